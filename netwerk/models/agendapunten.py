"""Agendapunten: what a bijeenkomst is about, in which order and for how long."""

import uuid

from django.db import models
from django.db.models import Q

from netwerk import toegang_bijeenkomsten as toegang
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from netwerk.rolsoorten import Wereld
from participatie.geschiedenis import met_geschiedenis
from participatie.weghalen import MetWeghalen


class AgendapuntQuerySet(models.QuerySet):
    def op_de_agenda(self) -> "AgendapuntQuerySet":
        return self.filter(weg_op=None).order_by("volgorde", "id")

    def zichtbaar_voor(self, gebruiker: Lid) -> "AgendapuntQuerySet":
        return self.filter(toegang.agendapunten(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "AgendapuntQuerySet":
        return self.filter(toegang.agendapunten_wijzigen(gebruiker))


@met_geschiedenis()
class Agendapunt(MetWeghalen, models.Model):
    """`over_soort` and `over_id` say what it is about, as netwerk/herkomst.py knows it; or empty."""

    class Soort(models.TextChoices):
        THEMA = "thema", "thema"
        WELKOM = "welkom", "welkom"
        VORIGE_KEER = "vorige_keer", "vorige keer"
        EXPERIMENT = "experiment", "experiment"
        ACTIES = "acties", "open acties"
        LEERVRAAG = "leervraag", "leervraag"
        VERHAAL = "verhaal", "verhaal van iemand"
        NIET_IN_BEELD = "niet_in_beeld", "wie missen wij"
        EVALUATIE = "evaluatie", "evaluatie"
        PAUZE = "pauze", "pauze"
        OVERIG = "overig", "ander punt"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.PROTECT, related_name="+")
    bijeenkomst = models.ForeignKey(Bijeenkomst, on_delete=models.CASCADE, related_name="agendapunten")
    soort = models.CharField("soort", max_length=20, choices=Soort, default=Soort.OVERIG)
    titel = models.CharField("titel", max_length=200)
    minuten = models.PositiveSmallIntegerField("minuten", default=10)
    volgorde = models.PositiveSmallIntegerField("volgorde", default=0)
    eigenaar = models.ForeignKey(
        Lid,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="agendapunten",
        verbose_name="wie vertelt",
    )
    perspectief = models.CharField("uit welke wereld is het verhaal", max_length=20, choices=Wereld, blank=True)
    """Of a verhaal: whose side of it is told (features.md B18)."""
    over_soort = models.CharField("over wat voor iets", max_length=20, blank=True)
    over_id = models.UUIDField("waarover", null=True, blank=True)
    tekst = models.TextField("voorbereiding", max_length=3000, blank=True)
    uitkomst = models.TextField("wat is besproken", max_length=5000, blank=True)
    doorgeschoven_van = models.ForeignKey(
        Bijeenkomst, on_delete=models.SET_NULL, null=True, blank=True, related_name="doorgeschoven_punten"
    )
    weg_op = models.DateTimeField("weggehaald op", null=True, blank=True)
    versie = models.PositiveIntegerField("versie", default=1)

    objects = AgendapuntQuerySet.as_manager()

    class Meta:
        verbose_name = "agendapunt"
        verbose_name_plural = "agendapunten"
        constraints = [
            models.CheckConstraint(
                condition=Q(minuten__lte=480),
                name="agendapunt_minuten",
                violation_error_message="Een punt duurt hoogstens 480 minuten.",
            ),
            models.CheckConstraint(condition=Q(perspectief="") | Q(soort="verhaal"), name="agendapunt_perspectief"),
            models.CheckConstraint(
                condition=Q(over_soort="", over_id=None) | (~Q(over_soort="") & Q(over_id__isnull=False)),
                name="agendapunt_waarover",
            ),
            models.UniqueConstraint(
                fields=["bijeenkomst", "over_soort", "over_id"],
                condition=Q(weg_op=None, over_id__isnull=False),
                name="agendapunt_een_keer",
                violation_error_message="Dit punt staat al op de agenda.",
            ),
        ]
        indexes = [models.Index(fields=["over_id"], name="agendapunt_over", condition=Q(over_id__isnull=False))]

    def __str__(self) -> str:
        return self.titel

    @property
    def is_van_inwoner(self) -> bool:
        """Whether it is the voice of an inwoner; needs `eigenaar`."""
        verteller = self.eigenaar.wereld if self.eigenaar else ""
        return Wereld.INWONER in {self.perspectief, verteller}
