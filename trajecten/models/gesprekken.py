"""Gesprekken: only what both chose to talk about, and the person reads all of it (domain.md 3.2 and 3.5)."""

import uuid
from collections.abc import Iterable
from datetime import date, datetime

from django.db import models, transaction
from django.db.models import Q

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.gespreksonderwerpen import KENMERKEN, WET_IN_GEWONE_TAAL, Grondslag, Onderwerp
from trajecten.models.inwoners import Inwoner
from trajecten.models.trajecten import Traject


class GesprekQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "GesprekQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "GesprekQuerySet":
        return self.filter(toegang.van_begeleide_inwoner(gebruiker))

    def nieuwste_eerst(self) -> "GesprekQuerySet":
        return self.order_by("-op", "-opgeschreven_op", "pk")


@met_geschiedenis()
class Gesprek(models.Model):
    """One talk. `gewaarschuwd_op` is the log that somebody was told not to ask everything of everybody."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="gesprekken")
    traject = models.ForeignKey(Traject, on_delete=models.CASCADE, null=True, blank=True, related_name="gesprekken")
    """The traject that ran on that day, if any: as long as that is kept, so is the gesprek."""
    op = models.DateField("datum")
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    opgeschreven_op = models.DateTimeField("opgeschreven op")
    gewaarschuwd_op = models.DateTimeField("gewaarschuwd op", null=True, blank=True)

    objects = GesprekQuerySet.as_manager()

    class Meta:
        verbose_name = "gesprek"
        verbose_name_plural = "gesprekken"
        constraints = [
            models.UniqueConstraint(
                fields=["inwoner", "door", "op"],
                name="gesprek_een_per_dag",
                violation_error_message="Van deze dag is er al een gesprek.",
            ),
        ]

    def __str__(self) -> str:
        return f"Gesprek van {self.op}"

    @property
    def gaat_over_alles(self) -> bool:
        """Whether everything was asked, and still stands there. Asks the prefetched delen."""
        return len(self.delen.all()) == len(Onderwerp)

    @classmethod
    def schrijf_op(
        cls, *, inwoner: Inwoner, op: date, door: Lid, delen: Iterable["Gespreksdeel"], nu: datetime
    ) -> "Gesprek":
        gesprek = cls(gemeente_id=inwoner.gemeente_id, inwoner=inwoner, op=op, door=door)
        gesprek.opgeschreven_op = nu
        gesprek._bewaar(delen, nu=nu)
        return gesprek

    def verbeter(self, *, op: date, delen: Iterable["Gespreksdeel"], nu: datetime) -> None:
        """Put right what stands there. What the person said of a topic stays with it; history keeps the rest."""
        self.op = op
        self._bewaar(delen, nu=nu)

    @transaction.atomic
    def _bewaar(self, delen: Iterable["Gespreksdeel"], *, nu: datetime) -> None:
        nieuw = {deel.onderwerp: deel for deel in delen}
        if len(nieuw) == len(Onderwerp):
            self.gewaarschuwd_op = self.gewaarschuwd_op or nu
        loopt = self.inwoner.trajecten.filter(Q(einde=None) | Q(einde__gte=self.op), start__lte=self.op)
        self.traject = loopt.nieuwste_eerst().first()
        self.save()
        staat_er = {deel.onderwerp: deel for deel in self.delen.all()}
        self.delen.exclude(onderwerp__in=nieuw).delete()
        for onderwerp, deel in nieuw.items():
            rij = staat_er.get(onderwerp) or Gespreksdeel(gesprek=self, gemeente_id=self.gemeente_id)
            for naam in ("onderwerp", "wens", "afspraak", "cijfer", "reden", "grondslag"):
                setattr(rij, naam, getattr(deel, naam))
            rij.save()


class GespreksdeelQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "GespreksdeelQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker, pad="gesprek__inwoner"))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "GespreksdeelQuerySet":
        """To react on: the person itself."""
        return self.filter(gesprek__inwoner__lid=gebruiker.pk)

    def ongelezen(self) -> "GespreksdeelQuerySet":
        """On which the person said something that nobody who helps read yet."""
        return self.filter(reactie_op__isnull=False, reactie_gelezen_op=None)


@met_geschiedenis()
class Gespreksdeel(models.Model):
    """One topic of a gesprek: what the person wants, what was agreed, and what the person says of it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    gesprek = models.ForeignKey(Gesprek, on_delete=models.CASCADE, related_name="delen")
    onderwerp = models.CharField("onderwerp", max_length=20, choices=Onderwerp)
    wens = models.CharField("wat wil de inwoner", max_length=400, blank=True)
    afspraak = models.CharField("afspraak", max_length=400, blank=True)
    cijfer = models.PositiveSmallIntegerField("welk cijfer de inwoner zelf geeft", null=True, blank=True)
    """From 0 to 10, and only when the person wants to. No norm, no average, no comparison; never of a locked topic."""
    reden = models.CharField("waarom dit nodig is", max_length=400, blank=True)
    grondslag = models.CharField("volgens welke wet", max_length=20, choices=Grondslag, blank=True)
    reactie = models.CharField("wat de inwoner ervan zegt", max_length=400, blank=True)
    reactie_op = models.DateTimeField("gezegd op", null=True, blank=True)
    reactie_gelezen_op = models.DateTimeField("gelezen op", null=True, blank=True, editable=False)
    """When who helps read it: we promise that."""

    objects = GespreksdeelQuerySet.as_manager()

    class Meta:
        verbose_name = "onderwerp van een gesprek"
        verbose_name_plural = "onderwerpen van gesprekken"
        constraints = [
            models.UniqueConstraint(fields=["gesprek", "onderwerp"], name="gespreksdeel_een_per_onderwerp"),
            models.CheckConstraint(condition=Q(onderwerp__in=Onderwerp.values), name="gespreksdeel_onderwerp"),
            models.CheckConstraint(
                condition=(Q(onderwerp__in=["geld", "thuis", "lijf", "hoofd"]) & ~Q(reden="") & ~Q(grondslag=""))
                | (~Q(onderwerp__in=["geld", "thuis", "lijf", "hoofd"]) & Q(reden="", grondslag="")),
                name="gespreksdeel_slot_met_reden",
                violation_error_message="Schrijf op waarom dit nodig is, en volgens welke wet.",
            ),
            models.CheckConstraint(
                condition=Q(cijfer=None) | (Q(cijfer__lte=10) & ~Q(onderwerp__in=["geld", "thuis", "lijf", "hoofd"])),
                name="gespreksdeel_cijfer",
                violation_error_message="Een cijfer is 0 tot 10, en nooit bij een onderwerp op slot.",
            ),
            models.CheckConstraint(
                condition=Q(reactie="", reactie_op=None) | (~Q(reactie="") & Q(reactie_op__isnull=False)),
                name="gespreksdeel_reactie",
            ),
            models.CheckConstraint(
                condition=Q(reactie_gelezen_op=None) | ~Q(reactie=""), name="gespreksdeel_gelezen_reactie"
            ),
        ]

    def __str__(self) -> str:
        return self.get_onderwerp_display()

    @property
    def is_op_slot(self) -> bool:
        return KENMERKEN[Onderwerp(self.onderwerp)].slot

    @property
    def wet_in_gewone_taal(self) -> str:
        return WET_IN_GEWONE_TAAL[Grondslag(self.grondslag)]

    def reageer(self, woorden: str, *, nu: datetime) -> None:
        """What the person says of it; nothing said takes it back."""
        self.reactie, self.reactie_op, self.reactie_gelezen_op = woorden, nu if woorden else None, None
        self.save(update_fields=["reactie", "reactie_op", "reactie_gelezen_op"])
