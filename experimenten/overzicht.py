"""What the overview of experiments counts. What is counted, and of whom: experimenten/selectie.py."""

from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, fields, replace
from datetime import date
from uuid import UUID

from django.db.models import Count

from experimenten import cijfers
from experimenten.looptijd import laatste_dag
from experimenten.mensen_in_beeld import Mensen, MensenInBeeld
from experimenten.models import Experiment, Stand
from experimenten.models.experimentdelen import aantal_bij_een_experiment
from experimenten.models.werkbezoeken import heeft_open_actie
from experimenten.selectie import Selectie
from experimenten.toen import met_stappen, toen
from netwerk.models import Lid
from participatie.periodes import Periode
from participatie.samen import Aantal, vraag_samen


@dataclass(frozen=True, kw_only=True)
class Rij:
    """One experiment in the table."""

    id: UUID
    experiment: Experiment
    """As it was on the last day of the period, or as it is today."""
    naam: str
    werkgroep: str
    stand: Stand
    dagen_bezig: int | None
    """To the last day of the period, or to today."""
    is_van_toen: bool
    """The page of the experiment says another number of days by now."""
    dagen_tot_resultaat: int | None
    resultaat_vraag: str
    """The query of the list with that number, when the page of the experiment says another by now."""
    bezoeken: int
    mensen: Mensen
    open_acties: int
    matches: int
    open_vragen: int
    schotten: int
    kijk_terug_op: date | None
    """What is planned now, whatever the period."""
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
    dag: date
    """The last of the period, or today: the stand and what is open are of that day."""
    bezoeken: Telling
    mensen: Telling
    proberen: Telling
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
    """What is counted of one experiment, or of all together."""

    bezoeken: int = 0
    acties: int = 0
    matches: int = 0
    vragen: int = 0
    schotten: int = 0


def overzicht(*, selectie: Selectie, vandaag: date, sortering: str = "naam", met_ervoor: bool = True) -> Overzicht:
    """Count everything on the page, in as many queries however many experiments there are.

    In: `met_ervoor` counts the period before as well.
    """
    dag, eerder = laatste_dag(selectie, vandaag=vandaag), selectie.periode_ervoor()
    experimenten, aantallen = _geteld(selectie)
    mensen = selectie.mensen()
    rijen = [
        _rij(
            experiment,
            toen=toen(experiment, dag=dag),
            aantallen=aantallen[experiment.pk],
            mensen=mensen.van(experiment.pk),
            selectie=selectie,
            vandaag=vandaag,
        )
        for experiment in experimenten
    ]
    nu, ervoor = _samen(aantallen.values()), _tel(eerder)[0] if met_ervoor else None

    def telling(naam: str) -> Telling:
        return Telling(nu=getattr(nu, naam), eerder=getattr(ervoor, naam, None), ervoor=selectie.ervoor)

    return Overzicht(
        rijen=tuple(sorteer(rijen, sortering=sortering)),
        dag=dag,
        bezoeken=telling("bezoeken"),
        mensen=_mensen(mensen, eerder=eerder if met_ervoor else None, ervoor=selectie.ervoor),
        proberen=Telling(
            nu=sum(rij.stand == Stand.PROBEREN for rij in rijen),
            eerder=_in_proberen(eerder, experimenten) if met_ervoor else None,
            ervoor=selectie.ervoor,
        ),
        open_acties=telling("acties"),
        matches=telling("matches"),
        open_vragen=telling("vragen"),
        schotten=telling("schotten"),
        mensen_verborgen=mensen.totaal.verborgen,
        mensen_periode=mensen.periode,
    )


@dataclass(frozen=True, kw_only=True)
class Kort:
    """The figures of Vandaag, called as in the whole overview."""

    bezoeken: Telling
    mensen: Telling
    open_acties: Telling
    mensen_verborgen: str
    mensen_periode: Periode | None


def kort_overzicht(selectie: Selectie) -> Kort:
    bezoeken, acties = bezoeken_en_acties(selectie)
    mensen = selectie.mensen()
    return Kort(
        bezoeken=bezoeken,
        mensen=_mensen(mensen, eerder=selectie.periode_ervoor(), ervoor=selectie.ervoor),
        open_acties=acties,
        mensen_verborgen=mensen.totaal.verborgen,
        mensen_periode=mensen.periode,
    )


def bezoeken_en_acties(selectie: Selectie) -> tuple[Telling, Telling]:
    """Count only these two, now and in the period before, in one question."""
    nu, eerder = _tel(selectie, selectie.periode_ervoor(), kort=True)
    return (
        Telling(nu=nu.bezoeken, eerder=eerder.bezoeken, ervoor=selectie.ervoor),
        Telling(nu=nu.acties, eerder=eerder.acties, ervoor=selectie.ervoor),
    )


