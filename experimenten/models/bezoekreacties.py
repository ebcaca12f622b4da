"""What colleagues say to a visit: a reply or a compliment."""

import uuid
from datetime import datetime, timedelta

from django.db import models
from django.db.models import Q

from experimenten import toegang
from experimenten.models.werkbezoeken import Werkbezoek
from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from participatie.weghalen import MetWeghalen

BEDENKTIJD = timedelta(days=1)
"""How long a reply that was taken away can be put back."""


class BezoekreactieQuerySet(models.QuerySet):
    def aanwezig(self) -> "BezoekreactieQuerySet":
        return self.filter(verwijderd_op=None)

    def terug_te_zetten(self, nu: datetime) -> "BezoekreactieQuerySet":
        return self.filter(verwijderd_op__gte=nu - BEDENKTIJD)

    def zichtbaar_voor(self, gebruiker: Lid) -> "BezoekreactieQuerySet":
        return self.filter(toegang.bij_te_lezen_bezoek(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "BezoekreactieQuerySet":
        return self.filter(toegang.bezoekreacties_wijzigen(gebruiker))


@met_geschiedenis(zonder=("tekst",))
class Bezoekreactie(MetWeghalen, models.Model):
    weg_veld = "verwijderd_op"

    class Soort(models.TextChoices):
        REACTIE = "reactie", "Reactie"
        COMPLIMENT = "compliment", "Compliment"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier")
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    werkbezoek = models.ForeignKey(Werkbezoek, on_delete=models.CASCADE, related_name="reacties")
    door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="bezoekreacties")
    soort = models.CharField("soort", max_length=10, choices=Soort, default=Soort.REACTIE)
    tekst = models.CharField("tekst", max_length=500)
    op = models.DateTimeField("op")
    verwijderd_op = models.DateTimeField("weggehaald op", null=True, blank=True)

    objects = BezoekreactieQuerySet.as_manager()

    class Meta:
        verbose_name = "reactie op een bezoek"
        verbose_name_plural = "reacties op bezoeken"
        indexes = [models.Index(fields=["werkbezoek", "op"], name="bezoekreactie_idx")]
        constraints = [
            models.UniqueConstraint(fields=["werkbezoek", "sleutel"], name="bezoekreactie_een_keer"),
            models.CheckConstraint(condition=Q(soort__in=["reactie", "compliment"]), name="bezoekreactie_soort"),
            models.CheckConstraint(condition=~Q(tekst=""), name="bezoekreactie_tekst"),
        ]

    def __str__(self) -> str:
        return self.tekst[:50]

    @property
    def is_compliment(self) -> bool:
        return self.soort == self.Soort.COMPLIMENT
