"""Zoekvragen: what somebody of the network looked for and did not find ("gezocht, niet gevonden")."""

import uuid
from datetime import date

from django.db import models
from django.db.models import Q

from netwerk import toegang_plekken as toegang
from netwerk.models.leden import Lid
from netwerk.models.plekken import Plek
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import met_geschiedenis
from participatie.weghalen import MetWeghalen


class ZoekvraagQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "ZoekvraagQuerySet":
        return self.filter(toegang.zoekvragen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ZoekvraagQuerySet":
        return self.filter(toegang.zoekvragen_wijzigen(gebruiker))

    def open(self) -> "ZoekvraagQuerySet":
        return self.filter(gevonden_op=None, weggehaald_op=None)

    def gevonden(self) -> "ZoekvraagQuerySet":
        return self.exclude(gevonden_op=None).filter(weggehaald_op=None)

    def past_bij(self, plek: Plek) -> "ZoekvraagQuerySet":
        """Those this plek may fill: of that kind or any, in that gemeente, in that place or any."""
        soort = Q(soort=plek.soort) | Q(soort="")
        plaats = Q(plaats="") | Q(plaats__unaccent__iexact=plek.plaats)
        return self.open().filter(soort, plaats, gemeente=plek.gemeente_id)


@met_geschiedenis()
class Zoekvraag(MetWeghalen, models.Model):
    """What was looked for. Without data of the person for whom: that is no field of it, and the form says so."""

    weg_veld = "weggehaald_op"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="zoekvragen", verbose_name="gemeente")
    soort = models.CharField("soort", max_length=30, choices=Plek.Soort, blank=True)
    plaats = models.CharField("plaats", max_length=80, blank=True)
    wat = models.CharField("wat zocht u", max_length=200)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="zoekvragen")
    op = models.DateField("gezocht op")
    plek = models.ForeignKey(Plek, on_delete=models.SET_NULL, null=True, blank=True, related_name="zoekvragen")
    gevonden_op = models.DateField("gevonden op", null=True, blank=True)
    weggehaald_op = models.DateTimeField("weggehaald op", null=True, blank=True)

    objects = ZoekvraagQuerySet.as_manager()

    class Meta:
        verbose_name = "zoekvraag"
        verbose_name_plural = "zoekvragen"
        constraints = [
            models.CheckConstraint(
                condition=~Q(wat=""), name="zoekvraag_wat", violation_error_message="Schrijf op wat u zocht."
            ),
        ]
        indexes = [models.Index(fields=["gemeente", "-op"], name="zoekvraag_lijst")]

    def __str__(self) -> str:
        return self.wat

    def vind(self, plek: Plek, *, vandaag: date) -> None:
        """This plek fills the gap."""
        self.plek, self.gevonden_op = plek, vandaag
        self.save(update_fields=["plek", "gevonden_op"])

    def heropen(self) -> None:
        self.plek = self.gevonden_op = None
        self.save(update_fields=["plek", "gevonden_op"])
