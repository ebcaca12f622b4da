"""What belongs to a kind of visit: the questions one takes along, and how many people of each kind were spoken to."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from experimenten import toegang
from experimenten.models.werkbezoeken import Werkbezoek
from netwerk.models import Gemeente, Lid, Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis

HOOGSTENS_MENSEN = 500


class BezoekvragenQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "BezoekvragenQuerySet":
        return self.filter(toegang.bezoekvragen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "BezoekvragenQuerySet":
        return self.filter(toegang.bezoekvragen_wijzigen(gebruiker))


@met_geschiedenis()
class Bezoekvragen(models.Model):
    """The questions of a network for one kind of visit, one on a line. Without a row those of bezoekvragen.py hold."""

    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.CASCADE, related_name="+")
    soort = models.CharField("soort bezoek", max_length=20, choices=Werkbezoek.Soort)
    tekst = models.TextField("vragen", max_length=1500, blank=True)

    objects = BezoekvragenQuerySet.as_manager()

    class Meta:
        verbose_name = "vragen bij een bezoek"
        verbose_name_plural = "vragen bij bezoeken"
        constraints = [
            models.UniqueConstraint(fields=["samenwerkingsverband", "soort"], name="bezoekvragen_uniek"),
            models.CheckConstraint(condition=Q(soort__in=Werkbezoek.Soort.values), name="bezoekvragen_soort"),
        ]

    def __str__(self) -> str:
        return self.get_soort_display()


class BezoektellingQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "BezoektellingQuerySet":
        return self.filter(toegang.werkbezoeken(gebruiker))


@met_geschiedenis()
class Bezoektelling(models.Model):
    """How many people of one kind were spoken to at a visit. Numbers only, no names."""

    class Wie(models.TextChoices):
        INWONER = "inwoner", "Inwoners"
        NAASTE = "naaste", "Naasten of mantelzorgers"
        WERKGEVER = "werkgever", "Werkgevers of leidinggevenden"
        COLLEGA = "collega", "Collega's op een werkplek"
        PROFESSIONAL = "professional", "Begeleiders of andere professionals"
        VRIJWILLIGER = "vrijwilliger", "Vrijwilligers"
        ADVIESRAAD = "adviesraad", "Mensen van een adviesraad of bestuur"

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    werkbezoek = models.ForeignKey(Werkbezoek, on_delete=models.CASCADE, related_name="tellingen")
    wie = models.CharField("wie", max_length=12, choices=Wie)
    aantal = models.PositiveSmallIntegerField(
        "aantal", validators=[MinValueValidator(1), MaxValueValidator(HOOGSTENS_MENSEN)]
    )

    objects = BezoektellingQuerySet.as_manager()

    class Meta:
        verbose_name = "aantal gesproken mensen"
        verbose_name_plural = "aantallen gesproken mensen"
        constraints = [
            models.UniqueConstraint(fields=["werkbezoek", "wie"], name="bezoektelling_uniek"),
            models.CheckConstraint(
                condition=Q(
                    wie__in=[
                        *("inwoner", "naaste", "werkgever", "collega", "professional", "vrijwilliger", "adviesraad"),
                    ]
                ),
                name="bezoektelling_wie",
            ),
            models.CheckConstraint(
                condition=Q(aantal__range=(1, HOOGSTENS_MENSEN)),
                name="bezoektelling_aantal",
                violation_error_message=f"Vul een aantal in van 1 tot en met {HOOGSTENS_MENSEN}.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_wie_display()}: {self.aantal}"
