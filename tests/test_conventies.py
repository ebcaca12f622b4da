"""What the architecture says and a program can check; what ruff and import-linter check is not repeated here."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings

from tests.adressen import alle_adressen

WORTEL = settings.BASE_DIR
ONZE_APPS = ("netwerk", "trajecten", "experimenten")
ONZE_PAKKETTEN = (*ONZE_APPS, "participatie")

REGELS_BRON, REGELS_TEST, REGELS_FUNCTIE = 300, 400, 45
VERBODEN_KAMERS = {"utils", "common", "helpers", "core", "services", "mixins"}

RIJEN_VAN_IEMAND = {
    *("zichtbaar_voor", "wijzigbaar_voor", "leesbaar_voor", "onder_beheer", "begeleid_door"),
    *("bijgehouden_door", "bij_plek_van", "mee_te_geven_door"),
}
RIJEN_VOOR_IEDEREEN = {
    *("none", "waar", "openbaar", "met_kwartiermaker"),
    *("waar_werkgroepen_beginnen", "waar_nieuws_schrijven", "waar_plekken_bij_mogen", "om_mee_te_doen"),
}
"""Methods that say in their name why the person, or everybody, may see what they return."""
REFERENTIEGEGEVENS = {
    *("Organisatiesoort", "Sector", "Doelgroep", "Deelnamevorm", "Postcodepunt", "Afzegreden"),
    *("Talent", "Talentgroep", "Keuze", "Route", "Eindreden", "Verwijssoort", "Trainingsoort"),
}
"""Models that hold no people: the same words for all."""

RUWE_SQL_MAG = {
    "netwerk/wie.py": "one question of every request, which Django writes slower than PostgreSQL answers it",
    "participatie/ingebouwd.py": "starts the database server and makes its roles, before there is a model",
    "participatie/meten/ronde.py": "asks PostgreSQL which processes are its own, of a benchmark",
    "participatie/geduld.py": "sets how long a migration waits for a table, and lets one at a time through",
    "participatie/gezond.py": "asks beside Django whether the database is ready for this version",
    "participatie/herstel.py": "fills an empty database",
    "participatie/reservekopie.py": "asks which migrations the database has, also when the code has others",
    "participatie/meetpunt.py": "asks beside Django how the queue is doing",
    "participatie/verzoeken.py": "times every question; asks none itself",
    "participatie/machines.py": "the one place that lets a machine post without the key of a form, with its reason",
    "participatie/limiet.py": "takes a free place in one question, where the cache asks five for each",
    "participatie/migraties.py": "migration operations: a history begins with what every row is",
    "participatie/inlezen.py": "COPY and ANALYZE, for data at scale",
    "netwerk/muur.py": "migration operations: policies and triggers are not Django's",
    "participatie/checks.py": "asks the database how it is set up",
    "participatie/muur.py": "tells the database whom it works for",
    "trajecten/kpi_tellen.py": "counts half a million metingen in one pass of the database",
    "trajecten/vindbaren.py": "asks two functions of the wall for one page, instead of the policies for every row",
    "participatie/management/commands/demodata.py": "empties tables of demo data in one go",
}
ZONDER_GEMEENTE = {
    "netwerk.Samenwerkingsverband": "is what gemeenten belong to",
    "netwerk.Gemeente": "is the gemeente",
    "netwerk.Mailbericht": "an address that may belong to nobody here; nobody but the system reads it",
    "netwerk.Deelnemersoort": "words of a samenwerkingsverband, no people",
    "netwerk.Organisatiesoort": "reference data",
    "netwerk.Startkit": "how far a samenwerkingsverband is set up",
    "netwerk.Woord": "words of a samenwerkingsverband, no people",
    "netwerk.Voorleesopname": "texts of screens of a samenwerkingsverband, read aloud; of no inwoner",
    "netwerk.Mailtekst": "words of a samenwerkingsverband, no people",
    "netwerk.Huisstijldeel": "colours and logo of a samenwerkingsverband",
    "netwerk.Sector": "reference data",
    "netwerk.Doelgroep": "reference data",
    "trajecten.Route": "reference data",
    "trajecten.Eindreden": "reference data",
    "trajecten.Verwijssoort": "reference data",
    "trajecten.Trainingsoort": "reference data",
    "netwerk.Deelnamevorm": "reference data",
    "netwerk.Afzegreden": "reference data",
    "netwerk.Postcodepunt": "reference data",
    "netwerk.Werkgroep": "of a samenwerkingsverband, over its gemeenten",
    "netwerk.Werkgroeplid": "the lid in it has a gemeente",
    "netwerk.Contactdrempel": "a rule of a samenwerkingsverband, over its gemeenten; no people but who set it",
    "netwerk.Onderwerp": "a word of a samenwerkingsverband",
    "netwerk.Kennis": "the lid who knows it has a gemeente",
    "netwerk.Ledenperiode": "of a samenwerkingsverband, over its gemeenten; holds no names",
    "netwerk.Bijeenkomst": "of a samenwerkingsverband, over its gemeenten",
    "netwerk.Bijeenkomstreeks": "a rule of a samenwerkingsverband, over its gemeenten",
    "netwerk.Agendapunt": "of a bijeenkomst, over the gemeenten",
    "netwerk.Opbrengst": "of a bijeenkomst, over the gemeenten",
    "netwerk.Leervraag": "of a samenwerkingsverband, over its gemeenten",
    "netwerk.Leerantwoord": "part of a leervraag",
    "netwerk.Leervraagstem": "part of a leervraag",
    "netwerk.Netwerkdoel": "of a samenwerkingsverband, over its gemeenten",
    "netwerk.Gastenlijst": "of a bijeenkomst",
    "netwerk.Mening": "of a bijeenkomst, and of nobody",
    "netwerk.Evaluatievraag": "words of a samenwerkingsverband, no people",
    "netwerk.Agendalink": "the lid it is of has a gemeente",
    "netwerk.Bericht": "of a werkgroep, over its gemeenten",
    "netwerk.Idee": "of a werkgroep, over its gemeenten",
    "netwerk.Vermelding": "part of a message on the prikbord",
    "netwerk.Prikbordbezoek": "the lid it is about has a gemeente",
    "netwerk.Prikbordmail": "the lid it is about has a gemeente",
    "netwerk.Nieuwsbericht": "of a samenwerkingsverband, for its public page",
    "netwerk.Nieuwsstap": "part of a nieuwsbericht",
    "netwerk.Nieuwsfoto": "part of a nieuwsbericht",
    "trajecten.Talentgroep": "reference data",
    "trajecten.Keuze": "reference data",
    "experimenten.Bestand": "of an experiment, over its gemeenten",
    "experimenten.Bezoekvragen": "words of a samenwerkingsverband, no people",
    "experimenten.Experiment": "of a samenwerkingsverband; holds no people",
    **{
        f"experimenten.{naam}": "of an experiment, over its gemeenten"
        for naam in (*("Experimentstap", "Les", "Openvraag", "Oplossing", "Praktijkvoorbeeld", "Publicatie", "Schot"),)
    },
}
ENGELS = {
    *("the", "and", "your", "you", "please", "submit", "click", "delete", "save", "cancel", "login", "logout"),
    *("password", "search", "loading", "next", "previous", "error", "welcome", "with", "from", "this", "that", "not"),
}
UITLEG_VAN_MAKERS = "help_text|safe"
"""Help texts are written by makers, never by people, and those of Django's password rules hold a list."""


