"""Onderwerpen: the words of a network for what people know, offer and ask, and who knows, offers or asks it."""

import uuid
from datetime import date

from django.contrib.postgres.lookups import Unaccent
from django.contrib.postgres.search import TrigramSimilarity, TrigramWordSimilarity
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Greatest, Lower

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis

LIJKT_OP = 0.4
"""From this likeness (0 to 1) a new word may be one that is there already, typed differently."""

STAAT_IN = 0.6
"""From this likeness a word stands in a question, perhaps with a typing mistake."""


class OnderwerpQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "OnderwerpQuerySet":
        return self.filter(toegang.onderwerpen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "OnderwerpQuerySet":
        """Everybody adds words; who looks after the network says from when until when they can be chosen."""
        return self.filter(toegang.beheer(gebruiker))

    def van(self, samenwerkingsverband: object) -> "OnderwerpQuerySet":
        return self.filter(samenwerkingsverband=samenwerkingsverband)

    def te_kiezen(self, datum: date) -> "OnderwerpQuerySet":
        """What people can choose on that day; whoever has another word already, keeps it."""
        begonnen, niet_gestopt = (
            Q(geldig_van=None) | Q(geldig_van__lte=datum),
            Q(geldig_tot=None) | Q(geldig_tot__gt=datum),
        )
        return self.filter(begonnen, niet_gestopt)

    def precies(self, woord: str) -> "OnderwerpQuerySet":
        """This word, apart from capitals and accents."""
        return self.filter(woord__unaccent__iexact=woord)

    def lijkt_op(self, woord: str) -> "OnderwerpQuerySet":
        """Words that are nearly this one or have it in them, the nearest first."""
        kaal = Unaccent(Value(woord))
        gelijkenis = Greatest(
            TrigramSimilarity("woord__unaccent", kaal), TrigramWordSimilarity(kaal, "woord__unaccent")
        )
        return self.annotate(gelijkenis=gelijkenis).filter(gelijkenis__gte=LIJKT_OP).order_by("-gelijkenis", "woord")

    def in_vraag(self, vraag: str) -> "OnderwerpQuerySet":
        """Words that stand in this question, the nearest first."""
        staat_erin = TrigramWordSimilarity(Unaccent(F("woord")), Unaccent(Value(vraag)))
        gelijkenis = Greatest(staat_erin, TrigramWordSimilarity(Unaccent(Value(vraag)), Unaccent(F("woord"))))
        return self.annotate(gelijkenis=gelijkenis).filter(gelijkenis__gte=STAAT_IN).order_by("-gelijkenis", "woord")


@met_geschiedenis()
class Onderwerp(models.Model):
    """A word of one samenwerkingsverband. Everybody who works there may add one.

    It can be chosen from `geldig_van` until `geldig_tot`, that day not. The word itself stays: who chose it meant it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.CASCADE, related_name="onderwerpen")
    woord = models.CharField("woord", max_length=60)
    toegevoegd_door = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="toegevoegde_onderwerpen"
    )

    geldig_van = models.DateField("te kiezen vanaf", null=True, blank=True)
    geldig_tot = models.DateField("te kiezen tot", null=True, blank=True)

    objects = OnderwerpQuerySet.as_manager()

    class Meta:
        verbose_name = "onderwerp"
        verbose_name_plural = "onderwerpen"
        constraints = [
            models.UniqueConstraint("samenwerkingsverband", Lower("woord"), name="onderwerp_uniek"),
            models.CheckConstraint(condition=~Q(woord=""), name="onderwerp_niet_leeg"),
            models.CheckConstraint(
                condition=Q(geldig_van=None) | Q(geldig_tot=None) | Q(geldig_tot__gte=F("geldig_van")),
                name="onderwerp_tot_na_van",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
        ]

    def __str__(self) -> str:
        return self.woord

    def is_te_kiezen(self, datum: date) -> bool:
        begonnen = self.geldig_van is None or self.geldig_van <= datum
        return begonnen and (self.geldig_tot is None or datum < self.geldig_tot)

    def stop(self, *, vanaf: date) -> None:
        """From that day on nobody can choose it any more."""
        self.geldig_tot = max(vanaf, self.geldig_van or vanaf)
        self.save(update_fields=["geldig_tot"])

    def hervat(self) -> None:
        self.geldig_tot = None
        self.save(update_fields=["geldig_tot"])


class KennisQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "KennisQuerySet":
        """Of leden this person may see, what each of them shows."""
        return self.filter(toegang.kennis(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "KennisQuerySet":
        return self.filter(toegang.kennis_wijzigen(gebruiker))


@met_geschiedenis()
class Kennis(models.Model):
    """That a lid knows, offers or asks something (features.md E11: a broad base with a specialism)."""

    class Soort(models.TextChoices):
        SPECIALISME = "specialisme", "Hier weet ik veel van"
        BREDE_BASIS = "brede_basis", "Hier weet ik iets van"
        ERVARING = "ervaring", "Dit maakte ik zelf mee"
        AANBOD = "aanbod", "Dit bied ik aan"
        VRAAG = "vraag", "Dit vraag ik"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="kennis")
    onderwerp = models.ForeignKey(Onderwerp, on_delete=models.CASCADE, related_name="kennis")
    soort = models.CharField("soort", max_length=20, choices=Soort)

    objects = KennisQuerySet.as_manager()

    class Meta:
        verbose_name = "wat iemand weet, biedt of vraagt"
        verbose_name_plural = "wat mensen weten, bieden en vragen"
        constraints = [
            models.UniqueConstraint(fields=["lid", "soort", "onderwerp"], name="kennis_uniek"),
            models.CheckConstraint(
                condition=Q(soort__in=["specialisme", "brede_basis", "ervaring", "aanbod", "vraag"]),
                name="kennis_soort",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()}: {self.onderwerp}"
