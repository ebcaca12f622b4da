"""Plekken: places where somebody can take part."""

import uuid

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.organisaties import Organisatie
from netwerk.models.samenwerkingsverbanden import Gemeente


class PlekQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "PlekQuerySet":
        return self.filter(toegang.plekken(gebruiker))


class Plek(models.Model):
    class Soort(models.TextChoices):
        VIND_EN_VERBINDPLEK = "vind_en_verbindplek", "vind- en verbindplek"
        TAALHUIS = "taalhuis", "taalhuis"
        WERKPLEK = "werkplek", "werkplek"
        ACTIVITEIT = "activiteit", "activiteit"
        DAGBESTEDING = "dagbesteding", "dagbesteding"

    class Stand(models.TextChoices):
        MOGELIJK = "mogelijk", "misschien een plek"
        OPEN = "open", "open"
        DICHT = "dicht", "dicht"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="plekken", verbose_name="gemeente")
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.CASCADE, related_name="plekken", verbose_name="organisatie"
    )
    naam = models.CharField("naam", max_length=150)
    soort = models.CharField("soort", max_length=30, choices=Soort, default=Soort.WERKPLEK)
    stand = models.CharField("stand", max_length=20, choices=Stand, default=Stand.OPEN)
    plaats = models.CharField("plaats", max_length=80, blank=True)
    omschrijving = models.TextField("omschrijving", blank=True)
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)

    objects = PlekQuerySet.as_manager()

    class Meta:
        verbose_name = "plek"
        verbose_name_plural = "plekken"
        constraints = [
            models.CheckConstraint(condition=Q(stand__in=["mogelijk", "open", "dicht"]), name="plek_stand"),
        ]
        indexes = [GinIndex(fields=["naam"], opclasses=["gin_trgm_ops"], name="plek_naam_trgm")]

    def __str__(self) -> str:
        return self.naam
