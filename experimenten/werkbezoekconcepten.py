"""What somebody typed about a visit and did not save yet: kept at every pause, brought back when the page opens."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from experimenten.antwoorden import ANTWOORDVELDEN
from experimenten.models import Werkbezoek, Werkbezoekconcept
from experimenten.werkbezoeken import AANTALLEN
from netwerk.models import Lid
from participatie.bsn import zonder_bsn

HOOGSTENS_TEKENS = 10_000
HOOGSTENS_WAARDEN = 300

ZEGT_IETS = (
    *("bij_wie", "waar", "verslag", "actie_wat", "gesproken_met", "mogelijke_plek", "idee"),
    *("gezocht", "gevonden", "schot", "schot_tekst"),
    *AANTALLEN,
    *ANTWOORDVELDEN,
)
"""Only a form with one of these is worth keeping; the others are filled in from the start."""

Velden = Mapping[str, list[str]]


class VanEenAnder(Exception):
    """This form belongs to somebody else."""


def bewaar_concept(*, sleutel: UUID, lid: Lid, velden: Velden, nu: datetime) -> Werkbezoekconcept | None:
    """Keep what was typed, but nothing that looks like a BSN: such a field keeps what it held (domain.md 5.3).

    None when there is nothing to keep: an empty form, or a visit that is saved by now.
    """
    if Werkbezoek.objects.filter(sleutel=sleutel).exists():
        return None
    if not any(velden.get(naam, [""])[0].strip() for naam in ZEGT_IETS if velden.get(naam)):
        gooi_concept_weg(sleutel=sleutel, lid=lid)
        return None
    eerder = Werkbezoekconcept.objects.filter(sleutel=sleutel, lid=lid).first()
    velden = zonder_bsn(velden, vroeger=eerder.velden if eerder else {})
    try:
        with transaction.atomic():
            concept, _ = Werkbezoekconcept.objects.update_or_create(
                sleutel=sleutel,
                lid=lid,
                defaults={"gemeente_id": lid.gemeente_id, "velden": _ingekort(velden), "bewaard_op": nu},
            )
    except IntegrityError as fout:
        raise VanEenAnder from fout
    return concept


def gooi_concept_weg(*, sleutel: UUID, lid: Lid) -> None:
    Werkbezoekconcept.objects.filter(sleutel=sleutel, lid=lid).delete()


def open_concept(lid: Lid, *, nu: datetime, sleutel: UUID | None = None) -> Werkbezoekconcept | None:
    """Return the text of this person that is not saved yet: of this form, or the last one."""
    concepten = Werkbezoekconcept.objects.open_van(lid, nu=nu)
    return (concepten.filter(sleutel=sleutel) if sleutel else concepten).first()


def lees_velden(gestuurd: Mapping[str, object], namen: Iterable[str]) -> dict[str, list[str]]:
    """Return what was sent for the fields of the form, and nothing else."""
    return {naam: gestuurd.getlist(naam) for naam in namen if naam in gestuurd}


def zegt_meer(velden: Velden, *, dan: Velden) -> bool:
    """Whether something was typed or chosen that does not stand in the other one; where it was is not looked at."""
    staat_er = {naam: _woorden(dan, naam) for naam in ZEGT_IETS}
    staat_ergens = {staat_er[naam] for naam in ANTWOORDVELDEN}
    for naam in ZEGT_IETS:
        woorden = _woorden(velden, naam)
        elders = naam in ANTWOORDVELDEN and woorden in staat_ergens
        if woorden and naam not in ("bij_wie", "waar") and woorden != staat_er[naam] and not elders:
            return True
    return False


def _woorden(velden: Velden, naam: str) -> tuple[str, ...]:
    return tuple((velden.get(naam) or [""])[0].split())


def _ingekort(velden: Velden) -> dict[str, list[str]]:
    return {naam: [w[:HOOGSTENS_TEKENS] for w in waarden[:HOOGSTENS_WAARDEN]] for naam, waarden in velden.items()}
