"""The KPI over a period, of a closed year as it was locked with its definition (features.md E20).

A closed year (trajecten.jaarsluiting) gives the same figures after later changes: whoever asks from 1 January to 31
December gets those.
"""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from participatie.muur import systeemcontext
from trajecten.kpi import Cijfers, Definitie, Klasse
from trajecten.kpi_tellen import Vraag, tel
from trajecten.models import Jaarcijfer


def cijfers_van(*, gemeenten: Collection[UUID], van: date, tot: date) -> dict[UUID, Cijfers]:
    """Return the figures of each of these gemeenten over everybody; of a closed year those that were locked."""
    with systeemcontext("count for the KPI: figures only"):
        return lees_cijfers(gemeenten=gemeenten, van=van, tot=tot)


def lees_cijfers(*, gemeenten: Collection[UUID], van: date, tot: date, ruim: bool = True) -> dict[UUID, Cijfers]:
    """Do the same for who works in a systeemcontext already. `ruim`: whether there may be many metingen."""
    vast = {rij.gemeente_id: _uit(rij) for rij in _vastgelegd(gemeenten, van=van, tot=tot)}
    nog_tellen = tuple(gemeente for gemeente in gemeenten if gemeente not in vast)
    geteld = tel(Vraag(van=van, tot=tot, gemeenten=nog_tellen), ruim=ruim) if nog_tellen else {}
    return vast | geteld


def cijfers_met_slot(*, gemeente: UUID, van: date, tot: date) -> tuple[Cijfers, datetime | None]:
    """Return the figures of one gemeente, and when they were locked; None when that is not so."""
    with systeemcontext("count for the KPI: figures only"):
        if vast := _vastgelegd([gemeente], van=van, tot=tot):
            return _uit(vast[0]), vast[0].vastgelegd_op
        return tel(Vraag(van=van, tot=tot, gemeenten=(gemeente,)))[gemeente], None


def cijfers_per_periode(*, gemeente: UUID, perioden: Collection[tuple[date, date]]) -> list[Cijfers]:
    """Return the figures of one gemeente over each of these periods."""
    with systeemcontext("count for the KPI: figures only"):
        return [lees_cijfers(gemeenten=[gemeente], van=van, tot=tot)[gemeente] for van, tot in perioden]


def is_heel_jaar(van: date, tot: date) -> bool:
    return (van.month, van.day, tot.month, tot.day) == (1, 1, 12, 31) and van.year == tot.year


def _vastgelegd(gemeenten: Collection[UUID], *, van: date, tot: date) -> list[Jaarcijfer]:
    if not is_heel_jaar(van, tot):
        return []
    return list(Jaarcijfer.objects.filter(gemeente__in=gemeenten, jaar=van.year))


def _uit(rij: Jaarcijfer) -> Cijfers:
    return Cijfers(
        klassen={klasse: rij.klassen[klasse] for klasse in Klasse},
        tussentijds_gezakt=rij.klassen["tussentijds_gezakt"],
        band_gezakt=rij.klassen["band_gezakt"],
        definitie=Definitie.uit(rij.definitie),
    )
