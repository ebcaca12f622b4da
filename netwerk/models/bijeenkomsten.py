"""Bijeenkomsten: the network meets every two months."""

import uuid
from datetime import datetime

import pgtrigger
from django.db import models
from django.db.models import F, Q

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import koppeling_met_geschiedenis


class BijeenkomstQuerySet(models.QuerySet):
    def komend(self, nu: datetime) -> "BijeenkomstQuerySet":
        return self.filter(eindigt_op__gte=nu).order_by("begint_op")

    def geweest(self, nu: datetime) -> "BijeenkomstQuerySet":
        return self.filter(eindigt_op__lt=nu).order_by("-begint_op")

    def openbaar(self) -> "BijeenkomstQuerySet":
        return self.filter(openbaar=True)

    def zichtbaar_voor(self, gebruiker: Lid) -> "BijeenkomstQuerySet":
        return self.filter(toegang.bijeenkomsten(gebruiker))

    def te_organiseren_door(self, gebruiker: Lid) -> "BijeenkomstQuerySet":
        """Those whose gasten this person invites and receives."""
        return self.filter(toegang.bijeenkomsten_organiseren(gebruiker))


class Bijeenkomst(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.PROTECT, related_name="bijeenkomsten"
    )
    thema = models.CharField("thema, als vraag", max_length=150)
    begint_op = models.DateTimeField("begint op")
    eindigt_op = models.DateTimeField("eindigt op")
    locatie = models.CharField("locatie", max_length=100)
    plaats = models.CharField("plaats", max_length=80)
    toelichting = models.TextField("toelichting", blank=True)
    contact = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="bijeenkomsten_als_contact"
    )
    aanwezig = models.ManyToManyField(Lid, related_name="bijgewoonde_bijeenkomsten", blank=True)
    openbaar = models.BooleanField("staat op de openbare pagina", default=True)
    agendaversie = models.PositiveIntegerField("versie in agenda's", default=0, editable=False)
    """Goes up with every change, whoever makes it: calendars take the highest one (RFC 5545, SEQUENCE)."""

    objects = BijeenkomstQuerySet.as_manager()

    class Meta:
        verbose_name = "bijeenkomst"
        verbose_name_plural = "bijeenkomsten"
        constraints = [
            models.CheckConstraint(
                condition=Q(eindigt_op__gt=F("begint_op")),
                name="bijeenkomst_eind_na_begin",
                violation_error_message="De bijeenkomst eindigt voor zij begint.",
            ),
        ]
        indexes = [models.Index(fields=["samenwerkingsverband", "begint_op"], name="bijeenkomst_wanneer")]
        triggers = [
            pgtrigger.Trigger(
                name="agendaversie",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition("OLD.* IS DISTINCT FROM NEW.*"),
                func="NEW.agendaversie = OLD.agendaversie + 1; RETURN NEW;",
            )
        ]

    def __str__(self) -> str:
        return self.thema


@koppeling_met_geschiedenis
class Aanwezigheid(Bijeenkomst.aanwezig.through):
    """Who was at a bijeenkomst."""

    class Meta:
        proxy = True
