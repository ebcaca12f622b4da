"""What the overview of experiments counts. Figure and list come from one selection, so that they are always equal."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from django.urls import reverse

from experimenten import toegang
from experimenten.mensen_in_beeld import Mensen, MensenInBeeld, Persoon, mensen_in_beeld, personen
from experimenten.models import Experiment, Stand, Werkbezoek
from experimenten.models.experimenten import ExperimentQuerySet
from experimenten.models.werkbezoeken import WerkbezoekQuerySet, heeft_open_actie
from netwerk.models import Gemeente, Lid, Werkgroep
from participatie.periodes import Periode


@dataclass(frozen=True, kw_only=True)
class Selectie:
    """What somebody wants to see, and of whom: the filters of the page, cleaned."""

    gebruiker: Lid
    periode: Periode
    ervoor: str = "de periode ervoor"
    """What the period before is called in a sentence."""
    zoek: str = ""
    gemeente: Gemeente | None = None
    werkgroep: Werkgroep | None = None
    stand: str = ""
    experiment: Experiment | None = None

    @property
    def stand_in_woorden(self) -> str:
        return Stand(self.stand).label if self.stand else "elke stand"

    def experimenten(self) -> ExperimentQuerySet:
        gevonden = Experiment.objects.zichtbaar_voor(self.gebruiker).gevonden(
            zoek=self.zoek, gemeente=self.gemeente, werkgroep=self.werkgroep, stand=self.stand
        )
        return gevonden.filter(pk=self.experiment.pk) if self.experiment else gevonden

    def alle_werkbezoeken(self) -> WerkbezoekQuerySet:
        """The visits to these experiments that this person may count: of every period and every gemeente."""
        return Werkbezoek.objects.aanwezig().zichtbaar_voor(self.gebruiker).bij_experimenten(self.experimenten())

    def werkbezoeken(self) -> WerkbezoekQuerySet:
        return self.alle_werkbezoeken().in_gemeente(self.gemeente).in_periode(self.periode.van, self.periode.tot)

    def open_acties(self) -> WerkbezoekQuerySet:
        """The visits with an actie that is still open."""
        return self.werkbezoeken().met_open_actie()

    def mensen(self) -> MensenInBeeld:
        return mensen_in_beeld(werkbezoeken=self.alle_werkbezoeken(), gemeente=self.gemeente, periode=self.periode)

    def personen(self, in_beeld: MensenInBeeld) -> list[Persoon]:
        """Return a line for each person that `mensen` counted."""
        if in_beeld.periode is None:
            return []
        return personen(
            mensen=in_beeld.totaal,
            werkbezoeken=self.alle_werkbezoeken().in_gemeente(self.gemeente),
            periode=in_beeld.periode,
            gebruiker=self.gebruiker,
        )

    def periode_ervoor(self) -> "Selectie":
        return replace(self, periode=self.periode.vorige())

    @property
    def overzicht_url(self) -> str:
        """Return the overview with this selection; of one experiment the overview that its number stood in."""
        keuzes = {
            "zoek": self.zoek,
            "gemeente": self.gemeente.pk if self.gemeente else "",
            "werkgroep": self.werkgroep.pk if self.werkgroep else "",
            "stand": self.stand,
            "periode": "eigen",
            "van": self.periode.van,
            "tot": self.periode.tot,
        }
        return f"{reverse('overzicht')}?{_querystring(keuzes)}"

    def lopend_url(self) -> str:
        """Return the overview of what is being tried, of this selection."""
        return f"{replace(self, stand=Stand.PROBEREN).overzicht_url}#tabel"

    def vraag(self, *, experiment: UUID | None = None) -> str:
        """Return the query string with which a list shows exactly this selection, or one experiment of it."""
        een = experiment or (self.experiment.pk if self.experiment else None)
        keuzes = {
            "experiment": een or "alle",
            "van": self.periode.van,
            "tot": self.periode.tot,
            "gemeente": self.gemeente.pk if self.gemeente else "",
        }
        if een is None:
            keuzes |= {
                "werkgroep": self.werkgroep.pk if self.werkgroep else "",
                "stand": self.stand,
                "zoek_experiment": self.zoek,
            }
        return _querystring(keuzes)


def _querystring(keuzes: Mapping[str, object]) -> str:
    return urlencode({naam: waarde for naam, waarde in keuzes.items() if waarde})


def telbare_gemeenten(gebruiker: Lid) -> QuerySet[Gemeente]:
    """The gemeenten whose visits this person may count."""
    return Gemeente.objects.filter(toegang.telbare_gemeenten(gebruiker)).order_by("naam")


# The page


@dataclass(frozen=True, kw_only=True)
class Rij:
    """One experiment in the table."""

    id: UUID
    naam: str
    werkgroep: str
    stand: Stand
    dagen_bezig: int | None
    dagen_tot_resultaat: int | None
    bezoeken: int
    mensen: Mensen
    open_acties: int
    kijk_terug_op: date | None
    vraag: str


@dataclass(frozen=True, kw_only=True)
class Telling:
    """A number beside that of the period before; None is a number that is not shown."""

    nu: int | None
    eerder: int | None
    ervoor: str

    @property
    def vergelijking(self) -> str:
        """Say how it differs from before; nothing when one of the two is not shown."""
        if self.nu is None or self.eerder is None:
            return ""
        verschil = self.nu - self.eerder
        if verschil == 0:
            return f"Evenveel als {self.ervoor}"
        return f"{abs(verschil)} {'meer' if verschil > 0 else 'minder'} dan {self.ervoor}"


@dataclass(frozen=True, kw_only=True)
class Overzicht:
    rijen: tuple[Rij, ...]
    bezoeken: Telling
    mensen: Telling
    lopend: Telling
    open_acties: Telling
    mensen_verborgen: str
    """Why some groups of people are left out of `mensen`; empty when none is."""
    mensen_periode: Periode | None
    """The whole quarters in which people were counted."""


@dataclass(frozen=True, kw_only=True)
class _Aantallen:
    bezoeken: int = 0
    bezoeken_eerder: int = 0
    acties: int = 0
    acties_eerder: int = 0


def overzicht(*, selectie: Selectie, vandaag: date, sortering: str = "naam") -> Overzicht:
    """Count everything on the page, in four queries however many experiments there are."""
    experimenten = list(selectie.experimenten().select_related("werkgroep"))
    aantallen = _aantallen(selectie)
    bezoeken, open_acties = _tellingen(aantallen, ervoor=selectie.ervoor)
    mensen, mensen_eerder = selectie.mensen(), selectie.periode_ervoor().mensen()
    rijen = [
        _rij(
            experiment,
            aantallen=aantallen.get(experiment.pk, _Aantallen()),
            mensen=mensen.van(experiment.pk),
            vraag=selectie.vraag(experiment=experiment.pk),
            vandaag=vandaag,
        )
        for experiment in experimenten
    ]
    ervoor = selectie.ervoor
    return Overzicht(
        rijen=tuple(sorteer(rijen, sortering=sortering)),
        bezoeken=bezoeken,
        mensen=Telling(
            nu=mensen.totaal.aantal,
            eerder=mensen_eerder.totaal.aantal if selectie.periode.is_hele_kwartalen else None,
            ervoor=ervoor,
        ),
        lopend=_lopend(experimenten, selectie=selectie, vandaag=vandaag),
        open_acties=open_acties,
        mensen_verborgen=mensen.totaal.verborgen,
        mensen_periode=mensen.periode,
    )


def bezoeken_en_acties(selectie: Selectie) -> tuple[Telling, Telling]:
    """Count only these two, in one query."""
    return _tellingen(_aantallen(selectie), ervoor=selectie.ervoor)


def _tellingen(aantallen: Mapping[UUID, _Aantallen], *, ervoor: str) -> tuple[Telling, Telling]:
    """Add up the visits and the open acties of all experiments."""
    return (
        Telling(
            nu=sum(aantal.bezoeken for aantal in aantallen.values()),
            eerder=sum(aantal.bezoeken_eerder for aantal in aantallen.values()),
            ervoor=ervoor,
        ),
        Telling(
            nu=sum(aantal.acties for aantal in aantallen.values()),
            eerder=sum(aantal.acties_eerder for aantal in aantallen.values()),
            ervoor=ervoor,
        ),
    )


def _lopend(experimenten: Collection[Experiment], *, selectie: Selectie, vandaag: date) -> Telling:
    """Count what is being tried today, beside the last day of the period before when the period is now."""
    toen = selectie.periode.vorige().tot
    return Telling(
        nu=sum(experiment.stand == Stand.PROBEREN for experiment in experimenten),
        eerder=sum(experiment.liep_op(toen) for experiment in experimenten)
        if selectie.periode.bevat(vandaag)
        else None,
        ervoor=selectie.ervoor,
    )


def _aantallen(selectie: Selectie) -> Mapping[UUID, _Aantallen]:
    """Count visits and open acties of each experiment, now and in the period before. One query."""
    nu, eerder = (Q(datum__range=(p.van, p.tot)) for p in (selectie.periode, selectie.periode.vorige()))
    rijen = (
        selectie.alle_werkbezoeken()
        .in_gemeente(selectie.gemeente)
        .filter(nu | eerder)
        .values("experiment")
        .annotate(
            bezoeken=Count("pk", filter=nu),
            bezoeken_eerder=Count("pk", filter=eerder),
            acties=Count("pk", filter=nu & heeft_open_actie()),
            acties_eerder=Count("pk", filter=eerder & heeft_open_actie()),
        )
        .order_by()
    )
    return {rij.pop("experiment"): _Aantallen(**rij) for rij in rijen}


def _rij(experiment: Experiment, *, aantallen: _Aantallen, mensen: Mensen, vraag: str, vandaag: date) -> Rij:
    return Rij(
        id=experiment.pk,
        naam=experiment.naam,
        werkgroep=experiment.werkgroep.naam,
        stand=Stand(experiment.stand),
        dagen_bezig=experiment.dagen_bezig(vandaag),
        dagen_tot_resultaat=experiment.dagen_tot_resultaat(),
        bezoeken=aantallen.bezoeken,
        mensen=mensen,
        open_acties=aantallen.acties,
        kijk_terug_op=experiment.kijk_terug_op,
        vraag=vraag,
    )


SORTEERBAAR = {
    "naam": lambda rij: rij.naam.casefold(),
    "werkgroep": lambda rij: rij.werkgroep.casefold(),
    "stand": lambda rij: rij.stand.volgorde,
    "dagen": lambda rij: rij.dagen_bezig,
    "resultaat": lambda rij: rij.dagen_tot_resultaat,
    "bezoeken": lambda rij: rij.bezoeken,
    "mensen": lambda rij: rij.mensen.aantal,
    "acties": lambda rij: rij.open_acties,
    "terugkijken": lambda rij: rij.kijk_terug_op,
}
"""What the table sorts by. A number that is not shown sorts as no number, so that its place says nothing."""


def sorteer(rijen: list[Rij], *, sortering: str) -> list[Rij]:
    """Sort by a column, downwards with a minus before it. Rows without a value come last, equal rows by name."""
    waarde = SORTEERBAAR[sortering.removeprefix("-")]
    op_naam = sorted(rijen, key=SORTEERBAAR["naam"])
    met = [rij for rij in op_naam if waarde(rij) is not None]
    zonder = [rij for rij in op_naam if waarde(rij) is None]
    return sorted(met, key=waarde, reverse=sortering.startswith("-")) + zonder
