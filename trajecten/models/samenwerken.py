"""Several organisaties on one traject, what was decided together, what else counts, and why something changed.

None of it gives anybody a right: an organisatie on a traject makes nobody a helper (features.md C3, C15, C19).
"""

import uuid
from datetime import date

from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, Value, When

from netwerk.models import Gemeente, Lid, Organisatie
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.deelnames import Deelname
from trajecten.models.looptermijnen import GEEN_MAXIMUM, begon_te_lang_geleden, hoogstens_maanden
from trajecten.models.matches import Match
from trajecten.models.metingen import Meting
from trajecten.models.stappen import Stap
from trajecten.models.trajecten import Routeperiode, Traject
from trajecten.models.trajectwoorden import Eindreden


class VanTraject(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "VanTraject":
        return self.filter(toegang.van_inwoner(gebruiker, pad="traject__inwoner"))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "VanTraject":
        return self.filter(toegang.van_begeleide_inwoner(gebruiker, pad="traject__inwoner"))


@met_geschiedenis()
class Trajectorganisatie(models.Model):
    """One organisatie that helps, from a day until a day. The name stays when the organisatie is gone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    traject = models.ForeignKey(Traject, on_delete=models.CASCADE, related_name="organisaties")
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="organisatie"
    )
    naam = models.CharField("naam", max_length=200)
    sinds = models.DateField("vanaf")
    reden = models.CharField("waarom", max_length=200)
    tot = models.DateField("tot", null=True, blank=True)
    reden_einde = models.CharField("waarom niet meer", max_length=200, blank=True)
    met_traject = models.BooleanField("gestopt omdat het traject stopte", default=False)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = VanTraject.as_manager()

    class Meta:
        verbose_name = "organisatie bij een traject"
        verbose_name_plural = "organisaties bij een traject"
        ordering = ["sinds", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(reden=""), name="trajectorganisatie_met_reden"),
            models.CheckConstraint(
                condition=Q(tot=None, reden_einde="") | (Q(tot__gte=F("sinds")) & ~Q(reden_einde="")),
                name="trajectorganisatie_einde_met_reden",
                violation_error_message="Kies een dag na de eerste dag, en schrijf op waarom.",
            ),
            models.UniqueConstraint(
                fields=["traject", "organisatie"], condition=Q(tot=None), name="trajectorganisatie_een_tegelijk"
            ),
            models.CheckConstraint(
                condition=Q(met_traject=False) | Q(tot__isnull=False), name="trajectorganisatie_met_traject_heeft_einde"
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def loopt(self) -> bool:
        return self.tot is None

    def stop(self, *, op: date, reden: str) -> None:
        self._eindigt(op, reden=reden)

    def eindigt_met_traject(self, *, op: date, reden: Eindreden) -> None:
        self._eindigt(max(op, self.sinds), reden=f"Het traject stopte: {reden}.", met_traject=True)

    def ga_toch_door(self) -> None:
        self._eindigt(None, reden="")

    def _eindigt(self, tot: date | None, *, reden: str, met_traject: bool = False) -> None:
        self.tot, self.reden_einde, self.met_traject = tot, reden, met_traject
        self.save(update_fields=["tot", "reden_einde", "met_traject"])


@met_geschiedenis()
class Trajectbesluit(models.Model):
    """What several people decided together about a traject. The person reads it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    traject = models.ForeignKey(Traject, on_delete=models.CASCADE, related_name="besluiten")
    op = models.DateField("wanneer")
    wat = models.CharField("wat is er besloten", max_length=400)
    wie = models.CharField("wie besloten mee", max_length=300)
    inwoner_erbij = models.BooleanField("de inwoner was erbij")
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = VanTraject.as_manager()

    class Meta:
        verbose_name = "gezamenlijk besluit"
        verbose_name_plural = "gezamenlijke besluiten"
        ordering = ["-op", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(wat="") & ~Q(wie=""), name="trajectbesluit_wat_en_wie")]

    def __str__(self) -> str:
        return self.wat


class OmstandigheidQuerySet(VanTraject):
    def met_voorbij(self, vandaag: date) -> "OmstandigheidQuerySet":
        """Add `is_voorbij`: in a traject that runs, over, and nobody said that is right or wrote what came next."""
        straks = Omstandigheid.objects.filter(Q(tot=None) | Q(tot__gte=vandaag), traject=OuterRef("traject"))
        over = Q(tot__isnull=False, tot__lt=vandaag, einde_gezien_op=None, traject__einde=None)
        voorbij = over & ~Q(Exists(straks.filter(soort=OuterRef("soort"))))
        return self.annotate(is_voorbij=Case(When(voorbij, then=Value(value=True)), default=Value(value=False)))

    def einde_voorbij(self, vandaag: date) -> "OmstandigheidQuerySet":
        return self.met_voorbij(vandaag).filter(is_voorbij=True)

    def ontheffing_duurt_lang(self, vandaag: date) -> "OmstandigheidQuerySet":
        """Ontheffingen that hold for longer than this gemeente allows; without a rule there is no maximum."""
        nu = self.filter(Q(tot=None) | Q(tot__gte=vandaag), soort=Omstandigheid.Soort.ONTHEFFING)
        hoogstens = hoogstens_maanden(vandaag, vorm=None, anders=Value(GEEN_MAXIMUM))
        return begon_te_lang_geleden(nu.annotate(hoogstens=hoogstens), vandaag, afgesproken="tot")


