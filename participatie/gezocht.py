"""A name that somebody looks for stays out of the address (domain.md 5.2): the session keeps it."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import redirect

GEZOCHT = "gezocht"
"""In an address: there is a name that the session keeps."""

HOOGSTENS = 200


def zoek(request: HttpRequest, lijst: str, tekst: str, **filters: object) -> HttpResponseRedirect:
    """Keep what is looked for in this list and go to it, with the filters that are used."""
    request.session[f"{lijst}_{GEZOCHT}"] = tekst[:HOOGSTENS]
    vraag = {GEZOCHT: 1} | {naam: waarde for naam, waarde in filters.items() if waarde}
    return redirect(f"{request.path}?{urlencode(vraag)}")


def gezocht(request: HttpRequest, lijst: str) -> str:
    """Return the name that this address looks for in this list."""
    return request.session.get(f"{lijst}_{GEZOCHT}", "") if GEZOCHT in request.GET else ""
