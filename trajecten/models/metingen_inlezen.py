"""What a file with metingen made: kept so that it can be taken back for a while. Of the file itself nothing is kept."""

import uuid
from datetime import datetime, timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import models

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang

KAN_TERUG = timedelta(days=30)


def _ids() -> ArrayField:
    return ArrayField(models.UUIDField(), default=list, blank=True)


class MetingeninlezingQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "MetingeninlezingQuerySet":
        return self.filter(toegang.metingeninlezingen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "MetingeninlezingQuerySet":
        return self.zichtbaar_voor(gebruiker)

    def kan_terug(self, nu: datetime) -> "MetingeninlezingQuerySet":
        return self.filter(teruggedraaid_op=None, op__gt=nu - KAN_TERUG)


@met_geschiedenis()
class Metingeninlezing(models.Model):
    """One file; `gemeente` is that of its first row. Holds ids only: who they are stands where they are."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    op = models.DateTimeField("ingelezen op")
    inwoners = _ids()
    herkend = _ids()
    """Who was here already, and got the key of the other system."""
    trajecten = _ids()
    beeindigd = _ids()
    metingen = _ids()
    teruggedraaid_op = models.DateTimeField("ongedaan gemaakt op", null=True, blank=True)

    objects = MetingeninlezingQuerySet.as_manager()

    class Meta:
        verbose_name = "inlezing van metingen"
        verbose_name_plural = "inlezingen van metingen"

    def __str__(self) -> str:
        return f"Ingelezen op {self.op:%-d-%-m-%Y}"

    def mag_terug(self, nu: datetime) -> bool:
        return self.teruggedraaid_op is None and self.op > nu - KAN_TERUG

    def draai_terug(self, *, nu: datetime) -> None:
        self.teruggedraaid_op = nu
        self.save(update_fields=["teruggedraaid_op"])
