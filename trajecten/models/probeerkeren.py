"""What it was like to try something at a plek, one time after the other (features.md D20)."""

import uuid

from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten.models.matches import Match


@met_geschiedenis()
class Probeerkeer(models.Model):
    """One time: was it nice, and with whom."""

    class Vond(models.TextChoices):
        LEUK = "leuk", "Leuk"
        NIET_LEUK = "niet_leuk", "Niet leuk"
        WEET_NIET = "weet_niet", "Weet ik nog niet"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    match = models.ForeignKey(Match, on_delete=models.CASCADE, related_name="probeerkeren")
    op = models.DateField("wanneer")
    wat = models.CharField("wat hebt u gedaan", max_length=150)
    vond = models.CharField("hoe was het", max_length=10, choices=Vond)
    met_wie = models.CharField("met wie", max_length=100, blank=True)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name = "keer proberen"
        verbose_name_plural = "keren proberen"
        ordering = ["-op", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(vond__in=["leuk", "niet_leuk", "weet_niet"]), name="probeerkeer_vond")
        ]

    def __str__(self) -> str:
        return self.wat
