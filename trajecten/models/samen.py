"""Filling in together, and taking over later: for who has no account, no mail or no phone (domain.md 8.5)."""

import hashlib
import hmac
import secrets
import uuid
from datetime import datetime, timedelta

from django.db import models
from django.db.models import F, Q

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten.models.inwoners import Inwoner
from trajecten.models.talentprofielen import Talentprofiel

GELDIG = timedelta(days=7)
POGINGEN_HOOGSTENS = 5


@met_geschiedenis()
class SamenIngevuld(models.Model):
    """A day on which somebody filled in a profile together with the inwoner, and the copy that the inwoner got."""

    class Kopie(models.TextChoices):
        PAPIER = "papier", "Op papier gegeven"
        VOORGELEZEN = "voorgelezen", "Voorgelezen"

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    profiel = models.ForeignKey(Talentprofiel, on_delete=models.CASCADE, related_name="samen_ingevuld")
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, related_name="+")
    op = models.DateField("datum")
    kopie = models.CharField("kopie voor de inwoner", max_length=20, choices=Kopie, blank=True)

    class Meta:
        verbose_name = "keer samen invullen"
        verbose_name_plural = "keren samen invullen"
        constraints = [
            models.UniqueConstraint(fields=["profiel", "door", "op"], name="samen_ingevuld_een_per_dag"),
            models.CheckConstraint(condition=Q(kopie__in=["", "papier", "voorgelezen"]), name="samen_ingevuld_kopie"),
        ]


def _vingerafdruk(geheim: str) -> str:
    return hashlib.sha256(geheim.encode()).hexdigest()


def _antwoord_hash(geheim: str, antwoord: str) -> str:
    """Only who holds the card can try an answer: the secret is the key, and stands nowhere else."""
    gewoon = "".join(teken for teken in antwoord.casefold() if teken.isalnum())
    return hmac.new(geheim.encode(), gewoon.encode(), hashlib.sha256).hexdigest()


class OverneemkaartQuerySet(models.QuerySet):
    def met_geheim(self, geheim: str) -> "OverneemkaartQuerySet":
        return self.filter(geheim_hash=_vingerafdruk(geheim))

    def open(self, nu: datetime) -> "OverneemkaartQuerySet":
        nog_te_proberen = self.filter(gebruikt_op=None, ingetrokken_op=None, pogingen__lt=POGINGEN_HOOGSTENS)
        return nog_te_proberen.filter(geldig_tot__gt=nu, inwoner__lid=None)


@met_geschiedenis(zonder=("geheim_hash", "antwoord_hash"))
class Overneemkaart(models.Model):
    """A card with which the inwoner takes over the own profile, once. The secret itself is only on the card."""

    class Vraag(models.TextChoices):
        GEBOORTEDATUM = "geboortedatum", "Wat is uw geboortedatum?"
        WOORD = "woord", "Welk woord koos u?"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="overneemkaarten")
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, related_name="+")
    geheim_hash = models.CharField("vingerafdruk van het geheim", max_length=64, unique=True, editable=False)
    vraag = models.CharField("tweede vraag", max_length=20, choices=Vraag)
    antwoord_hash = models.CharField("vingerafdruk van het antwoord", max_length=64, editable=False)
    pogingen = models.PositiveSmallIntegerField("foute antwoorden", default=0)
    gemaakt_op = models.DateTimeField("gemaakt op")
    geldig_tot = models.DateTimeField("geldig tot")
    gebruikt_op = models.DateTimeField("gebruikt op", null=True, blank=True)
    ingetrokken_op = models.DateTimeField("ingetrokken op", null=True, blank=True)

    objects = OverneemkaartQuerySet.as_manager()

    class Meta:
        verbose_name = "kaart om een profiel over te nemen"
        verbose_name_plural = "kaarten om een profiel over te nemen"
        constraints = [
            models.CheckConstraint(
                condition=Q(geldig_tot__gt=F("gemaakt_op"), geldig_tot__lte=F("gemaakt_op") + GELDIG),
                name="overneemkaart_hoogstens_7_dagen",
            ),
            models.CheckConstraint(condition=Q(pogingen__lte=POGINGEN_HOOGSTENS), name="overneemkaart_pogingen"),
            models.CheckConstraint(condition=Q(vraag__in=["geboortedatum", "woord"]), name="overneemkaart_vraag"),
            models.CheckConstraint(
                condition=Q(gebruikt_op=None) | Q(ingetrokken_op=None), name="overneemkaart_gebruikt_of_ingetrokken"
            ),
            models.UniqueConstraint(
                fields=["inwoner"],
                condition=Q(gebruikt_op=None, ingetrokken_op=None),
                name="overneemkaart_een_tegelijk",
            ),
        ]

    @classmethod
    def maak(
        cls, *, inwoner: Inwoner, door: Lid, vraag: str, antwoord: str, nu: datetime
    ) -> tuple["Overneemkaart", str]:
        """Make a card; an earlier one stops. Out: the card and its secret, for the paper alone."""
        inwoner.overneemkaarten.filter(gebruikt_op=None, ingetrokken_op=None).update(ingetrokken_op=nu)
        geheim = secrets.token_urlsafe(16)
        kaart = cls.objects.create(
            gemeente=inwoner.gemeente,
            inwoner=inwoner,
            door=door,
            geheim_hash=_vingerafdruk(geheim),
            vraag=vraag,
            antwoord_hash=_antwoord_hash(geheim, antwoord),
            gemaakt_op=nu,
            geldig_tot=nu + GELDIG,
        )
        return kaart, geheim

    @property
    def pogingen_over(self) -> int:
        return POGINGEN_HOOGSTENS - self.pogingen

    def probeer(self, geheim: str, antwoord: str) -> bool:
        """Return whether this is the answer; a wrong one counts."""
        if hmac.compare_digest(self.antwoord_hash, _antwoord_hash(geheim, antwoord)):
            return True
        self.pogingen += 1
        self.save(update_fields=["pogingen"])
        return False

    def trek_in(self, *, nu: datetime) -> None:
        self.ingetrokken_op = nu
        self.save(update_fields=["ingetrokken_op"])

    def geef_over(self, lid: Lid, *, nu: datetime) -> None:
        """From now on the profile is of this account. The card is used up."""
        self.inwoner.lid = lid
        self.inwoner.save(update_fields=["lid"])
        self.gebruikt_op = nu
        self.save(update_fields=["gebruikt_op"])
