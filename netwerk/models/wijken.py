"""Wijken: the parts of a gemeente, as the gemeente itself names them (features.md D2, D23)."""

import uuid

from django.db import models

from netwerk import toegang_plekken as toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import met_geschiedenis


class WijkQuerySet(models.QuerySet):
    def te_kiezen(self) -> "WijkQuerySet":
        return self.filter(gestopt_op=None)

    def op_naam(self) -> "WijkQuerySet":
        return self.select_related("gemeente").order_by("gemeente__naam", "naam", "pk")

    def zichtbaar_voor(self, gebruiker: Lid) -> "WijkQuerySet":
        return self.filter(toegang.wijken(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "WijkQuerySet":
        return self.filter(toegang.wijken_wijzigen(gebruiker))


@met_geschiedenis()
class Wijk(models.Model):
    """Reference data of one gemeente. What lies in it keeps its wijk when that can no longer be chosen."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.CASCADE, related_name="wijken", verbose_name="gemeente")
    naam = models.CharField("naam", max_length=80)
    gestopt_op = models.DateField("niet meer te kiezen sinds", null=True, blank=True)

    objects = WijkQuerySet.as_manager()

    class Meta:
        verbose_name = "wijk"
        verbose_name_plural = "wijken"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "naam"], name="wijk_uniek", violation_error_message="Deze wijk staat er al."
            ),
        ]

    def __str__(self) -> str:
        return self.naam


class MetWijk(models.Model):
    """Something that lies in a wijk; where the gemeente names none, or nobody chose one, in none."""

    wijk = models.ForeignKey(
        Wijk, on_delete=models.SET_NULL, null=True, blank=True, related_name="%(class)s_set", verbose_name="wijk"
    )

    class Meta:
        abstract = True
