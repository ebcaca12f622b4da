"""The main menu: each app registers its pages in its apps.py; a person sees those of the own roles, four at most."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from django.http import HttpRequest
from django.urls import reverse

from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort

HOOGSTENS = 4
"""Five labels do not fit beside each other on a phone of 320 px (ux.md 2.2)."""


@dataclass(frozen=True, kw_only=True)
class Pagina:
    naam: str
    url_naam: str
    icoon: str
    rollen: Collection[Rolsoort]
    volgorde: int
    binnen: str = ""
    """URL name of the page above this one, when the pages under that one belong to this menu item too."""
    ook: tuple[str, ...] = ()
    """URL names of pages beside this one that belong to this menu item too, with what is under them."""

    @cached_property
    def url(self) -> str:
        return reverse(self.url_naam)

    @cached_property
    def begin(self) -> tuple[str, ...]:
        """Return the addresses that the pages of this menu item begin with."""
        return tuple(reverse(naam) for naam in (self.binnen or self.url_naam, *self.ook))


@dataclass(frozen=True, kw_only=True)
class Menupunt:
    naam: str
    url: str
    icoon: str
    actief: bool


_paginas: list[Pagina] = []


def registreer(pagina: Pagina) -> None:
    _paginas.append(pagina)
    _paginas.sort(key=lambda p: p.volgorde)


def menu(request: HttpRequest) -> list[Menupunt]:
    """Return the menu of this person, with the page that is open marked.

    Of two pages with one name (the same word leads one role to another page) the first counts.
    """
    mogelijk = {p.naam: p for p in reversed(_paginas) if heeft_rol(request.user, *p.rollen)}
    paginas = sorted(mogelijk.values(), key=lambda p: p.volgorde)[:HOOGSTENS]
    begin = {adres: pagina.naam for pagina in paginas for adres in pagina.begin}
    open_begin = max((url for url in begin if request.path.startswith(url)), key=len, default="")
    return [Menupunt(naam=p.naam, url=p.url, icoon=p.icoon, actief=begin.get(open_begin) == p.naam) for p in paginas]
