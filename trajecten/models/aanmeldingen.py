"""Aanmeldingen: somebody says "I want to take part", without an account. Every way in ends in this one list."""

import re
import uuid
from datetime import date, datetime, timedelta

from django.db import models
from django.db.models import Case, DateField, Exists, F, OuterRef, Q, When
from django.db.models.functions import Cast, TruncDate
from django.utils import timezone

from netwerk.models import Bijeenkomst, Gemeente, Lid, Rol
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner

NIET_VERDER_WEG_NA = timedelta(days=42)
"""So long we keep what does not go on: see trajecten/bewaartermijnen.py."""
REACTIE_BINNEN = timedelta(days=7)
"""Within how long somebody hears from us. The thanks page says it, the list counts down to it."""


class AanmeldingQuerySet(models.QuerySet):
    def open(self) -> "AanmeldingQuerySet":
        """Of which it is not clear yet what becomes of it, the one that has to hear from us first on top."""
        gewoon = Cast(TruncDate(F("ontvangen_op") + REACTIE_BINNEN), DateField())
        uiterlijk = Case(When(uiterlijk_op=None, then=gewoon), default=F("uiterlijk_op"))
        return self.filter(afgerond_op=None).annotate(uiterlijk=uiterlijk).order_by("uiterlijk", "ontvangen_op", "id")

    def met_eigenaar(self) -> "AanmeldingQuerySet":
        """Add `heeft_eigenaar`: not of who left, or does not help there any more."""
        helpt = Rol.objects.filter(lid=OuterRef("opgepakt_door"), gemeente=OuterRef("gemeente"))
        return self.annotate(heeft_eigenaar=Exists(helpt.filter(soort__in=toegang.HELPERS, lid__is_active=True)))

    def zonder_eigenaar(self) -> "AanmeldingQuerySet":
        return self.met_eigenaar().filter(afgerond_op=None, heeft_eigenaar=False)

    def van(self, eigenaar: Lid) -> "AanmeldingQuerySet":
        return self.filter(opgepakt_door=eigenaar)

    def op_te_pakken_door(self, gebruiker: Lid) -> "AanmeldingQuerySet":
        """The own ones, and those of who is away as long as this person stands in."""
        return self.filter(toegang.aanmeldingen_van(gebruiker))

    def afgerond(self) -> "AanmeldingQuerySet":
        return self.exclude(afgerond_op=None).order_by("-afgerond_op", "id")

    def zichtbaar_voor(self, gebruiker: Lid) -> "AanmeldingQuerySet":
        return self.filter(toegang.aanmeldingen(gebruiker))


