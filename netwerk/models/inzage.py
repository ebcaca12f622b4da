"""Inzage: who read data of a person, when, in which role and why that was allowed. Rows are only ever added."""

import uuid
from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente


class Gegevens(models.TextChoices):
    """Which kind of data was read."""

    NAAM = "naam", "naam"
    TALENTPROFIEL = "talentprofiel", "talentprofiel"
    TRAJECT = "traject", "traject en metingen"
    VERHAAL = "verhaal", "verhaal"
    GESPREK = "gesprek", "gesprekken"
    SIGNAAL = "signaal", "aandachtspunten"
    VERANDERINGEN = "veranderingen", "wat er veranderde"
    WERKBEZOEK = "werkbezoek", "werkbezoek"
    AANMELDING = "aanmelding", "aanmelding"
    GAST = "gast", "gast bij een bijeenkomst"
    VERZOEK = "verzoek", "verzoek over gegevens"
    LOGBOEK = "logboek", "wie er keek"
    ALLES = "alles", "alle gegevens"


class Handeling(models.TextChoices):
    """What was done with it."""

    BEKEKEN = "bekeken", "bekeken"
    LIJST = "lijst", "gezien in een lijst"
    GEZOCHT = "gezocht", "gevonden met zoeken"
    GEEXPORTEERD = "geexporteerd", "in een bestand gezet"
    AFGEDRUKT = "afgedrukt", "afgedrukt"
    GEDOWNLOAD = "gedownload", "gedownload"
    GEWEIGERD = "geweigerd", "geweigerd"
    NOODTOEGANG = "noodtoegang", "noodtoegang gevraagd"
    MEEGEGEVEN = "meegegeven", "samen meegegeven"


class Grond(models.TextChoices):
    """Why it was allowed."""

    EIGEN = "eigen", "eigen gegevens"
    BEGELEIDER = "begeleider", "vaste begeleider"
    NOODTOEGANG = "noodtoegang", "noodtoegang"
    TOESTEMMING = "toestemming", "toestemming van de inwoner"
    AANMELDING = "aanmelding", "behandelt aanmeldingen"
    VERZOEK = "verzoek", "behandelt een verzoek van de inwoner"
    MEELEZEN = "meelezen", "leest mee bij een signaal"
    ORGANISEERT = "organiseert", "organiseert de bijeenkomst"
    TOEZICHT = "toezicht", "houdt toezicht"
    GEEN = "geen", "mocht niet"


class InzageQuerySet(models.QuerySet):
    def van(self, personen: Collection[uuid.UUID]) -> "InzageQuerySet":
        """What was read of these people."""
        return self.filter(persoon__in=personen)

    def meegegeven(self) -> "InzageQuerySet":
        return self.filter(handeling=Handeling.MEEGEGEVEN)

    def in_periode(self, van: date | None, tot: date | None) -> "InzageQuerySet":
        """From the first up to and including the last day. Compares moments, so that the indexes serve."""
        rijen = self.filter(op__gte=_begin_van(van)) if van else self
        return rijen.filter(op__lt=_begin_van(tot + timedelta(days=1))) if tot else rijen

    def zichtbaar_voor(self, gebruiker: Lid) -> "InzageQuerySet":
        return self.filter(toegang.inzage(gebruiker))


def _begin_van(dag: date) -> datetime:
    return timezone.make_aware(datetime.combine(dag, time.min))


class Inzage(models.Model):
    """One person whose data was read, once. Who read it is written as it was then: roles and names change later.

    No foreign keys to people: the line outlives the account and the inwoner.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField("op", default=timezone.now)
    gebruiker = models.UUIDField("wie")
    rol = models.CharField("rol", max_length=200, blank=True)
    organisatie = models.CharField("organisatie", max_length=200, blank=True)
    persoon = models.UUIDField("van wie", null=True)
    """Id of the person the data is about: an inwoner, an aanmelding or a lid. None: nobody was found."""
    gegevens = models.CharField("gegevens", max_length=20, choices=Gegevens)
    handeling = models.CharField("handeling", max_length=20, choices=Handeling)
    grond = models.CharField("waarom dit mocht", max_length=20, choices=Grond)
    toelichting = models.CharField("toelichting", max_length=500, blank=True)

    objects = InzageQuerySet.as_manager()

    class Meta:
        verbose_name = "inzage"
        verbose_name_plural = "inzagen"
        constraints = [
            models.CheckConstraint(
                condition=Q(persoon__isnull=False) | Q(handeling="geweigerd"),
                name="inzage_van_wie",
            ),
            models.CheckConstraint(
                condition=Q(handeling="geweigerd", grond="geen") | ~Q(handeling="geweigerd") & ~Q(grond="geen"),
                name="inzage_geweigerd_zonder_grond",
            ),
        ]
        indexes = [
            models.Index(fields=["persoon", "-op"], name="inzage_persoon"),
            models.Index(fields=["gebruiker", "-op"], name="inzage_gebruiker"),
            models.Index(fields=["gemeente", "-op"], name="inzage_gemeente"),
        ]

    def __str__(self) -> str:
        return f"{self.get_gegevens_display()} {self.get_handeling_display()}"
