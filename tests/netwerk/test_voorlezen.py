"""Recordings of fixed texts: placing, replacing, taking away, and for whom they play."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from netwerk import voorlezen
from netwerk.models import Voorleesopname
from netwerk.rolsoorten import Rolsoort
from participatie import bestandscontrole, opslag
from tests.maak.gasten import maak_genodigde
from tests.maak.matches import maak_match, maak_navraag
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid
from tests.maak.voorlezen import TITEL, een_mp3, maak_voorleesopname
from trajecten.models.matches import Stap
from trajecten.voorleesteksten import IN_TEMPLATES

pytestmark = pytest.mark.django_db
SLEUTEL = "vraag-kan-titel"
VRAAG = "Hoe gaat het?"


@pytest.fixture
def gemeente():
    return maak_gemeente()


@pytest.fixture
def beheerder(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)


def _plaats(client, verband, *, taal="nl", inhoud=None):
    bestand = SimpleUploadedFile("opname.mp3", inhoud or een_mp3())
    adres = reverse("voorleesopname_plaatsen", args=[verband.pk, SLEUTEL])
    return client.post(adres, {"taal": taal, "bestand": bestand})


def test_recording_is_placed_replaced_heard_and_taken_away(
    gemeente, beheerder, inloggen, settings, django_capture_on_commit_callbacks
):
    settings.SCANNER = "geen"
    verband, client = gemeente.samenwerkingsverband, inloggen(beheerder)
    geen_geluid = _plaats(client, verband, inhoud=b"<script>")
    with django_capture_on_commit_callbacks(execute=True):
        _plaats(client, verband)
        eerste = Voorleesopname.objects.get()
        _plaats(client, verband)
        _plaats(client, verband, taal="ar")

    assert geen_geluid.status_code == 422
    assert sorted(Voorleesopname.objects.values_list("taal", "tekst")) == [("ar", TITEL), ("nl", TITEL)]
    assert opslag.lees(eerste.pk) is None

    inwoner = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)
    ander = maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.INWONER)
    client = inloggen(inwoner)
    adres = client.get(reverse("voorleeslijst")).json()["nl"]["opnames"][TITEL]
    heel, deel = client.get(adres), client.get(adres, headers={"range": "bytes=2-5"})
    assert (heel.content, heel["Content-Type"]) == (een_mp3(), "audio/mpeg")
    assert (deel.status_code, deel.content, deel["Content-Range"]) == (206, een_mp3()[2:6], "bytes 2-5/1668")
    assert client.get(adres, headers={"range": "bytes=9999-"}).status_code == 416
    assert "data-opnames" in client.get(reverse("talentprofiel")).content.decode()
    client = inloggen(ander)
    assert client.get(reverse("voorleeslijst")).json() == {}
    assert "data-opnames" not in client.get(reverse("talentprofiel")).content.decode()

    client = inloggen(beheerder)
    opname = Voorleesopname.objects.get(taal="ar")
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("voorleesopname_weghalen", args=[opname.pk]))
    assert (Voorleesopname.objects.filter(taal="ar").exists(), opslag.lees(opname.pk)) == (False, None)


def test_visitor_hears_the_recordings_of_the_network_of_the_page(client):
    """By a link to answer, and when somebody wants to take part."""
    match = maak_match(stand=Stap.PROBEREN)
    hier = match.gemeente.samenwerkingsverband
    maak_voorleesopname(samenwerkingsverband=hier, tekst=VRAAG)
    genodigde = maak_genodigde(bijeenkomst=maak_bijeenkomst(samenwerkingsverband=hier), gemeente=match.gemeente)
    link = reverse("navraag_met_link", args=[maak_navraag(match=match).geef_link(vandaag=timezone.localdate())])
    paginas = [link, reverse("gast_antwoord", args=[genodigde.geheim]), reverse("doe_mee")]
    lijst = reverse("voorleeslijst_openbaar", args=[hier.pk])

    assert [f'data-opnames="{lijst}"' in client.get(pagina).text for pagina in paginas] == [True] * 3
    adres = client.get(lijst).json()["nl"]["opnames"][VRAAG]
    assert client.get(adres).status_code == 200
    assert VRAAG in client.get(link).text

    daar = maak_gemeente().samenwerkingsverband
    opname = maak_voorleesopname(samenwerkingsverband=daar, stand=Voorleesopname.Stand.QUARANTAINE)
    assert client.get(reverse("voorleesopname", args=[opname.pk])).status_code == 404
    assert client.get(reverse("voorleeslijst_openbaar", args=[daar.pk])).json() == {}
    Voorleesopname.objects.filter(pk=opname.pk).update(stand=Voorleesopname.Stand.VRIJGEGEVEN)
    # A page of no network says nothing any more when there are two.
    assert [f'data-opnames="{lijst}"' in client.get(pagina).text for pagina in paginas] == [True, True, False]


def test_without_a_scanner_nobody_hears_it_before_it_was_checked(gemeente, beheerder, inloggen, settings):
    settings.SCANNER = ""
    _plaats(inloggen(beheerder), gemeente.samenwerkingsverband)

    opname = Voorleesopname.objects.get()
    adres = reverse("voorleesopname", args=[opname.pk])
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER))
    assert (client.get(reverse("voorleeslijst")).json(), client.get(adres).status_code) == ({}, 404)

    opname.geef_vrij()
    assert client.get(adres).status_code == 200
    assert Voorleesopname in bestandscontrole._modellen


def test_recording_of_other_words_than_stand_there_now_is_told(gemeente, beheerder, inloggen):
    verband = gemeente.samenwerkingsverband
    maak_voorleesopname(samenwerkingsverband=verband, sleutel=SLEUTEL, tekst="Wat kon u vroeger?")
    maak_voorleesopname(
        samenwerkingsverband=verband,
        sleutel="vraag-kan-hulp",
        tekst=voorlezen.teksten(verband, vandaag=timezone.localdate())["vraag-kan-hulp"].woorden,
    )

    adres = reverse("voorleesteksten", args=[verband.pk])
    client = inloggen(beheerder)
    bladzij = client.get(adres, {"groep": "Vragen van het profiel"}).content.decode()
    zonder = client.get(adres, {"groep": "Vragen van het profiel", "zonder": "nl"}).context["pagina"].object_list

    assert "De tekst is veranderd" in bladzij
    assert [SLEUTEL in [r.tekst.sleutel for r in zonder], "vraag-kan-hulp" in [r.tekst.sleutel for r in zonder]] == [
        True,
        False,
    ]


def test_every_text_has_a_key_of_its_own_and_stands_on_a_screen(gemeente, settings):
    verband = gemeente.samenwerkingsverband
    teksten = [t for bron in voorlezen._bronnen for t in bron(verband, timezone.localdate() + timedelta(days=1))]
    sjabloon = (settings.BASE_DIR / "templates/trajecten/talentprofiel.html").read_text()

    assert len({tekst.sleutel for tekst in teksten}) == len(teksten) > 120
    assert [woorden for woorden in IN_TEMPLATES.values() if woorden not in sjabloon] == []
