"""Inviting and answering: by a link, as a lid, for somebody else; places, the waiting list, and what is remembered."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk import gastberichten, gasten
from netwerk.forms.gasten import MensenUitnodigenForm
from netwerk.models import Gastvoorkeur, Genodigde
from netwerk.rolsoorten import Rolsoort, Wereld
from tests.maak.gasten import maak_gastenlijst, maak_genodigde
from tests.maak.netwerk import maak_bijeenkomst, maak_contactpersoon, maak_gemeente, maak_lid, maak_organisatie
from tests.wachtrij import wachtrij_leeg

BASIS = "https://netwerk.example"
JA, NEE, MISSCHIEN = Genodigde.Antwoord.JA, Genodigde.Antwoord.NEE, Genodigde.Antwoord.MISSCHIEN


@pytest.fixture
def gemeente(db):
    return maak_gemeente()


@pytest.fixture
def bijeenkomst(gemeente):
    return maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)


@pytest.fixture
def facilitator(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.FACILITATOR)


def _gast(bijeenkomst, gemeente, **anders):
    return maak_genodigde(bijeenkomst=bijeenkomst, gemeente=gemeente, **anders)


def _adres(gast):
    return reverse("gast_antwoord", args=[gast.geheim])


def _opnieuw(gast):
    gast.refresh_from_db()
    return gast


def _zeg(gast, antwoord, **anders):
    return gasten.beantwoord(gast, antwoord, nu=timezone.now(), basis=BASIS, **anders)


# By the personal link


def test_opening_the_link_changes_nothing_and_two_taps_answer(bijeenkomst, gemeente, client):
    gast = _gast(bijeenkomst, gemeente, naam="Jikke Hoekstra")

    pagina = client.get(_adres(gast))
    assert (_opnieuw(gast).antwoord, "Jikke" in pagina.text) == ("", False)
    bedankt = client.post(_adres(gast), {"antwoord": "ja"}, follow=True)

    assert "Bedankt. U komt" in bedankt.text
    gast = _opnieuw(gast)
    assert (gast.antwoord, gast.beantwoord_door) == (JA, None)
    [bericht] = mail.outbox
    [(naam, inhoud, _)] = bericht.attachments
    assert (bericht.to, naam, "METHOD:PUBLISH" in inhoud) == ([gast.email], "bijeenkomst.ics", True)


def test_link_on_paper_may_be_typed_and_stops_at_the_end(bijeenkomst, gemeente, client):
    gast = _gast(bijeenkomst, gemeente, email="")
    getypt = reverse("gast_antwoord", args=[gast.geheim.lower().replace("-", "")])

    assert client.get(getypt).status_code == 200
    assert not Genodigde.objects.filter(geheim_hash=gast.geheim).exists()
    eind = timezone.now()
    type(bijeenkomst).objects.update(begint_op=eind - timedelta(hours=3), eindigt_op=eind)
    assert client.post(getypt, {"antwoord": "ja"}).status_code == 410
    assert _opnieuw(gast).antwoord == ""


def test_link_stays_the_same_when_the_key_of_the_installation_changes(bijeenkomst, gemeente, settings):
    gast = _gast(bijeenkomst, gemeente)
    verstuurd = gast.geheim

    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "een andere sleutel", [settings.SECRET_KEY]

    assert _opnieuw(gast).geheim == verstuurd != _gast(bijeenkomst, gemeente).geheim


def test_guessing_links_and_codes_stops(db, client):
    antwoorden = [client.get(f"/k/AAAA-BBBB-CCCC-{n:04}/").status_code for n in range(12)]
    antwoorden += [client.get(f"/b/BCDF{n:02}/").status_code for n in range(9)]

    assert antwoorden == [410] * 12 + [404] * 8 + [429]


def test_needs_are_kept_for_who_organises_and_not_shown_by_the_link(
    bijeenkomst, gemeente, facilitator, client, inloggen
):
    gast = _gast(bijeenkomst, gemeente, naam="Jikke Hoekstra", antwoord=JA)
    wensen = {"hulp": ["drempel"], "dieet": "geen pinda", "vervoer": "zoekt", "vertrekplaats": "Tijnje"}
    client.post(_adres(gast), {"wat": "wensen", "metgezellen": "1", **wensen})

    assert "geen pinda" not in client.get(_adres(gast)).text
    pagina = inloggen(facilitator).get(reverse("gasten", args=[bijeenkomst.pk])).text
    for woorden in ("geen pinda (Jikke Hoekstra)", "Jikke Hoekstra zoekt een lift vanuit Tijnje, met 1 erbij"):
        assert woorden in pagina
    assert "2<small>1 ja, met wie meekomt" in pagina
    velden = {veld.name for veld in Genodigde.pgh_event_model._meta.fields}
    assert (
        velden & {"hulp", "dieet", "vervoer", "vertrekplaats", "reden_tekst", "geheim_hash", "mening_gegeven"} == set()
    )


def test_reason_of_no_and_a_mistake_keeps_the_words(bijeenkomst, gemeente, client):
    gast = _gast(bijeenkomst, gemeente)
    client.post(_adres(gast), {"antwoord": "nee"})

    fout = client.post(_adres(gast), {"wat": "reden", "reden": "tijd", "reden_tekst": "x" * 201})
    assert (fout.status_code, "x" * 201 in fout.text, _opnieuw(gast).reden) == (422, True, "")
    client.post(_adres(gast), {"wat": "reden", "reden": "tijd", "reden_tekst": "De koeien gaan voor"})

    assert (_opnieuw(gast).reden, gast.reden_tekst) == ("tijd", "De koeien gaan voor")


def test_who_comes_along_is_changed_by_link_also_after_somebody_else_answered(
    bijeenkomst, gemeente, facilitator, client
):
    gast = _gast(bijeenkomst, gemeente, antwoord=JA, beantwoord_door=facilitator)
    nog_niet = _gast(bijeenkomst, gemeente)

    antwoord = client.post(_adres(gast), {"wat": "wensen", "metgezellen": "2"})
    assert client.post(_adres(nog_niet), {"wat": "wensen", "metgezellen": "2"}).status_code == 302
    te_laat = client.post(_adres(gast), {"wat": "reden", "reden": "tijd", "reden_tekst": ""}, follow=True)

    assert (antwoord.status_code, _opnieuw(gast).metgezellen, gast.beantwoord_door) == (302, 2, facilitator)
    assert (te_laat.status_code, gast.antwoord, gast.reden) == (200, JA, "")


# As a lid, and for somebody else


def test_lid_answers_with_one_tap_also_when_nobody_invited(bijeenkomst, gemeente, inloggen):
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)
    client = inloggen(lid)
    pagina = reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])
    assert "Komt u ook?" in client.get(pagina).text
    assert Genodigde.objects.count() == 0

    client.post(reverse("bijeenkomst_beantwoorden", args=[bijeenkomst.pk]), {"antwoord": "misschien"})

    assert Genodigde.objects.get().lid == lid
    assert "U komt misschien" in client.get(pagina).text


def test_answer_for_somebody_else_says_who_wrote_it(bijeenkomst, gemeente, facilitator, inloggen):
    gast = _gast(bijeenkomst, gemeente, email="")
    adres = reverse("gast_beantwoorden", args=[bijeenkomst.pk, gast.pk])

    inloggen(facilitator).post(adres, {"antwoord": "ja"})

    assert _opnieuw(gast).beantwoord_door == facilitator


# Inviting


def test_everybody_is_invited_once_and_an_inwoner_is_named_after_answering(
    bijeenkomst, gemeente, facilitator, inloggen
):
    inwoner = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER, naam="Inge Inwoner")
    maak_lid(gemeente=maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband), rol=Rolsoort.BEGELEIDER)
    maak_lid(rol=Rolsoort.BEGELEIDER)
    client = inloggen(facilitator)
    adres, lijst = (reverse(naam, args=[bijeenkomst.pk]) for naam in ("gasten_uitnodigen", "gasten"))

    for _ in range(2):
        client.post(adres, {"wie": "netwerk"})

    assert sorted(Genodigde.objects.values_list("wereld", flat=True)) == ["gemeente", "inwoner", "professional"]
    assert len(mail.outbox) == 3
    assert "Inge Inwoner" not in client.get(lijst).text
    _zeg(Genodigde.objects.get(lid=inwoner), JA)
    assert "Inge Inwoner" in client.get(lijst).text


def test_who_was_found_in_the_list_of_leden_is_invited(bijeenkomst, gemeente, facilitator, inloggen, monkeypatch):
    """All are ticked; who is on the list already, or of another network, is not offered."""
    boer, bakker, al_gevraagd = (
        maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER, naam=naam) for naam in ("Boer", "Bakker", "Bode")
    )
    maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER, naam="Begeleider")
    maak_genodigde(bijeenkomst=bijeenkomst, lid=al_gevraagd)
    client = inloggen(facilitator)
    adres = f"{reverse('gasten_uitnodigen', args=[bijeenkomst.pk])}?wereld=vrijwilliger&amp;lijst=ja"

    assert adres in client.get(reverse("leden"), {"wereld": "vrijwilliger", "page": "1"}).text
    adres = adres.replace("&amp;", "&")
    form = client.get(adres).context["forms"]["mensen"]
    gekozen = form["leden"].value()
    client.post(adres, {"wie": "mensen", "leden": gekozen})

    assert (set(gekozen), form.is_meer) == ({boer.pk, bakker.pk}, False)
    assert set(bijeenkomst.genodigden.values_list("lid__naam", flat=True)) == {"Boer", "Bakker", "Bode"}
    monkeypatch.setattr(MensenUitnodigenForm, "HOOGSTENS", 1)
    maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    assert "Dit zijn de eerste 1." in client.get(adres.split("?")[0]).text
    buiten = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)).get(reverse("leden"))
    assert "Nodig deze mensen uit" not in buiten.text


def test_contactpersoon_and_somebody_with_only_a_name_are_invited(bijeenkomst, gemeente, facilitator, inloggen):
    mens = maak_contactpersoon(organisatie=maak_organisatie(gemeente=gemeente))
    vreemd = maak_contactpersoon(organisatie=maak_organisatie())
    weg = maak_contactpersoon(organisatie=mens.organisatie, naam="Wietske Boonstra-Smit")
    weg.haal_weg(nu=timezone.now())
    client = inloggen(facilitator)
    adres = reverse("gasten_uitnodigen", args=[bijeenkomst.pk])

    gezocht = client.post(adres, {"zoek": "wiétske bonstra"}, follow=True)
    assert gezocht.redirect_chain == [(f"{adres}?gezocht=1", 302)]
    gevonden = gezocht.text
    assert (mens.naam in gevonden, weg.naam in gevonden) == (True, False)

    assert client.post(adres, {"wie": "mensen", "contactpersonen": [vreemd.pk]}).status_code == 422
    client.post(adres, {"wie": "mensen", "contactpersonen": [mens.pk]})
    iemand = {"wie": "iemand", "naam": "Tante Sjaan", "wereld": Wereld.INWONER, "gemeente": gemeente.pk}
    client.post(adres, iemand)
    client.post(adres, iemand | {"naam": "tante sjaan"})

    assert set(Genodigde.objects.values_list("naam", flat=True)) == {mens.naam, "Tante Sjaan"}
    brieven = client.get(reverse("gasten_brieven", args=[bijeenkomst.pk])).text
    assert Genodigde.objects.get(naam="Tante Sjaan").geheim in brieven
    assert "data:image/svg+xml" in brieven


# Places


def test_waiting_list_moves_up_by_itself_and_tells_the_person(bijeenkomst, gemeente):
    maak_gastenlijst(bijeenkomst=bijeenkomst, plaatsen=3)
    eerste, twee, alleen = (_gast(bijeenkomst, gemeente) for _ in range(3))
    _zeg(eerste, JA, metgezellen=1)
    _zeg(twee, JA, metgezellen=1)
    _zeg(alleen, JA)
    assert [_opnieuw(g).wacht for g in (eerste, twee, alleen)] == [False, True, False]
    wachtrij_leeg()
    mail.outbox.clear()

    _zeg(eerste, NEE)
    wachtrij_leeg()

    assert _opnieuw(twee).wacht is False
    assert [(b.subject, b.to) for b in mail.outbox] == [
        ("Uw antwoord voor de bijeenkomst", [eerste.email]),
        ("Er is een plaats voor u", [twee.email]),
    ]
    assert "METHOD:CANCEL" in mail.outbox[0].attachments[0][1]


def test_who_has_a_place_brings_no_more_people_than_there_is_room_for(bijeenkomst, gemeente, client):
    maak_gastenlijst(bijeenkomst=bijeenkomst, plaatsen=2)
    gast = _gast(bijeenkomst, gemeente, antwoord=JA)

    fout = client.post(_adres(gast), {"wat": "wensen", "metgezellen": "3"})

    assert (fout.status_code, "Er is nog 1 plaats over." in fout.text) == (422, True)
    assert client.post(_adres(gast), {"wat": "wensen", "metgezellen": "1"}).status_code == 302
    assert Genodigde.objects.bezet() == 2


def test_more_places_let_the_waiting_list_move_up(bijeenkomst, gemeente, facilitator, inloggen):
    maak_gastenlijst(bijeenkomst=bijeenkomst, plaatsen=0)
    gast = _gast(bijeenkomst, gemeente)
    assert _zeg(gast, JA).wacht

    inloggen(facilitator).post(reverse("gasten_instellen", args=[bijeenkomst.pk]), {"plaatsen": "1"})

    assert _opnieuw(gast).wacht is False


def test_last_place_goes_to_one_of_many_who_answer_at_the_same_moment(transactional_db):
    gemeente = maak_gemeente()
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)
    maak_gastenlijst(bijeenkomst=bijeenkomst, plaatsen=2)
    allen = [_gast(bijeenkomst, gemeente) for _ in range(6)]

    def antwoord(gast):
        try:
            with transaction.atomic():
                _zeg(gast, JA)
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=6) as tegelijk:
        list(tegelijk.map(antwoord, allen))

    assert (Genodigde.objects.bezet(), Genodigde.objects.op_de_wachtlijst().count()) == (2, 4)


# Remembered only when asked


def test_needs_are_remembered_when_asked_and_forgotten_when_asked(bijeenkomst, gemeente, inloggen):
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    client = inloggen(lid)
    adres = reverse("bijeenkomst_beantwoorden", args=[bijeenkomst.pk])
    client.post(adres, {"antwoord": "ja"})
    client.post(adres, {"wat": "wensen", "metgezellen": "0", "dieet": "geen melk"})
    assert Gastvoorkeur.objects.count() == 0

    client.post(adres, {"wat": "wensen", "metgezellen": "0", "dieet": "geen melk", "onthoud": "on"})
    volgende = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)
    volgend_adres = reverse("bijeenkomst_beantwoorden", args=[volgende.pk])
    client.post(volgend_adres, {"antwoord": "ja"})

    assert Genodigde.objects.get(bijeenkomst=volgende).dieet == "geen melk"
    assert Gastvoorkeur.objects.get().geldig_tot == timezone.localdate() + timedelta(days=365)
    client.post(volgend_adres, {"wat": "vergeet"})
    assert (Gastvoorkeur.objects.count(), Genodigde.objects.get(bijeenkomst=volgende).dieet) == (0, "")


# From time to time


def test_who_did_not_answer_is_reminded_twice_on_the_chosen_days(gemeente):
    nu = timezone.now()
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=nu + timedelta(days=8))
    maak_gastenlijst(bijeenkomst=bijeenkomst)
    stil = _gast(bijeenkomst, gemeente)
    _gast(bijeenkomst, gemeente, antwoord=NEE)

    verstuurd = [gastberichten.herinner(nu + timedelta(days=dag), basis=BASIS) for dag in range(9)]

    wachtrij_leeg()
    assert verstuurd == [0, 1, 0, 0, 0, 0, 1, 0, 0]
    assert {bericht.to[0] for bericht in mail.outbox} == {stil.email}
    assert f"{BASIS}{_adres(stil)}" in mail.outbox[0].body


def test_change_of_time_is_told_once_to_who_comes(bijeenkomst, gemeente):
    maak_gastenlijst(bijeenkomst=bijeenkomst)
    komt = _gast(bijeenkomst, gemeente, antwoord=JA)
    _gast(bijeenkomst, gemeente, antwoord=NEE)
    _gast(bijeenkomst, gemeente)
    bijeenkomst.toelichting = "Er is soep."
    bijeenkomst.save()
    assert gastberichten.meld_wijzigingen(timezone.now(), basis=BASIS) == 0

    bijeenkomst.locatie = "De Buorskip"
    bijeenkomst.save()

    assert [gastberichten.meld_wijzigingen(timezone.now(), basis=BASIS) for _ in range(2)] == [1, 0]
    bijeenkomst.zeg_af(reden="Het is te glad.", nu=timezone.now())
    assert [gastberichten.meld_wijzigingen(timezone.now(), basis=BASIS) for _ in range(2)] == [1, 0]
    wachtrij_leeg()
    assert (mail.outbox[0].to, "De Buorskip" in mail.outbox[0].body) == ([komt.email], True)
    assert "SEQUENCE:2" in mail.outbox[0].attachments[0][1]
    assert "METHOD:CANCEL" in mail.outbox[1].attachments[0][1]
