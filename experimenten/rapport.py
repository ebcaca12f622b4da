"""A report over a period, for who pays along: the figures, and per experiment what was tried, learned and decided.

It leaves the network: people are counted as for the public (domain.md 5.9), and of practice examples only those stand
in it whose person said yes to a report.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q, prefetch_related_objects

from experimenten.cijfers import NAMEN, ZOALS_TOEN, lijst_url
from experimenten.delen import SOORTEN
from experimenten.models import Bestand, Experiment, Stand
from experimenten.models.experimentdelen import Experimentdeel
from experimenten.overzicht import Overzicht, Rij, overzicht
from experimenten.selectie import Selectie, telbare_gemeenten
from netwerk.models import Lid
from participatie.samen import Lijst, vraag_samen
from participatie.velden import schrijf_datum
from trajecten.kleine_aantallen import NETWERK

Meld = Callable[[int, int], None]
"""Told how much is done, of how much."""


@dataclass(frozen=True, kw_only=True)
class Cijfer:
    naam: str
    tekst: str
    url: str = ""
    """The list it counts, for the page only; empty when there is nobody to show."""


@dataclass(frozen=True, kw_only=True)
class Deel:
    experiment: Experiment
    """As it was on the last day of the period, or as it is today."""
    gemeenten: str
    rij: Rij
    delen: Mapping[str, Sequence[Experimentdeel]]
    fotos: Sequence[Bestand]
    """Those of which who is on them said yes to a report."""
    tot: date
    """The last day of the period: what was solved, answered or looked at later was open then."""

    @property
    def is_besloten(self) -> bool:
        return self.experiment.stand == Stand.BESLUIT


def was_al(dag: date | None, *, op: date) -> bool:
    return dag is not None and dag <= op


@dataclass(frozen=True, kw_only=True)
class Inhoud:
    selectie: Selectie
    waar: str
    zoals_toen: str
    """Of which day the figures are that are no count over the period."""
    cijfers: tuple[Cijfer, ...]
    experimenten: tuple[Deel, ...]


def maak_inhoud(selectie: Selectie, *, vandaag: date, meld: Meld = lambda gedaan, van: None) -> Inhoud:
    """Put the report together, in as many questions however many experiments there are.

    The counting is a step, each experiment is one, and so is the file that comes after this.
    """
    geteld = overzicht(selectie=selectie, vandaag=vandaag, met_ervoor=False)
    experimenten, stappen = [rij.experiment for rij in geteld.rijen], len(geteld.rijen) + 2
    meld(1, stappen)
    prefetch_related_objects(experimenten, "gemeenten")
    delen, fotos = _delen(selectie, experimenten), _fotos(selectie, experimenten)
    gedaan = []
    for rij in geteld.rijen:
        gemeenten = ", ".join(gemeente.naam for gemeente in rij.experiment.gemeenten.all())
        van_dit = {"delen": delen[rij.id], "fotos": fotos[rij.id], "tot": selectie.periode.tot}
        gedaan.append(Deel(experiment=rij.experiment, gemeenten=gemeenten, rij=rij, **van_dit))
        meld(len(gedaan) + 1, stappen)
    return Inhoud(
        selectie=selectie,
        waar=str(selectie.gemeente or ", ".join(g.naam for g in telbare_gemeenten(selectie.gebruiker))),
        zoals_toen=ZOALS_TOEN.format(dag=schrijf_datum(geteld.dag)),
        cijfers=_cijfers(geteld, selectie),
        experimenten=tuple(gedaan),
    )


def _delen(
    selectie: Selectie, experimenten: Sequence[Experiment]
) -> Mapping[UUID, Mapping[str, Sequence[Experimentdeel]]]:
    """Return what was written down in the period, and the schotten and questions that were still open in it.

    One question to the database.
    """
    periode = selectie.periode
    in_periode = Q(op__date__range=(periode.van, periode.tot))
    liep_nog = Q(op__date__lte=periode.tot)
    wanneer = {
        "schotten": liep_nog & (Q(opgelost_op=None) | Q(opgelost_op__gte=periode.van)),
        "vragen": liep_nog & (Q(beantwoord_op=None) | Q(beantwoord_op__gte=periode.van)),
        "voorbeelden": in_periode & Q(mag_in_rapport=True),
    }
    vragen = {
        naam: Lijst(
            rijen=soort.rijen(lezer=selectie.gebruiker).filter(
                wanneer.get(naam, in_periode), experiment__in=[experiment.pk for experiment in experimenten]
            )
        )
        for naam, soort in SOORTEN.items()
    }
    per_experiment: dict[UUID, dict[str, list[Experimentdeel]]] = defaultdict(lambda: defaultdict(list))
    for naam, rijen in vraag_samen(vragen, bij=Lid.objects.filter(pk=selectie.gebruiker.pk)).items():
        for deel in rijen:
            per_experiment[deel.experiment_id][naam].append(deel)
    return per_experiment


def _fotos(selectie: Selectie, experimenten: Sequence[Experiment]) -> Mapping[UUID, Sequence[Bestand]]:
    """Return the photos of the period that may be in a report."""
    periode = selectie.periode
    fotos = (
        Bestand.objects.zichtbaar_voor(selectie.gebruiker)
        .in_rapport()
        .filter(
            experiment__in=[experiment.pk for experiment in experimenten],
            geplaatst_op__date__range=(periode.van, periode.tot),
        )
    )
    per_experiment: dict[UUID, list[Bestand]] = defaultdict(list)
    for foto in fotos.order_by("geplaatst_op", "pk"):
        per_experiment[foto.experiment_id].append(foto)
    return per_experiment


def mensen_naar_buiten(aantal: int | None) -> str:
    """Return how many people in words that may leave the network; None when that is not known."""
    if aantal is None:
        return f"minder dan {NETWERK.klein}"
    return NETWERK.in_woorden(aantal) if aantal else "0"


def _cijfers(geteld: Overzicht, selectie: Selectie) -> tuple[Cijfer, ...]:
    vraag = selectie.vraag()
    mensen = mensen_naar_buiten(geteld.mensen.nu) if geteld.mensen_periode else "niet geteld: kies hele kwartalen"

    def cijfer(soort: str, tekst: object, *, heeft_lijst: bool = True) -> Cijfer:
        return Cijfer(naam=NAMEN[soort], tekst=str(tekst), url=lijst_url(soort, vraag) if heeft_lijst else "")

    return (
        Cijfer(naam=NAMEN["experimenten"], tekst=str(len(geteld.rijen)), url=f"{selectie.overzicht_url}#tabel"),
        cijfer("bezoeken", geteld.bezoeken.nu),
        cijfer("mensen", mensen, heeft_lijst=bool(geteld.mensen.nu)),
        cijfer("proberen", geteld.proberen.nu),
        cijfer("acties", geteld.open_acties.nu),
        cijfer("matches", geteld.matches.nu),
        cijfer("vragen", geteld.open_vragen.nu),
        cijfer("schotten", geteld.schotten.nu),
    )
