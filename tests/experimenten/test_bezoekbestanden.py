"""Photos and memos of a visit: drawn anew, once, typed out and gone."""

import re
from datetime import timedelta
from io import BytesIO
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template.defaultfilters import date as schrijf
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from experimenten.models import Bezoekbestand
from experimenten.werkbezoeken_vandaag import HOOGSTENS_MEMOS
from netwerk.rolsoorten import Rolsoort
from participatie import opslag
from tests.maak.experimenten import een_foto, maak_bezoekbestand, maak_werkbezoek
from tests.maak.netwerk import maak_lid


@pytest.fixture
def kwartiermaker(db):
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def bezoek(kwartiermaker):
    return maak_werkbezoek(kwartiermaker=kwartiermaker)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


def foto_met_plaats() -> bytes:
    """A photo that says where it was taken."""
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    uit = BytesIO()
    Image.new("RGB", (64, 48), "green").save(uit, "JPEG", exif=exif)
    return uit.getvalue()


def stuur(client, bezoek, *, soort="foto", sleutel=None, inhoud=None, mime="image/jpeg", naam="foto.jpg"):
    bestand = SimpleUploadedFile(naam, inhoud or foto_met_plaats(), content_type=mime)
    velden = {"sleutel": sleutel or uuid4(), "soort": soort, "bestand": bestand}
    return client.post(reverse("bezoekbestand_nasturen", args=[bezoek.pk]), velden)


GELUID = b"\x1a\x45\xdf\xa3 webm, verzonnen geluid"


def test_photo_is_kept_once_and_without_where_it_was_taken(client, bezoek, django_capture_on_commit_callbacks):
    sleutel = uuid4()
    assert Image.open(BytesIO(foto_met_plaats())).getexif().get_ifd(0x8825)

    with django_capture_on_commit_callbacks(execute=True):
        antwoorden = [stuur(client, bezoek, sleutel=sleutel) for _ in range(2)]

    assert [antwoord.json() for antwoord in antwoorden] == [{"stand": "bewaard"}] * 2
    foto = Bezoekbestand.objects.get()
    assert not Image.open(BytesIO(opslag.lees(foto.pk))).getexif()
    pagina = client.get(bezoek.get_absolute_url()).content.decode()
    assert reverse("bezoekfoto_tonen", args=[foto.pk]) in pagina
    assert client.get(reverse("bezoekfoto_tonen", args=[foto.pk])).status_code == 200


@pytest.mark.parametrize(
    ("soort", "inhoud", "mime"),
    [
        ("foto", b"geen foto", "image/jpeg"),
        ("opname", een_foto(), "audio/webm"),
        ("opname", b"<script>", "audio/webm"),
        ("opname", GELUID + b"x" * 5 * 1024 * 1024, "audio/webm"),
    ],
)
def test_what_is_no_photo_or_memo_is_refused(client, bezoek, soort, inhoud, mime):
    antwoord = stuur(client, bezoek, soort=soort, inhoud=inhoud, mime=mime)

    assert (antwoord.status_code, antwoord.json()["stand"]) == (422, "geweigerd")
    assert f"Een {soort} kon niet mee. {antwoord.json()['tekst']}" in client.get(bezoek.get_absolute_url()).text
    assert not Bezoekbestand.objects.exists()


def test_memo_is_typed_out_and_gone(client, bezoek, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        stuur(client, bezoek, soort="opname", inhoud=GELUID, mime="audio/webm;codecs=opus", naam="opname.webm")
    memo = Bezoekbestand.objects.get()
    horen = client.get(reverse("bezoekmemo_horen", args=[memo.pk]))
    assert (horen["Content-Type"], horen["X-Content-Type-Options"]) == ("audio/webm", "nosniff")

    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("bezoekmemo_uittypen", args=[memo.pk]), {"tekst": "Bel Froukje."})

    was, versie = bezoek.verslag, bezoek.versie
    bezoek.refresh_from_db()
    assert (bezoek.verslag, bezoek.versie) == (f"{was}\n\nBel Froukje.", versie + 1)
    assert not Bezoekbestand.objects.exists()
    assert opslag.lees(memo.pk) is None


