"""Vernietigingslijsten: what may be destroyed by the rules, proposed, and approved by a second person."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import F, Q

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente, Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis


class VernietigingslijstQuerySet(models.QuerySet):
    def open(self) -> "VernietigingslijstQuerySet":
        return self.filter(stand=Vernietigingslijst.Stand.VOORGESTELD)

    def afgewezen_sinds(self, moment: datetime) -> "VernietigingslijstQuerySet":
        return self.filter(stand=Vernietigingslijst.Stand.AFGEWEZEN, beoordeeld_op__gte=moment)

    def te_beoordelen_door(self, gebruiker: Lid) -> "VernietigingslijstQuerySet":
        """Lists that wait for somebody else than who made them."""
        return self.zichtbaar_voor(gebruiker).open().exclude(gemaakt_door=gebruiker)

    def nieuwste_eerst(self) -> "VernietigingslijstQuerySet":
        return self.select_related("gemeente", "samenwerkingsverband", "gemaakt_door", "beoordeeld_door").order_by(
            "-gemaakt_op", "id"
        )

    def zichtbaar_voor(self, gebruiker: Lid) -> "VernietigingslijstQuerySet":
        return self.filter(toegang.vernietigingslijsten(gebruiker))


@met_geschiedenis(zonder=("regels",))
class Vernietigingslijst(models.Model):
    """Rows of one gemeente, or of the whole network, by rule. Holds ids and dates, never what stands in a row.

    `regels`: [{gegevens, reden, rijen: [[id, first day of the term], …], vernietigd}, …]; `vernietigd` is how many
    went after approval, and is not there before.
    """

    class Stand(models.TextChoices):
        VOORGESTELD = "voorgesteld", "wacht op goedkeuring"
        GOEDGEKEURD = "goedgekeurd", "goedgekeurd"
        AFGEWEZEN = "afgewezen", "afgewezen"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.PROTECT, related_name="+")
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    gemaakt_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    gemaakt_op = models.DateTimeField("gemaakt op")
    regels = models.JSONField("regels")
    stand = models.CharField("stand", max_length=20, choices=Stand, default=Stand.VOORGESTELD)
    beoordeeld_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    beoordeeld_op = models.DateTimeField("beoordeeld op", null=True, blank=True)
    reden = models.CharField("reden", max_length=300, blank=True)

    objects = VernietigingslijstQuerySet.as_manager()

    class Meta:
        verbose_name = "vernietigingslijst"
        verbose_name_plural = "vernietigingslijsten"
        constraints = [
            models.CheckConstraint(
                condition=Q(stand__in=["voorgesteld", "goedgekeurd", "afgewezen"]), name="vernietigingslijst_stand"
            ),
            models.CheckConstraint(
                condition=Q(beoordeeld_door=None) | Q(gemaakt_door=None) | ~Q(beoordeeld_door=F("gemaakt_door")),
                name="vernietigingslijst_tweede_persoon",
                violation_error_message="U hebt deze lijst zelf gemaakt. Iemand anders moet ernaar kijken.",
            ),
            models.CheckConstraint(
                condition=Q(stand="voorgesteld") | Q(beoordeeld_op__isnull=False), name="vernietigingslijst_beoordeeld"
            ),
            models.CheckConstraint(
                condition=~Q(stand="afgewezen") | ~Q(reden=""),
                name="vernietigingslijst_afgewezen_met_reden",
                violation_error_message="Schrijf op waarom niet.",
            ),
            # One at a time: what became too old in the meantime comes on the next list.
            models.UniqueConstraint(
                fields=["samenwerkingsverband", "gemeente"],
                condition=Q(stand="voorgesteld"),
                nulls_distinct=False,
                name="vernietigingslijst_een_open",
            ),
        ]

    def __str__(self) -> str:
        return f"Lijst van {self.waar}"

    @property
    def waar(self) -> str:
        return str(self.gemeente or self.samenwerkingsverband)

    @property
    def aantal(self) -> int:
        return sum(len(regel["rijen"]) for regel in self.regels)

    @property
    def vernietigd(self) -> int:
        return sum(regel.get("vernietigd", 0) for regel in self.regels)

    @property
    def is_open(self) -> bool:
        return self.stand == self.Stand.VOORGESTELD

    def keur_goed(self, *, door: Lid, nu: datetime, vernietigd: list[int]) -> None:
        """Write down who approved, and how much of each rule went."""
        self.regels = [{**regel, "vernietigd": aantal} for regel, aantal in zip(self.regels, vernietigd, strict=True)]
        self._beoordeel(self.Stand.GOEDGEKEURD, door=door, nu=nu)

    def wijs_af(self, *, door: Lid, nu: datetime, reden: str) -> None:
        self.reden = reden
        self._beoordeel(self.Stand.AFGEWEZEN, door=door, nu=nu)

    def _beoordeel(self, stand: Stand, *, door: Lid, nu: datetime) -> None:
        """Raises ValidationError when this is the one who made the list."""
        self.stand, self.beoordeeld_door, self.beoordeeld_op = stand, door, nu
        self.validate_constraints()
        self.save(update_fields=["regels", "stand", "beoordeeld_door", "beoordeeld_op", "reden"])
