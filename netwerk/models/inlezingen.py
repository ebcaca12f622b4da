"""Inlezingen: a file with leden or organisaties, what each row of it would do, and what it did."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Count, Q

from netwerk import toegang
from netwerk.models.klussen import Klus
from netwerk.models.leden import Lid
from netwerk.models.samenvoegingen import TERUG_BINNEN
from netwerk.models.samenwerkingsverbanden import Gemeente


class InlezingQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "InlezingQuerySet":
        return self.filter(toegang.inlezingen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "InlezingQuerySet":
        return self.zichtbaar_voor(gebruiker)


class Inlezing(models.Model):
    """`bestand` stays until the rows are read in; then only the rows are left, as long as undoing is possible.

    `kolommen` says which column of the file is which field: {field: number of the column}.
    """

    class Soort(models.TextChoices):
        ORGANISATIES = "organisaties", "organisaties"
        LEDEN = "leden", "mensen"

    class Stand(models.TextChoices):
        KOLOMMEN = "kolommen", "wacht op de kolommen"
        VOORBEELD = "voorbeeld", "nog niet ingelezen"
        INGELEZEN = "ingelezen", "ingelezen"
        TERUGGEDRAAID = "teruggedraaid", "ongedaan gemaakt"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+", verbose_name="gemeente")
    soort = models.CharField("soort", max_length=20, choices=Soort)
    bestandsnaam = models.CharField("naam van het bestand", max_length=100)
    bestand = models.BinaryField("bestand", default=bytes)
    koppen = models.JSONField("koppen", default=list)
    kolommen = models.JSONField("kolommen", default=dict)
    stand = models.CharField("stand", max_length=20, choices=Stand, default=Stand.KOLOMMEN)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, related_name="+")
    op = models.DateTimeField("op")
    klus = models.ForeignKey(Klus, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    """The work that was last asked for it."""
    ingelezen_op = models.DateTimeField("ingelezen op", null=True, blank=True)

    objects = InlezingQuerySet.as_manager()

    class Meta:
        verbose_name = "ingelezen bestand"
        verbose_name_plural = "ingelezen bestanden"
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=["organisaties", "leden"]), name="inlezing_soort"),
            models.CheckConstraint(
                condition=Q(stand__in=["kolommen", "voorbeeld", "ingelezen", "teruggedraaid"]), name="inlezing_stand"
            ),
            models.CheckConstraint(
                condition=Q(stand__in=["kolommen", "voorbeeld"], ingelezen_op=None)
                | Q(stand__in=["ingelezen", "teruggedraaid"], ingelezen_op__isnull=False),
                name="inlezing_wanneer",
            ),
        ]
        indexes = [models.Index(fields=["gemeente", "-op"], name="inlezing_nieuwste")]

    def __str__(self) -> str:
        return self.bestandsnaam

    @property
    def is_voorbeeld(self) -> bool:
        return self.stand == self.Stand.VOORBEELD

    @property
    def is_teruggedraaid(self) -> bool:
        return self.stand == self.Stand.TERUGGEDRAAID

    @property
    def moet_kolommen(self) -> bool:
        return self.stand == self.Stand.KOLOMMEN

    def niet_gelezen(self) -> list[str]:
        """Return the headings of columns that are not read."""
        gelezen = self.kolommen.values()
        return [kop for nummer, kop in enumerate(self.koppen) if kop and nummer not in gelezen]

    def kan_terug(self, nu: datetime) -> bool:
        return self.stand == self.Stand.INGELEZEN and nu < self.ingelezen_op + TERUG_BINNEN

    @property
    def is_bezig(self) -> bool:
        return self.klus is not None and self.klus.klaar_op is None

    def wacht_op(self, klus: Klus) -> None:
        self.klus = klus
        self.save(update_fields=["klus"])

    def kies_kolommen(self, kolommen: dict[str, int]) -> None:
        self.kolommen, self.stand = kolommen, self.Stand.VOORBEELD
        self.save(update_fields=["kolommen", "stand"])

    def rond_af(self, *, nu: datetime) -> None:
        """It was read in: the file itself is not needed any more."""
        self.stand, self.ingelezen_op, self.bestand = self.Stand.INGELEZEN, nu, b""
        self.save(update_fields=["stand", "ingelezen_op", "bestand"])

    def draai_terug(self) -> None:
        self.stand = self.Stand.TERUGGEDRAAID
        self.save(update_fields=["stand"])


class InleesregelQuerySet(models.QuerySet):
    def gebleven(self) -> "InleesregelQuerySet":
        """What undoing did not put back."""
        return self.exclude(gebleven="")

    def van_uitkomst(self, *uitkomsten: str) -> "InleesregelQuerySet":
        return self.filter(uitkomst__in=uitkomsten)

    def aantallen(self) -> dict[str, int]:
        return dict(self.order_by().values_list("uitkomst").annotate(aantal=Count("pk")))


class Inleesregel(models.Model):
    """One row of the file: what stands in it, and what that does.

    `waarden` is {field: text}; of a change `voor` is {field: text} of what stood there. `fouten` is [[column, what is
    wrong], …]. `doel` is the row that is made or changed, `lijkt_op` the one it may be the double of.
    """

    class Uitkomst(models.TextChoices):
        NIEUW = "nieuw", "nieuw"
        WIJZIGT = "wijzigt", "wijzigt"
        ONGEWIJZIGD = "ongewijzigd", "verandert niets"
        DUBBEL = "dubbel", "mogelijk dubbel"
        FOUT = "fout", "fout"

    inlezing = models.ForeignKey(Inlezing, on_delete=models.CASCADE, related_name="regels")
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    nummer = models.PositiveIntegerField("rij")
    uitkomst = models.CharField("uitkomst", max_length=20, choices=Uitkomst)
    waarden = models.JSONField("waarden", default=dict)
    voor = models.JSONField("wat er stond", default=dict)
    fouten = models.JSONField("fouten", default=list)
    doel = models.UUIDField("welke", null=True, blank=True)
    lijkt_op = models.UUIDField("lijkt op", null=True, blank=True)
    lijkt_op_naam = models.CharField("naam van waar het op lijkt", max_length=150, blank=True)
    gelezen = models.BooleanField("is ingelezen", default=False)
    gebleven = models.CharField("waarom het bleef", max_length=200, blank=True)
    """After undoing: why this row was not, or not wholly, put back."""

    objects = InleesregelQuerySet.as_manager()

    class Meta:
        verbose_name = "regel van een bestand"
        verbose_name_plural = "regels van een bestand"
        constraints = [
            models.UniqueConstraint(fields=["inlezing", "nummer"], name="inleesregel_uniek"),
            models.CheckConstraint(
                condition=Q(uitkomst__in=["nieuw", "wijzigt", "ongewijzigd", "dubbel", "fout"]),
                name="inleesregel_uitkomst",
            ),
        ]
