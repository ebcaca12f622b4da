"""Who gets what answer from which URL, as plain data. tests/test_toegang.py asks every URL and compares.

To add a URL, add one line under its name. A URL that is not here fails the suite, and so does a line without a URL.

    "werkgroep_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=werkgroep),

`get` and `post` say which status each role gets; who is not named gets 403. A number alone holds for everybody with an
account, also GEEN_ROL, somebody without any role; `post` is 405 unless said otherwise. Four numbers are for four rows:
    1 of the person itself   2 of somebody else in the own gemeente
    3 in another gemeente of the same samenwerkingsverband   4 in another samenwerkingsverband
`maak(gemeente=…, van=…)` makes the row in that gemeente and for that lid, and returns it, or the kwargs of the URL
when there is more in it than one id. `formulier` is what is posted (default: an empty form, so 422).
`openbaar` says why a page is open to visitors; without it they are sent to the login page.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from django.db.models import Model

from netwerk.models import Bijeenkomst, Gemeente, Lid, Organisatie, Werkgroep
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import NETWERKROLLEN
from tests.maak.netwerk import maak_bijeenkomst, maak_lid, maak_organisatie, maak_werkgroep, zet_in_werkgroep

Rijen = int | tuple[int, int, int, int]
Antwoorden = int | dict[Collection[str], Rijen]


@dataclass(frozen=True, kw_only=True)
class Verwacht:
    get: Antwoorden
    post: Antwoorden = 405
    maak: Callable[..., Model | dict[str, object]] | None = None
    kwargs: dict[str, object] = field(default_factory=dict)
    formulier: dict[str, object] = field(default_factory=dict)
    openbaar: str = ""
    alleen_demo: bool = False


GEEN_ROL = ("zonder rol",)
NETWERK = tuple(NETWERKROLLEN)
IEDER_MET_EEN_ROL = tuple(Rolsoort)
KWARTIERMAKER = (Rolsoort.KWARTIERMAKER,)
INWONER = (Rolsoort.INWONER,)
WERKGEVER = (Rolsoort.WERKGEVER,)


# Rows


def lid(*, gemeente: Gemeente, van: Lid) -> Lid:
    """The person itself, or somebody of the gemeente."""
    return van if van.gemeente_id == gemeente.pk else maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)


def organisatie(*, gemeente: Gemeente, van: Lid) -> Organisatie:
    """The organisation a person works for."""
    van.organisatie = maak_organisatie(gemeente=gemeente)
    van.save()
    return van.organisatie


def bijeenkomst(*, gemeente: Gemeente, van: Lid) -> Bijeenkomst:
    return maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)


def werkgroep(*, gemeente: Gemeente, van: Lid) -> Werkgroep:
    verband = gemeente.samenwerkingsverband
    werkgroep = maak_werkgroep(samenwerkingsverband=verband, naam=f"Werkgroep van {van.email}")
    zet_in_werkgroep(lid=van, werkgroep=werkgroep)
    return werkgroep


# Expectations, by app

NETWERK_VERWACHT = {
    "leden": Verwacht(get={NETWERK: 200}),
    "lid_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=lid),
    "organisaties": Verwacht(get={NETWERK: 200}),
    "organisatie_bekijken": Verwacht(
        get={NETWERK: (200, 200, 200, 404), WERKGEVER: (200, 404, 404, 404)}, maak=organisatie
    ),
    "organisatie_toevoegen": Verwacht(get={KWARTIERMAKER: 200}, post={KWARTIERMAKER: 422}),
    "organisatie_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (422, 422, 404, 404)}, maak=organisatie
    ),
    "bijeenkomsten": Verwacht(get=200),
    "bijeenkomst_bekijken": Verwacht(get={IEDER_MET_EEN_ROL: (200, 200, 200, 404), GEEN_ROL: 404}, maak=bijeenkomst),
    "werkgroep_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=werkgroep),
}

TRAJECTEN_VERWACHT: dict[str, Verwacht] = {}

EXPERIMENTEN_VERWACHT: dict[str, Verwacht] = {}

PARTICIPATIE_VERWACHT: dict[str, Verwacht] = {}

VERWACHT = NETWERK_VERWACHT | TRAJECTEN_VERWACHT | EXPERIMENTEN_VERWACHT | PARTICIPATIE_VERWACHT
