"""Klussen: long work that somebody asked for, how far it is, and what came out of it."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Q

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente


class KlusQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "KlusQuerySet":
        return self.filter(toegang.klussen(gebruiker))

    def zonder_inhoud(self) -> "KlusQuerySet":
        """For who only asks how far it is."""
        return self.defer("bestand", "resultaat")


class Klus(models.Model):
    """Written by netwerk/klussen.py only. `fout` is a sentence for the person who waits."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="klussen")
    wat = models.CharField("wat", max_length=100)
    gevraagd_op = models.DateTimeField("gevraagd op")
    gedaan = models.PositiveIntegerField("gedaan", default=0)
    totaal = models.PositiveIntegerField("van hoeveel", null=True, blank=True)
    klaar_op = models.DateTimeField("klaar op", null=True, blank=True)
    fout = models.CharField("wat er misging", max_length=300, blank=True)
    bestandsnaam = models.CharField("naam van het bestand", max_length=150, blank=True)
    bestand = models.BinaryField("bestand", null=True, blank=True)
    resultaat = models.JSONField("wat de pagina ervan laat zien", null=True, blank=True)

    objects = KlusQuerySet.as_manager()

    class Meta:
        verbose_name = "klus"
        verbose_name_plural = "klussen"
        constraints = [
            models.CheckConstraint(condition=Q(fout="") | Q(klaar_op__isnull=False), name="klus_fout_is_klaar"),
        ]

    def __str__(self) -> str:
        return self.wat

    def rond_af(self, *, nu: datetime, fout: str = "") -> None:
        self.klaar_op, self.fout = nu, fout
        self.save(update_fields=["klaar_op", "fout", "bestandsnaam", "bestand", "resultaat"])
