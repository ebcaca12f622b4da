"""The page of the KPI: whose figures, what is hidden, the people behind a number, and a closed year."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import ProgrammingError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.metingen import maak_meting, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner, maak_noodtoegang
from tests.muren import in_de_rol_van_de_app
from trajecten.jaarcijfers import cijfers_van
from trajecten.jaarsluiting import sluit_jaar
from trajecten.models import Eindreden, Inwoner, Jaarcijfer, Meting

pytestmark = pytest.mark.django_db
JAAR = {"van": "1-1-2025", "tot": "31-12-2025"}


def _mensen(
    gemeente: Gemeente, aantal: int, *, gezakt: int = 0, begeleider: Lid | None = None, jaar: int = 2025
) -> None:
    for nummer in range(aantal):
        inwoner = maak_inwoner(gemeente=gemeente, naam=f"Inwoner {nummer}", begeleider=begeleider)
        traject = maak_traject(inwoner=inwoner, start=date(2024, 1, 1))
        maak_meting(traject=traject, meetdatum=date(jaar - 1, 10, 1), trede=4)
        maak_meting(traject=traject, meetdatum=date(jaar, 10, 1), trede=3 if nummer < gezakt else 4)


@pytest.fixture
def gemeente() -> Gemeente:
    return maak_gemeente(naam="Opsterland")


@pytest.fixture
def beleid(gemeente) -> Lid:
    return maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)


def _pagina(client, **vraag: object) -> str:
    antwoord = client.get(reverse("kpi"), vraag)
    assert antwoord.status_code == 200
    return antwoord.content.decode()


def test_gemeente_of_ten_is_judged_and_of_nine_says_nothing(inloggen, gemeente, beleid):
    client = inloggen(beleid)
    _mensen(gemeente, 9)
    pagina = _pagina(client, **JAAR)
    assert "Te weinig mensen" in pagina
    assert "Oordeel" not in pagina
    assert "%" not in pagina
    bestand = client.get(reverse("kpi_bestand", args=["csv"]), JAAR).content.decode()
    assert "te weinig mensen" in bestand
    assert "%" not in bestand

    _mensen(gemeente, 11, gezakt=5)
    pagina = _pagina(client, **JAAR)

    assert "Oordeel: niet gehaald" in pagina
    assert "75,0 %" in pagina
    assert "Niet getoond: het zijn er minder dan 5" in pagina
    bestand = client.get(reverse("kpi_bestand", args=["csv"]), JAAR).content.decode("utf-8-sig")
    assert "Gezakt;5\r\n" in bestand
    assert "Niet gezakt;75,0 %\r\n" in bestand
    assert client.get(reverse("kpi_bestand", args=["xlsx"]), JAAR).content[:2] == b"PK"


def _bestand(client, van: str, tot: str, **vraag: object) -> str:
    return client.get(reverse("kpi_bestand", args=["csv"]), {"van": van, "tot": tot, **vraag}).content.decode()


def test_two_questions_that_differ_by_a_day_do_not_tell_of_one_person(inloggen, gemeente, beleid):
    """Somebody drops on 14 November: that would show in any figure that is counted up to one of two days."""
    _mensen(gemeente, 21, gezakt=7)
    traject = maak_traject(inwoner=maak_inwoner(gemeente=gemeente), start=date(2024, 1, 1))
    maak_meting(traject=traject, meetdatum=date(2024, 10, 1), trede=4)
    maak_meting(traject=traject, meetdatum=date(2025, 11, 14), trede=3)
    client = inloggen(beleid)

    voor, na = (_bestand(client, "1-1-2025", f"{dag}-11-2025") for dag in (13, 14))
    assert voor == na
    assert "Gezakt;8\r\n" in na
    assert "Wij tellen hele kwartalen" in _pagina(client, van="2-1-2025", tot="13-11-2025")
    # Until the quarter before nobody was measured: the difference with the year is large. From then on it is small.
    assert "Te weinig mensen" in _pagina(client, van="1-1-2025", tot="30-9-2025")
    maak_meting(traject=traject, meetdatum=date(2025, 9, 30), trede=3)
    for meting in list(Meting.objects.filter(meetdatum=date(2025, 10, 1))):
        maak_meting(traject=meting.traject, meetdatum=date(2025, 9, 1), trede=meting.trede)
    laatste = maak_traject(inwoner=maak_inwoner(gemeente=gemeente), start=date(2024, 1, 1))
    maak_meting(traject=laatste, meetdatum=date(2024, 10, 1), trede=4)
    maak_meting(traject=laatste, meetdatum=date(2025, 12, 1), trede=3)
    assert "Te weinig verschil" in _pagina(client, van="1-1-2025", tot="30-9-2025")
    assert "Gezakt" not in _bestand(client, "1-1-2025", "30-9-2025")
    assert client.get(reverse("kpi"), {"van": "1-1-2025", "tot": "1-1-2025"}).status_code == 422


def test_year_that_goes_on_is_rounded(inloggen, gemeente, beleid):
    jaar = timezone.localdate().year
    _mensen(gemeente, 21, gezakt=6, jaar=jaar)

    assert "Gezakt;5\r\n" in _bestand(inloggen(beleid), f"1-1-{jaar}", f"31-12-{jaar}")


def test_network_is_hidden_when_the_other_gemeente_would_follow_from_it(inloggen, gemeente, beleid):
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    _mensen(gemeente, 30, gezakt=10)
    _mensen(buur, 12)
    client = inloggen(beleid)

    pagina = _pagina(client, **JAAR, waar="netwerk")
    assert "In de andere gemeenten zijn te weinig mensen" in pagina
    _mensen(buur, 18)
    pagina = _pagina(client, van="2-1-2025", tot="1-2-2025", waar="netwerk")
    assert "Oordeel: niet gehaald" in pagina
    assert "Wij tellen hele jaren" in pagina
    # In the other gemeente nobody dropped: 10 here and 10 in the network would say so.
    assert "Gezakt;niet getoond" in _bestand(client, *JAAR.values(), waar="netwerk")
    _mensen(buur, 10, gezakt=10)
    assert "Gezakt;20" in _bestand(client, *JAAR.values(), waar="netwerk")
    assert "het zijn er minder dan 10" in _pagina(client, **JAAR, waar="netwerk")
    assert client.get(reverse("kpi"), JAAR | {"waar": str(buur.pk)}).status_code == 422


@pytest.mark.parametrize("rol", [Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER])
def test_contactpersoon_counts_the_own_inwoners_exactly_and_opens_the_list(inloggen, gemeente, rol):
    begeleider = maak_lid(gemeente=gemeente, rol=rol)
    _mensen(gemeente, 3, gezakt=1, begeleider=begeleider)
    _mensen(gemeente, 2, gezakt=2, begeleider=maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER))
    client = inloggen(begeleider)

    assert "66,7 %" in _pagina(client, **JAAR)
    assert "Te beoordelen;3" in _bestand(client, "1-1-2025", "1-10-2025")
    assert "Te beoordelen;0" in _bestand(client, "1-1-2025", "30-9-2025")  # to the day
    lijst = client.get(reverse("kpi_mensen"), JAAR | {"klasse": "gezakt"})
    assert [str(inwoner) for inwoner in lijst.context["pagina"]] == ["Inwoner 0"]


def test_own_inwoners_are_counted_per_number_of_treden_up_or_down(inloggen, gemeente, beleid):
    begeleider = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)
    _mensen(gemeente, 10, gezakt=5, begeleider=begeleider)  # from trede 4 to 3
    for nummer, trede in ((0, 2), (7, 5), (8, 6), (9, 6)):
        traject = Inwoner.objects.get(naam=f"Inwoner {nummer}").trajecten.get()
        maak_meting(traject=traject, meetdatum=date(2025, 11, 1), trede=trede)
    verschil = [("2 treden hoger", 2), ("1 trede hoger", 1), ("1 trede lager", 4), ("2 treden lager", 1)]

    client = inloggen(begeleider)
    beeld = client.get(reverse("kpi"), JAAR).context["kpi"].beeld
    assert list(beeld.stappen) == verschil
    assert [r.waarde for r in beeld.regels if r.sleutel in {"gestegen", "gelijk", "gezakt"}] == [3, 2, 5]
    bestand = _bestand(client, *JAAR.values())
    assert all(f"{naam};{aantal}" in bestand for naam, aantal in verschil)
    assert "2 treden lager" in _pagina(client, **JAAR)
    client = inloggen(beleid)
    assert "1 trede lager" not in _pagina(client, **JAAR)  # there it would tell of 1 person


def test_second_reading_is_off_until_it_is_asked_for(inloggen, gemeente):
    begeleider = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)
    _mensen(gemeente, 3, gezakt=1, begeleider=begeleider)
    client = inloggen(begeleider)

    assert "Tweede lezing, niet" not in _pagina(client, **JAAR)
    met = _pagina(client, **JAAR, tweede="on")
    assert "Tweede lezing, niet de afspraak: 100,0 % zakte niet onder trede 3" in met
    assert "tweede=on" in met  # the file and the lists go on with it
    for vraag, staat_erin in ((JAAR, False), (JAAR | {"tweede": "on"}, True)):
        inhoud = client.get(reverse("kpi_bestand", args=["csv"]), vraag).content.decode()
        assert ("Tweede lezing" in inhoud) is staat_erin


def test_who_stood_lower_in_between_can_be_opened_as_well(inloggen, gemeente):
    begeleider = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)
    _mensen(gemeente, 4, gezakt=1, begeleider=begeleider)
    for naam in ("Inwoner 0", "Inwoner 3"):  # the first one dropped at the end as well
        traject = Inwoner.objects.get(naam=naam).trajecten.get()
        maak_meting(traject=traject, meetdatum=date(2025, 4, 1), trede=2)
    client = inloggen(begeleider)

    regel = next(r for r in client.get(reverse("kpi"), JAAR).context["kpi"].beeld.regels if r.sleutel == "tussentijds")
    adres = f"{reverse('kpi_mensen')}?van=2025-01-01&amp;tot=2025-12-31&amp;waar=eigen"
    assert f"{adres}&amp;klasse=gestegen&amp;klasse=gelijk&amp;tussentijds=1" in _pagina(client, **JAAR).replace(
        "&waar", "&amp;waar"
    )
    lijst = client.get(reverse("kpi_mensen"), JAAR | {"klasse": regel.klassen, "tussentijds": "1"})
    assert [str(inwoner) for inwoner in lijst.context["pagina"]] == ["Inwoner 3"]
    assert regel.waarde == 1
    assert "Niet gezakt, maar tussendoor wel lager" in lijst.content.decode()


def test_own_number_is_the_list_behind_it_without_oneself_and_whom_one_saw_in_need(inloggen, gemeente):
    begeleider = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)
    _mensen(gemeente, 4, begeleider=begeleider)
    zelf, in_nood, *_ = Inwoner.objects.order_by("naam")
    Inwoner.objects.filter(pk=zelf.pk).update(lid=begeleider)
    Inwoner.objects.filter(pk=in_nood.pk).update(begeleider=None)
    maak_noodtoegang(lid=begeleider, inwoner=in_nood)
    client = inloggen(begeleider)

    lijst = client.get(reverse("kpi_mensen"), JAAR | {"klasse": "gelijk"})

    assert [str(inwoner) for inwoner in lijst.context["pagina"]] == ["Inwoner 2", "Inwoner 3"]
    assert "Te beoordelen;2" in _bestand(client, *JAAR.values())


def test_beleidsmedewerker_reads_why_there_are_no_names(inloggen, gemeente, beleid):
    _mensen(gemeente, 10, gezakt=5)
    client = inloggen(beleid)

    lijst = client.get(reverse("kpi_mensen"), JAAR | {"klasse": "gezakt"}).content.decode()

    assert "U ziet hier geen namen" in lijst
    assert "Inwoner 0" not in lijst
    assert client.get(reverse("kpi_mensen"), JAAR | {"waar": "eigen"}).status_code == 422


def test_closed_year_gives_the_same_figures_after_later_changes(inloggen, gemeente, beleid):
    _mensen(gemeente, 20, gezakt=5)
    for sleutel, waar in (("hier", gemeente), ("elders", maak_gemeente())):
        wat = {"naam": sleutel, "is_neutraal": True, "volgorde": 90, "geldig_van": date(2024, 1, 1)}
        Eindreden.objects.create(sleutel=sleutel, samenwerkingsverband=waar.samenwerkingsverband, **wat)
    client = inloggen(beleid)
    assert "Leg 2025 vast" in _pagina(client, **JAAR)
    assert "Op 1 januari 2027 gebeurt het vanzelf" in _pagina(client, **JAAR)

    client.post(reverse("kpi_jaar_vastleggen"), {"gemeente": gemeente.pk, "jaar": 2025}, follow=True)
    voor = client.get(reverse("kpi_bestand", args=["csv"]), JAAR).content
    for meting in Meting.objects.filter(trede=3):
        maak_meting(traject=meting.traject, meetdatum=meting.meetdatum, trede=6, vervangt=meting)
    na = client.get(reverse("kpi_bestand", args=["csv"]), JAAR).content

    assert voor == na
    pagina = _pagina(client, **JAAR)
    assert "Deze cijfers veranderen niet meer" in pagina
    assert "Leg 2025 vast" not in pagina
    definitie = Jaarcijfer.objects.get().definitie
    assert definitie["doel"] == 95
    assert sorted(definitie["neutraal"]) == ["andere_gemeente", "hier", "overleden", "pensioenleeftijd", "verhuisd"]
    open_ = cijfers_van(gemeenten=[gemeente.pk], van=date(2025, 1, 1), tot=date(2025, 12, 30))[gemeente.pk]
    assert (open_.n_gezakt, open_.n_goed) == (0, 20)
    opnieuw = client.post(reverse("kpi_jaar_vastleggen"), {"gemeente": gemeente.pk, "jaar": 2025}, follow=True)
    assert "al vastgelegd" in opnieuw.content.decode()
    with (
        in_de_rol_van_de_app(),
        muur.systeemcontext("test"),
        pytest.raises(ProgrammingError, match="denied"),
        transaction.atomic(),
    ):
        Jaarcijfer.objects.update(jaar=2024)


def test_year_that_goes_on_or_of_another_gemeente_is_not_closed(inloggen, gemeente, beleid):
    jaar = timezone.localdate().year
    with pytest.raises(ValidationError, match="nog niet voorbij"):
        sluit_jaar(gemeente=gemeente, jaar=jaar, door=beleid, nu=timezone.now(), vandaag=date(jaar, 12, 31))
    vreemd = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    inloggen(beleid).post(reverse("kpi_jaar_vastleggen"), {"gemeente": vreemd.pk, "jaar": 2025})
    assert not Jaarcijfer.objects.exists()
