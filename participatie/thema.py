"""A theme file that somebody sends: read by tinycss2, and written again by us with colours and letters alone.

It may set `--basis-*` names in `:root`, and again in a media query for dark screens. What is refused is refused with
its line and the reason; names that we do not use, or that are not a theme's to set, are left out.
"""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import tinycss2
from django.conf import settings
from tinycss2.ast import AtRule, Declaration, Node, ParseError, QualifiedRule
from tinycss2.color4 import parse_color

HOOGSTENS_BYTES = 256 * 1024
"""Of the file as it comes in: themes of gemeenten hold hundreds of names that we do not read."""
HOOGSTENS_GZIP = 8 * 1024
HOOGSTENS_FOUTEN = 20

LICHT, DONKER = "licht", "donker"
_KOPPEN = {
    LICHT: ":root {",
    DONKER: '@media screen and (prefers-color-scheme: dark) {\n:root:not([data-thema="licht"]) {',
}
_STATUS = re.compile(r"--basis-color-(negative|positive|warning|info)-")
_DONKER = re.compile(r"(screen and )?\(prefers-color-scheme: ?dark\)")
_LETTERNAAM = re.compile(r"[A-Za-z0-9 _-]{1,60}")

PAREN = (
    ("default-color-document", "default-bg-document", 4.5, "de tekst"),
    ("default-color-document", "default-bg-subtle", 4.5, "de tekst in een vlak"),
    ("default-color-document", "default-bg-default", 4.5, "de tekst in een donkerder vlak"),
    ("default-color-document", "accent-1-bg-default", 4.5, "de tekst van een gekozen tegel"),
    ("default-color-subtle", "default-bg-document", 4.5, "de rustige tekst"),
    ("default-color-subtle", "default-bg-subtle", 4.5, "de rustige tekst in een vlak"),
    ("default-color-subtle", "accent-1-bg-subtle", 4.5, "de rustige tekst bij de aanwijzer"),
    ("default-border-default", "default-bg-document", 3, "de rand van een invulveld"),
    ("action-1-color-default", "default-bg-document", 4.5, "een link"),
    ("action-1-color-default", "default-bg-subtle", 4.5, "een link in een vlak"),
    ("action-1-color-default", "accent-1-bg-default", 3, "de rand van een gekozen tegel"),
    ("action-1-color-hover", "accent-1-bg-subtle", 4.5, "een link bij de aanwijzer"),
    ("action-1-inverse-color-default", "action-1-inverse-bg-default", 4.5, "een knop"),
    ("action-1-inverse-color-default", "action-1-inverse-bg-hover", 4.5, "een knop bij de aanwijzer"),
    ("accent-1-inverse-color-default", "accent-1-inverse-bg-default", 4.5, "de kop van de pagina"),
    ("accent-1-color-default", "accent-1-bg-subtle", 4.5, "tekst in de eerste kleur"),
    ("accent-2-color-default", "accent-2-bg-default", 4.5, "tekst in de tweede kleur"),
    *(
        (f"{soort}-color-default", "default-bg-document", 4.5, "een melding")
        for soort in ("negative", "positive", "warning")
    ),
    *(
        (f"{soort}-border-default", "default-bg-document", 3, "de rand van een melding")
        for soort in ("negative", "positive", "warning", "info")
    ),
)
"""What must be told apart from what, how strongly, and what it is (ux.md 5.1): 4.5 for text, 3 for borders."""


@dataclass(frozen=True, kw_only=True)
class Thema:
    """What was read. With `fouten` there is nothing to keep."""

    css: str = ""
    fouten: list[str] = field(default_factory=list)
    weggelaten: int = 0
    """How many names we do not use, or do not let a theme set."""
    onleesbaar: list[str] = field(default_factory=list)
    """Text that cannot be read: such a theme is not put live."""
    zwak: list[str] = field(default_factory=list)
    """Borders and surfaces that are hard to see: a warning."""


class _Fout(Exception):
    """What is not allowed, with its line."""

    def __init__(self, regel: Node, waarom: str) -> None:
        super().__init__(f"Regel {regel.source_line}: {waarom}")