def _python(*mappen: str) -> list[Path]:
    bestanden = (pad for map_ in mappen for pad in sorted((WORTEL / map_).rglob("*.py")))
    return [pad for pad in bestanden if "migrations" not in pad.parts]


def _kort(pad: Path) -> str:
    return str(pad.relative_to(WORTEL))


def _boom(pad: Path) -> ast.Module:
    return ast.parse(pad.read_text(encoding="utf-8"))


BRON = _python(*ONZE_PAKKETTEN)
TESTS = _python("tests")
SCHERMLAAG = [p for p in BRON if {"views", "forms", "templatetags", "export", "exports"} & {*p.parts, p.stem}]
TEMPLATES = sorted((WORTEL / "templates").rglob("*.html"))


# Rooms and sizes


def test_files_stay_short():
    te_lang = {
        _kort(pad): aantal
        for bestanden, hoogstens in ((BRON, REGELS_BRON), (TESTS, REGELS_TEST))
        for pad in bestanden
        if (aantal := len(pad.read_text(encoding="utf-8").splitlines())) > hoogstens
    }

    assert te_lang == {}


def test_functions_stay_short():
    te_lang = {
        f"{_kort(pad)}:{functie.name}": functie.end_lineno - functie.lineno + 1
        for pad in BRON
        for functie in ast.walk(_boom(pad))
        if isinstance(functie, ast.FunctionDef) and functie.end_lineno - functie.lineno + 1 > REGELS_FUNCTIE
    }

    assert te_lang == {}