def _mensen(nu: MensenInBeeld, *, eerder: Selectie | None, ervoor: str) -> Telling:
    """In: the selection of the period before, of which people are counted only in whole quarters."""
    kan = eerder is not None and eerder.periode.is_hele_kwartalen
    return Telling(nu=nu.totaal.aantal, eerder=eerder.mensen().totaal.aantal if kan else None, ervoor=ervoor)


def _geteld(selectie: Selectie) -> tuple[list[Experiment], Mapping[UUID, _Aantallen]]:
    """Return the experiments with what is counted of each: with three questions, however many there are."""
    te_tellen, bezoeken = cijfers.rijen(selectie), _bezoeken(selectie)
    alle = selectie.experimenten().annotate(
        aantal_matches=aantal_bij_een_experiment(te_tellen["matches"], over="agendapunt__over_id"),
        aantal_vragen=aantal_bij_een_experiment(te_tellen["vragen"]),
        aantal_schotten=aantal_bij_een_experiment(te_tellen["schotten"]),
    )
    experimenten = list(met_stappen(alle.select_related("werkgroep")))
    delen = ("matches", "vragen", "schotten")
    return experimenten, {
        een.pk: _Aantallen(**bezoeken.get(een.pk, {}), **{naam: getattr(een, f"aantal_{naam}") for naam in delen})
        for een in experimenten
    }


def _bezoeken(selectie: Selectie) -> Mapping[UUID, dict[str, int]]:
    open_nog = Count("pk", filter=heeft_open_actie(selectie.periode.tot))
    per_experiment = selectie.werkbezoeken().order_by().values("experiment")
    rijen = per_experiment.annotate(bezoeken=Count("pk"), acties=open_nog)
    return {rij.pop("experiment"): rij for rij in rijen}


def _tel(*selecties: Selectie, kort: bool = False) -> list[_Aantallen]:
    """Count the same rows of all experiments together: of each selection, all in one question."""
    tellingen = {
        (kant, naam): Aantal(rijen=rijen)
        for kant, selectie in enumerate(selecties)
        for naam, rijen in cijfers.rijen(selectie, kort=kort).items()
    }
    geteld = vraag_samen(tellingen, bij=Lid.objects.filter(pk=selecties[0].gebruiker.pk))
    return [
        _Aantallen(**{naam: aantal for (van, naam), aantal in geteld.items() if van == kant})
        for kant in range(len(selecties))
    ]


def _in_proberen(selectie: Selectie, experimenten: Iterable[Experiment]) -> int:
    """Count what was being tried on the last day of that period. In: those of a later period.

    What was tried then is there later too; only of those with one stand others were chosen then.
    """
    alle = met_stappen(selectie.experimenten().order_by()) if selectie.stand else experimenten
    return sum(toen(een, dag=selectie.periode.tot).stand == Stand.PROBEREN for een in alle)


def _samen(aantallen: Iterable[_Aantallen]) -> _Aantallen:
    namen = [veld.name for veld in fields(_Aantallen)]
    geteld = [astuple(aantal) for aantal in aantallen]
    return _Aantallen(**dict(zip(namen, map(sum, zip(*geteld, strict=True)), strict=True))) if geteld else _Aantallen()


def _rij(
    experiment: Experiment,
    *,
    toen: Experiment,
    aantallen: _Aantallen,
    mensen: Mensen,
    selectie: Selectie,
    vandaag: date,
) -> Rij:
    dag = laatste_dag(selectie, vandaag=vandaag)
    tot_resultaat = toen.dagen_tot_resultaat()
    is_anders = tot_resultaat is not None and tot_resultaat != experiment.dagen_tot_resultaat()
    return Rij(
        id=experiment.pk,
        experiment=toen,
        naam=experiment.naam,
        werkgroep=experiment.werkgroep.naam,
        stand=Stand(toen.stand),
        dagen_bezig=toen.dagen_bezig(dag),
        is_van_toen=toen.dagen_bezig(dag) != experiment.dagen_bezig(vandaag),
        dagen_tot_resultaat=tot_resultaat,
        resultaat_vraag=_sinds(selectie, toen.eerste_resultaat_op).vraag(experiment=toen.pk) if is_anders else "",
        bezoeken=aantallen.bezoeken,
        mensen=mensen,
        open_acties=aantallen.acties,
        matches=aantallen.matches,
        open_vragen=aantallen.vragen,
        schotten=aantallen.schotten,
        kijk_terug_op=None if experiment.stand == Stand.BESLUIT else experiment.kijk_terug_op,
        vraag=selectie.vraag(experiment=experiment.pk),
    )


def _sinds(selectie: Selectie, dag: date) -> Selectie:
    return replace(selectie, periode=Periode(van=min(dag, selectie.periode.van), tot=selectie.periode.tot))


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
