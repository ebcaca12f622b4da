"""What a samenwerkingsverband calls the choices of its lists, and from which day on."""

import uuid
from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import F, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from netwerk import toegang
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis

if TYPE_CHECKING:
    from netwerk.models.leden import Lid


class WoordQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: "Lid") -> "WoordQuerySet":
        return self.filter(toegang.beheer(gebruiker))

    def wijzigbaar_voor(self, gebruiker: "Lid") -> "WoordQuerySet":
        return self.zichtbaar_voor(gebruiker)

    def van(self, verband: Samenwerkingsverband, lijst: str) -> "WoordQuerySet":
        return self.filter(samenwerkingsverband=verband, lijst=lijst).order_by("vanaf")


@met_geschiedenis()
class Woord(models.Model):
    """From this day on the choice has this word here, and can be chosen or not. The latest day before today counts.

    The first word of a choice stands in its own table; without a row here that one counts.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.CASCADE, related_name="woorden")
    lijst = models.CharField("lijst", max_length=50)
    sleutel = models.CharField("sleutel van de keuze", max_length=50)
    vanaf = models.DateField("vanaf")
    woord = models.CharField("woord", max_length=60)
    algemeen_woord = models.CharField("algemeen woord", max_length=60, blank=True)
    in_gebruik = models.BooleanField("te kiezen", default=True)

    objects = WoordQuerySet.as_manager()

    class Meta:
        verbose_name = "woord"
        verbose_name_plural = "woorden"
        constraints = [
            models.UniqueConstraint(fields=["samenwerkingsverband", "lijst", "sleutel", "vanaf"], name="woord_uniek"),
            models.CheckConstraint(condition=~models.Q(woord=""), name="woord_niet_leeg"),
        ]

    def __str__(self) -> str:
        return self.woord


def woord_op(
    datum: date | OuterRef, *, lijst: str, verband: str | uuid.UUID, sleutel: str, anders: str, veld: str = "woord"
) -> Coalesce:
    """The word of a choice on a day, as an expression for `annotate`: what stood on old records stays.

    In: the day, or `OuterRef` with the field that holds it; the path to the samenwerkingsverband, or the id of one; the
    path to the key of the choice; and the path to its first word. With `veld="algemeen_woord"` the general word.
    """
    return Coalesce(Subquery(_tot_en_met(datum, lijst, verband, sleutel).values(veld)[:1]), F(anders))


def in_gebruik_op(
    datum: date, *, lijst: str, verband: str | uuid.UUID, sleutel: str, anders: str | None = None
) -> Coalesce:
    """Whether the choice can be chosen on that day, as an expression for `annotate`.

    In: also the path to what counts until the network decides; without it everything can be chosen.
    """
    nu = Subquery(_tot_en_met(datum, lijst, verband, sleutel).values("in_gebruik")[:1])
    return Coalesce(nu, F(anders) if anders else Value(value=True))


def _tot_en_met(datum: date | OuterRef, lijst: str, verband: str | uuid.UUID, sleutel: str) -> models.QuerySet:
    waar = OuterRef(verband) if isinstance(verband, str) else verband
    woorden = Woord.objects.filter(samenwerkingsverband=waar, lijst=lijst, sleutel=OuterRef(sleutel), vanaf__lte=datum)
    return woorden.order_by("-vanaf")


DEELNEMERSOORTEN, ORGANISATIESOORTEN = "soorten-deelnemers", "soorten-organisaties"
SECTOREN, DOELGROEPEN = "sectoren", "open-voor"
VORMEN = "vormen"
AFZEGREDENEN = "redenen-van-afwezigheid"
BIJEENKOMSTSOORTEN, PLEKSOORTEN, CONTACTSOORTEN = "soorten-bijeenkomsten", "soorten-plekken", "soorten-contact"
"""Names of lists, as they stand in the data and in addresses."""


class GekozenWoorden(models.QuerySet):
    """A list of choices whose word can differ per samenwerkingsverband and per day."""

    lijst = ""
    sleutel = "sleutel"
    eerste_woord = "woord"
    eerst_in_gebruik: str | None = None
    """Field that says whether a choice can be chosen before a network decides; without it all can."""

    def met_woord(self, datum: date, *, verband: str | uuid.UUID) -> "GekozenWoorden":
        """Add `woord_toen`: what it was called there on that day."""
        waar = {"lijst": self.lijst, "verband": verband, "sleutel": self.sleutel}
        return self.annotate(woord_toen=woord_op(datum, **waar, anders=self.eerste_woord))

    def te_kiezen(self, datum: date, *, verband: str | uuid.UUID, ook: Collection[object] = ()) -> "GekozenWoorden":
        """With their word, what can be chosen there on that day. `ook`: ids of what was chosen before, and may stay."""
        waar = {"lijst": self.lijst, "verband": verband, "sleutel": self.sleutel}
        kan = models.Q(hier_in_gebruik=True) | models.Q(pk__in=[pk for pk in ook if pk])
        gewoon = self.met_woord(datum, verband=verband).annotate(
            hier_in_gebruik=in_gebruik_op(datum, **waar, anders=self.eerst_in_gebruik)
        )
        return gewoon.filter(kan)
