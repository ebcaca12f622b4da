"""What the overview of experiments counts. What is counted, and of whom: experimenten/selectie.py."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, Q

from experimenten.looptijd import laatste_dag
from experimenten.mensen_in_beeld import Mensen
from experimenten.models import Experiment, Stand
from experimenten.models.werkbezoeken import heeft_open_actie
from experimenten.selectie import Selectie
from netwerk.models import Opbrengst
from participatie.periodes import Periode


@dataclass(frozen=True, kw_only=True)
class Rij:
    """One experiment in the table."""

    id: UUID
    experiment: Experiment
    naam: str
    werkgroep: str
    stand: Stand
    dagen_bezig: int | None
    """To the last day of the period, or to today."""
    is_van_toen: bool
    """The page of the experiment says another number of days by now."""
    dagen_tot_resultaat: int | None
    bezoeken: int
    mensen: Mensen
    open_acties: int
    matches: int
    open_vragen: int
    schotten: int
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
    matches: Telling
    open_vragen: Telling
    schotten: Telling
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


@dataclass(frozen=True, kw_only=True)
class _Delen:
    """What was written down at one experiment, now and in the period before."""

    matches: int = 0
    matches_eerder: int = 0
    vragen: int = 0
    vragen_eerder: int = 0
    schotten: int = 0
    schotten_eerder: int = 0


def overzicht(*, selectie: Selectie, vandaag: date, sortering: str = "naam", kort: bool = False) -> Overzicht:
    """Count everything on the page, in as many queries however many experiments there are.

    In: `kort` leaves out matches, questions and schotten, for where they are not shown.
    """
    experimenten = list(selectie.experimenten().select_related("werkgroep")) if kort else _met_delen(selectie)
    aantallen = _aantallen(selectie)
    bezoeken, open_acties = _tellingen(aantallen, ervoor=selectie.ervoor)
    delen = {} if kort else _delen(experimenten, matches=_matches(selectie))
    mensen, mensen_eerder = selectie.mensen(), selectie.periode_ervoor().mensen()
    rijen = [
        _rij(
            experiment,
            aantallen=aantallen.get(experiment.pk, _Aantallen()),
            mensen=mensen.van(experiment.pk),
            delen=delen.get(experiment.pk, _Delen()),
            vraag=selectie.vraag(experiment=experiment.pk),
            vandaag=vandaag,
            tot=laatste_dag(selectie, vandaag=vandaag),
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
        matches=_telling(delen, "matches", ervoor=ervoor),
        open_vragen=_telling(delen, "vragen", ervoor=ervoor),
        schotten=_telling(delen, "schotten", ervoor=ervoor),
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
    """Count what was being tried on the last day of the period, beside that of the period before."""
    nu, toen = (laatste_dag(s, vandaag=vandaag) for s in (selectie, selectie.periode_ervoor()))
    return Telling(
        nu=sum(experiment.liep_op(nu) for experiment in experimenten),
        eerder=sum(experiment.liep_op(toen) for experiment in experimenten),
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


def _met_delen(selectie: Selectie) -> list[Experiment]:
    """Return the experiments with how many questions and schotten were open: now, and in the period before."""
    geteld = {
        f"aantal_{naam}{wanneer}": rijen.aantal_bij_een_experiment()
        for wanneer, toen in (("", selectie), ("_eerder", selectie.periode_ervoor()))
        for naam, rijen in (("vragen", toen.open_vragen()), ("schotten", toen.open_schotten()))
    }
    return list(selectie.experimenten().annotate(**geteld).select_related("werkgroep"))


def _matches(selectie: Selectie) -> Mapping[UUID, tuple[int, int]]:
    """Count the matches of each experiment, now and in the period before. One query."""
    nu, eerder = selectie.matches(), selectie.periode_ervoor().matches()
    in_nu, in_eerder = (Q(pk__in=rijen.order_by().values("pk")) for rijen in (nu, eerder))
    rijen = Opbrengst.objects.zichtbaar_voor(selectie.gebruiker).filter(in_nu | in_eerder).order_by()
    geteld = rijen.values("agendapunt__over_id").annotate(
        nu=Count("pk", filter=in_nu), eerder=Count("pk", filter=in_eerder)
    )
    return {rij["agendapunt__over_id"]: (rij["nu"], rij["eerder"]) for rij in geteld}


def _delen(experimenten: Collection[Experiment], *, matches: Mapping[UUID, tuple[int, int]]) -> Mapping[UUID, _Delen]:
    return {
        experiment.pk: _Delen(
            matches=nu,
            matches_eerder=eerder,
            vragen=experiment.aantal_vragen,
            vragen_eerder=experiment.aantal_vragen_eerder,
            schotten=experiment.aantal_schotten,
            schotten_eerder=experiment.aantal_schotten_eerder,
        )
        for experiment in experimenten
        for nu, eerder in [matches.get(experiment.pk, (0, 0))]
    }


def _telling(delen: Mapping[UUID, _Delen], naam: str, *, ervoor: str) -> Telling:
    return Telling(
        nu=sum(getattr(deel, naam) for deel in delen.values()),
        eerder=sum(getattr(deel, f"{naam}_eerder") for deel in delen.values()),
        ervoor=ervoor,
    )


def _rij(
    experiment: Experiment,
    *,
    aantallen: _Aantallen,
    mensen: Mensen,
    delen: _Delen,
    vraag: str,
    vandaag: date,
    tot: date,
) -> Rij:
    return Rij(
        id=experiment.pk,
        experiment=experiment,
        naam=experiment.naam,
        werkgroep=experiment.werkgroep.naam,
        stand=Stand(experiment.stand),
        dagen_bezig=experiment.dagen_bezig(tot),
        is_van_toen=experiment.dagen_bezig(tot) != experiment.dagen_bezig(vandaag),
        dagen_tot_resultaat=experiment.dagen_tot_resultaat(),
        bezoeken=aantallen.bezoeken,
        mensen=mensen,
        open_acties=aantallen.acties,
        matches=delen.matches,
        open_vragen=delen.vragen,
        schotten=delen.schotten,
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
    "matches": lambda rij: rij.matches,
    "vragen": lambda rij: rij.open_vragen,
    "schotten": lambda rij: rij.schotten,
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
