"""From rule to destruction: what is too old is proposed, a second person approves, and only then it goes."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from netwerk import bewaren
from netwerk.bewaren import Bewaartermijn
from netwerk.models import Gemeente, Lid, Vernietigingslijst
from participatie.muur import systeemcontext

NEE_GELDT = timedelta(days=90)
"""How long rows of a list that was turned down are not proposed again."""

Plaats = tuple[UUID, UUID | None]
"""A samenwerkingsverband, and the gemeente in it; None for what is of the whole network."""


@dataclass(frozen=True, kw_only=True)
class Vondst:
    """What is too old of one data set in one place: ids, and the day the term of each began."""

    termijn: Bewaartermijn
    rijen: list[tuple[str, date]]

    def als_regel(self) -> dict[str, object]:
        rijen = [[sleutel, dag.isoformat()] for sleutel, dag in self.rijen]
        return {"gegevens": self.termijn.gegevens, "reden": self.termijn.reden, "rijen": rijen}


# What is too old


def zoek_verlopen(*, nu: datetime) -> dict[Plaats, list[Vondst]]:
    """Return what is too old by every rule that asks approval, by place. Changes nothing; must see all rows."""
    verbanden = dict(Gemeente.objects.values_list("pk", "samenwerkingsverband"))
    gevonden: dict[Plaats, list[Vondst]] = defaultdict(list)
    for termijn in bewaren.alle():
        if not termijn.loopt_af or termijn.zonder_goedkeuring:
            continue
        per_plaats: dict[Plaats, list[tuple[str, date]]] = defaultdict(list)
        for sleutel, begin, waar in _rijen_met_plaats(termijn, nu=nu):
            plaats = (waar, None) if termijn.verband else (verbanden[waar], waar)
            per_plaats[plaats].append((str(sleutel), _dag(begin)))
        for plaats, rijen in per_plaats.items():
            gevonden[plaats].append(Vondst(termijn=termijn, rijen=rijen))
    return dict(gevonden)


def _rijen_met_plaats(termijn: Bewaartermijn, *, nu: datetime) -> models.QuerySet:
    return bewaren.verlopen(termijn, nu=nu).values_list("pk", "begin_op", termijn.verband or termijn.plaats)


def _dag(begin: date) -> date:
    return timezone.localdate(begin) if isinstance(begin, datetime) else begin


# Proposing


@transaction.atomic
def stel_voor(*, nu: datetime, door: Lid | None = None, gemeenten: set[UUID] | None = None) -> list[Vernietigingslijst]:
    """Make a list for every place where something is too old, and return them.

    Where a list is waiting already no other comes. In: who asked, None for the daily command; the gemeenten to look
    in, None for all.
    """
    with systeemcontext("find what is kept too long"):
        gevonden = zoek_verlopen(nu=nu)
        bezet = set(Vernietigingslijst.objects.open().values_list("samenwerkingsverband", "gemeente"))
        nee = _pas_afgewezen(nu=nu)
        mag = _plaatsen(gemeenten)
        lijsten = []
        for (verband, gemeente), vondsten in gevonden.items():
            regels = [regel for vondst in vondsten if (regel := _zonder(vondst.als_regel(), nee))["rijen"]]
            if regels and (verband, gemeente) not in bezet and (mag is None or (verband, gemeente) in mag):
                lijst = Vernietigingslijst(samenwerkingsverband_id=verband, gemeente_id=gemeente)
                lijst.gemaakt_door, lijst.gemaakt_op, lijst.regels = door, nu, regels
                lijst.save(force_insert=True)
                lijsten.append(lijst)
    return lijsten


def _plaatsen(gemeenten: set[UUID] | None) -> set[Plaats] | None:
    """Return the places of these gemeenten: each of them, and its network."""
    if gemeenten is None:
        return None
    gevonden = Gemeente.objects.filter(pk__in=gemeenten).values_list("samenwerkingsverband", "pk")
    return {plaats for verband, gemeente in gevonden for plaats in ((verband, gemeente), (verband, None))}


def _pas_afgewezen(*, nu: datetime) -> set[tuple[str, str]]:
    return {
        (regel["gegevens"], sleutel)
        for lijst in Vernietigingslijst.objects.afgewezen_sinds(nu - NEE_GELDT)
        for regel in lijst.regels
        for sleutel, _ in regel["rijen"]
    }


def _zonder(regel: dict[str, object], nee: set[tuple[str, str]]) -> dict[str, object]:
    return {**regel, "rijen": [rij for rij in regel["rijen"] if (regel["gegevens"], rij[0]) not in nee]}


# Judging


@transaction.atomic
def keur_goed(lijst: Vernietigingslijst, *, door: Lid, nu: datetime) -> int:
    """Destroy what is on the list and still too old; return how many rows of the list went.

    Raises ValidationError when somebody was earlier, or when this person made the list.
    """
    vergrendeld = _nog_open(lijst)
    with systeemcontext("destroy what was approved"):
        vernietigd = [_voer_uit(vergrendeld, regel, door=door, nu=nu) for regel in vergrendeld.regels]
    vergrendeld.keur_goed(door=door, nu=nu, vernietigd=vernietigd)
    return sum(vernietigd)


@transaction.atomic
def wijs_af(lijst: Vernietigingslijst, *, door: Lid, nu: datetime, reden: str) -> None:
    _nog_open(lijst).wijs_af(door=door, nu=nu, reden=reden)


def _nog_open(lijst: Vernietigingslijst) -> Vernietigingslijst:
    """Return the list as it is now, for this transaction alone."""
    vergrendeld = Vernietigingslijst.objects.select_for_update().get(pk=lijst.pk)
    if not vergrendeld.is_open:
        raise ValidationError("Iemand anders heeft deze lijst al beoordeeld.")
    return vergrendeld


def _voer_uit(lijst: Vernietigingslijst, regel: dict[str, object], *, door: Lid, nu: datetime) -> int:
    """Look again by the rule of this moment: what changed in the meantime may stay."""
    termijn = bewaren.met_naam(regel["gegevens"])
    if termijn is None:  # the rule is gone, and with it the ground to destroy
        return 0
    rijen = bewaren.verlopen(termijn, nu=nu).filter(pk__in=[sleutel for sleutel, _ in regel["rijen"]])
    sleutels = list(rijen.order_by().select_for_update(of=("self",)).values_list("pk", flat=True))
    return termijn.doe(
        termijn.model._base_manager.filter(pk__in=sleutels),
        gegevens=termijn.gegevens,
        grond=termijn.reden,
        door=lijst.gemaakt_door,
        goedgekeurd_door=door,
        gemeente=lijst.gemeente_id,
        nu=nu,
    )


# What nobody has to approve


def ruim_op(*, nu: datetime) -> dict[str, int]:
    """Destroy what people threw away themselves, and what is technical. Returns how much of each. Must see all rows."""
    return {
        termijn.gegevens: termijn.doe(
            bewaren.verlopen(termijn, nu=nu), gegevens=termijn.gegevens, grond=termijn.reden, door=None, nu=nu
        )
        for termijn in bewaren.alle()
        if termijn.loopt_af and termijn.zonder_goedkeuring
    }
