"""Experimenten: what a werkgroep tries, from droom to besluit."""

import uuid
from datetime import date

from django.db import models
from django.db.models import F, Q

from experimenten import toegang
from netwerk.models import Gemeente, Lid, Samenwerkingsverband, Werkgroep


class Stand(models.TextChoices):
    DROOM = "droom", "Droom"
    VRAAG = "vraag", "Vraag"
    PROBEREN = "proberen", "Proberen"
    RESULTAAT = "resultaat", "Resultaat"
    BESLUIT = "besluit", "Besluit"


class ExperimentQuerySet(models.QuerySet):
    def lopend(self) -> "ExperimentQuerySet":
        return self.filter(stand=Stand.PROBEREN)

    def openbaar(self) -> "ExperimentQuerySet":
        return self.filter(openbaar=True)

    def zichtbaar_voor(self, gebruiker: Lid) -> "ExperimentQuerySet":
        return self.filter(toegang.experimenten(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ExperimentQuerySet":
        return self.filter(toegang.experimenten_wijzigen(gebruiker))


class Experiment(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.PROTECT, related_name="experimenten"
    )
    werkgroep = models.ForeignKey(
        Werkgroep, on_delete=models.PROTECT, related_name="experimenten", verbose_name="werkgroep"
    )
    gemeenten = models.ManyToManyField(Gemeente, related_name="experimenten", verbose_name="gemeenten")
    naam = models.CharField("naam", max_length=120)
    vraag = models.TextField("vraag", max_length=1000)
    wat_we_proberen = models.TextField("wat we proberen", max_length=2000, blank=True)
    in_gewone_woorden = models.TextField("in gewone woorden, voor bezoekers", max_length=600, blank=True)
    openbaar = models.BooleanField("staat op de openbare pagina", default=False)
    eigenaar = models.ForeignKey(
        Lid, on_delete=models.PROTECT, related_name="experimenten_als_eigenaar", verbose_name="eigenaar"
    )
    stand = models.CharField("stand", max_length=20, choices=Stand, default=Stand.DROOM)
    begonnen_op = models.DateField("begonnen op", null=True, blank=True)
    kijk_terug_op = models.DateField("volgende keer terugkijken", null=True, blank=True)
    eerste_resultaat_op = models.DateField("eerste resultaat op", null=True, blank=True)
    besloten_op = models.DateField("besloten op", null=True, blank=True)
    uitkomst = models.TextField("wat we leerden en nu doen", max_length=2000, blank=True)

    objects = ExperimentQuerySet.as_manager()

    class Meta:
        verbose_name = "experiment"
        verbose_name_plural = "experimenten"
        constraints = [
            models.UniqueConstraint(fields=["samenwerkingsverband", "naam"], name="experiment_uniek"),
            models.CheckConstraint(condition=Q(stand__in=Stand.values), name="experiment_stand"),
            models.CheckConstraint(
                condition=Q(stand__in=["droom", "vraag"]) | Q(begonnen_op__isnull=False),
                name="experiment_begonnen",
                violation_error_message="Vul in wanneer het experiment begon.",
            ),
            models.CheckConstraint(
                condition=~Q(stand="besluit") | (Q(besloten_op__isnull=False) & ~Q(uitkomst="")),
                name="experiment_besluit_met_uitkomst",
                violation_error_message="Schrijf op wat u leerde en wat u nu doet.",
            ),
            models.CheckConstraint(
                condition=Q(eerste_resultaat_op=None) | Q(eerste_resultaat_op__gte=F("begonnen_op")),
                name="experiment_resultaat_na_begin",
                violation_error_message="Het eerste resultaat ligt voor het begin.",
            ),
        ]
        indexes = [models.Index(fields=["samenwerkingsverband", "stand"], name="experiment_stand_idx")]

    def __str__(self) -> str:
        return self.naam

    def dagen_bezig(self, vandaag: date) -> int | None:
        """Days from the start to the besluit, or to today while it runs; None before the start."""
        if self.begonnen_op is None:
            return None
        return ((self.besloten_op or vandaag) - self.begonnen_op).days
