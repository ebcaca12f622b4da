"""Weergaven: the filters of the overview that somebody keeps under a name ("Mijn overzichten")."""

import uuid

from django.db import models
from django.db.models import Q

from experimenten import toegang
from netwerk.models import Gemeente, Lid
from participatie.weghalen import MetWeghalen

HOOGSTENS = 30


class WeergaveQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "WeergaveQuerySet":
        return self.filter(toegang.weergaven(gebruiker))


class Weergave(MetWeghalen, models.Model):
    class Pagina(models.TextChoices):
        OVERZICHT = "overzicht", "overzicht"
        VERGELIJKEN = "overzicht_vergelijken", "vergelijking"
        RAPPORT = "rapport", "rapport"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="weergaven")
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    naam = models.CharField("naam", max_length=60)
    pagina = models.CharField("pagina", max_length=30, choices=Pagina, default=Pagina.OVERZICHT)
    vraag = models.CharField("filters", max_length=3000, blank=True)
    """The query string, as the page itself wrote it: long enough for every filter with the longest words."""
    bewaard_op = models.DateTimeField("bewaard op")
    weg_op = models.DateTimeField("weggehaald op", null=True, blank=True)

    objects = WeergaveQuerySet.as_manager()

    class Meta:
        verbose_name = "eigen overzicht"
        verbose_name_plural = "eigen overzichten"
        constraints = [
            models.UniqueConstraint(
                fields=["lid", "naam"],
                condition=Q(weg_op=None),
                name="weergave_naam",
                violation_error_message="U hebt al een overzicht met deze naam.",
            ),
            models.CheckConstraint(condition=~Q(naam=""), name="weergave_met_naam"),
            models.CheckConstraint(
                condition=Q(pagina__in=["overzicht", "overzicht_vergelijken", "rapport"]), name="weergave_pagina"
            ),
        ]

    def __str__(self) -> str:
        return self.naam
