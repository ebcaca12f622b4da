"""Signalen: something to keep an eye on, for a stated purpose, by one or two people, until a day (features.md 19).

No purpose, no record. The person can read that it is there and what for. `volgt` goes along when somebody else becomes
the vaste contactpersoon (InwonerQuerySet.krijgen_contactpersoon).
"""

import uuid
from datetime import date, timedelta

from django.db import models
from django.db.models import F, Q

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.gespreksonderwerpen import OP_SLOT, WET_IN_GEWONE_TAAL, Grondslag, Onderwerp
from trajecten.models.inwoners import Inwoner

HOOGSTENS = timedelta(days=92)
"""So far ahead somebody may put the day to look again: a signaal is no file. A choice of ours."""
VERVALT_NA = timedelta(days=28)
"""So long after that day without looking it is over by itself, also when nothing runs: the check is at read time."""


class SignaalQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "SignaalQuerySet":
        """The begeleider, and the one who is named beside. The person reads the own ones by `eigen_over`."""
        # Asked apart: who reads along sees no row of the inwoner, and would lose the signaal by joining it.
        van_mijn_mensen = Signaal.objects.wijzigbaar_voor(gebruiker).values("pk")
        return self.filter(Q(pk__in=van_mijn_mensen) | toegang.signalen_meelezen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "SignaalQuerySet":
        return self.filter(toegang.signalen(gebruiker))

    def mee_te_lezen_door(self, gebruiker: Lid) -> "SignaalQuerySet":
        return self.filter(toegang.signalen_meelezen(gebruiker))

    def eigen_over(self, gebruiker: Lid) -> "SignaalQuerySet":
        return self.filter(toegang.signalen_over_zichzelf(gebruiker))

    def lopend(self, vandaag: date) -> "SignaalQuerySet":
        return self.filter(beeindigd_op=None, bekijken_op__gte=vandaag - VERVALT_NA)

    def te_bekijken(self, vandaag: date) -> "SignaalQuerySet":
        return self.lopend(vandaag).filter(bekijken_op__lte=vandaag)


@met_geschiedenis()
class Signaal(models.Model):
    class Soort(models.TextChoices):
        LEEFGEBIED = "leefgebied", "Hulp op een leefgebied"
        TAAL = "laaggeletterdheid", "Lezen en schrijven"
        GELD = "financiele_rust", "Rust over geld"
        STAGNATIE = "stagnatie", "Het staat stil"
        TERUGVAL = "terugval", "Kans op terugval"

    class Afloop(models.TextChoices):
        GELUKT = "gelukt", "Het is opgelost"
        ANDER = "ander", "Iemand anders helpt nu"
        NIET_NODIG = "niet_nodig", "Het is niet meer nodig"
        KLOPT_NIET = "klopt_niet", "Het klopte niet"
        VERLOPEN = "verlopen", "Niemand keek er meer naar"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="signalen")
    soort = models.CharField("waar gaat het over", max_length=20, choices=Soort)
    leefgebied = models.CharField("op welk leefgebied", max_length=20, choices=Onderwerp, blank=True)
    grondslag = models.CharField("volgens welke wet", max_length=20, choices=Grondslag, blank=True)
    """Of a leefgebied that is locked."""
    doel = models.CharField("waarvoor", max_length=200)
    actie = models.CharField("wat gaat u doen", max_length=400)
    gemaakt_op = models.DateField("gemaakt op")
    bekijken_op = models.DateField("opnieuw bekijken op")
    volgt = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    ook_voor = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    """One other person who may see it. There is no third."""
    beeindigd_op = models.DateField("gestopt op", null=True, blank=True)
    afloop = models.CharField("afloop", max_length=20, choices=Afloop, blank=True)

    objects = SignaalQuerySet.as_manager()

    class Meta:
        verbose_name = "signaal"
        verbose_name_plural = "signalen"
        constraints = [
            models.CheckConstraint(condition=~Q(doel="") & ~Q(actie=""), name="signaal_met_doel"),
            models.CheckConstraint(
                condition=Q(bekijken_op__gte=F("gemaakt_op"))
                & (Q(beeindigd_op=None, afloop="") | (Q(beeindigd_op__gte=F("gemaakt_op")) & ~Q(afloop=""))),
                name="signaal_met_einde",
            ),
            models.CheckConstraint(
                condition=Q(leefgebied="") | Q(soort="leefgebied", leefgebied__in=Onderwerp.values),
                name="signaal_leefgebied",
            ),
            models.CheckConstraint(
                condition=Q(leefgebied__in=OP_SLOT) & ~Q(grondslag="") | ~Q(leefgebied__in=OP_SLOT) & Q(grondslag=""),
                name="signaal_slot_met_wet",
            ),
            models.UniqueConstraint(
                fields=["inwoner", "soort", "leefgebied"],
                condition=Q(beeindigd_op=None),
                name="signaal_een_per_soort",
            ),
        ]
        indexes = [models.Index(fields=["volgt", "bekijken_op"], name="signaal_bekijken")]

    def __str__(self) -> str:
        if not self.leefgebied:
            return self.get_soort_display()
        return f"{self.get_soort_display()}: {self.get_leefgebied_display()}"

    @property
    def wet_in_gewone_taal(self) -> str:
        return WET_IN_GEWONE_TAAL[Grondslag(self.grondslag)] if self.grondslag else ""

    @property
    def wie_kijkt(self) -> str:
        """Whoever sees it, by name; after a handover it may be the same person twice."""
        return " en ".join(dict.fromkeys(lid.naam for lid in (self.volgt, self.ook_voor) if lid))

    @classmethod
    def maak(cls, *, inwoner: Inwoner, soort: str, vandaag: date, leefgebied: str = "", **wat: object) -> "Signaal":
        """Begin one, for the begeleider to follow; of the same kind what nobody looked at any more is closed."""
        waar = {"soort": soort, "leefgebied": leefgebied}
        for signaal in cls.objects.filter(inwoner=inwoner, beeindigd_op=None, **waar):
            signaal.stop(op=vandaag, afloop=cls.Afloop.VERLOPEN)
        vast = {"gemeente_id": inwoner.gemeente_id, "gemaakt_op": vandaag, "volgt_id": inwoner.begeleider_id}
        return cls.objects.create(inwoner=inwoner, **waar, **vast, **wat)

    def is_verlopen(self, vandaag: date) -> bool:
        return self.beeindigd_op is None and self.bekijken_op < vandaag - VERVALT_NA

    def bekijk(self, *, bekijken_op: date, actie: str, ook_voor: Lid | None) -> None:
        """It is still needed: until that day, and this is what will be done."""
        self.bekijken_op, self.actie, self.ook_voor = bekijken_op, actie, ook_voor
        self.save(update_fields=["bekijken_op", "actie", "ook_voor"])

    def stop(self, *, op: date, afloop: str) -> None:
        self.beeindigd_op, self.afloop = op, afloop
        self.save(update_fields=["beeindigd_op", "afloop"])
