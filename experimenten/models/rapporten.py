"""Rapporten: what somebody asked for as a file, for as long as the klus that makes it. The file is of the klus."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente, Klus, Lid, Werkgroep


class Rapport(models.Model):
    class Vorm(models.TextChoices):
        PDF = "pdf", "PDF"
        XLSX = "xlsx", "Excel"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="rapporten")
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    klus = models.OneToOneField(Klus, on_delete=models.CASCADE, related_name="rapport")
    vorm = models.CharField("vorm", max_length=4, choices=Vorm)
    van = models.DateField("van")
    tot = models.DateField("tot en met")
    waar = models.ForeignKey(Gemeente, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    werkgroep = models.ForeignKey(Werkgroep, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    stand = models.CharField("stand", max_length=20, blank=True)
    financier = models.CharField("wie betaalt mee", max_length=80, blank=True)
    zoek = models.CharField("gezocht", max_length=100, blank=True)
    gebruikt = ArrayField(models.UUIDField(), verbose_name="foto's en voorbeelden erin", null=True, blank=True)
    """Ids of what stands in the file with somebody's consent. None: nobody wrote down what is in it."""

    class Meta:
        verbose_name = "rapport"
        verbose_name_plural = "rapporten"
        constraints = [models.CheckConstraint(condition=Q(vorm__in=["pdf", "xlsx"]), name="rapport_vorm")]

    def __str__(self) -> str:
        return f"Rapport als {self.get_vorm_display()}"
