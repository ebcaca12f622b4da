"""What the page of the KPI shows: whose figures, how exact, and what may be done with them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from netwerk.models import Lid
from netwerk.rollen import gemeenten as gemeenten_met_rol
from participatie.rekenblad import Blad
from trajecten.cijferplaatsen import beleidsgemeenten, gemeenten_van, is_netwerk
from trajecten.cijferplaatsen import keuzes_van as keuzes_van_gemeenten
from trajecten.jaarcijfers import cijfers_met_slot, cijfers_per_periode, cijfers_van, is_heel_jaar
from trajecten.kleine_aantallen import (
    BINNEN_GEMEENTE,
    EXACT,
    NETWERK,
    Beeld,
    afgerond,
    getallen,
    mag_over_netwerk,
    toon,
    verborgen,
    verschilt_weinig,
)
from trajecten.kleine_tabellen import te_verbergen_over_netwerk
from trajecten.kpi import Cijfers, Definitie, Klasse, tel_op
from trajecten.kpi_rooster import ernaast, hele_jaren, hele_kwartalen
from trajecten.kpi_tellen import Vraag, tel, wie
from trajecten.models import Inwoner
from trajecten.toegang import HELPERS

EIGEN = "eigen"


@dataclass(frozen=True, kw_only=True)
class Keuze:
    """Between which days, and whose: EIGEN, or a key of cijferplaatsen."""

    van: date
    tot: date
    waar: str
    naam: str
    ook_tweede: bool = False
    """With the second reading as well: that is not what was agreed, so it has to be asked for (domain.md 1.7)."""

    @property
    def is_eigen(self) -> bool:
        return self.waar == EIGEN

    @property
    def is_netwerk(self) -> bool:
        return is_netwerk(self.waar)

    @property
    def geteld(self) -> "Keuze":
        """The days for which is counted: exactly these for the own inwoners, else whole quarters or years."""
        if self.is_eigen:
            return self
        van, tot = (hele_jaren if self.is_netwerk else hele_kwartalen)(self.van, self.tot)
        return replace(self, van=van, tot=tot)


@dataclass(frozen=True, kw_only=True)
class Kpibeeld:
    beeld: Beeld
    afgerond: bool
    vastgelegd_op: datetime | None = None
    netwerk_te_klein: bool = False
    lijkt_te_veel: bool = False
    """It differs by a small number from a quarter more or less, or from the whole year."""
    mag_vastleggen: bool = False
    definitie: Definitie | None = None
    """Of a closed year: what was agreed then."""


def keuzes_van(gebruiker: Lid) -> list[tuple[str, str]]:
    """Return whose figures this person may ask for: (key, name)."""
    keuzes = keuzes_van_gemeenten(beleidsgemeenten(gebruiker))
    if gemeenten_met_rol(gebruiker, *HELPERS):
        keuzes.append((EIGEN, "Alleen inwoners die ik begeleid"))
    return keuzes


def lees_kpi(gebruiker: Lid, keuze: Keuze, *, vandaag: date) -> Kpibeeld:
    """In: the choice with the days that are counted."""
    if keuze.is_eigen:
        return Kpibeeld(beeld=toon(tel_op(_eigen(gebruiker, keuze)), EXACT), afgerond=False)
    if keuze.is_netwerk:
        return _van_het_netwerk(gebruiker, keuze)
    return _van_een_gemeente(UUID(keuze.waar), keuze, vandaag=vandaag)


def _van_een_gemeente(gemeente: UUID, keuze: Keuze, *, vandaag: date) -> Kpibeeld:
    cijfers, vast = cijfers_met_slot(gemeente=gemeente, van=keuze.van, tot=keuze.tot)
    is_over = is_heel_jaar(keuze.van, keuze.tot) and keuze.tot < vandaag
    drempel = BINNEN_GEMEENTE if is_over else afgerond(BINNEN_GEMEENTE)
    if (keuze.van, keuze.tot) != hele_jaren(keuze.van, keuze.tot):
        anders = cijfers_per_periode(gemeente=gemeente, perioden=ernaast(keuze.van, keuze.tot))
        if any(verschilt_weinig(cijfers, ander, drempel) for ander in anders):
            return Kpibeeld(beeld=Beeld(oordeel=None), afgerond=True, lijkt_te_veel=True)
    return Kpibeeld(
        beeld=toon(cijfers, drempel),
        afgerond=not is_over,
        vastgelegd_op=vast,
        definitie=cijfers.definitie if vast else None,
        mag_vastleggen=is_over and vast is None,
    )


def _van_het_netwerk(gebruiker: Lid, keuze: Keuze) -> Kpibeeld:
    """All gemeenten together; not when the ones this person cannot ask for alone would follow from it."""
    eigen = beleidsgemeenten(gebruiker)
    alle = gemeenten_van(gebruiker, keuze.waar, eigen=eigen)
    cijfers = cijfers_van(gemeenten=alle, van=keuze.van, tot=keuze.tot)
    return beeld_over_netwerk(cijfers, eigen={gemeente.pk for gemeente in eigen})


def beeld_over_netwerk(cijfers: Mapping[UUID, Cijfers], *, eigen: Collection[UUID]) -> Kpibeeld:
    """In: the figures of all gemeenten, and which of them this person can ask for alone."""
    anderen = [cijfers[gemeente] for gemeente in cijfers.keys() - set(eigen)]
    if anderen and not mag_over_netwerk(tel_op(anderen)):
        return Kpibeeld(beeld=Beeld(oordeel=None), afgerond=True, netwerk_te_klein=True)
    per_gemeente = [
        (getallen(een), verborgen(een, BINNEN_GEMEENTE) if gemeente in eigen else None)
        for gemeente, een in cijfers.items()
    ]
    samen = tel_op(cijfers.values())
    ook = te_verbergen_over_netwerk(getallen(samen), per_gemeente)
    return Kpibeeld(beeld=toon(samen, NETWERK, ook=ook), afgerond=True)


def _eigen(gebruiker: Lid, keuze: Keuze):
    """Counted as this person, and of whom this person helps alone: whoever stands in the list behind the number."""
    return tel(_vraag_eigen(gebruiker, keuze)).values()


def _vraag_eigen(gebruiker: Lid, keuze: Keuze) -> Vraag:
    mijn = dict(Inwoner.objects.begeleid_door(gebruiker).values_list("pk", "gemeente"))
    return Vraag(van=keuze.van, tot=keuze.tot, gemeenten=tuple(set(mijn.values())), alleen=tuple(mijn))


def lees_mensen(gebruiker: Lid, keuze: Keuze, klassen: Collection[Klasse], *, tussentijds: bool):
    """Return the own inwoners behind a number, by name."""
    ids = wie(_vraag_eigen(gebruiker, keuze), klassen=klassen, tussentijds=tussentijds)
    return Inwoner.objects.begeleid_door(gebruiker).filter(pk__in=ids).select_related("gemeente").order_by("naam", "pk")


def als_blad(kpi: Kpibeeld, keuze: Keuze) -> Blad:
    """The same numbers as on the page, hidden in the same way."""
    beeld = kpi.beeld
    rijen: list[tuple[str, str | int]] = [
        ("Van", _dag(keuze.van)),
        ("Tot en met", _dag(keuze.tot)),
        ("Waar", keuze.naam),
        ("Oordeel", str(beeld.oordeel or "te weinig mensen om te laten zien")),
        *((regel.naam, regel.tekst if regel.waarde is None else regel.waarde) for regel in beeld.regels),
        *beeld.stappen,
        *beeld.percentages,
    ]
    if keuze.ook_tweede and beeld.band:
        rijen.append(("Tweede lezing: niet onder trede 3 gezakt", beeld.band))
    if kpi.afgerond:
        rijen.append(("Let op", "De aantallen zijn afgerond op 5."))
    if kpi.vastgelegd_op:
        rijen.append(("Vastgelegd op", _dag(kpi.vastgelegd_op.date())))
        rijen.append(("Afspraak van dat jaar", str(kpi.definitie)))
    return Blad(naam="KPI", koppen=("Wat", "Waarde"), rijen=rijen)


def _dag(dag: date) -> str:
    return f"{dag.day}-{dag.month}-{dag.year}"
