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
from django.urls import reverse

from experimenten.models import Werkbezoek
from experimenten.toegang import BEZOEKEN_LEZEN, BEZOEKEN_TELLEN
from netwerk.models import Bijeenkomst, Gemeente, Lid, Organisatie, Werkgroep
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import NETWERKROLLEN
from tests.adressen import adressen_per_naam
from tests.maak.experimenten import maak_werkbezoek, maak_werkbezoekconcept
from tests.maak.netwerk import maak_bijeenkomst, maak_lid, maak_organisatie, maak_werkgroep, zet_in_werkgroep
from tests.maak.trajecten import maak_inwoner
from trajecten.models import Inwoner

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
HELPERS = (Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
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


def werkbezoek(*, gemeente: Gemeente, van: Lid) -> Werkbezoek:
    return maak_werkbezoek(kwartiermaker=van)


def concept(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"sleutel": maak_werkbezoekconcept(lid=van).sleutel}


def inwoner(*, gemeente: Gemeente, van: Lid) -> Inwoner:
    """An inwoner with this person as the named begeleider."""
    return maak_inwoner(gemeente=gemeente, begeleider=van)


# Expectations, by app

NETWERK_VERWACHT = {
    "leden": Verwacht(get={NETWERK: 200}),
    "lid_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=lid),
    "organisaties": Verwacht(get={NETWERK: 200}),
    "organisatie_bekijken": Verwacht(
        get={NETWERK: (200, 200, 200, 404), WERKGEVER: (200, 404, 404, 404)}, maak=organisatie
    ),
    "organisaties_zoeken": Verwacht(get={KWARTIERMAKER: 200}),
    "organisatie_toevoegen": Verwacht(get={KWARTIERMAKER: 200}, post={KWARTIERMAKER: 422}),
    "organisatie_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (422, 422, 404, 404)}, maak=organisatie
    ),
    "bijeenkomsten": Verwacht(get=200),
    "bijeenkomst_bekijken": Verwacht(get={IEDER_MET_EEN_ROL: (200, 200, 200, 404), GEEN_ROL: 404}, maak=bijeenkomst),
    "werkgroep_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=werkgroep),
}

EIGEN_PROFIEL = {INWONER: 302}
"""Sent to the start page as long as the profile is not begun."""

TRAJECTEN_VERWACHT = {
    "inwoners": Verwacht(get={HELPERS: 200}),
    "inwoner_talentprofiel": Verwacht(get={HELPERS: (200, 404, 404, 404)}, maak=inwoner),
    "talentprofiel": Verwacht(get={INWONER: 200}),
    "talentprofiel_beginnen": Verwacht(get=405, post=EIGEN_PROFIEL),
    "talentprofiel_vraag": Verwacht(get=EIGEN_PROFIEL, post=EIGEN_PROFIEL, kwargs={"nummer": 3}),
    "talentprofiel_onderwerp": Verwacht(
        get=EIGEN_PROFIEL, post=EIGEN_PROFIEL, kwargs={"nummer": 1, "onderwerp": "handen"}
    ),
    "talentprofiel_controleren": Verwacht(get=EIGEN_PROFIEL, post=EIGEN_PROFIEL),
    "talentprofiel_klaar": Verwacht(get=EIGEN_PROFIEL),
    "talentprofiel_afdrukken": Verwacht(get=EIGEN_PROFIEL),
    "talentprofiel_bevestigen": Verwacht(get=405, post={INWONER: 400}),
}

EXPERIMENTEN_VERWACHT = {
    "werkbezoeken": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "werkbezoek_vastleggen": Verwacht(get={KWARTIERMAKER: 200}, post={KWARTIERMAKER: 422}),
    "werkbezoek_bekijken": Verwacht(get={BEZOEKEN_LEZEN: (200, 200, 404, 404), NETWERK: 404}, maak=werkbezoek),
    "werkbezoek_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (422, 422, 404, 404)}, maak=werkbezoek
    ),
    "werkbezoek_weghalen": Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=werkbezoek),
    "werkbezoek_terugzetten": Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=werkbezoek),
    "werkbezoeken_weggehaald": Verwacht(get={KWARTIERMAKER: 200}),
    "werkbezoekconcept_bewaren": Verwacht(
        get=405, post={KWARTIERMAKER: (200, 404, 404, 404)}, maak=concept, formulier={"verslag": "Half af"}
    ),
    # Throwing away what is not there, or not yours, changes nothing and tells nothing.
    "werkbezoekconcept_weggooien": Verwacht(get=405, post={KWARTIERMAKER: 302}, maak=concept),
}

PARTICIPATIE_VERWACHT: dict[str, Verwacht] = {}

VERWACHT = NETWERK_VERWACHT | TRAJECTEN_VERWACHT | EXPERIMENTEN_VERWACHT | PARTICIPATIE_VERWACHT


# The path of a row


def kwargs_van(naam: str, *, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Make the row that the URL is about, and return what goes into the URL."""
    verwacht, adres = VERWACHT[naam], adressen_per_naam()[naam]
    if verwacht.maak is None:
        return verwacht.kwargs
    gemaakt = verwacht.maak(gemeente=gemeente, van=van)
    if not isinstance(gemaakt, dict):
        [parameter] = set(adres.parameters) - set(verwacht.kwargs)
        gemaakt = {parameter: gemaakt.pk}
    return verwacht.kwargs | gemaakt


def pad_van(naam: str, *, gemeente: Gemeente, van: Lid) -> str:
    return reverse(adressen_per_naam()[naam].naam, kwargs=kwargs_van(naam, gemeente=gemeente, van=van))
