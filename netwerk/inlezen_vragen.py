"""Ask for a step of reading in a file: a klus with its job (netwerk/inleeswerk.py)."""

from datetime import datetime

from netwerk import klussen, taken
from netwerk.models import Inlezing, Lid


def vraag_voorbeeld(inlezing: Inlezing, *, door: Lid, nu: datetime) -> None:
    taken.beoordeel_bestand.zet_klaar(**_klus(inlezing, "Een bestand bekijken", door, nu))


def vraag_inlezen(inlezing: Inlezing, *, ook_dubbel: bool, door: Lid, nu: datetime) -> None:
    ids = _klus(inlezing, "Een bestand inlezen", door, nu)
    taken.lees_bestand_in.zet_klaar(**ids, ook_dubbel=int(ook_dubbel))


def vraag_terugdraaien(inlezing: Inlezing, *, door: Lid, nu: datetime) -> None:
    taken.draai_inlezen_terug.zet_klaar(**_klus(inlezing, "Inlezen ongedaan maken", door, nu))


def _klus(inlezing: Inlezing, wat: str, door: Lid, nu: datetime) -> dict[str, object]:
    klus = klussen.begin(lid=door, wat=wat, nu=nu)
    inlezing.wacht_op(klus)
    return {"klus": klus.pk, "inlezing": inlezing.pk}
