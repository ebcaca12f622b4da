"""Organisaties, and the people one speaks to there."""

import uuid
from datetime import date

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.lookups import Unaccent
from django.contrib.postgres.search import TrigramSimilarity
from django.db import models
from django.db.models import Case, Exists, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Replace

from netwerk import toegang, toegang_contacten, toegang_plekken
from netwerk.gelijkenis import domein, nummer
from netwerk.models.kenmerken import Doelgroep, Sector
from netwerk.models.leden import Lid
from netwerk.models.partnerschappen import Partnerschap
from netwerk.models.samenwerkingsverbanden import Gemeente
from netwerk.models.wijken import MetWijk
from netwerk.models.woorden import ORGANISATIESOORTEN, SECTOREN, GekozenWoorden, woord_op
from netwerk.veldrechten import ORGANISATIE
from participatie.geschiedenis import met_geschiedenis
from participatie.weghalen import MetStoppen, MetWeghalen
from participatie.zoeken import elk_woord

ALLIANTIE = "alliantie"
"""The kind of an organisatie that is many of them together."""

LIJKT_OP = 0.5
"""From this likeness of names (0 to 1) two organisations may be the same one, typed differently."""


class OrganisatiesoortQuerySet(GekozenWoorden):
    lijst = ORGANISATIESOORTEN
    eerste_woord = "naam"

    def geldig_op(self, datum: date) -> "OrganisatiesoortQuerySet":
        return self.filter(Q(geldig_tot=None) | Q(geldig_tot__gt=datum), geldig_van__lte=datum).order_by("volgorde")


class Organisatiesoort(models.Model):
    """A kind of organisation (features.md B24, D16): reference data with a validity period."""

    sleutel = models.SlugField("sleutel", max_length=50, primary_key=True)
    naam = models.CharField("naam", max_length=60)
    volgorde = models.PositiveSmallIntegerField("volgorde")
    geldig_van = models.DateField("geldig van")
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)

    objects = OrganisatiesoortQuerySet.as_manager()

    class Meta:
        verbose_name = "soort organisatie"
        verbose_name_plural = "soorten organisaties"

    def __str__(self) -> str:
        return self.naam


