"""Verwijzingen: an inwoner goes to a taalhuis, a sport club or schuldhulp, and what came of it (features.md E3, 19).

Nothing is told to the other organisatie before the person says yes. Every open verwijzing has a day on which something
is due; what happens to it are verbs here, and nothing else writes its stand.
"""

import uuid
from datetime import date, datetime, time, timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils import timezone

from netwerk.models import Gemeente, Lid, Organisatie, Plek
from netwerk.models.kenmerken import Kenmerk, KenmerkQuerySet
from participatie.geschiedenis import met_geschiedenis
from participatie.meldingen import INTUSSEN
from trajecten import toegang
from trajecten.models.inwoners import Inwoner
from trajecten.models.trajecten import Traject, is_vertrokken

VERWIJSSOORTEN = "soorten-verwijzingen"
"""Name of the list, as it stands in the data and in addresses."""
ANTWOORD_BINNEN = timedelta(days=14)
"""Within how long the person, and then the organisatie, says something. A choice of ours, as for a match."""
RESULTAAT_NA = timedelta(days=42)
"""After how long we ask how it was."""
LATER = timedelta(days=28)
"""When somebody has not gone yet, we ask again after so long."""


class VerwijssoortQuerySet(KenmerkQuerySet):
    lijst = VERWIJSSOORTEN


class Verwijssoort(Kenmerk):
    """What kind of help or activity somebody is referred to."""

    objects = VerwijssoortQuerySet.as_manager()

    class Meta:
        verbose_name = "soort verwijzing"
        verbose_name_plural = "soorten verwijzingen"


class VerwijzingQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "VerwijzingQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "VerwijzingQuerySet":
        """The person answers and tells how it was; the begeleider too, in a talk."""
        return self.zichtbaar_voor(gebruiker)

    def begeleid_door(self, gebruiker: Lid) -> "VerwijzingQuerySet":
        """What only the begeleider writes down: what the organisatie said."""
        return self.filter(toegang.van_begeleide_inwoner(gebruiker))

    def open(self) -> "VerwijzingQuerySet":
        return self.filter(stand__in=Verwijzing.OPEN)

    def over_tijd(self, vandaag: date) -> "VerwijzingQuerySet":
        return self.open().filter(uiterlijk_op__lt=vandaag)

    def te_laat_bij(self, gebruiker: Lid, vandaag: date) -> "VerwijzingQuerySet":
        """What this begeleider should have asked before today. Who left is asked nothing any more."""
        return self.begeleid_door(gebruiker).over_tijd(vandaag).exclude(is_vertrokken("inwoner"))

    def stand_op(self, dag: date) -> "VerwijzingQuerySet":
        """Add `stand_toen`, `gegaan_toen` and `geholpen_toen`: how it stood at the end of that day.

        The history says it, whatever was taken back or told since; of rows that are older than their history the days.
        """
        tot = timezone.make_aware(datetime.combine(dag + timedelta(days=1), time.min))
        keren = Verwijzing.pgh_event_model.objects.filter(pgh_obj=OuterRef("pk"), pgh_created_at__lt=tot)
        laatste = keren.order_by("-pgh_created_at", "-pgh_id")[:1]
        later_gesloten = When(gesloten_op__gt=dag, then=Value(Verwijzing.Stand.GEVRAAGD.value))
        anders = {"stand": Case(later_gesloten, default=F("stand")), "gegaan": F("gegaan"), "geholpen": F("geholpen")}
        return self.annotate(
            **{f"{veld}_toen": Coalesce(Subquery(laatste.values(veld)), nu) for veld, nu in anders.items()}
        )

    def met_namen(self) -> "VerwijzingQuerySet":
        return self.select_related("inwoner", "verwezen_door")


