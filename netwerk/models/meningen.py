"""Meningen about a bijeenkomst: three fixed questions, and answers that belong to nobody."""

import uuid
from collections.abc import Collection
from datetime import date

from django.db import models
from django.db.models import Q

from netwerk import toegang_bijeenkomsten as toegang
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis

HOOGSTE = 5
STANDAARD = (
    "Wat vond u van deze bijeenkomst?",
    "Kon u zeggen wat u wilde zeggen?",
    "Wat nemen wij mee naar de volgende keer?",
)
"""What a network asks that has no words of its own: two marks, and a question to answer in words."""
OORDEEL = [(5, "Heel goed"), (4, "Goed"), (3, "Gaat wel"), (2, "Niet zo goed"), (1, "Slecht")]
MATE = [(5, "Ja, alles"), (4, "Ja, bijna alles"), (3, "Een beetje"), (2, "Bijna niets"), (1, "Nee, niets")]
"""What people choose as answer to the first question, and to the second."""


class EvaluatievraagQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "EvaluatievraagQuerySet":
        return self.filter(toegang.evaluatievragen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "EvaluatievraagQuerySet":
        return self.filter(toegang.evaluatievragen_wijzigen(gebruiker))

    def van(self, samenwerkingsverband_id: object) -> "EvaluatievraagQuerySet":
        return self.filter(samenwerkingsverband=samenwerkingsverband_id).order_by("geldig_van")

    def teksten_op(self, samenwerkingsverband_id: object, dagen: Collection[date]) -> dict[date, list[str]]:
        """Return the three questions as they were asked on each of these days."""
        eigen = list(self.van(samenwerkingsverband_id).filter(geldig_van__lte=max(dagen)))
        return {dag: self._op(eigen, dag) for dag in dagen}

    @staticmethod
    def _op(eigen: "list[Evaluatievraag]", dag: date) -> list[str]:
        toen = {vraag.nummer: vraag.tekst for vraag in eigen if vraag.geldig_van <= dag}
        return [toen.get(nummer, tekst) for nummer, tekst in enumerate(STANDAARD, start=1)]


@met_geschiedenis()
class Evaluatievraag(models.Model):
    """The words of one of the three questions, from a day on. The kind of question never changes."""

    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.CASCADE, related_name="evaluatievragen"
    )
    nummer = models.PositiveSmallIntegerField("nummer")
    tekst = models.CharField("vraag", max_length=120)
    geldig_van = models.DateField("geldig van")

    objects = EvaluatievraagQuerySet.as_manager()

    class Meta:
        verbose_name = "vraag"
        verbose_name_plural = "vragen"
        constraints = [
            models.UniqueConstraint(
                fields=["samenwerkingsverband", "nummer", "geldig_van"],
                name="evaluatievraag_een_per_dag",
                violation_error_message="Voor deze dag staat deze vraag er al.",
            ),
            models.CheckConstraint(condition=Q(nummer__range=(1, len(STANDAARD))), name="evaluatievraag_nummer"),
        ]

    def __str__(self) -> str:
        return self.tekst


class MeningQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "MeningQuerySet":
        return self.filter(toegang.meningen(gebruiker))


class Mening(models.Model):
    """What somebody found. Nothing in it says who or when: no moment, no history, no order (netwerk/meningen.py)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    bijeenkomst = models.ForeignKey(Bijeenkomst, on_delete=models.CASCADE, related_name="meningen")
    cijfer = models.PositiveSmallIntegerField("vraag 1", null=True, blank=True)
    gehoord = models.PositiveSmallIntegerField("vraag 2", null=True, blank=True)
    tekst = models.TextField("vraag 3", max_length=500, blank=True)
    als_inwoner = models.BooleanField("als inwoner", default=False)
    """Who answered said so itself, so that the voice of inwoners counts apart (features.md D13)."""

    objects = MeningQuerySet.as_manager()

    class Meta:
        verbose_name = "mening"
        verbose_name_plural = "meningen"
        constraints = [
            models.CheckConstraint(condition=Q(cijfer=None) | Q(cijfer__range=(1, HOOGSTE)), name="mening_cijfer"),
            models.CheckConstraint(condition=Q(gehoord=None) | Q(gehoord__range=(1, HOOGSTE)), name="mening_gehoord"),
            models.CheckConstraint(
                condition=~Q(cijfer=None, gehoord=None, tekst=""),
                name="mening_niet_leeg",
                violation_error_message="Geef antwoord op minstens één vraag.",
            ),
        ]
