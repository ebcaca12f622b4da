"""Reads a page as an inwoner does, and says which sentences are hard (domain.md 7.4)."""

import re
from html.parser import HTMLParser

WOORDEN_HOOGSTENS = 15
VERBODEN = (
    r"participe\w*|\w*participatie\w*|traject\w*|trede\w*|cliënt\w*|re-integratie|dagbesteding|proefplaatsing"
    r"|leerwerk\w*|competentie\w*|vaardighe\w*|ontwikkelwens\w*|motivatie|leefgebied\w*|toestemming|verwerk\w*"
    r"|inzage|begeleider\w*|kwartiermaker\w*|authenti\w*|verifi\w*|indienen|verzend\w*|concept|doelgroep"
    r"|e\.d\.|i\.v\.m\.|m\.b\.t\.|d\.m\.v\.|bijv\.|o\.a\.|evt\.|jij|jouw|je"
)
BLOKKEN = {"p", "h1", "h2", "h3", "li", "label", "legend", "button", "a", "title", "div", "span"}


class Lezer(HTMLParser):
    """Collect what stands in the title and in the page itself, one line per element."""

    def __init__(self) -> None:
        super().__init__()
        self.regels, self.leest = [""], False

    def handle_starttag(self, tag, attrs) -> None:
        self.leest = self.leest or tag in {"main", "title"}
        self._nieuwe_regel(tag)

    def handle_endtag(self, tag) -> None:
        self._nieuwe_regel(tag)
        if tag in {"main", "title"}:
            self.leest = False

    def handle_data(self, data) -> None:
        if self.leest:
            self.regels[-1] += data

    def _nieuwe_regel(self, tag: str) -> None:
        if tag in BLOKKEN:
            self.regels.append("")


def lees(html: str) -> list[str]:
    lezer = Lezer()
    lezer.feed(html)
    tekst = "\n".join(lezer.regels).replace(" – Participatienetwerk", "")
    return [" ".join(zin.split()) for zin in re.split(r"(?<=[.!?:])\s|\n\s*\n", tekst) if zin.strip()]


def moeilijk(zinnen: list[str]) -> list[str]:
    return [
        zin
        for zin in zinnen
        if len(zin.split()) > WOORDEN_HOOGSTENS or re.search(rf"(?<!\w)({VERBODEN})(?!\w)", zin.lower())
    ]
