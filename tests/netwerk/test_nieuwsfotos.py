"""A photo with nieuws: for everybody only after approval, without what hangs behind it, and gone at once when asked."""

from io import BytesIO, StringIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from netwerk.models import Nieuwsbericht, Nieuwsfoto
from netwerk.nieuws import foto_voor
from netwerk.rolsoorten import Rolsoort
from participatie import opslag
from participatie.virusscan import Uitslag
from tests.maak.experimenten import een_foto
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.werkgroepen import maak_nieuws, maak_nieuwsfoto
from tests.netwerk.inloggen import zet_ingelogd

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def map_(settings, tmp_path):
    settings.BESTANDEN_MAP = tmp_path / "bestanden"
    return settings.BESTANDEN_MAP


@pytest.fixture
def schrijver():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.COMMUNICATIE)


@pytest.fixture
def leidt(schrijver):
    return maak_lid(gemeente=schrijver.gemeente, rol=Rolsoort.FACILITATOR)


@pytest.fixture
def nieuws(schrijver):
    return maak_nieuws(samenwerkingsverband=schrijver.gemeente.samenwerkingsverband, door=schrijver)


def _adres(nieuws, naam="nieuws_foto_toevoegen"):
    return reverse(naam, args=[nieuws.pk])


def _met_plaats() -> bytes:
    """A photo that says where it was taken."""
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (52.0, 58.0, 0.0)}
    uit = BytesIO()
    Image.new("RGB", (64, 48), "green").save(uit, "JPEG", exif=exif)
    return uit.getvalue()


def _invoer(*, inhoud: bytes | None = None, **anders):
    foto = SimpleUploadedFile("tuin.jpg", inhoud or _met_plaats(), content_type="image/jpeg")
    return {"bestand": foto, "beschrijving": "De moestuin", "herkenbaar": "nee"} | anders


def _publiceer(nieuws, schrijver, leidt, inloggen):
    inloggen(schrijver).post(_adres(nieuws, "nieuws_vragen"))
    inloggen(leidt).post(_adres(nieuws, "nieuws_goedkeuren"))


def test_visitors_see_the_photo_after_approval_only(nieuws, schrijver, leidt, inloggen):
    client = inloggen(schrijver)
    assert client.post(_adres(nieuws), _invoer()).status_code == 302
    foto, bezoeker = nieuws.foto, Client()
    pagina = reverse("netwerk_bekijken", args=[nieuws.samenwerkingsverband.slug])

    vooraf = [kijker.get(_adres(nieuws, "nieuws_foto")).status_code for kijker in (bezoeker, client)]
    ongezien = foto_voor(None, nieuws.pk, vandaag=timezone.localdate())
    _publiceer(nieuws, schrijver, leidt, inloggen)
    getoond = bezoeker.get(_adres(nieuws, "nieuws_foto"))
    op_pagina = bezoeker.get(pagina).text
    inloggen(leidt).post(_adres(nieuws, "nieuws_intrekken"))

    assert (vooraf, ongezien) == ([404, 200], None)
    assert (getoond.status_code, getoond["Content-Type"], getoond["Cache-Control"]) == (200, "image/webp", "no-store")
    assert f'<img src="{_adres(nieuws, "nieuws_foto")}" alt="De moestuin"' in op_pagina
    assert bezoeker.get(_adres(nieuws, "nieuws_foto")).status_code == 404
    assert Image.open(BytesIO(opslag.lees(foto.pk))).getexif() == {}


def test_who_only_did_the_first_step_sees_no_more_than_a_visitor(nieuws, schrijver, inloggen):
    maak_nieuwsfoto(nieuws=nieuws, door=schrijver)
    gezien = [inloggen(schrijver).get(_adres(nieuws, "nieuws_foto")).status_code]
    gezien.append(zet_ingelogd(Client(), schrijver, tweede_stap=False).get(_adres(nieuws, "nieuws_foto")).status_code)

    assert gezien == [200, 404]


