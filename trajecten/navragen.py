"""How it goes: who is to be asked, how many answered, and how it felt over time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Q

from netwerk.models import Lid
from trajecten.models import Match, Navraag
from trajecten.models.navragen import NavraagQuerySet

TERUG = timedelta(days=365)


@dataclass(frozen=True, kw_only=True)
class Beantwoord:
    """How many of what was asked has an answer; always beside the answers."""

    gevraagd: int
    beantwoord: int

    @classmethod
    def van(cls, navragen: Iterable[Navraag]) -> "Beantwoord":
        """In: what could be answered by now, with and without an answer."""
        antwoorden = [bool(navraag.antwoord) for navraag in navragen]
        return cls(gevraagd=len(antwoorden), beantwoord=sum(antwoorden))

    @property
    def procent(self) -> int | None:
        return round(self.beantwoord * 100 / self.gevraagd) if self.gevraagd else None


def werklijst(gebruiker: Lid, *, vandaag: date) -> NavraagQuerySet:
    """Return what is to be asked now, the longest waiting first."""
    open_vragen = Navraag.objects.zichtbaar_voor(gebruiker).aan_de_beurt(vandaag)
    return open_vragen.select_related("match__inwoner", "match__plek__organisatie").order_by("vragen_op", "pk")


def beantwoord_deel(gebruiker: Lid, *, vandaag: date) -> Beantwoord:
    gevraagd = Navraag.objects.zichtbaar_voor(gebruiker).gevraagd(van=vandaag - TERUG, tot=vandaag)
    return Beantwoord(**gevraagd.aggregate(gevraagd=Count("pk"), beantwoord=Count("pk", filter=~Q(antwoord=""))))


def verloop(match: Match, *, gebruiker: Lid, vandaag: date) -> list[Navraag]:
    """Return what can be answered now, and the answers so far, the last first: also how much somebody felt at home."""
    nu_of_gehad = Navraag.objects.zichtbaar_voor(gebruiker).filter(match=match, vragen_op__lte=vandaag)
    eerder = Navraag.objects.zichtbaar_voor(gebruiker).filter(match=match).exclude(antwoord="")
    rijen = list((nu_of_gehad | eerder).select_related("beantwoord_door").order_by("-vragen_op", "aan"))
    for navraag in rijen:
        navraag.mag_verbeteren = navraag.mag_verbeteren_door(gebruiker)
    return rijen


def te_vragen(rijen: Iterable[Navraag]) -> list[Navraag]:
    """Return what waits for an answer: the last of each side, also when that one could not be reached."""
    laatste: dict[str, Navraag] = {}
    for navraag in rijen:
        if not navraag.antwoord:
            laatste.setdefault(navraag.aan, navraag)
    return list(laatste.values())