def test_no_room_without_a_subject():
    delen = {_kort(pad) for pad in (*BRON, *TESTS) if VERBODEN_KAMERS & {*pad.parts, pad.stem}}

    assert delen == set()


def test_decisions_have_a_number_of_their_own_and_are_found_where_they_are_named():
    paden = sorted((WORTEL / "docs" / "besluiten").glob("*.md"))

    assert len({pad.name[:4] for pad in paden}) == len(paden), [pad.name for pad in paden]
    assert [pad.name for pad in paden if not pad.read_text(encoding="utf-8").startswith(f"# {pad.name[:4]} ")] == []
    genoemd = {
        naam
        for pad in (*BRON, *TESTS, WORTEL / "README.md", *(WORTEL / "docs").rglob("*.md"))
        for naam in re.findall(r"besluiten/(\d{4}-[a-z-]+\.md)", pad.read_text(encoding="utf-8"))
    }
    assert genoemd - {pad.name for pad in paden} == set()
    in_readme = set(re.findall(r"besluiten/(\d{4}-[a-z-]+\.md)", (WORTEL / "README.md").read_text(encoding="utf-8")))
    assert in_readme == {pad.name for pad in paden}


def test_every_test_module_mirrors_a_source_module():
    zonder_bron = [
        _kort(test)
        for app in ONZE_APPS
        for test in (WORTEL / "tests" / app).glob("test_*.py")
        if not any(_begin(test.stem.removeprefix("test_")) == _begin(bron.stem) for bron in _bron_van(app))
    ]

    assert zonder_bron == []


def _begin(naam: str) -> str:
    """Return what singular and plural share."""
    return naam[:5]


def _bron_van(app: str) -> list[Path]:
    return [*_python(app), *(WORTEL / "templates" / app).rglob("*.html")]


# Where rows come from


def test_screens_take_rows_only_from_what_the_person_may_see():
    mag = RIJEN_VAN_IEMAND | RIJEN_VOOR_IEDEREEN

    assert [vondst for pad in SCHERMLAAG for vondst in _losse_rijen(pad, _boom(pad), mag)] == []


def _losse_rijen(pad: Path, boom: ast.Module, mag: set[str]) -> Iterator[str]:
    begrensd = {id(begin) for knoop in ast.walk(boom) if getattr(knoop, "attr", "") in mag for begin in _keten(knoop)}
    for knoop in ast.walk(boom):
        is_manager = isinstance(knoop, ast.Attribute) and knoop.attr in {"objects", "_default_manager", "_base_manager"}
        is_referentie = is_manager and isinstance(knoop.value, ast.Name) and knoop.value.id in REFERENTIEGEGEVENS
        if is_manager and not is_referentie and id(knoop) not in begrensd:
            yield f"{_kort(pad)}:{knoop.lineno} {ast.unparse(knoop)}"
        if _haalt_kale_klasse_op(knoop):
            yield f"{_kort(pad)}:{knoop.lineno} {ast.unparse(knoop)}"


