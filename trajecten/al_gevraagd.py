"""What somebody told already, before a helper asks it once more (features.md C16). That it was told, not the words."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from netwerk.models import Lid
from trajecten.models import Gespreksdeel, Inwoner
from trajecten.verhalen import Vraag, verhaal_van


@dataclass(frozen=True, kw_only=True)
class Gevraagd:
    """One thing that was told, when, and with whom when that was together."""

    wat: str
    op: date
    met: str = ""


def van_vraag(vraag: Vraag) -> list[Gevraagd]:
    """Return it for one question of the story; nothing when nobody asked it yet."""
    if vraag.deel is None:
        return []
    wie = vraag.deel.opgeschreven_door
    return [Gevraagd(wat=vraag.titel, op=timezone.localdate(vraag.deel.verteld_op), met=wie.naam if wie else "")]


def al_gevraagd(inwoner: Inwoner) -> list[Gevraagd]:
    """Return what is in the talentprofiel and the story; one query, and one more without `talentprofiel` beside it."""
    verhaal = [een for vraag in verhaal_van(inwoner) for een in van_vraag(vraag)]
    profiel = getattr(inwoner, "talentprofiel", None)
    laatst = profiel and (profiel.afgerond_op or profiel.gewijzigd_op)
    if not laatst:
        return verhaal
    klaar = "" if profiel.afgerond_op else " (nog niet klaar)"
    wat = f"Wat deze persoon kan, wil en nodig heeft{klaar}"
    return [Gevraagd(wat=wat, op=timezone.localdate(laatst)), *verhaal]


def in_gesprekken(inwoner: Inwoner, *, lezer: Lid) -> list[Gevraagd]:
    """Return each topic of the talks that this reader may see, with the last day it was talked about; one query."""
    delen = Gespreksdeel.objects.zichtbaar_voor(lezer).filter(gesprek__inwoner=inwoner).select_related("gesprek__door")
    laatste = {deel.onderwerp: deel for deel in delen.order_by("gesprek__op", "pk")}
    return [
        Gevraagd(
            wat=f"Gesprek: {deel.get_onderwerp_display()}",
            op=deel.gesprek.op,
            met=deel.gesprek.door.naam if deel.gesprek.door else "",
        )
        for deel in sorted(laatste.values(), key=lambda deel: deel.gesprek.op, reverse=True)
    ]
