"""Plekken: places where somebody can take part, what it is like there, and whether that still holds."""

import uuid
from datetime import date, datetime

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Case, Count, Exists, F, OuterRef, Q, Value, When
from django.urls import reverse
from django.utils import timezone

from netwerk import toegang_plekken as toegang
from netwerk.models.leden import Lid
from netwerk.models.openingstijden import Openingstijd
from netwerk.models.organisaties import Organisatie
from netwerk.models.plekaanbod import AANBODREGELS, Plekaanbod
from netwerk.models.samenwerkingsverbanden import Gemeente
from netwerk.models.wijken import MetWijk
from participatie.geschiedenis import met_geschiedenis
from participatie.periodes import maanden_eerder
from participatie.zoeken import elk_woord

BEVESTIG_NA_MAANDEN, VERBERG_NA_MAANDEN = 6, 12
"""How old what stands there may be before we ask again, and before visitors no longer see it. A choice of ours."""

DICHTBIJ, IN_DE_GEMEENTE, VERDER = 0, 1, 2


class PlekQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "PlekQuerySet":
        return self.filter(toegang.plekken(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "PlekQuerySet":
        return self.filter(toegang.plekken_wijzigen(gebruiker))

    def bijgehouden_door(self, gebruiker: Lid) -> "PlekQuerySet":
        """Those of which this person is the contact, or the werkgever."""
        return self.filter(toegang.plekken_bijhouden(gebruiker))

    def te_bevestigen_door(self, gebruiker: Lid) -> "PlekQuerySet":
        """Those about which this person is asked: as contact, of the own organisation, or because there is nobody."""
        return self.filter(toegang.plekken_bevestigen(gebruiker))

    def om_mee_te_doen(self, gebruiker: Lid, *, vandaag: date) -> "PlekQuerySet":
        """What this inwoner, or somebody who helps in that network, can choose from."""
        return self.open_op(vandaag).filter(toegang.plekken(gebruiker) | toegang.plekken_om_mee_te_doen(gebruiker))

    def openbaar(self, vandaag: date) -> "PlekQuerySet":
        """What everybody may see: marked so, easy to walk into, and confirmed not too long ago."""
        return self.open_op(vandaag).filter(
            openbaar=True,
            soort__in=Plek.LAAGDREMPELIG,
            bevestigd_op__gt=maanden_eerder(vandaag, VERBERG_NA_MAANDEN),
        )

    def open_op(self, vandaag: date) -> "PlekQuerySet":
        return self.filter(Q(geldig_tot=None) | Q(geldig_tot__gte=vandaag), stand=Plek.Stand.OPEN)

    def mogelijk(self) -> "PlekQuerySet":
        return self.filter(stand=Plek.Stand.MOGELIJK)

    def niet_meer(self, vandaag: date) -> "PlekQuerySet":
        """Closed, or past its last day."""
        return self.filter(Q(stand=Plek.Stand.DICHT) | Q(stand=Plek.Stand.OPEN, geldig_tot__lt=vandaag))

    def om_te_bezoeken(self) -> "PlekQuerySet":
        return self.filter(stand__in=[Plek.Stand.OPEN, Plek.Stand.MOGELIJK])

    def oud(self, vandaag: date) -> "PlekQuerySet":
        """Not confirmed for so long that we ask."""
        return self.filter(bevestigd_op__lte=maanden_eerder(vandaag, BEVESTIG_NA_MAANDEN))

    def zoek(self, tekst: str) -> "PlekQuerySet":
        return self.filter(elk_woord(tekst, "naam", "plaats", "organisatie__naam")) if tekst.strip() else self

    def gratis(self) -> "PlekQuerySet":
        return self.filter(kosten=Plek.Kosten.GRATIS)

    def met_vrije_plaatsen(self) -> "PlekQuerySet":
        return self.filter(vrije_plaatsen__gt=0)

    def met_gemak(self, gemak: str) -> "PlekQuerySet":
        return self.filter(toegankelijk__contains=[gemak])

    def op_weekdag(self, dag: int) -> "PlekQuerySet":
        """Open on that day of the week, 1 (Monday) to 7."""
        return self.filter(Exists(Openingstijd.objects.filter(plek=OuterRef("pk"), dag=dag)))

    def per_plaats(self) -> list[dict[str, object]]:
        """Return [{"plaats", "aantal"}], places with a name only."""
        met_naam = self.exclude(plaats="").order_by("plaats").values("plaats")
        return list(met_naam.annotate(aantal=Count("pk")))

    def per_gemeente_en_plaats(self) -> list[dict[str, object]]:
        """Return [{"netwerk", "gemeente", "gemeentenaam", "plaats", "aantal"}]."""
        waar = {"gemeentenaam": F("gemeente__naam"), "netwerk": F("gemeente__samenwerkingsverband__slug")}
        return list(self.order_by().values("gemeente", "plaats", **waar).annotate(aantal=Count("pk")))

    def dichtst_bij(self, *, plaats: str, gemeente: uuid.UUID | None) -> "PlekQuerySet":
        """Sort: the own place first, then the own gemeente, then the rest. There is no distance in kilometres here."""
        dichtbij = [When(plaats__iexact=plaats, then=Value(DICHTBIJ))] if plaats else []
        ver = Case(*dichtbij, When(gemeente=gemeente, then=Value(IN_DE_GEMEENTE)), default=Value(VERDER))
        return self.annotate(ver=ver).order_by("ver", "plaats", "naam", "pk")


@met_geschiedenis()
class Plek(MetWijk, Plekaanbod):
    class Soort(models.TextChoices):
        VIND_EN_VERBINDPLEK = "vind_en_verbindplek", "vind- en verbindplek"
        TAALHUIS = "taalhuis", "taalhuis"
        WERKPLEK = "werkplek", "werkplek"
        ACTIVITEIT = "activiteit", "activiteit"
        DAGBESTEDING = "dagbesteding", "meedoen overdag"  # the word of the law is for who needs it: `soortnaam`

    class Stand(models.TextChoices):
        MOGELIJK = "mogelijk", "misschien een plek"
        OPEN = "open", "open"
        DICHT = "dicht", "dicht"
        VERVALLEN = "vervallen", "toch geen plek"

    class Kosten(models.TextChoices):
        ONBEKEND = "", "weet ik niet"
        GRATIS = "gratis", "gratis"
        BEDRAG = "bedrag", "een bedrag"
        ANDERS = "anders", "anders"

    class Gemak(models.TextChoices):
        BUS = "bus", "bushalte dichtbij"
        PARKEREN = "parkeren", "plek voor de auto"
        ROLSTOEL = "rolstoel", "kan met een rolstoel"
        LIFT = "lift", "lift, of alles beneden"
        TOILET = "toilet", "toilet voor een rolstoel"
        RUSTIG = "rustig", "rustige ruimte"

    VOOR_IEDEREEN = {
        Soort.ACTIVITEIT: "samen iets doen",
        Soort.VIND_EN_VERBINDPLEK: "mensen ontmoeten en vragen stellen",
        Soort.TAALHUIS: "hulp met taal en computer",
    }
    """Kinds that can stand on the public page, in words that everybody knows."""
    LAAGDREMPELIG = tuple(VOOR_IEDEREEN)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="plekken", verbose_name="gemeente")
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.CASCADE, related_name="plekken", verbose_name="organisatie"
    )
    naam = models.CharField("naam", max_length=150)
    soort = models.CharField("soort", max_length=30, choices=Soort, default=Soort.WERKPLEK)
    stand = models.CharField("stand", max_length=20, choices=Stand, default=Stand.OPEN)
    omschrijving = models.TextField("omschrijving", max_length=2000, blank=True)
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)
    # Where
    plaats = models.CharField("plaats", max_length=80, blank=True)
    adres = models.CharField("adres", max_length=150, blank=True)
    reizen = models.TextField("hoe komt iemand er", max_length=500, blank=True)
    toegankelijk = ArrayField(
        models.CharField(max_length=20, choices=Gemak), verbose_name="toegankelijk", default=list, blank=True
    )
    # When, and for how much
    inloop = models.BooleanField("inloop", default=False)
    tijden_uitleg = models.CharField("uitzonderingen op de tijden", max_length=200, blank=True)
    kosten = models.CharField("kosten", max_length=10, choices=Kosten, blank=True)
    bedrag = models.DecimalField("bedrag", max_digits=6, decimal_places=2, null=True, blank=True)
    kosten_uitleg = models.CharField("uitleg bij de kosten", max_length=150, blank=True)
    vrije_plaatsen = models.PositiveSmallIntegerField("vrije plaatsen", null=True, blank=True)
    vrij_sinds = models.DateField("vrije plaatsen gemeld op", null=True, blank=True)
    uren_van = models.PositiveSmallIntegerField("uren per week, minstens", null=True, blank=True)
    uren_tot = models.PositiveSmallIntegerField("uren per week, hoogstens", null=True, blank=True)
    # For everybody
    openbaar = models.BooleanField("op de openbare pagina", default=False)
    akkoord_op = models.DateField("organisatie zei ja op", null=True, blank=True)
    vragen_bij = models.CharField("bij wie kan iemand het vragen", max_length=100, blank=True)
    telefoon = models.CharField("algemeen telefoonnummer", max_length=20, blank=True)
    # Who keeps it, and of when it is
    contact = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="plekken", verbose_name="contact"
    )
    bevestigd_op = models.DateField("bevestigd op", default=timezone.localdate)
    bevestigd_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    gewijzigd_op = models.DateTimeField("gewijzigd op", null=True, blank=True)
    gewijzigd_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    versie = models.PositiveIntegerField("versie", default=1)

    objects = PlekQuerySet.as_manager()

    class Meta:
        verbose_name = "plek"
        verbose_name_plural = "plekken"
        constraints = [
            *AANBODREGELS,
            models.CheckConstraint(
                condition=Q(stand__in=["mogelijk", "open", "dicht", "vervallen"]), name="plek_stand"
            ),
            models.CheckConstraint(
                condition=Q(toegankelijk__contained_by=["bus", "parkeren", "rolstoel", "lift", "toilet", "rustig"]),
                name="plek_toegankelijk",
            ),
            models.CheckConstraint(
                condition=Q(kosten="bedrag", bedrag__isnull=False) | (~Q(kosten="bedrag") & Q(bedrag__isnull=True)),
                name="plek_bedrag",
                violation_error_message="Vul een bedrag in, of kies iets anders bij de kosten.",
            ),
            models.CheckConstraint(
                condition=Q(uren_van=None) | Q(uren_tot=None) | Q(uren_tot__gte=F("uren_van")),
                name="plek_uren",
                violation_error_message="Het hoogste aantal uren is lager dan het laagste.",
            ),
            models.CheckConstraint(
                condition=Q(openbaar=False)
                | (
                    Q(soort__in=["activiteit", "vind_en_verbindplek", "taalhuis"], akkoord_op__isnull=False)
                    & ~Q(vragen_bij="")
                ),
                name="plek_openbaar",
                violation_error_message="Deze plek staat op de openbare pagina. Daar past deze soort niet bij.",
            ),
        ]
        indexes = [
            GinIndex(fields=["naam"], opclasses=["gin_trgm_ops"], name="plek_naam_trgm"),
            models.Index(fields=["gemeente", "plaats", "naam"], name="plek_lijst"),
            models.Index(fields=["plaats"], name="plek_openbaar", condition=Q(openbaar=True)),
            GinIndex(fields=["taken"], name="plek_taken", condition=Q(stand="open")),
            GinIndex(fields=["leert"], name="plek_leert", condition=Q(stand="open")),
        ]

    def __str__(self) -> str:
        return self.naam

    def get_absolute_url(self) -> str:
        return reverse("plek_bekijken", args=[self.pk])

    def is_open_op(self, vandaag: date) -> bool:
        return self.stand == Plek.Stand.OPEN and (self.geldig_tot is None or self.geldig_tot >= vandaag)

    def is_oud(self, vandaag: date) -> bool:
        return self.bevestigd_op <= maanden_eerder(vandaag, BEVESTIG_NA_MAANDEN)

    def is_verborgen(self, vandaag: date) -> bool:
        """Too old to stand on the public page, though it is marked for it."""
        return self.openbaar and self.bevestigd_op <= maanden_eerder(vandaag, VERBERG_NA_MAANDEN)

    @property
    def soort_voor_iedereen(self) -> str:
        return Plek.VOOR_IEDEREEN.get(Plek.Soort(self.soort), "")

    @property
    def gemakken(self) -> list[str]:
        return [gemak.label for gemak in Plek.Gemak if gemak in self.toegankelijk]

    @property
    def kosten_in_woorden(self) -> str:
        if not self.kosten:
            return ""
        begin = f"{self.bedrag:.2f} euro".replace(".", ",") if self.kosten == Plek.Kosten.BEDRAG else ""
        begin = "gratis" if self.kosten == Plek.Kosten.GRATIS else begin
        return ", ".join(filter(None, [begin, self.kosten_uitleg])) or "dat verschilt"

    @property
    def uren_in_woorden(self) -> str:
        van, tot = self.uren_van, self.uren_tot
        if van is not None and tot is not None:
            return f"{van} uur per week" if van == tot else f"{van} tot {tot} uur per week"
        if van is not None:
            return f"{van} uur per week of meer"
        return f"hoogstens {tot} uur per week" if tot is not None else ""

    def sluit(self, *, door: Lid, nu: datetime, vandaag: date) -> None:
        """Nobody can come any more; a possible place turns out to be none."""
        self.stand = Plek.Stand.VERVALLEN if self.stand == Plek.Stand.MOGELIJK else Plek.Stand.DICHT
        self.geldig_tot = vandaag
        self._bewaar_stand(door=door, nu=nu)

    def heropen(self, *, door: Lid, nu: datetime) -> None:
        self.stand = Plek.Stand.MOGELIJK if self.stand == Plek.Stand.VERVALLEN else Plek.Stand.OPEN
        self.geldig_tot = None
        self._bewaar_stand(door=door, nu=nu)

    def bevestig(self, *, door: Lid, vandaag: date) -> None:
        self.bevestigd_op, self.bevestigd_door = vandaag, door
        self.save(update_fields=["bevestigd_op", "bevestigd_door"])

    def meld_plaatsen(self, aantal: int | None, *, door: Lid, nu: datetime, vandaag: date) -> None:
        """Say how many places are free; who counted them has looked, so the plek is confirmed as well."""
        self.vrije_plaatsen, self.vrij_sinds = aantal, None if aantal is None else vandaag
        self.bevestigd_op, self.bevestigd_door = vandaag, door
        self.gewijzigd_op, self.gewijzigd_door = nu, door
        self.versie += 1
        velden = ("vrije_plaatsen", "vrij_sinds", "bevestigd_op", "bevestigd_door", "gewijzigd_op", "gewijzigd_door")
        self.save(update_fields=[*velden, "versie"])

    def _bewaar_stand(self, *, door: Lid, nu: datetime) -> None:
        """Somebody who has it open to change hears about it, so the version counts on."""
        self.gewijzigd_op, self.gewijzigd_door = nu, door
        self.versie += 1
        self.save(update_fields=["stand", "geldig_tot", "gewijzigd_op", "gewijzigd_door", "versie"])
