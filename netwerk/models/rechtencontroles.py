"""Rechtencontroles: once a quarter somebody looks through all rights of a gemeente and says that they are right."""

import uuid
from datetime import date

from django.db import models

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import met_geschiedenis
from participatie.periodes import kwartaal, kwartaalnaam


class RechtencontroleQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "RechtencontroleQuerySet":
        return self.filter(toegang.rechtencontroles(gebruiker))

    def in_kwartaal(self, dag: date) -> "RechtencontroleQuerySet":
        return self.filter(kwartaal=kwartaal(dag).van)


@met_geschiedenis()
class Rechtencontrole(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="rechtencontroles")
    kwartaal = models.DateField("eerste dag van het kwartaal")
    gezien_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, related_name="rechtencontroles")
    op = models.DateTimeField("op")
    aantal_rollen = models.PositiveIntegerField("aantal rollen")
    opmerking = models.TextField("opmerking", max_length=1000, blank=True)

    objects = RechtencontroleQuerySet.as_manager()

    class Meta:
        verbose_name = "controle van rechten"
        verbose_name_plural = "controles van rechten"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "kwartaal"],
                name="rechtencontrole_een_per_kwartaal",
                violation_error_message="Dit kwartaal is al gecontroleerd.",
            ),
            models.CheckConstraint(
                condition=models.Q(kwartaal__day=1, kwartaal__month__in=(1, 4, 7, 10)),
                name="rechtencontrole_eerste_dag",
            ),
        ]

    def __str__(self) -> str:
        return self.kwartaalnaam

    @property
    def kwartaalnaam(self) -> str:
        return kwartaalnaam(self.kwartaal)
