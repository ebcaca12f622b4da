"""Reads a page as an inwoner does, and says which sentences are hard (domain.md 7.4)."""

import re
from html.parser import HTMLParser

WOORDEN_HOOGSTENS = 15
NAAM = "Participatienetwerk"
"""Of the application; as a word of its own it would be too hard."""
VERBODEN = (
    r"participe\w*|\w*participatie\w*|traject\w*|trede\w*|cliënt\w*|re-integratie|dagbesteding|proefplaatsing"
    r"|leerwerk\w*|competentie\w*|vaardighe\w*|ontwikkelwens\w*|motivatie|leefgebied\w*|toestemming|verwerk\w*"
    r"|inzage|begeleider\w*|kwartiermaker\w*|authenti\w*|verifi\w*|indienen|verzend\w*|concept|doelgroep"
    r"|e\.d\.|i\.v\.m\.|m\.b\.t\.|d\.m\.v\.|o\.a\.|jij|jouw|je"
    r"|bijv|bv|evt|enz|etc|incl|excl|max|ca|nr|tel|mw|dhr|mvr|resp|vlgs|zgn|ipv|ivm|mbt|dmv|km|cm|mm|kg|kb|mb|gb|u/w"
)
AFKORTING = re.compile(r"(?<![\w-])[A-Z]{2,}(?!\w)")
"""A word in capitals alone: PDF, QR, VUM."""
VOORGELEZEN = ("alt", "aria-label", "title", "placeholder")
_VERBODEN = re.compile(rf"(?<!\w)({VERBODEN})(?!\w)")
BLOKKEN = {"p", "h1", "h2", "h3", "li", "label", "legend", "button", "a", "title", "div", "span"} | {
    *("dt", "dd", "th", "td", "figcaption", "option", "small")
}


class Lezer(HTMLParser):
    """Collect the title and all that somebody reads or hears of the page, menu and foot too; a line per element.

    What is not to be translated is a name, as of a licence.
    """

    def __init__(self) -> None:
        super().__init__()
        self.regels, self.leest, self.naam = [""], False, ""

    def handle_starttag(self, tag, attrs) -> None:
        self.leest = self.leest or tag in {"body", "main", "title"}
        self.naam = self.naam or (tag if ("translate", "no") in attrs else "")
        self._nieuwe_regel(tag)
        if self.leest:
            for naam, tekst in attrs:
                if naam in VOORGELEZEN and tekst:
                    self.regels[-1:-1] = [tekst, ""]

    def handle_endtag(self, tag) -> None:
        self.naam = "" if tag == self.naam else self.naam
        self._nieuwe_regel(tag)
        if tag in {"body", "title"}:
            self.leest = False

    def handle_data(self, data) -> None:
        if self.leest and not self.naam:
            self.regels[-1] += data

    def _nieuwe_regel(self, tag: str) -> None:
        if tag in BLOKKEN:
            self.regels.append("")


def lees(html: str) -> list[str]:
    lezer = Lezer()
    lezer.feed(html)
    tekst = re.sub(rf"( – |(?<=\n)){NAAM}(?=\n)", "", "\n".join(lezer.regels))
    return [" ".join(zin.split()) for zin in re.split(r"(?<=[.!?:])\s|\n\s*\n", tekst) if zin.strip()]


def moeilijk(zinnen: list[str]) -> list[str]:
    return [
        zin
        for zin in zinnen
        if len(zin.split()) > WOORDEN_HOOGSTENS or _VERBODEN.search(zin.lower()) or AFKORTING.search(zin)
    ]
