"""The table of statistics: what a table of the jaarrapport held for one gemeente in a year that is closed.

Only added to, by a job (trajecten.jaarsluiting) that reads rows without a name. Numbers and no people: they stay when
those rows go. The exact counts are for the application alone: what a person may see of them decides
trajecten.kleine_tabellen.
"""

from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente


class Jaartelling(models.Model):
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    jaar = models.PositiveSmallIntegerField("jaar")
    tabel = models.CharField("tabel", max_length=30)
    namen = models.JSONField("namen van de rijen", default=list)
    rijen = models.JSONField("aantallen per rij", default=list)
    vastgelegd_op = models.DateTimeField("vastgelegd op")

    class Meta:
        verbose_name = "vastgelegde telling"
        verbose_name_plural = "vastgelegde tellingen"
        constraints = [
            models.UniqueConstraint(fields=["gemeente", "jaar", "tabel"], name="jaartelling_een_per_tabel"),
            models.CheckConstraint(condition=Q(jaar__range=(2000, 2200)), name="jaartelling_jaar"),
        ]

    def __str__(self) -> str:
        return f"{self.tabel} {self.jaar}"
