"""Deelnames: what somebody takes part in, several at a time; and the time a traject spends in ontwikkelruimte.

One can step to something else and back again without losing the place: the deelname rests and goes on (domain.md 2.2).
"""

import uuid
from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, OuterRef, Q
from django.utils.text import capfirst

from netwerk.models import Deelnamevorm, Gemeente, Lid, Plek
from netwerk.models.woorden import VORMEN, woord_op
from netwerk.wetten import Wet
from participatie.geschiedenis import met_geschiedenis
from participatie.periodes import maanden_eerder
from trajecten import toegang
from trajecten.models.looptermijnen import begon_te_lang_geleden, hoogstens_maanden
from trajecten.models.stopredenen import Stopreden
from trajecten.models.trajecten import Traject
from trajecten.models.trajectwoorden import Eindreden
from trajecten.models.vergissingen import kort_geleden

AANGEKOMEN = ("doel_gehaald", "betaald_werk", "opleiding", "doorgestroomd")
"""Of a traject that ended like this, what still ran is done. Otherwise it stopped early."""
OPGELEGD = ("tegenprestatie",)
"""Forms that a gemeente imposes: only with a reason (features.md E4)."""
STOPREDENEN = [keuze for keuze in Stopreden.choices if keuze[0] not in (Stopreden.VERDER, Stopreden.VERHUISD)]
"""Why a deelname stopped early. Going on and moving away are ends of their own."""
STOPREDEN_BIJ = {"geen_contact": Stopreden.GEEN_CONTACT}


class DeelnameQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "DeelnameQuerySet":
        return self.filter(toegang.van_inwoner(gebruiker, pad="traject__inwoner"))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "DeelnameQuerySet":
        return self.filter(toegang.van_begeleide_inwoner(gebruiker, pad="traject__inwoner"))

    def met_termijn(self, vandaag: date) -> "DeelnameQuerySet":
        """Add `hoogstens`: for how many months at most in that gemeente, else by the form; 0 is no maximum."""
        anders = F("vorm__hoogstens_maanden")
        return self.annotate(hoogstens=hoogstens_maanden(vandaag, vorm="vorm", anders=anders))

    def met_kan_terug(self, vandaag: date) -> "DeelnameQuerySet":
        """Add `kan_terug`: whether its end can be taken back as a mistake."""
        return self.annotate(kan_terug=kort_geleden(Deelname, vandaag))

    def moet_nog_beginnen(self, vandaag: date) -> "DeelnameQuerySet":
        return self.filter(tot=None, sinds__gt=vandaag)

    def duurt_lang(self, vandaag: date) -> "DeelnameQuerySet":
        """The same as `Deelname.duurt_lang`, in the database."""
        lopend = self.filter(tot=None).met_termijn(vandaag)
        return begon_te_lang_geleden(lopend, vandaag, afgesproken="afgesproken_tot")

    def met_vormwoord(self) -> "DeelnameQuerySet":
        """Add `vormwoord`: what the form was called there on the day it began; and `naarwoord` of where one went on."""
        waar = {"lijst": VORMEN, "verband": "gemeente__samenwerkingsverband"}
        woord = woord_op(OuterRef("sinds"), **waar, sleutel="vorm_id", anders="vorm__naam")
        naar = woord_op(OuterRef("tot"), **waar, sleutel="doorgestroomd_naar_id", anders="doorgestroomd_naar__naam")
        return self.select_related("vorm").annotate(vormwoord=woord, naarwoord=naar)


