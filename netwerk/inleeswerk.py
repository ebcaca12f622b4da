"""Reading in as long work: each step is a klus, whose progress the page of the file shows.

The job works for who asked: what that person may no longer do when it runs, it does not.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.utils import timezone

from netwerk import klussen
from netwerk.inlezen import maak_voorbeeld
from netwerk.inlezen_uitvoeren import IntussenVeranderd, draai_terug, lees_in
from netwerk.models import Inlezing
from participatie import muur

MAG_NIET_MEER = "U mag dit bestand niet meer inlezen."
VERANDERD = "Er is intussen iets veranderd. Er is niets ingelezen. Bekijk opnieuw wat er gebeurt."


@contextmanager
def _werk(klus: str, inlezing: str) -> Iterator[tuple[Inlezing, dict[str, object]]]:
    """Give the file, and what each step wants to know."""
    with klussen.uitvoeren(klus) as bezig:
        lid = bezig.klus.lid
        muur.werk_voor(lid.pk)
        rijen = Inlezing.objects.wijzigbaar_voor(lid).select_for_update(of=("self",)).select_related("gemeente")
        rij = rijen.filter(pk=inlezing).first()
        if rij is None or not lid.is_active:
            raise klussen.KlusMislukt(MAG_NIET_MEER)
        yield rij, {"door": lid, "voortgang": lambda gedaan, totaal: bezig.meld(gedaan, van=totaal)}


def beoordeel(klus: str, inlezing: str) -> None:
    with _werk(klus, inlezing) as (rij, wat):
        if rij.ingelezen_op:
            return
        try:
            maak_voorbeeld(rij, **wat)
        except ValidationError as fout:
            raise klussen.KlusMislukt(" ".join(fout.messages)) from fout


def voer_uit(klus: str, inlezing: str, *, ook_dubbel: bool) -> None:
    with _werk(klus, inlezing) as (rij, wat):
        if rij.ingelezen_op:
            return
        try:
            lees_in(rij, ook_dubbel=ook_dubbel, nu=timezone.now(), **wat)
        except IntussenVeranderd as fout:
            raise klussen.KlusMislukt(VERANDERD) from fout


def maak_ongedaan(klus: str, inlezing: str) -> None:
    with _werk(klus, inlezing) as (rij, wat):
        if rij.kan_terug(timezone.now()):
            draai_terug(rij, nu=timezone.now(), **wat)
