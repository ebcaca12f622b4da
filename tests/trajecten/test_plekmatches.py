"""The side of a plek: who comes, how it goes and what the plek says about it, only as long as the person agrees."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Inzage
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.matches import (
    maak_beantwoorde_navraag,
    maak_match,
    maak_navraag,
    maak_plekvoorstel,
    maak_probeerkeer,
    maak_tempo,
)
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account, maak_talentprofiel
from tests.muren import in_de_rol_van_de_app
from trajecten.eigen_gegevens import Eigenaar
from trajecten.gegevenssets_matches import MATCHES
from trajecten.models import Match, Matchstap, Navraag, Probeerkeer
from trajecten.models.matches import Stap
from trajecten.models.toestemmingen import MET_VERLOOP

pytestmark = pytest.mark.django_db
NU = timezone.now()


@pytest.fixture
def werkgever():
    gemeente = maak_gemeente()
    organisatie = maak_organisatie(gemeente=gemeente)
    return maak_lid(gemeente=gemeente, rol=Rolsoort.WERKGEVER, organisatie=organisatie, naam="Aukje Bakker")


@pytest.fixture
def match(werkgever):
    """One that is at getting acquainted, of who shares that with the organisatie of the werkgever."""
    inwoner = maak_inwoner_met_account(gemeente=werkgever.gemeente)
    maak_talentprofiel(inwoner=inwoner, talenten={"handen.koken": "kan"}, woorden={"kan": "Manden", "droom": "Een kas"})
    plek = maak_plek(organisatie=werkgever.organisatie)
    return maak_match(inwoner=inwoner, plek=plek, stand=Stap.KENNISMAKING)


@pytest.fixture
def toestemming(match, werkgever):
    return maak_toestemming(inwoner=match.inwoner, aan=werkgever.organisatie, tekst_versie="2")


def _adres(naam: str, match: Match) -> str:
    return reverse(naam, args=[match.pk])


def _lees(client, adres: str) -> str:
    antwoord = client.get(adres)
    assert antwoord.status_code == 200
    return antwoord.content.decode()


def test_contact_sees_who_comes_the_step_and_what_was_agreed(client, inloggen, werkgever, match, toestemming):
    Match.objects.filter(pk=match.pk).update(dagen=[1, 3])
    maak_probeerkeer(match=match, wat="Geheim proberen")
    maak_beantwoorde_navraag(match=match, woorden="Geheim thuis")
    match.stappen.create(
        gemeente_id=match.gemeente_id,
        stap=Stap.PROBEREN,
        gevraagd_op=timezone.now(),
        antwoord="nog_niet",
        woorden="Geheim waarom",
        hoe="zelf",
        beantwoord_op=timezone.now(),
    )
    inloggen(werkgever)

    plek, lijst, pagina = (
        _lees(client, adres)
        for adres in (
            reverse("plek_bekijken", args=[match.plek_id]),
            reverse("plek_matches", args=[match.plek_id]),
            _adres("plek_match", match),
        )
    )

    assert all("Froukje Hoekstra" in deel and "Kennismaken" in deel for deel in (plek, lijst, pagina))
    assert all(wat in pagina for wat in ("8 uur in de week", "Maandag en woensdag", "Ik kan koken", "Manden"))
    assert not any(wat in plek + lijst + pagina for wat in ("Geheim", "Een kas"))
    gezien = Inzage.objects.filter(gebruiker=werkgever.pk, persoon=match.inwoner_id).order_by("op")
    assert list(gezien.values_list("gegevens", "grond")) == [
        ("naam", "toestemming"),
        ("naam", "toestemming"),
        ("talentprofiel", "toestemming"),
    ]


def test_withdrawal_closes_it_at_the_next_request(client, inloggen, werkgever, match, toestemming):
    vraag = maak_navraag(match=match, aan="plek")
    inloggen(werkgever)
    adressen = [
        _adres("plek_match", match),
        _adres("plek_bericht", match),
        reverse("plek_navraag", args=[match.pk, vraag.pk]),
    ]
    assert [client.get(adres).status_code for adres in adressen] == [200] * 3
    assert _in_de_database(werkgever) == {"matches": 1, "stappen": 0, "navragen": 1, "proberen": 0}

    toestemming.trek_in(door=match.inwoner.lid, nu=timezone.now() + timedelta(seconds=1))

    assert [client.get(adres).status_code for adres in adressen] == [404] * 3
    assert "Hier staat nog niemand" in _lees(client, reverse("plek_bekijken", args=[match.plek_id]))
    assert "Hier staat nog niemand" in _lees(client, reverse("plek_matches", args=[match.plek_id]))
    assert set(_in_de_database(werkgever).values()) == {0}


def _in_de_database(lid) -> dict[str, int]:
    """Return how many rows PostgreSQL shows this person, without any filter of ours."""
    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid.pk)
        soorten = {"matches": Match, "stappen": Matchstap, "navragen": Navraag, "proberen": Probeerkeer}
        return {naam: model.objects.count() for naam, model in soorten.items()}


def test_only_this_purpose_these_words_and_this_plek_open_it(client, inloggen, werkgever, match):
    """Not what was agreed to in older words, another purpose, somebody else's plek, or a person without the role."""
    aan = werkgever.organisatie
    maak_toestemming(inwoner=match.inwoner, aan=aan, tekst_versie="1")
    maak_toestemming(inwoner=match.inwoner, aan=aan, tekst_versie="2", doel="helpen")
    daar = maak_plek(organisatie=maak_organisatie(gemeente=werkgever.gemeente))
    elders = maak_match(inwoner=maak_inwoner(gemeente=werkgever.gemeente), plek=daar)
    maak_toestemming(inwoner=elders.inwoner, aan=werkgever, tekst_versie="2")
    vrijwilliger = maak_lid(gemeente=werkgever.gemeente, rol=Rolsoort.VRIJWILLIGER, organisatie=aan)
    client = inloggen(werkgever)

    assert MET_VERLOOP == ("2",)
    assert [client.get(_adres("plek_match", een)).status_code for een in (match, elders)] == [404, 404]
    assert client.get(reverse("plek_matches", args=[elders.plek_id])).status_code == 404
    assert set(_in_de_database(werkgever).values()) == {0}

    maak_toestemming(inwoner=match.inwoner, aan=aan, tekst_versie="2")
    for lid, wat in ((werkgever, 1), (vrijwilliger, 0)):
        assert (Match.objects.bij_plek_van(lid).count(), _in_de_database(lid)["matches"]) == (wat, wat)


