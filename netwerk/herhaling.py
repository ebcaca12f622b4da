"""After a restore: what was destroyed since the backup came back with it, and is destroyed again."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import models, transaction
from django.db.models import Max, ProtectedError
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from netwerk import bewaren, vernietigingenbestand
from netwerk.bewaren import Daarna
from netwerk.vernietiging import model_van, vernietig
from participatie.geschiedenis import geschiedenissen

GROND = "opnieuw, na het terugzetten van een reservekopie"

Tabellen = dict[str, dict[str, datetime]]
"""{table: {id: when it was destroyed}}."""


@dataclass(frozen=True, kw_only=True)
class Herhaald:
    """How many rows of each table went again, and of which tables some stayed because others need them."""

    vernietigd: dict[str, int]
    gebleven: dict[str, int]


def herhaal(*, nu: datetime) -> Herhaald:
    """Destroy again what the file outside the database says. Nothing happens to what did not come back.

    Must see all rows. A table waits for its turn as long as rows of another one need it.
    """
    wacht = _uit_het_bestand()
    vernietigd: dict[str, int] = {}
    while wacht:
        klaar = []
        for tabel, sleutels in wacht.items():
            try:
                with transaction.atomic():
                    aantal = _vernietig_opnieuw(tabel, sleutels, nu=nu)
            except ProtectedError:
                continue
            klaar.append(tabel)
            vernietigd |= {tabel: aantal} if aantal else {}
        wacht = {tabel: sleutels for tabel, sleutels in wacht.items() if tabel not in klaar}
        if not klaar:
            break
    return Herhaald(vernietigd=vernietigd, gebleven={tabel: len(sleutels) for tabel, sleutels in wacht.items()})


def _uit_het_bestand() -> Tabellen:
    tabellen: Tabellen = defaultdict(dict)
    for regel in vernietigingenbestand.regels():
        op = parse_datetime(regel["op"]) or timezone.now()
        for tabel, sleutels in regel["rijen"].items():
            tabellen[tabel].update(dict.fromkeys(sleutels, op))
    return dict(tabellen)


def _vernietig_opnieuw(tabel: str, sleutels: dict[str, datetime], *, nu: datetime) -> int:
    model = model_van(tabel)
    if model is None:
        return 0
    terug = _teruggekomen(model, sleutels)
    if not terug:
        return 0
    rijen = model._base_manager.filter(pk__in=terug)
    return _wijze(model)(rijen, gegevens=model._meta.verbose_name_plural, grond=GROND, door=None, nu=nu)


def _teruggekomen(model: type[models.Model], sleutels: dict[str, datetime]) -> list[object]:
    """Return the keys of rows that are there again.

    A number may be that of a new row by now: after a restore the database counts on from where the backup was. So a
    number counts only when the history says that the row began before it was destroyed; without a history it does not.
    """
    er_zijn = model._base_manager.filter(pk__in=list(sleutels)).values_list("pk", flat=True)
    if not isinstance(model._meta.pk, models.AutoField):
        return list(er_zijn)
    event = next((e for e in geschiedenissen() if e.pgh_tracked_model._meta.db_table == model._meta.db_table), None)
    if event is None:
        return []
    begonnen = (
        event._base_manager.filter(id__in=list(er_zijn), pgh_label="insert")
        .values("id")
        .annotate(op=Max("pgh_created_at"))
    )
    return [rij["id"] for rij in begonnen if rij["op"] < sleutels[str(rij["id"])]]


def _wijze(model: type[models.Model]) -> Callable[..., int]:
    """Return how rows of this model go: an account the way it went the first time."""
    anders = (t.doe for t in bewaren.alle() if t.model is model and t.daarna is Daarna.ANONIMISEREN)
    return next(anders, vernietig)
