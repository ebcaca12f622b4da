"""The secret link with which the calendar of a lid follows the agenda of the network."""

import hashlib
import secrets
from datetime import datetime

from django.db import models

from netwerk import toegang_bijeenkomsten as toegang
from netwerk.models.leden import Lid


class AgendalinkQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "AgendalinkQuerySet":
        return self.filter(toegang.agendalinks(gebruiker))

    def met_geheim(self, geheim: str) -> "AgendalinkQuerySet":
        return self.filter(geheim_hash=_vingerafdruk(geheim), lid__is_active=True)


class Agendalink(models.Model):
    """One per lid. Only whoever was shown the link has it: here is a fingerprint."""

    lid = models.OneToOneField(Lid, on_delete=models.CASCADE, primary_key=True, related_name="agendalink")
    geheim_hash = models.CharField("vingerafdruk van het geheim", max_length=64, unique=True, editable=False)
    gemaakt_op = models.DateTimeField("gemaakt op")

    objects = AgendalinkQuerySet.as_manager()

    class Meta:
        verbose_name = "link voor de agenda"
        verbose_name_plural = "links voor de agenda"

    def vernieuw(self, *, nu: datetime) -> str:
        """Give it a new secret, so that an earlier link stops. Out: the secret, to show once."""
        geheim = secrets.token_urlsafe(32)
        self.geheim_hash = _vingerafdruk(geheim)
        self.gemaakt_op = nu
        self.save()
        return geheim


def _vingerafdruk(geheim: str) -> str:
    return hashlib.sha256(geheim.encode()).hexdigest()
