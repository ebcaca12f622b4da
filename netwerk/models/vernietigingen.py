"""Vernietigingen: that something was destroyed, when, why and who said so. Never what stood in it."""

import uuid
from datetime import datetime

from django.db import models

from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente


class Vernietiging(models.Model):
    """One destruction, written in the transaction that destroys. Nobody changes it (domain.md, what to do 5).

    `rijen` says which rows went, as {table: [id, …]}: enough to destroy them again after a restore, and no more.
    Who did it outlives the account: the id stays when the lid is gone.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, null=True, related_name="vernietigingen")
    op = models.DateTimeField("vernietigd op")
    door = models.ForeignKey(
        Lid, on_delete=models.DO_NOTHING, null=True, db_constraint=False, related_name="+", verbose_name="door"
    )
    goedgekeurd_door = models.ForeignKey(
        Lid, on_delete=models.DO_NOTHING, null=True, db_constraint=False, related_name="+"
    )
    gegevens = models.CharField("welke gegevens", max_length=100)
    grond = models.CharField("grond", max_length=200)
    aantal = models.PositiveIntegerField("aantal")
    rijen = models.JSONField("welke rijen")
    geschreven_op = models.DateTimeField("begin van de transactie", auto_now_add=True)
    """Set by the database: it is how vernietig_geschiedenis() knows that this belongs to its own transaction."""

    class Meta:
        verbose_name = "vernietiging"
        verbose_name_plural = "vernietigingen"
        indexes = [models.Index(fields=["gemeente", "-op"], name="vernietiging_laatste")]

    def __str__(self) -> str:
        return f"{self.gegevens}, {self.aantal}"

    def als_regel(self) -> dict[str, object]:
        """What is kept of it outside the database: no more than is needed to destroy it again."""
        op: datetime = self.op
        return {"id": str(self.pk), "op": op.isoformat(), "gegevens": self.gegevens, "rijen": self.rijen}
