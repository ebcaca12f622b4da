"""After how many days something stands on the work list of a begeleider: per gemeente, and from a day on."""

from datetime import date

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang


class WerkdrempelQuerySet(models.QuerySet):
    def geldig_op(self, datum: date) -> "WerkdrempelQuerySet":
        """Those that began by then, the latest last."""
        return self.filter(geldig_van__lte=datum).order_by("geldig_van", "pk")

    def zichtbaar_voor(self, gebruiker: Lid) -> "WerkdrempelQuerySet":
        return self.filter(toegang.werkdrempels(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "WerkdrempelQuerySet":
        return self.filter(toegang.werkdrempels_wijzigen(gebruiker))


@met_geschiedenis()
class Werkdrempel(models.Model):
    """Holds from `geldig_van` until a later one of the same kind: what counted before stays as it was."""

    class Soort(models.TextChoices):
        GEEN_CONTACT = "geen_contact", "Geen contact met een inwoner"
        STAGNATIE = "stagnatie", "Geen verandering in een traject"

    gemeente = models.ForeignKey(Gemeente, on_delete=models.CASCADE, related_name="werkdrempels")
    soort = models.CharField("waarvoor", max_length=20, choices=Soort)
    dagen = models.PositiveSmallIntegerField("dagen", validators=[MinValueValidator(1), MaxValueValidator(730)])
    geldig_van = models.DateField("geldig van")
    gezet_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = WerkdrempelQuerySet.as_manager()

    class Meta:
        verbose_name = "drempel van de werklijst"
        verbose_name_plural = "drempels van de werklijst"
        constraints = [
            models.UniqueConstraint(fields=["gemeente", "soort", "geldig_van"], name="werkdrempel_uniek"),
            models.CheckConstraint(condition=Q(dagen__gte=1, dagen__lte=730), name="werkdrempel_dagen"),
            models.CheckConstraint(condition=Q(soort__in=["geen_contact", "stagnatie"]), name="werkdrempel_soort"),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()}: {self.dagen} dagen"

    @classmethod
    def zet(cls, *, gemeente: Gemeente, soort: str, dagen: int, geldig_van: date, door: Lid) -> "Werkdrempel":
        """From that day on; what was decided for the same day before is replaced, what counted earlier is not."""
        return cls.objects.update_or_create(
            gemeente=gemeente, soort=soort, geldig_van=geldig_van, defaults={"dagen": dagen, "gezet_door": door}
        )[0]
