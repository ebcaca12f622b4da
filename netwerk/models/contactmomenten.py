"""Contactmomenten: every time somebody of the network had contact with an organisation and its people."""

import uuid

from django.db import models

from netwerk.models.leden import Lid
from netwerk.models.organisaties import Contactpersoon, Organisatie
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import koppeling_met_geschiedenis, met_geschiedenis


@met_geschiedenis()
class Contactmoment(models.Model):
    """Written down by what caused it, a werkbezoek for example; `bron` is the id of that cause."""

    class Soort(models.TextChoices):
        WERKBEZOEK = "werkbezoek", "werkbezoek"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="contactmomenten")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.CASCADE, related_name="contactmomenten")
    contactpersonen = models.ManyToManyField(Contactpersoon, related_name="contactmomenten", blank=True)
    door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="contactmomenten")
    op = models.DateField("datum")
    soort = models.CharField("soort", max_length=20, choices=Soort)
    bron = models.UUIDField("bron", unique=True)

    class Meta:
        verbose_name = "contactmoment"
        verbose_name_plural = "contactmomenten"
        indexes = [models.Index(fields=["organisatie", "-op"], name="contactmoment_laatste")]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} bij {self.organisatie}"


@koppeling_met_geschiedenis
class Contactmomentpersoon(Contactmoment.contactpersonen.through):
    """Whom somebody spoke at a contactmoment."""

    class Meta:
        proxy = True