def _keten(knoop: ast.Attribute) -> Iterator[ast.expr]:
    """Walk back along `Lid.objects.op_datum(d).zichtbaar_voor`, from the end to the manager."""
    deel = knoop.value
    while isinstance(deel, ast.Attribute | ast.Call):
        yield deel
        deel = deel.func if isinstance(deel, ast.Call) else deel.value


def _haalt_kale_klasse_op(knoop: ast.AST) -> bool:
    """`get_object_or_404(Lid, …)` asks all rows."""
    if not isinstance(knoop, ast.Call) or not knoop.args:
        return False
    naam = getattr(knoop.func, "id", getattr(knoop.func, "attr", ""))
    wat = knoop.args[0]
    klasse = getattr(wat, "id", getattr(wat, "attr", ""))  # `Lid`, `models.Lid`
    return naam in {"get_object_or_404", "get_list_or_404"} and klasse[:1].isupper()


@pytest.mark.parametrize(
    ("regel", "is_fout"),
    [
        ("Lid.objects.filter(pk=1)", True),
        ("Lid.objects.op_datum(d)", True),
        ("f(Lid.objects.all(), Lid.objects.zichtbaar_voor(u))", True),
        ("Lid._default_manager.get(pk=1)", True),
        ("rijen = Lid.objects", True),
        ("Lid._base_manager.all()", True),
        ("get_object_or_404(Lid, pk=1)", True),
        ("shortcuts.get_list_or_404(models.Lid, naam='x')", True),
        ("get_object_or_404(Lid.objects.zichtbaar_voor(u), pk=1)", False),
        ("Lid.objects.op_datum(d).zichtbaar_voor(u)", False),
        ("u.werkbezoeken.filter(datum=d)", False),
        ("Talent.objects.geldig_op(d)", False),
    ],
)
def test_check_on_rows_sees_what_it_should(regel, is_fout):
    assert bool(list(_losse_rijen(WORTEL / "x.py", ast.parse(regel), RIJEN_VAN_IEMAND))) is is_fout


VERBODEN_NAMEN = {"mark_safe", "csrf_exempt", "RawSQL", "extra", "raw", "cursor", "execute", "executemany", "ignore"}


def test_no_raw_sql_and_no_unescaped_html():
    assert [fout for pad in BRON if _kort(pad) not in RUWE_SQL_MAG for fout in _verboden_namen(pad, _boom(pad))] == []
    assert [_kort(pad) for pad in SCHERMLAAG if _kort(pad) in RUWE_SQL_MAG] == []


def _verboden_namen(pad: Path, boom: ast.Module) -> Iterator[str]:
    for knoop in ast.walk(boom):
        naam = getattr(knoop, "id", getattr(knoop, "attr", getattr(knoop, "name", "")))
        if isinstance(knoop, ast.Name | ast.Attribute | ast.alias) and naam in VERBODEN_NAMEN:
            yield f"{_kort(pad)}:{knoop.lineno} {naam}"


@pytest.mark.parametrize(
    ("regel", "is_fout"),
    [
        ("Lid.objects.raw('SELECT 1')", True),
        ("Lid.objects.zichtbaar_voor(u).extra(where=['1=1'])", True),
        ("rijen.annotate(x=RawSQL('1', ()))", True),
        ("from django.db.models.expressions import RawSQL as R", True),
        ("connection.cursor()", True),
        ("mark_safe(tekst)", True),
        ("form.extra_velden", False),
        ("Lid.objects.zichtbaar_voor(u).filter(naam='raw')", False),
    ],
)
def test_check_on_raw_sql_sees_what_it_should(regel, is_fout):
    assert bool(list(_verboden_namen(WORTEL / "x.py", ast.parse(regel)))) is is_fout


def test_every_model_carries_its_gemeente_or_says_why_not():
    zonder = {
        model._meta.label
        for app in ONZE_APPS
        for model in apps.get_app_config(app).get_models()
        if not (model._meta.proxy or hasattr(model, "pgh_tracked_model"))  # a history has the columns of its model
        and "gemeente" not in {veld.name for veld in model._meta.get_fields()}
    }

    assert zonder == set(ZONDER_GEMEENTE)


