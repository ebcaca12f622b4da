"""Voorleesopnames: fixed texts of screens, read aloud by somebody. The sound is on disk (participatie.opslag)."""

import uuid

from django.db import models
from django.db.models import Q

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geluid import SOORTEN

HOOGSTENS_TEKST = 400


class Voorleestaal(models.TextChoices):
    """Languages that are spoken a lot among who learns Dutch here. A code never changes meaning."""

    NL = "nl", "Nederlands"
    AR = "ar", "Arabisch"
    EN = "en", "Engels"
    FA = "fa", "Farsi"
    FR = "fr", "Frans"
    FY = "fy", "Fries"
    PL = "pl", "Pools"
    SO = "so", "Somalisch"
    TI = "ti", "Tigrinya"
    TR = "tr", "Turks"
    UK = "uk", "Oekraïens"


class VoorleesopnameQuerySet(models.QuerySet):
    def met_inhoud(self) -> "VoorleesopnameQuerySet":
        """All of them: of a recording that goes, the row goes too."""
        return self.all()

    def te_openen(self) -> "VoorleesopnameQuerySet":
        return self.filter(stand=Voorleesopname.Stand.VRIJGEGEVEN)

    def openbaar(self) -> "VoorleesopnameQuerySet":
        """Every text that was checked: it is played to who has no account too."""
        return self.te_openen()

    def in_quarantaine(self) -> "VoorleesopnameQuerySet":
        return self.filter(stand=Voorleesopname.Stand.QUARANTAINE)

    def voorgoed_weg(self, nu) -> "VoorleesopnameQuerySet":
        return self.none()

    def zichtbaar_voor(self, gebruiker: Lid) -> "VoorleesopnameQuerySet":
        """What is read aloud to everybody of a network is no secret within it."""
        return self.filter(toegang.voorleesopnames(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "VoorleesopnameQuerySet":
        return self.filter(toegang.beheer(gebruiker))


class Voorleesopname(models.Model):
    """One text in one language. It is played for exactly this text: of one that changed, the device reads the new."""

    class Stand(models.TextChoices):
        QUARANTAINE = "quarantaine", "Wacht op controle"
        VRIJGEGEVEN = "vrijgegeven", "Te horen"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.CASCADE, related_name="+")
    sleutel = models.CharField("sleutel van de tekst", max_length=100)
    taal = models.CharField("taal", max_length=3, choices=Voorleestaal)
    tekst = models.CharField("tekst zoals die werd voorgelezen", max_length=HOOGSTENS_TEKST)
    soort = models.CharField("soort", max_length=10, choices=[(soort, soort) for soort in SOORTEN])
    sha256 = models.CharField("vingerafdruk", max_length=64)
    stand = models.CharField("stand", max_length=12, choices=Stand, default=Stand.QUARANTAINE)
    geplaatst_op = models.DateTimeField("geplaatst op")

    objects = VoorleesopnameQuerySet.as_manager()

    class Meta:
        verbose_name = "voorleesopname"
        verbose_name_plural = "voorleesopnames"
        constraints = [
            models.UniqueConstraint(fields=["samenwerkingsverband", "sleutel", "taal"], name="voorleesopname_uniek"),
            models.CheckConstraint(condition=Q(stand__in=["quarantaine", "vrijgegeven"]), name="voorleesopname_stand"),
            models.CheckConstraint(condition=Q(soort__in=list(SOORTEN)), name="voorleesopname_soort"),
            models.CheckConstraint(condition=Q(taal__in=Voorleestaal.values), name="voorleesopname_taal"),
            models.CheckConstraint(condition=Q(sha256__regex="^[0-9a-f]{64}$"), name="voorleesopname_sha256"),
        ]

    def __str__(self) -> str:
        return f"{self.tekst} ({self.get_taal_display()})"

    @property
    def mime(self) -> str:
        return SOORTEN[self.soort]

    @property
    def is_te_horen(self) -> bool:
        return self.stand == self.Stand.VRIJGEGEVEN

    def geef_vrij(self) -> None:
        """The scanner found nothing: from now on it is played."""
        self.stand = self.Stand.VRIJGEGEVEN
        self.save(update_fields=["stand"])

    def weiger(self) -> None:
        """The scanner found something: nothing of it stays."""
        self.delete()
