"""Noodtoegang: one hour to read what belongs to one inwoner, for who is not the named begeleider (domain.md 5.11)."""

import uuid
from datetime import datetime, timedelta

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner

DUUR = timedelta(hours=1)


class NoodtoegangQuerySet(models.QuerySet):
    def open(self) -> "NoodtoegangQuerySet":
        """Ends by itself: nothing has to run for it."""
        return self.filter(beeindigd_op=None, eindigt_op__gt=Now())

    def nieuwste_eerst(self) -> "NoodtoegangQuerySet":
        return self.order_by("-begonnen_op", "pk")

    def zichtbaar_voor(self, gebruiker: Lid) -> "NoodtoegangQuerySet":
        return self.filter(toegang.noodtoegangen(gebruiker))


@met_geschiedenis()
class Noodtoegang(models.Model):
    """Ends by itself: whether it is open is asked at every reading, in both walls."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+", verbose_name="gemeente")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="noodtoegangen")
    lid = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="noodtoegangen")
    reden = models.CharField("reden", max_length=400)
    begonnen_op = models.DateTimeField("begonnen op")
    eindigt_op = models.DateTimeField("eindigt op")
    beeindigd_op = models.DateTimeField("eerder beëindigd op", null=True, blank=True)

    objects = NoodtoegangQuerySet.as_manager()

    class Meta:
        verbose_name = "noodtoegang"
        verbose_name_plural = "noodtoegangen"
        constraints = [
            models.CheckConstraint(condition=~Q(reden=""), name="noodtoegang_met_reden"),
            models.CheckConstraint(
                condition=Q(eindigt_op__gt=F("begonnen_op"), eindigt_op__lte=F("begonnen_op") + DUUR),
                name="noodtoegang_hoogstens_een_uur",
            ),
        ]
        indexes = [models.Index(fields=["lid", "eindigt_op"], name="noodtoegang_open")]

    def __str__(self) -> str:
        return f"Noodtoegang tot {self.eindigt_op}"

    def is_open(self, nu: datetime) -> bool:
        return self.beeindigd_op is None and self.eindigt_op > nu

    def beeindig(self, *, nu: datetime) -> None:
        """End it before the hour is over. A second tap changes nothing."""
        if self.is_open(nu):
            self.beeindigd_op = nu
            self.save(update_fields=["beeindigd_op"])