def test_contact_of_the_network_sees_it_as_the_werkgever_does(werkgever, match):
    kwartiermaker = maak_lid(gemeente=werkgever.gemeente, rol=Rolsoort.KWARTIERMAKER)
    maak_toestemming(inwoner=match.inwoner, aan=kwartiermaker, tekst_versie="2")
    assert _in_de_database(kwartiermaker)["matches"] == 0

    match.plek.contact = kwartiermaker
    match.plek.save()

    assert list(Match.objects.bij_plek_van(kwartiermaker)) == [match]
    assert _in_de_database(kwartiermaker) == {"matches": 1, "stappen": 0, "navragen": 0, "proberen": 0}


def test_plek_proposes_and_only_the_yes_of_the_person_moves_it(client, inloggen, werkgever, match, toestemming):
    inloggen(werkgever)
    bericht, gisteren = _adres("plek_bericht", match), timezone.localdate() - timedelta(days=1)
    client.post(bericht, {"wat": "proberen", "reden": "Het klikte", "geweest_op": "gisteren"})
    match.refresh_from_db()
    assert (match.stand, match.kennisgemaakt_op) == (Stap.KENNISMAKING, gisteren)
    assert "kan nog antwoord geven" in _lees(client, _adres("plek_match", match))
    tweede = client.post(bericht, {"wat": "afgelopen", "reden": "Toch niet"}, follow=True)
    assert "wacht al een vraag" in tweede.content.decode()

    inloggen(match.inwoner.lid)
    assert "De plek schreef: Het klikte" in _lees(client, _adres("match_bekijken", match))
    client.post(_adres("match_antwoord", match), {"antwoord": "ja"})

    match.refresh_from_db()
    assert match.stand == Stap.PROBEREN
    assert match.stappen.filter(vanuit_plek=True, antwoord="ja", gevraagd_door=werkgever).count() == 1


def test_yes_to_a_plek_warns_first_above_the_hours_that_felt_good(client, inloggen, match):
    """The plek does not see the pace of somebody, so nothing warned it."""
    maak_tempo(inwoner=match.inwoner, uren=4)
    maak_plekvoorstel(match=match, antwoord="")
    inloggen(match.inwoner.lid)

    eerst = client.post(_adres("match_antwoord", match), {"antwoord": "ja"})
    assert (eerst.status_code, "4 uur voelde" in eerst.content.decode()) == (422, True)
    assert client.post(_adres("match_antwoord", match), {"antwoord": "ja", "toch": "on"}).status_code == 302
    match.refresh_from_db()
    assert match.stand == Stap.PLAATSING


def test_yes_to_a_proposal_of_who_only_found_somebody_warns_too(client, inloggen, match):
    maak_tempo(inwoner=match.inwoner, uren=6)
    vinder = maak_lid(gemeente=match.gemeente, rol=Rolsoort.KWARTIERMAKER)
    match.stappen.create(gemeente=match.gemeente, stap=Stap.KENNISMAKING, uren=8, gevraagd_door=vinder, gevraagd_op=NU)
    inloggen(match.inwoner.lid)

    eerst = client.post(_adres("match_antwoord", match), {"antwoord": "ja"})

    assert (eerst.status_code, "Samen wordt dit 8 uur in de week" in eerst.content.decode()) == (422, True)


