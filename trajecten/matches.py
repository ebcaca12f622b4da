"""The way of a person and a plek: which matches somebody has, and what there is to say and to ask about one."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q, Sum, Value
from django.db.models.functions import Coalesce, NullIf

from netwerk.inzage import Gegevens, Grond, Handeling
from netwerk.models import Lid
from netwerk.rollen import heeft_rol
from participatie.muur import systeemcontext
from participatie.samen import Lijst, Vraag
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Deelname, Inwoner, Match, Matchstap, Navraag
from trajecten.models.matches import MatchQuerySet, Stap
from trajecten.toegang import HELPERS

VRAAG_AAN_INWONER = {
    Stap.KENNISMAKING: "Wilt u kennismaken?",
    Stap.PROBEREN: "Wilt u het proberen?",
    Stap.PLAATSING: "Wilt u hier meedoen?",
    Stap.BEWAARD: "Wilt u even stoppen? Uw plek blijft voor u bewaard.",
    Stap.AFGELOPEN: "Wilt u hier stoppen?",
}
WAT_HET_IS = {
    Stap.VOORSTEL: "Voorstel",
    Stap.KENNISMAKING: "Kennismaken",
    Stap.PROBEREN: "Proberen",
    Stap.PLAATSING: "Meedoen",
    Stap.BEWAARD: "Even niet. De plek blijft bewaard.",
    Stap.AFGELOPEN: "Afgelopen",
}
KNOP = {
    Stap.KENNISMAKING: "Kennismaken",
    Stap.PROBEREN: "Proberen",
    Stap.PLAATSING: "Meedoen",
    Stap.BEWAARD: "Even niet, plek bewaren",
    Stap.AFGELOPEN: "Stoppen",
}


def met_wie(matches: MatchQuerySet) -> MatchQuerySet:
    return matches.select_related("inwoner__lid", "plek__organisatie", "plek__gemeente").prefetch_related(
        "stappen__gevraagd_door", "stappen__beantwoord_door"
    )


def lijst(gebruiker: Lid, *, afgelopen: bool) -> MatchQuerySet:
    """Return the matches of this person, those that wait for an answer first."""
    mijn = Match.objects.zichtbaar_voor(gebruiker).met_wachtende_stap()
    mijn = mijn.filter(stand=Stap.AFGELOPEN) if afgelopen else mijn.lopend()
    return mijn.select_related("inwoner", "plek__organisatie").order_by("-wacht", "-sinds", "pk")


def leg_matches_vast(gebruiker: Lid, matches: Iterable[Match], *, handeling: Handeling) -> None:
    """Write down that this user saw where these people are going."""
    inwoners = {match.inwoner_id: match.inwoner for match in matches}.values()
    leg_inwoners_vast(
        gebruiker, inwoners, gegevens=Gegevens.TALENTPROFIEL, handeling=handeling, anders=Grond.TOESTEMMING
    )


@dataclass(frozen=True, kw_only=True)
class Uren:
    """How many hours a person does already, and would do with this step."""

    nu: int
    straks: int


def uren_met(inwoner: Inwoner, *, plek: UUID | None, erbij: int, rust: Collection[UUID] = ()) -> Uren:
    """Add up the hours of where this person takes part, with those of this plek as they would become.

    Both a match and a deelname of the traject are hours; of one plek they are the same hours, and count once. In: the
    deelnames that come to rest with it.
    """
    matches = Match.objects.doet_mee().filter(inwoner=inwoner).exclude(plek=plek)
    elders = Deelname.objects.filter(traject__inwoner=inwoner, tot=None, stil_sinds=None).exclude(pk__in=rust)
    elders = elders.exclude(Q(plek__isnull=False) & (Q(plek=plek) | Q(plek__in=matches.values("plek"))))
    nu = sum(rijen.aggregate(samen=Sum("uren"))["samen"] or 0 for rijen in (matches, elders))
    return Uren(nu=nu, straks=nu + erbij)


def trek_vraag_in(stap: Matchstap) -> bool:
    """Take back a step that waits; whether it still did. In: one that this user may take back.

    Who found somebody for a plek sees the step, and may not write there: the wall opens for this alone.
    """
    with systeemcontext("a step that waits for an answer is taken back by who asked it"):
        return stap.trek_in()


HOOGSTENS = 5


def helpt_anderen(gebruiker: Lid) -> bool:
    return heeft_rol(gebruiker, *HELPERS)


def hoe_het_gaat(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    """Ask what an inwoner can tell now; with `bij`, what the place is called."""
    waar = NullIf("deelname__waar", Value(""))
    te_vertellen = Navraag.objects.aan_mij(gebruiker).aan_de_beurt(vandaag).order_by("vragen_op", "pk")
    met_naam = te_vertellen.annotate(bij=Coalesce("match__plek__naam", waar, "deelname__vorm__naam"))
    return {"navragen": Lijst(rijen=met_naam[:HOOGSTENS])}


def vragen_aan_mij(gebruiker: Lid, vandaag: date, *, navragen: list[Navraag]) -> dict[str, object] | None:
    """For /vandaag/ of an inwoner: the steps that wait for an answer, how it goes, and the way to plekken."""
    eigen = lijst(gebruiker, afgelopen=False).filter(inwoner__lid=gebruiker, wacht=True)
    return {"matches": list(eigen[:HOOGSTENS]), "navragen": navragen}
