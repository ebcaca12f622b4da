"""Praktijkvoorbeelden: what somebody went through, in own words and under another name, with a consent for each use."""

from datetime import datetime

from django.db import models
from django.db.models import Q

from experimenten.models.experimentdelen import Experimentdeel
from participatie.geschiedenis import met_geschiedenis


@met_geschiedenis(zonder=("alias", "tekst"))  # taking consent back leaves no words behind
class Praktijkvoorbeeld(Experimentdeel):
    """What somebody went through, in own words and under another name: it points at nobody."""

    class Vorm(models.TextChoices):
        MONDELING = "mondeling", "mondeling"
        OP_PAPIER = "papier", "op papier"

    alias = models.CharField("andere naam", max_length=60, blank=True)
    tekst = models.TextField("wat gebeurde er", max_length=2000, blank=True)
    toestemming_op = models.DateField("toestemming gegeven op")
    toestemming_vorm = models.CharField("hoe", max_length=10, choices=Vorm, default=Vorm.MONDELING)
    mag_in_rapport = models.BooleanField("mag in een rapport", default=False)
    mag_openbaar = models.BooleanField("mag op de openbare pagina", default=False)
    ingetrokken_op = models.DateTimeField("toestemming ingetrokken op", null=True, blank=True)

    class Meta:
        verbose_name = "praktijkvoorbeeld"
        verbose_name_plural = "praktijkvoorbeelden"
        indexes = [models.Index(fields=["experiment", "op"], name="praktijkvoorbeeld_idx")]
        constraints = [
            models.CheckConstraint(
                condition=Q(ingetrokken_op=None) & ~Q(alias="") & ~Q(tekst="")
                | Q(ingetrokken_op__isnull=False, alias="", tekst="", mag_in_rapport=False, mag_openbaar=False),
                name="praktijkvoorbeeld_ingetrokken_is_leeg",
                violation_error_message="Vul een andere naam in, en wat er gebeurde.",
            ),
            models.CheckConstraint(
                condition=Q(toestemming_vorm__in=["mondeling", "papier"]), name="praktijkvoorbeeld_vorm"
            ),
        ]

    def __str__(self) -> str:
        return f"Het voorbeeld van {self.alias}" if self.alias else "Een voorbeeld dat is ingetrokken"

    def trek_in(self, *, nu: datetime) -> None:
        """The person took consent back: the words go at once, for good; who is changing them cannot save them."""
        self.alias = self.tekst = ""
        self.mag_in_rapport = self.mag_openbaar = False
        self.ingetrokken_op = self.weg_op = nu
        self.versie += 1
        velden = ("alias", "tekst", "mag_in_rapport", "mag_openbaar", "ingetrokken_op", "weg_op", "versie")
        self.save(update_fields=velden)
