"""Toestemmingen: an inwoner shares blocks of the talentprofiel with one recipient, for one purpose (domain.md 5.10)."""

import uuid
from collections.abc import Collection
from datetime import date, datetime, timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import DurationField, Q, TextField, Value
from django.db.models.functions import Cast, TruncDate
from django.utils import timezone

from netwerk.models import Gemeente, Lid, Organisatie
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner
from trajecten.models.verzoeken import maanden_later

MAANDEN = 6
"""How long somebody shares when nothing else is chosen."""
HOOGSTENS_MAANDEN = 12
MET_VERLOOP = ("2",)
"""Versions of the words to get acquainted that say so; also in trajecten/migrations/0023_plekmatches.py."""
WAARSCHUW = timedelta(days=14)
"""How long before the end the person hears of it."""


class Blok(models.TextChoices):
    """The blocks of the talentprofiel (domain.md 4.3), one for each question, and the story. Nothing else is shared."""

    KAN = "kan", "Wat u goed kunt"
    LEREN = "leren", "Wat u wilt leren"
    ENERGIE = "energie", "Waar u energie van krijgt"
    DROOM = "droom", "Uw droom"
    PLEK = "plek", "Wat een fijne plek is"
    WANNEER = "wanneer", "Wanneer u kunt, en hoe ver"
    NODIG = "nodig", "Wat u helpt"
    VERHAAL = "verhaal", "Uw verhaal"


BLOKNAMEN = {
    Blok.KAN: "talenten",
    Blok.LEREN: "wat iemand wil leren",
    Blok.ENERGIE: "waar iemand energie van krijgt",
    Blok.DROOM: "de droom",
    Blok.PLEK: "een fijne plek",
    Blok.WANNEER: "wanneer, en hoe ver",
    Blok.NODIG: "wat helpt",
    Blok.VERHAAL: "het verhaal",
}
"""The same for who reads about somebody else."""


class Doel(models.TextChoices):
    VINDBAAR = "vindbaar", "gevonden worden voor een plek"
    KENNISMAKEN = "kennismaken", "kennismaken voor een plek"
    HELPEN = "helpen", "hulp bij meedoen"


