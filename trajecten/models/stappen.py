"""Stappen: small ones, smaller than an activity; nothing is agreed before the person says so (features.md D18, C17)."""

import uuid
from datetime import date, datetime

from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner


class StapQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "StapQuerySet":
        return self.filter(toegang.van_inwoner(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "StapQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker))

    def niet_gestopt(self) -> "StapQuerySet":
        return self.filter(gestopt_op=None)

    def loopt(self) -> "StapQuerySet":
        """To be done, or waiting for the yes of the person."""
        return self.filter(gedaan_op=None, gestopt_op=None, antwoord__in=("", Stap.Antwoord.EENS))

    def liever_anders(self) -> "StapQuerySet":
        """Of which the person wants something else instead, and nobody proposed that yet."""
        return self.filter(gedaan_op=None, gestopt_op=None, antwoord=Stap.Antwoord.ANDERS)


class AlAnders(Exception):
    """Somebody else, or another window, was first."""


@met_geschiedenis()
class Stap(models.Model):
    """One step, what the person said to it, and the day it was done."""

    class Antwoord(models.TextChoices):
        EENS = "eens", "Ja, dat wil ik"
        NOG_NIET = "nog_niet", "Nog niet"
        ANDERS = "anders", "Liever anders"

    class Hoe(models.TextChoices):
        ZELF = "zelf", "zelf"
        SAMEN = "samen", "in een gesprek"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="stappen")
    wat = models.CharField("wat is de stap", max_length=120)
    wanneer = models.CharField("wanneer", max_length=60, blank=True)
    voorgesteld_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    voorgesteld_op = models.DateTimeField("voorgesteld op")
    antwoord = models.CharField("antwoord", max_length=10, choices=Antwoord, blank=True)
    woorden = models.CharField("in eigen woorden", max_length=400, blank=True)
    hoe = models.CharField("hoe gegeven", max_length=10, choices=Hoe, blank=True)
    beantwoord_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    beantwoord_op = models.DateTimeField("beantwoord op", null=True, blank=True)
    gedaan_op = models.DateField("gedaan op", null=True, blank=True)
    gestopt_op = models.DateField("hoeft niet meer sinds", null=True, blank=True)

    objects = StapQuerySet.as_manager()

    class Meta:
        verbose_name = "stap"
        verbose_name_plural = "stappen"
        ordering = ["-voorgesteld_op", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(antwoord="", hoe="", beantwoord_op=None)
                | Q(
                    antwoord__in=["eens", "nog_niet", "anders"], hoe__in=["zelf", "samen"], beantwoord_op__isnull=False
                ),
                name="stap_antwoord",
            ),
            models.CheckConstraint(condition=Q(gedaan_op=None) | Q(antwoord="eens"), name="stap_gedaan_na_ja"),
            models.CheckConstraint(
                condition=~Q(antwoord="anders") | ~Q(woorden=""),
                name="stap_anders_met_woorden",
                violation_error_message="Schrijf op wat de inwoner liever wil.",
            ),
        ]
        indexes = [models.Index(fields=["inwoner", "-voorgesteld_op"], name="stap_inwoner")]

    def __str__(self) -> str:
        return self.wat

    @classmethod
    def stel_voor(cls, *, inwoner: Inwoner, wat: str, wanneer: str, door: Lid, nu: datetime) -> "Stap":
        """Who thinks of a step for itself says yes with it. Of two taps the second finds what the first made."""
        Inwoner.objects.select_for_update(of=("self",), no_key=True).get(pk=inwoner.pk)
        open_ = inwoner.stappen.loopt()
        if er_al := open_.filter(wat=wat, wanneer=wanneer, voorgesteld_door=door).first():
            return er_al
        stap = cls(gemeente_id=inwoner.gemeente_id, inwoner=inwoner, wat=wat, wanneer=wanneer)
        stap.voorgesteld_door, stap.voorgesteld_op = door, nu
        if inwoner.lid_id == door.pk:
            stap._zet_antwoord(cls.Antwoord.EENS, door=door, nu=nu)
        stap.save(force_insert=True)
        return stap

    @property
    def is_afgesproken(self) -> bool:
        return self.antwoord == self.Antwoord.EENS

    @property
    def wacht(self) -> bool:
        return not self.antwoord and self.gestopt_op is None

    def beantwoord(self, antwoord: str, *, door: Lid, nu: datetime, woorden: str = "") -> None:
        """The person can say something else later, until it is done."""
        if self.gedaan_op or self.gestopt_op:
            raise AlAnders
        self._zet_antwoord(antwoord, door=door, nu=nu, woorden=woorden)
        self.save(update_fields=["antwoord", "woorden", "hoe", "beantwoord_door", "beantwoord_op"])

    def _zet_antwoord(self, antwoord: str, *, door: Lid, nu: datetime, woorden: str = "") -> None:
        self.antwoord, self.woorden = self.Antwoord(antwoord), woorden
        self.hoe = self.Hoe.ZELF if self.inwoner.lid_id == door.pk else self.Hoe.SAMEN
        self.beantwoord_door, self.beantwoord_op = door, nu

    def stel_anders_voor(self, *, wat: str, wanneer: str, door: Lid, nu: datetime) -> None:
        """Another step in the place of this one: the person answers anew. The history keeps what it was."""
        if self.gedaan_op:
            raise AlAnders
        self.wat, self.wanneer, self.voorgesteld_door, self.voorgesteld_op = wat, wanneer, door, nu
        self.antwoord = self.woorden = self.hoe = ""
        self.beantwoord_door = self.beantwoord_op = self.gestopt_op = None
        if self.inwoner.lid_id == door.pk:
            self._zet_antwoord(self.Antwoord.EENS, door=door, nu=nu)
        self.save()

    def is_gedaan(self, *, op: date) -> None:
        """A second tap keeps the first day."""
        if not self.is_afgesproken or self.gestopt_op:
            raise AlAnders
        self.gedaan_op = self.gedaan_op or op
        self.save(update_fields=["gedaan_op"])

    def is_toch_niet_gedaan(self) -> None:
        self.gedaan_op = None
        self.save(update_fields=["gedaan_op"])

    def stop(self, *, op: date) -> None:
        self.gestopt_op = self.gestopt_op or op
        self.save(update_fields=["gestopt_op"])

    def gaat_toch_door(self) -> None:
        self.gestopt_op = None
        self.save(update_fields=["gestopt_op"])


class GehoordQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "GehoordQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker))


@met_geschiedenis()
class Gehoord(models.Model):
    """What the person says of being heard. Said again on the same day, the last answer counts."""

    class Antwoord(models.TextChoices):
        JA = "ja", "Ja"
        BEETJE = "beetje", "Een beetje"
        NEE = "nee", "Nee"

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="gehoord")
    op = models.DateField("op")
    antwoord = models.CharField("voelt u zich gehoord", max_length=10, choices=Antwoord)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = GehoordQuerySet.as_manager()

    class Meta:
        verbose_name = "antwoord of iemand zich gehoord voelt"
        verbose_name_plural = "antwoorden of iemand zich gehoord voelt"
        ordering = ["-op", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["inwoner", "op"], name="gehoord_een_per_dag"),
            models.CheckConstraint(condition=Q(antwoord__in=["ja", "beetje", "nee"]), name="gehoord_antwoord"),
        ]

    def __str__(self) -> str:
        return self.get_antwoord_display()

    @classmethod
    def zeg(cls, *, inwoner: Inwoner, op: date, antwoord: str, door: Lid) -> "Gehoord":
        gezegd = {"gemeente_id": inwoner.gemeente_id, "antwoord": antwoord, "door": door}
        return cls.objects.update_or_create(inwoner=inwoner, op=op, defaults=gezegd)[0]