# Views and URLs


def test_views_are_functions():
    klassen = [
        f"{_kort(pad)}: {knoop.name}"
        for pad in SCHERMLAAG
        if "views" in pad.parts
        for knoop in _boom(pad).body
        if isinstance(knoop, ast.ClassDef)
    ]

    assert klassen == []
    assert [_kort(pad) for pad in BRON if "django.views.generic" in pad.read_text(encoding="utf-8")] == []


def test_url_has_the_name_of_its_view():
    anders = {adres.naam: adres.view.__name__ for adres in alle_adressen() if adres.naam != adres.view.__name__}

    assert anders == {}


def test_urls_carry_uuids_and_no_numbers_of_rows():
    assert [adres.route for adres in alle_adressen() if re.search(r"<int:(pk|id|\w+_id)>", adres.route)] == []


def test_templates_of_views_exist_in_the_folder_of_their_app():
    fout = []
    for pad in SCHERMLAAG:
        app = pad.relative_to(WORTEL).parts[0]
        for knoop in ast.walk(_boom(pad)):
            naam = knoop.value if isinstance(knoop, ast.Constant) else ""
            if isinstance(naam, str) and re.fullmatch(r"[\w/.-]+\.html", naam):
                eigen = naam.startswith((f"{app}/", "account/", "components/"))
                fout += [] if eigen and (WORTEL / "templates" / naam).exists() else [f"{_kort(pad)}: {naam}"]

    assert fout == []


def test_no_template_is_left_over():
    """Everything in the folders of the apps is named somewhere; folders with names of a library are its to find."""
    bron = "".join(pad.read_text(encoding="utf-8") for pad in (*BRON, *TEMPLATES))
    namen = [str(pad.relative_to(WORTEL / "templates")) for pad in TEMPLATES]

    assert [naam for naam in namen if naam.startswith(ONZE_APPS) and f'"{naam}"' not in bron] == []


# Templates

VERBODEN_IN_TEMPLATES = {
    "inline style": r"\sstyle\s*=|<style",
    "inline script": r"<script(?![^>]*\ssrc=)|javascript:",
    "inline handler": r"\son[a-z]+\s*=|\shx-on",
    "unescaped": r"\|\s*safe\b|autoescape\s+off",
    "evaluated by htmx": r"hx-(vals|vars|headers)\s*=\s*[\"']js:",
    "hx-boost": r"hx-boost",
    "browser bubbles": r"<form(?![^>]*\snovalidate)",
    "other host": r"(src|href)=\"(https?:)?//",
}


@pytest.mark.parametrize("wat", VERBODEN_IN_TEMPLATES)
def test_templates_have_no(wat):
    patroon = re.compile(VERBODEN_IN_TEMPLATES[wat], re.IGNORECASE)
    gevonden = [
        f"{_kort(pad)}: {treffer.group()}"
        for pad in TEMPLATES
        for treffer in patroon.finditer(_opmaak(pad.read_text(encoding="utf-8")))
    ]

    assert gevonden == []


def test_templates_speak_dutch():
    gevonden = {
        _kort(pad): sorted(engels)
        for pad in TEMPLATES
        if (engels := ENGELS & {*re.findall(r"[a-z-]+", _tekst(pad.read_text(encoding="utf-8")).lower())})
    }

    assert gevonden == {}


def _opmaak(template: str) -> str:
    """Return the HTML and the variables; what template tags are given is no attribute."""
    zonder = re.sub(r"{% comment %}.*?{% endcomment %}|{#.*?#}|<!--.*?-->", "", template, flags=re.DOTALL)
    return re.sub(r"{%(?! *autoescape).*?%}", "", zonder).replace(UITLEG_VAN_MAKERS, "help_text")


def _tekst(template: str) -> str:
    """Return what a person reads: no tags, no variables, no comments."""
    return re.sub(r"<[^>]*>", " ", re.sub(r"{{.*?}}", " ", _opmaak(template)))
