"""Verzoeken: what an inwoner asks about the own data, the answer per data set, and until when (domain.md 5.6)."""

import calendar
import uuid
from collections.abc import Iterable
from datetime import date, datetime

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner, heeft_helper

MAANDEN = 1
"""Within how long the answer is there (AVG art. 12, third paragraph)."""
MAANDEN_ERBIJ = 2
"""How much longer it may take, with a reason."""


def maanden_later(dag: date, aantal: int) -> date:
    """Return the same day so many months on, or the last day of a month that is shorter."""
    maand = dag.year * 12 + dag.month - 1 + aantal
    jaar, maand = maand // 12, maand % 12 + 1
    return date(jaar, maand, min(dag.day, calendar.monthrange(jaar, maand)[1]))


class VerzoekQuerySet(models.QuerySet):
    def open(self) -> "VerzoekQuerySet":
        return self.filter(besloten_op=None, ingetrokken_op=None)

    def gesloten(self) -> "VerzoekQuerySet":
        return self.exclude(besloten_op=None, ingetrokken_op=None)

    def met_termijn(self) -> "VerzoekQuerySet":
        """With `klaar_voor`, the last day for an answer; the most urgent first."""
        klaar_voor = Coalesce("verlengd_tot", "uiterlijk_op")
        return self.annotate(klaar_voor=klaar_voor).order_by("klaar_voor", "op", "pk")

    def eigen(self, gebruiker: Lid) -> "VerzoekQuerySet":
        """What somebody asked about itself, or a begeleider for that person."""
        return self.filter(toegang.verzoeken_eigen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "VerzoekQuerySet":
        """What this person decides on."""
        return self.annotate(heeft_helper=heeft_helper("inwoner__")).filter(toegang.verzoeken_beslissen(gebruiker))


class AlBesloten(Exception):
    """This request is closed: somebody decided, or the inwoner took it back."""


@met_geschiedenis()
class Verzoek(models.Model):
    """A request stays, also when what it was about is gone: it proves what was asked and answered."""

    class Soort(models.TextChoices):
        KLOPT_NIET = "klopt_niet", "Dit klopt niet"
        VERWIJDER = "verwijder", "Verwijder mijn gegevens"

    class Stand(models.TextChoices):
        OPEN = "open", "wacht op antwoord"
        BESLOTEN = "besloten", "beantwoord"
        INGETROKKEN = "ingetrokken", "ingetrokken"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier", unique=True)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.PROTECT, related_name="verzoeken")
    soort = models.CharField("soort", max_length=20, choices=Soort)
    gegevens = ArrayField(models.CharField(max_length=40), verbose_name="over welke gegevens")
    woorden = models.TextField("in eigen woorden", max_length=2000, blank=True)
    gedaan_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    op = models.DateTimeField("gevraagd op")
    uiterlijk_op = models.DateField("antwoord uiterlijk op")
    verlengd_tot = models.DateField("verlengd tot", null=True, blank=True)
    verlengd_reden = models.TextField("waarom het langer duurt", max_length=1000, blank=True)
    besloten_op = models.DateTimeField("beantwoord op", null=True, blank=True)
    ingetrokken_op = models.DateTimeField("ingetrokken op", null=True, blank=True)

    objects = VerzoekQuerySet.as_manager()

    class Meta:
        verbose_name = "verzoek"
        verbose_name_plural = "verzoeken"
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=["klopt_niet", "verwijder"]), name="verzoek_soort"),
            models.CheckConstraint(
                condition=Q(gegevens__len__gt=0),
                name="verzoek_over_iets",
                violation_error_message="Kies om welke gegevens het gaat.",
            ),
            models.CheckConstraint(
                condition=~Q(soort="klopt_niet") | ~Q(woorden=""),
                name="verzoek_wat_klopt_niet",
                violation_error_message="Schrijf op wat er niet klopt.",
            ),
            models.CheckConstraint(
                condition=Q(verlengd_tot=None, verlengd_reden="")
                | (Q(verlengd_tot__gt=F("uiterlijk_op")) & ~Q(verlengd_reden="")),
                name="verzoek_verlengd_met_reden",
                violation_error_message="Schrijf op waarom het langer duurt.",
            ),
            models.CheckConstraint(
                condition=Q(besloten_op=None) | Q(ingetrokken_op=None), name="verzoek_besloten_of_ingetrokken"
            ),
        ]
        indexes = [
            models.Index(
                fields=["gemeente", "uiterlijk_op"],
                name="verzoek_open",
                condition=Q(besloten_op=None, ingetrokken_op=None),
            ),
            models.Index(fields=["inwoner", "-op"], name="verzoek_inwoner"),
        ]

    def __str__(self) -> str:
        return self.get_soort_display()

    @classmethod
    def dien_in(cls, *, sleutel: uuid.UUID, inwoner: Inwoner, nu: datetime, **wat: object) -> "Verzoek":
        """Keep what is asked with this form, once; the month begins to run."""
        uiterlijk_op = maanden_later(timezone.localdate(nu), MAANDEN)
        vast = {"inwoner": inwoner, "gemeente_id": inwoner.gemeente_id, "op": nu, "uiterlijk_op": uiterlijk_op}
        return cls.objects.get_or_create(sleutel=sleutel, inwoner=inwoner, defaults={**wat, **vast})[0]

    @property
    def stand(self) -> Stand:
        if self.ingetrokken_op:
            return self.Stand.INGETROKKEN
        return self.Stand.BESLOTEN if self.besloten_op else self.Stand.OPEN

    @property
    def is_open(self) -> bool:
        return self.stand == self.Stand.OPEN

    @property
    def termijn(self) -> date:
        """The last day for an answer."""
        return self.verlengd_tot or self.uiterlijk_op

    @property
    def langste_termijn(self) -> date:
        return maanden_later(self.uiterlijk_op, MAANDEN_ERBIJ)

    @property
    def mag_langer(self) -> bool:
        """More time can be taken once."""
        return self.is_open and self.verlengd_tot is None

    @property
    def namens(self) -> bool:
        """Whether a begeleider asked this for the inwoner."""
        return self.gedaan_door_id is not None and self.gedaan_door_id != self.inwoner.lid_id

    def dagen_over(self, vandaag: date) -> int:
        """Return how many days are left; below zero it is too late."""
        return (self.termijn - vandaag).days

    def verleng(self, *, reden: str) -> None:
        """Take two months more, once."""
        if self.mag_langer:
            self.verlengd_tot, self.verlengd_reden = self.langste_termijn, reden
            self.save(update_fields=["verlengd_tot", "verlengd_reden"])

    def beslis(self, besluiten: Iterable["Besluit"], *, door: Lid, nu: datetime) -> None:
        """Answer for every data set that was asked about, and close the request."""
        besluiten = list(besluiten)
        self._is_nog_open()
        if {besluit.gegevens for besluit in besluiten} != set(self.gegevens):
            raise ValueError("There has to be one decision for each data set.")
        for besluit in besluiten:
            besluit.verzoek, besluit.gemeente_id, besluit.door, besluit.op = self, self.gemeente_id, door, nu
        Besluit.objects.bulk_create(besluiten)
        self.besloten_op = nu
        self.save(update_fields=["besloten_op"])

    def trek_in(self, *, nu: datetime) -> None:
        """The inwoner changed the own mind; a second tap changes nothing."""
        if self.is_open:
            self.ingetrokken_op = nu
            self.save(update_fields=["ingetrokken_op"])

    def _is_nog_open(self) -> None:
        if not self.is_open:
            raise AlBesloten


@met_geschiedenis()
class Besluit(models.Model):
    """The answer for one data set, with its reason. It is never changed: another answer follows on a new request."""

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    verzoek = models.ForeignKey(Verzoek, on_delete=models.CASCADE, related_name="besluiten")
    gegevens = models.CharField("over welke gegevens", max_length=40)
    is_toegewezen = models.BooleanField("toegewezen")
    reden = models.TextField("reden", max_length=1000)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    op = models.DateTimeField("op")

    class Meta:
        verbose_name = "besluit"
        verbose_name_plural = "besluiten"
        constraints = [
            models.UniqueConstraint(fields=["verzoek", "gegevens"], name="besluit_uniek"),
            models.CheckConstraint(
                condition=~Q(reden=""), name="besluit_reden", violation_error_message="Schrijf op waarom."
            ),
        ]

    def __str__(self) -> str:
        return "ja" if self.is_toegewezen else "nee"
