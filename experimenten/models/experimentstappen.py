"""Experimentstappen: who took a step with an experiment, when and why; also a step back. Never changed."""

import uuid

from django.db import models
from django.db.models import F, Q

from experimenten import toegang
from experimenten.models.experimenten import Experiment, Stand
from netwerk.models import Lid, Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis


class ExperimentstapQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "ExperimentstapQuerySet":
        return self.filter(toegang.experimentdelen(gebruiker))


@met_geschiedenis()
class Experimentstap(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.PROTECT, related_name="+")
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="stappen")
    van = models.CharField("van", max_length=20, choices=Stand)
    naar = models.CharField("naar", max_length=20, choices=Stand)
    door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="+")
    gezet_op = models.DateTimeField("gezet op")
    waarom = models.CharField("waarom", max_length=300)
    vervallen_dag = models.DateField("de dag die vervalt", null=True, blank=True)
    """Of a step back: the day of what it took away, so that a figure of before stays what it was."""

    objects = ExperimentstapQuerySet.as_manager()

    class Meta:
        verbose_name = "stap van een experiment"
        verbose_name_plural = "stappen van experimenten"
        constraints = [
            models.CheckConstraint(
                condition=Q(van__in=Stand.values, naar__in=Stand.values) & ~Q(van=F("naar")),
                name="experimentstap_van_naar",
            ),
            models.CheckConstraint(
                condition=~Q(waarom=""),
                name="experimentstap_waarom",
                violation_error_message="Schrijf op waarom.",
            ),
        ]
        indexes = [models.Index(fields=["experiment", "gezet_op"], name="experimentstap_idx")]

    def __str__(self) -> str:
        return f"{self.get_van_display()} → {self.get_naar_display()}"

    @property
    def is_terug(self) -> bool:
        return Stand(self.naar).volgorde < Stand(self.van).volgorde
