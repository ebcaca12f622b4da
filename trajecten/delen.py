"""What somebody else reads of a talentprofiel and a story by consent: the shared blocks and no others.

One way for all of them, and for the preview that the person sees before saying yes.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from trajecten.antwoorden import Vraag, lees_antwoorden
from trajecten.models import Inwoner, Talentantwoord, Talentprofiel, Verhaaldeel
from trajecten.models.toestemmingen import Blok
from trajecten.verhalen import delen_op_volgorde

BLOK_VAN_VRAAG = {
    1: Blok.KAN,
    2: Blok.LEREN,
    3: Blok.ENERGIE,
    4: Blok.DROOM,
    5: Blok.PLEK,
    6: Blok.WANNEER,
    7: Blok.NODIG,
}
"""An allow-list: a question that is not in here is shared with nobody."""


TITELS = {
    Blok.KAN: "Wat ik goed kan",
    Blok.LEREN: "Wat ik wil leren",
    Blok.ENERGIE: "Waar ik energie van krijg",
    Blok.DROOM: "Mijn droom",
    Blok.PLEK: "Een fijne plek voor mij",
    Blok.WANNEER: "Wanneer ik kan, en hoe ver",
    Blok.NODIG: "Wat mij helpt",
    Blok.VERHAAL: "Mijn verhaal",
}
"""The heading of each block, as the person says it to the recipient."""


@dataclass(frozen=True, kw_only=True)
class Gedeeld:
    """What a recipient sees; `mist` are blocks that are shared and have no answer yet."""

    naam: str
    vragen: list[Vraag]
    verhaal: list[Verhaaldeel]
    """In the order in which it is told, without who wrote it down."""
    mist: list[str]


def gedeelde_antwoorden(profiel: Talentprofiel, blokken: Collection[str]) -> list[Vraag]:
    """Return the questions of these blocks that have an answer the person stands behind.

    What somebody does not want to do stays between that person and the begeleider.
    """
    gedeeld = [vraag for vraag in lees_antwoorden(profiel) if BLOK_VAN_VRAAG.get(vraag.nummer) in blokken]
    gevuld = (_zonder_leeg(vraag) for vraag in gedeeld)
    return [vraag for vraag in gevuld if vraag.delen]


def _zonder_leeg(vraag: Vraag) -> Vraag:
    delen = [
        replace(deel, groepen=[groep for groep in deel.groepen if groep.kop != Talentantwoord.Antwoord.NIET.label])
        for deel in vraag.delen
    ]
    return replace(
        vraag, titel=TITELS[BLOK_VAN_VRAAG[vraag.nummer]], delen=[deel for deel in delen if not deel.is_leeg]
    )


def gedeeld_verhaal(inwoner: Inwoner, blokken: Collection[str]) -> list[Verhaaldeel]:
    return delen_op_volgorde(inwoner) if Blok.VERHAAL in blokken else []


def wat_een_ander_ziet(inwoner: Inwoner, blokken: Collection[str]) -> Gedeeld:
    """Return all that a recipient of these blocks gets; the preview is made by this too."""
    profiel = Talentprofiel.objects.filter(inwoner=inwoner).first()
    vragen = gedeelde_antwoorden(profiel, blokken) if profiel else []
    verhaal = gedeeld_verhaal(inwoner, blokken)
    gevuld = {BLOK_VAN_VRAAG[vraag.nummer] for vraag in vragen} | ({Blok.VERHAAL} if verhaal else set())
    mist = [TITELS[blok] for blok in Blok if blok in blokken and blok not in gevuld]
    return Gedeeld(naam=inwoner.naam, vragen=vragen, verhaal=verhaal, mist=mist)
