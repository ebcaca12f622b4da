"""Metingen on the participatieladder. Only added to: the database lets the runtime role change and remove none."""

import uuid
from datetime import date, datetime

from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from netwerk.models import Gemeente, Lid
from trajecten import ladder, toegang
from trajecten.models.inwoners import Inwoner
from trajecten.models.trajecten import Traject


class MetingQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "MetingQuerySet":
        return self.filter(toegang.van_inwoner(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "MetingQuerySet":
        """Which metingen this person may correct. They themselves never change."""
        return self.filter(toegang.van_begeleide_inwoner(gebruiker))

    def tellend(self) -> "MetingQuerySet":
        """Without those that were corrected."""
        return self.filter(~Exists(Meting.objects.filter(vervangt=OuterRef("pk"))))

    def geweest(self, vandaag: date) -> "MetingQuerySet":
        """Without those that other systems planned: of them nobody knows anything yet."""
        return self.filter(meetdatum__lte=vandaag)

    def nieuwste_eerst(self) -> "MetingQuerySet":
        return self.order_by("-meetdatum", "-aangemaakt_op")


class Meting(models.Model):
    """One measurement. A correction is a new row that points at the old one, which never counts again.

    Rows go with their traject by the database itself; `vastgesteld_door` is no reference, so that nothing ever has to
    be changed here.
    """

    class Moment(models.TextChoices):
        START = "start", "aan het begin"
        TUSSENTIJDS = "tussentijds", "tussendoor"
        PERIODIEK = "periodiek", "volgens planning"
        EINDE = "einde", "aan het einde"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.DO_NOTHING, db_constraint=False, related_name="metingen")
    traject = models.ForeignKey(Traject, on_delete=models.DO_NOTHING, db_constraint=False, related_name="metingen")
    meetdatum = models.DateField("datum")
    moment = models.CharField("moment", max_length=20, choices=Moment)
    trede = models.PositiveSmallIntegerField("trede")
    trede_berekend = models.PositiveSmallIntegerField("trede volgens de vragen", null=True, blank=True)
    reden_afwijking = models.CharField("reden van de afwijking", max_length=400, blank=True)
    antwoorden = models.JSONField("antwoorden", default=dict)
    ladder_versie = models.CharField("versie van de ladder", max_length=20, default=ladder.VERSIE)
    vastgesteld_door = models.UUIDField("vastgesteld door", null=True, blank=True)
    samen_met_inwoner = models.BooleanField("samen met de inwoner", null=True, blank=True)
    eigen_beeld = models.CharField("hoe de inwoner het zelf ziet", max_length=400, blank=True)
    verwachte_trede = models.PositiveSmallIntegerField("verwachte trede", null=True, blank=True)
    horizon_maanden = models.PositiveSmallIntegerField("binnen hoeveel maanden", null=True, blank=True)
    groei_toelichting = models.CharField("toelichting bij de groei", max_length=400, blank=True)
    vervangt = models.OneToOneField(
        "self", on_delete=models.DO_NOTHING, null=True, blank=True, related_name="vervangen_door"
    )
    reden_correctie = models.CharField("reden van de correctie", max_length=400, blank=True)
    aangemaakt_op = models.DateTimeField("opgeschreven op")

    objects = MetingQuerySet.as_manager()

    class Meta:
        verbose_name = "meting"
        verbose_name_plural = "metingen"
        constraints = [
            models.CheckConstraint(condition=Q(trede__range=(1, 6)), name="meting_trede"),
            models.CheckConstraint(
                condition=Q(trede_berekend=None) | Q(trede_berekend=F("trede")) | ~Q(reden_afwijking=""),
                name="meting_afwijking_met_reden",
                violation_error_message="Schrijf op waarom u een andere trede kiest.",
            ),
            models.CheckConstraint(
                condition=Q(verwachte_trede=None) | Q(verwachte_trede__gte=F("trede"), verwachte_trede__lte=6),
                name="meting_groeipotentieel",
                violation_error_message="De verwachte trede kan niet lager zijn dan de trede van nu.",
            ),
            models.CheckConstraint(
                condition=Q(vervangt=None) | ~Q(reden_correctie=""),
                name="meting_correctie_met_reden",
                violation_error_message="Schrijf op waarom u de meting verbetert.",
            ),
        ]
        indexes = [
            models.Index(
                fields=["gemeente", "inwoner", "meetdatum"],
                name="meting_inwoner_datum",
                include=["trede", "ladder_versie"],
            ),
            models.Index(fields=["traject", "meetdatum"], name="meting_traject"),
            models.Index(fields=["inwoner", "meetdatum"], name="meting_dag"),
        ]

    def __str__(self) -> str:
        return f"Meting van {self.meetdatum}"

    @property
    def tredenaam(self) -> str:
        return ladder.TREDEN[self.trede]

    @property
    def is_andere_ladder(self) -> bool:
        return self.ladder_versie != ladder.VERSIE

    @property
    def in_gewone_taal(self) -> str:
        return ladder.IN_GEWONE_TAAL[self.trede]

    @classmethod
    def leg_vast(
        cls,
        *,
        traject: Traject,
        uitkomst: ladder.Uitkomst,
        trede: int,
        meetdatum: date,
        door: Lid,
        nu: datetime,
        **meer,
    ) -> "Meting":
        """Write one down. In `meer`: moment, reason when the trede differs, own view, groeipotentieel, correction."""
        return cls.objects.create(
            gemeente_id=traject.gemeente_id,
            inwoner_id=traject.inwoner_id,
            traject=traject,
            meetdatum=meetdatum,
            trede=trede,
            trede_berekend=uitkomst.trede,
            antwoorden=uitkomst.antwoorden,
            vastgesteld_door=door.pk,
            aangemaakt_op=nu,
            **meer,
        )
