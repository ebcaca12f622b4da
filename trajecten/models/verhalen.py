"""Verhalen: what somebody told, kept once; and the use of a story by others, with another name and until a day."""

import uuid
from datetime import date, datetime

from django.db import models
from django.db.models import DurationField, F, Q, TextField, Value
from django.db.models.functions import Cast, TruncDate
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner


@met_geschiedenis()
class Verhaaldeel(models.Model):
    """One question that somebody answered, so that nobody has to ask it again (features.md C16)."""

    class Onderwerp(models.TextChoices):
        WIE = "wie", "Wie bent u?"
        GEDAAN = "gedaan", "Wat hebt u gedaan?"
        TROTS = "trots", "Waar bent u trots op?"
        ANDERS = "anders", "Wat moet er anders?"
        KRACHT = "kracht", "Wie en wat helpt u?"
        VERDER = "verder", "Hoe wilt u verder?"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="verhaaldelen")
    onderwerp = models.CharField("onderwerp", max_length=20, choices=Onderwerp)
    tekst = models.TextField("verhaal", max_length=2000)
    verteld_op = models.DateTimeField("verteld op")
    opgeschreven_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    """Who wrote it down together with the person; None: the person itself."""

    class Meta:
        verbose_name = "deel van een verhaal"
        verbose_name_plural = "delen van verhalen"
        constraints = [
            models.UniqueConstraint(fields=["inwoner", "onderwerp"], name="verhaaldeel_een_keer"),
            models.CheckConstraint(condition=~Q(tekst=""), name="verhaaldeel_niet_leeg"),
            models.CheckConstraint(
                condition=Q(onderwerp__in=["wie", "gedaan", "trots", "anders", "kracht", "verder"]),
                name="verhaaldeel_onderwerp",
            ),
        ]

    def __str__(self) -> str:
        return self.get_onderwerp_display()


class VerhaalgebruikQuerySet(models.QuerySet):
    def geldig(self, op: date) -> "VerhaalgebruikQuerySet":
        """What may be used on that day. It ends by its date: nothing has to run for it."""
        return self.filter(ingetrokken_op=None, geldig_tot__gt=op)

    def openbaar(self, op: date) -> "VerhaalgebruikQuerySet":
        """What visitors read on that day, the newest first; without whose it is."""
        op_de_website = self.geldig(op).filter(publicatie=Verhaalgebruik.Publicatie.WEBSITE)
        kolommen = ("pk", "alias", "titel", "tekst", "gegeven_op", "gemeente__samenwerkingsverband__naam")
        return (
            op_de_website.order_by("-gegeven_op", "pk").select_related("gemeente__samenwerkingsverband").only(*kolommen)
        )

    def te_lezen_waarbij(self, *, lezer: Lid, op: date) -> "VerhaalgebruikQuerySet":
        """What this user reads on that day at experiments and bijeenkomsten, the newest first; without whose it is.

        Each has `van`, the id of the person, for the log of who looked.
        """
        te_lezen = self.geldig(op).filter(toegang.verhalen_waarbij(lezer), bij_id__isnull=False)
        return te_lezen.annotate(van=F("inwoner")).defer("inwoner").order_by("-gegeven_op", "pk")

    def te_gebruiken_door(self, gebruiker: Lid, *, op: date) -> "VerhaalgebruikQuerySet":
        """What this user may put in a publication of the own network; without whose it is, but for the log (`van`)."""
        voor_publicatie = self.geldig(op).exclude(publicatie=Verhaalgebruik.Publicatie.EXPERIMENT)
        return voor_publicatie.filter(toegang.verhalen_gebruiken(gebruiker)).annotate(van=F("inwoner")).defer("inwoner")

    def wijzigbaar_voor(self, gebruiker: Lid) -> "VerhaalgebruikQuerySet":
        """Who can stop it: the person, or the named begeleider in its name."""
        return self.filter(toegang.van_eigen_inwoners(gebruiker))


