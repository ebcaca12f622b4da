"""What a reeks makes: its bijeenkomsten, six ahead, and what a change of the reeks does to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count, islice

from django.utils import timezone

from netwerk.models import Bijeenkomst, Bijeenkomstreeks
from netwerk.vrije_dagen import Waarschuwing, is_bekend, waarschuwing

VOORUIT = 6
"""How many bijeenkomsten stand in the agenda: a year, at one in two months."""


@dataclass(frozen=True, kw_only=True)
class Keer:
    """One bijeenkomst of a reeks, with what is to be said of its day."""

    bijeenkomst: Bijeenkomst
    waarschuwing: Waarschuwing | None
    vakanties_bekend: bool


def dagen(reeks: Bijeenkomstreeks, *, na: date) -> Iterator[date]:
    """Return the days of the rule after that day, without end."""
    eerste = reeks.eerste_maand.year * 12 + reeks.eerste_maand.month - 1
    for nummer in count():
        maand = eerste + nummer * reeks.elke_maanden
        dag = reeks.dag_in(date(maand // 12, maand % 12 + 1, 1))
        if dag > na:
            yield dag


def vul_aan(reeks: Bijeenkomstreeks, *, nu: datetime, erbij: int = 0) -> list[Bijeenkomst]:
    """Make what is missing until there are six ahead, or `erbij` more. Returns the new ones."""
    vandaag = timezone.localdate(nu)
    er_zijn = list(reeks.bijeenkomsten.filter(reeksdatum__isnull=False).values_list("reeksdatum", flat=True))
    komend = reeks.bijeenkomsten.komend(nu).count()
    na = max([vandaag, *er_zijn])
    nieuw = list(islice(dagen(reeks, na=na), erbij or max(VOORUIT - komend, 0)))
    gemaakt = [maak_keer(reeks, dag, beurt=len(er_zijn) + nummer) for nummer, dag in enumerate(nieuw)]
    return Bijeenkomst.objects.bulk_create(gemaakt)


def pas_toekomst_aan(reeks: Bijeenkomstreeks, *, nu: datetime) -> int:
    """Let the bijeenkomsten to come follow the rule again, but not those changed by hand. Returns how many."""
    vandaag = timezone.localdate(nu)
    komend = reeks.bijeenkomsten.filter(reeksdatum__gt=vandaag).order_by("reeksdatum")
    blijft = {(b.reeksdatum.year, b.reeksdatum.month) for b in komend if b.met_de_hand}
    volgen = [b for b in komend if not b.met_de_hand]
    vrij = (dag for dag in dagen(reeks, na=vandaag) if (dag.year, dag.month) not in blijft)
    beurt = reeks.bijeenkomsten.filter(reeksdatum__lte=vandaag).count()
    velden = ("soort", "begint_op", "eindigt_op", "locatie", "plaats", "contact", "openbaar", "reeksdatum")
    for nummer, (bijeenkomst, dag) in enumerate(zip(volgen, vrij, strict=False)):
        nieuw = maak_keer(reeks, dag, beurt=beurt + nummer)
        for veld in velden:
            setattr(bijeenkomst, veld, getattr(nieuw, veld))
        bijeenkomst.save(update_fields=velden)
    return len(volgen)


def maak_keer(reeks: Bijeenkomstreeks, dag: date, *, beurt: int) -> Bijeenkomst:
    begint_op = timezone.make_aware(datetime.combine(dag, reeks.begint_om))
    locatie, plaats = reeks.locatie(beurt)
    return Bijeenkomst(
        samenwerkingsverband_id=reeks.samenwerkingsverband_id,
        reeks=reeks,
        reeksdatum=dag,
        soort=reeks.soort,
        thema=reeks.thema or reeks.naam,
        begint_op=begint_op,
        eindigt_op=begint_op + timedelta(minutes=reeks.duur),
        locatie=locatie,
        plaats=plaats,
        contact=reeks.contact,
        openbaar=reeks.openbaar,
    )


def komende_keren(reeks: Bijeenkomstreeks, *, nu: datetime) -> list[Keer]:
    return [
        keer_van(bijeenkomst, regio=reeks.samenwerkingsverband.vakantieregio, nu=nu)
        for bijeenkomst in reeks.bijeenkomsten.komend(nu)
    ]


def keer_van(bijeenkomst: Bijeenkomst, *, regio: str, nu: datetime) -> Keer:
    dag = timezone.localdate(bijeenkomst.begint_op)
    nodig = bijeenkomst.afgezegd_op is None and bijeenkomst.begint_op > nu
    return Keer(
        bijeenkomst=bijeenkomst,
        waarschuwing=waarschuwing(dag, regio=regio, vandaag=timezone.localdate(nu)) if nodig else None,
        vakanties_bekend=is_bekend(dag),
    )
