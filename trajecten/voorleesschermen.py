"""The sentences on the screens of an inwoner, so that a gemeente can have each of them read aloud.

Read out of the templates, the forms and the choices themselves: what changes there is another text, with another key,
and wants another recording. A sentence with a name or a number in it differs per person and is left to the voice of the
device.
"""

import ast
import hashlib
import inspect
import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from importlib import import_module

from django.template.loader import get_template

from trajecten.voorleesplekken import MODULES, TEMPLATES

_WEG = re.compile(
    r"{#.*?#}|{% comment %}.*?{% endcomment %}|<(script|svg|style)\b.*?</\1>"
    r"|{% (icoon|pictogram|load|csrf_token|static)\b.*?%}",
    re.S,
)
_WAARDE = re.compile(r"{{.*?}}")
_KEUS = re.compile(r"{%.*?%}", re.S)
_KNOP = re.compile(r"""<a [^>]*class="knop[^>]*>|</a>\s*(?=(?:{%[^%]*%}\s*)*<a )""")
"""Stands apart on the screen: a link that looks like a button, and a link beside another one."""
_IN_DE_REGEL = re.compile(r"</?(a|abbr|b|em|small|span|strong)\b[^>]*>")
_NIEUWE_REGEL = re.compile(r"<[^>]*>")
_ZIN = re.compile(r"(?<=[.!?])\s+")
_INVOEGEN = re.compile(r"{% include .*?%}")
_GEGEVEN = re.compile(r"""\b(?:kop|tekst|knop|soort)="([^"]+)\"""")
_CODE = re.compile(r"[{|]|[a-z][A-Z]")
EINDE = ".!?"
WISSELT, NAAST = "\x01", "\x02"
"""In the place of a value, and of where the template chooses."""


@cache
def op_schermen() -> tuple[str, ...]:
    """Return what stands in the templates, each sentence once."""
    return tuple(dict.fromkeys(z for naam in TEMPLATES for z in lees(get_template(naam).template.source)))


@cache
def in_formulieren() -> tuple[str, ...]:
    """Return labels, help, choices and mistakes, each sentence once."""
    return tuple(dict.fromkeys(zin for naam in MODULES for zin in lees_python(inspect.getsource(import_module(naam)))))


def sleutel_van(zin: str) -> str:
    return f"zin-{hashlib.sha256(zin.encode()).hexdigest()[:16]}"


def lees(bron: str) -> Iterator[str]:
    """Return the whole sentences in the source of a template, that are the same for everybody."""
    zichtbaar = _KNOP.sub("\n", _WEG.sub("", bron))
    for tag in _INVOEGEN.findall(zichtbaar):  # what a component is given to say
        for tekst in _GEGEVEN.findall(tag):
            yield from _hele_zinnen(tekst, loopt_door=False)
    tekst = _KEUS.sub(NAAST, _WAARDE.sub(WISSELT, zichtbaar))
    for regel in _NIEUWE_REGEL.sub("\n", _IN_DE_REGEL.sub("", tekst)).split("\n"):
        stukken = [" ".join(unescape(stuk).split()) for stuk in regel.split(NAAST)]
        stukken = [stuk for stuk in stukken if stuk]
        for nummer, stuk in enumerate(stukken, start=1):
            yield from _hele_zinnen(stuk, loopt_door=_loopt_door(stukken[nummer:]))


def _loopt_door(rest: list[str]) -> bool:
    """Whether a sentence goes on in what follows on its line: before the next end of a sentence, without a capital."""
    for stuk in rest:
        if not stuk[0].isupper():
            return True
        if stuk[-1] in EINDE:
            return False
    return False


def _hele_zinnen(stuk: str, *, loopt_door: bool) -> Iterator[str]:
    """In: a piece of a line, and whether the rest of the line goes on with it."""
    delen = _ZIN.split(stuk)
    for nummer, zin in enumerate(delen):
        is_heel = zin[-1] in EINDE or not (loopt_door and nummer == len(delen) - 1)
        if is_heel and zin[0].isupper() and WISSELT not in zin and any(teken.isalpha() for teken in zin):
            yield zin


def lees_python(bron: str) -> Iterator[str]:
    """Return the sentences in the source of a module: its texts that begin with a capital, without its docstrings."""
    boom = ast.parse(bron)
    uitleg = {knoop.value for knoop in ast.walk(boom) if isinstance(knoop, ast.Expr)}
    samengesteld = {deel for knoop in ast.walk(boom) if isinstance(knoop, ast.JoinedStr) for deel in knoop.values}
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.Constant) and isinstance(knoop.value, str) and knoop not in uitleg | samengesteld:
            tekst = " ".join(knoop.value.split())
            if tekst[1:] and not _CODE.search(tekst):
                yield from _hele_zinnen(tekst, loopt_door=False)
