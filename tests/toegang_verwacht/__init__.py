"""Who gets what answer from which URL, as plain data. tests/test_toegang.py asks every URL and compares.

To add a URL, add one line under its name in the module of its subject. A URL that is not here fails the suite, and so
does a line without a URL.

    "werkgroep_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=werkgroep),

`get` and `post` say which status each role gets; who is not named gets 403. A number alone holds for everybody with an
account, also GEEN_ROL, somebody without any role; `post` is 405 unless said otherwise. Four numbers are for four rows:
    1 of the person itself   2 of somebody else in the own gemeente
    3 in another gemeente of the same samenwerkingsverband   4 in another samenwerkingsverband
`maak(gemeente=…, van=…)` makes the row in that gemeente and for that lid, and returns it, or the kwargs of the URL
when there is more in it than one id. `vooraf` makes what must be there for a URL without id.
`formulier` is what is posted (default: an empty form, so 422).
`bezoeker=(GET, POST)` is for people without account; without it they are sent to the login page.
"""

from importlib import import_module
from pkgutil import iter_modules

from django.db import transaction
from django.urls import reverse

from netwerk.models import Gemeente, Lid
from tests.adressen import adressen_per_naam
from tests.toegang_verwacht.vorm import GEEN_ROL, Verwacht

__all__ = ["GEEN_ROL", "VERWACHT", "Verwacht", "kwargs_van", "pad_van"]

VERWACHT: dict[str, Verwacht] = {
    naam: verwacht
    for module in iter_modules(__path__)
    for naam, verwacht in getattr(import_module(f"{__name__}.{module.name}"), "VERWACHT", {}).items()
}


# The path of a row


def kwargs_van(naam: str, *, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Make the row that the URL is about, and return what goes into the URL."""
    verwacht, adres = VERWACHT[naam], adressen_per_naam()[naam]
    if verwacht.vooraf:
        verwacht.vooraf(gemeente=gemeente, van=van)
    if verwacht.maak is None:
        return verwacht.kwargs
    gemaakt = verwacht.maak(gemeente=gemeente, van=van)
    if not isinstance(gemaakt, dict):
        [parameter] = set(adres.parameters) - set(verwacht.kwargs)
        gemaakt = {parameter: gemaakt.pk}
    return verwacht.kwargs | gemaakt


def pad_van(naam: str, *, gemeente: Gemeente, van: Lid) -> str:
    with transaction.atomic():
        return reverse(adressen_per_naam()[naam].naam, kwargs=kwargs_van(naam, gemeente=gemeente, van=van))
