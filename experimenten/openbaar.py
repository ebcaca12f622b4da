"""What visitors may see of a samenwerkingsverband: what it tries, its nieuws, and when people meet."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from experimenten.models import Bestand, Experiment, Praktijkvoorbeeld, Publicatie, Stand, Vervolg
from experimenten.models.experimentdelen import DeelQuerySet
from experimenten.models.experimenten import ExperimentQuerySet
from netwerk.models import Bijeenkomst, Gemeente, Nieuwsbericht, Samenwerkingsverband
from netwerk.nieuws import openbaar_nieuws

IN_GEWONE_WOORDEN = {
    Stand.PROBEREN: "Dit proberen wij nu",
    Stand.VRAAG: "Hier zoeken wij mensen voor",
    Stand.DROOM: "Hier dromen wij van",
    Stand.RESULTAAT: "Wij kijken wat het opleverde",
}
"""The standen that visitors see, in the order in which they matter to them; what was decided comes after these."""

LIGT_STIL = "Dit ligt nu stil"
"""The werkgroep stopped before there was a besluit."""

BESLOTEN = {
    Vervolg.OPSCHALEN: "Dit doen wij nu groter",
    Vervolg.DOORGAAN: "Hier gaan wij mee door",
    Vervolg.STOPPEN: "Dit is gestopt",
}
"""What visitors read of a besluit."""

PUBLICATIES = 10
"""On the page of a network; the page of an experiment has all of its own."""


@dataclass(frozen=True, kw_only=True)
class OpenExperiment:
    id: UUID
    naam: str
    tekst: str
    stand: str
    is_bezig: bool
    is_besloten: bool
    uitkomst: str
    kan_meedoen: bool


@dataclass(frozen=True, kw_only=True)
class OpenbaarNetwerk:
    netwerk: Samenwerkingsverband
    gemeenten: list[str]
    experimenten: list[OpenExperiment]
    besloten: list[OpenExperiment]
    """What was tried before, and what came out of it."""
    bijeenkomst: Bijeenkomst | None
    nieuws: list[Nieuwsbericht]
    publicaties: list[Publicatie]

    @property
    def telefoon_kaal(self) -> str:
        return re.sub(r"[^\d+]", "", self.netwerk.telefoon)


def openbare_netwerken(netwerken: Iterable[Samenwerkingsverband], *, nu: datetime) -> list[OpenbaarNetwerk]:
    """Return what visitors see of these networks, with as many queries for one as for many."""
    netwerken = list(netwerken)
    bijeenkomsten = Bijeenkomst.objects.openbaar().gaat_door().komend(nu).filter(samenwerkingsverband__in=netwerken)
    eerste: dict[object, Bijeenkomst] = {}
    for bijeenkomst in bijeenkomsten:
        eerste.setdefault(bijeenkomst.samenwerkingsverband_id, bijeenkomst)
    open_experimenten: dict[object, list[Experiment]] = {}
    besloten: dict[object, list[Experiment]] = {}
    getoond = Experiment.objects.openbaar().filter(samenwerkingsverband__in=netwerken)
    for experiment in getoond.order_by("naam", "id"):
        soort = besloten if experiment.stand == Stand.BESLUIT else open_experimenten
        soort.setdefault(experiment.samenwerkingsverband_id, []).append(experiment)
    nieuws = openbaar_nieuws(netwerken, vandaag=timezone.localdate(nu))
    publicaties: dict[object, list[Publicatie]] = {}
    for publicatie in _publicaties(getoond):
        publicaties.setdefault(publicatie.samenwerkingsverband_id, []).append(publicatie)
    gemeenten: dict[object, list[str]] = {}
    for gemeente in Gemeente.objects.filter(samenwerkingsverband__in=netwerken).order_by("naam"):
        gemeenten.setdefault(gemeente.samenwerkingsverband_id, []).append(gemeente.naam)
    return [
        OpenbaarNetwerk(
            netwerk=netwerk,
            gemeenten=gemeenten.get(netwerk.pk, []),
            experimenten=_in_gewone_woorden(open_experimenten.get(netwerk.pk, [])),
            besloten=_in_gewone_woorden(sorted(besloten.get(netwerk.pk, []), key=_laatst_besloten_eerst)),
            bijeenkomst=eerste.get(netwerk.pk),
            nieuws=nieuws.get(netwerk.pk, []),
            publicaties=publicaties.get(netwerk.pk, [])[:PUBLICATIES],
        )
        for netwerk in netwerken
    ]


def _in_gewone_woorden(experimenten: Iterable[Experiment]) -> list[OpenExperiment]:
    volgorde = [*IN_GEWONE_WOORDEN, Stand.BESLUIT]
    return [
        OpenExperiment(
            id=e.pk,
            naam=e.naam,
            tekst=e.in_gewone_woorden or e.vraag,
            stand=_stand(e),
            is_bezig=e.stand == Stand.PROBEREN and not e.ligt_stil,
            is_besloten=e.stand == Stand.BESLUIT,
            uitkomst=e.uitkomst_in_gewone_woorden if e.stand == Stand.BESLUIT else "",
            kan_meedoen=not e.ligt_stil and (e.stand != Stand.BESLUIT or e.vervolg != Vervolg.STOPPEN),
        )
        for e in sorted(experimenten, key=lambda e: (e.ligt_stil, volgorde.index(e.stand)))
    ]


def _stand(experiment: Experiment) -> str:
    if experiment.ligt_stil:
        return LIGT_STIL
    if experiment.stand == Stand.BESLUIT:
        return BESLOTEN[Vervolg(experiment.vervolg)]
    return IN_GEWONE_WOORDEN[Stand(experiment.stand)]


def _laatst_besloten_eerst(experiment: Experiment) -> int:
    return -experiment.besloten_op.toordinal()


# One experiment


@dataclass(frozen=True, kw_only=True)
class ExperimentOpenbaar:
    experiment: OpenExperiment
    gemeenten: list[str]
    voorbeelden: Sequence[Praktijkvoorbeeld]
    """Those whose person said yes to this page, under another name."""
    publicaties: Sequence[Publicatie]
    fotos: Sequence[Bestand]
    """Those that may be seen here."""


def openbaar_experiment(netwerk: Samenwerkingsverband, pk: UUID) -> ExperimentOpenbaar | None:
    """Return what visitors see of one experiment; None when it is not open."""
    gezocht = Experiment.objects.openbaar().filter(samenwerkingsverband=netwerk, pk=pk)
    experiment = gezocht.prefetch_related("gemeenten").first()
    if experiment is None:
        return None
    (getoond,) = _in_gewone_woorden([experiment])
    voorbeelden = Praktijkvoorbeeld.objects.aanwezig().filter(experiment=experiment, mag_openbaar=True)
    return ExperimentOpenbaar(
        experiment=getoond,
        gemeenten=[gemeente.naam for gemeente in experiment.gemeenten.all()],
        voorbeelden=list(voorbeelden.only("alias", "tekst").order_by("-op", "pk")),
        publicaties=list(_publicaties(gezocht)),
        fotos=list(experiment.bestanden.openbaar().only("beschrijving").order_by("geplaatst_op", "pk")),
    )


def _publicaties(experimenten: ExperimentQuerySet) -> DeelQuerySet:
    openbaar = Publicatie.objects.aanwezig().filter(openbaar=True, experiment__in=experimenten.order_by())
    return openbaar.order_by("-op", "pk")
