"""The schot that people met at a visit: the visit makes one or joins one that is known, and counts along with it."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db.models import Window
from django.db.models.functions import RowNumber

from experimenten.models import Experiment, Schot, Werkbezoek
from netwerk.models import Lid
from participatie.muur import systeemcontext
from trajecten.kleine_aantallen import BINNEN_GEMEENTE

HOOGSTENS = 3
"""Visits that stand at a schot."""


def is_eigen(werkbezoek: Werkbezoek) -> bool:
    """Whether this visit wrote the schot down and nobody went on with it: then its words are those of the visit."""
    schot = werkbezoek.schot
    if schot is None or schot.pk != werkbezoek.sleutel or schot.gemeld_bij or schot.hoe_opgelost:
        return False
    with systeemcontext("did another visit meet this schot, also in a gemeente that somebody does not see"):
        return not schot.werkbezoeken.aanwezig().exclude(pk=werkbezoek.pk).exists()


def zet(
    werkbezoek: Werkbezoek, *, bekend: Schot | None, tekst: str, soort: str, mensen: int | None, door: Lid, nu: datetime
) -> None:
    """Let the visit have met this schot: one that is known, or one with these words; else none."""
    er_al, eigen = _op_slot(werkbezoek.schot), is_eigen(werkbezoek)
    nieuw = bekend is None and bool(tekst) and werkbezoek.experiment is not None
    if er_al and nieuw and (eigen or er_al.tekst.split() == tekst.split()):
        bekend = er_al
    if er_al and eigen and bekend != er_al:
        _haal_weg(er_al, behalve=werkbezoek, nu=nu)
    elif er_al:
        _tel(er_al, -(werkbezoek.schot_mensen or 0))
    if nieuw and bekend is None:
        bekend = _nieuw(werkbezoek, door=door, op=nu)
    if bekend:
        bekend = er_al if er_al == bekend else _op_slot(bekend) or bekend
        if nieuw and (eigen or bekend != er_al):
            _schrijf(bekend, werkbezoek.experiment, tekst=tekst, soort=soort)
        _tel(bekend, mensen or 0)
    werkbezoek.schot, werkbezoek.schot_mensen = bekend, mensen if bekend else None


def _haal_weg(schot: Schot, *, behalve: Werkbezoek, nu: datetime) -> None:
    """It was no schot after all. Visits in the bin may still point at it."""
    with systeemcontext("does another visit point at this schot, also in a gemeente that somebody does not see"):
        elders = schot.werkbezoeken.exclude(pk=behalve.pk).exists()
    if elders:
        schot.haal_weg(nu=nu)
    else:
        schot.delete()


def _nieuw(werkbezoek: Werkbezoek, *, door: Lid, op: datetime) -> Schot:
    schot = Schot(door=door, op=op, versie=0)
    if not Schot.objects.filter(pk=werkbezoek.sleutel).exists():
        schot.pk = werkbezoek.sleutel
    return schot


def neem_terug(werkbezoek: Werkbezoek, *, nu: datetime) -> None:
    """The visit goes: so does a schot of its own, and from one of others the people it counted."""
    schot = _op_slot(werkbezoek.schot)
    if schot is None:
        return
    if schot.weg_op is None and is_eigen(werkbezoek):
        schot.haal_weg(nu=nu)
    else:
        _tel(schot, -(werkbezoek.schot_mensen or 0))


def zet_terug(werkbezoek: Werkbezoek, *, weg_op: datetime) -> None:
    """In: when the visit was taken away; a schot that somebody else took away stays away, and counts it again."""
    schot = _op_slot(werkbezoek.schot)
    if schot is None:
        return
    if schot.weg_op == weg_op:
        schot.zet_terug()
    else:
        _tel(schot, werkbezoek.schot_mensen or 0)


def _op_slot(schot: Schot | None) -> Schot | None:
    """Two visits that count along at the same moment both count."""
    return Schot.objects.select_for_update().filter(pk=schot.pk).first() if schot else None


def _schrijf(schot: Schot, experiment: Experiment, *, tekst: str, soort: str) -> None:
    schot.experiment, schot.samenwerkingsverband_id = experiment, experiment.samenwerkingsverband_id
    schot.tekst, schot.soort = tekst, soort
    schot.versie += 1
    schot.save()


def _tel(schot: Schot, erbij: int) -> None:
    if erbij:
        schot.aantal_mensen = min(max((schot.aantal_mensen or 0) + erbij, 0), 9999) or None
        schot.versie += 1
        schot.save(update_fields=["aantal_mensen", "versie"])


# What the pages show


def mensen_in_woorden(werkbezoek: Werkbezoek) -> str:
    """How many met it there; a small number would point at persons (domain.md 5.9)."""
    return f"{BINNEN_GEMEENTE.in_woorden(werkbezoek.schot_mensen)} mensen" if werkbezoek.schot_mensen else ""


def vul_schotten_aan(schotten: Sequence[Schot], *, lezer: Lid, vandaag: date) -> None:
    """Give each the visits at which people met it, of those this person may read, in one question."""
    leesbaar = Werkbezoek.objects.leesbaar_voor(lezer).aanwezig().filter(schot__in=[schot.pk for schot in schotten])
    hoeveelste = Window(RowNumber(), partition_by="schot", order_by=("-datum", "-pk"))
    bezoeken = leesbaar.annotate(hoeveelste=hoeveelste).filter(hoeveelste__lte=HOOGSTENS + 1)
    bezoeken = bezoeken.select_related("organisatie").defer("verslag", "antwoorden").order_by("hoeveelste")
    per_schot: dict[object, list[Werkbezoek]] = {}
    for bezoek in bezoeken if schotten else ():
        per_schot.setdefault(bezoek.schot_id, []).append(bezoek)
    for schot in schotten:
        hier = per_schot.get(schot.pk, [])
        schot.bezoeken, schot.meer_bezoeken = hier[:HOOGSTENS], len(hier) > HOOGSTENS
