"""Talenten: the vocabulary of what people can, as reference data (domain.md 4.3).

A key never changes meaning: another meaning is another key, and a talent that is no longer offered gets `geldig_tot`.
"""

from datetime import date

from django.db import models
from django.db.models import F, Q


class Talentgroep(models.Model):
    sleutel = models.SlugField("sleutel", max_length=30, unique=True)
    naam = models.CharField("naam", max_length=60)
    pictogram = models.CharField("pictogram", max_length=60)
    volgorde = models.PositiveSmallIntegerField("volgorde")

    class Meta:
        verbose_name = "talentgroep"
        verbose_name_plural = "talentgroepen"
        ordering = ["volgorde"]

    def __str__(self) -> str:
        return self.naam


class TalentQuerySet(models.QuerySet):
    def geldig_op(self, datum: date) -> "TalentQuerySet":
        return self.filter(Q(geldig_tot=None) | Q(geldig_tot__gt=datum), geldig_van__lte=datum)


class Talent(models.Model):
    class Vumsoort(models.TextChoices):
        """The element of the VUM werkzoekendeprofiel that this talent maps to (domain.md 4.2)."""

        COMPETENTIE = "competentie", "gedragscompetentie"
        VAK = "vak", "vakvaardigheid"
        INTERESSE = "int", "interesse"
        TAAL = "taal", "taalbeheersing"
        VERVOERMIDDEL = "verv", "vervoermiddel"
        RIJBEWIJS = "rij", "rijbewijs"

    sleutel = models.CharField("sleutel", max_length=60, unique=True)
    groep = models.ForeignKey(Talentgroep, on_delete=models.PROTECT, related_name="talenten", verbose_name="groep")
    tekst = models.CharField("tekst", max_length=80, unique=True)
    vum_soort = models.CharField("onderdeel van VUM", max_length=20, choices=Vumsoort)
    vum_code = models.CharField("code van VUM", max_length=10, blank=True)
    pictogram = models.CharField("pictogram", max_length=60)
    volgorde = models.PositiveSmallIntegerField("volgorde")
    geldig_van = models.DateField("geldig van")
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)

    objects = TalentQuerySet.as_manager()

    class Meta:
        verbose_name = "talent"
        verbose_name_plural = "talenten"
        ordering = ["groep__volgorde", "volgorde"]
        constraints = [
            models.CheckConstraint(condition=Q(sleutel__regex=r"^[a-z_]+\.[a-z_]+$"), name="talent_sleutel"),
            models.CheckConstraint(
                condition=Q(geldig_tot=None) | Q(geldig_tot__gt=F("geldig_van")),
                name="talent_geldig",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
            models.CheckConstraint(
                condition=Q(vum_soort__in=["competentie", "vak", "int", "taal", "verv", "rij"]), name="talent_vum_soort"
            ),
        ]

    def __str__(self) -> str:
        return self.tekst
