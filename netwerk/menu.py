"""The main menu: each app registers its pages in its apps.py; a person sees those of the own roles, four at most."""

from collections.abc import Collection
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import heeft_rol

HOOGSTENS = 4
"""Five labels do not fit beside each other on a phone of 320 px (ux.md 2.2)."""


@dataclass(frozen=True, kw_only=True)
class Pagina:
    naam: str
    url_naam: str
    icoon: str
    rollen: Collection[Rolsoort]
    volgorde: int


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
    """Return the menu of this person, with the page that is open marked."""
    mogelijk = [pagina for pagina in _paginas if heeft_rol(request.user, *pagina.rollen)][:HOOGSTENS]
    punten = [(pagina, reverse(pagina.url_naam)) for pagina in mogelijk]
    passend = [url for _, url in punten if request.path.startswith(url)]
    open_url = max(passend, key=len, default="")
    return [Menupunt(naam=p.naam, url=url, icoon=p.icoon, actief=url == open_url) for p, url in punten]
