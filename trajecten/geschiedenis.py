"""What was changed in a talentprofiel, when and by whom, in words of the person: the newest first.

The database wrote it down (participatie.geschiedenis); here it is only read. A row of a history that somebody may not
see is not there: PostgreSQL shows the history of a profile to the same people as the profile.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Model, QuerySet, Value

from netwerk.models import Lid
from trajecten.models import (
    EigenWoordenEvent,
    GroepkeuzeEvent,
    KeuzeantwoordEvent,
    TalentantwoordEvent,
    Talentgroep,
    Talentprofiel,
)
from trajecten.vragen import GROEPEN, NA_VRAAG_1, scherm_van_groep

BRONNEN: Mapping[str, tuple[type[Model], tuple[str, ...]]] = {
    "talent": (TalentantwoordEvent, ("talent", "door")),
    "groep": (GroepkeuzeEvent, ("groep",)),
    "keuze": (KeuzeantwoordEvent, ("keuze",)),
    "woorden": (EigenWoordenEvent, ()),
}
"""Where a change can be, and what its words need of other tables."""

IEMAND = "iemand uit het netwerk"


@dataclass(frozen=True, kw_only=True)
class Wijziging:
    op: datetime
    wie: str
    wat: str


def wijzigingen(profiel: Talentprofiel) -> QuerySet:
    """Return (moment, source, id) of every change, the newest first; for `in_woorden`, a page at a time."""
    eerste, *andere = (
        model.objects.filter(profiel=profiel)
        .annotate(waar=Value(bron))
        .values_list("pgh_created_at", "waar", "pgh_id")
        .order_by()
        for bron, (model, _) in BRONNEN.items()
    )
    return eerste.union(*andere, all=True).order_by("-pgh_created_at", "-pgh_id")


def in_woorden(rijen: Iterable[tuple[datetime, str, int]], *, lezer: Lid) -> list[Wijziging]:
    """Say of each change who made it and what it was, in as many queries whatever their number."""
    rijen = list(rijen)
    per_bron: dict[str, list[int]] = defaultdict(list)
    for _, bron, pk in rijen:
        per_bron[bron].append(pk)
    gevonden = {
        (bron, wijziging.pgh_id): wijziging
        for bron, (model, erbij) in BRONNEN.items()
        for wijziging in model.objects.filter(pgh_id__in=per_bron[bron]).select_related(*erbij or (None,))
    }
    namen = _namen(gevonden.values(), lezer=lezer)
    titels = _titels()
    return [
        Wijziging(
            op=op,
            wie=namen.get(_wie(gevonden[bron, pk]), IEMAND),
            wat=_ZINNEN[bron](gevonden[bron, pk], titels),
        )
        for op, bron, pk in rijen
    ]


def _wie(wijziging: Model) -> str:
    return (wijziging.pgh_context or {}).get("gebruiker", "")


def _namen(gevonden: Iterable[Model], *, lezer: Lid) -> dict[str, str]:
    ids = {UUID(wie) for wijziging in gevonden if (wie := _wie(wijziging))}
    namen = {str(pk): naam for pk, naam in Lid.objects.filter(pk__in=ids).values_list("pk", "naam")}
    return namen | {str(lezer.pk): "uzelf"}


def _titels() -> dict[str, str]:
    """Return the title of each screen on which own words can be written."""
    per_groep = (scherm_van_groep(groep) for groep in Talentgroep.objects.all())
    return {scherm.naam: scherm.titel for scherm in (GROEPEN, *NA_VRAAG_1, *per_groep)}


def _talent(wijziging: Model, _: Mapping[str, str]) -> str:
    talent = wijziging.talent.tekst
    if wijziging.pgh_label == "delete":
        return f"Weggehaald: {talent}."
    if wijziging.afgewezen_op:
        return f"Nee gezegd tegen: {talent}."
    if wijziging.bevestigd_op is None:
        return f"Talent gezien: {talent}. De inwoner heeft nog niet gezegd of het klopt."
    return f"{talent}: {wijziging.get_antwoord_display().lower()}."


def _groep(wijziging: Model, _: Mapping[str, str]) -> str:
    gekozen = "Onderwerp weggehaald" if wijziging.pgh_label == "delete" else "Onderwerp gekozen"
    return f"{gekozen}: {wijziging.groep.naam}."


def _keuze(wijziging: Model, _: Mapping[str, str]) -> str:
    gekozen = "Niet meer gekozen" if wijziging.pgh_label == "delete" else "Gekozen"
    return f"{gekozen}: {wijziging.keuze.tekst}."


def _woorden(wijziging: Model, titels: Mapping[str, str]) -> str:
    """Where words were written, and not which: what was taken back is not shown again."""
    gedaan = {"insert": "geschreven", "update": "veranderd", "delete": "weggehaald"}[wijziging.pgh_label]
    return f"Eigen woorden {gedaan} bij: {titels.get(wijziging.onderdeel, 'een vraag die er niet meer is')}"


_ZINNEN = {"talent": _talent, "groep": _groep, "keuze": _keuze, "woorden": _woorden}
