"""What a reeks makes: its bijeenkomsten, six ahead, and what a change of the reeks does to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count, islice

from django.utils import timezone

from netwerk.models import Bijeenkomst, Bijeenkomstreeks
from netwerk.overleggen import neem_mee
from netwerk.vrije_dagen import Waarschuwing, is_bekend, waarschuwing

VAN_DE_REEKS = (
    *("thema", "soort", "begint_op", "eindigt_op", "locatie", "plaats"),
    *("partners", "afgevaardigde_id", "contact_id", "openbaar", "reeksdatum"),
)
"""What a bijeenkomst gets from its reeks."""
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


def vul_alles_aan(*, nu: datetime) -> int:
    """Keep six ahead of every reeks that runs. Returns how many bijeenkomsten are new. Must see all rows."""
    return sum(len(vul_aan(reeks, nu=nu)) for reeks in Bijeenkomstreeks.objects.lopend().order_by("pk"))


def vul_aan(reeks: Bijeenkomstreeks, *, nu: datetime, erbij: int = 0) -> list[Bijeenkomst]:
    """Make what is missing until six that take place are ahead, or `erbij` more. Returns the new ones."""
    if reeks.gestopt_op:
        return []
    vandaag = timezone.localdate(nu)
    er_zijn = list(reeks.bijeenkomsten.filter(reeksdatum__isnull=False).values_list("reeksdatum", flat=True))
    komend = reeks.bijeenkomsten.komend(nu).gaat_door().count()
    na = max([vandaag, *er_zijn])
    nieuw = list(islice(dagen(reeks, na=na), erbij or max(VOORUIT - komend, 0)))
    gemaakt = [maak_keer(reeks, dag, beurt=len(er_zijn) + nummer) for nummer, dag in enumerate(nieuw)]
    Bijeenkomst.objects.bulk_create(gemaakt)
    neem_mee(gemaakt, reeks)
    return gemaakt


def stop(reeks: Bijeenkomstreeks, *, reden: str, nu: datetime) -> int:
    """Let it make no more; with a reason what is still to come is called off too. Returns how many that are."""
    reeks.stop(nu=nu)
    af_te_zeggen = list(_nog_niet_begonnen(reeks, nu=nu).gaat_door()) if reden else []
    for bijeenkomst in af_te_zeggen:
        bijeenkomst.zeg_af(reden=reden, nu=nu)
    return len(af_te_zeggen)


def hervat(reeks: Bijeenkomstreeks, *, nu: datetime) -> None:
    """Go on, with what was called off because the reeks stopped, and six ahead again."""
    for bijeenkomst in _nog_niet_begonnen(reeks, nu=nu).filter(afgezegd_op=reeks.gestopt_op):
        bijeenkomst.gaat_toch_door()
    reeks.hervat()
    vul_aan(reeks, nu=nu)


def _nog_niet_begonnen(reeks: Bijeenkomstreeks, *, nu: datetime):
    return reeks.bijeenkomsten.filter(begint_op__gt=nu)


def thema_van(reeks: Bijeenkomstreeks) -> str:
    """Return the theme of a bijeenkomst that has none of its own."""
    return reeks.thema or reeks.naam


def pas_toekomst_aan(reeks: Bijeenkomstreeks, *, nu: datetime, thema_was: str) -> int:
    """Let the bijeenkomsten to come follow the rule again, but not those changed by hand. Returns how many.

    In: the theme they got from the reeks before; one with a theme of its own keeps that.
    """
    vandaag = timezone.localdate(nu)
    komend = reeks.bijeenkomsten.filter(reeksdatum__gt=vandaag).order_by("reeksdatum")
    volgen = [b for b in komend if not b.met_de_hand and b.afgezegd_op is None]
    blijft = {(b.reeksdatum.year, b.reeksdatum.month) for b in komend if b not in volgen}
    vrij = (dag for dag in dagen(reeks, na=vandaag) if (dag.year, dag.month) not in blijft)
    beurt = reeks.bijeenkomsten.filter(reeksdatum__lte=vandaag).count()
    for nummer, (bijeenkomst, dag) in enumerate(zip(volgen, vrij, strict=False)):
        nieuw = maak_keer(reeks, dag, beurt=beurt + nummer)
        if bijeenkomst.thema != thema_was:
            nieuw.thema = bijeenkomst.thema
        for veld in VAN_DE_REEKS:
            setattr(bijeenkomst, veld, getattr(nieuw, veld))
        bijeenkomst.save(update_fields=VAN_DE_REEKS)
    return len(volgen)


def maak_keer(reeks: Bijeenkomstreeks, dag: date, *, beurt: int) -> Bijeenkomst:
    begint_op = timezone.make_aware(datetime.combine(dag, reeks.begint_om))
    locatie, plaats = reeks.locatie(beurt)
    return Bijeenkomst(
        samenwerkingsverband_id=reeks.samenwerkingsverband_id,
        reeks=reeks,
        reeksdatum=dag,
        soort=reeks.soort,
        thema=thema_van(reeks),
        begint_op=begint_op,
        eindigt_op=begint_op + timedelta(minutes=reeks.duur),
        locatie=locatie,
        plaats=plaats,
        partners=reeks.partners,
        afgevaardigde_id=reeks.afgevaardigde_id,
        contact_id=reeks.contact_id,
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
