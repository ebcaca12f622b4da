"""A story: told once and kept once, and used by others only as the person says (features.md C16, C20)."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from netwerk.models import Lid
from trajecten.models import Inwoner, Verhaaldeel, Verhaalgebruik
from trajecten.models.toestemmingen import Blok

Onderwerp = Verhaaldeel.Onderwerp

HULP = {
    Onderwerp.WIE: "Bijvoorbeeld: waar u woont, wie er bij u horen, wat u graag doet.",
    Onderwerp.GEDAAN: "Bijvoorbeeld: werk, school, helpen, zorgen voor iemand.",
    Onderwerp.TROTS: "Klein of groot, alles telt.",
    Onderwerp.ANDERS: "Wat werkte niet? Wat wilt u niet nog een keer?",
    Onderwerp.KRACHT: "Bijvoorbeeld: een buurvrouw, uw zus, een kerk, iets wat u zelf goed kunt.",
    Onderwerp.VERDER: "Wat is een volgende stap? Klein mag.",
}


@dataclass(frozen=True, kw_only=True)
class Vraag:
    """A question of the story, and what was told; `deel` is None when nobody asked it yet."""

    onderwerp: str
    titel: str
    hulp: str
    deel: Verhaaldeel | None


def verhaal_van(inwoner: Inwoner) -> list[Vraag]:
    """Return all questions in their order, in one query."""
    delen = {deel.onderwerp: deel for deel in inwoner.verhaaldelen.select_related("opgeschreven_door")}
    return [
        Vraag(onderwerp=o.value, titel=o.label, hulp=HULP[o], deel=delen.get(o.value)) for o in Verhaaldeel.Onderwerp
    ]


def delen_op_volgorde(inwoner: Inwoner) -> list[Verhaaldeel]:
    """Return what was told, in the order of the questions; who wrote it down is nobody else's business."""
    volgorde = Onderwerp.values
    return sorted(inwoner.verhaaldelen.defer("opgeschreven_door"), key=lambda deel: volgorde.index(deel.onderwerp))


def vraag_van(inwoner: Inwoner, onderwerp: str) -> Vraag | None:
    return next((vraag for vraag in verhaal_van(inwoner) if vraag.onderwerp == onderwerp), None)


@transaction.atomic
def vertel(*, inwoner: Inwoner, onderwerp: str, tekst: str, helper: Lid | None, nu: datetime) -> None:
    """Keep what was told; an empty text takes it away. With `helper` it was written down together."""
    Inwoner.objects.select_for_update(of=("self",), no_key=True).get(pk=inwoner.pk)  # two tabs, one after the other
    if not tekst:
        inwoner.verhaaldelen.filter(onderwerp=onderwerp).delete()
        return
    Verhaaldeel.objects.update_or_create(
        inwoner=inwoner,
        onderwerp=onderwerp,
        defaults={
            "gemeente_id": inwoner.gemeente_id,
            "tekst": tekst,
            "verteld_op": nu,
            "opgeschreven_door": helper,
        },
    )


def lezers(inwoner: Inwoner, *, op: date) -> list[str]:
    """Return with whom the story is shared on that day."""
    delen = inwoner.toestemmingen.geldig(op).met_blok(Blok.VERHAAL)
    return list(delen.order_by("ontvanger_naam").values_list("ontvanger_naam", flat=True).distinct())


def als_begin(inwoner: Inwoner) -> str:
    """Return what was told as one text, to shorten and change for others."""
    return "\n\n".join(deel.tekst for deel in delen_op_volgorde(inwoner))[:3000]


def noemt(tekst: str, naam: str) -> str:
    """Return the part of the own name that stands in this text; nothing when none does."""
    woorden = {woord.strip(".,;:!?()\"'“”").casefold() for woord in tekst.split()}
    return next((deel for deel in naam.split() if len(deel) > 2 and deel.casefold() in woorden), "")


def laat_gebruiken(
    *, inwoner: Inwoner, sleutel: UUID, geldig_tot: date, helper: Lid | None, nu: datetime, **wat: str | UUID | None
) -> Verhaalgebruik:
    """Keep the consent for one use, once."""
    vast = {"gemeente_id": inwoner.gemeente_id, "gegeven_op": nu, "geldig_tot": geldig_tot, "vastgelegd_door": helper}
    return Verhaalgebruik.objects.get_or_create(sleutel=sleutel, inwoner=inwoner, defaults=vast | wat)[0]


def voor_publicatie(gebruiker: Lid, *, op: date) -> QuerySet[Verhaalgebruik]:
    """What who makes the publications may use on that day, the newest first."""
    return Verhaalgebruik.objects.te_gebruiken_door(gebruiker, op=op).order_by("-gegeven_op", "pk")


def te_gebruiken(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """For /vandaag/ of who makes the publications: how many stories may be used now."""
    aantal = voor_publicatie(gebruiker, op=vandaag).count()
    return {"aantal": aantal} if aantal else None
