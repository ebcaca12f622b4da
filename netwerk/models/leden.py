"""Leden: the people with an account, what they do in the network, and their roles."""

import uuid
from collections.abc import Mapping
from datetime import date, timedelta

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.lookups import Unaccent
from django.contrib.postgres.search import TrigramSimilarity
from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Prefetch, Q, Subquery, Value, When
from django.db.models.functions import Lower

from netwerk import ledenzoeken, toegang, toegang_bijeenkomsten, toegang_contacten
from netwerk.eigen_keuze import KIEST_ZELF, Kring, toont
from netwerk.models.samenwerkingsverbanden import Gemeente, Samenwerkingsverband
from netwerk.models.woorden import DEELNEMERSOORTEN, GekozenWoorden, woord_op
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie.geschiedenis import koppeling_met_geschiedenis, met_geschiedenis
from participatie.zoeken import elk_woord

TERUG_IN_WERKGROEPEN = timedelta(days=30)
"""So soon after somebody stopped it was a mistake, or a change of mind. A choice of ours, as long as a merge."""

LIJKT_OP = 0.6
"""From this likeness of names (0 to 1) two people may be the same one. Family names are often the same."""


class DeelnemersoortQuerySet(GekozenWoorden):
    lijst = DEELNEMERSOORTEN

    def met_woord(self, datum: date, *, verband: str | uuid.UUID) -> "DeelnemersoortQuerySet":
        """Add `algemeen_toen` too: what it was called elsewhere."""
        waar = {"lijst": self.lijst, "verband": verband, "sleutel": "sleutel", "veld": "algemeen_woord"}
        met_woord = super().met_woord(datum, verband=verband)
        return met_woord.annotate(algemeen_toen=woord_op(datum, **waar, anders="algemeen_woord"))


class Deelnemersoort(models.Model):
    """A kind of participant: the word people use here, beside the general word (vlechtwerker = wijkteammedewerker).

    These are the words it began with; what it was called later: netwerk.models.woorden.
    """

    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.CASCADE, related_name="deelnemersoorten"
    )
    sleutel = models.SlugField("sleutel", max_length=50)
    woord = models.CharField("woord hier", max_length=60)
    algemeen_woord = models.CharField("algemeen woord", max_length=60)
    wereld = models.CharField("wereld", max_length=20, choices=Wereld)
    volgorde = models.PositiveSmallIntegerField("volgorde", default=0)
    geldig_van = models.DateField("geldig van", null=True, blank=True)

    objects = DeelnemersoortQuerySet.as_manager()

    class Meta:
        verbose_name = "soort deelnemer"
        verbose_name_plural = "soorten deelnemers"
        constraints = [
            models.UniqueConstraint(fields=["samenwerkingsverband", "sleutel"], name="deelnemersoort_uniek"),
        ]

    def __str__(self) -> str:
        return self.woord


