"""Talenten: the vocabulary of what people can, as reference data (domain.md 4.3).

A key never changes meaning: another meaning is another key, and a talent that is no longer offered gets `geldig_tot`.
"""

from datetime import date
from uuid import UUID

import pgtrigger
from django.db import models
from django.db.models import F, Q

from netwerk.models import Gemeente, Lid
from trajecten import toegang

WOORDEN_HOOGSTENS = 8
"""Of the text of a talent: short enough to read under a picture."""


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
    def wijzigbaar_voor(self, gebruiker: Lid) -> "TalentQuerySet":
        """The own ones of gemeenten that this person looks after; the built-in ones nobody changes."""
        return self.filter(toegang.eigen_talenten(gebruiker))

    def aangeboden_in(self, gemeente: Gemeente | UUID) -> "TalentQuerySet":
        """The built-in ones and those of this gemeente."""
        return self.filter(Q(gemeente=None) | Q(gemeente=gemeente))

    def ingebouwd(self) -> "TalentQuerySet":
        return self.filter(gemeente=None)

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

    gemeente = models.ForeignKey(
        Gemeente, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_constraint=False
    )
    """Whose own talent it is; empty for the built-in ones, which must outlive a TRUNCATE of every gemeente."""
    sleutel = models.CharField("sleutel", max_length=60)
    groep = models.ForeignKey(Talentgroep, on_delete=models.PROTECT, related_name="talenten", verbose_name="groep")
    tekst = models.CharField("tekst", max_length=80)
    andere_talen = models.JSONField("tekst in andere talen", default=dict, blank=True)
    """{code of the language: text}; shown above the Dutch to who chose that language (Talentprofiel.taal)."""
    vum_soort = models.CharField("onderdeel van VUM", max_length=20, choices=Vumsoort)
    vum_code = models.CharField("code van VUM", max_length=10, blank=True)
    competentnl = models.URLField("CompetentNL", max_length=200, blank=True)
    esco = models.URLField("ESCO", max_length=200, blank=True)
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
            models.UniqueConstraint(fields=["sleutel", "gemeente"], name="talent_sleutel_uniek", nulls_distinct=False),
            models.UniqueConstraint(fields=["tekst", "gemeente"], name="talent_tekst_uniek", nulls_distinct=False),
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
        triggers = [
            pgtrigger.Protect(
                name="talent_houdt_betekenis",
                operation=pgtrigger.Update,
                condition=pgtrigger.AnyChange("sleutel", "groep", "tekst", "gemeente"),
            )
        ]

    def __str__(self) -> str:
        return self.tekst

    def in_taal(self, taal: str) -> str:
        """Return the text in that language, empty when the gemeente gave none."""
        return self.andere_talen.get(taal, "") if taal else ""
