"""Looking after the files of people: scanning again, the bin, and what a stop left.

Each app registers the models that keep a file with `registreer`, in its apps.py.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Model

from participatie import opslag
from participatie.muur import systeemcontext
from participatie.virusscan import Uitslag, scan

_modellen: list[type[Model]] = []


def registreer(model: type[Model]) -> None:
    """Look after the files of this model: its id names the file, `sha256` is the fingerprint.

    Its manager has `met_inhoud()`, `in_quarantaine()` and `voorgoed_weg(nu)`, a row `geef_vrij()` and `weiger()`.
    """
    if model not in _modellen:
        _modellen.append(model)
        opslag.neem_mee(model)


@dataclass(frozen=True, kw_only=True)
class Gecontroleerd:
    vrijgegeven: int
    geweigerd: int
    wacht_nog: int
    voorgoed_weg: int
    wezen: int
    kwijt: list[UUID]
    veranderd: list[UUID]


def controleer(*, nu: datetime) -> Gecontroleerd:
    """Scan what waits, remove what was in the bin too long and what belongs to no row, and say which files are wrong.

    Opens short transactions of its own: while it scans or reads files, the database would end a long one.
    """
    uitslagen = _scan_opnieuw()
    with _alle_rijen():
        voorgoed_weg = sum(model.objects.voorgoed_weg(nu).delete()[0] for model in _modellen)
    rijen = _met_inhoud()
    geveegd = opslag.veeg(rijen)
    veranderd = [pk for pk, som in rijen.items() if pk not in geveegd.kwijt and opslag.vingerafdruk(pk) != som]
    er_nog = _met_inhoud()  # what was taken away while we looked is not missing
    return Gecontroleerd(
        vrijgegeven=uitslagen.count(Uitslag.SCHOON),
        geweigerd=uitslagen.count(Uitslag.VIRUS),
        wacht_nog=uitslagen.count(Uitslag.ONBEKEND),
        voorgoed_weg=voorgoed_weg,
        wezen=geveegd.verwijderd,
        kwijt=[pk for pk in geveegd.kwijt if pk in er_nog],
        veranderd=[pk for pk in veranderd if pk in er_nog],
    )


def _met_inhoud() -> dict[UUID, str]:
    """Return the fingerprint of every file there should be. Read in one transaction: a row is there or it is not."""
    with _alle_rijen():
        return {pk: som for model in _modellen for pk, som in model.objects.met_inhoud().values_list("pk", "sha256")}


def _scan_opnieuw() -> list[Uitslag]:
    with _alle_rijen():
        wachtend = [
            (model, pk)
            for model in _modellen
            for pk in model.objects.in_quarantaine().order_by("geplaatst_op").values_list("pk", flat=True)
        ]
    return [_scan_een(model, pk) for model, pk in wachtend]


def _scan_een(model: type[Model], pk: UUID) -> Uitslag:
    inhoud = opslag.lees(pk)
    uitslag = Uitslag.ONBEKEND if inhoud is None else scan(inhoud)
    with _alle_rijen():
        bestand = model.objects.in_quarantaine().select_for_update().filter(pk=pk).first()
        if bestand and uitslag is Uitslag.SCHOON:
            bestand.geef_vrij()
        elif bestand and uitslag is Uitslag.VIRUS:
            bestand.weiger()
    return uitslag


@contextmanager
def _alle_rijen() -> Iterator[None]:
    with transaction.atomic(), systeemcontext("controleer_bestanden: scan and tidy up files"):
        yield
