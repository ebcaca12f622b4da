"""How far a wish is, said by the person: on the answers of the talentprofiel that are a wish (features.md A19)."""

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.formats import date_format

from netwerk.models import Lid

WENSVRAGEN = ("leren", "droom")
"""The screens on which own words are a wish."""


GEEN_WENSSTAND = {"wensstand": "", "wensstand_op": None, "wensstand_door": None}
"""Of another answer: how far the earlier one was, says nothing of this one."""


class Wensstand(models.TextChoices):
    OPEN = "", "Nog niet begonnen"
    BEZIG = "bezig", "Ik ben ermee bezig"
    GELUKT = "gelukt", "Het is gelukt"
    LATER = "later", "Nu even niet"


class MetWensstand(models.Model):
    """What nobody said anything about is OPEN. `wensstand_door` is who wrote it down together with the person."""

    wensstand = models.CharField("hoe ver de wens is", max_length=10, choices=Wensstand, blank=True)
    wensstand_op = models.DateField("gezegd op", null=True, blank=True)
    wensstand_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        abstract = True

    @property
    def wens_gezegd(self) -> str:
        """When the person said so and who wrote it down; empty when nothing was said yet. Needs `wensstand_door`."""
        if self.wensstand_op is None:
            return ""
        samen = f", opgeschreven met {self.wensstand_door}" if self.wensstand_door else ""
        return f"Gezegd op {date_format(self.wensstand_op, 'j F Y')}{samen}"

    @property
    def wens_in_woorden(self) -> str:
        return f"{self.get_wensstand_display()}. {self.wens_gezegd}" if self.wensstand_op else ""

    def zeg_hoe_ver(self, stand: str, *, op: date, samen_met: Lid | None) -> None:
        self.wensstand = Wensstand(stand)
        self.wensstand_op, self.wensstand_door = op, samen_met
        self.save(update_fields=["wensstand", "wensstand_op", "wensstand_door"])


def wensstand_alleen(wens: Q, *, naam: str) -> models.CheckConstraint:
    """How far it is, is said of a wish, on a day. In: what makes this row a wish."""
    niets_gezegd = Q(wensstand="", wensstand_op=None)
    gezegd = wens & Q(wensstand__in=Wensstand.values, wensstand_op__isnull=False)
    return models.CheckConstraint(condition=niets_gezegd | gezegd, name=naam)