@met_geschiedenis()
class Verwijzing(models.Model):
    class Stand(models.TextChoices):
        VOORSTEL = "voorstel", "wacht op de inwoner"
        GEVRAAGD = "gevraagd", "wacht op de organisatie"
        AANGENOMEN = "aangenomen", "de organisatie helpt"
        AFGEROND = "afgerond", "afgerond"
        GEWEIGERD = "geweigerd", "de organisatie helpt niet"
        NIET_GEWILD = "niet_gewild", "de inwoner wil dit niet"
        INGETROKKEN = "ingetrokken", "ingetrokken"

    class Weigerreden(models.TextChoices):
        VOL = "vol", "Er is geen plaats"
        WACHTTIJD = "wachttijd", "De wachttijd is te lang"
        PAST_NIET = "past_niet", "Deze hulp past niet bij de vraag"
        TE_VER = "te_ver", "Het is te ver"
        ANDERS = "anders", "Iets anders"

    class Hoe(models.TextChoices):
        ZELF = "zelf", "zelf, op de website"
        SAMEN = "samen", "in een gesprek"

    class Gegaan(models.TextChoices):
        JA = "ja", "Ja"
        NOG_NIET = "nog_niet", "Nog niet"
        NEE = "nee", "Nee"

    class Geholpen(models.TextChoices):
        JA = "ja", "Ja"
        BEETJE = "beetje", "Een beetje"
        NEE = "nee", "Nee"

    OPEN = ("voorstel", "gevraagd", "aangenomen")
    TERUG = {"aangenomen": "gevraagd", "geweigerd": "gevraagd", "afgerond": "aangenomen"}
    """What can be taken back, and to where. What the person said no to, or was withdrawn, is asked anew."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="verwijzingen")
    traject = models.ForeignKey(Traject, on_delete=models.SET_NULL, null=True, blank=True, related_name="verwijzingen")
    soort = models.ForeignKey(Verwijssoort, on_delete=models.PROTECT, related_name="+", verbose_name="waarvoor")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="verwijzingen")
    plek = models.ForeignKey(Plek, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    waarvoor = models.CharField("waarvoor", max_length=60)
    waarheen = models.CharField("waarheen", max_length=310)
    """The words as they were then: this is what the person said yes to."""
    vraag = models.CharField("wat de organisatie hoort", max_length=400)
    verwezen_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    verwezen_vanuit = models.ForeignKey(
        Organisatie, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="verwezen vanuit"
    )
    op = models.DateField("op")
    stand = models.CharField("stand", max_length=20, choices=Stand, default=Stand.VOORSTEL)
    uiterlijk_op = models.DateField("uiterlijk op", null=True, blank=True)
    akkoord_op = models.DateField("ja gezegd op", null=True, blank=True)
    akkoord_hoe = models.CharField("hoe gegeven", max_length=10, choices=Hoe, blank=True)
    beantwoord_op = models.DateField("antwoord van de organisatie op", null=True, blank=True)
    weigerreden = models.CharField("waarom niet", max_length=20, choices=Weigerreden, blank=True)
    toelichting = models.CharField("toelichting", max_length=200, blank=True)
    gegaan = models.CharField("gegaan", max_length=10, choices=Gegaan, blank=True)
    geholpen = models.CharField("geholpen", max_length=10, choices=Geholpen, blank=True)
    woorden = models.CharField("in eigen woorden", max_length=400, blank=True)
    gesloten_op = models.DateField("gesloten op", null=True, blank=True)

    objects = VerwijzingQuerySet.as_manager()

    class Meta:
        verbose_name = "verwijzing"
        verbose_name_plural = "verwijzingen"
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    stand__in=["voorstel", "gevraagd", "aangenomen"], uiterlijk_op__isnull=False, gesloten_op=None
                )
                | Q(
                    stand__in=["afgerond", "geweigerd", "niet_gewild", "ingetrokken"],
                    uiterlijk_op=None,
                    gesloten_op__isnull=False,
                ),
                name="verwijzing_open_of_gesloten",
            ),
            models.CheckConstraint(
                condition=Q(akkoord_op__isnull=False) | Q(stand__in=["voorstel", "niet_gewild", "ingetrokken"]),
                name="verwijzing_na_ja",
                violation_error_message="De inwoner moet eerst ja zeggen.",
            ),
            models.CheckConstraint(
                condition=(~Q(stand="geweigerd") & Q(weigerreden="")) | (Q(stand="geweigerd") & ~Q(weigerreden="")),
                name="verwijzing_weigering_met_reden",
                violation_error_message="Kies waarom de organisatie niet helpt.",
            ),
            models.CheckConstraint(
                condition=~Q(stand="afgerond") | Q(gegaan="nee", geholpen="") | (Q(gegaan="ja") & ~Q(geholpen="")),
                name="verwijzing_afgerond_met_resultaat",
            ),
            models.CheckConstraint(
                condition=Q(verwezen_vanuit=None) | ~Q(verwezen_vanuit=F("organisatie")),
                name="verwijzing_naar_een_ander",
                violation_error_message="Kies een andere organisatie. Wie verwijst, voert de hulp niet zelf uit.",
            ),
            models.UniqueConstraint(
                fields=["inwoner", "organisatie", "soort"],
                condition=Q(stand__in=["voorstel", "gevraagd", "aangenomen"]),
                name="verwijzing_een_open",
                violation_error_message="Deze verwijzing is er al.",
            ),
        ]
        indexes = [models.Index(fields=["gemeente", "uiterlijk_op"], name="verwijzing_gemeente_dag")]

    def __str__(self) -> str:
        return f"{self.waarvoor}: {self.waarheen}"

    @classmethod
    def stel_voor(
        cls,
        *,
        inwoner: Inwoner,
        soort: Verwijssoort,
        organisatie: Organisatie,
        plek: Plek | None,
        vraag: str,
        door: Lid,
        op: date,
    ) -> "Verwijzing":
        """Ask the person whether this is what that person wants. The traject that runs now goes with it."""
        zelfde_netwerk = door.gemeente.samenwerkingsverband_id == inwoner.gemeente.samenwerkingsverband_id
        return cls.objects.create(
            gemeente_id=inwoner.gemeente_id,
            inwoner=inwoner,
            traject=inwoner.trajecten.lopend().nieuwste_eerst().first(),
            soort=soort,
            waarvoor=getattr(soort, "woord_toen", soort.naam),
            organisatie=organisatie,
            plek=plek,
            waarheen=f"{plek.naam}, {organisatie.naam}" if plek else organisatie.naam,
            vraag=vraag,
            verwezen_door=door,
            verwezen_vanuit_id=door.organisatie_id if zelfde_netwerk else None,
            op=op,
            uiterlijk_op=op + ANTWOORD_BINNEN,
        )

    @property
    def is_open(self) -> bool:
        return self.stand in self.OPEN

    @property
    def kan_terug(self) -> bool:
        return self.stand in self.TERUG

    def is_over_tijd(self, vandaag: date) -> bool:
        return self.uiterlijk_op is not None and self.uiterlijk_op < vandaag

    def beantwoord_door_inwoner(self, *, ja: bool, hoe: str, op: date) -> None:
        """The person says yes, or no. Only a yes lets it go to the organisatie."""
        self._moet(self.Stand.VOORSTEL)
        if ja:
            self.akkoord_op, self.akkoord_hoe = op, hoe
            self._wacht(self.Stand.GEVRAAGD, tot=op + ANTWOORD_BINNEN)
        else:
            self._sluit(self.Stand.NIET_GEWILD, op=op)

    def neem_aan(self, *, op: date, toelichting: str = "") -> None:
        self._moet(self.Stand.GEVRAAGD)
        self.beantwoord_op, self.toelichting = op, toelichting
        self._wacht(self.Stand.AANGENOMEN, tot=op + RESULTAAT_NA)

    def weiger(self, *, op: date, reden: str, toelichting: str = "") -> None:
        self._moet(self.Stand.GEVRAAGD)
        self.beantwoord_op, self.weigerreden, self.toelichting = op, reden, toelichting
        self._sluit(self.Stand.GEWEIGERD, op=op)

    def vertel_hoe_het_was(self, *, gegaan: str, geholpen: str, woorden: str, op: date) -> None:
        """Write down the result; who has not gone yet is asked again later."""
        self._moet(self.Stand.AANGENOMEN)
        self.gegaan, self.woorden = gegaan, woorden
        self.geholpen = geholpen if gegaan == self.Gegaan.JA else ""
        if gegaan == self.Gegaan.NOG_NIET:
            self._wacht(self.Stand.AANGENOMEN, tot=op + LATER)
        else:
            self._sluit(self.Stand.AFGEROND, op=op)

    def trek_in(self, *, op: date) -> None:
        """Stop it; a second tap changes nothing."""
        if self.is_open:
            self._sluit(self.Stand.INGETROKKEN, op=op)

    def ga_terug(self, *, op: date) -> None:
        """Take the last answer back: it was a mistake."""
        if not self.kan_terug:
            raise ValidationError("Dit kan niet meer terug.")
        zelfde = Verwijzing.objects.open().filter(inwoner=self.inwoner_id, organisatie=self.organisatie_id)
        if zelfde.filter(soort=self.soort_id).exclude(pk=self.pk).exists():
            raise ValidationError("Er loopt al een nieuwe verwijzing hierheen.")
        naar = self.TERUG[self.stand]
        if naar == self.Stand.GEVRAAGD:
            self.beantwoord_op, self.weigerreden, self.toelichting = None, "", ""
        self.gegaan = self.geholpen = self.woorden = ""
        self._wacht(self.Stand(naar), tot=op + ANTWOORD_BINNEN)

    def _moet(self, stand: Stand) -> None:
        if self.stand != stand:
            raise ValidationError(INTUSSEN)

    def _wacht(self, stand: Stand, *, tot: date) -> None:
        self.stand, self.uiterlijk_op, self.gesloten_op = stand, tot, None
        self.save()

    def _sluit(self, stand: Stand, *, op: date) -> None:
        self.stand, self.uiterlijk_op, self.gesloten_op = stand, None, op
        self.save()
