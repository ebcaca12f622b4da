"""What stands on the work list and above it, from which day on, and what is contact or movement."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from participatie.periodes import maanden_eerder
from participatie.samen import vraag_samen
from participatie.velden import schrijf_datum
from tests.maak.gesprekken import maak_gesprek, maak_looptermijn, maak_werkdrempel
from tests.maak.matches import maak_iets_anders, maak_tempo
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.stappen import maak_besluit, maak_omstandigheid
from tests.maak.trajecten import maak_aanmelding, maak_inwoner
from tests.maak.verwijzingen import maak_verwijzing
from trajecten import werklijst, werklijst_wie
from trajecten.models import Deelname, Eindreden, Inwoner, Omstandigheid
from trajecten.models.trajecten import is_vertrokken

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


@pytest.fixture
def begeleider():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER)


@pytest.fixture
def wie(begeleider):
    """Make an inwoner of this begeleider with whom was spoken today, and nothing else."""

    def maak(naam: str, *, gesproken: date | None = None) -> Inwoner:
        inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam=naam)
        maak_gesprek(inwoner=inwoner, op=gesproken or VANDAAG, onderwerpen=("dag",))
        return inwoner

    return maak


def _namen(lijst, begeleider) -> list[str]:
    return [inwoner.naam for inwoner in lijst(begeleider, VANDAAG)]


def test_decision_and_yes_together_are_contact_and_a_verwijzing_that_goes_on_is_movement(begeleider, wie):
    lang = VANDAAG - timedelta(days=200)
    mensen = {
        naam: wie(naam, gesproken=lang)
        for naam in ("Aangenomen", "Afgerond", "Besluit", "Samen", "Zelf", "Zonder erbij", "Voorstel")
    }
    trajecten = {naam: maak_traject(inwoner=inwoner, start=lang) for naam, inwoner in mensen.items()}
    for naam in ("Besluit", "Zonder erbij"):
        besluit = maak_besluit(traject=trajecten[naam])
        type(besluit).objects.filter(pk=besluit.pk).update(op=VANDAAG, inwoner_erbij=naam == "Besluit")
    verwezen = {
        n: maak_verwijzing(inwoner=i, op=lang) for n, i in mensen.items() if n not in ("Besluit", "Zonder erbij")
    }
    for naam in ("Samen", "Zelf"):
        verwezen[naam].beantwoord_door_inwoner(ja=True, hoe=naam.lower(), op=VANDAAG)
    for naam in ("Aangenomen", "Afgerond"):
        verwezen[naam].beantwoord_door_inwoner(ja=True, hoe="zelf", op=lang)
        verwezen[naam].neem_aan(op=VANDAAG if naam == "Aangenomen" else lang)
    verwezen["Afgerond"].vertel_hoe_het_was(gegaan="ja", geholpen="ja", woorden="", op=VANDAAG)

    alle = set(mensen)
    assert set(_namen(werklijst_wie.geen_contact, begeleider)) == alle - {"Besluit", "Samen"}
    assert set(_namen(werklijst_wie.staat_stil, begeleider)) == alle - {"Aangenomen", "Afgerond"}


def test_who_has_a_traject_that_runs_beside_one_that_ended_later_has_not_left(begeleider, wie, inloggen):
    """Read in from another system somebody can have two beside each other."""
    lang = VANDAAG - timedelta(days=200)
    inwoner = wie("Twee", gesproken=lang)
    loopt, gestopt = (maak_traject(inwoner=inwoner, start=lang + timedelta(days=n)) for n in (0, 10))
    client = inloggen(begeleider)

    einde = {"op": schrijf_datum(VANDAAG), "reden": Eindreden.objects.get(sleutel="verhuisd").pk}
    antwoord = client.post(reverse("traject_beeindigen", args=[gestopt.pk]), einde | {"geen_eindmeting": "Verhuisd."})

    assert antwoord.status_code == 302, antwoord.context["form"].errors
    assert "Het andere traject loopt door." in client.get(antwoord.url).text
    assert _namen(werklijst_wie.geen_contact, begeleider) == ["Twee"]
    assert not Inwoner.objects.filter(is_vertrokken("pk"), pk=inwoner.pk).exists()
    loopt.refresh_from_db()
    assert loopt.loopt


def test_verwijzing_that_runs_is_a_step_and_one_where_nobody_went_is_no_movement(begeleider, wie):
    lang = VANDAAG - timedelta(days=200)
    for naam in ("Loopt", "Niet gegaan", "Niets"):
        inwoner = wie(naam, gesproken=lang)
        maak_traject(inwoner=inwoner, start=lang)
        if naam == "Niets":
            continue
        verwijzing = maak_verwijzing(inwoner=inwoner, op=lang)
        verwijzing.beantwoord_door_inwoner(ja=True, hoe="zelf", op=lang)
        verwijzing.neem_aan(op=lang)
        if naam == "Niet gegaan":
            verwijzing.vertel_hoe_het_was(gegaan="nee", geholpen="", woorden="", op=VANDAAG)

    assert set(_namen(werklijst_wie.staat_stil, begeleider)) == {"Loopt", "Niet gegaan", "Niets"}
    assert set(_namen(werklijst_wie.zonder_stap, begeleider)) == {"Niet gegaan", "Niets"}


def test_page_names_the_thresholds_of_each_gemeente_when_they_differ(client, inloggen, begeleider, wie):
    elders = maak_gemeente(samenwerkingsverband=begeleider.gemeente.samenwerkingsverband, naam="Zuiderveld")
    begeleider.rollen.create(gemeente=elders, soort=Rolsoort.BEGELEIDER)
    wie("Hier")
    maak_inwoner(gemeente=elders, begeleider=begeleider, naam="Elders")
    inloggen(begeleider)

    def drempels() -> list[str]:
        return client.get(reverse("werklijst")).context["drempels"]

    zin = "Geen contact met een inwoner: na {} dagen. Geen verandering in een traject: na 180 dagen."
    assert drempels() == [zin.format(42)]
    maak_werkdrempel(gemeente=elders, dagen=30)
    assert drempels() == [f"{begeleider.gemeente}. {zin.format(42)}", f"Zuiderveld. {zin.format(30)}"]
    maak_werkdrempel(gemeente=begeleider.gemeente, dagen=30)
    assert drempels() == [zin.format(30)]


def test_every_wish_comes_before_what_hurts_less(begeleider, wie):
    for nummer in range(5):
        maak_iets_anders(inwoner=wie(f"Wens {nummer}"))
    for nummer in range(2):
        maak_tempo(inwoner=wie(f"Snel {nummer}"))

    vragen = werklijst.eersten(begeleider, VANDAAG)
    antwoorden = vraag_samen(vragen, bij=type(begeleider).objects.filter(pk=begeleider.pk))
    wachtend = werklijst.wie_wacht_op_mij(begeleider, VANDAAG, **antwoorden)["wachtend"]
    assert [w.inwoner.naam for w in wachtend] == [*(f"Wens {nummer}" for nummer in range(5)), "Snel 0"]


def test_who_has_nobody_and_who_waits_too_long_stand_above_the_work_list(client, inloggen):
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    maak_inwoner(gemeente=kwartiermaker.gemeente, naam="Alleen")
    maak_iets_anders(inwoner=maak_inwoner(gemeente=kwartiermaker.gemeente, begeleider=kwartiermaker))
    aanmelding = maak_aanmelding(gemeente=kwartiermaker.gemeente, eigenaar=kwartiermaker)
    inloggen(kwartiermaker)

    def koppen() -> list[str]:
        pagina = client.get(reverse("vandaag")).content.decode()
        ids = ("zonder-contactpersoon", "aanmeldingen-kop", "werklijst-kop")
        assert [pagina.count(f'id="{naam}"') for naam in ids] == [1, 1, 1]
        return sorted(ids, key=lambda naam: pagina.index(f'id="{naam}"'))

    assert koppen() == ["zonder-contactpersoon", "werklijst-kop", "aanmeldingen-kop"]
    type(aanmelding).objects.update(ontvangen_op=timezone.now() - timedelta(days=9))
    assert koppen() == ["zonder-contactpersoon", "aanmeldingen-kop", "werklijst-kop"]


def test_who_goes_too_fast_is_the_same_everywhere(client, inloggen, begeleider, wie):
    for nummer in range(13):
        maak_tempo(inwoner=wie(f"Snel {nummer:02}"))
    weg = wie("Weg")
    maak_tempo(inwoner=weg)
    maak_traject(inwoner=weg, start=VANDAAG - timedelta(days=90), einde=VANDAAG, reden="verhuisd")
    inloggen(begeleider)

    verwacht = [f"Snel {nummer:02}" for nummer in range(13)]
    assert _namen(werklijst_wie.gaat_te_snel, begeleider) == verwacht
    assert [i.naam for i in client.get(reverse("wensen_iets_anders")).context["te_snel"]] == verwacht


@pytest.mark.parametrize("schuif", [-1, 0, 1])
def test_agreed_end_past_the_maximum_is_too_long_at_once(schuif, begeleider, wie):
    traject = maak_traject(inwoner=wie("Lang"), start=VANDAAG)
    deelname = maak_deelname(traject=traject, vorm="proefplaatsing")
    tot = VANDAAG + timedelta(days=40)
    deelname.verbeter(sinds=maanden_eerder(tot, deelname.vorm.hoogstens_maanden) + timedelta(days=schuif))
    assert not Deelname.objects.duurt_lang(VANDAAG).exists()

    deelname.verbeter(afgesproken_tot=tot)
    geladen = Deelname.objects.met_termijn(VANDAAG).get()
    assert geladen.duurt_lang(vandaag=VANDAAG) is (schuif < 0)
    assert _namen(werklijst_wie.duurt_te_lang, begeleider) == (["Lang"] if schuif < 0 else [])


def test_ontheffing_with_an_end_past_the_maximum_is_too_long_at_once(begeleider, wie):
    maak_looptermijn(gemeente=begeleider.gemeente, vorm=None, maanden=3)
    rij = maak_omstandigheid(traject=maak_traject(inwoner=wie("Lang"), start=VANDAAG), soort="ontheffing", niveau="")
    assert _namen(werklijst_wie.duurt_te_lang, begeleider) == []
    Omstandigheid.objects.filter(pk=rij.pk).update(tot=VANDAAG + timedelta(days=100))
    assert _namen(werklijst_wie.duurt_te_lang, begeleider) == ["Lang"]
