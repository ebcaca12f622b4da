"""Antwoordbestanden: an own answer that was spoken or photographed, beside the own words of the same question.

The content is on disk (participatie.opslag), under the id. A photo is drawn anew; sound is told by its content.
"""

import uuid

from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente, Lid
from participatie.bestanden import FOTOSOORTEN
from participatie.bestanden import SOORTEN as BESTANDSOORTEN
from participatie.geluid import SOORTEN as GELUIDSOORTEN
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.herkomst import VAN_DE_INWONER, MetHerkomst
from trajecten.models.talentprofielen import Talentprofiel
from trajecten.models.toestemmingen import Toestemming


class AntwoordbestandQuerySet(models.QuerySet):
    def met_inhoud(self) -> "AntwoordbestandQuerySet":
        """All of them: of a file that goes, the row goes too."""
        return self.all()

    def te_openen(self) -> "AntwoordbestandQuerySet":
        return self.filter(stand=Antwoordbestand.Stand.VRIJGEGEVEN)

    def in_quarantaine(self) -> "AntwoordbestandQuerySet":
        return self.filter(stand=Antwoordbestand.Stand.QUARANTAINE)

    def voorgoed_weg(self, nu) -> "AntwoordbestandQuerySet":
        return self.none()

    def fotos(self) -> "AntwoordbestandQuerySet":
        return self.filter(vorm=Antwoordbestand.Vorm.FOTO)

    def zichtbaar_voor(self, gebruiker: Lid) -> "AntwoordbestandQuerySet":
        """The person and who helps; not the recipient of a consent: see trajecten.antwoordbestanden."""
        return self.filter(toegang.van_inwoner(gebruiker, pad="profiel__inwoner"))

    def misschien_gedeeld_met(self, gebruiker: Lid) -> "AntwoordbestandQuerySet":
        """Of who shares anything with this user today; which blocks: trajecten.antwoordbestanden."""
        return self.filter(profiel__inwoner__in=Toestemming.objects.gedeeld_met(gebruiker).values("inwoner"))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "AntwoordbestandQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker, pad="profiel__inwoner"))


@met_geschiedenis(zonder=("beschrijving", "sha256"))  # what was taken away leaves no words behind
class Antwoordbestand(MetHerkomst):
    """One recording and one photo at most with each question; a new one comes in the place of the old."""

    class Vorm(models.TextChoices):
        GELUID = "geluid", "ingesproken antwoord"
        FOTO = "foto", "foto"

    class Stand(models.TextChoices):
        QUARANTAINE = "quarantaine", "Wacht op controle"
        VRIJGEGEVEN = "vrijgegeven", "Te openen"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    profiel = models.ForeignKey(Talentprofiel, on_delete=models.CASCADE, related_name="antwoordbestanden")
    onderdeel = models.CharField("onderdeel", max_length=40)
    vorm = models.CharField("vorm", max_length=10, choices=Vorm)
    soort = models.CharField("soort", max_length=10)
    beschrijving = models.CharField("wat er op de foto te zien is", max_length=250, blank=True)
    sha256 = models.CharField("vingerafdruk", max_length=64)
    stand = models.CharField("stand", max_length=12, choices=Stand, default=Stand.QUARANTAINE)
    geplaatst_op = models.DateTimeField("geplaatst op")

    objects = AntwoordbestandQuerySet.as_manager()

    class Meta:
        verbose_name = "antwoord als foto of geluid"
        verbose_name_plural = "antwoorden als foto of geluid"
        constraints = [
            models.UniqueConstraint(fields=["profiel", "onderdeel", "vorm"], name="antwoordbestand_uniek"),
            models.CheckConstraint(condition=Q(stand__in=["quarantaine", "vrijgegeven"]), name="antwoordbestand_stand"),
            models.CheckConstraint(
                condition=Q(vorm="geluid", soort__in=list(GELUIDSOORTEN), beschrijving="")
                | (Q(vorm="foto", soort__in=list(FOTOSOORTEN)) & ~Q(beschrijving="")),
                name="antwoordbestand_vorm",
                violation_error_message="Schrijf op wat er op de foto te zien is.",
            ),
            models.CheckConstraint(condition=Q(sha256__regex="^[0-9a-f]{64}$"), name="antwoordbestand_sha256"),
            models.CheckConstraint(condition=Q(bron__in=VAN_DE_INWONER), name="antwoordbestand_bron"),
        ]

    def __str__(self) -> str:
        return self.beschrijving or self.get_vorm_display()

    @property
    def is_foto(self) -> bool:
        return self.vorm == self.Vorm.FOTO

    @property
    def is_te_openen(self) -> bool:
        return self.stand == self.Stand.VRIJGEGEVEN

    @property
    def mime(self) -> str:
        return BESTANDSOORTEN[self.soort].mime if self.is_foto else GELUIDSOORTEN[self.soort]

    def geef_vrij(self) -> None:
        """The scanner found nothing: from now on it can be opened."""
        self.stand = self.Stand.VRIJGEGEVEN
        self.save(update_fields=["stand"])

    def weiger(self) -> None:
        """The scanner found something: nothing of it stays."""
        self.delete()
