"""Gasten of a bijeenkomst: who was invited, what they answered and need, and who came that has no account.

That a lid came is a row of `Bijeenkomst.aanwezig`; of everybody else it is `Genodigde.aanwezig_op`.
"""

import base64
import hashlib
import secrets
import uuid
from datetime import UTC, datetime

from django.conf import settings
from django.db import models
from django.db.models import BooleanField, Exists, ExpressionWrapper, F, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce, Lower
from django.utils.crypto import salted_hmac

from netwerk import toegang_bijeenkomsten as toegang
from netwerk.models.afzegredenen import Afzegreden
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.leden import Lid
from netwerk.models.organisaties import Contactpersoon
from netwerk.models.samenwerkingsverbanden import Gemeente
from netwerk.models.wensen import HOOGSTENS_MEE, Wensen
from netwerk.models.woorden import AFZEGREDENEN, woord_op
from netwerk.rolsoorten import Wereld
from participatie.geschiedenis import met_geschiedenis
from participatie.zoeken import elk_woord

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""Of a code to type: no vowels, so no words, and nothing that looks like a figure."""
CODE_LENGTE = 6

_NIET_TE_VERWARREN = str.maketrans("IO", "89")


class GastenlijstQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "GastenlijstQuerySet":
        return self.filter(toegang.gastenlijsten(gebruiker))

    def van(self, bijeenkomst: Bijeenkomst) -> "Gastenlijst":
        """Return the one of this bijeenkomst; who asks first makes it."""
        code = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTE))
        nieuw = {"code": code, "gemeld": wanneer_en_waar(bijeenkomst)}
        return self.get_or_create(bijeenkomst=bijeenkomst, defaults=nieuw)[0]

    def met_code(self, code: str) -> "GastenlijstQuerySet":
        return self.filter(code=code.upper()).select_related("bijeenkomst__samenwerkingsverband")


class Gastenlijst(models.Model):
    """How people take part in one bijeenkomst: the code for at the door, the places, and when to remind."""

    bijeenkomst = models.OneToOneField(
        Bijeenkomst, on_delete=models.CASCADE, primary_key=True, related_name="gastenlijst"
    )
    code = models.CharField("code", max_length=CODE_LENGTE, unique=True, editable=False)
    plaatsen = models.PositiveSmallIntegerField("aantal plaatsen", null=True, blank=True)
    eerste_herinnering = models.PositiveSmallIntegerField("eerste herinnering", null=True, blank=True, default=7)
    tweede_herinnering = models.PositiveSmallIntegerField("tweede herinnering", null=True, blank=True, default=2)
    gemeld = models.CharField("wat gasten weten", max_length=64, editable=False)
    """A fingerprint of when and where, as the gasten were told last."""

    objects = GastenlijstQuerySet.as_manager()

    class Meta:
        verbose_name = "gastenlijst"
        verbose_name_plural = "gastenlijsten"
        constraints = [
            models.CheckConstraint(condition=Q(code__regex=f"^[{LETTERS}]{{4,6}}$"), name="gastenlijst_code"),
            models.CheckConstraint(
                condition=Q(eerste_herinnering=None)
                | Q(tweede_herinnering=None)
                | Q(eerste_herinnering__gt=F("tweede_herinnering")),
                name="gastenlijst_herinneringen_op_volgorde",
                violation_error_message="De eerste herinnering gaat eerder weg dan de tweede.",
            ),
        ]

    def __str__(self) -> str:
        return f"Gasten van {self.bijeenkomst}"

    @property
    def is_veranderd(self) -> bool:
        """Whether the bijeenkomst is at another time or place than gasten were told, or is off."""
        return self.gemeld != wanneer_en_waar(self.bijeenkomst)

    def onthoud_wat_gasten_weten(self) -> None:
        self.gemeld = wanneer_en_waar(self.bijeenkomst)
        self.save(update_fields=["gemeld"])


class GenodigdeQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "GenodigdeQuerySet":
        return self.filter(toegang.genodigden(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "GenodigdeQuerySet":
        return self.filter(toegang.genodigden_wijzigen(gebruiker))

    def namens_te_beantwoorden_door(self, gebruiker: Lid) -> "GenodigdeQuerySet":
        """Of whom this person, as the begeleider, may write the answer down."""
        return self.filter(toegang.genodigden_namens(gebruiker))

    def met_geheim(self, geheim: str) -> "GenodigdeQuerySet":
        return self.filter(geheim_hash=vingerafdruk(geheim))

    def met_plaats(self) -> "GenodigdeQuerySet":
        return self.filter(antwoord=Genodigde.Antwoord.JA, wachtlijst_sinds=None)

    def op_de_wachtlijst(self) -> "GenodigdeQuerySet":
        return self.exclude(wachtlijst_sinds=None).order_by("wachtlijst_sinds", "pk")

    def zonder_antwoord(self) -> "GenodigdeQuerySet":
        return self.filter(antwoord="")

    def bezet(self) -> int:
        """How many chairs are taken, those who come along included."""
        return self.met_plaats().aggregate(n=Coalesce(Sum(F("metgezellen") + 1), 0))["n"]

    def met_aanwezigheid(self) -> "GenodigdeQuerySet":
        """Add `is_er`: whether somebody came, with or without account."""
        was_erbij = Bijeenkomst.aanwezig.through.objects.filter(
            bijeenkomst=OuterRef("bijeenkomst"), lid=OuterRef("lid")
        )
        kwam = Q(aanwezig_op__isnull=False) | Exists(was_erbij)
        return self.annotate(is_er=ExpressionWrapper(kwam, output_field=BooleanField()))

    def met_redenwoord(self) -> "GenodigdeQuerySet":
        """Add `redenwoord`: what the reason was called there on the day of the answer; None without a reason."""
        eerste = Afzegreden.objects.filter(sleutel=OuterRef("reden")).values("naam")
        waar = {"lijst": AFZEGREDENEN, "verband": "bijeenkomst__samenwerkingsverband", "sleutel": "reden"}
        toen = woord_op(OuterRef("beantwoord_op__date"), **waar, anders="eerste_redenwoord")
        return self.annotate(eerste_redenwoord=Subquery(eerste)).annotate(redenwoord=toen)

    def zoek(self, tekst: str) -> "GenodigdeQuerySet":
        return self.filter(elk_woord(tekst, "naam"))


@met_geschiedenis(zonder=("geheim_hash", "mening_gegeven", "reden", "reden_tekst", *Wensen.WENSEN))
class Genodigde(Wensen):
    """Somebody who was invited, or who came in. What somebody needs is kept out of the history, so that it can go.

    The link of this person works with a secret that follows from the id and the key of the installation: it can be
    sent again and printed, and whoever reads this table cannot use it.
    """

    class Antwoord(models.TextChoices):
        JA = "ja", "Ja, ik kom"
        MISSCHIEN = "misschien", "Misschien"
        NEE = "nee", "Nee, ik kom niet"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    bijeenkomst = models.ForeignKey(Bijeenkomst, on_delete=models.CASCADE, related_name="genodigden")
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="genodigden")
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, null=True, blank=True, related_name="genodigd")
    contactpersoon = models.ForeignKey(
        Contactpersoon, on_delete=models.CASCADE, null=True, blank=True, related_name="genodigd"
    )
    naam = models.CharField("naam", max_length=100)
    email = models.EmailField("e-mailadres", blank=True)
    wereld = models.CharField("wereld", max_length=20, choices=Wereld)
    geheim_hash = models.CharField("vingerafdruk van het geheim", max_length=64, unique=True, editable=False)
    uitgenodigd_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    uitgenodigd_op = models.DateTimeField("uitgenodigd op", null=True, blank=True)
    herinneringen = models.PositiveSmallIntegerField("herinneringen", default=0)

    antwoord = models.CharField("antwoord", max_length=10, choices=Antwoord, blank=True)
    beantwoord_op = models.DateTimeField("beantwoord op", null=True, blank=True)
    beantwoord_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    """Who answered for this person; empty when the person did so."""
    wachtlijst_sinds = models.DateTimeField("op de wachtlijst sinds", null=True, blank=True)
    reden = models.CharField("waarom niet", max_length=50, blank=True)
    """The key of an Afzegreden."""
    reden_tekst = models.CharField("in eigen woorden", max_length=200, blank=True)

    aanwezig_op = models.DateTimeField("binnengekomen op", null=True, blank=True)
    meegebracht_door = models.ForeignKey(
        Lid,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="meegebracht",
        verbose_name="meegebracht door",
    )
    mening_gegeven = models.BooleanField("heeft een mening gegeven", default=False)
    """That, and not which: netwerk/meningen.py."""

    objects = GenodigdeQuerySet.as_manager()

    class Meta:
        verbose_name = "gast"
        verbose_name_plural = "gasten"
        constraints = [
            models.CheckConstraint(
                condition=Q(antwoord="", beantwoord_op=None) | (~Q(antwoord="") & Q(beantwoord_op__isnull=False)),
                name="genodigde_antwoord_en_moment",
            ),
            models.CheckConstraint(
                condition=Q(wachtlijst_sinds=None) | Q(antwoord="ja"), name="genodigde_wacht_op_een_plaats"
            ),
            models.CheckConstraint(
                condition=Q(reden="", reden_tekst="") | Q(antwoord="nee"), name="genodigde_reden_bij_nee"
            ),
            models.CheckConstraint(condition=Q(lid=None) | Q(contactpersoon=None), name="genodigde_een_persoon"),
            models.CheckConstraint(condition=Q(lid=None) | Q(aanwezig_op=None), name="genodigde_lid_bij_aanwezig"),
            models.CheckConstraint(condition=Q(metgezellen__lte=HOOGSTENS_MEE), name="genodigde_hoogstens_mee"),
            models.CheckConstraint(condition=Q(email=Lower("email")), name="genodigde_email_klein"),
            models.UniqueConstraint(
                fields=["bijeenkomst", "lid"], condition=Q(lid__isnull=False), name="genodigde_lid_een_keer"
            ),
            models.UniqueConstraint(
                fields=["bijeenkomst", "contactpersoon"],
                condition=Q(contactpersoon__isnull=False),
                name="genodigde_contactpersoon_een_keer",
            ),
            models.UniqueConstraint(
                "bijeenkomst",
                Lower("naam"),
                condition=Q(lid=None, contactpersoon=None),
                name="genodigde_naam_een_keer",
                violation_error_message="Deze naam staat al op de lijst. Zet er iets bij, bijvoorbeeld een plaats.",
            ),
        ]
        indexes = [models.Index(fields=["bijeenkomst", "naam"], name="genodigde_op_naam")]

    def __str__(self) -> str:
        return self.naam

    def save(self, *args: object, **kwargs: object) -> None:
        self.geheim_hash = self.geheim_hash or self.vingerafdruk_van_geheim()
        super().save(*args, **kwargs)

    def vingerafdruk_van_geheim(self) -> str:
        return vingerafdruk(self.geheim)

    @property
    def geheim(self) -> str:
        """Return the secret of the link, in groups that can be typed from paper: the same after a change of the key."""
        mogelijk = [_geheim(self.pk, sleutel) for sleutel in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]
        return next((geheim for geheim in mogelijk if vingerafdruk(geheim) == self.geheim_hash), mogelijk[0])

    @property
    def wacht(self) -> bool:
        return self.wachtlijst_sinds is not None

    @property
    def aantal(self) -> int:
        return 1 + self.metgezellen


def _geheim(sleutel_van_rij: uuid.UUID, sleutel: str) -> str:
    deeg = salted_hmac("netwerk.genodigde", str(sleutel_van_rij), secret=sleutel, algorithm="sha256").digest()
    letters = base64.b32encode(deeg[:10]).decode().translate(_NIET_TE_VERWARREN)
    return "-".join(letters[i : i + 4] for i in range(0, 16, 4))


def vingerafdruk(geheim: str) -> str:
    return hashlib.sha256(geheim.upper().replace("-", "").encode()).hexdigest()


def wanneer_en_waar(bijeenkomst: Bijeenkomst) -> str:
    gaat_door = "door" if bijeenkomst.afgezegd_op is None else "afgezegd"
    feiten = (bijeenkomst.begint_op, bijeenkomst.eindigt_op, bijeenkomst.locatie, bijeenkomst.plaats, gaat_door)
    momenten = (feit.astimezone(UTC).isoformat() if isinstance(feit, datetime) else feit for feit in feiten)
    return hashlib.sha256("|".join(momenten).encode()).hexdigest()
