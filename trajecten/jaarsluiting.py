"""Closing a year: its KPI and its jaarrapport are kept as numbers, and do not change any more (features.md E20, E21).

A beleidsmedewerker closes a year that is over. Nobody did? Then it is closed by itself when the year after it is over
as well: until then it can still be put right, and after that rows begin to go (domain.md 5.4 and 5.9). What counted in
a year that is over and goes before that, because an inwoner asks so, has its table closed first.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Count, Min, Q
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.vernietiging import vernietig
from participatie.muur import systeemcontext
from trajecten.jaarrapport_tellen import TABELLEN, tel_tabellen
from trajecten.kpi import Cijfers, Definitie, Klasse
from trajecten.kpi_tellen import Vraag, tel
from trajecten.models import (
    Eindreden,
    Inwoner,
    Jaarcijfer,
    Jaartelling,
    Meting,
    Metingeninlezing,
    Projectdeelname,
    Traject,
    Verwijzing,
)
from trajecten.models.metingen_inlezen import KAN_TERUG

NA_JAREN = 2
"""A year is closed by itself in the second year after it. The shortest term to keep what it counts is as long."""
EERSTE = {Traject: "start", Verwijzing: "akkoord_op", Projectdeelname: "aangemeld_op"}
"""What a jaarrapport counts, and on which day that begins."""


def sluit_jaar(*, gemeente: Gemeente, jaar: int, door: Lid, nu: datetime, vandaag: date) -> None:
    """Close a year that is over. Raises ValidationError when it is not, or was closed already."""
    if date(jaar, 12, 31) >= vandaag:
        raise ValidationError("Dit jaar is nog niet voorbij.")
    with transaction.atomic(), systeemcontext("close a year: figures only"):
        if Jaarcijfer.objects.filter(gemeente=gemeente, jaar=jaar).exists():
            raise ValidationError("Dit jaar is al vastgelegd.")
        _leg_kpi_vast(gemeente, jaar, _kpi(gemeente, jaar), door=door, nu=nu)
        leg_tellingen_vast(gemeente, jaar, nu=nu)


def sluit_wat_lang_voorbij_is(*, nu: datetime, ook_na_inlezen: bool = False) -> None:
    """Close what nobody closed. Must see all rows.

    A file that was read in can be taken back for a while: until then the years of its network stay open. So does a year
    of which metingen were written down so short ago: somebody is still at it.
    """
    gemeenten = Gemeente.objects.order_by("pk")
    if not ook_na_inlezen:
        net_ingelezen = Metingeninlezing.objects.kan_terug(nu).values("gemeente__samenwerkingsverband")
        gemeenten = gemeenten.exclude(samenwerkingsverband__in=net_ingelezen)
    for gemeente in gemeenten:
        for jaar in _te_sluiten(gemeente, tot=timezone.localdate(nu).year - NA_JAREN):
            if ook_na_inlezen or not _is_men_nog_bezig(gemeente, jaar, nu=nu):
                with transaction.atomic():
                    _sluit_vanzelf(gemeente, jaar, nu=nu)


def _te_sluiten(gemeente: Gemeente, *, tot: int) -> list[int]:
    eerste = [m.objects.filter(gemeente=gemeente).aggregate(op=Min(veld))["op"] for m, veld in EERSTE.items()]
    begin = min((dag.year for dag in eerste if dag), default=tot + 1)
    dicht = Jaartelling.objects.filter(gemeente=gemeente).values("jaar").annotate(tabellen=Count("pk"))
    gedaan = set(dicht.filter(tabellen__gte=TABELLEN).values_list("jaar", flat=True))
    return [jaar for jaar in range(begin, tot + 1) if jaar not in gedaan]


def _is_men_nog_bezig(gemeente: Gemeente, jaar: int, *, nu: datetime) -> bool:
    pas = Meting.objects.filter(gemeente=gemeente, meetdatum__lte=date(jaar, 12, 31), aangemaakt_op__gt=nu - KAN_TERUG)
    return pas.exists()


def _sluit_vanzelf(gemeente: Gemeente, jaar: int, *, nu: datetime) -> None:
    """A year in which nothing was counted stays open: a gemeente that comes later may still bring its rows."""
    if not Jaarcijfer.objects.filter(gemeente=gemeente, jaar=jaar).exists():
        cijfers = _kpi(gemeente, jaar)
        if cijfers.c:
            _leg_kpi_vast(gemeente, jaar, cijfers, door=None, nu=nu)
    leg_tellingen_vast(gemeente, jaar, nu=nu, ook_leeg=False)


def _kpi(gemeente: Gemeente, jaar: int) -> Cijfers:
    vraag = Vraag(van=date(jaar, 1, 1), tot=date(jaar, 12, 31), gemeenten=(gemeente.pk,))
    return tel(vraag)[gemeente.pk]


def _leg_kpi_vast(gemeente: Gemeente, jaar: int, cijfers: Cijfers, *, door: Lid | None, nu: datetime) -> None:
    tellingen = {"tussentijds_gezakt": cijfers.tussentijds_gezakt, "band_gezakt": cijfers.band_gezakt}
    Jaarcijfer.objects.create(
        gemeente=gemeente,
        jaar=jaar,
        klassen={str(klasse): cijfers.klassen[klasse] for klasse in Klasse} | tellingen,
        definitie=_definitie(cijfers, gemeente).als_json(),
        vastgelegd_door=door and door.pk,
        vastgelegd_op=nu,
    )


def _definitie(cijfers: Cijfers, gemeente: Gemeente) -> Definitie:
    """With the reasons to leave that did not count: a network adds some of its own."""
    hier = Q(samenwerkingsverband=None) | Q(samenwerkingsverband=gemeente.samenwerkingsverband_id)
    neutraal = Eindreden.objects.filter(hier, is_neutraal=True).order_by("volgorde", "pk")
    return replace(cijfers.definitie, neutraal=tuple(neutraal.values_list("sleutel", flat=True)))


def leg_tellingen_vast(
    gemeente: Gemeente, jaar: int, *, nu: datetime, tabellen: Collection[str] = (), ook_leeg: bool = True
) -> None:
    """Keep the tables of the jaarrapport, or only these, as they are now. What was kept before stays."""
    geteld = tel_tabellen(jaar, gemeente=gemeente, vandaag=timezone.localdate(nu))
    if not ook_leeg and not any(rij[n] for _, rijen in geteld.values() for rij in rijen for n in rij if n != "rij"):
        return
    vast = {"gemeente": gemeente, "jaar": jaar, "vastgelegd_op": nu}
    Jaartelling.objects.bulk_create(
        [
            Jaartelling(tabel=tabel, namen=namen, rijen=rijen, **vast)
            for tabel, (namen, rijen) in geteld.items()
            if not tabellen or tabel in tabellen
        ],
        ignore_conflicts=True,
    )


# Before rows go


def bewaar_verwijzingen(inwoner: Inwoner, nu: datetime) -> None:
    """Close the table of verwijzingen of each year that is over in which one of this person counts."""
    dagen = Verwijzing.objects.filter(inwoner=inwoner, akkoord_op__year__lt=timezone.localdate(nu).year)
    for jaar in sorted({dag.year for dag in dagen.values_list("akkoord_op", flat=True)}):
        leg_tellingen_vast(inwoner.gemeente, jaar, nu=nu, tabellen=["verwijzingen"])


def vernietig_met_cijfers(
    rijen: models.QuerySet, *, gegevens: str, grond: str, door: Lid | None, nu: datetime, **meer: Lid | UUID | None
) -> int:
    """Destroy what figures of years that are over count, after those years are closed."""
    with transaction.atomic():
        with systeemcontext("close a year: figures only"):
            sluit_wat_lang_voorbij_is(nu=nu, ook_na_inlezen=True)
        return vernietig(rijen, gegevens=gegevens, grond=grond, door=door, nu=nu, **meer)
