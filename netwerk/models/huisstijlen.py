"""The look of a samenwerkingsverband: a theme and a logo, checked and made again before they are kept."""

import uuid

from django.db import models

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis


class HuisstijldeelQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "HuisstijldeelQuerySet":
        return self.filter(toegang.beheer(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "HuisstijldeelQuerySet":
        return self.zichtbaar_voor(gebruiker)


@met_geschiedenis(zonder=("inhoud",))
class Huisstijldeel(models.Model):
    """A theme or a logo as it is sent to browsers. Which one is live stands at the samenwerkingsverband."""

    class Soort(models.TextChoices):
        THEMA = "thema", "thema"
        LOGO = "logo", "logo"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.CASCADE, related_name="huisstijldelen"
    )
    soort = models.CharField("soort", max_length=10, choices=Soort)
    vingerafdruk = models.CharField("vingerafdruk", max_length=16)
    """Of the content: part of the address, so that a browser may keep it for a year."""
    inhoud = models.BinaryField("inhoud")
    mime = models.CharField("soort bestand", max_length=30)
    gemaakt_op = models.DateTimeField("gemaakt op")
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="huisstijldelen")

    objects = HuisstijldeelQuerySet.as_manager()

    class Meta:
        verbose_name = "deel van een huisstijl"
        verbose_name_plural = "delen van een huisstijl"
        constraints = [
            models.UniqueConstraint(
                fields=["samenwerkingsverband", "soort", "vingerafdruk"], name="huisstijldeel_uniek"
            ),
        ]

    def __str__(self) -> str:
        return self.get_soort_display()