class LidQuerySet(models.QuerySet):
    def op_datum(self, datum: date) -> "LidQuerySet":
        """Leden that belonged to the network on that day, whatever happened later."""
        return self.filter(Q(lid_tot=None) | Q(lid_tot__gt=datum), lid_sinds__lte=datum)

    def van(self, samenwerkingsverband: Samenwerkingsverband) -> "LidQuerySet":
        return self.filter(gemeente__samenwerkingsverband=samenwerkingsverband)

    def met_soorten(self, datum: date) -> "LidQuerySet":
        """Read along what each does, in the words of that day."""
        soorten = Deelnemersoort.objects.met_woord(datum, verband="samenwerkingsverband").order_by("volgorde", "pk")
        return self.prefetch_related(Prefetch("soorten", soorten))

    def in_werkgroep(self, werkgroep: models.Model) -> "LidQuerySet":
        """Leden that are in it now."""
        return self.filter(werkgroepleden__werkgroep=werkgroep, werkgroepleden__tot=None)

    def zoek(self, tekst: str, *, lezer: "Lid") -> "LidQuerySet":
        return self.filter(ledenzoeken.elk_woord(tekst, lezer=lezer))

    def met_kennis(self, tekst: str, *, veld: str, lezer: "Lid") -> "LidQuerySet":
        """Leden who know, offer or ask this. In: `weet`, `ervaring`, `aanbod` or `vraag`."""
        return self.filter(ledenzoeken.elk_woord(tekst, lezer=lezer, velden=(veld,)))

    def bij_organisatie(self, organisatie: models.Model, *, lezer: "Lid") -> "LidQuerySet":
        """Leden who work there and show that to this reader."""
        return self.filter(toont("organisatie", aan=lezer), organisatie=organisatie).order_by("naam", "pk")

    def met_rol(self, soort: str) -> "LidQuerySet":
        return self.filter(Exists(Rol.objects.filter(lid=OuterRef("pk"), soort=soort)))

    def lijkt_op(self, naam: str) -> "LidQuerySet":
        """Leden with nearly this name, the nearest first."""
        gelijkenis = TrigramSimilarity("naam__unaccent", Unaccent(Value(naam)))
        return self.annotate(gelijkenis=gelijkenis).filter(gelijkenis__gte=LIJKT_OP).order_by("-gelijkenis", "naam")

    def zichtbaar_voor(self, gebruiker: "Lid") -> "LidQuerySet":
        return self.filter(toegang.leden(gebruiker))

    def contact_te_noteren_door(self, gebruiker: "Lid") -> "LidQuerySet":
        return self.filter(toegang_contacten.contact_te_noteren(gebruiker)).exclude(pk=gebruiker.pk)

    def met_contactrechten_voor(self, gebruiker: "Lid") -> "LidQuerySet":
        """Add whether this person may note contact, and may say who keeps it."""
        mag_noteren = toegang_contacten.contact_te_noteren(gebruiker) & ~Q(pk=gebruiker.pk)
        return self.annotate(
            mag_noteren=Case(When(mag_noteren, then=True), default=False),
            mag_kiezen=Case(When(toegang_contacten.contactleggers_wijzigen(gebruiker), then=True), default=False),
        )

    def warm_te_houden_door(self, gebruiker: "Lid") -> "LidQuerySet":
        return self.filter(toegang_contacten.warm_te_houden(gebruiker)).exclude(pk=gebruiker.pk)

    def contactlegger_te_kiezen_door(self, gebruiker: "Lid") -> "LidQuerySet":
        return self.filter(toegang_contacten.contactleggers_wijzigen(gebruiker))

    def onder_beheer(self, gebruiker: "Lid") -> "LidQuerySet":
        """Whose rights this person may see, once each."""
        return self.filter(pk__in=self.model.objects.filter(toegang.accounts(gebruiker)).values("pk"))

    def namens_te_beantwoorden_door(self, gebruiker: "Lid") -> "LidQuerySet":
        """For whom this person may answer an invitation."""
        return self.filter(toegang_bijeenkomsten.leden_namens(gebruiker))

    def wijzigbaar_voor(self, gebruiker: "Lid") -> "LidQuerySet":
        """Whose rights this person may change, once each."""
        return self.filter(pk__in=self.model.objects.filter(toegang.accounts_wijzigen(gebruiker)).values("pk"))

    def te_sluiten_door(self, gebruiker: "Lid") -> "LidQuerySet":
        return self.filter(toegang.accounts_sluiten(gebruiker))

    def met_precies_de_naam(self, naam: str) -> "LidQuerySet":
        return self.filter(naam__unaccent__iexact=" ".join(naam.split()))

    def inwoners(self) -> "LidQuerySet":
        """Who is one by the account, or takes part as one."""
        met_rol = Rol.objects.filter(soort=Rolsoort.INWONER).values("lid")
        return self.filter(Q(wereld=Wereld.INWONER) | Q(pk__in=met_rol))

    def zoek_account(self, tekst: str) -> "LidQuerySet":
        return self.filter(elk_woord(tekst, "naam", "email", "organisatie__naam"))


class LidManager(BaseUserManager.from_queryset(LidQuerySet)):
    def create_user(self, email: str, password: str | None = None, **velden: object) -> "Lid":
        lid = self.model(email=self.normalize_email(email).lower(), **velden)
        lid.set_password(password)
        lid.save()
        return lid

    def get_by_natural_key(self, email: str) -> "Lid":
        return self.get(email__iexact=email)