def lees(inhoud: bytes) -> Thema:
    """Read a theme file and check its contrast. Never fails: what is wrong stands in the answer."""
    if len(inhoud) > HOOGSTENS_BYTES:
        return Thema(fouten=["Dit bestand is te groot. Kies een bestand van hoogstens 256 kB."])
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Thema(fouten=["Dit is geen tekstbestand. Bewaar het als CSS in UTF-8."])
    fouten: list[str] = []
    gezet: dict[str, dict[str, str]] = {LICHT: {}, DONKER: {}}
    weggelaten = 0
    try:
        for waar, declaratie in _declaraties(tekst, fouten):
            if declaratie.name not in te_zetten():
                weggelaten += 1
                continue
            try:
                gezet[waar][declaratie.name] = _waarde(declaratie)
            except _Fout as fout:
                fouten.append(str(fout))
    except RecursionError:
        fouten.append("Dit is geen goede CSS: er staan te veel haken in elkaar.")
    if not fouten and not any(gezet.values()):
        fouten.append("Dit bestand zet geen enkele naam die wij gebruiken. Die beginnen met --basis-color-.")
    if fouten:
        return Thema(fouten=fouten[:HOOGSTENS_FOUTEN])
    css = _schrijf(gezet)
    if len(gzip.compress(css.encode(), 9)) > HOOGSTENS_GZIP:
        return Thema(fouten=["Dit thema is te groot: hoogstens 8 kB, ingepakt."])
    onleesbaar, zwak = _contrasten(gezet)
    return Thema(css=css, weggelaten=weggelaten, onleesbaar=onleesbaar, zwak=zwak)


# Reading


def _declaraties(tekst: str, fouten: list[str]) -> Iterator[tuple[str, Declaration]]:
    for regel in tinycss2.parse_stylesheet(tekst, skip_comments=True, skip_whitespace=True):
        try:
            if isinstance(regel, AtRule) and regel.lower_at_keyword == "media":
                yield from _in_donker(regel, fouten)
            else:
                yield from _in_root(regel, LICHT, fouten)
        except _Fout as fout:
            fouten.append(str(fout))


def _in_donker(regel: AtRule, fouten: list[str]) -> Iterator[tuple[str, Declaration]]:
    if regel.content is None or not _DONKER.fullmatch(_kort(regel.prelude)):
        raise _Fout(regel, "alleen @media (prefers-color-scheme: dark) mag.")
    for binnen in tinycss2.parse_rule_list(regel.content, skip_comments=True, skip_whitespace=True):
        yield from _in_root(binnen, DONKER, fouten)


def _in_root(regel: Node, waar: str, fouten: list[str]) -> Iterator[tuple[str, Declaration]]:
    if isinstance(regel, AtRule):
        raise _Fout(regel, f"@{regel.at_keyword} mag niet in een thema.")
    if not isinstance(regel, QualifiedRule):
        raise _Fout(regel, "dit is geen goede CSS.")
    if _kort(regel.prelude) not in {":root", ':root:not([data-thema="licht"])'}:
        raise _Fout(regel, "alleen :root mag, zonder iets erbij.")
    for deel in tinycss2.parse_blocks_contents(regel.content, skip_comments=True, skip_whitespace=True):
        if isinstance(deel, Declaration) and deel.name.startswith("--basis-"):
            yield waar, deel
        elif isinstance(deel, Declaration):
            fouten.append(str(_Fout(deel, f"{deel.name[:60]} mag niet. Alleen namen die met --basis- beginnen.")))
        elif isinstance(deel, ParseError):
            fouten.append(str(_Fout(deel, "dit is geen goede CSS.")))
        else:
            fouten.append(str(_Fout(deel, "in :root mogen alleen namen die met --basis- beginnen.")))


def _kort(tekens: list[Node]) -> str:
    return " ".join(tinycss2.serialize(tekens).split())


# Values


@cache
def te_zetten() -> frozenset[str]:
    """The names that a theme may set: colours, letters and rounding of ours; no sizes, and not what means something."""
    return frozenset(
        naam
        for naam in _standaard()[LICHT]
        if not _STATUS.match(naam)
        and not naam.startswith("--basis-focus-")
        and (naam.startswith("--basis-color-") or "font-family" in naam or "radius" in naam)
    )


@cache
def _standaard() -> dict[str, dict[str, str]]:
    """The theme of the application itself."""
    tekst = Path(settings.BASE_DIR / "static/css/thema.css").read_text(encoding="utf-8")
    gezet: dict[str, dict[str, str]] = {LICHT: {}, DONKER: {}}
    for waar, declaratie in _declaraties(tekst, []):
        gezet[waar][declaratie.name] = tinycss2.serialize(declaratie.value).strip()
    return gezet


def _waarde(declaratie: Declaration) -> str:
    """Return the value as we write it. Nothing of the file itself is copied but names of fonts and numbers."""
    if declaratie.important:
        raise _Fout(declaratie, f"{declaratie.name}: !important mag niet.")
    tekens = [teken for teken in declaratie.value if teken.type not in {"whitespace", "comment"}]
    if declaratie.name.startswith("--basis-color-"):
        return _kleur(declaratie, tekens)
    if "font-family" in declaratie.name:
        return _letters(declaratie, tekens)
    return _maat(declaratie, tekens)


