"""Uitnodigingen: who is asked to take part with an account, in which role. One use, 7 days, and to be taken back."""

import hashlib
import secrets
import uuid
from datetime import datetime, timedelta

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower

from netwerk import toegang
from netwerk.models.leden import Lid, Rol
from netwerk.models.organisaties import Organisatie
from netwerk.models.samenwerkingsverbanden import Gemeente
from netwerk.rollen import te_geven_rollen
from netwerk.rolsoorten import Rolsoort
from participatie.geschiedenis import met_geschiedenis

GELDIG = timedelta(days=7)
"""How long the link in the mail works (domain.md 8.5)."""


def _vingerafdruk(geheim: str) -> str:
    return hashlib.sha256(geheim.encode()).hexdigest()


class UitnodigingQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "UitnodigingQuerySet":
        return self.filter(toegang.uitnodigingen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "UitnodigingQuerySet":
        return self.zichtbaar_voor(gebruiker)

    def onbeantwoord(self) -> "UitnodigingQuerySet":
        """Neither used nor taken back, whether the link still works or not."""
        return self.filter(gebruikt_op=None, ingetrokken_op=None)

    def open(self, nu: datetime) -> "UitnodigingQuerySet":
        return self.onbeantwoord().filter(geldig_tot__gt=nu)

    def verlopen(self, nu: datetime) -> "UitnodigingQuerySet":
        return self.onbeantwoord().filter(geldig_tot__lte=nu)

    def gebruikt(self) -> "UitnodigingQuerySet":
        return self.exclude(gebruikt_op=None)

    def ingetrokken(self) -> "UitnodigingQuerySet":
        return self.exclude(ingetrokken_op=None)

    def met_stand(self, stand: str, nu: datetime) -> "UitnodigingQuerySet":
        van_stand = {
            Uitnodiging.Stand.OPEN: self.open(nu),
            Uitnodiging.Stand.GEBRUIKT: self.gebruikt(),
            Uitnodiging.Stand.VERLOPEN: self.verlopen(nu),
            Uitnodiging.Stand.INGETROKKEN: self.ingetrokken(),
        }
        return van_stand[Uitnodiging.Stand(stand)]

    def met_geheim(self, geheim: str) -> "UitnodigingQuerySet":
        return self.filter(geheim_hash=_vingerafdruk(geheim))


@met_geschiedenis(zonder=("geheim_hash",))
class Uitnodiging(models.Model):
    """The secret itself is only in the mail: whoever reads this table cannot use it."""

    class Stand(models.TextChoices):
        OPEN = "open", "Open"
        GEBRUIKT = "gebruikt", "Gebruikt"
        VERLOPEN = "verlopen", "Te oud"
        INGETROKKEN = "ingetrokken", "Ingetrokken"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(
        Gemeente, on_delete=models.PROTECT, related_name="uitnodigingen", verbose_name="gemeente"
    )
    email = models.EmailField("e-mailadres")
    naam = models.CharField("naam", max_length=100)
    soort = models.CharField("rol", max_length=30, choices=Rolsoort)
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.SET_NULL, null=True, blank=True, related_name="uitnodigingen"
    )
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, related_name="uitnodigingen")
    geheim_hash = models.CharField("vingerafdruk van het geheim", max_length=64, unique=True, editable=False)
    verstuurd_op = models.DateTimeField("verstuurd op")
    geldig_tot = models.DateTimeField("geldig tot")
    gebruikt_op = models.DateTimeField("gebruikt op", null=True, blank=True)
    ingetrokken_op = models.DateTimeField("ingetrokken op", null=True, blank=True)
    ingetrokken_door = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="ingetrokken_uitnodigingen"
    )

    objects = UitnodigingQuerySet.as_manager()

    class Meta:
        verbose_name = "uitnodiging"
        verbose_name_plural = "uitnodigingen"
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Rolsoort.values), name="uitnodiging_soort"),
            models.CheckConstraint(condition=Q(email=Lower("email")), name="uitnodiging_email_klein"),
            models.CheckConstraint(
                condition=Q(geldig_tot__gt=F("verstuurd_op"), geldig_tot__lte=F("verstuurd_op") + GELDIG),
                name="uitnodiging_hoogstens_7_dagen",
            ),
            models.CheckConstraint(
                condition=Q(gebruikt_op=None) | Q(ingetrokken_op=None), name="uitnodiging_gebruikt_of_ingetrokken"
            ),
            models.CheckConstraint(
                condition=Q(ingetrokken_door=None) | Q(ingetrokken_op__isnull=False), name="uitnodiging_door_en_op"
            ),
            models.UniqueConstraint(
                fields=["gemeente", "email", "soort"],
                condition=Q(gebruikt_op=None, ingetrokken_op=None),
                name="uitnodiging_een_tegelijk",
            ),
        ]
        indexes = [models.Index(fields=["gemeente", "-verstuurd_op"], name="uitnodiging_nieuwste")]

    def __str__(self) -> str:
        return self.naam

    def stand(self, nu: datetime) -> Stand:
        if self.gebruikt_op:
            return self.Stand.GEBRUIKT
        if self.ingetrokken_op:
            return self.Stand.INGETROKKEN
        return self.Stand.OPEN if nu < self.geldig_tot else self.Stand.VERLOPEN

    @property
    def is_onbeantwoord(self) -> bool:
        return self.gebruikt_op is None and self.ingetrokken_op is None

    def mag_nog(self, nu: datetime) -> bool:
        """Open, and given by somebody who may still give that role: rights are read when they are used."""
        return (
            self.stand(nu) == self.Stand.OPEN
            and self.door is not None
            and self.door.is_active
            and self.soort in te_geven_rollen(self.door, self.gemeente_id)
        )

    def verstuur(self, *, nu: datetime) -> str:
        """Give it a new secret and 7 days, so that an earlier link stops. Out: the secret, for the mail alone."""
        geheim = secrets.token_urlsafe(32)
        self.geheim_hash = _vingerafdruk(geheim)
        self.verstuurd_op = nu
        self.geldig_tot = nu + GELDIG
        self.save()
        return geheim

    def trek_in(self, *, door: Lid, nu: datetime) -> None:
        self.ingetrokken_op = nu
        self.ingetrokken_door = door
        self.save(update_fields=["ingetrokken_op", "ingetrokken_door"])

    def neem_aan(self, *, lid: Lid, nu: datetime) -> None:
        """Give this lid the role, once."""
        Rol.objects.get_or_create(lid=lid, gemeente=self.gemeente, soort=self.soort)
        if self.organisatie_id and lid.organisatie_id is None:
            lid.organisatie = self.organisatie
            lid.save(update_fields=["organisatie"])
        self.gebruikt_op = nu
        self.save(update_fields=["gebruikt_op"])
