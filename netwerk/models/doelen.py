"""What a samenwerkingsverband wants to reach, and what came of it (features.md B26). Experiments say for which goal."""

import uuid

from django.db import models
from django.db.models import Case, IntegerField, Q, When

from netwerk import toegang_werkgroepen as toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis


class NetwerkdoelQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "NetwerkdoelQuerySet":
        return self.filter(toegang.doelen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "NetwerkdoelQuerySet":
        return self.filter(toegang.doelen_wijzigen(gebruiker))

    def op_volgorde(self) -> "NetwerkdoelQuerySet":
        """What the network works on first, then what was reached, then what it let go."""
        rang = Case(
            *(When(stand=stand, then=plaats) for plaats, stand in enumerate(Netwerkdoel.Stand.values)),
            output_field=IntegerField(),
        )
        return self.order_by(rang, "doel", "pk")


@met_geschiedenis()
class Netwerkdoel(models.Model):
    class Stand(models.TextChoices):
        LOOPT = "loopt", "Hier werken wij aan"
        BEREIKT = "bereikt", "Bereikt"
        LOSGELATEN = "losgelaten", "Losgelaten"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.CASCADE, related_name="doelen", verbose_name="samenwerkingsverband"
    )
    doel = models.CharField("doel", max_length=200)
    stand = models.CharField("stand", max_length=12, choices=Stand, default=Stand.LOOPT)
    opbrengst = models.TextField("wat ervan kwam", max_length=1000, blank=True)

    objects = NetwerkdoelQuerySet.as_manager()

    class Meta:
        verbose_name = "doel van een netwerk"
        verbose_name_plural = "doelen van een netwerk"
        constraints = [
            models.UniqueConstraint(
                fields=["samenwerkingsverband", "doel"],
                name="netwerkdoel_uniek",
                violation_error_message="Dit doel staat er al.",
            ),
            models.CheckConstraint(condition=Q(stand__in=["loopt", "bereikt", "losgelaten"]), name="netwerkdoel_stand"),
            models.CheckConstraint(
                condition=Q(stand="loopt") | ~Q(opbrengst=""),
                name="netwerkdoel_klaar_met_opbrengst",
                violation_error_message="Schrijf op wat ervan kwam.",
            ),
        ]

    def __str__(self) -> str:
        return self.doel