@met_geschiedenis()
class Verhaalgebruik(models.Model):
    """One story in one publication, under another name. Every use has a consent of its own (features.md C20)."""

    class Publicatie(models.TextChoices):
        WEBSITE = "website", "op de website, bij Verhalen"
        NIEUWSBRIEF = "nieuwsbrief", "in een nieuwsbrief"
        BIJEENKOMST = "bijeenkomst", "op een bijeenkomst"
        EXPERIMENT = "experiment", "bij een experiment"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier", unique=True)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.PROTECT, related_name="verhaalgebruiken")
    alias = models.CharField("andere naam", max_length=60)
    titel = models.CharField("titel", max_length=120)
    tekst = models.TextField("verhaal", max_length=3000)
    publicatie = models.CharField("waar", max_length=20, choices=Publicatie)
    welke = models.CharField("welke", max_length=120, blank=True)
    """Which newsletter, which bijeenkomst, or the name of the experiment."""
    bij_id = models.UUIDField("waarbij", null=True, blank=True)
    """At which experiment, that an app knows which stands higher (trajecten/verhaalplekken.py), or bijeenkomst."""
    gegeven_op = models.DateTimeField("gegeven op")
    geldig_tot = models.DateField("geldig tot")
    vastgelegd_door = models.ForeignKey(Lid, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    gewaarschuwd_op = models.DateTimeField("bericht over het einde", null=True, blank=True)
    ingetrokken_op = models.DateTimeField("gestopt op", null=True, blank=True)
    ingetrokken_door = models.ForeignKey(Lid, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects = VerhaalgebruikQuerySet.as_manager()

    class Meta:
        verbose_name = "gebruik van een verhaal"
        verbose_name_plural = "gebruik van verhalen"
        constraints = [
            models.CheckConstraint(
                condition=~Q(alias="") & ~Q(titel="") & ~Q(tekst=""), name="verhaalgebruik_met_andere_naam"
            ),
            models.CheckConstraint(
                condition=Q(publicatie="website", welke="")
                | (Q(publicatie__in=["nieuwsbrief", "bijeenkomst", "experiment"]) & ~Q(welke="")),
                name="verhaalgebruik_welke",
                violation_error_message="Schrijf op welke nieuwsbrief of bijeenkomst het is.",
            ),
            models.CheckConstraint(
                condition=Q(publicatie="experiment", bij_id__isnull=False)
                | Q(publicatie="bijeenkomst")
                | (~Q(publicatie__in=["experiment", "bijeenkomst"]) & Q(bij_id=None)),
                name="verhaalgebruik_waarbij",
                violation_error_message="Kies bij welk experiment het verhaal staat.",
            ),
            models.CheckConstraint(
                condition=Q(geldig_tot__gt=TruncDate("gegeven_op"))
                & Q(geldig_tot__lte=TruncDate("gegeven_op") + Cast(Value("12 months", TextField()), DurationField())),
                name="verhaalgebruik_hoogstens_een_jaar",
                violation_error_message="Kies een dag in de komende 12 maanden.",
            ),
        ]
        indexes = [
            models.Index(fields=["publicatie", "-gegeven_op"], name="verhaalgebruik_openbaar"),
            models.Index(fields=["bij_id"], name="verhaalgebruik_bij_idx", condition=Q(bij_id__isnull=False)),
        ]

    def __str__(self) -> str:
        return self.titel

    @property
    def is_geldig(self) -> bool:
        return self.ingetrokken_op is None and self.geldig_tot > timezone.localdate()

    def trek_in(self, *, door: Lid, nu: datetime) -> None:
        """Stop at once. A second tap changes nothing."""
        if self.ingetrokken_op is None:
            self.ingetrokken_op, self.ingetrokken_door = nu, door
            self.save(update_fields=["ingetrokken_op", "ingetrokken_door"])
