"""Aanmeldingen: somebody says "I want to take part", without an account."""

import re
import uuid
from datetime import date, datetime, timedelta

from django.db import models
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang

REACTIE_BINNEN = timedelta(days=7)
"""Within how long somebody hears from us. The thanks page says it, the list counts down to it."""


class AanmeldingQuerySet(models.QuerySet):
    def open(self) -> "AanmeldingQuerySet":
        return self.filter(opgepakt_op=None).order_by("ontvangen_op", "id")

    def opgepakt(self) -> "AanmeldingQuerySet":
        return self.exclude(opgepakt_op=None).order_by("-opgepakt_op", "id")

    def zichtbaar_voor(self, gebruiker: Lid) -> "AanmeldingQuerySet":
        return self.filter(toegang.aanmeldingen(gebruiker))


@met_geschiedenis()
class Aanmelding(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier", unique=True)
    gemeente = models.ForeignKey(
        Gemeente, on_delete=models.PROTECT, related_name="aanmeldingen", verbose_name="gemeente"
    )
    naam = models.CharField("naam", max_length=100)
    telefoon = models.CharField("telefoonnummer", max_length=20, blank=True)
    email = models.EmailField("e-mailadres", blank=True)
    bericht = models.TextField("bericht", max_length=2000, blank=True)
    ontvangen_op = models.DateTimeField("ontvangen op")
    opgepakt_door = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="opgepakte_aanmeldingen"
    )
    opgepakt_op = models.DateTimeField("opgepakt op", null=True, blank=True)

    objects = AanmeldingQuerySet.as_manager()

    class Meta:
        verbose_name = "aanmelding"
        verbose_name_plural = "aanmeldingen"
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(telefoon="") | ~models.Q(email=""),
                name="aanmelding_bereikbaar",
                violation_error_message="Vul een telefoonnummer of een e-mailadres in. Dan kunnen wij contact opnemen.",
            ),
        ]
        indexes = [
            models.Index(
                fields=["gemeente", "ontvangen_op"], name="aanmelding_open", condition=models.Q(opgepakt_op=None)
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    @classmethod
    def ontvang(cls, *, sleutel: uuid.UUID, nu: datetime, **gegevens: object) -> "Aanmelding":
        """Keep what came in with this form, once. Sent again with something corrected, the last version counts."""
        aanmelding, is_nieuw = cls.objects.get_or_create(sleutel=sleutel, defaults={**gegevens, "ontvangen_op": nu})
        if not is_nieuw and any(getattr(aanmelding, veld) != waarde for veld, waarde in gegevens.items()):
            cls.objects.filter(pk=aanmelding.pk).update(**gegevens, opgepakt_door=None, opgepakt_op=None)
        return aanmelding

    @property
    def reageer_uiterlijk_op(self) -> date:
        return timezone.localdate(self.ontvangen_op + REACTIE_BINNEN)

    @property
    def telefoon_kaal(self) -> str:
        """The number as a phone dials it."""
        return re.sub(r"[^\d+]", "", self.telefoon)

    def pak_op(self, *, door: Lid, nu: datetime) -> None:
        self.opgepakt_door = door
        self.opgepakt_op = nu
        self.save(update_fields=["opgepakt_door", "opgepakt_op"])

    def zet_terug(self) -> None:
        self.opgepakt_door = None
        self.opgepakt_op = None
        self.save(update_fields=["opgepakt_door", "opgepakt_op"])
