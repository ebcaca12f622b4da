"""A theme is colours and letters alone, a logo is drawn anew, and nobody sees either before it is put live."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from netwerk.models import Huisstijldeel
from netwerk.rolsoorten import Rolsoort
from participatie.thema import lees
from tests.maak.netwerk import maak_gemeente, maak_lid

BLAUW = b":root { --basis-color-action-1-color-default: #00447c; --basis-heading-font-family: Georgia, serif }"
ONLEESBAAR = b":root { --basis-color-default-color-document: #eeeeee }"


@pytest.mark.parametrize(
    ("css", "waarom"),
    [
        ("@import url(https://x.example/a.css);", "Regel 1: @import mag niet"),
        (":root {\n color: red }", "Regel 2: color mag niet"),
        (":root {\n --basis-color-action-1-color-default: url(x) }", "Regel 2: --basis-color-action-1-color-default"),
        (":root { --basis-color-action-1-color-default: red; background: url(//x) }", "background mag niet"),
        (":root { --basis-color-action-1-color-default: #fff8 }", "doorzichtig"),
        (":root { --basis-color-action-1-color-default: var(--x) }", "geen kleur"),
        (":root { --basis-heading-font-family: url(x) }", "alleen namen van lettertypen"),
        (':root { --basis-heading-font-family: "a\\"}*{color:red" }', "alleen namen van lettertypen"),
        (":root { --basis-border-radius-sm: calc(1px) }", "geen maat"),
        ("\n\nbody { --basis-color-action-1-color-default: red }", "Regel 3: alleen :root"),
        (":root, body { --basis-color-action-1-color-default: red }", "alleen :root"),
        ("@media print { :root { --basis-color-action-1-color-default: red } }", "alleen @media (prefers"),
        ("@font-face { src: url(x) }", "@font-face mag niet"),
        (":root { --utrecht-button: red }", "--utrecht-button mag niet"),
        (":root { @import 'x'; }", "alleen namen"),
        ("", "geen enkele naam"),
        ("</style><script>", "geen goede CSS"),
        (":root { --basis-color-action-1-color-default: rgb(1e999, 0, 0) }", "kleur"),
        ("(" * 100_000, "geen goede CSS"),
        ("a{" * 50_000 + "}" * 50_000, "alleen :root"),
    ],
)
def test_theme_that_is_more_than_colours_is_refused_with_its_line(css, waarom):
    thema = lees(css.encode())

    assert waarom in " ".join(thema.fouten)
    assert thema.css == ""


def test_theme_is_written_again_by_us():
    thema = lees(
        b"/* x */ :root { --basis-color-action-1-color-default: RGB(0 68 124); --basis-text-font-size-md: 8px;"
        b"--basis-color-negative-color-default: #fff; --basis-border-radius-sm: 0 }"
        b"@media (prefers-color-scheme:dark) { :root { --basis-color-action-1-color-default: skyblue } }"
    )

    assert thema.fouten == []
    assert thema.weggelaten == 2
    assert thema.css == (
        ":root {\n--basis-border-radius-sm: 0;\n--basis-color-action-1-color-default: #00447c;\n}\n"
        '@media screen and (prefers-color-scheme: dark) {\n:root:not([data-thema="licht"]) {\n'
        "--basis-color-action-1-color-default: #87ceeb;\n}}\n"
    )
    assert lees(thema.css.encode()).css == thema.css


def test_own_theme_of_the_application_can_be_sent_and_is_readable(settings):
    thema = lees((settings.BASE_DIR / "static/css/thema.css").read_bytes())

    assert (thema.fouten, thema.onleesbaar, thema.zwak) == ([], [], [])


def _stuur(client, verband, inhoud, soort="thema", naam="thema.css", mime="text/css"):
    bestand = SimpleUploadedFile(naam, inhoud, content_type=mime)
    return client.post(reverse("huisstijl", args=[verband.pk, soort]), {"bestand": bestand})


def _vraag(client, naam, verband, soort="thema"):
    return client.post(reverse(naam, args=[verband.pk, soort]))


@pytest.mark.django_db
def test_theme_is_seen_first_by_the_beheerder_then_by_the_network_and_goes_back(inloggen):
    gemeente = maak_gemeente()
    verband = gemeente.samenwerkingsverband
    beheerder = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER))
    openbaar = reverse("netwerk_bekijken", args=[verband.slug])

    assert _stuur(beheerder, verband, BLAUW).status_code == 302
    adres = f"/huisstijl/{verband.pk}/thema/{Huisstijldeel.objects.get().vingerafdruk}/"
    voorbeeld = beheerder.get(reverse("huisstijl_voorbeeld", args=[verband.pk, "thema"])).content.decode()
    assert adres in voorbeeld
    assert adres not in Client().get(openbaar).content.decode()
    _vraag(beheerder, "huisstijl_live", verband)
    assert adres in Client().get(openbaar).content.decode()
    assert adres in beheerder.get(reverse("beheer")).content.decode()
    bestand = Client().get(adres)
    assert bestand.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert bestand.headers["Content-Type"] == "text/css; charset=utf-8"
    _vraag(beheerder, "huisstijl_terugzetten", verband)
    assert adres not in Client().get(openbaar).content.decode()


@pytest.mark.django_db
def test_theme_that_cannot_be_read_is_not_put_live(inloggen):
    gemeente = maak_gemeente()
    verband = gemeente.samenwerkingsverband
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER))
    _stuur(client, verband, ONLEESBAAR)

    voorbeeld = client.get(reverse("huisstijl_voorbeeld", args=[verband.pk, "thema"])).content.decode()
    _vraag(client, "huisstijl_live", verband)

    verband.refresh_from_db()
    assert "Deze tekst is niet te lezen" in voorbeeld
    assert verband.thema == ""


@pytest.mark.django_db
def test_logo_is_drawn_anew_and_an_svg_is_refused(inloggen):
    gemeente = maak_gemeente()
    verband = gemeente.samenwerkingsverband
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER))
    uit = BytesIO()
    Image.new("RGBA", (900, 300), "#00447c").save(uit, "PNG")

    svg = _stuur(client, verband, b"<svg onload='x()'/>", soort="logo", naam="logo.svg", mime="image/svg+xml")
    png = _stuur(client, verband, uit.getvalue(), soort="logo", naam="logo.png", mime="image/png")

    assert (svg.status_code, png.status_code) == (422, 302)
    with Image.open(BytesIO(bytes(Huisstijldeel.objects.get().inhoud))) as logo:
        assert (logo.format, logo.size) == ("WEBP", (480, 160))