@met_geschiedenis()
class Deelname(models.Model):
    class Afloop(models.TextChoices):
        AFGEROND = "afgerond", "Afgerond"
        DOORGESTROOMD = "doorgestroomd", "Doorgestroomd"
        GESTOPT = "gestopt", "Eerder gestopt"
        VERTREK = "vertrek", "Vertrokken, bijvoorbeeld verhuisd"
        ONBEKEND = "onbekend", "Gestopt, niet opgeschreven waarom"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    traject = models.ForeignKey(Traject, on_delete=models.CASCADE, related_name="deelnames")
    vorm = models.ForeignKey(Deelnamevorm, on_delete=models.PROTECT, related_name="+", verbose_name="wat is het?")
    waar = models.CharField("waar?", max_length=120, blank=True)
    plek = models.ForeignKey(
        Plek, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="op welke plek?"
    )
    uren = models.PositiveSmallIntegerField("hoeveel uur per week?", null=True, blank=True)
    wet = models.CharField("van welke wet?", max_length=80, choices=Wet, blank=True)
    sinds = models.DateField("vanaf")
    afgesproken_tot = models.DateField("afgesproken tot en met", null=True, blank=True)
    """Until when it was meant to be; `tot` is when it really stopped."""
    stil_sinds = models.DateField("rust vanaf", null=True, blank=True)
    tot = models.DateField("tot", null=True, blank=True)
    afloop = models.CharField("hoe het eindigde", max_length=20, choices=Afloop, blank=True)
    """ONBEKEND is only of what stopped before this was asked."""
    doorgestroomd_naar = models.ForeignKey(
        Deelnamevorm, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name="waarnaartoe?"
    )
    stopreden = models.CharField("waarom eerder gestopt", max_length=20, choices=Stopreden, blank=True)
    met_traject = models.BooleanField("gestopt omdat het traject stopte", default=False)
    voor_het_nieuws = models.BooleanField("maakt het nieuws van het netwerk", default=False)
    """The communication of the network is where this person works and learns (features.md B13)."""
    waarom_opgelegd = models.CharField("waarom dit is opgelegd", max_length=200, blank=True)

    objects = DeelnameQuerySet.as_manager()

    class Meta:
        verbose_name = "deelname"
        verbose_name_plural = "deelnames"
        ordering = ["sinds", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=(Q(tot=None) | Q(tot__gte=F("sinds")))
                & (Q(stil_sinds=None) | Q(stil_sinds__gte=F("sinds")))
                & (Q(afgesproken_tot=None) | Q(afgesproken_tot__gte=F("sinds"))),
                name="deelname_op_volgorde",
                violation_error_message="Kies een dag na de eerste dag.",
            ),
            models.CheckConstraint(
                condition=Q(tot=None, afloop="") | (Q(tot__isnull=False) & ~Q(afloop="")),
                name="deelname_einde_met_afloop",
                violation_error_message="Kies hoe het eindigde.",
            ),
            models.CheckConstraint(
                condition=(Q(afloop="doorgestroomd") & Q(doorgestroomd_naar__isnull=False))
                | (~Q(afloop="doorgestroomd") & Q(doorgestroomd_naar=None)),
                name="deelname_doorgestroomd_ergens_heen",
                violation_error_message="Kies waar de inwoner naartoe gaat.",
            ),
            models.CheckConstraint(
                condition=(Q(afloop="gestopt") & ~Q(stopreden="")) | (~Q(afloop="gestopt") & Q(stopreden="")),
                name="deelname_gestopt_met_reden",
                violation_error_message="Kies waarom de inwoner stopt.",
            ),
            models.CheckConstraint(
                condition=~Q(vorm__in=OPGELEGD) | ~Q(waarom_opgelegd=""),
                name="deelname_opgelegd_met_reden",
                violation_error_message="Schrijf op waarom dit is opgelegd.",
            ),
            models.CheckConstraint(
                condition=Q(met_traject=False) | Q(tot__isnull=False), name="deelname_met_traject_heeft_einde"
            ),
            models.CheckConstraint(
                condition=Q(uren=None) | Q(uren__range=(1, 60)),
                name="deelname_uren",
                violation_error_message="Vul 1 tot 60 uur in, of laat het leeg.",
            ),
            models.CheckConstraint(
                condition=Q(wet__in=["", *Wet.values]),
                name="deelname_wet",
                violation_error_message="Kies een wet uit de lijst.",
            ),
        ]

    def __str__(self) -> str:
        """Without the name in the law: the person reads this."""
        vorm = capfirst(getattr(self, "vormwoord", None) or self.vorm.naam)
        return f"{vorm}, {self.waar}" if self.waar else vorm

    @property
    def loopt(self) -> bool:
        return self.tot is None and self.stil_sinds is None

    @property
    def rust(self) -> bool:
        return self.tot is None and self.stil_sinds is not None

    @property
    def hoe_het_eindigde(self) -> str:
        return hoe_eindigde(self)

    def duurt_lang(self, *, vandaag: date) -> bool:
        """Whether it goes on, or may by agreement, for too long. A warning, and no more. Needs `met_termijn`."""
        tot_en_met = max(vandaag, self.afgesproken_tot or vandaag)
        return self.tot is None and self.hoogstens > 0 and self.sinds < maanden_eerder(tot_en_met, self.hoogstens)

    def verbeter(self, **velden: object) -> None:
        """Other hours, another place, or a day put right; the history keeps what it was."""
        for naam, waarde in velden.items():
            setattr(self, naam, waarde)
        self.save(update_fields=[*velden])

    def gaat_niet_door(self, *, vandaag: date) -> None:
        """It was a plan, and it does not begin: nothing to count, and so nothing that stopped. The history keeps it."""
        if self.tot is not None or self.sinds <= vandaag:
            raise ValidationError("Deze deelname is al begonnen. Kies Stop.")
        self.delete()

    def zet_stil(self, *, op: date) -> None:
        """Let it rest: the place is kept."""
        if not self.loopt:
            raise ValidationError("Deze deelname loopt nu niet.")
        self.stil_sinds = max(op, self.sinds)
        self.save(update_fields=["stil_sinds"])

    def ga_terug(self) -> None:
        """Go on where it was left."""
        if not self.rust:
            raise ValidationError("Deze deelname rust niet.")
        self.stil_sinds = None
        self.save(update_fields=["stil_sinds"])

    def stop(self, *, op: date, afloop: str, naar: Deelnamevorm | None = None, reden: str = "") -> None:
        """It ends: done, gone on to another form, or stopped early for a reason."""
        if self.tot is not None:
            raise ValidationError("Deze deelname is al gestopt.")
        self._eindigt(max(op, self.sinds), afloop=afloop, naar=naar, reden=reden)

    def eindigt_met_traject(self, *, op: date, reden: Eindreden) -> None:
        """The traject stopped, and this with it; why follows from why that one stopped."""
        afloop = self._afloop_bij(reden)
        stopte = afloop == self.Afloop.GESTOPT
        waarom = STOPREDEN_BIJ.get(reden.sleutel, Stopreden.ANDERS) if stopte else ""
        self._eindigt(max(op, self.sinds), afloop=afloop, naar=None, reden=waarom, met_traject=True)

    def _afloop_bij(self, reden: Eindreden) -> Afloop:
        """Who moved away or died did not stop early (domain.md 1.7): that is a departure, also of a form."""
        if reden.is_neutraal:
            return self.Afloop.VERTREK
        return self.Afloop.AFGEROND if reden.sleutel in AANGEKOMEN else self.Afloop.GESTOPT

    def ga_toch_door(self) -> None:
        """Take the stop back: it was a mistake. Who comes back later begins anew (trajecten.models.vergissingen)."""
        if not self.traject.loopt:
            raise ValidationError("Dit traject is gestopt. Open eerst het traject weer.")
        self._eindigt(None, afloop="", naar=None, reden="")

    def _eindigt(
        self, tot: date | None, *, afloop: str, naar: Deelnamevorm | None, reden: str, met_traject: bool = False
    ) -> None:
        self.tot, self.afloop, self.doorgestroomd_naar, self.stopreden = tot, afloop, naar, reden
        self.met_traject = met_traject
        self.save(update_fields=["tot", "afloop", "doorgestroomd_naar", "stopreden", "met_traject"])


