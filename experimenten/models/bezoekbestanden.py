"""Photos of a visit, and what somebody said into the phone. What is in them is on disk, under the id."""

import uuid
from datetime import datetime, timedelta

from django.db import models
from django.db.models import Q

from experimenten import toegang
from experimenten.models.werkbezoeken import Werkbezoek
from netwerk.models import Gemeente, Lid
from participatie import opslag
from participatie.bestanden import FOTOSOORTEN, HOOGSTENS_BYTES, HOOGSTENS_NAAM, SOORTEN
from participatie.geluid import SOORTEN as GELUIDSOORTEN
from participatie.geschiedenis import met_geschiedenis
from participatie.weghalen import MetWeghalen

HOOGSTENS_PER_BEZOEK = 20
"""quality.md 3.8."""

BEDENKTIJD = timedelta(days=1)
"""How long a file that was taken away can be put back."""

BEWAARTERMIJN_MEMO = timedelta(days=30)
"""How long a memo waits to be typed out."""

SOORTEN_VAN_EEN_BEZOEK = (*FOTOSOORTEN, *GELUIDSOORTEN)


class BezoekbestandQuerySet(models.QuerySet):
    def met_inhoud(self) -> "BezoekbestandQuerySet":
        """Rows that have a file on disk, also in the bin."""
        return self.filter(stand__in=[Bezoekbestand.Stand.QUARANTAINE, Bezoekbestand.Stand.VRIJGEGEVEN])

    def aanwezig(self) -> "BezoekbestandQuerySet":
        return self.filter(verwijderd_op=None, ingetrokken_op=None)

    def te_openen(self) -> "BezoekbestandQuerySet":
        return self.filter(stand=Bezoekbestand.Stand.VRIJGEGEVEN, verwijderd_op=None)

    def in_quarantaine(self) -> "BezoekbestandQuerySet":
        return self.filter(stand=Bezoekbestand.Stand.QUARANTAINE)

    def terug_te_zetten(self, nu: datetime) -> "BezoekbestandQuerySet":
        return self.filter(verwijderd_op__gte=nu - BEDENKTIJD, ingetrokken_op=None)

    def voorgoed_weg(self, nu: datetime) -> "BezoekbestandQuerySet":
        return self.filter(verwijderd_op__lt=nu - BEDENKTIJD)

    def fotos(self) -> "BezoekbestandQuerySet":
        return self.filter(soort__in=FOTOSOORTEN)

    def memos(self) -> "BezoekbestandQuerySet":
        return self.filter(soort__in=GELUIDSOORTEN)

    def zichtbaar_voor(self, gebruiker: Lid) -> "BezoekbestandQuerySet":
        return self.filter(toegang.bezoekbestanden(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "BezoekbestandQuerySet":
        return self.filter(toegang.bezoekbestanden_wijzigen(gebruiker))


@met_geschiedenis(zonder=("naam", "beschrijving", "toestemming_van"))  # taking consent back leaves no words behind
class Bezoekbestand(MetWeghalen, models.Model):
    weg_veld = "verwijderd_op"

    class Stand(models.TextChoices):
        QUARANTAINE = "quarantaine", "Wacht op controle"
        VRIJGEGEVEN = "vrijgegeven", "Te openen"
        GEWEIGERD = "geweigerd", "Geweigerd"
        INGETROKKEN = "ingetrokken", "Toestemming ingetrokken"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier")
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    werkbezoek = models.ForeignKey(Werkbezoek, on_delete=models.CASCADE, related_name="bestanden")
    naam = models.CharField("naam", max_length=HOOGSTENS_NAAM, blank=True)
    soort = models.CharField("soort", max_length=10, choices=[(s, s.upper()) for s in SOORTEN_VAN_EEN_BEZOEK])
    grootte = models.PositiveIntegerField("grootte in bytes")
    sha256 = models.CharField("vingerafdruk", max_length=64)
    beschrijving = models.CharField("beschrijving", max_length=250, blank=True)
    herkenbaar = models.BooleanField("staat er iemand herkenbaar op", null=True, blank=True)
    """None: nobody said yet. Then the photo is at the visit only."""
    toestemming_van = models.CharField("met toestemming van", max_length=200, blank=True)
    toestemming_op = models.DateField("toestemming gegeven op", null=True, blank=True)
    stand = models.CharField("stand", max_length=12, choices=Stand, default=Stand.QUARANTAINE)
    geplaatst_door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="geplaatste_bezoekbestanden")
    geplaatst_op = models.DateTimeField("geplaatst op")
    verwijderd_op = models.DateTimeField("weggehaald op", null=True, blank=True)
    ingetrokken_op = models.DateTimeField("toestemming ingetrokken op", null=True, blank=True)

    objects = BezoekbestandQuerySet.as_manager()

    class Meta:
        verbose_name = "bestand bij een bezoek"
        verbose_name_plural = "bestanden bij bezoeken"
        indexes = [models.Index(fields=["gemeente", "werkbezoek"], name="bezoekbestand_idx")]
        constraints = [
            models.UniqueConstraint(fields=["werkbezoek", "sleutel"], name="bezoekbestand_een_keer"),
            models.CheckConstraint(condition=Q(soort__in=SOORTEN_VAN_EEN_BEZOEK), name="bezoekbestand_soort"),
            models.CheckConstraint(
                condition=Q(stand__in=["quarantaine", "vrijgegeven", "geweigerd", "ingetrokken"]),
                name="bezoekbestand_stand",
            ),
            models.CheckConstraint(
                condition=Q(ingetrokken_op__isnull=False, stand="ingetrokken", naam="", beschrijving="")
                | (Q(ingetrokken_op=None) & ~Q(stand="ingetrokken") & ~Q(naam="")),
                name="bezoekbestand_ingetrokken_is_leeg",
            ),
            models.CheckConstraint(
                condition=Q(herkenbaar=None)
                | Q(herkenbaar=False)
                | Q(stand="ingetrokken", toestemming_van="")
                | (Q(toestemming_op__isnull=False) & ~Q(toestemming_van="")),
                name="bezoekbestand_herkenbaar_met_toestemming",
                violation_error_message="Schrijf op wie toestemming gaf, en wanneer.",
            ),
            models.CheckConstraint(
                condition=Q(grootte__gt=0, grootte__lte=HOOGSTENS_BYTES),
                name="bezoekbestand_grootte",
                violation_error_message="Kies een bestand van hoogstens 10 MB.",
            ),
            models.CheckConstraint(condition=Q(sha256__regex="^[0-9a-f]{64}$"), name="bezoekbestand_sha256"),
        ]

    def __str__(self) -> str:
        return self.naam or "foto zonder naam"

    @property
    def is_foto(self) -> bool:
        return self.soort in FOTOSOORTEN

    @property
    def gaat_weg_op(self) -> datetime:
        """Of a memo that nobody types out."""
        return self.geplaatst_op + BEWAARTERMIJN_MEMO

    @property
    def mime(self) -> str:
        return SOORTEN[self.soort].mime if self.is_foto else GELUIDSOORTEN[self.soort]

    def geef_vrij(self) -> None:
        """The scanner found nothing: from now on it can be opened."""
        self.stand = self.Stand.VRIJGEGEVEN
        self.save(update_fields=["stand"])

    def weiger(self) -> None:
        """The scanner found something. The row goes with the file: a visit has nothing to tell about it."""
        self.delete()

    def trek_in(self, *, nu: datetime) -> None:
        """Who is on it took consent back: the photo and all words about it go at once, for good.

        The row stays: a telephone that still has the photo does not bring it back.
        """
        self.naam = self.beschrijving = self.toestemming_van = ""
        self.toestemming_op = None
        self.stand, self.ingetrokken_op = self.Stand.INGETROKKEN, nu
        woorden = ("naam", "beschrijving", "toestemming_van", "toestemming_op")
        self.save(update_fields=[*woorden, "stand", "ingetrokken_op"])
        opslag.verwijder_bij_vastleggen(self.pk)
