"""The words of the three questions after a bijeenkomst, from a day on: what was asked before keeps its words."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from django.db.models import Model

from netwerk.models import Evaluatievraag, Mening, Samenwerkingsverband
from netwerk.models.meningen import MATE, OORDEEL, STANDAARD
from netwerk.wijzigingen import IntussenVeranderd, Wijziging, met_namen

ANTWOORDEN = {1: [label for _, label in OORDEEL], 2: [label for _, label in MATE], 3: []}
"""What people can choose; the third question is answered in words. The kind of question never changes."""


@dataclass(frozen=True, kw_only=True)
class Stand:
    """One of the three questions: what it asks today, what it asked, and what it will ask."""

    nummer: int
    tekst: str
    tijdlijn: list[Evaluatievraag]
    straks: list[Evaluatievraag]

    @property
    def eerste_tekst(self) -> str:
        return STANDAARD[self.nummer - 1]

    @property
    def antwoorden(self) -> list[str]:
        return ANTWOORDEN[self.nummer]

    @property
    def versie(self) -> str:
        """What somebody saw who changes it: another one means that a colleague was first."""
        stand = [(vraag.geldig_van.isoformat(), vraag.tekst) for vraag in self.tijdlijn]
        return sha256(repr(stand).encode()).hexdigest()[:16]


def standen(verband: Samenwerkingsverband, *, vandaag: date) -> list[Stand]:
    rijen = list(Evaluatievraag.objects.van(verband.pk))
    return [_stand(nummer, [rij for rij in rijen if rij.nummer == nummer], vandaag) for nummer in ANTWOORDEN]


def _stand(nummer: int, tijdlijn: list[Evaluatievraag], vandaag: date) -> Stand:
    begonnen = [vraag.tekst for vraag in tijdlijn if vraag.geldig_van <= vandaag]
    return Stand(
        nummer=nummer,
        tekst=begonnen[-1] if begonnen else STANDAARD[nummer - 1],
        tijdlijn=tijdlijn,
        straks=[vraag for vraag in tijdlijn if vraag.geldig_van > vandaag],
    )


def is_al_beantwoord(verband: Samenwerkingsverband, *, vanaf: date) -> bool:
    """Whether somebody answered at a bijeenkomst of that day or later: those words cannot change any more."""
    return Mening.objects.filter(
        bijeenkomst__samenwerkingsverband=verband, bijeenkomst__begint_op__date__gte=vanaf
    ).exists()


def stel(verband: Samenwerkingsverband, nummer: int, *, tekst: str, vanaf: date, versie: str, vandaag: date) -> None:
    """From that day on this is asked. Raises IntussenVeranderd."""
    Samenwerkingsverband.objects.select_for_update(no_key=True).get(pk=verband.pk)
    if standen(verband, vandaag=vandaag)[nummer - 1].versie != versie:
        raise IntussenVeranderd
    Evaluatievraag.objects.update_or_create(
        samenwerkingsverband=verband, nummer=nummer, geldig_van=vanaf, defaults={"tekst": tekst}
    )


def neem_terug(verband: Samenwerkingsverband, nummer: int, *, vandaag: date) -> int:
    """Forget what would be asked later than today; return how many of those there were."""
    straks = Evaluatievraag.objects.van(verband.pk).filter(nummer=nummer, geldig_van__gt=vandaag)
    return straks.delete()[0]


def geschiedenis(verband: Samenwerkingsverband, nummer: int, *, hoogstens: int) -> list[Wijziging]:
    """Return who changed this question and when, the newest first."""
    rijen = Evaluatievraag.pgh_event_model.objects.filter(samenwerkingsverband=verband, nummer=nummer)
    return met_namen(rijen.order_by("-pgh_id")[:hoogstens], zin=_zin)


def _zin(rij: Model) -> str:
    dag = f"{rij.geldig_van.day}-{rij.geldig_van.month}-{rij.geldig_van.year}"
    return f"{'teruggenomen' if rij.pgh_label == 'delete' else 'vanaf'} {dag}: {rij.tekst}"
