"""A swapped fragment must equal a fresh page: what somebody sees may not depend on how they came there."""

import re
from html.parser import HTMLParser

from django.http import HttpResponse

LEEG = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class _Deel(HTMLParser):
    """Writes down the tags and words of the element with this id, without white space that does not show."""

    def __init__(self, id_: str) -> None:
        super().__init__()
        self.id = id_
        self.diepte = 0
        self.gevonden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.diepte or dict(attrs).get("id") == self.id:
            self.gevonden.append(f"<{tag} {sorted((naam, waarde or '') for naam, waarde in attrs)}>")
            self.diepte += tag not in LEEG

    def handle_endtag(self, tag: str) -> None:
        if self.diepte and tag not in LEEG:
            self.gevonden.append(f"</{tag}>")
            self.diepte -= 1

    def handle_data(self, data: str) -> None:
        if self.diepte and data.strip():
            self.gevonden.append(" ".join(data.split()))


def deel(html: str, id_: str) -> list[str]:
    """Return what stands in the element with this id; empty when there is none."""
    lezer = _Deel(id_)
    lezer.feed(re.sub(r'(name="csrfmiddlewaretoken" value=")[^"]*', r"\1", html))
    return lezer.gevonden


def assert_fragment_is_gelijk(fragment: HttpResponse, bladzijde: HttpResponse, *, id_: str) -> None:
    """Compare the part with this id in the answer to htmx with the same part of the whole page."""
    nieuw, vers = (deel(antwoord.content.decode(), id_) for antwoord in (fragment, bladzijde))
    assert vers, f"There is no element with id {id_} on the page."
    assert nieuw == vers
