"""Keuzes: the tiles of the other questions of the talentprofiel, as reference data (domain.md 4.3)."""

from datetime import date

from django.db import models
from django.db.models import F, Q


class KeuzeQuerySet(models.QuerySet):
    def geldig_op(self, datum: date) -> "KeuzeQuerySet":
        return self.filter(Q(geldig_tot=None) | Q(geldig_tot__gt=datum), geldig_van__lte=datum)


class Keuze(models.Model):
    """One answer that can be chosen. A key never changes meaning."""

    class Onderdeel(models.TextChoices):
        WENS = "wens", "ontwikkelwens"
        ENERGIE = "energie", "energie"
        DRUKTE = "drukte", "rustig of druk"
        RUIMTE = "ruimte", "binnen of buiten"
        GEZELSCHAP = "gezelschap", "alleen of samen"
        TAKEN = "taken", "vaste taken of afwisseling"
        DAG = "dag", "dagen"
        DAGDEEL = "dagdeel", "dagdelen"
        UREN = "uren", "uren"
        VERVOER = "vervoer", "vervoer"
        REISTIJD = "reistijd", "reistijd"
        NODIG = "nodig", "wat helpt"

    onderdeel = models.CharField("onderdeel", max_length=20, choices=Onderdeel)
    sleutel = models.CharField("sleutel", max_length=60, unique=True)
    tekst = models.CharField("tekst", max_length=80)
    vum_code = models.CharField("code van VUM", max_length=10, blank=True)
    pictogram = models.CharField("pictogram", max_length=60, blank=True)
    volgorde = models.PositiveSmallIntegerField("volgorde")
    geldig_van = models.DateField("geldig van")
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)

    objects = KeuzeQuerySet.as_manager()

    class Meta:
        verbose_name = "keuze"
        verbose_name_plural = "keuzes"
        ordering = ["onderdeel", "volgorde"]
        constraints = [
            models.UniqueConstraint(fields=["onderdeel", "tekst"], name="keuze_tekst_uniek"),
            models.CheckConstraint(condition=Q(sleutel__regex=r"^[a-z]+\.[a-z0-9-]+$"), name="keuze_sleutel"),
            models.CheckConstraint(
                condition=Q(geldig_tot=None) | Q(geldig_tot__gt=F("geldig_van")),
                name="keuze_geldig",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
        ]

    def __str__(self) -> str:
        return self.tekst
