"""Whether a gesprek may have a number per topic: what each gemeente decided, from a day on. Until then: no."""

from datetime import date
from uuid import UUID

from django.db import models

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang


class CijferkeuzeQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "CijferkeuzeQuerySet":
        return self.filter(toegang.werkdrempels(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "CijferkeuzeQuerySet":
        return self.filter(toegang.werkdrempels_wijzigen(gebruiker))

    def geeft_cijfers(self, *, gemeente: UUID, vandaag: date) -> bool:
        """Whether a number may be asked there today; nobody decided is no (domain.md 3.5)."""
        geldig = self.filter(gemeente=gemeente, geldig_van__lte=vandaag).order_by("-geldig_van")
        return bool(geldig.values_list("met_cijfers", flat=True).first())


@met_geschiedenis()
class Cijferkeuze(models.Model):
    """Holds from `geldig_van` until a later one: what was written down before stays as it was."""

    gemeente = models.ForeignKey(Gemeente, on_delete=models.CASCADE, related_name="cijferkeuzes")
    met_cijfers = models.BooleanField("een cijfer per onderwerp")
    geldig_van = models.DateField("geldig van")
    gezet_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = CijferkeuzeQuerySet.as_manager()

    class Meta:
        verbose_name = "keuze voor cijfers in gesprekken"
        verbose_name_plural = "keuzes voor cijfers in gesprekken"
        constraints = [models.UniqueConstraint(fields=["gemeente", "geldig_van"], name="cijferkeuze_uniek")]

    def __str__(self) -> str:
        return "met een cijfer" if self.met_cijfers else "zonder cijfer"

    @classmethod
    def zet(cls, *, gemeente: Gemeente, met_cijfers: bool, geldig_van: date, door: Lid) -> "Cijferkeuze":
        """From that day on; what was decided for the same day before is replaced."""
        wat = {"met_cijfers": met_cijfers, "gezet_door": door}
        return cls.objects.update_or_create(gemeente=gemeente, geldig_van=geldig_van, defaults=wat)[0]
