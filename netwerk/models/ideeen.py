"""Ideas of a werkgroep: kept until somebody takes them up, or says why not."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Q

from netwerk import toegang_werkgroepen as toegang
from netwerk.models.leden import Lid
from netwerk.models.prikbord import TERUG_BINNEN
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from netwerk.models.werkgroepen import Werkgroep
from participatie.geschiedenis import met_geschiedenis
from participatie.weghalen import MetWeghalen


class IdeeQuerySet(models.QuerySet):
    def aanwezig(self) -> "IdeeQuerySet":
        return self.filter(weg_op=None)

    def te_bewerken_door(self, gebruiker: Lid) -> "IdeeQuerySet":
        """The own words, until the werkgroep decided about them."""
        return self.aanwezig().filter(door=gebruiker, stand=Idee.Stand.OPEN)

    def terug_te_zetten(self, nu: datetime) -> "IdeeQuerySet":
        return self.filter(weg_op__gte=nu - TERUG_BINNEN)

    def weg_te_halen_door(self, gebruiker: Lid) -> "IdeeQuerySet":
        """As on the prikbord: the own ones, and all for who leads the werkgroep."""
        return self.filter(toegang.berichten_wijzigen(gebruiker))

    def open_eerst(self) -> "IdeeQuerySet":
        volgorde = models.Case(models.When(stand=Idee.Stand.OPEN, then=0), default=1)
        return self.order_by(volgorde, "-op", "-id")

    def zichtbaar_voor(self, gebruiker: Lid) -> "IdeeQuerySet":
        return self.filter(toegang.in_werkgroep(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "IdeeQuerySet":
        """A werkgroep decides itself what it does with its ideas."""
        return self.filter(toegang.ideeen_wijzigen(gebruiker))


@met_geschiedenis(zonder=("tekst", "reden"))
class Idee(MetWeghalen, models.Model):
    class Stand(models.TextChoices):
        OPEN = "open", "Open"
        OPGEPAKT = "opgepakt", "Opgepakt"
        NIET = "niet", "Doen wij niet"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier")
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.PROTECT, related_name="+")
    werkgroep = models.ForeignKey(Werkgroep, on_delete=models.CASCADE, related_name="ideeen")
    door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="ideeen")
    tekst = models.TextField("idee", max_length=1000)
    uit_de_groepsapp = models.BooleanField("komt uit de groepsapp", default=False)
    op = models.DateTimeField("op")
    stand = models.CharField("stand", max_length=10, choices=Stand, default=Stand.OPEN)
    reden = models.TextField("reden", max_length=500, blank=True)
    beslist_op = models.DateTimeField("beslist op", null=True, blank=True)
    weg_op = models.DateTimeField("weggehaald op", null=True, blank=True)

    objects = IdeeQuerySet.as_manager()

    class Meta:
        verbose_name = "idee"
        verbose_name_plural = "ideeen"
        constraints = [
            models.UniqueConstraint(fields=["werkgroep", "sleutel"], name="idee_een_keer"),
            models.CheckConstraint(condition=~Q(tekst=""), name="idee_tekst"),
            models.CheckConstraint(condition=Q(stand__in=["open", "opgepakt", "niet"]), name="idee_stand"),
            models.CheckConstraint(
                condition=~Q(stand="niet") | ~Q(reden=""),
                name="idee_niet_met_reden",
                violation_error_message="Schrijf op waarom niet.",
            ),
        ]
        indexes = [models.Index(fields=["werkgroep", "stand", "-op"], name="idee_per_werkgroep")]

    def __str__(self) -> str:
        return self.tekst[:50]

    def wijzig(self, tekst: str) -> None:
        self.tekst = tekst
        self.save(update_fields=["tekst"])

    def beslis(self, stand: str, *, reden: str, nu: datetime) -> None:
        """Take it up, do not, or put it open again."""
        is_open = stand == self.Stand.OPEN
        self.stand, self.reden, self.beslist_op = stand, "" if is_open else reden, None if is_open else nu
        self.validate_constraints()
        self.save(update_fields=["stand", "reden", "beslist_op"])
