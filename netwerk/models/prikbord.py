"""The prikbord of a werkgroep: short messages, who is named in them, and how each lid wants to hear of it."""

import uuid
from datetime import datetime, timedelta

from django.db import models
from django.db.models import Q

from netwerk import toegang_werkgroepen as toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from netwerk.models.werkgroepen import Werkgroep
from participatie.geschiedenis import met_geschiedenis
from participatie.zoeken import elk_woord

TEKENS_HOOGSTENS = 1000
BEWERKEN_BINNEN = timedelta(hours=1)
"""How long who placed a message can still change its words: after that others have read it."""
TERUG_BINNEN = timedelta(days=30)
"""How long a message that was taken away can be put back."""


class BerichtQuerySet(models.QuerySet):
    def aanwezig(self) -> "BerichtQuerySet":
        return self.filter(verwijderd_op=None)

    def nieuwste_eerst(self) -> "BerichtQuerySet":
        return self.order_by("-geplaatst_op", "-id")

    def ouder_dan(self, bericht: "Bericht | None") -> "BerichtQuerySet":
        """What stands under this one; everything when there is none."""
        if bericht is None:
            return self
        ouder = Q(geplaatst_op=bericht.geplaatst_op, id__lt=bericht.pk)
        return self.filter(Q(geplaatst_op__lte=bericht.geplaatst_op), Q(geplaatst_op__lt=bericht.geplaatst_op) | ouder)

    def zoek(self, tekst: str) -> "BerichtQuerySet":
        return self.filter(elk_woord(tekst, "tekst"))

    def te_bewerken_door(self, gebruiker: Lid, *, nu: datetime) -> "BerichtQuerySet":
        return self.aanwezig().filter(door=gebruiker, geplaatst_op__gt=nu - BEWERKEN_BINNEN)

    def terug_te_zetten(self, nu: datetime) -> "BerichtQuerySet":
        return self.filter(verwijderd_op__gte=nu - TERUG_BINNEN)

    def zichtbaar_voor(self, gebruiker: Lid) -> "BerichtQuerySet":
        return self.filter(toegang.in_werkgroep(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "BerichtQuerySet":
        """The own ones, and those in a werkgroep this person leads: what may not stand there has to go."""
        return self.filter(toegang.berichten_wijzigen(gebruiker))


@met_geschiedenis(zonder=("tekst",))
class Bericht(models.Model):
    """A message. Its words are not kept in the history: what was taken away is gone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier")
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.PROTECT, related_name="+")
    werkgroep = models.ForeignKey(Werkgroep, on_delete=models.CASCADE, related_name="berichten")
    door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="berichten")
    tekst = models.TextField("bericht", max_length=TEKENS_HOOGSTENS)
    uit_de_groepsapp = models.BooleanField("komt uit de groepsapp", default=False)
    geplaatst_op = models.DateTimeField("geplaatst op")
    gewijzigd_op = models.DateTimeField("gewijzigd op", null=True, blank=True)
    vastgezet_op = models.DateTimeField("vastgezet op", null=True, blank=True)
    verwijderd_op = models.DateTimeField("weggehaald op", null=True, blank=True)

    objects = BerichtQuerySet.as_manager()

    class Meta:
        verbose_name = "bericht op het prikbord"
        verbose_name_plural = "berichten op het prikbord"
        constraints = [
            models.UniqueConstraint(fields=["werkgroep", "sleutel"], name="bericht_een_keer"),
            models.CheckConstraint(condition=~Q(tekst=""), name="bericht_tekst"),
            models.CheckConstraint(
                condition=Q(vastgezet_op=None) | Q(verwijderd_op=None),
                name="bericht_vast_of_weg",
            ),
        ]
        indexes = [
            models.Index(fields=["werkgroep", "-geplaatst_op", "-id"], name="bericht_nieuwste_eerst"),
            models.Index(fields=["werkgroep"], condition=Q(vastgezet_op__isnull=False), name="bericht_vast"),
        ]

    def __str__(self) -> str:
        return self.tekst[:50]

    def wijzig(self, tekst: str, *, nu: datetime) -> None:
        self.tekst, self.gewijzigd_op = tekst, nu
        self.save(update_fields=["tekst", "gewijzigd_op"])

    def zet_vast(self, *, nu: datetime) -> None:
        self.vastgezet_op = nu
        self.save(update_fields=["vastgezet_op"])

    def maak_los(self) -> None:
        self.vastgezet_op = None
        self.save(update_fields=["vastgezet_op"])

    def haal_weg(self, *, nu: datetime) -> None:
        self.vastgezet_op, self.verwijderd_op = None, nu
        self.save(update_fields=["vastgezet_op", "verwijderd_op"])

    def zet_terug(self) -> None:
        self.verwijderd_op = None
        self.save(update_fields=["verwijderd_op"])


class Vermelding(models.Model):
    """Somebody of the werkgroep who is named in a message."""

    bericht = models.ForeignKey(Bericht, on_delete=models.CASCADE, related_name="vermeldingen")
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="vermeldingen")

    class Meta:
        verbose_name = "vermelding"
        verbose_name_plural = "vermeldingen"
        constraints = [models.UniqueConstraint(fields=["bericht", "lid"], name="vermelding_uniek")]

    def __str__(self) -> str:
        return f"{self.lid_id} in {self.bericht_id}"


class Prikbordbezoek(models.Model):
    """Until when somebody read a prikbord: what came later is new."""

    werkgroep = models.ForeignKey(Werkgroep, on_delete=models.CASCADE, related_name="prikbordbezoeken")
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="prikbordbezoeken")
    gezien_op = models.DateTimeField("gezien op")

    class Meta:
        verbose_name = "bezoek aan een prikbord"
        verbose_name_plural = "bezoeken aan een prikbord"
        constraints = [models.UniqueConstraint(fields=["werkgroep", "lid"], name="prikbordbezoek_uniek")]

    def __str__(self) -> str:
        return f"{self.lid_id} op {self.gezien_op:%Y-%m-%d}"


class Prikbordmail(models.Model):
    """How often somebody wants mail about the prikbord of the own werkgroepen. Without a row: every day."""

    class Keuze(models.TextChoices):
        METEEN = "meteen", "Meteen, bij elk bericht"
        DAGELIJKS = "dagelijks", "Elke dag 1 mail"
        WEKELIJKS = "wekelijks", "Elke week 1 mail"
        NOOIT = "nooit", "Nooit"

    lid = models.OneToOneField(Lid, on_delete=models.CASCADE, primary_key=True, related_name="prikbordmail")
    keuze = models.CharField("mail", max_length=10, choices=Keuze, default=Keuze.DAGELIJKS)
    samengevat_tot = models.DateTimeField("gemaild tot", null=True, blank=True)
    """Messages up to here were in a mail that was made."""

    class Meta:
        verbose_name = "mail over het prikbord"
        verbose_name_plural = "mails over het prikbord"
        constraints = [
            models.CheckConstraint(
                condition=Q(keuze__in=["meteen", "dagelijks", "wekelijks", "nooit"]), name="prikbordmail_keuze"
            )
        ]

    def __str__(self) -> str:
        return self.keuze

    def kies(self, keuze: str, *, nu: datetime) -> None:
        """From now on so; what came before is not mailed again."""
        self.keuze, self.samengevat_tot = keuze, nu
        self.save()
