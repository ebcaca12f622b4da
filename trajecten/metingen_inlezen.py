"""Read in inwoners, trajecten and metingen of another system: first what would happen, then do.

Somebody is known by the name or number in the file; a traject by its first day; a meting by day, trede and the day that
it corrects. So the same file twice changes nothing. A row with a mistake is left out, the others go on.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4, uuid5

from django.db import transaction

from netwerk.models import Gemeente, Lid
from participatie.muur import met_reden
from participatie.rekenblad_lezen import HOOGSTENS_RIJEN, lees_rijen
from trajecten.metingenbestand import KapotteRij, Lezer, Rij, cellen_van, lees_koppen
from trajecten.models import Inwoner, Meting, Routeperiode, Traject
from trajecten.models.trajecten import METING_VOOR_START

REDEN = "uit een bestand"
NAAMRUIMTE = UUID("6f0a3c1e-52b7-4d0b-9d34-0c1f5a4be7a2")
"""The id of somebody from a file follows from gemeente and name there: found again, also under a better name."""
PER_KEER = 2_000


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
    trajecten: list[Traject] = field(default_factory=list)
    routes: list[Routeperiode] = field(default_factory=list)
    eindigt: list[Traject] = field(default_factory=list)
    metingen: list[Meting] = field(default_factory=list)
    geweigerd: list[UUID] = field(default_factory=list)
    """Ids of inwoners of somebody else."""

    def aantallen(self) -> dict[Uitkomst, int]:
        geteld = Counter(regel.uitkomst for regel in self.regels)
        return {uitkomst: geteld[uitkomst] for uitkomst in Uitkomst}

    @property
    def doet_iets(self) -> bool:
        return bool(self.inwoners or self.trajecten or self.eindigt or self.metingen)


def maak_plan(
    inhoud: bytes,
    *,
    gemeenten: Iterable[Gemeente],
    bekend: Iterable[Inwoner],
    bezet: Iterable[UUID] = (),
    door: Lid | None,
    nu: datetime,
    vandaag: date,
    hoogstens: int | None = HOOGSTENS_RIJEN,
) -> Plan:
    """Judge every row. Raises ValidationError when it is no table, or when a column is missing.

    In: the gemeenten that may stand in it, the inwoners it may be about, and ids of inwoners who are somebody else's.
    """
    lezer = Lezer(gemeenten, vandaag=vandaag)
    rijen = lees_rijen(inhoud, hoogstens=hoogstens)
    _, koppen = next(rijen, (0, []))
    kolommen = lees_koppen(koppen)
    gelezen = [lezer.lees(nummer, cellen_van(kolommen, cellen)) for nummer, cellen in rijen]
    planner = Planner(bekend=bekend, bezet=set(bezet), door=door, nu=nu, vandaag=vandaag)
    for rij in gelezen:
        if isinstance(rij, KapotteRij):
            planner.fout(rij.nummer, rij.persoon, *rij.fouten)
    goed = [rij for rij in gelezen if isinstance(rij, Rij)]
    for rij in sorted(goed, key=lambda rij: rij.vervangt is not None):  # what is corrected has to be there first
        planner.plan_rij(rij)
    planner.plan.regels.sort(key=lambda regel: regel.nummer)
    return planner.plan


def geen_voortgang(gedaan: int, totaal: int) -> None:
    """Nobody waits for it."""


@transaction.atomic
def voer_uit(plan: Plan, *, voortgang: Callable[[int, int], None] = geen_voortgang) -> None:
    """Write all of it, or nothing; say after each batch how many of the new rows are written."""
    soorten = (
        (Inwoner, plan.inwoners),
        (Traject, plan.trajecten),
        (Routeperiode, plan.routes),
        (Meting, plan.metingen),
    )
    gedaan, totaal = 0, sum(len(rijen) for _, rijen in soorten) + len(plan.eindigt)
    with met_reden(REDEN):
        for soort, rijen in soorten:
            for begin in range(0, len(rijen), PER_KEER):
                gedaan += len(soort._base_manager.bulk_create(rijen[begin : begin + PER_KEER]))
                voortgang(gedaan, totaal)
        for traject in plan.eindigt:
            traject.bewaar_einde()
            gedaan += 1
            voortgang(gedaan, totaal)


class Planner:
    """Judges rows against what is there and what stood before them in the file."""

    def __init__(
        self, *, bekend: Iterable[Inwoner], bezet: set[UUID], door: Lid | None, nu: datetime, vandaag: date
    ) -> None:
        self.plan = Plan()
        self.bezet, self.door, self.nu, self.vandaag = bezet, door, nu, vandaag
        self.mensen = {inwoner.pk: inwoner for inwoner in bekend}
        self.op_naam: dict[tuple[UUID, str], list[Inwoner]] = defaultdict(list)
        for inwoner in self.mensen.values():
            self.op_naam[inwoner.gemeente_id, inwoner.naam.casefold()].append(inwoner)
        trajecten = Traject.objects.filter(inwoner__in=self.mensen).select_related("eindreden").met_redenwoord()
        self.trajecten = {(traject.inwoner_id, traject.start): traject for traject in trajecten}
        self.start_van = {traject.pk: start for (_, start), traject in self.trajecten.items()}
        self.gezegd: dict[tuple[UUID, date], Rij] = {}
        self.gehad: dict[tuple[object, ...], int] = {}
        self._lees_metingen()

    def _lees_metingen(self) -> None:
        self.telt: dict[tuple[UUID, date], Meting] = {}
        self.bestaat: set[tuple[object, ...]] = set()
        metingen = Meting.objects.filter(inwoner__in=self.mensen).select_related("vervangt")
        alle = list(metingen.only("inwoner", "traject", "meetdatum", "trede", "vervangt__meetdatum"))
        vervangen = {meting.vervangt_id for meting in alle}
        for meting in alle:
            eerder = meting.vervangt.meetdatum if meting.vervangt else None
            self.bestaat.add((meting.inwoner_id, meting.meetdatum, meting.trede, eerder))
            if meting.pk not in vervangen:
                self.telt[meting.inwoner_id, meting.meetdatum] = meting

    def fout(self, nummer: int, persoon: str, *fouten: tuple[str, str]) -> None:
        self.plan.regels.append(Regel(nummer=nummer, persoon=persoon, uitkomst=Uitkomst.FOUT, fouten=fouten))

    def plan_rij(self, rij: Rij) -> None:
        sleutel = uuid5(NAAMRUIMTE, f"{rij.gemeente}|{rij.persoon.casefold()}")
        zo_genoemd = self.op_naam[rij.gemeente, rij.persoon.casefold()]
        if sleutel in self.bezet:
            self.plan.geweigerd.append(sleutel)
            self.fout(rij.nummer, rij.persoon, ("persoon", "Deze inwoner heeft een andere begeleider."))
        elif sleutel not in self.mensen and len(zo_genoemd) > 1:
            self.fout(rij.nummer, rij.persoon, ("persoon", "Er zijn hier meer inwoners met deze naam."))
        else:
            bekend = self.mensen.get(sleutel) or next(iter(zo_genoemd), None)
            self._plan_voor(rij, bekend.pk if bekend else sleutel)

    def _plan_voor(self, rij: Rij, wie: UUID) -> None:
        fouten = [*self._fouten_in_traject(rij, wie), *self._fouten_in_meting(rij, wie)]
        if fouten:
            self.fout(rij.nummer, rij.persoon, *fouten)
            return
        self.gezegd.setdefault((wie, rij.start), rij)
        nieuw = [*self._zet_traject(rij, wie), *self._zet_meting(rij, wie)]
        eindigt = self._zet_einde(rij, wie)
        uitkomst = Uitkomst.NIEUW if nieuw else Uitkomst.WIJZIGT if eindigt else Uitkomst.ONGEWIJZIGD
        self.plan.regels.append(
            Regel(
                nummer=rij.nummer,
                persoon=rij.persoon,
                uitkomst=uitkomst,
                wat=", ".join([*nieuw, *eindigt]),
                let_op=self._let_op(rij),
            )
        )

    def _let_op(self, rij: Rij) -> str:
        if rij.meetdatum and rij.meetdatum > self.vandaag:
            return "Deze meting ligt in de toekomst."
        if rij.meetdatum and rij.meetdatum < rij.start - METING_VOOR_START:
            return "Deze meting is van meer dan 90 dagen voor het traject begon."
        return ""

    def _fouten_in_traject(self, rij: Rij, wie: UUID) -> Iterator[tuple[str, str]]:
        eerder = self.gezegd.get((wie, rij.start))
        if eerder and (eerder.route, eerder.einde, eerder.reden) != (rij.route, rij.einde, rij.reden):
            yield "traject_start", f"Route, einde of reden is anders dan in rij {eerder.nummer}."
        traject = self.trajecten.get((wie, rij.start))
        if traject and rij.einde and traject.einde and (traject.einde, traject.eindreden) != (rij.einde, rij.reden):
            yield "traject_einde", f"Dit traject is al gestopt op {traject.einde:%-d-%-m-%Y}, {traject.redenwoord}."

    def _fouten_in_meting(self, rij: Rij, wie: UUID) -> Iterator[tuple[str, str]]:
        if rij.meetdatum is None:
            return
        if (eerder := self.gehad.get((wie, rij.meetdatum, rij.trede, rij.vervangt))) is not None:
            yield "meetdatum", f"Deze meting staat ook in rij {eerder}."
            return
        if self._is_er(rij, wie):
            return
        doel = self.telt.get((wie, rij.vervangt)) if rij.vervangt else None
        if rij.vervangt and doel is None:
            yield "vervangt_meetdatum", "Op deze dag is er geen meting om te vervangen."
        elif doel and self._start_van(doel) != rij.start:
            yield "traject_start", "De meting die u vervangt hoort bij een ander traject."
        elif (ander := self.telt.get((wie, rij.meetdatum))) and ander is not doel:
            yield "meetdatum", f"Op deze dag staat al trede {ander.trede}. Is dit beter? Vul vervangt_meetdatum in."

    def _start_van(self, meting: Meting) -> date:
        return self.start_van[meting.traject_id]

    def _is_er(self, rij: Rij, wie: UUID) -> bool:
        return (wie, rij.meetdatum, rij.trede, rij.vervangt) in self.bestaat

    def _zet_traject(self, rij: Rij, wie: UUID) -> Iterator[str]:
        if wie not in self.mensen:
            inwoner = Inwoner(id=wie, gemeente_id=rij.gemeente, naam=rij.persoon, begeleider=self.door, sinds=rij.start)
            self.mensen[wie] = inwoner
            self.plan.inwoners.append(inwoner)
            yield "inwoner"
        if (wie, rij.start) not in self.trajecten:
            einde = {"einde": rij.einde, "eindreden": rij.reden}
            traject = Traject(gemeente_id=rij.gemeente, inwoner_id=wie, start=rij.start, **einde)
            self.trajecten[wie, rij.start] = traject
            self.start_van[traject.pk] = rij.start
            self.plan.trajecten.append(traject)
            self.plan.routes.append(
                Routeperiode(
                    gemeente_id=rij.gemeente, traject=traject, route=rij.route, sinds=rij.start, door=self.door
                )
            )
            yield "traject"

    def _zet_einde(self, rij: Rij, wie: UUID) -> list[str]:
        traject = self.trajecten[wie, rij.start]
        if rij.einde and traject.einde is None:
            traject.einde, traject.eindreden = rij.einde, rij.reden
            self.plan.eindigt.append(traject)
            return ["einde van het traject"]
        return []

    def _zet_meting(self, rij: Rij, wie: UUID) -> Iterator[str]:
        if rij.meetdatum is None:
            return
        self.gehad[wie, rij.meetdatum, rij.trede, rij.vervangt] = rij.nummer
        if self._is_er(rij, wie):
            return
        oud = self.telt.pop((wie, rij.vervangt)) if rij.vervangt else None
        meting = Meting(
            id=uuid4(),
            gemeente_id=rij.gemeente,
            inwoner_id=wie,
            traject=self.trajecten[wie, rij.start],
            meetdatum=rij.meetdatum,
            moment=Meting.Moment.EINDE if rij.meetdatum == rij.einde else Meting.Moment.PERIODIEK,
            trede=rij.trede,
            vastgesteld_door=self.door and self.door.pk,
            vervangt=oud,
            reden_correctie=REDEN if oud else "",
            aangemaakt_op=self.nu,
        )
        self.telt[wie, rij.meetdatum] = meting
        self.plan.metingen.append(meting)
        yield "verbetering van een meting" if oud else "meting"
