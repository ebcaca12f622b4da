"""Who looks for people for a plek says of somebody: not here. For that plek and that helper alone, with a reason."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente, Lid, Plek
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner


class PlekafwijzingQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "PlekafwijzingQuerySet":
        return self.filter(toegang.plekafwijzingen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "PlekafwijzingQuerySet":
        return self.filter(toegang.plekafwijzingen_wijzigen(gebruiker))


@met_geschiedenis()
class Plekafwijzing(models.Model):
    """A reason out of a list and no words: the person reads it too, and nobody judges a person here."""

    class Reden(models.TextChoices):
        WERK = "werk", "Het werk is iets anders"
        TIJD = "tijd", "De dagen of uren komen niet uit"
        AFSTAND = "afstand", "Het is te ver"
        VOL = "vol", "Er komt al iemand anders"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="plekafwijzingen")
    plek = models.ForeignKey(Plek, on_delete=models.CASCADE, related_name="+")
    door = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="+")
    reden = models.CharField("waarom", max_length=20, choices=Reden)
    op = models.DateTimeField("op")

    objects = PlekafwijzingQuerySet.as_manager()

    class Meta:
        verbose_name = "persoon die niet op een plek past"
        verbose_name_plural = "personen die niet op een plek passen"
        constraints = [
            models.UniqueConstraint(fields=["plek", "inwoner", "door"], name="plekafwijzing_uniek"),
            models.CheckConstraint(
                condition=Q(reden__in=["werk", "tijd", "afstand", "vol"]), name="plekafwijzing_reden"
            ),
        ]

    def __str__(self) -> str:
        return self.get_reden_display()

    @classmethod
    def wijs_af(cls, *, inwoner: Inwoner, plek: Plek, door: Lid, reden: str, nu: datetime) -> "Plekafwijzing":
        """Keep why; said again, the last reason counts."""
        vast = {"gemeente_id": inwoner.gemeente_id, "reden": reden, "op": nu}
        return cls.objects.update_or_create(inwoner=inwoner, plek=plek, door=door, defaults=vast)[0]
