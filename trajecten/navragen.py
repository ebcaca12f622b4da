"""How it goes: who is to be asked, how many answered, and how it felt over time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from netwerk.inzage import Gegevens, Handeling
from netwerk.models import Lid
from trajecten.inzage import leg_inwoners_vast
from trajecten.matches import leg_matches_vast
from trajecten.models import Deelname, Match, Navraag
from trajecten.models.navragen import EERSTE_NA, EERSTE_NA_DEELNAME, NavraagQuerySet

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
    return open_vragen.met_waarover().order_by("vragen_op", "pk")


def beantwoord_deel(gebruiker: Lid, *, vandaag: date) -> Beantwoord:
    gevraagd = Navraag.objects.zichtbaar_voor(gebruiker).gevraagd(van=vandaag - TERUG, tot=vandaag)
    return Beantwoord(**gevraagd.aggregate(gevraagd=Count("pk"), beantwoord=Count("pk", filter=~Q(antwoord=""))))


def verloop(over: Match | Deelname, *, gebruiker: Lid, vandaag: date) -> list[Navraag]:
    """Return what can be answered now, and the answers so far, the last first: also how much somebody felt at home."""
    hierover = Navraag.objects.zichtbaar_voor(gebruiker).filter(**{over._meta.model_name: over})
    nu_of_gehad = hierover.filter(Q(vragen_op__lte=vandaag) | ~Q(antwoord=""))
    rijen = list(nu_of_gehad.select_related("beantwoord_door").order_by("-vragen_op", "aan"))
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


def leg_vast(gebruiker: Lid, navragen: Iterable[Navraag], *, handeling: Handeling) -> None:
    """Write down that this user saw where these people take part."""
    navragen = list(navragen)
    leg_matches_vast(gebruiker, [n.match for n in navragen if n.match_id], handeling=handeling)
    met_deelname = {n.inwoner.pk: n.inwoner for n in navragen if n.deelname_id}
    leg_inwoners_vast(gebruiker, met_deelname.values(), gegevens=Gegevens.TRAJECT, handeling=handeling)


# A deelname without a match: asked when it runs for a while, and again and again


def plan_bij_deelnames(*, vandaag: date) -> int:
    """Plan the next question to both sides of every deelname that runs; take away what will not be asked.

    Sees all rows. Whoever stops, rests or goes on needs to do nothing for it. Out: how many questions were planned.
    """
    toekomst = Navraag.objects.open().filter(vragen_op__gt=vandaag, deelname__isnull=False)
    toekomst.exclude(pk__in=toekomst.lopend().values("pk")).delete()
    return sum(_plan(aan, vandaag=vandaag) for aan in Navraag.Aan)


def _plan(aan: Navraag.Aan, *, vandaag: date) -> int:
    gevraagd = Navraag.objects.open().filter(deelname=OuterRef("pk"), aan=aan)
    te_plannen = _zonder_match().filter(~Exists(gevraagd))
    if aan == Navraag.Aan.PLEK:
        te_plannen = te_plannen.exclude(plek=None, waar="")  # there is nobody to ask
    nieuw = Navraag.objects.bulk_create(
        (
            Navraag(deelname=d, gemeente_id=d.gemeente_id, aan=aan, vragen_op=_eerste_keer(d, vandaag=vandaag))
            for d in te_plannen.only("gemeente", "sinds").iterator()
        ),
        batch_size=500,
    )
    return len(nieuw)


def _zonder_match() -> QuerySet[Deelname]:
    """What runs, and is not asked about as a match of the same person at the same plek."""
    zelfde = Match.objects.filter(plek=OuterRef("plek"), inwoner=OuterRef("traject__inwoner"), stand__in=EERSTE_NA)
    return Deelname.objects.filter(~Exists(zelfde), tot=None, stil_sinds=None)


def _eerste_keer(deelname: Deelname, *, vandaag: date) -> date:
    """What began before we asked, is asked after the same time as what begins now: not all on one day."""
    eerste = deelname.sinds + EERSTE_NA_DEELNAME
    return eerste if eerste > vandaag else vandaag + EERSTE_NA_DEELNAME
