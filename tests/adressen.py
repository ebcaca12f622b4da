"""Every URL of the application, read from the URLconf."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from django.urls import URLPattern, URLResolver, get_resolver


@dataclass(frozen=True, kw_only=True)
class Adres:
    naam: str
    route: str
    view: Callable
    parameters: tuple[str, ...]
    """What stands between < and > in the route."""


def alle_adressen() -> list[Adres]:
    return list(_loop(get_resolver(), ""))


@cache
def adressen_per_naam() -> dict[str, Adres]:
    """Give each URL under its name, and with its parameters when one name has more routes: `vraag(nummer, groep)`."""
    alle = alle_adressen()
    aantal = Counter(adres.naam for adres in alle)
    return {
        adres.naam if aantal[adres.naam] == 1 else f"{adres.naam}({', '.join(adres.parameters)})": adres
        for adres in alle
    }


def _loop(resolver: URLResolver, begin: str) -> Iterator[Adres]:
    for deel in resolver.url_patterns:
        route = begin + str(deel.pattern)
        if isinstance(deel, URLResolver):
            yield from _loop(deel, route)
        else:
            yield _adres(deel, route)


def _adres(deel: URLPattern, route: str) -> Adres:
    parameters = tuple(deel.pattern.converters) or tuple(deel.pattern.regex.groupindex)
    return Adres(naam=deel.name or "", route=route, view=deel.callback, parameters=parameters)
