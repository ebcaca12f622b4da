"""What an inwoner asks about the own data, and the answer (domain.md 5.6): term, who decides, and that it is done."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from experimenten.models import BezoekinwonerEvent, GezienTalent, GezienTalentEvent
from netwerk.bewaren import Termijn, met_naam, verlopen
from netwerk.models import Lid, Vernietiging
from netwerk.rolsoorten import Rolsoort
from participatie.bsn import MELDING
from participatie.demo import op_tijd
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.gesprekken import maak_signaal
from tests.maak.matches import (
    maak_afwijzing,
    maak_iets_anders,
    maak_match,
    maak_navraag,
    maak_probeerkeer,
    maak_tempo,
    maak_vertrekpunt,
    maak_werkverleden,
)
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid, maak_werkgroep
from tests.maak.stappen import maak_stap
from tests.maak.trajecten import (
    maak_aanmelding,
    maak_beantwoord_verzoek,
    maak_inwoner,
    maak_inwoner_met_account,
    maak_kaart,
    maak_talentprofiel,
    maak_verzoek,
    maak_vol_talentprofiel,
)
from tests.maak.verhalen import maak_verhaaldeel, maak_verhaalgebruik
from tests.maak.verwijzingen import maak_verwijzing
from tests.maak.werkgroepen import maak_bericht
from tests.muren import tweede_muur_uit
from trajecten import eigen_gegevens
from trajecten.models import (
    Besluit,
    EigenWoorden,
    EigenWoordenEvent,
    Inwoner,
    InwonerEvent,
    Talent,
    Talentprofiel,
    TalentprofielEvent,
    Verzoek,
)
from trajecten.models.verzoeken import AlBesloten, maanden_later
from trajecten.verzoeken import regel

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(naam="Opsterland"), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider) -> Inwoner:
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


# The term


@pytest.mark.parametrize(
    ("gevraagd", "uiterlijk", "langste"),
    [
        (date(2026, 11, 27), date(2026, 12, 27), date(2027, 2, 27)),
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 4, 28)),
        (date(2027, 12, 31), date(2028, 1, 31), date(2028, 3, 31)),
    ],
)
def test_answer_is_due_after_one_month_and_two_more_with_a_reason(inwoner, gevraagd, uiterlijk, langste):
    verzoek = maak_verzoek(inwoner=inwoner, op=op_tijd(gevraagd, 23, 30))
    eerst = verzoek.termijn
    verzoek.verleng(reden="Het is veel werk.")

    assert (eerst, verzoek.termijn) == (uiterlijk, langste)


def test_more_time_can_be_taken_once_and_only_with_a_reason(inwoner):
    verzoek = maak_verzoek(inwoner=inwoner)
    verzoek.verleng(reden="Het is veel werk.")
    verzoek.verleng(reden="En nog meer.")

    assert verzoek.verlengd_reden == "Het is veel werk."
    with pytest.raises(IntegrityError, match="verzoek_verlengd_met_reden"), transaction.atomic():
        Verzoek.objects.update(verlengd_reden="")


def test_days_that_are_left_in_words(inwoner):
    verzoek = maak_verzoek(inwoner=inwoner, op=op_tijd(date(2026, 10, 15), 12))
    dagen = (date(2026, 11, 1), date(2026, 11, 8), date(2026, 11, 14), date(2026, 11, 15), date(2026, 11, 16))
    regels = [regel(verzoek, vandaag=dag) for dag in dagen]

    assert [r.in_woorden for r in regels] == [
        *("nog 14 dagen", "nog 7 dagen", "nog 1 dag", "vandaag de laatste dag", "1 dag te laat")
    ]
    assert [r.is_bijna_te_laat for r in regels] == [False, True, True, True, False]
    assert [r.is_te_laat for r in regels] == [False] * 4 + [True]
    assert maanden_later(date(2026, 12, 31), 2) == date(2027, 2, 28)


# What the data refuses


def test_request_is_answered_once_and_for_every_data_set(inwoner, begeleider):
    verzoek = maak_verzoek(inwoner=inwoner, gegevens=("talentprofiel", "bezoeken"))
    besluit = Besluit(gegevens="talentprofiel", is_toegewezen=True, reden="Goed.")
    with pytest.raises(ValueError, match="each data set"):
        verzoek.beslis([besluit], door=begeleider, nu=timezone.now())
    verzoek.trek_in(nu=timezone.now())
    with pytest.raises(AlBesloten):
        verzoek.beslis([], door=begeleider, nu=timezone.now())

    assert (verzoek.stand, Besluit.objects.count()) == (Verzoek.Stand.INGETROKKEN, 0)
    with pytest.raises(IntegrityError, match="besluit_reden"), transaction.atomic():
        Besluit.objects.create(
            verzoek=verzoek, gemeente=verzoek.gemeente, gegevens="x", is_toegewezen=True, reden="", op=timezone.now()
        )
    with pytest.raises(IntegrityError, match="verzoek_besloten_of_ingetrokken"), transaction.atomic():
        Verzoek.objects.update(besloten_op=timezone.now())
    with pytest.raises(IntegrityError, match="verzoek_over_iets"), transaction.atomic():
        maak_verzoek(inwoner=inwoner, gegevens=())


# Asking


def test_inwoner_asks_once_however_often_the_button_is_tapped(client, inloggen, inwoner, begeleider):
    inloggen(inwoner.lid)
    pad = reverse("verzoek_klopt_niet")
    sleutel = client.get(pad).context["form"]["sleutel"].value()
    vraag = {"sleutel": sleutel, "gegevens": ["account", "anders"], "woorden": "Mijn naam is anders."}

    eerste, tweede = client.post(pad, vraag), client.post(pad, vraag)

    verzoek = Verzoek.objects.get()
    assert eerste.url == tweede.url == reverse("eigen_verzoek", args=[verzoek.pk])
    assert (verzoek.gegevens, verzoek.gedaan_door, verzoek.namens) == (["account", "anders"], inwoner.lid, False)
    pagina = client.get(eerste.url).content.decode()
    assert all(wat in pagina for wat in ("Uw account", "Iets anders", "Mijn naam is anders.", "Wacht op antwoord"))
    assert "Wacht op antwoord" in client.get(reverse("vandaag")).content.decode()


def test_form_says_who_reads_it(client, inloggen, inwoner, begeleider):
    inloggen(inwoner.lid)
    pad = reverse("verzoek_verwijderen")

    met = client.get(pad).content.decode()
    begeleider.rollen.all().delete()
    zonder = client.get(pad).content.decode()

    assert "Wytse Dijkhuis leest uw vraag" in met
    assert "Wie in uw gemeente helpt met meedoen, leest uw vraag" in zonder


def test_who_never_began_with_anything_can_ask_too(client, inloggen):
    lid = maak_lid(rol=Rolsoort.INWONER)
    inloggen(lid)

    antwoord = client.post(reverse("verzoek_verwijderen"), {"gegevens": ["alles"], "woorden": ""})

    verzoek = Verzoek.objects.get()
    assert (antwoord.status_code, verzoek.inwoner.lid) == (302, lid)
    assert verzoek.gegevens == [gegevens.sleutel for gegevens in eigen_gegevens.te_kiezen()]


def test_asking_says_what_is_missing(client, inloggen, inwoner):
    inloggen(inwoner.lid)

    leeg = client.post(reverse("verzoek_klopt_niet"), {})
    bsn = client.post(reverse("verzoek_klopt_niet"), {"gegevens": ["account"], "woorden": "Mijn BSN is 123456782"})

    assert leeg.context["form"].errors == {
        "gegevens": ["Kies om welke gegevens het gaat."],
        "woorden": ["Schrijf op wat er niet klopt."],
    }
    assert bsn.context["form"].errors == {"woorden": [MELDING]}
    assert not Verzoek.objects.exists()


def test_inwoner_takes_a_request_back_until_there_is_an_answer(client, inloggen, inwoner, begeleider):
    inloggen(inwoner.lid)
    open_, klaar = maak_verzoek(inwoner=inwoner), maak_beantwoord_verzoek(inwoner=inwoner, door=begeleider)
    for verzoek in (open_, klaar):
        client.post(reverse("verzoek_intrekken", args=[verzoek.pk]))

    assert [Verzoek.objects.get(pk=v.pk).stand for v in (open_, klaar)] == ["ingetrokken", "besloten"]


def test_begeleider_asks_for_an_inwoner_and_is_named(client, inloggen, begeleider):
    inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)
    inloggen(begeleider)
    vraag = {"soort": "klopt_niet", "gegevens": ["inwoner"], "woorden": "De naam klopt niet."}

    antwoord = client.post(reverse("inwoner_verzoek", args=[inwoner.pk]), vraag, follow=True)

    verzoek = Verzoek.objects.get()
    assert (verzoek.inwoner, verzoek.gedaan_door, verzoek.namens) == (inwoner, begeleider, True)
    assert f"door {begeleider} voor {inwoner}" in antwoord.content.decode()


# Who decides


def test_kwartiermaker_decides_when_there_is_no_begeleider_who_helps(client, inloggen, inwoner, begeleider):
    verzoek = maak_verzoek(inwoner=inwoner)
    maak_vol_talentprofiel(inwoner=inwoner)
    kwartiermaker = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.KWARTIERMAKER)
    van_elders = maak_lid(gemeente=maak_gemeente(samenwerkingsverband=inwoner.gemeente.samenwerkingsverband))
    van_elders.rollen.create(gemeente=van_elders.gemeente, soort=Rolsoort.KWARTIERMAKER)
    paden = [
        reverse(naam, args=[pk]) for naam, pk in (("verzoek_bekijken", verzoek.pk), ("inwoner_wijzigen", inwoner.pk))
    ]

    def statussen() -> list[list[int]]:
        gezien = []
        for lid in (begeleider, kwartiermaker, van_elders):
            inloggen(lid)
            gezien.append([client.get(pad).status_code for pad in paden])
        return gezien

    met = statussen()
    begeleider.rollen.all().delete()
    zonder = statussen()
    with tweede_muur_uit():
        alleen_de_eerste = statussen()

    assert met == [[200, 200], [404, 404], [404, 404]]
    assert zonder == alleen_de_eerste == [[403, 403], [200, 200], [404, 404]]
    inloggen(kwartiermaker)
    assert client.get(reverse("inwoner_talentprofiel", args=[inwoner.pk])).status_code == 404
    assert str(inwoner) in client.get(reverse("vandaag")).content.decode()


def test_nobody_decides_on_the_own_request(client, inloggen):
    lid = maak_lid(rollen=(Rolsoort.INWONER, Rolsoort.KWARTIERMAKER))
    verzoek = maak_verzoek(inwoner=maak_inwoner(lid=lid))
    inloggen(lid)

    assert client.get(reverse("verzoek_bekijken", args=[verzoek.pk])).status_code == 404
    assert client.get(reverse("eigen_verzoek", args=[verzoek.pk])).status_code == 200


# The answer


def test_granted_removal_destroys_with_history_and_the_inwoner_reads_it(client, inloggen, inwoner, begeleider):
    profiel = maak_talentprofiel(inwoner=inwoner, talenten={"handen.koken": "kan"}, woorden={"droom": "Een eigen zaak"})
    verzoek = maak_verzoek(inwoner=inwoner, gegevens=("inwoner", "talentprofiel"))
    ander = maak_vol_talentprofiel()
    inloggen(begeleider)
    pad = reverse("verzoek_bekijken", args=[verzoek.pk])
    reden = {"reden_inwoner": "De wet zegt dat dit blijft.", "reden_talentprofiel": "U vraagt erom."}

    zonder_keuze = client.post(pad, {**reden, "besluit_inwoner": "ja"})
    client.post(pad, {**reden, "besluit_inwoner": "ja", "besluit_talentprofiel": "ja"})
    nog_een_keer = client.post(pad, {**reden, "besluit_talentprofiel": "nee"}, follow=True)

    assert zonder_keuze.status_code == 422
    assert [*zonder_keuze.context["form"].errors] == ["besluit_talentprofiel"]
    assert list(Talentprofiel.objects.all()) == [ander]
    assert not TalentprofielEvent.objects.filter(pgh_obj_id=profiel.pk).exists()
    assert not EigenWoordenEvent.objects.filter(profiel_id=profiel.pk).exists()
    assert EigenWoorden.objects.filter(profiel=ander).exists()
    vernietiging = Vernietiging.objects.get()
    assert (vernietiging.gegevens, vernietiging.door, vernietiging.gemeente) == (
        *("talentprofiel", begeleider, inwoner.gemeente),
    )
    besluiten = {b.gegevens: b.is_toegewezen for b in Besluit.objects.all()}
    assert besluiten == {"inwoner": False, "talentprofiel": True}
    assert "al beantwoord" in nog_een_keer.content.decode()
    inloggen(inwoner.lid)
    gelezen = client.get(reverse("eigen_verzoek", args=[verzoek.pk])).content.decode()
    bezwaar_tot = timezone.localdate() + timedelta(weeks=6)
    assert all(
        wat in gelezen for wat in ("Dit is verwijderd.", "Dit blijft bewaard.", *reden.values(), "bezwaar maken")
    )
    assert f"{bezwaar_tot.day} " in gelezen
    assert client.get(reverse("talentprofiel")).status_code == 200


def test_every_data_set_that_may_go_is_really_gone(client, inloggen, inwoner, begeleider):
    """Also what the person who decides cannot see: the visits of others, and who was at a bijeenkomst."""
    kwartiermaker = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.KWARTIERMAKER)
    maak_vol_talentprofiel(inwoner=inwoner)
    maak_kaart(inwoner=inwoner, door=begeleider)
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, inwoners=(inwoner,))
    bezoek.meegegaan.add(inwoner.lid)
    gezien = {"werkbezoek": bezoek, "inwoner": inwoner, "gemeente": inwoner.gemeente}
    GezienTalent.objects.create(**gezien, talent=Talent.objects.first())
    maak_bijeenkomst(samenwerkingsverband=inwoner.gemeente.samenwerkingsverband).aanwezig.add(inwoner.lid, begeleider)
    maak_bericht(werkgroep=maak_werkgroep(samenwerkingsverband=inwoner.gemeente.samenwerkingsverband), door=inwoner.lid)
    for maak in (maak_verhaaldeel, maak_verhaalgebruik, maak_vertrekpunt, maak_afwijzing, maak_tempo, maak_signaal):
        maak(inwoner=inwoner)
    for maak in (maak_iets_anders, maak_stap, maak_verwijzing, maak_werkverleden):
        maak(inwoner=inwoner)
    maak_probeerkeer(match=(match := maak_match(inwoner=inwoner)))
    maak_navraag(match=match)
    vraag = maak_aanmelding(gemeente=inwoner.gemeente, eigenaar=begeleider)
    vraag.wordt_inwoner(inwoner, door=begeleider, nu=timezone.now())
    mag_weg = [gegevens for gegevens in eigen_gegevens.alle() if gegevens.te_vernietigen]
    eigenaar = eigen_gegevens.Eigenaar(lid=inwoner.lid, inwoner=inwoner)
    vooraf = {gegevens.sleutel: len(gegevens.rijen(eigenaar)) for gegevens in mag_weg}
    verzoek = maak_verzoek(inwoner=inwoner, gegevens=tuple(vooraf))
    inloggen(begeleider)

    antwoord = client.post(
        reverse("verzoek_bekijken", args=[verzoek.pk]),
        {
            f"{wat}_{sleutel}": tekst
            for sleutel in vooraf
            for wat, tekst in (("besluit", "ja"), ("reden", "U vraagt erom."))
        },
    )

    assert antwoord.status_code == 302
    assert min(vooraf.values()) > 0
    assert {gegevens.sleutel: gegevens.rijen(eigenaar) for gegevens in mag_weg} == {sleutel: [] for sleutel in vooraf}
    assert set(Vernietiging.objects.values_list("gegevens", "grond")) == {(s, eigen_gegevens.GROND) for s in vooraf}
    resten = [BezoekinwonerEvent.objects.filter(inwoner=inwoner), GezienTalentEvent.objects.filter(inwoner=inwoner)]
    assert [rest.count() for rest in resten] == [0, 0]
    assert begeleider.bijgewoonde_bijeenkomsten.count() == 1


def test_correction_changes_name_and_account_and_keeps_the_reason(client, inloggen, inwoner, begeleider):
    inloggen(begeleider)
    pad = reverse("inwoner_wijzigen", args=[inwoner.pk])

    fout = client.post(pad, {"naam": "12", "reden": ""})
    client.post(pad, {"naam": "Froukje  de Jong", "telefoon": "0512 123456", "reden": "Trouwde in mei"})

    inwoner.refresh_from_db()
    assert set(fout.context["form"].errors) == {"naam", "reden"}
    assert (inwoner.naam, inwoner.lid.naam, inwoner.lid.telefoon) == (
        "Froukje de Jong",
        "Froukje de Jong",
        "0512 123456",
    )
    assert InwonerEvent.objects.latest("pgh_id").pgh_context == {
        "gebruiker": str(begeleider.pk),
        "reden": "Trouwde in mei",
    }
    inloggen(inwoner.lid)
    gelezen = client.get(reverse("mijn_gegevens_bekijken", args=["wijzigingen"])).content.decode()
    assert "Trouwde in mei" in gelezen


def test_work_list_has_what_waits_most_urgent_first_and_marks_what_is_late(client, inloggen, begeleider):
    nu = timezone.now()
    for naam, dagen in (("Nieuw Verzoek", 0), ("Oud Verzoek", 50)):
        inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam=naam)
        maak_verzoek(inwoner=inwoner, gedaan_door=begeleider, op=nu - timedelta(days=dagen))
    maak_beantwoord_verzoek(
        inwoner=maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam="Klaar"), door=begeleider
    )
    inloggen(begeleider)

    wachtend, klaar = client.get(reverse("verzoeken")), client.get(reverse("verzoeken"), {"stand": "beantwoord"})

    assert [str(r.verzoek.inwoner) for r in wachtend.context["regels"]] == ["Oud Verzoek", "Nieuw Verzoek"]
    assert [str(r.verzoek.inwoner) for r in klaar.context["regels"]] == ["Klaar"]
    for pagina in (wachtend, client.get(reverse("vandaag"))):
        assert pagina.content.decode().count("Te laat</span>") == 1


def test_more_time_is_told_to_the_inwoner(client, inloggen, inwoner, begeleider):
    verzoek = maak_verzoek(inwoner=inwoner)
    inloggen(begeleider)
    pad = reverse("verzoek_verlengen", args=[verzoek.pk])

    client.post(pad, {"reden": "Wij zoeken het uit bij 3 organisaties."})
    nog_eens = client.post(pad, {"reden": "Nog meer."}, follow=True)

    assert "Dat kan 1 keer." in nog_eens.content.decode()
    inloggen(inwoner.lid)
    gelezen = client.get(reverse("eigen_verzoek", args=[verzoek.pk])).content.decode()
    assert "Wij zoeken het uit bij 3 organisaties." in gelezen


def test_request_stays_5_years_after_its_answer_and_as_long_as_there_is_none(inwoner, begeleider):
    lang_geleden = Termijn(jaren=5).voor(timezone.now()) - timedelta(days=1)
    maak_verzoek(inwoner=inwoner, op=lang_geleden)
    oud, nieuw = (maak_beantwoord_verzoek(inwoner=inwoner, door=begeleider) for _ in range(2))
    Verzoek.objects.filter(pk=oud.pk).update(besloten_op=lang_geleden)

    termijn = met_naam("verzoeken van inwoners over hun gegevens")
    assert list(verlopen(termijn, nu=timezone.now())) == [oud]
    assert nieuw.stand == Verzoek.Stand.BESLOTEN