@met_geschiedenis(zonder=("password", "last_login"))
class Lid(AbstractBaseUser):
    """Somebody with an account. The mail address is the login; there is no username."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="leden", verbose_name="gemeente")
    email = models.EmailField("e-mailadres", unique=True)
    naam = models.CharField("naam", max_length=100)
    wereld = models.CharField("wereld", max_length=20, choices=Wereld)
    soorten = models.ManyToManyField(Deelnemersoort, related_name="leden", blank=True, verbose_name="soorten deelnemer")
    organisatie = models.ForeignKey(
        "netwerk.Organisatie", on_delete=models.SET_NULL, null=True, blank=True, related_name="leden"
    )
    functie = models.CharField("functie", max_length=100, blank=True)
    telefoon = models.CharField("telefoon", max_length=20, blank=True)
    over_mij = models.TextField("over mij", max_length=500, blank=True)
    voor_mij_alleen = ArrayField(
        models.CharField(max_length=20), verbose_name="ziet alleen het lid zelf", default=list, blank=True
    )
    voor_werkgroepen = ArrayField(
        models.CharField(max_length=20), verbose_name="zien alleen de werkgroepen", default=list, blank=True
    )
    aangedragen_door = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="aangedragen",
        verbose_name="aangedragen door",
    )
    lid_sinds = models.DateField("lid sinds")
    lid_tot = models.DateField("lid tot", null=True, blank=True)
    is_active = models.BooleanField("kan inloggen", default=True)

    objects = LidManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: list[str] = []

    class Meta:
        verbose_name = "lid"
        verbose_name_plural = "leden"
        constraints = [
            models.UniqueConstraint(Lower("email"), name="lid_email_uniek"),
            models.CheckConstraint(
                condition=Q(lid_tot=None) | Q(lid_tot__gte=F("lid_sinds")),
                name="lid_tot_na_sinds",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
            models.CheckConstraint(
                condition=~Q(voor_mij_alleen__overlap=F("voor_werkgroepen")), name="lid_een_kring_per_veld"
            ),
        ]
        indexes = [
            models.Index(fields=["gemeente", "naam"], name="lid_gemeente_naam"),
            GinIndex(fields=["naam"], opclasses=["gin_trgm_ops"], name="lid_naam_trgm"),
        ]

    def __str__(self) -> str:
        return self.naam

    def wacht_op_uitnodiging(self) -> bool:
        """Came from a file, and never had a way in. An account that was closed had one."""
        return not (self.is_active or self.last_login or self.lid_tot or self.emailaddress_set.exists())

    def kies_kringen(self, keuzes: Mapping[str, str]) -> None:
        """Let this person say who sees which field. In: a Kring for each field of KIEST_ZELF."""
        self.voor_mij_alleen = [veld for veld in KIEST_ZELF if keuzes.get(veld) == Kring.IK]
        self.voor_werkgroepen = [veld for veld in KIEST_ZELF if keuzes.get(veld) == Kring.WERKGROEPEN]
        self.save(update_fields=["voor_mij_alleen", "voor_werkgroepen"])

    def sluit_account(self) -> None:
        """From the next request on, no session of this person opens anything."""
        self.is_active = False
        self.save(update_fields=["is_active"])

    def heropen_account(self) -> None:
        self.is_active = True
        self.save(update_fields=["is_active"])

    def stopt(self, *, op: date) -> None:
        """From this day no longer a lid, nor in any werkgroep. In: today; a figure of the past stays as it was."""
        self.lid_tot = max(op, self.lid_sinds)
        self.save(update_fields=["lid_tot"])
        for plaats in self.werkgroepleden.filter(tot=None):
            plaats.stop(op=op)

    def komt_terug(self, *, op: date) -> None:
        """A lid again from this day; soon after the end also in the werkgroepen that ended with it."""
        gestopt, self.lid_tot = self.lid_tot, None
        self.save(update_fields=["lid_tot"])
        if gestopt and op <= gestopt + TERUG_IN_WERKGROEPEN:
            for plaats in self.werkgroepleden.filter(tot=gestopt):
                plaats.ga_door()


class RolQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "RolQuerySet":
        """Roles of others, for those who look after rights."""
        return self.filter(toegang.rollen_onder_beheer(gebruiker))

    def met_sinds(self) -> "RolQuerySet":
        """Add when each role was given, from its history."""
        gegeven = self.model.pgh_event_model.objects.filter(pgh_obj=OuterRef("pk"), pgh_label="insert")
        return self.annotate(sinds=Subquery(gegeven.order_by("pgh_id").values("pgh_created_at")[:1]))


@met_geschiedenis()
class Rol(models.Model):
    """What a lid may do in one gemeente; more roles, more rows. The samenwerkingsverband follows from the gemeente."""

    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="rollen")
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="rollen")
    soort = models.CharField("rol", max_length=30, choices=Rolsoort)

    objects = RolQuerySet.as_manager()

    class Meta:
        verbose_name = "rol"
        verbose_name_plural = "rollen"
        constraints = [
            models.UniqueConstraint(fields=["gemeente", "lid", "soort"], name="rol_uniek"),
            models.CheckConstraint(condition=Q(soort__in=Rolsoort.values), name="rol_soort"),
        ]

    def __str__(self) -> str:
        return self.get_soort_display()


@koppeling_met_geschiedenis
class Lidsoort(Lid.soorten.through):
    """What kind of lid somebody is."""

    class Meta:
        proxy = True
