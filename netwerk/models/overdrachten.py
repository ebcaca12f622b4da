"""Overdrachten: all contacts of somebody in one gemeente given to a colleague at once."""

import uuid
from datetime import datetime, timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from netwerk import toegang_contacten as toegang
from netwerk.models.acties import Actie
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import koppeling_met_geschiedenis, met_geschiedenis

TERUG_TE_DRAAIEN = timedelta(days=30)


class OverdrachtQuerySet(models.QuerySet):
    def terug_te_draaien(self, nu: datetime) -> "OverdrachtQuerySet":
        return self.filter(teruggedraaid_op=None, op__gte=nu - TERUG_TE_DRAAIEN)

    def zichtbaar_voor(self, gebruiker: Lid) -> "OverdrachtQuerySet":
        return self.filter(toegang.overdrachten(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "OverdrachtQuerySet":
        return self.filter(toegang.overdrachten_wijzigen(gebruiker))


@met_geschiedenis()
class Overdracht(models.Model):
    """What went over: its contactleggers (Contactlegger.overdracht), these acties, and the rest (`meegegaan`)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="overdrachten")
    van = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="overgedragen")
    naar = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="overgenomen")
    acties = models.ManyToManyField(Actie, related_name="overdrachten", blank=True)
    meegegaan = ArrayField(models.UUIDField(), verbose_name="wat verder meeging", default=list, blank=True)
    """Ids of what else this person was the one to ask of (netwerk/overdracht_verder.py)."""
    reden = models.CharField("waarom", max_length=300)
    op = models.DateTimeField("overgedragen op")
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    teruggedraaid_op = models.DateTimeField("teruggedraaid op", null=True, blank=True)
    teruggedraaid_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = OverdrachtQuerySet.as_manager()

    class Meta:
        verbose_name = "overdracht"
        verbose_name_plural = "overdrachten"
        constraints = [
            models.CheckConstraint(condition=~Q(van=F("naar")), name="overdracht_aan_een_ander"),
        ]
        indexes = [models.Index(fields=["gemeente", "-op"], name="overdracht_lijst")]

    def __str__(self) -> str:
        return f"{self.van} aan {self.naar}"

    def draai_terug(self, *, door: Lid, nu: datetime) -> None:
        self.teruggedraaid_op, self.teruggedraaid_door = nu, door
        self.save(update_fields=["teruggedraaid_op", "teruggedraaid_door"])


@koppeling_met_geschiedenis
class Overgedragenactie(Overdracht.acties.through):
    """Which actie went over."""

    class Meta:
        proxy = True
