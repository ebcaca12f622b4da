"""Closed years of the KPI: the figures of one gemeente with the definition they were made with. Only added to.

The exact counts are for the application alone: what a person may see of them decides trajecten.kleine_aantallen.
"""

from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente


class Jaarcijfer(models.Model):
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="jaarcijfers")
    jaar = models.PositiveSmallIntegerField("jaar")
    klassen = models.JSONField("aantallen per klasse")
    definitie = models.JSONField("definitie")
    vastgelegd_door = models.UUIDField("vastgelegd door", null=True, blank=True)
    vastgelegd_op = models.DateTimeField("vastgelegd op")

    class Meta:
        verbose_name = "vastgelegd jaarcijfer"
        verbose_name_plural = "vastgelegde jaarcijfers"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "jaar"],
                name="jaarcijfer_een_per_jaar",
                violation_error_message="Dit jaar is al vastgelegd.",
            ),
            models.CheckConstraint(condition=Q(jaar__range=(2000, 2200)), name="jaarcijfer_jaar"),
        ]

    def __str__(self) -> str:
        return f"{self.jaar}"
