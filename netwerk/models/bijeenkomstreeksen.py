"""Reeksen: bijeenkomsten that come back by a rule, such as every two months on the third Thursday."""

import uuid
from datetime import date

from django.db import models
from django.db.models import Q

from netwerk import toegang_bijeenkomsten as toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis
from participatie.weghalen import MetStoppen


class Bijeenkomstsoort(models.TextChoices):
    NETWERK = "netwerk", "netwerkbijeenkomst"
    OVERLEG = "overleg", "overleg"
    LEERATELIER = "leeratelier", "leeratelier"
    INLOOP = "inloop", "inloop"
    WEBINAR = "webinar", "webinar"
    EXTERN = "extern", "bijeenkomst van anderen"


class Weekdag(models.IntegerChoices):
    MAANDAG = 0, "maandag"
    DINSDAG = 1, "dinsdag"
    WOENSDAG = 2, "woensdag"
    DONDERDAG = 3, "donderdag"
    VRIJDAG = 4, "vrijdag"
    ZATERDAG = 5, "zaterdag"
    ZONDAG = 6, "zondag"


class Keer(models.IntegerChoices):
    """Which of the weekdays in a month."""

    EERSTE = 1, "eerste"
    TWEEDE = 2, "tweede"
    DERDE = 3, "derde"
    VIERDE = 4, "vierde"
    LAATSTE = 5, "laatste"

    @classmethod
    def van(cls, dag: date) -> "Keer":
        """Return which of its weekdays that day is; there is not always a fifth, so that one is the last."""
        return cls((dag.day - 1) // 7 + 1)


class BijeenkomstreeksQuerySet(models.QuerySet):
    def lopend(self) -> "BijeenkomstreeksQuerySet":
        return self.filter(gestopt_op=None)

    def zichtbaar_voor(self, gebruiker: Lid) -> "BijeenkomstreeksQuerySet":
        return self.filter(toegang.bijeenkomstreeksen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "BijeenkomstreeksQuerySet":
        return self.filter(toegang.bijeenkomstreeksen_wijzigen(gebruiker))


@met_geschiedenis()
class Bijeenkomstreeks(MetStoppen, models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband,
        on_delete=models.PROTECT,
        related_name="bijeenkomstreeksen",
        verbose_name="samenwerkingsverband",
    )
    naam = models.CharField("naam", max_length=100)
    soort = models.CharField("soort", max_length=20, choices=Bijeenkomstsoort, default=Bijeenkomstsoort.NETWERK)
    thema = models.CharField("vaste vraag", max_length=150, blank=True)
    elke_maanden = models.PositiveSmallIntegerField("om de hoeveel maanden", default=2)
    keer = models.PositiveSmallIntegerField("welke in de maand", choices=Keer, default=Keer.DERDE)
    weekdag = models.PositiveSmallIntegerField("dag", choices=Weekdag, default=Weekdag.DONDERDAG)
    eerste_maand = models.DateField("eerste maand")
    begint_om = models.TimeField("begint om")
    duur = models.PositiveSmallIntegerField("duur in minuten", default=180)
    locaties = models.TextField("locaties", max_length=2000)
    partners = models.CharField("wie er verder aan tafel zit", max_length=300, blank=True)
    afgevaardigde = models.ForeignKey(
        Lid,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="bijeenkomstreeksen_als_afgevaardigde",
        verbose_name="wie gaat er namens ons",
    )
    contact = models.ForeignKey(
        Lid,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="bijeenkomstreeksen_als_contact",
        verbose_name="contact",
    )
    openbaar = models.BooleanField("staat op de openbare pagina", default=True)
    gestopt_op = models.DateTimeField("gestopt op", null=True, blank=True)
    versie = models.PositiveIntegerField("versie", default=1)

    objects = BijeenkomstreeksQuerySet.as_manager()

    class Meta:
        verbose_name = "reeks"
        verbose_name_plural = "reeksen"
        constraints = [
            models.UniqueConstraint(
                fields=["samenwerkingsverband", "naam"],
                name="bijeenkomstreeks_uniek",
                violation_error_message="Er is al een reeks met deze naam.",
            ),
            models.CheckConstraint(condition=Q(soort__in=Bijeenkomstsoort.values), name="bijeenkomstreeks_soort"),
            models.CheckConstraint(
                condition=Q(elke_maanden__gte=1, elke_maanden__lte=12),
                name="bijeenkomstreeks_maanden",
                violation_error_message="Vul 1 tot en met 12 maanden in.",
            ),
            models.CheckConstraint(
                condition=Q(keer__in=Keer.values, weekdag__in=Weekdag.values), name="bijeenkomstreeks_dag"
            ),
            models.CheckConstraint(
                condition=Q(duur__gte=15, duur__lte=720),
                name="bijeenkomstreeks_duur",
                violation_error_message="Een bijeenkomst duurt 15 minuten tot 12 uur.",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def regel(self) -> str:
        """The rule in words: elke 2 maanden, op de derde donderdag."""
        hoe_vaak = "elke maand" if self.elke_maanden == 1 else f"elke {self.elke_maanden} maanden"
        return f"{hoe_vaak}, op de {self.get_keer_display()} {self.get_weekdag_display()}"

    def locatie(self, beurt: int) -> tuple[str, str]:
        """Return place and village of that turn; more lines take turns."""
        regels = [regel for regel in self.locaties.splitlines() if regel.strip()]
        if not regels:
            return "", ""
        locatie, _, plaats = regels[beurt % len(regels)].rpartition(",")
        return (locatie.strip()[:100], plaats.strip()[:80])

    def dag_in(self, maand: date) -> date:
        """Return the day of the rule in the month of that day."""
        eerste = maand.replace(day=1)
        eerste_weekdag = 1 + (self.weekdag - eerste.weekday()) % 7
        dagen = [eerste_weekdag + 7 * n for n in range(5)]
        in_de_maand = [dag for dag in dagen if dag <= _dagen_in(maand)]
        return maand.replace(day=in_de_maand[-1] if self.keer == Keer.LAATSTE else in_de_maand[self.keer - 1])


def _dagen_in(maand: date) -> int:
    volgende = date(maand.year + maand.month // 12, maand.month % 12 + 1, 1)
    return (volgende - maand.replace(day=1)).days
