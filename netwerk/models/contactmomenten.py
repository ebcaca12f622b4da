"""Contactmomenten: every time somebody of the network had contact with an organisation or with a person."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Case, Q, When
from django.utils import timezone

from netwerk import toegang_contacten as toegang
from netwerk.models.leden import Lid
from netwerk.models.organisaties import Contactpersoon, Organisatie
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import koppeling_met_geschiedenis, met_geschiedenis


class ContactmomentQuerySet(models.QuerySet):
    def geteld(self) -> "ContactmomentQuerySet":
        """Those that were not taken back."""
        return self.filter(teruggenomen_op=None)

    def genoteerd(self) -> "ContactmomentQuerySet":
        """What somebody wrote down as a contact; a werkbezoek is changed where it stands itself."""
        return self.exclude(soort=Contactmoment.Soort.WERKBEZOEK)

    def nieuwste_eerst(self) -> "ContactmomentQuerySet":
        return self.order_by("-op", "-genoteerd_op", "pk")

    def zichtbaar_voor(self, gebruiker: Lid) -> "ContactmomentQuerySet":
        """That there was contact, and when."""
        return self.filter(toegang.contactmomenten(gebruiker))

    def leesbaar_voor(self, gebruiker: Lid) -> "ContactmomentQuerySet":
        """Also by whom, with whom and about what."""
        return self.filter(toegang.contactmomenten_lezen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ContactmomentQuerySet":
        return self.filter(toegang.contactmomenten_wijzigen(gebruiker))

    def met_rechten_voor(self, gebruiker: Lid) -> "ContactmomentQuerySet":
        """Add whether this person may read and change each of them."""
        genoteerd = ~Q(soort=Contactmoment.Soort.WERKBEZOEK)
        return self.annotate(
            mag_lezen=Case(When(toegang.contactmomenten_lezen(gebruiker), then=True), default=False),
            mag_wijzigen=Case(When(genoteerd & toegang.contactmomenten_wijzigen(gebruiker), then=True), default=False),
        )


@met_geschiedenis()
class Contactmoment(models.Model):
    """Written down by what caused it: `bron` is the id of a werkbezoek, or the key of the form it was noted with.

    About a lid without an organisation there is no organisatie. Who was at a bijeenkomst is not repeated here: that
    counts by itself (netwerk/warme_contacten.py).
    """

    class Soort(models.TextChoices):
        WERKBEZOEK = "werkbezoek", "werkbezoek"
        TELEFOON = "telefoon", "gebeld"
        MAIL = "mail", "gemaild"
        GESPREK = "gesprek", "gesproken"
        BIJEENKOMST = "bijeenkomst", "gesproken op een bijeenkomst"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="contactmomenten")
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.CASCADE, null=True, blank=True, related_name="contactmomenten"
    )
    contactpersonen = models.ManyToManyField(Contactpersoon, related_name="contactmomenten", blank=True)
    leden = models.ManyToManyField(Lid, related_name="contact_gehad", blank=True)
    door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="contactmomenten")
    op = models.DateField("datum")
    soort = models.CharField("soort", max_length=20, choices=Soort)
    onderwerp = models.ForeignKey(
        "netwerk.Onderwerp",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="contactmomenten",
        verbose_name="onderwerp",
    )
    """What somebody who knows about it was asked: so the network sees which knowledge is used (features.md D28)."""
    over = models.CharField("waar het over ging", max_length=120, blank=True)
    bron = models.UUIDField("bron", unique=True)
    genoteerd_op = models.DateTimeField("genoteerd op", default=timezone.now)
    teruggenomen_op = models.DateTimeField("teruggenomen op", null=True, blank=True)

    objects = ContactmomentQuerySet.as_manager()

    class Meta:
        verbose_name = "contactmoment"
        verbose_name_plural = "contactmomenten"
        constraints = [
            models.CheckConstraint(
                condition=Q(soort__in=["werkbezoek", "telefoon", "mail", "gesprek", "bijeenkomst"]),
                name="contactmoment_soort",
            ),
        ]
        indexes = [models.Index(fields=["organisatie", "-op"], name="contactmoment_laatste")]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} bij {self.organisatie}" if self.organisatie else self.get_soort_display()

    def neem_terug(self, *, nu: datetime) -> None:
        """It no longer counts; it can come back."""
        self.teruggenomen_op = nu
        self.save(update_fields=["teruggenomen_op"])

    def zet_terug(self) -> None:
        self.teruggenomen_op = None
        self.save(update_fields=["teruggenomen_op"])


@koppeling_met_geschiedenis
class Contactmomentpersoon(Contactmoment.contactpersonen.through):
    """Whom somebody spoke at a contactmoment."""

    class Meta:
        proxy = True


@koppeling_met_geschiedenis
class Contactmomentlid(Contactmoment.leden.through):
    """Which lid somebody spoke."""

    class Meta:
        proxy = True