def test_plek_takes_back_what_it_proposed_and_nothing_else(client, inloggen, werkgever, match, toestemming):
    van_ons = match.stappen.create(gemeente=match.gemeente, stap=Stap.PLAATSING, gevraagd_op=NU)
    inloggen(werkgever)
    assert "Toch niet vragen" not in _lees(client, _adres("plek_match", match))
    client.post(_adres("plek_bericht_intrekken", match))
    assert match.stappen.filter(antwoord="").get() == van_ons
    van_ons.delete()
    maak_plekvoorstel(match=match, antwoord="")

    assert "Toch niet vragen" in _lees(client, _adres("plek_match", match))
    client.post(_adres("plek_bericht_intrekken", match))

    assert not match.stappen.filter(antwoord="").exists()


def test_it_does_not_fit_needs_a_reason_and_is_asked_too(client, inloggen, werkgever, match, toestemming):
    inloggen(werkgever)
    bericht = _adres("plek_bericht", match)
    zonder = client.post(bericht, {"wat": "afgelopen"})
    assert [
        wat
        for wat in ("graag verder: proberen", "past niet", "weten het nog niet")
        if wat not in _lees(client, bericht)
    ] == []
    assert (zonder.status_code, "reden" in zonder.context["form"].errors) == (422, True)
    assert client.post(bericht, {"wat": "bewaard", "reden": "x"}).status_code == 422
    assert client.post(bericht, {"wat": "weet_niet"}).status_code == 422

    client.post(bericht, {"wat": "weet_niet", "geweest_op": "vandaag"})
    client.post(bericht, {"wat": "afgelopen", "reden": "Het werk is te zwaar"})

    match.refresh_from_db()
    assert (match.stand, match.kennisgemaakt_op) == (Stap.KENNISMAKING, timezone.localdate())
    stap = match.stappen.get(antwoord="")
    assert (stap.stap, stap.afloop, stap.reden) == (Stap.AFGELOPEN, "past_niet", "Het werk is te zwaar")


def test_answer_of_the_plek_keeps_source_and_date(client, inloggen, werkgever, match, toestemming):
    Match.objects.filter(pk=match.pk).update(stand=Stap.PROBEREN)
    vraag, van_inwoner = maak_navraag(match=match, aan="plek"), maak_navraag(match=match)
    inloggen(werkgever)
    assert client.get(reverse("plek_navraag", args=[match.pk, van_inwoner.pk])).status_code == 404

    client.post(reverse("plek_navraag", args=[match.pk, vraag.pk]), {"antwoord": "goed", "woorden": "Fijne collega"})

    vraag.refresh_from_db()
    vandaag = timezone.localdate()
    assert (vraag.bron, vraag.beantwoord_op, vraag.beantwoord_door) == ("zelf", vandaag, werkgever)
    assert match.navragen.filter(aan="plek", antwoord="", vragen_op__gt=vandaag).count() == 1
    assert "Fijne collega" in _lees(client, _adres("plek_match", match))


def test_own_data_keep_what_the_plek_said_apart_from_the_own_words(match):
    maak_beantwoorde_navraag(match=match, aan="plek", woorden="Komt vaak te laat")
    maak_navraag(match=match).niet_bereikt(vandaag=timezone.localdate())

    rijen = {rij["wat"]: rij for rij in MATCHES.lees(Eigenaar(lid=match.inwoner.lid, inwoner=match.inwoner))}

    plek, zelf = rijen["Hoe gaat het, gevraagd aan de plek"], rijen["Hoe gaat het, gevraagd aan de inwoner"]
    assert (plek["antwoord"], plek["woorden"]) == ("", "")
    assert plek["volgens_plek"] == "Het gaat goed. Komt vaak te laat"
    assert (zelf["antwoord"], zelf["volgens_plek"]) == ("niet bereikt", "")


def test_wall_lets_the_plek_read_its_own_part_and_change_nothing(werkgever, match, toestemming):
    maak_plekvoorstel(match=match)
    maak_navraag(match=match, aan="plek")
    maak_navraag(match=match)
    maak_probeerkeer(match=match)
    assert _in_de_database(werkgever) == {"matches": 1, "stappen": 1, "navragen": 1, "proberen": 0}

    with in_de_rol_van_de_app(), transaction.atomic(), connection.cursor() as cursor:
        muur.werk_voor(werkgever.pk)
        for tabel in ("match", "matchstap", "navraag", "probeerkeer"):
            cursor.execute(f"UPDATE trajecten_{tabel} SET gemeente_id = gemeente_id")
            assert cursor.rowcount == 0
            cursor.execute(f"DELETE FROM trajecten_{tabel}")
            assert cursor.rowcount == 0
        for tabel in ("matchevent", "matchstapevent", "navraagevent", "probeerkeerevent"):
            cursor.execute(f"SELECT 1 FROM trajecten_{tabel}")
            assert cursor.rowcount == 0
