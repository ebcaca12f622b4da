"""How it goes, the pace, and "Ik wil iets anders"."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Contactpersoon
from netwerk.rolsoorten import Rolsoort
from tests.maak.beheer import maak_mailtekst
from tests.maak.matches import maak_iets_anders, maak_match, maak_navraag, maak_tempo
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_contactpersoon, maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account
from tests.wachtrij import wachtrij_leeg
from trajecten import navraaglinks
from trajecten.models import Deelname, IetsAnders, Navraag, Tempo
from trajecten.models.matches import Stap
from trajecten.models.navragen import AlBeantwoord

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider):
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


def test_both_sides_are_asked_after_a_while_and_again_later(inwoner):
    match, vandaag, nu = maak_match(inwoner=inwoner, stand=Stap.KENNISMAKING), timezone.localdate(), timezone.now()
    match.vraag_stap(Stap.PROBEREN, door=inwoner.lid, nu=nu)

    assert {(n.aan, n.vragen_op) for n in match.navragen.all()} == {
        ("inwoner", vandaag + timedelta(days=14)),
        ("plek", vandaag + timedelta(days=14)),
    }
    eerste = match.navragen.get(aan="inwoner")
    eerste.beantwoord(door=inwoner.lid, vandaag=vandaag, antwoord="goed", thuis="ja", bron="zelf")
    with pytest.raises(AlBeantwoord):
        eerste.beantwoord(door=inwoner.lid, vandaag=vandaag, antwoord="niet_goed", bron="zelf")
    assert match.navragen.get(aan="inwoner", antwoord="").vragen_op == vandaag + timedelta(days=90)
    match.vraag_stap(Stap.AFGELOPEN, door=inwoner.lid, nu=nu, afloop="klaar")
    assert [n.antwoord for n in match.navragen.all()] == ["goed"]


def test_work_list_shows_who_did_not_answer_and_always_the_rate(client, inloggen, inwoner, begeleider):
    match = maak_match(inwoner=inwoner, stand=Stap.PLAATSING)
    maak_navraag(match=match)
    plek = maak_navraag(match=match, aan="plek")
    maak_navraag(match=maak_match(), aan="plek")
    inloggen(begeleider)
    url = reverse("navraag_beantwoorden", args=[plek.pk])

    assert client.post(url, {"antwoord": "gaat_wel"}).status_code == 422
    client.post(url, {"antwoord": "gaat_wel", "bron": "telefoon", "woorden": "Komt op tijd"})

    pagina = client.get(reverse("navragen"))
    assert [navraag.aan for navraag in pagina.context["pagina"]] == ["inwoner"]
    assert "Van de 2 vragen" in pagina.content.decode()
    assert "50%" in pagina.content.decode()


def test_the_person_tells_how_it_feels_and_does_not_answer_for_the_plek(client, inloggen, inwoner):
    match = maak_match(inwoner=inwoner, stand=Stap.PLAATSING)
    eigen, van_plek = maak_navraag(match=match), maak_navraag(match=match, aan="plek")
    inloggen(inwoner.lid)
    bekijken = reverse("match_bekijken", args=[match.pk])
    assert "Vertel hoe het gaat" in client.get(bekijken).content.decode()

    client.post(reverse("navraag_beantwoorden", args=[eigen.pk]), {"antwoord": "goed", "thuis": "beetje"})

    eigen.refresh_from_db()
    assert (eigen.bron, eigen.thuis) == (Navraag.Bron.ZELF, "beetje")
    bladzij = client.get(bekijken).content.decode()
    assert "Voelt zich thuis: een beetje" in bladzij
    assert "Daarop kwam 1 antwoord: 100%." in bladzij
    assert client.get(reverse("navraag_beantwoorden", args=[van_plek.pk])).status_code == 404


def test_who_wrote_an_answer_down_puts_it_right_and_nobody_else(client, inloggen, inwoner, begeleider):
    match = maak_match(inwoner=inwoner, stand=Stap.PLAATSING)
    navraag = maak_navraag(match=match)
    inloggen(begeleider)
    url, bekijken = reverse("navraag_beantwoorden", args=[navraag.pk]), reverse("match_bekijken", args=[match.pk])
    client.post(url, {"antwoord": "niet_goed", "bron": "telefoon", "woorden": "Verkeerd"})
    assert url in client.get(bekijken).content.decode()
    assert client.get(url).context["form"]["antwoord"].value() == "niet_goed"

    client.post(url, {"antwoord": "goed", "thuis": "ja", "bron": "gesprek"})
    inloggen(inwoner.lid)
    client.post(url, {"antwoord": "niet_goed"})

    navraag.refresh_from_db()
    gezegd = (navraag.antwoord, navraag.thuis, navraag.woorden, navraag.bron, navraag.beantwoord_door)
    assert gezegd == ("goed", "ja", "", "gesprek", begeleider)
    assert match.navragen.filter(antwoord="", aan="inwoner").count() == 1
    assert url not in client.get(bekijken).content.decode()


def test_who_cannot_be_reached_leaves_the_list_counts_as_no_answer_and_may_answer_later(
    client, inloggen, inwoner, begeleider
):
    vandaag = timezone.localdate()
    navraag = maak_navraag(match=maak_match(inwoner=inwoner, stand=Stap.PLAATSING))
    voorbij = maak_navraag(match=maak_match(inwoner=inwoner, stand=Stap.AFGELOPEN), aan="plek")
    inloggen(begeleider)

    for een in (navraag, voorbij):
        assert "Niet bereikt" in client.get(reverse("navraag_beantwoorden", args=[een.pk])).content.decode()
        client.post(reverse("navraag_niet_bereikt", args=[een.pk]))

    lijst = client.get(reverse("navragen"))
    assert (len(lijst.context["pagina"]), lijst.context["deel"].beantwoord) == (0, 0)
    assert lijst.context["deel"].gevraagd == 2
    [later] = Navraag.objects.open()
    assert (later.match, later.vragen_op) == (navraag.match, vandaag + timedelta(days=90))
    client.post(reverse("navraag_beantwoorden", args=[navraag.pk]), {"antwoord": "goed", "bron": "telefoon"})
    navraag.refresh_from_db()
    assert (navraag.antwoord, navraag.niet_bereikt_op, Navraag.objects.open().count()) == ("goed", None, 1)


def test_more_hours_than_felt_good_warn_before_they_are_saved(client, inloggen, inwoner, begeleider):
    maak_tempo(inwoner=inwoner, hoe="goed", uren=12)
    maak_match(inwoner=inwoner, stand=Stap.PLAATSING, uren=8)
    match = maak_match(inwoner=inwoner, stand=Stap.KENNISMAKING, uren=None)
    inloggen(begeleider)
    url = reverse("match_stap", args=[match.pk])

    eerst = client.post(url, {"stap": "proberen", "uren": "8"})

    assert eerst.status_code == 422
    assert "Samen wordt dit 16 uur in de week. 12 uur voelde" in eerst.content.decode()
    assert not match.stappen.filter(antwoord="").exists()
    client.post(url, {"stap": "proberen", "uren": "8", "toch": "on"})
    assert match.stappen.get(antwoord="").uren == 8


def test_running_deelnames_are_hours_too_and_those_of_one_plek_count_once(client, inloggen, inwoner, begeleider):
    maak_tempo(inwoner=inwoner, hoe="goed", uren=12)
    match = maak_match(inwoner=inwoner, stand=Stap.PLAATSING, uren=8)
    traject = maak_traject(inwoner=inwoner)
    dubbel, oud = maak_deelname(traject=traject), maak_deelname(traject=traject)
    Deelname.objects.filter(pk=dubbel.pk).update(plek=match.plek, uren=8)
    Deelname.objects.filter(pk=oud.pk).update(uren=9, tot=traject.start, afloop=Deelname.Afloop.AFGEROND)
    inloggen(begeleider)
    url, nieuw = reverse("deelname_toevoegen", args=[traject.pk]), {"vorm": "vrijwilligerswerk", "sinds": "1-11-2026"}

    eerst = client.post(url, {**nieuw, "uren": "6"})

    assert eerst.status_code == 422
    assert "Samen wordt dit 14 uur in de week. 12 uur voelde" in eerst.content.decode()
    assert client.post(url, {**nieuw, "uren": "6", "toch": "on"}).status_code == 302
    assert traject.deelnames.filter(uren=6).exists()
    assert "wordt dit 18 uur" in client.post(url, {**nieuw, "uren": "4"}).content.decode()


@pytest.mark.parametrize("wat", ["terug", "door"])
def test_hours_of_a_deelname_that_goes_on_again_warn_first(client, inloggen, inwoner, begeleider, wat):
    maak_tempo(inwoner=inwoner, uren=12)
    maak_match(inwoner=inwoner, stand=Stap.PLAATSING, uren=8)
    deelname = maak_deelname(traject=maak_traject(inwoner=inwoner))
    rust = {"stil_sinds": timezone.localdate()}
    rust |= {"tot": timezone.localdate(), "afloop": "klaar"} if wat == "door" else {}
    Deelname.objects.update(uren=8, **rust)
    inloggen(begeleider)
    url = reverse("deelname_veranderen", args=[deelname.pk, wat])

    eerst = client.post(url)
    assert eerst.status_code == 422
    assert "Samen wordt dit 16 uur in de week. 12 uur voelde" in eerst.content.decode()
    assert client.post(url, {"toch": "on"}).status_code == 302
    deelname.refresh_from_db()
    assert (deelname.tot, deelname.stil_sinds is None) == (None, wat == "terug")


def test_match_tells_what_fitted_before_and_after_in_own_words(client, inloggen, inwoner):
    vroeger, hier = (maak_match(inwoner=inwoner, stand=Stap.PLAATSING) for _ in range(2))
    maak_navraag(match=vroeger).niet_bereikt(vandaag=timezone.localdate() - timedelta(days=90))
    vroeger.navragen.filter(niet_bereikt_op=None).delete()
    for match, gezegd in ((vroeger, {"antwoord": "niet_goed", "woorden": "Te druk voor mij"}), (hier, None)):
        navraag = maak_navraag(match=match)
        if gezegd:
            navraag.beantwoord(door=inwoner.lid, vandaag=timezone.localdate(), bron="zelf", **gezegd)
    inloggen(inwoner.lid)

    bladzij = client.get(reverse("match_bekijken", args=[hier.pk])).content.decode()

    for tekst in ("Hiervoor: ", "Te druk voor mij", "Er is 2 keer gevraagd", "1 antwoord: 50%", "Dat vragen wij nog."):
        assert tekst in bladzij
    assert "Hiervoor: " not in client.get(reverse("match_bekijken", args=[vroeger.pk])).content.decode()


def test_hours_that_are_left_empty_are_those_of_the_match_and_warn_too(client, inloggen, inwoner, begeleider):
    maak_tempo(inwoner=inwoner, hoe="goed", uren=12)
    match = maak_match(inwoner=inwoner, stand=Stap.PROBEREN, uren=16)
    inloggen(begeleider)

    antwoord = client.post(reverse("match_stap", args=[match.pk]), {"stap": "plaatsing", "uren": ""})

    assert "Samen wordt dit 16 uur in de week. 12 uur voelde" in antwoord.content.decode()


def test_pace_is_a_line_over_time_and_the_begeleider_hears_of_too_fast(client, inloggen, inwoner, begeleider):
    maak_tempo(inwoner=inwoner, hoe="goed", uren=8, op=timezone.localdate() - timedelta(days=30))
    inloggen(inwoner.lid)
    assert client.post(reverse("mijn_tempo"), {"uren": "61"}).status_code == 422
    for uren in ("20", "16"):
        client.post(reverse("mijn_tempo"), {"hoe": "te_snel", "uren": uren})

    assert list(Tempo.objects.order_by("op").values_list("uren", flat=True)) == [8, 16]
    assert "<polyline" in client.get(reverse("mijn_tempo")).content.decode()
    inloggen(begeleider)
    assert "het gaat te snel" in client.get(reverse("wensen_iets_anders")).content.decode()


def test_one_button_starts_a_talk_within_a_time_that_both_see(client, inloggen, inwoner, begeleider):
    inloggen(inwoner.lid)
    client.post(reverse("iets_anders"))
    client.post(reverse("iets_anders"), {"woorden": "Liever met dieren"})
    wens = IetsAnders.objects.get()
    assert wens.woorden == "Liever met dieren"
    assert "U hoort uiterlijk" in client.get(reverse("iets_anders")).content.decode()
    inloggen(begeleider)
    assert "antwoord uiterlijk" in client.get(reverse("wensen_iets_anders")).content.decode()
    url = reverse("gesprek_afspreken", args=[wens.pk])

    assert client.post(url, {"gesprek_op": "1-1-2020"}).status_code == 422
    client.post(url, {"gesprek_op": "morgen"})

    assert list(client.get(reverse("wensen_iets_anders")).context["pagina"]) == []
    inloggen(inwoner.lid)
    assert "met Wytse Dijkhuis" in client.get(reverse("iets_anders")).content.decode()


def test_too_late_is_said_and_how_often_it_was_in_time(client, inloggen, inwoner, begeleider):
    wens = maak_iets_anders(inwoner=inwoner)
    nu = timezone.now()
    IetsAnders.objects.filter(pk=wens.pk).update(op=nu - timedelta(days=8))
    op_tijd = maak_iets_anders(inwoner=maak_inwoner(gemeente=inwoner.gemeente, begeleider=begeleider))
    op_tijd.spreek_af(gesprek_op=timezone.localdate(), door=begeleider, nu=nu)
    maak_iets_anders(inwoner=maak_inwoner(gemeente=inwoner.gemeente, begeleider=begeleider))
    inloggen(begeleider)

    pagina = client.get(reverse("wensen_iets_anders")).content.decode()
    assert "te laat" in pagina
    assert "1 van de 2 keer op tijd" in pagina


def _link(mailoutbox) -> str:
    return next(regel for regel in mailoutbox[-1].body.splitlines() if "/link/" in regel)


def test_link_is_answered_once_without_an_account_and_names_nobody(client, inloggen, inwoner, begeleider, mailoutbox):
    match = maak_match(inwoner=inwoner, stand=Stap.PLAATSING)
    vraag = maak_navraag(match=match, aan="plek")
    vreemd = maak_navraag(match=maak_match(), aan="plek")
    inloggen(begeleider)
    adres = reverse("navraag_link", args=[vraag.pk])
    assert client.post(reverse("navraag_link", args=[vreemd.pk])).status_code == 404
    oud = client.post(adres, {"email": ""}).context["adres"]
    client.post(adres, {"email": "baas@bedrijf.example"})
    nieuw = _link(mailoutbox)
    assert (mailoutbox[-1].to, mailoutbox[-1].subject) == (["baas@bedrijf.example"], "Hoe gaat het?")
    client.logout()

    assert client.get(oud).status_code == 410
    bladzij = client.get(nieuw).content.decode()
    assert inwoner.naam not in bladzij + mailoutbox[-1].body
    assert match.plek.naam in bladzij
    assert client.post(nieuw, {}).status_code == 422
    client.post(nieuw, {"antwoord": "gaat_wel", "woorden": "Meer uitleg nodig", "thuis": "nee", "bron": "telefoon"})
    assert "Bedankt" in client.get(nieuw).content.decode()
    client.post(nieuw, {"antwoord": "goed"})

    vraag.refresh_from_db()
    assert (vraag.antwoord, vraag.bron, vraag.thuis, vraag.woorden) == ("gaat_wel", "link", "", "Meer uitleg nodig")
    assert vraag.beantwoord_door is None
    Navraag.objects.filter(pk=vraag.pk).update(link_tot=timezone.localdate() - timedelta(days=1))
    assert client.get(nieuw).status_code == 410
    assert match.navragen.filter(aan="plek", antwoord="").count() == 1


def test_links_are_mailed_once_to_whom_has_one_address_and_not_about_what_ended(inwoner, mailoutbox):
    vandaag = timezone.localdate()
    match = maak_match(inwoner=inwoner, stand=Stap.PLAATSING)
    maak_navraag(match=match)
    maak_navraag(match=match, aan="plek")
    maak_navraag(match=maak_match(inwoner=inwoner, stand=Stap.AFGELOPEN))
    maak_navraag(match=maak_match(inwoner=inwoner), vragen_op=vandaag + timedelta(days=1))
    maak_navraag(match=maak_match(), aan="plek")
    persoon = maak_contactpersoon(organisatie=match.plek.organisatie)
    Contactpersoon.objects.filter(pk=persoon.pk).update(email="baas@bedrijf.example")
    verband = match.gemeente.samenwerkingsverband
    maak_mailtekst(samenwerkingsverband=verband, soort="hoe-gaat-het", tekst="{door} van {netwerk} vraagt: {link}")

    aantallen = [navraaglinks.stuur_links(vandaag=vandaag, basis="https://hier.example") for _ in range(2)]
    wachtrij_leeg()

    assert aantallen == [2, 0]
    assert {mail.to[0] for mail in mailoutbox} == {inwoner.lid.email, "baas@bedrijf.example"}
    begin = f"Het participatienetwerk van {verband} vraagt: https://hier.example/"
    assert all(m.body.startswith(begin) and "geen namen van inwoners" in m.body for m in mailoutbox)