class OrganisatieQuerySet(models.QuerySet):
    def aanwezig(self) -> "OrganisatieQuerySet":
        return self.filter(weggehaald_op=None)

    def bestaat(self) -> "OrganisatieQuerySet":
        """Those that did not stop: whom one still talks to, invites and chooses."""
        return self.aanwezig().filter(gestopt_op=None)

    def waar_plekken_bij_mogen(self, gebruiker: Lid) -> "OrganisatieQuerySet":
        """For which this person may add a plek."""
        return self.bestaat().filter(toegang_plekken.organisaties_met_eigen_plekken(gebruiker))

    def zoek(self, tekst: str, *, lezer: Lid) -> "OrganisatieQuerySet":
        velden = ORGANISATIE.zoekbaar(lezer, ("naam", "plaats"))
        return self.filter(elk_woord(tekst, *velden)) if velden else self.none()

    def lijkt_op(self, naam: str) -> "OrganisatieQuerySet":
        """Organisations with nearly this name, the nearest first."""
        gelijkenis = TrigramSimilarity("naam__unaccent", Unaccent(Value(naam)))
        return self.annotate(gelijkenis=gelijkenis).filter(gelijkenis__gte=LIJKT_OP).order_by("-gelijkenis", "naam")

    def met_hetzelfde(self, *, telefoon: str, website: str) -> "OrganisatieQuerySet":
        """Organisations that have this number or this website, however it is written."""
        zelfde = Q()
        if cijfers := nummer(telefoon):
            kaal = Replace(Replace(Replace("telefoon", Value(" ")), Value("-")), Value("."))
            self = self.annotate(kale_telefoon=kaal)
            zelfde |= Q(kale_telefoon__endswith=cijfers)
        if waar := domein(website):
            zelfde |= Q(website__icontains=f"//{waar}") | Q(website__icontains=f"//www.{waar}")
        return self.filter(zelfde) if zelfde else self.none()

    def precies(self, *, naam: str, plaats: str, gemeente: Gemeente | None) -> "OrganisatieQuerySet":
        return self.filter(naam__unaccent__iexact=naam, plaats__unaccent__iexact=plaats, gemeente=gemeente)

    def plaatsen(self) -> list[str]:
        return list(self.exclude(plaats="").order_by("plaats").values_list("plaats", flat=True).distinct())

    def partner_op(self, dag: date) -> "OrganisatieQuerySet":
        """Those that are partner of the network on that day."""
        return self.filter(Exists(Partnerschap.objects.lopend_op(dag).filter(organisatie=OuterRef("pk"))))

    def met_partner(self, dag: date) -> "OrganisatieQuerySet":
        """Add whether it is partner of the network on that day."""
        lopend = Partnerschap.objects.lopend_op(dag).filter(organisatie=OuterRef("pk"))
        return self.annotate(is_partner=Exists(lopend))

    def met_plek_uit(self, plekken: QuerySet) -> "OrganisatieQuerySet":
        return self.filter(Exists(plekken.filter(organisatie=OuterRef("pk"))))

    def met_soortwoord(self, datum: date) -> "OrganisatieQuerySet":
        """Add `soortwoord`: what the network of each called its kind on that day."""
        waar = {"verband": "gemeente__samenwerkingsverband", "sleutel": "soort", "anders": "soort__naam"}
        return self.annotate(soortwoord=woord_op(datum, lijst=ORGANISATIESOORTEN, **waar))

    def met_sectorwoord(self, datum: date) -> "OrganisatieQuerySet":
        """Add `sectorwoord`, in the same way."""
        waar = {"verband": "gemeente__samenwerkingsverband", "sleutel": "sector", "anders": "sector__naam"}
        return self.annotate(sectorwoord=woord_op(datum, lijst=SECTOREN, **waar))

    def zichtbaar_voor(self, gebruiker: Lid) -> "OrganisatieQuerySet":
        return self.aanwezig().filter(toegang.organisaties(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "OrganisatieQuerySet":
        return self.aanwezig().filter(toegang.organisaties_wijzigen(gebruiker))

    def contact_te_noteren_door(self, gebruiker: Lid) -> "OrganisatieQuerySet":
        return self.filter(toegang_contacten.contact_te_noteren(gebruiker))

    def contactlegger_te_kiezen_door(self, gebruiker: Lid) -> "OrganisatieQuerySet":
        return self.filter(toegang_contacten.contactleggers_wijzigen(gebruiker))

    def met_contactrechten_voor(self, gebruiker: Lid) -> "OrganisatieQuerySet":
        """Add whether this person may note contact, may say who keeps it, and may change the organisatie."""
        mag_noteren = toegang_contacten.contact_te_noteren(gebruiker)
        return self.annotate(
            mag_noteren=Case(When(mag_noteren, then=True), default=False),
            mag_kiezen=Case(When(toegang_contacten.contactleggers_wijzigen(gebruiker), then=True), default=False),
            mag_wijzigen=Case(When(toegang.organisaties_wijzigen(gebruiker), then=True), default=False),
        )

    def warm_te_houden_door(self, gebruiker: Lid) -> "OrganisatieQuerySet":
        return self.filter(toegang_contacten.warm_te_houden(gebruiker))

    def om_uit_te_nodigen(self, gebruiker: Lid) -> "OrganisatieQuerySet":
        return self.bestaat().filter(toegang.organisaties_om_uit_te_nodigen(gebruiker))


@met_geschiedenis()
class Organisatie(MetStoppen, MetWeghalen, MetWijk, models.Model):
    weg_veld = "weggehaald_op"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(
        Gemeente, on_delete=models.PROTECT, related_name="organisaties", verbose_name="gemeente"
    )
    naam = models.CharField("naam", max_length=150)
    soort = models.ForeignKey(
        Organisatiesoort,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="organisaties",
        verbose_name="soort",
    )
    sector = models.ForeignKey(
        Sector,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="organisaties",
        verbose_name="sector",
    )
    open_voor = models.ManyToManyField(Doelgroep, related_name="organisaties", blank=True, verbose_name="ook open voor")
    allianties = models.ManyToManyField(
        "self", symmetrical=False, related_name="aangesloten", blank=True, verbose_name="allianties"
    )
    """Organisaties of the kind ALLIANTIE it takes part in, also over gemeenten (features.md D8)."""
    plaats = models.CharField("plaats", max_length=80, blank=True)
    adres = models.CharField("adres", max_length=150, blank=True)
    telefoon = models.CharField("telefoon", max_length=20, blank=True)
    website = models.URLField("website", blank=True)
    omschrijving = models.TextField("wat zij doen", blank=True)
    toegevoegd_door = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="toegevoegde_organisaties"
    )
    toegevoegd_op = models.DateTimeField("toegevoegd op", auto_now_add=True)
    weggehaald_op = models.DateTimeField("weggehaald op", null=True, blank=True)
    """Of one that what made it took back while nobody used it; it can come back with that."""
    gestopt_op = models.DateTimeField("gestopt op", null=True, blank=True)

    objects = OrganisatieQuerySet.as_manager()

    class Meta:
        verbose_name = "organisatie"
        verbose_name_plural = "organisaties"
        indexes = [
            models.Index(fields=["gemeente", "naam"], name="organisatie_gemeente_naam"),
            GinIndex(fields=["naam"], opclasses=["gin_trgm_ops"], name="organisatie_naam_trgm"),
        ]

    def __str__(self) -> str:
        return self.naam


class ContactpersoonQuerySet(models.QuerySet):
    def aanwezig(self) -> "ContactpersoonQuerySet":
        return self.filter(weggehaald_op=None)

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ContactpersoonQuerySet":
        """Whoever changes the organisation."""
        return self.filter(toegang.organisaties_wijzigen(gebruiker))


@met_geschiedenis()
class Contactpersoon(MetWeghalen, models.Model):
    """Somebody one speaks to at an organisation; has no account."""

    weg_veld = "weggehaald_op"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="contactpersonen")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.CASCADE, related_name="contactpersonen")
    naam = models.CharField("naam", max_length=100)
    functie = models.CharField("functie", max_length=100, blank=True)
    telefoon = models.CharField("telefoon", max_length=20, blank=True)
    email = models.EmailField("e-mailadres", blank=True)
    weggehaald_op = models.DateTimeField("weggehaald op", null=True, blank=True)

    objects = ContactpersoonQuerySet.as_manager()

    class Meta:
        verbose_name = "contactpersoon"
        verbose_name_plural = "contactpersonen"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "organisatie", "naam"],
                name="contactpersoon_uniek",
                violation_error_message="Deze contactpersoon staat er al.",
            ),
        ]

    def __str__(self) -> str:
        return self.naam
