"""Figures of a gemeente from elsewhere, typed in by hand: how many people of a group live there, and how many we know.

Which group somebody belongs to is never kept with a person (domain.md 2.3): both numbers are of the whole group.
"""

import uuid

from django.db import models
from django.db.models import F, Q

from netwerk.models import Gemeente, Lid
from trajecten import toegang


class LokaalcijferQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "LokaalcijferQuerySet":
        return self.filter(toegang.lokale_cijfers(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "LokaalcijferQuerySet":
        return self.zichtbaar_voor(gebruiker)


class Lokaalcijfer(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    jaar = models.PositiveSmallIntegerField("jaar")
    groep = models.CharField("welke groep", max_length=80)
    aantal = models.PositiveIntegerField("hoeveel mensen wonen er")
    in_beeld = models.PositiveIntegerField("hoeveel mensen zijn in beeld", null=True, blank=True)
    bron = models.CharField("waar het cijfer vandaan komt", max_length=120)

    objects = LokaalcijferQuerySet.as_manager()

    class Meta:
        verbose_name = "cijfer van een groep"
        verbose_name_plural = "cijfers van groepen"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "jaar", "groep"],
                name="lokaalcijfer_uniek",
                violation_error_message="Deze groep staat er al.",
            ),
            models.CheckConstraint(
                condition=Q(in_beeld=None) | Q(in_beeld__lte=F("aantal")),
                name="lokaalcijfer_in_beeld",
                violation_error_message="Er kunnen niet meer mensen in beeld zijn dan er wonen.",
            ),
            models.CheckConstraint(condition=Q(jaar__range=(2000, 2200)), name="lokaalcijfer_jaar"),
        ]

    def __str__(self) -> str:
        return self.groep
