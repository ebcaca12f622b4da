"""Texts of mails that a samenwerkingsverband wrote itself; what they may hold is in netwerk/mailteksten.py."""

import uuid
from typing import TYPE_CHECKING

from django.db import models

from netwerk import toegang
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis

if TYPE_CHECKING:
    from netwerk.models.leden import Lid


class MailtekstQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: "Lid") -> "MailtekstQuerySet":
        return self.filter(toegang.beheer(gebruiker))

    def wijzigbaar_voor(self, gebruiker: "Lid") -> "MailtekstQuerySet":
        return self.zichtbaar_voor(gebruiker)


@met_geschiedenis()
class Mailtekst(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.CASCADE, related_name="mailteksten")
    soort = models.CharField("soort mail", max_length=50)
    tekst = models.TextField("tekst", max_length=3000)
    in_gebruik = models.BooleanField("deze tekst in plaats van de onze", default=True)

    objects = MailtekstQuerySet.as_manager()

    class Meta:
        verbose_name = "tekst van een mail"
        verbose_name_plural = "teksten van mails"
        constraints = [
            models.UniqueConstraint(fields=["samenwerkingsverband", "soort"], name="mailtekst_uniek"),
            models.CheckConstraint(condition=~models.Q(tekst=""), name="mailtekst_niet_leeg"),
        ]

    def __str__(self) -> str:
        return self.soort
