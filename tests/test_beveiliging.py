"""docs/beveiliging.md names tests and settings as evidence: they exist. And evidence that stood nowhere else."""

import ast
import os
import re
import subprocess
import sys

from django.conf import settings

WORTEL = settings.BASE_DIR
EISEN_PER_DEEL = """
    1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2
    4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2
    7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3
    11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3
    15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2
"""
"""How many requirements of level 1 and 2 each section of ASVS 5.0.0 has; they come before those of level 3."""
EISEN = {
    f"{deel}.{nummer}"
    for deel, _, hoeveel in (regel.partition(":") for regel in EISEN_PER_DEEL.split())
    for nummer in range(1, int(hoeveel) + 1)
}
DOCUMENT = (WORTEL / "docs" / "beveiliging.md").read_text(encoding="utf-8")


def test_every_test_that_the_document_names_exists():
    genoemd = set(re.findall(r"(tests/[\w/]+\.py)::(\w+)", DOCUMENT))

    assert len(genoemd) > 150
    assert {f"{pad}::{naam}" for pad, naam in genoemd if naam not in _tests_in(pad)} == set()


def _tests_in(pad: str) -> set[str]:
    if not (WORTEL / pad).exists():
        return set()
    boom = ast.parse((WORTEL / pad).read_text(encoding="utf-8"))
    return {knoop.name for knoop in boom.body if isinstance(knoop, ast.FunctionDef)}


def test_every_requirement_of_level_1_and_2_is_in_the_document():
    assert len(EISEN) == 253
    assert EISEN - _genoemde_eisen() == set()


def _genoemde_eisen() -> set[str]:
    """Return the numbers in parts 2 and 3: each, within "6.1.1 to 6.1.3", and of sections that are not here."""
    tekst = re.sub(r"`[^`]*`", "", DOCUMENT.partition("# Part 2")[2])
    genoemd = set(re.findall(r"\d+\.\d+\.\d+", tekst))
    for deel, eerste, laatste in re.findall(r"(\d+\.\d+)\.(\d+) to \1\.(\d+)", tekst):
        genoemd |= {f"{deel}.{nummer}" for nummer in range(int(eerste), int(laatste) + 1)}
    inleiding = tekst.partition("are about")[0]
    niet_hier = tuple(f"{deel}." for deel in re.findall(r"(?<![\d.V])V?(\d\d|\d+\.\d+)(?=,)", inleiding))
    return genoemd | {eis for eis in EISEN if eis.startswith(niet_hier)}


def test_every_setting_and_file_that_the_document_names_exists():
    aangehaald = set(re.findall(r"`([^`\s]+)`", DOCUMENT))
    bron = "".join(pad.read_text(encoding="utf-8") for app in ("participatie", "netwerk") for pad in _python(app))

    namen = {naam for naam in aangehaald if re.fullmatch(r"[A-Z][A-Z_]{3,}", naam)}
    paden = {pad for pad in aangehaald if re.fullmatch(r"(participatie|netwerk|trajecten|static|templates)/\S+", pad)}
    modules = {naam.rpartition(".") for naam in aangehaald if re.fullmatch(r"[a-z_]+(\.[a-z_]+){2,}", naam)}

    assert {naam for naam in namen if not re.search(rf"\b{naam}\b", bron)} == set()
    assert {pad for pad in paden if not (WORTEL / pad).exists()} == set()
    assert {
        f"{module}.{naam}"
        for module, _, naam in modules
        if f"def {naam}(" not in (WORTEL / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")
    } == set()
    assert (len(namen) > 20, len(paden) > 10, len(modules)) == (True, True, 2)


def _python(app: str) -> list:
    return sorted((WORTEL / app).rglob("*.py"))


def test_cookies_in_production_have_the_name_and_marks_that_asvs_asks():
    """ASVS 3.3.1 to 3.3.4. In a process of its own: the tests themselves run without HTTPS."""
    vraag = "from django.conf import settings as s; print(*[getattr(s, n) for n in NAMEN])"
    namen = [f"{koekje}_COOKIE_{deel}" for koekje in ("SESSION", "CSRF") for deel in DELEN]
    van_de_tests = {"DEMO", "DEBUG", "HTTPS"}

    klaar = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", vraag.replace("NAMEN", repr(namen))],
        cwd=WORTEL,
        env={naam: waarde for naam, waarde in os.environ.items() if naam not in van_de_tests}
        | {"DJANGO_SETTINGS_MODULE": "participatie.settings"},
        capture_output=True,
        text=True,
        check=True,
    )

    een_koekje = ["True", "True", "Lax", "/", "None"]
    assert klaar.stdout.split() == ["__Host-sessionid", *een_koekje, "__Host-csrftoken", *een_koekje]


DELEN = ("NAME", "SECURE", "HTTPONLY", "SAMESITE", "PATH", "DOMAIN")


def test_scripts_keep_nothing_in_the_browser():
    """ASVS 14.3.3. htmx has a store for pages, which is set to hold none; a visit waits until it is sent or old."""
    andere = _scripts(zonder=("onderweg.js", "opruimen.js"))
    gevonden = re.findall(r"localStorage|sessionStorage|indexedDB|document\.cookie|caches\.", andere)

    assert gevonden == []
    assert '"historyCacheSize":0' in (WORTEL / "templates" / "base.html").read_text(encoding="utf-8")


def test_scripts_write_no_html_and_evaluate_nothing():
    """ASVS 3.2.2 and 1.3.2."""
    zonder_htmx = _scripts().replace('swap: "outerHTML"', "")  # htmx swaps what our own pages answer, without scripts
    gevonden = re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", zonder_htmx)

    assert gevonden == []


def _scripts(*, zonder: tuple[str, ...] = ()) -> str:
    """Return our own scripts; those of others are theirs to keep in order."""
    paden = (pad for pad in (WORTEL / "static" / "js").glob("*.js") if pad.name not in zonder)
    return "".join(pad.read_text(encoding="utf-8") for pad in paden)