@met_geschiedenis()
class Omstandigheid(models.Model):
    """What else counts during a time. Dates and a level, and no words: nothing medical can stand in it."""

    class Soort(models.TextChoices):
        MANTELZORG = "mantelzorg", "Zorgt voor iemand (mantelzorg)"
        ONTHEFFING = "ontheffing", "Ontheffing: hoeft niet te solliciteren"
        BESCHIKKING = "beschikking", "Beschikking voor begeleiding"
        GEEN_UITKERING = "geen_uitkering", "Heeft geen uitkering"
        GEEN_INDICATIE = "geen_indicatie", "Heeft geen indicatie die past"

    class Niveau(models.TextChoices):
        LICHT = "licht", "licht"
        GEMIDDELD = "gemiddeld", "gemiddeld"
        INTENSIEF = "intensief", "intensief"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    traject = models.ForeignKey(Traject, on_delete=models.CASCADE, related_name="omstandigheden")
    soort = models.CharField("wat", max_length=20, choices=Soort)
    niveau = models.CharField("niveau van de beschikking", max_length=20, choices=Niveau, blank=True)
    sinds = models.DateField("vanaf")
    tot = models.DateField("tot en met", null=True, blank=True)
    einde_gezien_op = models.DateField("gezien dat het voorbij is op", null=True, blank=True, editable=False)

    objects = OmstandigheidQuerySet.as_manager()

    class Meta:
        verbose_name = "omstandigheid"
        verbose_name_plural = "omstandigheden"
        ordering = ["sinds", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(tot=None) | Q(tot__gte=F("sinds")),
                name="omstandigheid_op_volgorde",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
            models.CheckConstraint(
                condition=Q(soort="beschikking", niveau__in=["licht", "gemiddeld", "intensief"])
                | (Q(soort__in=["mantelzorg", "ontheffing", "geen_uitkering", "geen_indicatie"]) & Q(niveau="")),
                name="omstandigheid_niveau",
                violation_error_message="Kies het niveau alleen bij een beschikking.",
            ),
            models.CheckConstraint(
                condition=Q(einde_gezien_op=None) | Q(tot__isnull=False), name="omstandigheid_einde_gezien"
            ),
        ]

    def __str__(self) -> str:
        naam = self.get_soort_display()
        return f"{naam}, {self.get_niveau_display()}" if self.niveau else naam

    def zie_einde(self, *, op: date) -> None:
        """It is right that it is over: it leaves the work list. Another last day brings it back."""
        self.einde_gezien_op = op
        self.save(update_fields=["einde_gezien_op"])

    def loopt_op(self, dag: date) -> bool:
        return self.sinds <= dag and (self.tot is None or dag <= self.tot)


@met_geschiedenis()
class Aanleiding(models.Model):
    """A change, and the event it came from, in one sentence: linked by a human, never computed (features.md C19)."""

    VERANDERINGEN = ("periode", "deelname", "meting", "omstandigheid")
    OORZAKEN = ("match", "stap", "door_deelname")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    traject = models.ForeignKey(Traject, on_delete=models.CASCADE, related_name="aanleidingen")
    periode = models.ForeignKey(Routeperiode, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    deelname = models.ForeignKey(Deelname, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    meting = models.ForeignKey(Meting, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    omstandigheid = models.ForeignKey(Omstandigheid, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    match = models.ForeignKey(Match, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    stap = models.ForeignKey(Stap, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    door_deelname = models.ForeignKey(Deelname, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    zin = models.CharField("hoe hangt dit samen", max_length=200)
    op = models.DateField("opgeschreven op")
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = VanTraject.as_manager()

    class Meta:
        verbose_name = "aanleiding"
        verbose_name_plural = "aanleidingen"
        ordering = ["-op", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(periode__isnull=False, deelname=None, meting=None, omstandigheid=None)
                | Q(periode=None, deelname__isnull=False, meting=None, omstandigheid=None)
                | Q(periode=None, deelname=None, meting__isnull=False, omstandigheid=None)
                | Q(periode=None, deelname=None, meting=None, omstandigheid__isnull=False),
                name="aanleiding_een_verandering",
            ),
            models.CheckConstraint(
                condition=Q(match__isnull=False, stap=None, door_deelname=None)
                | Q(match=None, stap__isnull=False, door_deelname=None)
                | Q(match=None, stap=None, door_deelname__isnull=False),
                name="aanleiding_een_oorzaak",
            ),
            models.CheckConstraint(condition=~Q(zin=""), name="aanleiding_in_een_zin"),
        ]

    def __str__(self) -> str:
        return self.zin

    @property
    def verandering(self) -> models.Model:
        return next(rij for naam in self.VERANDERINGEN if (rij := getattr(self, naam)))

    @property
    def oorzaak(self) -> models.Model:
        return next(rij for naam in self.OORZAKEN if (rij := getattr(self, naam)))
