"""Nieuws for the public page of the network: one writes, another approves (features.md B13)."""

import uuid
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from netwerk import toegang_werkgroepen as toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband


class NieuwsberichtQuerySet(models.QuerySet):
    def openbaar(self, vandaag: date) -> "NieuwsberichtQuerySet":
        """What visitors see today, the newest first."""
        nog_niet_voorbij = Q(openbaar_tot=None) | Q(openbaar_tot__gte=vandaag)
        gepubliceerd = self.filter(nog_niet_voorbij, stand=Nieuwsbericht.Stand.GEPUBLICEERD, openbaar_van__lte=vandaag)
        return gepubliceerd.order_by("-openbaar_van", "-gemaakt_op", "-id")

    def wacht_op(self, gebruiker: Lid) -> "NieuwsberichtQuerySet":
        """What this person may approve."""
        gevraagd = self.filter(toegang.nieuws_goedkeuren(gebruiker), stand=Nieuwsbericht.Stand.GEVRAAGD)
        geschreven = Nieuwsstap.objects.filter(wie=gebruiker, wat__in=Nieuwsstap.SCHRIJVEN)
        return gevraagd.exclude(geschreven_door=gebruiker).exclude(pk__in=geschreven.values("nieuwsbericht"))

    def zichtbaar_voor(self, gebruiker: Lid) -> "NieuwsberichtQuerySet":
        return self.filter(toegang.nieuws(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "NieuwsberichtQuerySet":
        return self.filter(toegang.nieuws_wijzigen(gebruiker))


class Nieuwsbericht(models.Model):
    class Stand(models.TextChoices):
        CONCEPT = "concept", "Concept"
        GEVRAAGD = "gevraagd", "Wacht op goedkeuring"
        TERUGGESTUURD = "teruggestuurd", "Teruggestuurd"
        GEPUBLICEERD = "gepubliceerd", "Goedgekeurd"
        INGETROKKEN = "ingetrokken", "Ingetrokken"

    TE_SCHRIJVEN = (Stand.CONCEPT, Stand.TERUGGESTUURD, Stand.INGETROKKEN)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.PROTECT, related_name="nieuwsberichten", verbose_name="netwerk"
    )
    titel = models.CharField("titel", max_length=120)
    tekst = models.TextField("tekst", max_length=5000)
    openbaar_van = models.DateField("op de openbare pagina vanaf")
    openbaar_tot = models.DateField("op de openbare pagina tot en met", null=True, blank=True)
    stand = models.CharField("stand", max_length=15, choices=Stand, default=Stand.CONCEPT)
    geschreven_door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="nieuwsberichten")
    goedgekeurd_door = models.ForeignKey(Lid, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    gemaakt_op = models.DateTimeField("gemaakt op")

    objects = NieuwsberichtQuerySet.as_manager()

    class Meta:
        verbose_name = "nieuwsbericht"
        verbose_name_plural = "nieuwsberichten"
        constraints = [
            models.CheckConstraint(
                condition=Q(stand__in=["concept", "gevraagd", "teruggestuurd", "gepubliceerd", "ingetrokken"]),
                name="nieuws_stand",
            ),
            models.CheckConstraint(
                condition=Q(goedgekeurd_door=None) | ~Q(goedgekeurd_door=F("geschreven_door")),
                name="nieuws_niet_eigen_goedkeuring",
            ),
            models.CheckConstraint(
                condition=Q(stand="gepubliceerd", goedgekeurd_door__isnull=False)
                | (~Q(stand="gepubliceerd") & Q(goedgekeurd_door=None)),
                name="nieuws_gepubliceerd_is_goedgekeurd",
            ),
            models.CheckConstraint(
                condition=Q(openbaar_tot=None) | Q(openbaar_tot__gte=F("openbaar_van")),
                name="nieuws_tot_na_van",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
        ]
        indexes = [models.Index(fields=["samenwerkingsverband", "stand", "-openbaar_van"], name="nieuws_openbaar")]

    def __str__(self) -> str:
        return self.titel

    @property
    def is_te_schrijven(self) -> bool:
        return self.stand in self.TE_SCHRIJVEN

    def staat_er_op(self, dag: date) -> bool:
        """Whether visitors see it on that day."""
        nog_niet_voorbij = self.openbaar_tot is None or self.openbaar_tot >= dag
        return self.stand == self.Stand.GEPUBLICEERD and self.openbaar_van <= dag and nog_niet_voorbij

    def schrijf(self, *, door: Lid, nu: datetime) -> None:
        """Keep the words. What was published or sent back becomes a draft again."""
        self._moet_zijn(*self.TE_SCHRIJVEN)
        is_nieuw = self._state.adding
        self.stand = self.Stand.CONCEPT
        self.save()
        wat = Nieuwsstap.Wat.GESCHREVEN if is_nieuw else Nieuwsstap.Wat.GEWIJZIGD
        self.stappen.create(wat=wat, wie=door, op=nu)

    def zet_foto(self, foto: "Nieuwsfoto", *, door: Lid, nu: datetime) -> None:
        """Put this photo with it, instead of another one. Somebody else has to approve it again."""
        self._moet_zijn(*self.TE_SCHRIJVEN)
        Nieuwsfoto.objects.filter(nieuwsbericht=self).delete()
        foto.nieuwsbericht = self
        foto.save(force_insert=True)
        self._ga_naar(self.Stand.CONCEPT, Nieuwsstap.Wat.FOTO_ERBIJ, wie=door, op=nu)

    def haal_foto_weg(self, *, door: Lid, nu: datetime) -> None:
        """Take the photo away at once and for good, also from the public page: somebody may ask for that."""
        if Nieuwsfoto.objects.filter(nieuwsbericht=self).delete()[0]:
            self.stappen.create(wat=Nieuwsstap.Wat.FOTO_WEG, wie=door, op=nu)

    def vraag_goedkeuring(self, *, door: Lid, nu: datetime) -> None:
        self._moet_zijn(*self.TE_SCHRIJVEN)
        self._ga_naar(self.Stand.GEVRAAGD, Nieuwsstap.Wat.GEVRAAGD, wie=door, op=nu)

    def keur_goed(self, *, door: Lid, nu: datetime) -> None:
        """Publish it. Raises ValidationError for who wrote on it: somebody else has to read it first."""
        self._moet_zijn(self.Stand.GEVRAAGD)
        if door == self.geschreven_door or self.stappen.filter(wie=door, wat__in=Nieuwsstap.SCHRIJVEN).exists():
            raise ValidationError("U schreef hier zelf aan mee. Iemand anders keurt het goed.")
        self._ga_naar(self.Stand.GEPUBLICEERD, Nieuwsstap.Wat.GOEDGEKEURD, wie=door, op=nu, goedgekeurd_door=door)

    def stuur_terug(self, *, door: Lid, nu: datetime, opmerking: str) -> None:
        self._moet_zijn(self.Stand.GEVRAAGD)
        self._ga_naar(self.Stand.TERUGGESTUURD, Nieuwsstap.Wat.TERUGGESTUURD, wie=door, op=nu, opmerking=opmerking)

    def trek_in(self, *, door: Lid, nu: datetime) -> None:
        """Take it off the public page at once, or take the question for approval back."""
        self._moet_zijn(self.Stand.GEPUBLICEERD, self.Stand.GEVRAAGD)
        was_openbaar = self.stand == self.Stand.GEPUBLICEERD
        stand = self.Stand.INGETROKKEN if was_openbaar else self.Stand.CONCEPT
        self._ga_naar(stand, Nieuwsstap.Wat.INGETROKKEN, wie=door, op=nu)

    def mag_weg(self) -> bool:
        """Whether it can be thrown away: nobody approved it yet, so no visitor ever read it."""
        nooit_openbaar = not self.stappen.filter(wat=Nieuwsstap.Wat.GOEDGEKEURD).exists()
        return self.stand in (self.Stand.CONCEPT, self.Stand.TERUGGESTUURD) and nooit_openbaar

    def gooi_weg(self) -> None:
        """Remove it for good, with its photo and its steps. Raises ValidationError once visitors may have read it."""
        self._moet_zijn(self.Stand.CONCEPT, self.Stand.TERUGGESTUURD)
        if not self.mag_weg():
            raise ValidationError("Dit bericht stond op de openbare pagina. Het blijft bewaard.")
        self.delete()

    def _moet_zijn(self, *standen: str) -> None:
        """Look again, with the row locked: somebody else may have pressed a button at the same moment."""
        if not self._state.adding:
            self.stand = Nieuwsbericht.objects.select_for_update().values_list("stand", flat=True).get(pk=self.pk)
        if self.stand not in standen:
            raise ValidationError(f"Dit kan niet meer: het bericht staat nu op {self.get_stand_display()}.")

    def _ga_naar(
        self,
        stand: str,
        wat: str,
        *,
        wie: Lid,
        op: datetime,
        opmerking: str = "",
        goedgekeurd_door: Lid | None = None,
    ) -> None:
        self.stand, self.goedgekeurd_door = stand, goedgekeurd_door
        self.save(update_fields=["stand", "goedgekeurd_door"])
        self.stappen.create(wat=wat, wie=wie, op=op, opmerking=opmerking)


class NieuwsfotoQuerySet(models.QuerySet):
    def met_inhoud(self) -> "NieuwsfotoQuerySet":
        """All of them: of a photo that goes, the row goes too."""
        return self.all()

    def te_openen(self) -> "NieuwsfotoQuerySet":
        return self.filter(stand=Nieuwsfoto.Stand.VRIJGEGEVEN)

    def in_quarantaine(self) -> "NieuwsfotoQuerySet":
        return self.filter(stand=Nieuwsfoto.Stand.QUARANTAINE)

    def voorgoed_weg(self, nu: datetime) -> "NieuwsfotoQuerySet":
        return self.none()

    def zichtbaar_voor(self, gebruiker: Lid) -> "NieuwsfotoQuerySet":
        return self.filter(nieuwsbericht__in=Nieuwsbericht.objects.zichtbaar_voor(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "NieuwsfotoQuerySet":
        return self.filter(nieuwsbericht__in=Nieuwsbericht.objects.wijzigbaar_voor(gebruiker))


class Nieuwsfoto(models.Model):
    """The photo with a nieuwsbericht. The content is on disk (participatie.opslag), under the id.

    Visitors see it as long as they see the nieuwsbericht, so with approval only.
    """

    class Stand(models.TextChoices):
        QUARANTAINE = "quarantaine", "Wacht op controle"
        VRIJGEGEVEN = "vrijgegeven", "Te openen"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    nieuwsbericht = models.OneToOneField(Nieuwsbericht, on_delete=models.CASCADE, related_name="foto")
    sha256 = models.CharField("vingerafdruk", max_length=64)
    beschrijving = models.CharField("wat er te zien is", max_length=250)
    toestemming_van = models.CharField("met toestemming van", max_length=200, blank=True)
    toestemming_op = models.DateField("toestemming gegeven op", null=True, blank=True)
    stand = models.CharField("stand", max_length=12, choices=Stand, default=Stand.QUARANTAINE)
    geplaatst_op = models.DateTimeField("geplaatst op")

    objects = NieuwsfotoQuerySet.as_manager()

    class Meta:
        verbose_name = "foto bij nieuws"
        verbose_name_plural = "foto's bij nieuws"
        constraints = [
            models.CheckConstraint(condition=Q(stand__in=["quarantaine", "vrijgegeven"]), name="nieuwsfoto_stand"),
            models.CheckConstraint(condition=Q(sha256__regex="^[0-9a-f]{64}$"), name="nieuwsfoto_sha256"),
            models.CheckConstraint(
                condition=~Q(beschrijving=""),
                name="nieuwsfoto_met_beschrijving",
                violation_error_message="Schrijf op wat er op de foto te zien is.",
            ),
            models.CheckConstraint(
                condition=Q(toestemming_van="", toestemming_op=None)
                | (Q(toestemming_op__isnull=False) & ~Q(toestemming_van="")),
                name="nieuwsfoto_toestemming",
                violation_error_message="Schrijf op wie toestemming gaf, en wanneer.",
            ),
        ]

    def __str__(self) -> str:
        return self.beschrijving

    @property
    def is_te_openen(self) -> bool:
        return self.stand == self.Stand.VRIJGEGEVEN

    def geef_vrij(self) -> None:
        """The scanner found nothing: from now on it can be opened."""
        self.stand = self.Stand.VRIJGEGEVEN
        self.save(update_fields=["stand"])

    def weiger(self) -> None:
        """The scanner found something: nothing of it stays."""
        self.delete()


class Nieuwsstap(models.Model):
    """Who did what with a nieuwsbericht, and when."""

    class Wat(models.TextChoices):
        GESCHREVEN = "geschreven", "Geschreven"
        GEWIJZIGD = "gewijzigd", "Gewijzigd"
        GEVRAAGD = "gevraagd", "Goedkeuring gevraagd"
        GOEDGEKEURD = "goedgekeurd", "Goedgekeurd"
        TERUGGESTUURD = "teruggestuurd", "Teruggestuurd"
        INGETROKKEN = "ingetrokken", "Ingetrokken"
        FOTO_ERBIJ = "foto_erbij", "Foto erbij gezet"
        FOTO_WEG = "foto_weg", "Foto weggehaald"

    SCHRIJVEN = (Wat.GESCHREVEN, Wat.GEWIJZIGD, Wat.FOTO_ERBIJ)

    nieuwsbericht = models.ForeignKey(Nieuwsbericht, on_delete=models.CASCADE, related_name="stappen")
    wat = models.CharField("wat", max_length=15, choices=Wat)
    wie = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField("op")
    opmerking = models.TextField("opmerking", max_length=1000, blank=True)

    class Meta:
        verbose_name = "stap van een nieuwsbericht"
        verbose_name_plural = "stappen van een nieuwsbericht"

    def __str__(self) -> str:
        return self.get_wat_display()