def test_who_placed_the_photo_does_not_approve_it(nieuws, schrijver, inloggen):
    beide = maak_lid(gemeente=schrijver.gemeente, rol=Rolsoort.COMMUNICATIE, rollen=(Rolsoort.KWARTIERMAKER,))
    inloggen(beide).post(_adres(nieuws), _invoer())
    inloggen(schrijver).post(_adres(nieuws, "nieuws_vragen"))

    inloggen(beide).post(_adres(nieuws, "nieuws_goedkeuren"))

    assert Nieuwsbericht.objects.get().stand == "gevraagd"


@pytest.mark.parametrize(
    ("anders", "veld"),
    [
        ({"beschrijving": ""}, "beschrijving"),
        ({"herkenbaar": "ja"}, "toestemming_van"),
        ({"inhoud": b"%PDF-1.7 %%EOF"}, "bestand"),
    ],
    ids=str,
)
def test_photo_without_words_or_consent_is_refused(nieuws, schrijver, inloggen, anders, veld):
    antwoord = inloggen(schrijver).post(_adres(nieuws), _invoer(**anders))

    assert (antwoord.status_code, veld in antwoord.context["form"].errors) == (422, True)
    assert not Nieuwsfoto.objects.exists()


def test_new_photo_replaces_the_old_and_what_is_public_does_not_change_unseen(nieuws, schrijver, leidt, inloggen, map_):
    client = inloggen(schrijver)
    client.post(_adres(nieuws), _invoer())
    client.post(_adres(nieuws), _invoer(inhoud=een_foto(), beschrijving="Een andere"))
    assert [foto.beschrijving for foto in Nieuwsfoto.objects.all()] == ["Een andere"]
    _publiceer(nieuws, schrijver, leidt, inloggen)

    antwoord = inloggen(schrijver).post(_adres(nieuws), _invoer())

    assert antwoord.status_code == 302
    assert [foto.beschrijving for foto in Nieuwsfoto.objects.all()] == ["Een andere"]


def test_photo_is_taken_away_at_once_also_from_what_is_public(
    nieuws, schrijver, leidt, inloggen, map_, django_capture_on_commit_callbacks
):
    maak_nieuwsfoto(nieuws=nieuws, door=schrijver)
    _publiceer(nieuws, schrijver, leidt, inloggen)
    client = inloggen(leidt)
    assert "niet terugdraaien" in client.get(_adres(nieuws, "nieuws_foto_weghalen")).text

    with django_capture_on_commit_callbacks(execute=True):
        client.post(_adres(nieuws, "nieuws_foto_weghalen"))

    assert not Nieuwsfoto.objects.exists()
    assert list(map_.iterdir()) == []
    assert Nieuwsbericht.objects.get().stand == "gepubliceerd"


def test_photo_waits_for_the_scanner_and_stays_when_files_are_looked_after(
    nieuws, schrijver, inloggen, monkeypatch, django_capture_on_commit_callbacks
):
    monkeypatch.setattr("netwerk.nieuws.scan", lambda inhoud: Uitslag.ONBEKEND)
    client = inloggen(schrijver)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(_adres(nieuws), _invoer())
    assert client.get(_adres(nieuws, "nieuws_foto")).status_code == 404
    assert "Wacht op controle" in client.get(_adres(nieuws, "nieuws_bekijken")).text
    monkeypatch.setattr("participatie.opslag.EVEN_WACHTEN", -1)

    call_command("controleer_bestanden", stdout=StringIO())

    assert client.get(_adres(nieuws, "nieuws_foto")).status_code == 200
    monkeypatch.setattr("netwerk.nieuws.scan", lambda inhoud: Uitslag.VIRUS)
    assert "zit een virus" in client.post(_adres(nieuws), _invoer()).text
    assert Nieuwsfoto.objects.count() == 1
