"""Werkverleden: what somebody did before, why it ended, and what was good about it (features.md C18).

In words of the person. Why it ended is chosen from a short list, so that nothing medical is asked for.
"""

import uuid

from django.db import models
from django.db.models import F, Q

from netwerk.models import Gemeente
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.herkomst import VAN_DE_INWONER, MetHerkomst
from trajecten.models.inwoners import Inwoner

EERSTE_JAAR = 1940


class WerkverledenQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker) -> "WerkverledenQuerySet":
        """The person, and who is the vaste begeleider: nobody else, and no block of a toestemming holds it."""
        return self.filter(toegang.van_eigen_inwoners(gebruiker))

    def wijzigbaar_voor(self, gebruiker) -> "WerkverledenQuerySet":
        return self.zichtbaar_voor(gebruiker)

    def laatste_eerst(self) -> "WerkverledenQuerySet":
        return self.order_by(F("tot_jaar").desc(nulls_first=True), F("van_jaar").desc(nulls_last=True), "pk")

    def was_te_veel(self) -> "WerkverledenQuerySet":
        return self.filter(reden=Werkverleden.Reden.TE_VEEL)


@met_geschiedenis()
class Werkverleden(MetHerkomst):
    class Reden(models.TextChoices):
        CONTRACT = "contract", "Het contract was klaar"
        BEDRIJF = "bedrijf", "Het bedrijf stopte of werd kleiner"
        ONTSLAG = "ontslag", "Ik kreeg ontslag"
        TE_VEEL = "te_veel", "Het was te veel voor mij"
        PASTE_NIET = "paste_niet", "Het paste niet bij mij"
        ANDER_WERK = "ander_werk", "Ik ging iets anders doen"
        ANDERS = "anders", "Om iets anders"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="werkverleden")
    wat = models.CharField("wat deed u", max_length=120)
    waar = models.CharField("waar", max_length=120, blank=True)
    van_jaar = models.PositiveSmallIntegerField("vanaf welk jaar", null=True, blank=True)
    tot_jaar = models.PositiveSmallIntegerField("tot welk jaar", null=True, blank=True)
    reden = models.CharField("waarom stopte het", max_length=20, choices=Reden, blank=True)
    was_fijn = models.CharField("wat was er fijn", max_length=400, blank=True)
    """What made it a healthy place for this person."""

    objects = WerkverledenQuerySet.as_manager()

    class Meta:
        verbose_name = "werkverleden"
        verbose_name_plural = "werkverleden"
        constraints = [
            models.CheckConstraint(condition=~Q(wat=""), name="werkverleden_wat"),
            models.CheckConstraint(condition=Q(bron__in=VAN_DE_INWONER), name="werkverleden_bron"),
            models.CheckConstraint(
                condition=Q(
                    reden__in=["", "contract", "bedrijf", "ontslag", "te_veel", "paste_niet", "ander_werk", "anders"]
                ),
                name="werkverleden_reden",
            ),
            models.CheckConstraint(
                condition=(Q(van_jaar=None) | Q(van_jaar__gte=EERSTE_JAAR))
                & (Q(tot_jaar=None) | Q(van_jaar=None) | Q(tot_jaar__gte=F("van_jaar"))),
                name="werkverleden_jaren",
                violation_error_message="Het laatste jaar ligt voor het eerste jaar.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.wat}, {self.waar}" if self.waar else self.wat

    @property
    def jaren(self) -> str:
        """From which year until which, as far as the person knows."""
        van, tot = self.van_jaar, self.tot_jaar
        if van and tot:
            return str(van) if van == tot else f"{van} tot {tot}"
        return f"vanaf {van}" if van else f"tot {tot}" if tot else ""
