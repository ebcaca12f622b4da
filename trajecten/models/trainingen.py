"""Trainingen of coaches: which, when, and until when it holds (features.md E17)."""

import uuid
from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.models.kenmerken import Kenmerk, KenmerkQuerySet
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang

TRAININGSOORTEN = "soorten-trainingen"


class TrainingsoortQuerySet(KenmerkQuerySet):
    lijst = TRAININGSOORTEN


class Trainingsoort(Kenmerk):
    """What somebody can be trained in."""

    objects = TrainingsoortQuerySet.as_manager()

    class Meta:
        verbose_name = "soort training"
        verbose_name_plural = "soorten trainingen"


class TrainingQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "TrainingQuerySet":
        return self.filter(toegang.trainingen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "TrainingQuerySet":
        return self.filter(toegang.trainingen_eigen(gebruiker))

    def verloopt_voor(self, dag: date) -> "TrainingQuerySet":
        """What is over on that day, also what is over already."""
        return self.filter(geldig_tot__lte=dag)


@met_geschiedenis()
class Training(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="trainingen")
    soort = models.ForeignKey(Trainingsoort, on_delete=models.PROTECT, related_name="+", verbose_name="welke training")
    op = models.DateField("gedaan op")
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)

    objects = TrainingQuerySet.as_manager()

    class Meta:
        verbose_name = "training"
        verbose_name_plural = "trainingen"
        constraints = [
            models.UniqueConstraint(
                fields=["lid", "soort", "op"],
                name="training_uniek",
                violation_error_message="Deze training staat er al.",
            ),
            models.CheckConstraint(
                condition=Q(geldig_tot=None) | Q(geldig_tot__gt=F("op")),
                name="training_op_volgorde",
                violation_error_message="Kies een dag na de training.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.soort}"

    @property
    def is_verlopen(self) -> bool:
        return self.geldig_tot is not None and self.geldig_tot <= timezone.localdate()