def hoe_eindigde(deelname: models.Model) -> str:
    """Say in words how a deelname, or what its history kept of it, ended; empty while it goes on."""
    if deelname.afloop == Deelname.Afloop.DOORGESTROOMD:
        return f"Doorgestroomd naar {getattr(deelname, 'naarwoord', None) or deelname.doorgestroomd_naar.naam}"
    if deelname.afloop == Deelname.Afloop.GESTOPT:
        return f"{deelname.get_afloop_display()}: {deelname.get_stopreden_display()}"
    return deelname.get_afloop_display()


@met_geschiedenis()
class Ontwikkelruimte(models.Model):
    """A time between dagbesteding and going on, in which somebody may develop (features.md D3)."""

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    traject = models.ForeignKey(Traject, on_delete=models.CASCADE, related_name="ontwikkelruimtes")
    van = models.DateField("vanaf")
    tot = models.DateField("tot", null=True, blank=True)
    met_traject = models.BooleanField("gestopt omdat het traject stopte", default=False)

    class Meta:
        verbose_name = "tijd in ontwikkelruimte"
        verbose_name_plural = "tijd in ontwikkelruimte"
        ordering = ["van", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(tot=None) | Q(tot__gte=F("van")), name="ontwikkelruimte_op_volgorde"),
            models.UniqueConstraint(fields=["traject"], condition=Q(tot=None), name="ontwikkelruimte_een_tegelijk"),
            models.CheckConstraint(
                condition=Q(met_traject=False) | Q(tot__isnull=False), name="ontwikkelruimte_met_traject_heeft_einde"
            ),
        ]

    def stop(self, *, op: date) -> None:
        self._eindigt(max(op, self.van))

    def eindigt_met_traject(self, *, op: date, reden: Eindreden) -> None:
        self._eindigt(max(op, self.van), met_traject=True)

    def ga_toch_door(self) -> None:
        self._eindigt(None)

    def _eindigt(self, tot: date | None, *, met_traject: bool = False) -> None:
        self.tot, self.met_traject = tot, met_traject
        self.save(update_fields=["tot", "met_traject"])

    def dagen(self, *, vandaag: date) -> int:
        return ((self.tot or vandaag) - self.van).days
