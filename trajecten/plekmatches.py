"""From the side of a plek: who comes there, as far as that person agreed to it, and what the plek says about it.

The plek proposes; the person decides (docs/besluiten/0012). What the person or the begeleider wrote stays with them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from netwerk.inzage import Gegevens, Grond, Handeling
from netwerk.models import Lid, Plek
from netwerk.plekken import houdt_zelf_bij
from netwerk.rollen import heeft_rol
from participatie.muur import systeemcontext
from trajecten.delen import Gedeeld, wat_een_ander_ziet
from trajecten.inzage import leg_gedeeld_vast, leg_inwoners_vast
from trajecten.matches import WAT_HET_IS
from trajecten.models import Match, Matchstap, Navraag, Toestemming
from trajecten.models.matches import MatchQuerySet, Stap
from trajecten.navragen import Beantwoord
from trajecten.toegang import ONTVANGERS

HOOGSTENS = 5
"""How many people stand on the page of the plek itself."""

VERDER = {
    Stap.VOORSTEL: (Stap.KENNISMAKING,),
    Stap.KENNISMAKING: (Stap.PROBEREN, Stap.PLAATSING),
    Stap.PROBEREN: (Stap.PLAATSING,),
    Stap.BEWAARD: (Stap.PROBEREN, Stap.PLAATSING),
    Stap.PLAATSING: (),
    Stap.AFGELOPEN: (),
}
"""What "we would like to go on" can mean, from where the match is now."""
VOOR_DE_PLEK = {
    Stap.VOORSTEL: "De inwoner heeft nog geen ja gezegd tegen kennismaken.",
    Stap.KENNISMAKING: "De inwoner wil kennismaken. Maak samen een afspraak.",
    Stap.PROBEREN: "De inwoner probeert of het werk past.",
    Stap.PLAATSING: "De inwoner doet hier mee.",
    Stap.BEWAARD: "De inwoner is er nu even niet. De plek blijft bewaard.",
    Stap.AFGELOPEN: "Dit is afgelopen.",
}


@dataclass(frozen=True, kw_only=True)
class Verloop:
    """What the side of a plek reads of one match."""

    gedeeld: Gedeeld
    tot: date
    """The last day that the person shares it, unless it stops earlier."""
    wacht: Matchstap | None
    voorstellen: list[Matchstap]
    vragen: list[Navraag]
    """What waits for an answer: at most one, the last."""
    antwoorden: list[Navraag]
    deel: Beantwoord


def lijst(plek: Plek, gebruiker: Lid) -> MatchQuerySet:
    """Return who comes to this plek and agreed that this user knows: what runs first, by name."""
    matches = Match.objects.bij_plek_van(gebruiker).filter(plek=plek).select_related("inwoner")
    return matches.annotate(voorbij=Q(stand=Stap.AFGELOPEN)).order_by("voorbij", "inwoner__naam", "pk")


def leg_lijst_vast(gebruiker: Lid, matches: Iterable[Match]) -> None:
    """Write down whose name, and step, this user saw; and put the words of the step on each match."""
    for match in matches:
        match.wat = WAT_HET_IS[Stap(match.stand)]
    leg_inwoners_vast(
        gebruiker,
        [match.inwoner for match in matches],
        gegevens=Gegevens.NAAM,
        handeling=Handeling.LIJST,
        anders=Grond.TOESTEMMING,
    )


def op_de_plek(plek: Plek, lezer: Lid) -> dict[str, object] | None:
    """For the page of a plek: who comes there, for who keeps it current."""
    if not heeft_rol(lezer, *ONTVANGERS) or not houdt_zelf_bij(plek, lezer):
        return None
    matches = list(lijst(plek, lezer)[: HOOGSTENS + 1])
    leg_lijst_vast(lezer, matches[:HOOGSTENS])
    return {"plek": plek, "matches": matches[:HOOGSTENS], "meer": len(matches) > HOOGSTENS}


def verloop(match: Match, *, gebruiker: Lid, vandaag: date) -> Verloop:
    """Return what this user may read of it, and write that down. In: a match of `bij_plek_van`."""
    gedeeld = list(Toestemming.objects.gedeeld_met(gebruiker).met_verloop().filter(inwoner=match.inwoner_id))
    leg_gedeeld_vast(gebruiker, gedeeld)
    stappen = list(
        Matchstap.objects.filter(Q(vanuit_plek=True) | Q(antwoord=""), match=match).defer("woorden", "beantwoord_door")
    )
    navragen = Navraag.objects.van_plek(gebruiker).filter(match=match)
    navragen = list(navragen.exclude(antwoord="", vragen_op__gt=vandaag).order_by("-vragen_op"))
    for navraag in navragen:
        navraag.mag_verbeteren = navraag.mag_verbeteren_door(gebruiker)
    return Verloop(
        gedeeld=wat_een_ander_ziet(match.inwoner, {blok for een in gedeeld for blok in een.blokken}),
        tot=max(een.geldig_tot for een in gedeeld),
        wacht=next((stap for stap in stappen if stap.wacht), None),
        voorstellen=[stap for stap in stappen if stap.vanuit_plek and not stap.wacht],
        vragen=[navraag for navraag in navragen if not navraag.antwoord][:1],
        antwoorden=[navraag for navraag in navragen if navraag.antwoord],
        deel=Beantwoord.van(navragen),
    )


def zeg(match: Match, *, door: Lid, nu: datetime, stap: Stap | None, geweest_op: date | None, reden: str) -> None:
    """Keep what the plek says. A step waits for the yes of the person. Raises StapBestaatNiet when one waits already.

    The database lets the side of a plek read; what it may write is this, and `beantwoord`.
    """
    with systeemcontext("the side of a plek says how a match goes on"):
        match = Match.objects.select_related("inwoner").select_for_update(of=("self",)).get(pk=match.pk)
        if stap is not None:
            afloop = Match.Afloop.PAST_NIET if stap == Stap.AFGELOPEN else ""
            match.vraag_stap(stap, door=door, nu=nu, afloop=afloop, reden=reden, vanuit_plek=True)
        if geweest_op:
            match.kennisgemaakt_op = geweest_op
            match.save(update_fields=["kennisgemaakt_op"])


def trek_bericht_in(match: Match) -> bool:
    """Take back what the side of the plek proposed and the person did not answer; whether there was such a thing."""
    with systeemcontext("the side of a plek takes back what it proposed"):
        stap = Matchstap.objects.filter(match=match, vanuit_plek=True, antwoord="").first()
        return stap is not None and stap.trek_in()


def beantwoord(navraag: Navraag, *, door: Lid, vandaag: date, **gegeven: object) -> None:
    """Keep how it goes according to the plek. Raises AlBeantwoord."""
    with systeemcontext("the side of a plek says how it goes"):
        navraag.beantwoord_of_verbeter(door=door, vandaag=vandaag, **gegeven)


def open_vraag(gebruiker: Lid, *, match: UUID, navraag: UUID, vandaag: date) -> Navraag | None:
    """Return what the plek is asked about this match, answered or not."""
    mijn = Navraag.objects.van_plek(gebruiker).filter(match=match, vragen_op__lte=vandaag)
    return mijn.select_related("match__inwoner", "match__plek").filter(pk=navraag).first()
