"""Samenvoegingen: which row became part of which other one, what was moved, and which likeness is no double."""

import uuid
from datetime import datetime, timedelta

from django.db import models
from django.db.models import F, Q

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente

TERUG_BINNEN = timedelta(days=30)
"""How long a samenvoeging, and what was read in from a file, can be undone."""


class Dubbelsoort(models.TextChoices):
    """What can be there twice."""

    ORGANISATIE = "organisatie", "organisatie"
    CONTACTPERSOON = "contactpersoon", "contactpersoon"
    LID = "lid", "lid"


class SamenvoegingQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "SamenvoegingQuerySet":
        return self.filter(toegang.samenvoegingen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "SamenvoegingQuerySet":
        return self.zichtbaar_voor(gebruiker)

    def geldig(self) -> "SamenvoegingQuerySet":
        """Not undone."""
        return self.filter(teruggedraaid_op=None)


class Samenvoeging(models.Model):
    """One row that became part of another one. No foreign keys to the two: one of them is gone.

    `stappen` is what was done, in that order, with the values before (netwerk/stappen.py). It is emptied when undoing
    is over; that `weg` leads to `blijft` stays known, so that old links work.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField("soort", max_length=20, choices=Dubbelsoort)
    blijft = models.UUIDField("wat bleef")
    blijft_naam = models.CharField("naam van wat bleef", max_length=150, blank=True)
    weg = models.UUIDField("wat erin opging")
    weg_naam = models.CharField("naam van wat erin opging", max_length=150, blank=True)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, related_name="+")
    op = models.DateTimeField("op")
    stappen = models.JSONField("wat er gebeurde", default=list)
    teruggedraaid_op = models.DateTimeField("ongedaan gemaakt op", null=True, blank=True)
    niet_terug = models.JSONField("wat niet terugging", default=list)

    objects = SamenvoegingQuerySet.as_manager()

    class Meta:
        verbose_name = "samenvoeging"
        verbose_name_plural = "samenvoegingen"
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Dubbelsoort.values), name="samenvoeging_soort"),
            models.CheckConstraint(condition=~Q(blijft=F("weg")), name="samenvoeging_van_twee"),
            models.UniqueConstraint(
                fields=["weg"], condition=Q(teruggedraaid_op=None), name="samenvoeging_een_keer_weg"
            ),
        ]
        indexes = [models.Index(fields=["gemeente", "-op"], name="samenvoeging_nieuwste")]

    def __str__(self) -> str:
        return f"{self.weg_naam} is nu {self.blijft_naam}"

    def kan_terug(self, nu: datetime) -> bool:
        return self.teruggedraaid_op is None and bool(self.stappen) and nu < self.op + TERUG_BINNEN

    def draai_terug(self, *, nu: datetime, niet_terug: list[str]) -> None:
        """Write down that it was undone; the work itself is netwerk/samenvoegen.py."""
        self.teruggedraaid_op, self.niet_terug, self.stappen = nu, niet_terug, []
        self.save(update_fields=["teruggedraaid_op", "niet_terug", "stappen"])


class NietDubbelQuerySet(models.QuerySet):
    def paren(self, soort: Dubbelsoort) -> set[frozenset[uuid.UUID]]:
        return {frozenset(paar) for paar in self.filter(soort=soort).values_list("een", "ander")}


class NietDubbel(models.Model):
    """Two rows that look alike and are not the same, so that nobody is asked again. Holds ids only."""

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField("soort", max_length=20, choices=Dubbelsoort)
    een = models.UUIDField("de een")
    ander = models.UUIDField("de ander")
    op = models.DateTimeField("op")

    objects = NietDubbelQuerySet.as_manager()

    class Meta:
        verbose_name = "twee die niet dubbel zijn"
        verbose_name_plural = "wat niet dubbel is"
        constraints = [
            models.CheckConstraint(condition=Q(een__lt=F("ander")), name="niet_dubbel_op_volgorde"),
            models.CheckConstraint(condition=Q(soort__in=Dubbelsoort.values), name="niet_dubbel_soort"),
            models.UniqueConstraint(fields=["een", "ander"], name="niet_dubbel_uniek"),
        ]
