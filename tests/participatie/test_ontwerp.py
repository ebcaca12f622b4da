"""The design language: tokens and contrast, weight, origin of what is not ours, and templates that keep the rules."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.messages import constants
from django.contrib.messages.storage.base import Message
from django.core.management import call_command
from django.core.paginator import Paginator
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory

from participatie.grafiek import Staaf, staafdiagram
from participatie.templatetags.ontwerp import ongedaan_url

STATIC = settings.BASE_DIR / "static"
TEMPLATES = sorted((settings.BASE_DIR / "templates").rglob("*.html"))
CSS = (STATIC / "css/app.css").read_text()
THEMA = (STATIC / "css/thema.css").read_text()

# domain.md 4.3: the keys of the built-in talents
TALENTEN = {
    "mensen": "luisteren helpen ouderen kinderen praatje samenwerken gasten klanten uitleggen rustig_blijven",
    "handen": (
        "koken bakken schoonmaken wassen inpakken klussen schilderen_huis hout metaal fiets_maken naaien machine"
    ),
    "buiten": "tuin planten dieren boerderij buiten opruimen",
    "regelen": "plannen ordenen lijsten rekenen telefoon verkopen organiseren groep_leiden",
    "ik": "op_tijd afspraken netjes precies doorzetten leren zelf_beginnen tempo wennen eerlijk",
    "maken": "ideeen oplossen tekenen muziek foto breien",
    "taal": "nederlands fries andere_taal vertalen schrijven groep_praten mailen computer",
    "vervoer": "fietsen bus auto brengen heftruck trekker",
}


def _gzip(*paden: str) -> int:
    return sum(len(gzip.compress((STATIC / pad).read_bytes(), 9)) for pad in paden)


# Tokens and contrast


def _tokens(blok: str) -> dict[str, str]:
    return dict(re.findall(r"(--basis-[\w-]+):\s*([^;]+);", blok))


LICHT, DONKER = map(_tokens, THEMA.split("@media screen and (prefers-color-scheme: dark)"))


def test_stylesheet_reads_only_tokens_that_the_theme_sets():
    assert set(re.findall(r"var\((--basis-[\w-]+)", CSS)) - LICHT.keys() == set()


def test_theme_sets_no_token_that_nobody_reads():
    assert LICHT.keys() - set(re.findall(r"var\((--basis-[\w-]+)", CSS + THEMA)) == set()


def test_dark_theme_sets_every_colour():
    assert {naam for naam, waarde in LICHT.items() if waarde.startswith("#")} == DONKER.keys()


def test_theme_is_tokens_only():
    zonder_uitleg = re.sub(r"/\*.*?\*/", "", THEMA, flags=re.DOTALL)
    regels = [regel.strip() for regel in zonder_uitleg.splitlines()]
    assert {regel for regel in regels if regel and not regel.startswith("--basis-")} == {
        ":root {",
        "}",
        "@media screen and (prefers-color-scheme: dark) {",
        ':root:not([data-thema="licht"]) {',
    }


def _helderheid(kleur: str) -> float:
    delen = [int(kleur[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    rood, groen, blauw = (deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4 for deel in delen)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def _contrast(een: str, ander: str) -> float:
    laag, hoog = sorted((_helderheid(een), _helderheid(ander)))
    return (hoog + 0.05) / (laag + 0.05)


PAREN = [
    ("default-color-document", "default-bg-document", 4.5),
    ("default-color-document", "default-bg-subtle", 4.5),
    ("default-color-document", "default-bg-default", 4.5),
    ("default-color-document", "accent-1-bg-default", 4.5),
    ("default-color-subtle", "default-bg-document", 4.5),
    ("default-color-subtle", "default-bg-subtle", 4.5),
    ("default-color-subtle", "accent-1-bg-subtle", 4.5),
    ("default-border-default", "default-bg-document", 3),
    ("action-1-color-default", "default-bg-document", 4.5),
    ("action-1-color-default", "default-bg-subtle", 4.5),
    ("action-1-color-default", "accent-1-bg-default", 3),
    ("action-1-color-hover", "accent-1-bg-subtle", 4.5),
    ("action-1-inverse-color-default", "action-1-inverse-bg-default", 4.5),
    ("action-1-inverse-color-default", "action-1-inverse-bg-hover", 4.5),
    ("accent-1-inverse-color-default", "accent-1-inverse-bg-default", 4.5),
    ("accent-1-color-default", "accent-1-bg-subtle", 4.5),
    ("accent-2-color-default", "accent-2-bg-default", 4.5),
    *((f"{soort}-color-default", f"{soort}-bg-default", 4.5) for soort in ("negative", "positive", "warning", "info")),
    *((f"{soort}-color-default", "default-bg-document", 4.5) for soort in ("negative", "positive", "warning")),
    *((f"{soort}-border-default", "default-bg-document", 3) for soort in ("negative", "positive", "warning", "info")),
]


@pytest.mark.parametrize("thema", [LICHT, DONKER], ids=["licht", "donker"])
@pytest.mark.parametrize(("kleur", "grond", "minstens"), PAREN)
def test_theme_has_contrast(thema, kleur, grond, minstens):
    assert _contrast(thema[f"--basis-color-{kleur}"], thema[f"--basis-color-{grond}"]) >= minstens


# Weight and origin


@pytest.mark.parametrize(
    ("paden", "hoogstens"),
    [
        (("css/thema.css", "css/app.css"), 15_000),
        (("js/participatie.js",), 3_000),
        (("js/onderweg.js",), 11_000),  # the whole form without reception, and both texts at every question
        (("js/participatie.js", "js/opruimen.js", "vendor/htmx/htmx.min.js"), 22_000),
        (("vendor/tabler/sprite.svg",), 3_000),
    ],
)
def test_file_is_light(paden, hoogstens):
    assert _gzip(*paden) <= hoogstens


def test_letters_are_one_light_file():
    assert [pad.stat().st_size <= 36_000 for pad in STATIC.rglob("*.woff2")] == [True]


def test_twelve_heaviest_pictograms_of_a_group_are_light():
    for groep in {pad.name.split("-")[0] for pad in (STATIC / "vendor/openmoji").glob("*.svg")}:
        gewichten = [_gzip(f"vendor/openmoji/{p.name}") for p in (STATIC / "vendor/openmoji").glob(f"{groep}-*.svg")]
        assert sum(sorted(gewichten)[-12:]) <= 20_000


def test_every_talent_has_a_pictogram():
    sleutels = {f"{groep}-{code}" for groep, codes in TALENTEN.items() for code in codes.split()}
    assert len(sleutels) == 66
    assert sleutels - {pad.stem for pad in (STATIC / "vendor/openmoji").glob("*.svg")} == set()


@pytest.mark.parametrize("map_", sorted((STATIC / "vendor").iterdir()), ids=lambda map_: map_.name)
def test_what_is_not_ours_tells_its_origin_and_licence(map_):
    assert list(map_.glob("LICENSE*"))
    herkomst = (map_ / "HERKOMST.md").read_text()
    assert re.search(r"version\s+\d+\.\d+\.\d+", herkomst)
    assert "Licence:" in herkomst
    assert "Changed:" in herkomst


def test_static_files_survive_hashed_names(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    css = next(tmp_path.glob("css/app.*.css")).read_text()
    assert re.search(r'url\("\.\./vendor/atkinson-hyperlegible-next/latin\.\w+\.woff2"\)', css)


# Templates


def _pad(template: Path) -> str:
    return str(template.relative_to(settings.BASE_DIR))


@pytest.mark.parametrize("template", TEMPLATES, ids=_pad)
def test_template_has_nothing_inline(template):
    tekst = template.read_text()
    handlers = r"\son(?:blur|change|click|error|focus|input|key\w+|load|mouse\w+|pointer\w+|submit|toggle|touch\w+)="
    assert re.findall(rf"{handlers}|\sstyle=|<style|hx-on|javascript:|<script(?![^>]*\ssrc=)", tekst) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=_pad)
def test_template_leaves_checking_to_the_server(template):
    tekst = template.read_text()
    posts = re.findall(r"<form[^>]*method=\"post\".*?</form>", tekst, flags=re.DOTALL)
    assert [post[:200] for post in posts if "novalidate" not in post or "{% csrf_token %}" not in post] == []
    assert re.findall(r"<button[^>]* disabled|<[^>]* required|placeholder=", tekst) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=_pad)
def test_template_names_icons_and_pictograms_that_exist(template):
    tekst = template.read_text()
    sprite = set(re.findall(r'<symbol id="([\w-]+)"', (STATIC / "vendor/tabler/sprite.svg").read_text()))
    assert set(re.findall(r'{% icoon "([\w-]+)"', tekst)) - sprite == set()
    pictogrammen = {pad.stem for pad in (STATIC / "vendor/openmoji").glob("*.svg")}
    assert set(re.findall(r'{% pictogram "([\w-]+)"', tekst)) - pictogrammen == set()


def test_style_page_shows_every_icon():
    from participatie.stijl import ICONEN

    assert sorted(ICONEN) == sorted(
        re.findall(r'<symbol id="([\w-]+)"', (STATIC / "vendor/tabler/sprite.svg").read_text())
    )


@pytest.mark.django_db
def test_style_page_shows_every_component_and_every_kind_of_field(client, settings):
    settings.DEMO = True
    getoond = {template.name for template in client.get("/stijl/").templates}

    map_ = settings.BASE_DIR / "templates"
    bestaan = {str(pad.relative_to(map_)) for pad in TEMPLATES if {"components", "widgets"} & set(pad.parts)}
    alleen_elders = {"sessie", "voortgang"}  # of who is logged in, and of a page that asks itself again
    assert bestaan - getoond == {f"components/{naam}.html" for naam in alleen_elders}


# Pages of mistakes


@pytest.mark.parametrize("naam", ["400", "403", "403_csrf", "404", "409", "429"])
def test_page_of_a_mistake_is_dutch_and_shows_a_way_on(naam, rf):
    html = render_to_string(f"{naam}.html", request=rf.get("/weg/"))
    inhoud = html[html.index("<main") : html.index("</main>")]
    assert '<html lang="nl">' in html
    assert re.search(r"<h1>[A-Z].+</h1>", inhoud)
    assert '<a class="knop" href="' in inhoud


def test_page_of_a_breakdown_needs_nothing():
    """No request, so no context processors, and no database: pytest-django blocks it here."""
    html = render_to_string("500.html")
    assert "Dat ligt aan ons." in html
    assert "<title>Dit lukt nu niet – Participatienetwerk</title>" in html


@pytest.mark.parametrize(("demo", "status"), [(True, 200), (False, 404)])
def test_style_page_exists_in_the_demo_only(client, db, settings, demo, status):
    settings.DEMO = demo
    assert client.get("/stijl/").status_code == status


# Bars


def test_bars_are_drawn_to_scale():
    diagram = staafdiagram(
        titel="Bezoeken",
        rijkop="Experiment",
        kolomkop="Bezoeken",
        staven=[
            Staaf(naam="veel", waarde=1600),
            Staaf(naam="half", waarde=800),
            Staaf(naam="een", waarde=1),
            Staaf(naam="niets", waarde=0),
            Staaf(naam="verborgen", waarde=None),
        ],
    )
    assert [(staaf.breedte, staaf.tekst) for staaf in diagram.staven] == [
        ("100%", "1.600"),
        ("50%", "800"),
        ("1%", "1"),
        ("0%", "0"),
        ("0%", "minder dan 5"),
    ]


@pytest.mark.parametrize("waarden", [[], [0, 0], [None]])
def test_bars_without_length_do_not_break(waarden):
    staven = [Staaf(naam="x", waarde=waarde) for waarde in waarden]
    diagram = staafdiagram(titel="t", rijkop="r", kolomkop="k", staven=staven)
    assert {staaf.breedte for staaf in diagram.staven} <= {"0%"}


def test_bars_and_table_say_the_same():
    diagram = staafdiagram(titel="t", rijkop="r", kolomkop="k", staven=[Staaf(naam="Ontschotten", waarde=18)])
    html = render_to_string("components/staafdiagram.html", {"diagram": diagram})
    assert html.count("Ontschotten") == 2
    assert re.findall(r">(\d+)<", html) == ["18", "18"]


# Small tags


@pytest.mark.parametrize(
    ("sortering", "url", "richting"),
    [("naam", "-naam", "ascending"), ("-naam", "naam", "descending"), ("stand", "naam", "")],
)
def test_sort_heading_turns_the_order_and_keeps_the_filters(sortering, url, richting):
    context = {"request": RequestFactory().get("/?zoek=a%26b&page=3"), "sortering": sortering}
    html = Template('{% load ontwerp %}{% sorteerkop "naam" "Naam" sortering %}').render(Context(context))
    assert f'href="?zoek=a%26b&amp;sort={url}"' in html
    assert ('aria-sort="' in html) == bool(richting)
    assert richting in html


def test_paging_keeps_the_filters():
    context = {"pagina": Paginator(range(60), 20).page(2)}
    html = render_to_string("components/bladeren.html", context, request=RequestFactory().get("/?zoek=a&page=2"))
    assert re.findall(r'<a[^>]* href="([^"]+)"', html) == ["?zoek=a&amp;page=1", "?zoek=a&amp;page=3"]
    assert "Pagina 2 van 3" in html


@pytest.mark.parametrize(
    ("label", "url"),
    [
        ("ongedaan:/bezoeken/1/terug/", "/bezoeken/1/terug/"),
        ("ongedaan://elders.example/", ""),
        ("ongedaan:https://elders.example/", ""),
        ("iets", ""),
        ("", ""),
    ],
)
def test_message_takes_back_only_through_our_own_pages(label, url):
    assert ongedaan_url(Message(constants.SUCCESS, "Weggehaald.", extra_tags=label)) == url
