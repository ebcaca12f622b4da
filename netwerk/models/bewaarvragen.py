"""Bewaarvragen: somebody was silent for long, so we ask whether we may keep what we have."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Q

from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import met_geschiedenis


class BewaarvraagQuerySet(models.QuerySet):
    def open(self) -> "BewaarvraagQuerySet":
        return self.filter(beantwoord_op=None)

    def van(self, lid: uuid.UUID, *, over: str) -> "BewaarvraagQuerySet":
        """What the person with this id was asked about it, the last time first."""
        return self.filter(lid=lid, over=over).order_by("-gevraagd_op")


@met_geschiedenis()
class Bewaarvraag(models.Model):
    """Asked once per silence. `bewaren` is the answer; None as long as there is none."""

    class Over(models.TextChoices):
        ACCOUNT = "account", "account"
        TALENTPROFIEL = "talentprofiel", "talentprofiel"

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="bewaarvragen")
    over = models.CharField("waarover", max_length=20, choices=Over)
    gevraagd_op = models.DateTimeField("gevraagd op")
    bewaren = models.BooleanField("bewaren", null=True, blank=True)
    beantwoord_op = models.DateTimeField("beantwoord op", null=True, blank=True)

    objects = BewaarvraagQuerySet.as_manager()

    class Meta:
        verbose_name = "vraag om te bewaren"
        verbose_name_plural = "vragen om te bewaren"
        constraints = [
            models.UniqueConstraint(
                fields=["lid", "over"], condition=Q(beantwoord_op=None), name="bewaarvraag_een_open"
            ),
            models.CheckConstraint(condition=Q(over__in=["account", "talentprofiel"]), name="bewaarvraag_over"),
            models.CheckConstraint(
                condition=Q(bewaren=None, beantwoord_op=None) | Q(bewaren__isnull=False, beantwoord_op__isnull=False),
                name="bewaarvraag_antwoord",
            ),
        ]

    def __str__(self) -> str:
        return f"Vraag over {self.get_over_display()}"

    def beantwoord(self, *, bewaren: bool, nu: datetime) -> None:
        """Keep the answer; somebody may change it as long as nothing is destroyed."""
        self.bewaren, self.beantwoord_op = bewaren, nu
        self.save(update_fields=["bewaren", "beantwoord_op"])
