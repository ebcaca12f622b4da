"""Small steps: what waits for the person, what is agreed, what is done; and whether somebody feels heard."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from netwerk.models import Lid
from participatie.samen import Aantal, Lijst, Vraag
from trajecten.ladder import VERSIE
from trajecten.models import Gehoord, Inwoner, Meting, Stap, Trajectbesluit

HOOGSTENS_GEDAAN = 20
HOOGSTENS_VANDAAG = 3


@dataclass(frozen=True, kw_only=True)
class Stappen:
    """The steps of one person, in the order in which they are looked at."""

    te_beantwoorden: list[Stap]
    te_doen: list[Stap]
    later: list[Stap]
    """The person said: not yet, or differently."""
    gedaan: list[Stap]

    @property
    def is_leeg(self) -> bool:
        return not (self.te_beantwoorden or self.te_doen or self.later or self.gedaan)


def lees_stappen(inwoner: Inwoner, *, lezer: Lid) -> Stappen:
    zichtbaar = Stap.objects.zichtbaar_voor(lezer).filter(inwoner=inwoner).niet_gestopt()
    return verdeel(zichtbaar.select_related("voorgesteld_door", "beantwoord_door"))


def verdeel(stappen: Iterable[Stap]) -> Stappen:
    stappen = list(stappen)
    gedaan = sorted((stap for stap in stappen if stap.gedaan_op), key=lambda stap: stap.gedaan_op, reverse=True)
    open_ = [stap for stap in stappen if not stap.gedaan_op]
    return Stappen(
        te_beantwoorden=[stap for stap in open_ if not stap.antwoord],
        te_doen=[stap for stap in open_ if stap.is_afgesproken],
        later=[stap for stap in open_ if stap.antwoord and not stap.is_afgesproken],
        gedaan=gedaan[:HOOGSTENS_GEDAAN],
    )


def laatst_gehoord(inwoner: Inwoner, *, lezer: Lid) -> Gehoord | None:
    return Gehoord.objects.zichtbaar_voor(lezer).filter(inwoner=inwoner).first()


def laatst_gemeten(inwoner: Inwoner, *, lezer: Lid, vandaag: date) -> Meting | None:
    """What was written down last of how this person takes part; the page shows the sentence of it, never a number."""
    gemeten = Meting.objects.zichtbaar_voor(lezer).filter(inwoner=inwoner, ladder_versie=VERSIE)
    return gemeten.tellend().geweest(vandaag).nieuwste_eerst().first()


def samen_besloten(inwoner: Inwoner, *, lezer: Lid) -> list[Trajectbesluit]:
    """What several people decided together about the way of this person, the last one first."""
    mijn = Trajectbesluit.objects.zichtbaar_voor(lezer).filter(traject__inwoner=inwoner)
    return list(mijn.order_by("-op", "pk")[:HOOGSTENS_GEDAAN])


# On /vandaag/ of the person


def eigen_stappen(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    mijn = Stap.objects.zichtbaar_voor(gebruiker).filter(inwoner__lid=gebruiker, gedaan_op=None).niet_gestopt()
    afgesproken = mijn.filter(antwoord=Stap.Antwoord.EENS).order_by("voorgesteld_op", "pk")
    return {"te_doen": Lijst(rijen=afgesproken[:HOOGSTENS_VANDAAG]), "nieuw": Aantal(rijen=mijn.filter(antwoord=""))}


def mijn_stappen(gebruiker: Lid, vandaag: date, *, te_doen: list[Stap], nieuw: int) -> dict[str, object]:
    """The way to the page is always there."""
    return {"te_doen": te_doen, "nieuw": nieuw}
