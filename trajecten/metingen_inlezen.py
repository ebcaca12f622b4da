"""Read in inwoners, trajecten and metingen of another system: first what would happen, then do.

`persoon` is how the other system knows somebody. It stays with the inwoner as `sleutel_elders`, so the same file finds
the same person again, whoever reads it in and whatever the name became here. Who is here without such a key, and has
that name, gets it. A traject is known by its first day; a meting by day, trede and the day that it corrects. So the
same file twice changes nothing. A row with a mistake is left out, the others go on.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import QuerySet

from netwerk.models import Gemeente, Lid
from participatie.inlezen import zoek_met_indexen
from participatie.muur import met_reden
from participatie.rekenblad_lezen import HOOGSTENS_RIJEN, lees_rijen
from trajecten.metingen_bekend import Bekend
from trajecten.metingenbestand import KapotteRij, Lezer, Rij, cellen_van, lees_koppen
from trajecten.models import Inwoner, Meting, Routeperiode, Traject

REDEN = "uit een bestand"
PER_KEER, MELD_PER = 500, 250
NIET_VOOR_U = "Deze rij kunt u niet inlezen. Vraag het uw functioneel beheerder."
"""Of who belongs to somebody else: not who that is, and not what is known here."""


class Uitkomst(StrEnum):
    NIEUW = "nieuw"
    WIJZIGT = "wijzigt"
    ONGEWIJZIGD = "ongewijzigd"
    FOUT = "fout"


@dataclass(frozen=True, kw_only=True)
class Regel:
    """What happens with one row of the file."""

    nummer: int
    persoon: str
    uitkomst: Uitkomst
    wat: str = ""
    fouten: tuple[tuple[str, str], ...] = ()
    let_op: str = ""


@dataclass(kw_only=True)
class Plan:
    """What a file would do. `regels` is to be read by people, the rest is to be written."""

    regels: list[Regel] = field(default_factory=list)
    inwoners: list[Inwoner] = field(default_factory=list)
    herkend: list[Inwoner] = field(default_factory=list)
    trajecten: list[Traject] = field(default_factory=list)
    routes: list[Routeperiode] = field(default_factory=list)
    eindigt: list[Traject] = field(default_factory=list)
    metingen: list[Meting] = field(default_factory=list)
    geweigerd: set[UUID] = field(default_factory=set)
    """Ids of inwoners of somebody else."""

    def aantallen(self) -> dict[Uitkomst, int]:
        geteld = Counter(regel.uitkomst for regel in self.regels)
        return {uitkomst: geteld[uitkomst] for uitkomst in Uitkomst}

    def schrijft(self) -> dict[str, int]:
        """Return how many rows of each kind it would write."""
        return {wat: len(getattr(self, wat)) for wat in ("inwoners", "herkend", "trajecten", "eindigt", "metingen")}

    @property
    def doet_iets(self) -> bool:
        return any(self.schrijft().values())


def geen_voortgang(gedaan: int, totaal: int) -> None:
    """Nobody waits for it."""


def maak_plan(
    inhoud: bytes,
    *,
    gemeenten: Iterable[Gemeente],
    bekend: QuerySet[Inwoner],
    anderen: QuerySet[Inwoner] | None = None,
    door: Lid | None,
    nu: datetime,
    vandaag: date,
    hoogstens: int | None = HOOGSTENS_RIJEN,
    voortgang: Callable[[int, int], None] = geen_voortgang,
) -> Plan:
    """Judge every row. Raises ValidationError when it is no table, or when a column is missing.

    In: the gemeenten that may stand in it, the inwoners it may be about, and those who are somebody else's.
    """
    lezer = Lezer(gemeenten, vandaag=vandaag)
    rijen = lees_rijen(inhoud, hoogstens=hoogstens)
    _, koppen = next(rijen, (0, []))
    kolommen = lees_koppen(koppen)
    gelezen = [lezer.lees(nummer, cellen_van(kolommen, cellen)) for nummer, cellen in rijen]
    planner = Planner(Bekend(bekend, anderen), door=door, nu=nu, vandaag=vandaag)
    for rij in gelezen:
        if isinstance(rij, KapotteRij):
            planner.fout(rij.nummer, rij.persoon, *rij.fouten)
    goed = [rij for rij in gelezen if isinstance(rij, Rij)]
    # What is corrected has to be there first, and the end of a traject before the begin of the next.
    op_volgorde = sorted(goed, key=lambda rij: (rij.vervangt is not None, rij.start, rij.vervangt or date.min))
    for nummer, rij in enumerate(op_volgorde):
        planner.plan_rij(rij)
        if nummer % MELD_PER == 0:
            voortgang(nummer, len(goed))
    planner.plan.regels.sort(key=lambda regel: regel.nummer)
    return planner.plan


@transaction.atomic
def voer_uit(plan: Plan, *, voortgang: Callable[[int, int], None] = geen_voortgang) -> None:
    """Write all of it, or nothing; say after each batch how many of the rows are written."""
    nieuw = ((Inwoner, plan.inwoners), (Traject, plan.trajecten), (Routeperiode, plan.routes), (Meting, plan.metingen))
    sleutels = (partial(inwoner.save, update_fields=["sleutel_elders"]) for inwoner in plan.herkend)
    anders = (*sleutels, *(traject.bewaar_einde for traject in plan.eindigt))
    gedaan, totaal = 0, len(anders) + sum(len(rijen) for _, rijen in nieuw)
    zoek_met_indexen()
    with met_reden(REDEN):
        for bewaar in anders:
            bewaar()
            gedaan += 1
            voortgang(gedaan, totaal)
        for soort, rijen in nieuw:
            for begin in range(0, len(rijen), PER_KEER):
                gedaan += len(soort._base_manager.bulk_create(rijen[begin : begin + PER_KEER]))
                voortgang(gedaan, totaal)


class Planner:
    """Judges rows against what is there and what stood before them in the file."""

    def __init__(self, bekend: Bekend, *, door: Lid | None, nu: datetime, vandaag: date) -> None:
        self.plan = Plan()
        self.bekend, self.door, self.nu, self.vandaag = bekend, door, nu, vandaag
        self.gezegd: dict[tuple[UUID, date], Rij] = {}
        self.gehad: dict[tuple[object, ...], int] = {}

    def fout(self, nummer: int, persoon: str, *fouten: tuple[str, str]) -> None:
        self.plan.regels.append(Regel(nummer=nummer, persoon=persoon, uitkomst=Uitkomst.FOUT, fouten=fouten))

    def plan_rij(self, rij: Rij) -> None:
        wie, waarom_niet = self._zoek(rij)
        fouten = [("persoon", waarom_niet)] if waarom_niet else self._fouten(rij, wie)
        if fouten:
            self.fout(rij.nummer, rij.persoon, *fouten)
            return
        wie = wie or uuid4()
        let_op = self._let_op(rij, wie)
        self.gezegd.setdefault((wie, rij.start), rij)
        nieuw = [*self._zet_traject(rij, wie), *self._zet_meting(rij, wie)]
        anders = [*self._zet_sleutel(rij, wie), *self._zet_einde(rij, wie)]
        uitkomst = Uitkomst.NIEUW if nieuw else Uitkomst.WIJZIGT if anders else Uitkomst.ONGEWIJZIGD
        self.plan.regels.append(
            Regel(
                nummer=rij.nummer,
                persoon=rij.persoon,
                uitkomst=uitkomst,
                wat=", ".join([*nieuw, *anders]),
                let_op=let_op,
            )
        )

    def _zoek(self, rij: Rij) -> tuple[UUID | None, str]:
        """Return whom the row is about, None for somebody new; or why that cannot be said."""
        bekend, plek = self.bekend, (rij.gemeente, rij.sleutel)
        if wie := bekend.op_sleutel.get(plek):
            return wie, ""
        zo_genoemd = bekend.op_naam.get(plek, ())
        van_anderen = bekend.van_anderen(plek, ook_op_naam=not zo_genoemd)
        if van_anderen:
            self.plan.geweigerd |= van_anderen
            return None, NIET_VOOR_U
        if len(zo_genoemd) > 1:
            return None, "Er zijn hier meer inwoners met deze naam."
        if zo_genoemd and bekend.mensen[zo_genoemd[0]].sleutel_elders:
            return None, "Iemand met deze naam staat hier al, met een ander nummer uit het andere systeem."
        return (zo_genoemd[0], "") if zo_genoemd else (None, "")

    def _let_op(self, rij: Rij, wie: UUID) -> str:
        """What somebody has to know of a row that is read in. Other systems hold trajecten beside each other."""
        op = [rij.let_op] if rij.let_op else []
        if rij.start not in self.bekend.trajecten[wie] and (ander := self._overlapt(rij, wie)):
            op.append(f"Dit loopt door het traject van {ander.start:%-d-%-m-%Y} heen.")
        if rij.meetdatum and rij.meetdatum > self.vandaag:
            op.append("Deze meting ligt in de toekomst.")
        return " ".join(op)

    def _fouten(self, rij: Rij, wie: UUID | None) -> list[tuple[str, str]]:
        """What is wrong with it beside what this person has already; of somebody new only the row itself counts."""
        return [*(self._fouten_in_traject(rij, wie) if wie else ()), *self._fouten_in_meting(rij, wie)]

    def _fouten_in_traject(self, rij: Rij, wie: UUID) -> Iterator[tuple[str, str]]:
        eerder = self.gezegd.get((wie, rij.start))
        if eerder and (eerder.route, eerder.einde, eerder.reden) != (rij.route, rij.einde, rij.reden):
            yield "traject_start", f"Route, einde of reden is anders dan in rij {eerder.nummer}."
            return
        traject = self.bekend.trajecten[wie].get(rij.start)
        if traject is None:
            return
        if rij.route.pk not in self.bekend.routes[traject.pk]:
            yield "route", f"Het traject van {rij.start:%-d-%-m-%Y} heeft hier een andere route."
        if rij.einde and traject.einde and (traject.einde, traject.eindreden) != (rij.einde, rij.reden):
            yield "traject_einde", f"Dit traject is al gestopt op {traject.einde:%-d-%-m-%Y}, {traject.redenwoord}."

    def _overlapt(self, rij: Rij, wie: UUID) -> Traject | None:
        """Return a traject of the same time; a next one can begin on the last day."""
        alle = self.bekend.trajecten[wie].values()
        erdoor = (t for t in alle if (not t.einde or t.einde > rij.start) and (not rij.einde or rij.einde > t.start))
        return next(erdoor, None)

    def _fouten_in_meting(self, rij: Rij, wie: UUID | None) -> Iterator[tuple[str, str]]:
        if rij.meetdatum is None:
            return
        if (eerder := self.gehad.get((wie, rij.meetdatum, rij.trede, rij.vervangt))) is not None:
            yield "meetdatum", f"Deze meting staat ook in rij {eerder}."
            return
        if self._is_er(rij, wie):
            return
        doel = self.bekend.telt.get((wie, rij.vervangt)) if rij.vervangt else None
        if rij.vervangt and doel is None:
            yield "vervangt_meetdatum", "Op deze dag is er geen meting om te vervangen."
        elif doel and self.bekend.start_van[doel.traject_id] != rij.start:
            yield "traject_start", "De meting die u vervangt hoort bij een ander traject."
        elif (ander := self.bekend.telt.get((wie, rij.meetdatum))) and ander is not doel:
            yield "meetdatum", f"Op deze dag staat al trede {ander.trede}. Is dit beter? Vul vervangt_meetdatum in."

    def _is_er(self, rij: Rij, wie: UUID | None) -> bool:
        return (wie, rij.meetdatum, rij.trede, rij.vervangt) in self.bekend.metingen

    def _zet_traject(self, rij: Rij, wie: UUID) -> Iterator[str]:
        if wie not in self.bekend.mensen:
            inwoner = Inwoner(
                id=wie,
                gemeente_id=rij.gemeente,
                naam=rij.persoon,
                begeleider=self.door,
                sinds=rij.start,
                sleutel_elders=rij.sleutel,
            )
            self.bekend.voeg_toe(inwoner)
            self.plan.inwoners.append(inwoner)
            yield "inwoner"
        if rij.start not in self.bekend.trajecten[wie]:
            einde = {"einde": rij.einde, "eindreden": rij.reden}
            traject = Traject(gemeente_id=rij.gemeente, inwoner_id=wie, start=rij.start, **einde)
            route = Routeperiode(gemeente_id=rij.gemeente, traject=traject, route=rij.route, sinds=rij.start)
            route.door = self.door
            self.bekend.voeg_traject_toe(traject, route)
            self.plan.trajecten.append(traject)
            self.plan.routes.append(route)
            yield "traject"

    def _zet_sleutel(self, rij: Rij, wie: UUID) -> Iterator[str]:
        inwoner = self.bekend.mensen[wie]
        if not inwoner.sleutel_elders:
            inwoner.sleutel_elders = rij.sleutel
            self.bekend.op_sleutel[rij.gemeente, rij.sleutel] = wie
            self.plan.herkend.append(inwoner)
            yield "herkend aan de naam"

    def _zet_einde(self, rij: Rij, wie: UUID) -> Iterator[str]:
        traject = self.bekend.trajecten[wie][rij.start]
        if rij.einde and traject.einde is None:
            traject.einde, traject.eindreden = rij.einde, rij.reden
            self.plan.eindigt.append(traject)
            yield "einde van het traject"

    def _zet_meting(self, rij: Rij, wie: UUID) -> Iterator[str]:
        if rij.meetdatum is None:
            return
        self.gehad[wie, rij.meetdatum, rij.trede, rij.vervangt] = rij.nummer
        if self._is_er(rij, wie):
            return
        oud = self.bekend.telt.pop((wie, rij.vervangt)) if rij.vervangt else None
        meting = Meting(
            id=uuid4(),
            gemeente_id=rij.gemeente,
            inwoner_id=wie,
            traject=self.bekend.trajecten[wie][rij.start],
            meetdatum=rij.meetdatum,
            moment=Meting.Moment.EINDE if rij.meetdatum == rij.einde else Meting.Moment.PERIODIEK,
            trede=rij.trede,
            vastgesteld_door=self.door and self.door.pk,
            vervangt=oud,
            reden_correctie=REDEN if oud else "",
            aangemaakt_op=self.nu,
        )
        self.bekend.telt[wie, rij.meetdatum] = meting
        self.plan.metingen.append(meting)
        yield "verbetering van een meting" if oud else "meting"
