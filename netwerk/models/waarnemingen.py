"""Waarnemingen: a colleague who keeps the contacts of somebody who is away, for a while."""

import uuid
from datetime import date, datetime

from django.db import models
from django.db.models import F, Q

from netwerk import toegang_contacten as toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente
from netwerk.rolsoorten import Rolsoort
from participatie.geschiedenis import met_geschiedenis


class WaarnemingQuerySet(models.QuerySet):
    def niet_voorbij(self, vandaag: date) -> "WaarnemingQuerySet":
        return self.filter(ingetrokken_op=None, tot__gte=vandaag).order_by("van", "pk")

    def wijzigbaar_voor(self, gebruiker: Lid) -> "WaarnemingQuerySet":
        return self.filter(toegang.waarnemingen_wijzigen(gebruiker))


@met_geschiedenis()
class Waarneming(models.Model):
    """Holds from `van` up to and including `tot`, as long as the waarnemer has that role in that gemeente."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="waarnemingen")
    rol = models.CharField("rol", max_length=30, choices=Rolsoort)
    afwezige = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="afwezigheden")
    waarnemer = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="waarnemingen")
    van = models.DateField("eerste dag")
    tot = models.DateField("laatste dag")
    gezet_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    ingetrokken_op = models.DateTimeField("ingetrokken op", null=True, blank=True)

    objects = WaarnemingQuerySet.as_manager()

    class Meta:
        verbose_name = "waarneming"
        verbose_name_plural = "waarnemingen"
        constraints = [
            models.CheckConstraint(
                condition=Q(tot__gte=F("van")),
                name="waarneming_tot_na_van",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
            models.CheckConstraint(
                condition=~Q(afwezige=F("waarnemer")),
                name="waarneming_door_een_ander",
                violation_error_message="Kies iemand anders als waarnemer.",
            ),
            models.CheckConstraint(
                condition=Q(rol__in=["kwartiermaker", "begeleider", "communicatie", "facilitator"]),
                name="waarneming_rol",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.waarnemer} voor {self.afwezige}"

    def trek_in(self, *, nu: datetime) -> None:
        self.ingetrokken_op = nu
        self.save(update_fields=["ingetrokken_op"])

    def zet_terug(self) -> None:
        self.ingetrokken_op = None
        self.save(update_fields=["ingetrokken_op"])