class ToestemmingQuerySet(models.QuerySet):
    def geldig(self, op: date) -> "ToestemmingQuerySet":
        """What holds on that day. It ends by its date: nothing has to run for it."""
        gegeven = Q(gegeven_op__isnull=False, ingetrokken_op=None)
        return self.filter(gegeven, geldig_tot__gt=op)

    def gevraagd(self) -> "ToestemmingQuerySet":
        """What waits for the answer of the person."""
        return self.filter(gegeven_op=None, geweigerd_op=None)

    def gegeven(self) -> "ToestemmingQuerySet":
        return self.exclude(gegeven_op=None)

    def eigen(self, gebruiker: Lid) -> "ToestemmingQuerySet":
        """What somebody shares, shared, or is asked to share."""
        return self.filter(toegang.toestemmingen_eigen(gebruiker))

    def zichtbaar_voor(self, gebruiker: Lid) -> "ToestemmingQuerySet":
        """The person, and the named begeleider; not the recipient: see `ontvangen_door`."""
        return self.filter(toegang.van_inwoner(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ToestemmingQuerySet":
        """Who can stop it: the person, or the named begeleider in its name."""
        return self.filter(toegang.van_eigen_inwoners(gebruiker))

    def ontvangen_door(self, gebruiker: Lid, *, op: date) -> "ToestemmingQuerySet":
        """What is shared with this user on that day: with the user in person, or with the own organisatie."""
        return self.geldig(op).filter(toegang.toestemmingen_ontvangen(gebruiker))

    def gedeeld_met(self, gebruiker: Lid) -> "ToestemmingQuerySet":
        """What is shared with this user today."""
        return self.ontvangen_door(gebruiker, op=timezone.localdate())

    def met_blok(self, blok: Blok) -> "ToestemmingQuerySet":
        return self.filter(blokken__contains=[blok])

    def met_profiel(self) -> "ToestemmingQuerySet":
        """What shares something of the talentprofiel: not the story alone."""
        return self.exclude(blokken=[Blok.VERHAAL])

    def met_verloop(self) -> "ToestemmingQuerySet":
        """What also shows how it goes at the plek of the recipient: the words that were agreed to said so."""
        return self.filter(doel=Doel.KENNISMAKEN, tekst_versie__in=MET_VERLOOP)


class AlBeantwoord(Exception):
    """The person answered this question before."""


@met_geschiedenis()
class Toestemming(models.Model):
    """One purpose, one recipient, chosen blocks, until a day. Whether it holds follows from its dates alone.

    It begins as a question of somebody else (`gevraagd_door`), or with the person. A question that was refused stays,
    so that nobody asks again. `bewijs` says where the paper is: no scan of a signature is kept.
    """

    class Vorm(models.TextChoices):
        ZELF = "zelf", "zelf, op de website"
        SAMEN = "samen", "in een gesprek"
        PAPIER = "papier", "op papier"

    class Stand(models.TextChoices):
        GEVRAAGD = "gevraagd", "wacht op antwoord"
        GEWEIGERD = "geweigerd", "niet gedeeld"
        GELDIG = "geldig", "gedeeld"
        INGETROKKEN = "ingetrokken", "gestopt"
        VERLOPEN = "verlopen", "voorbij"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier", unique=True)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.PROTECT, related_name="toestemmingen")
    doel = models.CharField("doel", max_length=20, choices=Doel)
    ontvanger_lid = models.ForeignKey(
        Lid, on_delete=models.PROTECT, null=True, blank=True, related_name="ontvangen_toestemmingen"
    )
    ontvanger_organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="ontvangen_toestemmingen"
    )
    ontvanger_naam = models.CharField("met wie", max_length=200)
    """As it was then: this is what the person said yes to."""
    blokken = ArrayField(models.CharField(max_length=20, choices=Blok), verbose_name="wat")
    tekst_versie = models.CharField("versie van de tekst", max_length=20)
    taal = models.CharField("taal", max_length=5, default="nl")
    was_verplicht = models.BooleanField("was verplicht", default=False, editable=False)
    gevraagd_door = models.ForeignKey(Lid, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    gevraagd_op = models.DateTimeField("gevraagd op", null=True, blank=True)
    geweigerd_op = models.DateTimeField("nee gezegd op", null=True, blank=True)
    vorm = models.CharField("hoe gegeven", max_length=10, choices=Vorm, blank=True)
    vastgelegd_door = models.ForeignKey(Lid, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    bewijs = models.CharField("waar het papier ligt", max_length=200, blank=True)
    gegeven_op = models.DateTimeField("gegeven op", null=True, blank=True)
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)
    gewaarschuwd_op = models.DateTimeField("bericht over het einde", null=True, blank=True)
    ingetrokken_op = models.DateTimeField("gestopt op", null=True, blank=True)
    ingetrokken_door = models.ForeignKey(Lid, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects = ToestemmingQuerySet.as_manager()

    class Meta:
        verbose_name = "toestemming"
        verbose_name_plural = "toestemmingen"
        constraints = [
            models.CheckConstraint(
                condition=Q(ontvanger_lid=None, ontvanger_organisatie__isnull=False)
                | Q(ontvanger_lid__isnull=False, ontvanger_organisatie=None),
                name="toestemming_een_ontvanger",
            ),
            models.CheckConstraint(
                condition=Q(doel__in=["vindbaar", "kennismaken", "helpen"]), name="toestemming_doel"
            ),
            models.CheckConstraint(
                condition=Q(
                    blokken__len__gt=0,
                    blokken__contained_by=["kan", "leren", "energie", "droom", "plek", "wanneer", "nodig", "verhaal"],
                ),
                name="toestemming_blokken",
                violation_error_message="Kies wat u wilt delen.",
            ),
            models.CheckConstraint(
                condition=~Q(blokken__contains=["nodig"]) | Q(blokken=["nodig"]),
                name="toestemming_wat_helpt_apart",
                violation_error_message="“Wat u helpt” deelt u apart.",
            ),
            models.CheckConstraint(
                condition=Q(gegeven_op__isnull=False) | Q(gevraagd_door__isnull=False, gevraagd_op__isnull=False),
                name="toestemming_gegeven_of_gevraagd",
            ),
            models.CheckConstraint(
                condition=Q(gegeven_op=None, geldig_tot=None, ingetrokken_op=None, vorm="")
                | Q(gegeven_op__isnull=False, geldig_tot__isnull=False, geweigerd_op=None),
                name="toestemming_ja_of_nee",
            ),
            models.CheckConstraint(
                condition=Q(geldig_tot__gt=TruncDate("gegeven_op"))
                & Q(geldig_tot__lte=TruncDate("gegeven_op") + Cast(Value("12 months", TextField()), DurationField())),
                name="toestemming_hoogstens_een_jaar",
                violation_error_message="Kies een dag in de komende 12 maanden.",
            ),
            models.CheckConstraint(
                condition=Q(vorm__in=["", "zelf"], vastgelegd_door=None, bewijs="")
                | Q(vorm="samen", vastgelegd_door__isnull=False, bewijs="")
                | (Q(vorm="papier", vastgelegd_door__isnull=False) & ~Q(bewijs="")),
                name="toestemming_vorm",
                violation_error_message="Schrijf op waar het papier ligt.",
            ),
            models.CheckConstraint(
                condition=~Q(vorm="") | Q(gegeven_op=None),
                name="toestemming_gegeven_op_een_manier",
            ),
            models.CheckConstraint(condition=Q(was_verplicht=False), name="toestemming_nooit_verplicht"),
        ]
        indexes = [
            models.Index(fields=["inwoner", "-gegeven_op"], name="toestemming_inwoner"),
            models.Index(fields=["ontvanger_lid", "geldig_tot"], name="toestemming_lid"),
            models.Index(fields=["ontvanger_organisatie", "geldig_tot"], name="toestemming_organisatie"),
            models.Index(
                fields=["geldig_tot"], name="toestemming_einde", condition=Q(gewaarschuwd_op=None, ingetrokken_op=None)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.ontvanger_naam}: {self.get_doel_display()}"

    @property
    def stand(self) -> Stand:
        return self.stand_op(timezone.localdate())

    def stand_op(self, dag: date) -> Stand:
        if self.gegeven_op is None:
            return self.Stand.GEWEIGERD if self.geweigerd_op else self.Stand.GEVRAAGD
        if self.ingetrokken_op:
            return self.Stand.INGETROKKEN
        return self.Stand.GELDIG if self.geldig_tot > dag else self.Stand.VERLOPEN

    @property
    def is_geldig(self) -> bool:
        return self.stand == self.Stand.GELDIG

    @property
    def loopt_bijna_af(self) -> bool:
        return self.is_geldig and self.geldig_tot <= timezone.localdate() + WAARSCHUW

    @property
    def bloktitels(self) -> list[str]:
        """What is shared, in the order of the questions, as one says it to the person."""
        return [f"{blok.label[0].lower()}{blok.label[1:]}" for blok in Blok if blok in self.blokken]

    @property
    def bloknamen(self) -> list[str]:
        """The same, as one says it of the person."""
        return [naam for blok, naam in BLOKNAMEN.items() if blok in self.blokken]

    def geef(
        self,
        *,
        blokken: Collection[str],
        geldig_tot: date,
        tekst_versie: str,
        nu: datetime,
        vastgelegd_door: Lid | None = None,
        bewijs: str = "",
    ) -> None:
        """The person says yes; with `vastgelegd_door` to that helper, and with `bewijs` on paper."""
        if self.stand != self.Stand.GEVRAAGD:
            raise AlBeantwoord
        self.blokken = [blok.value for blok in Blok if blok in blokken]
        self.geldig_tot, self.tekst_versie, self.gegeven_op = geldig_tot, tekst_versie, nu
        self.vastgelegd_door, self.bewijs = vastgelegd_door, bewijs
        self.vorm = self.Vorm.ZELF
        if vastgelegd_door:
            self.vorm = self.Vorm.PAPIER if bewijs else self.Vorm.SAMEN
        self.save()

    def weiger(self, *, nu: datetime) -> None:
        """The person says no. Nothing follows from it; a second tap changes nothing."""
        if self.stand == self.Stand.GEVRAAGD:
            self.geweigerd_op = nu
            self.save(update_fields=["geweigerd_op"])

    def vervalt(self) -> bool:
        """A question that is not asked any more: nobody said no to it, so nothing of a no stays. Whether it waited."""
        return bool(Toestemming.objects.gevraagd().filter(pk=self.pk).delete()[0])

    def trek_in(self, *, door: Lid, nu: datetime) -> None:
        """Stop at once: the next question to the database finds nothing. A second tap changes nothing."""
        if self.gegeven_op and self.ingetrokken_op is None:
            self.ingetrokken_op, self.ingetrokken_door = nu, door
            self.save(update_fields=["ingetrokken_op", "ingetrokken_door"])


def standaard_einde(dag: date) -> date:
    return maanden_later(dag, MAANDEN)
