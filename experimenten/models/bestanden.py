"""Bestanden: photos and documents of an experiment, with a consent for each use of a photo.

The content is on disk (participatie.opslag), under the id.
"""

import uuid
from datetime import datetime, timedelta

from django.db import models
from django.db.models import Q

from experimenten import toegang
from experimenten.models.experimenten import Experiment
from netwerk.models import Lid, Samenwerkingsverband
from participatie import opslag
from participatie.bestanden import FOTOSOORTEN, HOOGSTENS_BYTES, HOOGSTENS_NAAM, SOORTEN
from participatie.geschiedenis import met_geschiedenis

HOOGSTENS_PER_EXPERIMENT = 20
"""quality.md 3.8."""

BEDENKTIJD = timedelta(days=1)
"""How long a file that was taken away can be put back."""


class BestandQuerySet(models.QuerySet):
    def met_inhoud(self) -> "BestandQuerySet":
        """Rows that have a file on disk, also in the bin."""
        return self.filter(stand__in=[Bestand.Stand.QUARANTAINE, Bestand.Stand.VRIJGEGEVEN])

    def aanwezig(self) -> "BestandQuerySet":
        return self.met_inhoud().filter(verwijderd_op=None)

    def te_openen(self) -> "BestandQuerySet":
        return self.filter(stand=Bestand.Stand.VRIJGEGEVEN, verwijderd_op=None)

    def openbaar(self) -> "BestandQuerySet":
        """Photos that visitors see, each with its experiment."""
        return self.te_openen().filter(mag_openbaar=True, experiment__openbaar=True)

    def in_rapport(self) -> "BestandQuerySet":
        return self.te_openen().filter(mag_in_rapport=True)

    def in_quarantaine(self) -> "BestandQuerySet":
        return self.filter(stand=Bestand.Stand.QUARANTAINE)

    def terug_te_zetten(self, nu: datetime) -> "BestandQuerySet":
        return self.exclude(stand=Bestand.Stand.INGETROKKEN).filter(verwijderd_op__gte=nu - BEDENKTIJD)

    def voorgoed_weg(self, nu: datetime) -> "BestandQuerySet":
        return self.filter(verwijderd_op__lt=nu - BEDENKTIJD)

    def zichtbaar_voor(self, gebruiker: Lid) -> "BestandQuerySet":
        return self.filter(toegang.experimentdelen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "BestandQuerySet":
        return self.filter(toegang.experimentdelen_wijzigen(gebruiker))


@met_geschiedenis(zonder=("naam", "beschrijving", "toestemming_van"))  # taking consent back leaves no words behind
class Bestand(models.Model):
    class Stand(models.TextChoices):
        QUARANTAINE = "quarantaine", "Wacht op controle"
        VRIJGEGEVEN = "vrijgegeven", "Te openen"
        GEWEIGERD = "geweigerd", "Geweigerd"
        INGETROKKEN = "ingetrokken", "Toestemming ingetrokken"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier")
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.PROTECT, related_name="+")
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="bestanden")
    naam = models.CharField("naam", max_length=HOOGSTENS_NAAM, blank=True)
    soort = models.CharField("soort", max_length=10, choices=[(s, SOORTEN[s].naam) for s in SOORTEN])
    grootte = models.PositiveIntegerField("grootte in bytes")
    sha256 = models.CharField("vingerafdruk", max_length=64)
    beschrijving = models.CharField("beschrijving", max_length=250, blank=True)
    herkenbaar = models.BooleanField("staat er iemand herkenbaar op", default=False)
    toestemming_van = models.CharField("met toestemming van", max_length=200, blank=True)
    toestemming_op = models.DateField("toestemming gegeven op", null=True, blank=True)
    mag_in_rapport = models.BooleanField("mag in een rapport", default=False)
    mag_openbaar = models.BooleanField("mag op de openbare pagina", default=False)
    bezoekfoto = models.ForeignKey(
        "experimenten.Bezoekbestand", on_delete=models.SET_NULL, null=True, blank=True, related_name="bij_experimenten"
    )
    """The photo of a visit that this one was made from."""
    stand = models.CharField("stand", max_length=12, choices=Stand, default=Stand.QUARANTAINE)
    geplaatst_door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="geplaatste_bestanden")
    geplaatst_op = models.DateTimeField("geplaatst op")
    verwijderd_op = models.DateTimeField("weggehaald op", null=True, blank=True)
    verwijderd_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    ingetrokken_op = models.DateTimeField("toestemming ingetrokken op", null=True, blank=True)

    objects = BestandQuerySet.as_manager()

    class Meta:
        verbose_name = "bestand"
        verbose_name_plural = "bestanden"
        indexes = [models.Index(fields=["samenwerkingsverband", "experiment"], name="bestand_experiment_idx")]
        constraints = [
            models.UniqueConstraint(fields=["experiment", "sleutel"], name="bestand_een_keer"),
            models.UniqueConstraint(
                fields=["experiment", "bezoekfoto"],
                condition=Q(stand__in=["quarantaine", "vrijgegeven"]),
                name="bestand_bezoekfoto_een_keer",
            ),
            models.CheckConstraint(condition=Q(soort__in=["pdf", "jpeg", "png", "webp"]), name="bestand_soort"),
            models.CheckConstraint(
                condition=Q(stand__in=["quarantaine", "vrijgegeven", "geweigerd", "ingetrokken"]), name="bestand_stand"
            ),
            models.CheckConstraint(
                condition=Q(grootte__gt=0, grootte__lte=HOOGSTENS_BYTES),
                name="bestand_grootte",
                violation_error_message="Kies een bestand van hoogstens 10 MB.",
            ),
            models.CheckConstraint(condition=Q(sha256__regex="^[0-9a-f]{64}$"), name="bestand_sha256"),
            models.CheckConstraint(
                condition=Q(ingetrokken_op__isnull=False, stand="ingetrokken", naam="", beschrijving="")
                | (Q(ingetrokken_op=None) & ~Q(stand="ingetrokken") & ~Q(naam="")),
                name="bestand_ingetrokken_is_leeg",
            ),
            models.CheckConstraint(
                condition=Q(soort="pdf") | Q(stand="ingetrokken") | ~Q(beschrijving=""),
                name="bestand_foto_met_beschrijving",
                violation_error_message="Schrijf op wat er op de foto te zien is.",
            ),
            models.CheckConstraint(
                condition=Q(herkenbaar=False)
                | Q(stand="ingetrokken", toestemming_van="")
                | (Q(toestemming_op__isnull=False) & ~Q(toestemming_van="")),
                name="bestand_herkenbaar_met_toestemming",
                violation_error_message="Schrijf op wie toestemming gaf, en wanneer.",
            ),
            models.CheckConstraint(
                condition=Q(mag_in_rapport=False, mag_openbaar=False) | (~Q(soort="pdf") & ~Q(stand="ingetrokken")),
                name="bestand_gebruik_van_een_foto",
            ),
        ]

    def __str__(self) -> str:
        return self.naam or "bestand zonder naam"

    @property
    def is_foto(self) -> bool:
        return self.soort in FOTOSOORTEN

    @property
    def mime(self) -> str:
        return SOORTEN[self.soort].mime

    def geef_vrij(self) -> None:
        """The scanner found nothing: from now on it can be opened."""
        self.stand = self.Stand.VRIJGEGEVEN
        self.save(update_fields=["stand"])

    def weiger(self) -> None:
        """The scanner found something. The file goes; the row stays to tell who placed it."""
        self.stand = self.Stand.GEWEIGERD
        self.save(update_fields=["stand"])
        opslag.verwijder_bij_vastleggen(self.pk)

    def haal_weg(self, *, door: Lid, nu: datetime) -> None:
        self.verwijderd_op, self.verwijderd_door = nu, door
        self.save(update_fields=["verwijderd_op", "verwijderd_door"])

    def zet_terug(self) -> None:
        self.verwijderd_op = self.verwijderd_door = None
        self.save(update_fields=["verwijderd_op", "verwijderd_door"])

    def trek_in(self, *, nu: datetime) -> None:
        """Who gave consent took it back: the file and all words about it go at once, for good."""
        self.naam = self.beschrijving = self.toestemming_van = ""
        self.toestemming_op = None
        self.mag_in_rapport = self.mag_openbaar = False
        self.stand, self.ingetrokken_op = self.Stand.INGETROKKEN, nu
        woorden = ("naam", "beschrijving", "toestemming_van", "toestemming_op", "mag_in_rapport", "mag_openbaar")
        self.save(update_fields=[*woorden, "stand", "ingetrokken_op"])
        opslag.verwijder_bij_vastleggen(self.pk)
