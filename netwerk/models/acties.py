"""Acties: what somebody said they would do, and when."""

import uuid
from datetime import date, datetime

from django.apps import apps
from django.db import models
from django.db.models import Q

from netwerk import toegang_contacten as toegang
from netwerk.models.leden import Lid
from netwerk.models.organisaties import Organisatie
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import met_geschiedenis


class ActieQuerySet(models.QuerySet):
    def open(self) -> "ActieQuerySet":
        return self.filter(gedaan_op=None, ingetrokken_op=None)

    def open_op(self, moment: datetime) -> "ActieQuerySet":
        """What is not taken back, and was not done yet at that moment."""
        return self.filter(Q(gedaan_op=None) | Q(gedaan_op__gt=moment), ingetrokken_op=None)

    def te_laat(self, vandaag: date) -> "ActieQuerySet":
        return self.open().filter(uiterlijk_op__lt=vandaag)

    def zichtbaar_voor(self, gebruiker: Lid) -> "ActieQuerySet":
        return self.filter(toegang.acties(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ActieQuerySet":
        return self.filter(toegang.acties_wijzigen(gebruiker))


@met_geschiedenis()
class Actie(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="acties")
    eigenaar = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="acties")
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.SET_NULL, null=True, blank=True, related_name="acties"
    )
    wat = models.CharField("wat", max_length=200)
    uiterlijk_op = models.DateField("uiterlijk op")
    gedaan_op = models.DateTimeField("gedaan op", null=True, blank=True)
    ingetrokken_op = models.DateTimeField("ingetrokken op", null=True, blank=True)

    objects = ActieQuerySet.as_manager()

    class Meta:
        verbose_name = "actie"
        verbose_name_plural = "acties"
        indexes = [
            models.Index(fields=["eigenaar", "uiterlijk_op"], name="actie_open", condition=models.Q(gedaan_op=None)),
        ]

    def __str__(self) -> str:
        return self.wat

    def trek_in(self, *, nu: datetime) -> None:
        """What it came from was taken away; it can come back with that."""
        self.ingetrokken_op = nu
        self.save(update_fields=["ingetrokken_op"])

    def zet_terug(self) -> None:
        self.ingetrokken_op = None
        self.save(update_fields=["ingetrokken_op"])

    def rond_af(self, *, nu: datetime) -> None:
        """Done twice is done the first time."""
        if self.gedaan_op is None:
            self._zet_gedaan(nu)

    def heropen(self) -> None:
        self._zet_gedaan(None)

    def geef_aan(self, naar: Lid) -> None:
        """From now on a colleague does it; the agreement of a bijeenkomst it came from says so too."""
        self.eigenaar = naar
        self.save(update_fields=["eigenaar"])
        apps.get_model("netwerk", "Opbrengst").objects.filter(actie=self).update(eigenaar=naar)

    def _zet_gedaan(self, op: datetime | None) -> None:
        """What it came from at a bijeenkomst shows it too, also to who may not see acties of this gemeente."""
        self.gedaan_op = op
        self.save(update_fields=["gedaan_op"])
        apps.get_model("netwerk", "Opbrengst").objects.filter(actie=self).update(gedaan_op=op)