def test_photo_can_be_taken_away_and_put_back(client, bezoek):
    foto = maak_bezoekbestand(werkbezoek=bezoek, op_schijf=False)

    client.post(reverse("bezoekbestand_weghalen", args=[foto.pk]))
    assert client.get(reverse("bezoekfoto_tonen", args=[foto.pk])).status_code == 404
    client.post(reverse("bezoekbestand_terugzetten", args=[foto.pk]))

    foto.refresh_from_db()
    assert foto.verwijderd_op is None


def test_photo_comes_not_back_when_others_took_its_place(client, bezoek, monkeypatch):
    monkeypatch.setattr("experimenten.bezoekbestanden.HOOGSTENS_PER_BEZOEK", 1)
    foto = maak_bezoekbestand(werkbezoek=bezoek, op_schijf=False)
    foto.haal_weg(nu=timezone.now())
    maak_bezoekbestand(werkbezoek=bezoek, op_schijf=False)

    pagina = client.post(reverse("bezoekbestand_terugzetten", args=[foto.pk]), follow=True)

    assert "Haal er eerst een weg." in pagina.text
    assert bezoek.bestanden.aanwezig().count() == 1


def test_form_without_script_takes_a_photo_along(client, kwartiermaker, django_capture_on_commit_callbacks):
    organisatie = maak_werkbezoek(kwartiermaker=kwartiermaker).organisatie
    velden = {"bij_wie": "", "waar": f"organisatie.{organisatie.pk}", "verslag": "Mooi.", "actie": "nee"}
    foto = SimpleUploadedFile("foto.jpg", foto_met_plaats(), content_type="image/jpeg")

    with django_capture_on_commit_callbacks(execute=True):
        client.post(
            f"{reverse('werkbezoek_vastleggen')}?sleutel={uuid4()}",
            {**velden, "datum": "vandaag", "soort": "werkbezoek", "foto": foto},
        )

    assert Bezoekbestand.objects.get().werkbezoek.verslag == "Mooi."


def test_memo_waits_on_vandaag_of_who_made_it_and_tells_which_day_it_goes(client, kwartiermaker, bezoek, inloggen):
    nieuw, oud, _, weg = (maak_bezoekbestand(werkbezoek=bezoek, soort=s) for s in ("webm", "webm", "jpeg", "webm"))
    nu = timezone.now()
    Bezoekbestand.objects.filter(pk=oud.pk).update(geplaatst_op=nu - timedelta(days=28))
    Bezoekbestand.objects.filter(pk=weg.pk).update(verwijderd_op=nu)

    pagina = client.get(reverse("vandaag")).text

    deel = pagina.split("Nog uit te typen")[1].split("</section>")[0]
    assert re.findall(r"[0-9a-f-]{36}", deel) == [str(oud.pk), str(nieuw.pk)]
    weg_op = [schrijf(timezone.localtime(nu + timedelta(days=dagen)), "j F") for dagen in (2, 30)]
    assert re.findall(r"Gaat weg op ([^<]+)<", deel) == weg_op
    collega = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER)
    assert "Nog uit te typen" not in inloggen(collega).get(reverse("vandaag")).text


def test_more_memos_than_vandaag_shows_are_mentioned(client, bezoek):
    def deel() -> str:
        return client.get(reverse("vandaag")).text.split("Nog uit te typen")[1].split("</section>")[0]

    for _ in range(HOOGSTENS_MEMOS):
        maak_bezoekbestand(werkbezoek=bezoek, soort="webm")
    assert "nog meer opnames" not in deel()
    maak_bezoekbestand(werkbezoek=bezoek, soort="webm")

    assert "U hebt nog meer opnames." in deel()
    assert len(re.findall(r"[0-9a-f-]{36}", deel())) == HOOGSTENS_MEMOS