@met_geschiedenis()
class Aanmelding(models.Model):
    """`opgepakt_door` is the one owner, who has not begun yet while `opgepakt_op` is empty.

    `uiterlijk_op`: an agreed day, when it is not the one everybody gets.
    """

    class Kanaal(models.TextChoices):
        DOE_MEE = "doe_mee", "zelf ingevuld"
        BALIE = "balie", "aan de balie"
        TELEFOON = "telefoon", "aan de telefoon"
        PROFESSIONAL = "professional", "via een professional"
        BIJEENKOMST = "bijeenkomst", "op een bijeenkomst"

    class Afloop(models.TextChoices):
        INWONER = "inwoner", "Wordt inwoner"
        WIL_NIET = "wil_niet", "De persoon wil dit nu niet"
        NIET_BEREIKT = "niet_bereikt", "Wij kregen geen contact"
        ELDERS = "elders", "Iemand anders helpt al"
        DUBBEL = "dubbel", "Deze persoon stond er al"
        GEEN_MENS = "geen_mens", "Dit ging niet over meedoen"

    VIA_EEN_ANDER = (Kanaal.PROFESSIONAL, Kanaal.BIJEENKOMST)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier", unique=True)
    gemeente = models.ForeignKey(
        Gemeente, on_delete=models.PROTECT, related_name="aanmeldingen", verbose_name="gemeente"
    )
    naam = models.CharField("naam", max_length=100)
    telefoon = models.CharField("telefoonnummer", max_length=20, blank=True)
    email = models.EmailField("e-mailadres", blank=True)
    kanaal = models.CharField("hoe het binnenkwam", max_length=20, choices=Kanaal, default=Kanaal.DOE_MEE)
    via = models.CharField("via wie", max_length=120, blank=True)
    bijeenkomst = models.ForeignKey(
        Bijeenkomst,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="bij welke bijeenkomst",
    )
    akkoord_op = models.DateField("de persoon vond het goed op", null=True, blank=True)
    """Of what somebody else passed on: that the person said yes to that."""
    bericht = models.TextField("bericht", max_length=2000, blank=True)
    financiering = models.CharField("wie het betaalt", max_length=120, blank=True)
    ontvangen_op = models.DateTimeField("ontvangen op")
    opgepakt_door = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="opgepakte_aanmeldingen"
    )
    opgepakt_op = models.DateTimeField("opgepakt op", null=True, blank=True)
    uiterlijk_op = models.DateField("uiterlijk op", null=True, blank=True)
    afgerond_op = models.DateTimeField("afgerond op", null=True, blank=True)
    afloop = models.CharField("wat ervan kwam", max_length=20, choices=Afloop, blank=True)
    inwoner = models.ForeignKey(
        Inwoner, on_delete=models.SET_NULL, null=True, blank=True, related_name="aanmeldingen", verbose_name="inwoner"
    )

    objects = AanmeldingQuerySet.as_manager()

    class Meta:
        verbose_name = "aanmelding"
        verbose_name_plural = "aanmeldingen"
        constraints = [
            models.CheckConstraint(
                condition=~Q(telefoon="") | ~Q(email="") | ~Q(via=""),
                name="aanmelding_bereikbaar",
                violation_error_message="Vul een telefoonnummer of een e-mailadres in. Dan kunnen wij contact opnemen.",
            ),
            models.CheckConstraint(
                condition=Q(afgerond_op=None, afloop="") | (Q(afgerond_op__isnull=False) & ~Q(afloop="")),
                name="aanmelding_afloop",
            ),
        ]
        indexes = [
            models.Index(fields=["gemeente", "ontvangen_op"], name="aanmelding_open", condition=Q(afgerond_op=None)),
        ]

    def __str__(self) -> str:
        return self.naam

    @classmethod
    def ontvang(cls, *, sleutel: uuid.UUID, nu: datetime, **gegevens: object) -> "Aanmelding":
        """Keep what came in with this form, once. Sent again with something corrected, the last version counts.

        Of who became an inwoner by then nothing changes: that person is not new again.
        """
        aanmelding, is_nieuw = cls.objects.get_or_create(sleutel=sleutel, defaults={**gegevens, "ontvangen_op": nu})
        is_anders = any(
            getattr(aanmelding, veld) != waarde for veld, waarde in gegevens.items() if veld != "akkoord_op"
        )
        if not is_nieuw and is_anders and aanmelding.afloop != cls.Afloop.INWONER:
            opnieuw = {"opgepakt_op": None, "afgerond_op": None, "afloop": "", "inwoner": None}
            cls.objects.filter(pk=aanmelding.pk).update(**gegevens, **opnieuw)
            aanmelding.refresh_from_db()
        return aanmelding

    @property
    def reageer_uiterlijk_op(self) -> date:
        return self.uiterlijk_op or timezone.localdate(self.ontvangen_op + REACTIE_BINNEN)

    @property
    def weg_op(self) -> date | None:
        """From which day it is gone, of one that does not go on."""
        return timezone.localdate(self.afgerond_op + NIET_VERDER_WEG_NA) if self.afgerond_op else None

    @property
    def telefoon_kaal(self) -> str:
        """The number as a phone dials it."""
        return re.sub(r"[^\d+]", "", self.telefoon)

    @property
    def is_open(self) -> bool:
        return self.afgerond_op is None

    def krijgt_eigenaar(self, eigenaar: Lid | None) -> None:
        """It comes to somebody who did not ask for it; what was begun stays begun."""
        self.opgepakt_door = eigenaar
        self.save(update_fields=["opgepakt_door"])

    def pak_op(self, *, door: Lid, nu: datetime) -> None:
        self.geef_aan(door, nu=nu, uiterlijk_op=self.uiterlijk_op)

    def geef_aan(self, eigenaar: Lid, *, nu: datetime, uiterlijk_op: date | None) -> None:
        """From now on this one sees to it, before that day. The history keeps who did before."""
        if self.opgepakt_door_id != eigenaar.pk or self.opgepakt_op is None:
            self.opgepakt_door, self.opgepakt_op = eigenaar, nu
        self.uiterlijk_op = uiterlijk_op
        self.save(update_fields=["opgepakt_door", "opgepakt_op", "uiterlijk_op"])

    def zet_terug(self, *, bij: Lid | None) -> None:
        """Whoever began does not go on: it is new again, with this owner."""
        self.opgepakt_door = bij
        self.opgepakt_op = None
        self.save(update_fields=["opgepakt_door", "opgepakt_op"])

    def wordt_inwoner(self, inwoner: Inwoner, *, door: Lid, nu: datetime) -> None:
        self.geef_aan(door, nu=nu, uiterlijk_op=self.uiterlijk_op)
        self._rond_af(self.Afloop.INWONER, nu=nu, inwoner=inwoner)

    def gaat_niet_verder(self, afloop: str, *, nu: datetime) -> None:
        """What was written is removed 42 days later (trajecten.bewaartermijnen)."""
        self._rond_af(self.Afloop(afloop), nu=nu)

    def heropen(self) -> None:
        """It goes on after all. Who became an inwoner stays one."""
        self.afgerond_op, self.afloop, self.inwoner = None, "", None
        self.save(update_fields=["afgerond_op", "afloop", "inwoner"])

    def _rond_af(self, afloop: "Aanmelding.Afloop", *, nu: datetime, inwoner: Inwoner | None = None) -> None:
        self.afgerond_op, self.afloop, self.inwoner = nu, afloop, inwoner
        self.save(update_fields=["afgerond_op", "afloop", "inwoner"])
