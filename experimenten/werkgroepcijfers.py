"""The figures of a werkgroep over two months, beside the two months before (features.md B11).

Each figure and the list that its number opens count the same selection: for visits and acties that of the overview.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.db.models import Count, QuerySet
from django.urls import reverse

from experimenten import toegang
from experimenten.cijfers import NAMEN, lijst_url
from experimenten.models import Experiment
from experimenten.opbrengsten import binnen, van_experimenten
from experimenten.overzicht import Telling, bezoeken_en_acties
from experimenten.selectie import Selectie
from netwerk.models import Lid, Opbrengst, Werkgroep
from netwerk.rollen import heeft_rol
from participatie.periodes import DAG, Periode, maanden_eerder

MAANDEN = 2
ERVOOR = "in de 2 maanden ervoor"
GETELD = {
    Opbrengst.Soort.VRAAG: "Vragen",
    Opbrengst.Soort.CONTACT: "Nieuwe contacten",
    Opbrengst.Soort.MATCH: NAMEN["matches"],
}
"""From a question to a contact to a match."""


@dataclass(frozen=True, kw_only=True)
class Cijfer:
    naam: str
    telling: Telling
    url: str
    """The list it counts."""
    url_eerder: str
    """The list of the period before."""


def periode_tot(vandaag: date) -> Periode:
    """Return the two months up to and including today."""
    return Periode(van=maanden_eerder(vandaag, MAANDEN) + DAG, tot=vandaag)


def selectie(werkgroep: Werkgroep, *, gebruiker: Lid, vandaag: date) -> Selectie:
    return Selectie(gebruiker=gebruiker, werkgroep=werkgroep, periode=periode_tot(vandaag), ervoor=ERVOOR)


def cijfers(werkgroep: Werkgroep, *, gebruiker: Lid, vandaag: date) -> list[Cijfer]:
    """Return the figures this person may see, in two questions to the database."""
    gekozen = selectie(werkgroep, gebruiker=gebruiker, vandaag=vandaag)
    bezoeken = _bezoeken(gekozen) if heeft_rol(gebruiker, *toegang.BEZOEKEN_TELLEN) else []
    return [*bezoeken, *_opbrengsten(werkgroep, gebruiker, gekozen.periode)]


def _bezoeken(gekozen: Selectie) -> list[Cijfer]:
    bezoeken, acties = bezoeken_en_acties(gekozen)
    nu, eerder = gekozen.vraag(), gekozen.periode_ervoor().vraag()
    return [
        Cijfer(naam=NAMEN[naam], telling=telling, url=lijst_url(naam, nu), url_eerder=lijst_url(naam, eerder))
        for naam, telling in (("bezoeken", bezoeken), ("acties", acties))
    ]


def _opbrengsten(werkgroep: Werkgroep, gebruiker: Lid, periode: Periode) -> list[Cijfer]:
    eerder = periode.vorige()
    per_soort = opbrengsten_van(werkgroep, lezer=gebruiker).order_by().values("soort")
    tellingen: Mapping[str, tuple[int, int]] = {
        rij["soort"]: (rij["nu"], rij["eerder"])
        for rij in per_soort.annotate(nu=Count("pk", filter=binnen(periode)), eerder=Count("pk", filter=binnen(eerder)))
    }
    return [
        Cijfer(
            naam=naam,
            telling=Telling(nu=nu, eerder=toen, ervoor=ERVOOR),
            url=_lijst(werkgroep, soort, periode),
            url_eerder=_lijst(werkgroep, soort, eerder),
        )
        for soort, naam in GETELD.items()
        for nu, toen in [tellingen.get(soort, (0, 0))]
    ]


def _lijst(werkgroep: Werkgroep, soort: Opbrengst.Soort, periode: Periode) -> str:
    lijst = reverse("werkgroep_opbrengsten", args=[werkgroep.pk])
    return f"{lijst}?{urlencode({'soort': soort.value, 'van': periode.van, 'tot': periode.tot})}"


def opbrengsten_van(werkgroep: Werkgroep, *, lezer: Lid) -> QuerySet[Opbrengst]:
    """What came up at a bijeenkomst when it was about an experiment of this werkgroep."""
    return van_experimenten(Experiment.objects.zichtbaar_voor(lezer).filter(werkgroep=werkgroep), lezer=lezer)