def _kleur(declaratie: Declaration, tekens: list[Node]) -> str:
    kleur = parse_color(tekens[0]) if len(tekens) == 1 else None
    if kleur is None or isinstance(kleur, str):
        raise _Fout(declaratie, f"{declaratie.name} is geen kleur die wij kunnen lezen. Schrijf bijvoorbeeld #0a5a5e.")
    if kleur.alpha != 1:
        raise _Fout(declaratie, f"{declaratie.name} is doorzichtig. Kies een dekkende kleur.")
    try:
        delen = [min(255, max(0, round(deel * 255))) for deel in kleur.to("srgb").coordinates]
    except (NotImplementedError, OverflowError, ValueError) as fout:  # another space, or a number beyond all bounds
        raise _Fout(declaratie, f"{declaratie.name}: schrijf deze kleur als #rrggbb.") from fout
    return "#{:02x}{:02x}{:02x}".format(*delen)


def _letters(declaratie: Declaration, tekens: list[Node]) -> str:
    if len(tekens) == 1 and tekens[0].type == "function" and tekens[0].lower_name == "var":
        (*naam,) = (teken.value for teken in tekens[0].arguments if teken.type == "ident")
        if len(naam) == 1 and naam[0] in te_zetten() and "font-family" in naam[0]:
            return f"var({naam[0]})"
    namen: list[str] = [""]
    for teken in tekens:
        if teken.type == "literal" and teken.value == ",":
            namen.append("")
        elif teken.type in {"ident", "string"}:
            namen[-1] = f"{namen[-1]} {teken.value}".strip()
        else:
            raise _Fout(declaratie, f"{declaratie.name}: alleen namen van lettertypen, met een komma ertussen.")
    if not all(_LETTERNAAM.fullmatch(naam) for naam in namen) or len(namen) > 10:
        raise _Fout(declaratie, f"{declaratie.name}: alleen namen van lettertypen, met een komma ertussen.")
    gewoon = {"serif", "sans-serif", "monospace", "system-ui", "ui-sans-serif", "ui-serif"}
    return ", ".join(naam if naam in gewoon else f'"{naam}"' for naam in namen)


def _maat(declaratie: Declaration, tekens: list[Node]) -> str:
    maat = tekens[0] if len(tekens) == 1 else None
    if maat is not None and maat.type == "number" and maat.value == 0:
        return "0"
    if maat is None or maat.type != "dimension" or maat.lower_unit not in {"px", "rem", "em"}:
        raise _Fout(declaratie, f"{declaratie.name} is geen maat. Schrijf bijvoorbeeld 0.5rem.")
    if not 0 <= maat.value <= 2000:
        raise _Fout(declaratie, f"{declaratie.name} is te groot of te klein.")
    return f"{maat.value:g}{maat.lower_unit}"


def _schrijf(gezet: dict[str, dict[str, str]]) -> str:
    blokken = []
    for waar, namen in gezet.items():
        if namen:
            regels = "\n".join(f"{naam}: {waarde};" for naam, waarde in sorted(namen.items()))
            blokken.append(f"{_KOPPEN[waar]}\n{regels}\n{'}' if waar == LICHT else '}}'}\n")
    return "".join(blokken)


# Contrast


def helderheid(kleur: str) -> float:
    delen = [int(kleur[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    rood, groen, blauw = (deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4 for deel in delen)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def contrast(een: str, ander: str) -> float:
    """Return how far two colours are apart, 1 to 21 (WCAG 2.2)."""
    laag, hoog = sorted((helderheid(een), helderheid(ander)))
    return (hoog + 0.05) / (laag + 0.05)


def _contrasten(gezet: dict[str, dict[str, str]]) -> tuple[list[str], list[str]]:
    """Return what cannot be read and what is hard to see, with our own colours where the theme sets none.

    A browser takes our dark colours on a dark screen, and above those what the theme sets for dark; what the theme sets
    in :root alone comes before our dark block and gives way to it.
    """
    onleesbaar, zwak = [], []
    for waar, in_woorden in ((LICHT, ""), (DONKER, " op een donker scherm")):
        kleuren = _standaard()[LICHT] | gezet[LICHT]
        if waar == DONKER:
            kleuren = kleuren | _standaard()[DONKER] | gezet[DONKER]
        for voor, achter, minstens, wat in PAREN:
            gekregen = contrast(kleuren[f"--basis-color-{voor}"], kleuren[f"--basis-color-{achter}"])
            if gekregen < minstens:
                getal = f"{gekregen:.1f}".replace(".", ",")
                nodig = f"{minstens:g}".replace(".", ",")
                zin = f"{wat.capitalize()}{in_woorden}: contrast {getal}, nodig is {nodig} ({voor} op {achter})."
                (onleesbaar if minstens >= 4.5 else zwak).append(zin)
    return onleesbaar, zwak
