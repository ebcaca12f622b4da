"""Bijeenkomsten: the network meets every two months."""

import uuid
from datetime import datetime

import pgtrigger
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Deferrable, F, Q

from netwerk import toegang_bijeenkomsten as toegang
from netwerk.models.bijeenkomstreeksen import Bijeenkomstreeks, Bijeenkomstsoort
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import koppeling_met_geschiedenis, met_geschiedenis


class Agendastand(models.TextChoices):
    CONCEPT = "concept", "in voorbereiding"
    GEPUBLICEERD = "gepubliceerd", "agenda staat vast"
    AFGESLOTEN = "afgesloten", "afgesloten"


class BijeenkomstQuerySet(models.QuerySet):
    def komend(self, nu: datetime) -> "BijeenkomstQuerySet":
        return self.filter(eindigt_op__gte=nu).order_by("begint_op")

    def geweest(self, nu: datetime) -> "BijeenkomstQuerySet":
        return self.filter(eindigt_op__lt=nu).order_by("-begint_op")

    def gaat_door(self) -> "BijeenkomstQuerySet":
        return self.filter(afgezegd_op=None)

    def openbaar(self) -> "BijeenkomstQuerySet":
        return self.filter(openbaar=True)

    def van_het_netwerk(self) -> "BijeenkomstQuerySet":
        """The bijeenkomsten in which the age of a leervraag is counted."""
        return self.gaat_door().filter(soort=Bijeenkomstsoort.NETWERK)

    def zichtbaar_voor(self, gebruiker: Lid) -> "BijeenkomstQuerySet":
        return self.filter(toegang.bijeenkomsten(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "BijeenkomstQuerySet":
        return self.filter(toegang.bijeenkomsten_wijzigen(gebruiker))

    def om_in_vast_te_leggen(self, gebruiker: Lid) -> "BijeenkomstQuerySet":
        return self.filter(toegang.opbrengsten_vastleggen(gebruiker))


@met_geschiedenis()
class Bijeenkomst(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband,
        on_delete=models.PROTECT,
        related_name="bijeenkomsten",
        verbose_name="samenwerkingsverband",
    )
    thema = models.CharField("thema, als vraag", max_length=150)
    thema_als_vraag = models.BooleanField("thema is de laatste vraag na afloop", default=False)
    begint_op = models.DateTimeField("begint op")
    eindigt_op = models.DateTimeField("eindigt op")
    locatie = models.CharField("locatie", max_length=100)
    plaats = models.CharField("plaats", max_length=80)
    toelichting = models.TextField("toelichting", blank=True)
    contact = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="bijeenkomsten_als_contact"
    )
    aanwezig = models.ManyToManyField(Lid, related_name="bijgewoonde_bijeenkomsten", blank=True)
    openbaar = models.BooleanField("staat op de openbare pagina", default=True)
    agendaversie = models.PositiveIntegerField("versie in agenda's", default=0, editable=False)
    """Goes up with every change, whoever makes it: calendars take the highest one (RFC 5545, SEQUENCE)."""

    # An overleg: with whom, and who goes
    organisaties = models.ManyToManyField("netwerk.Organisatie", related_name="overleggen", blank=True)
    """Of the network. Each bijeenkomst has its own, so that what was stays as it was (features.md E7)."""
    partners = models.CharField("wie er verder aan tafel zit", max_length=300, blank=True)
    afgevaardigde = models.ForeignKey(
        Lid,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="bijeenkomsten_als_afgevaardigde",
        verbose_name="wie gaat er namens ons",
    )

    # Of which reeks, and what was changed by hand
    soort = models.CharField("soort", max_length=20, choices=Bijeenkomstsoort, default=Bijeenkomstsoort.NETWERK)
    reeks = models.ForeignKey(
        Bijeenkomstreeks, on_delete=models.SET_NULL, null=True, blank=True, related_name="bijeenkomsten"
    )
    reeksdatum = models.DateField("dag volgens de reeks", null=True, blank=True)
    met_de_hand = models.BooleanField("met de hand gewijzigd", default=False)
    verzet_van = models.DateTimeField("eerst was het op", null=True, blank=True)
    verzet_reden = models.CharField("waarom verzet", max_length=200, blank=True)
    afgezegd_op = models.DateTimeField("afgezegd op", null=True, blank=True)
    afgezegd_reden = models.CharField("waarom afgezegd", max_length=200, blank=True)

    # The agenda and its verslag
    stand = models.CharField("stand van de agenda", max_length=20, choices=Agendastand, default=Agendastand.CONCEPT)
    verslag = models.TextField("in het kort", max_length=5000, blank=True)
    orde_versie = models.PositiveIntegerField("versie van de volgorde", default=1)
    versie = models.PositiveIntegerField("versie", default=1)

    objects = BijeenkomstQuerySet.as_manager()

    class Meta:
        verbose_name = "bijeenkomst"
        verbose_name_plural = "bijeenkomsten"
        constraints = [
            models.CheckConstraint(
                condition=Q(eindigt_op__gt=F("begint_op")),
                name="bijeenkomst_eind_na_begin",
                violation_error_message="De bijeenkomst eindigt voor zij begint.",
            ),
            models.CheckConstraint(condition=Q(stand__in=Agendastand.values), name="bijeenkomst_stand"),
            models.CheckConstraint(condition=Q(soort__in=Bijeenkomstsoort.values), name="bijeenkomst_soort"),
            models.CheckConstraint(
                condition=Q(afgezegd_op=None) | ~Q(afgezegd_reden=""),
                name="bijeenkomst_afgezegd_met_reden",
                violation_error_message="Schrijf op waarom de bijeenkomst niet doorgaat.",
            ),
            models.UniqueConstraint(
                fields=["reeks", "reeksdatum"], name="bijeenkomst_een_per_reeksdag", deferrable=Deferrable.DEFERRED
            ),
        ]
        indexes = [models.Index(fields=["samenwerkingsverband", "begint_op"], name="bijeenkomst_wanneer")]
        triggers = [
            pgtrigger.Trigger(
                name="agendaversie",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition("OLD.* IS DISTINCT FROM NEW.*"),
                func="NEW.agendaversie = OLD.agendaversie + 1; RETURN NEW;",
            )
        ]

    def __str__(self) -> str:
        return self.thema

    @property
    def agenda_is_te_zien(self) -> bool:
        return self.stand != Agendastand.CONCEPT

    @property
    def is_afgesloten(self) -> bool:
        return self.stand == Agendastand.AFGESLOTEN

    def publiceer(self) -> None:
        """From now on everybody of the network reads the agenda."""
        self._ga_van(Agendastand.CONCEPT, Agendastand.GEPUBLICEERD)

    def sluit(self, *, verslag: str) -> None:
        """Close it with its verslag, that everybody of the network reads."""
        if not verslag.strip():
            raise ValidationError("Schrijf in het kort op wat eruit kwam.")
        self._ga_van(Agendastand.GEPUBLICEERD, Agendastand.AFGESLOTEN, verslag=verslag)

    def heropen(self) -> None:
        """One step back: the verslag may be written again, or the agenda be prepared again."""
        terug = {
            Agendastand.AFGESLOTEN: Agendastand.GEPUBLICEERD,
            Agendastand.GEPUBLICEERD: Agendastand.CONCEPT,
        }
        self._ga_van(self.stand, terug.get(Agendastand(self.stand), self.stand))

    def _ga_van(self, van: str, naar: str, **velden: object) -> None:
        if self.stand != van:
            raise ValidationError(f"Dit kan niet: de agenda is nu {self.get_stand_display()}.")
        for naam, waarde in {**velden, "stand": naar}.items():
            setattr(self, naam, waarde)
        self.save(update_fields=[*velden, "stand"])

    def verzet(self, *, begint_op: datetime, eindigt_op: datetime, reden: str) -> None:
        """Move this one; the rest of its reeks stays. The first day stays known, however often it moves."""
        self.verzet_van = self.verzet_van or self.begint_op
        self.begint_op, self.eindigt_op, self.verzet_reden, self.met_de_hand = begint_op, eindigt_op, reden, True
        self.save(update_fields=["verzet_van", "begint_op", "eindigt_op", "verzet_reden", "met_de_hand"])

    def tijd_is_te_verbeteren(self, nu: datetime) -> bool:
        """Whether its times are put right without more: nobody reads an agenda yet, or it is over."""
        return self.stand == Agendastand.CONCEPT or self.eindigt_op < nu

    def zeg_af(self, *, reden: str, nu: datetime) -> None:
        """It does not take place. A change of its reeks leaves it as it is, as long as it is called off."""
        self.afgezegd_op, self.afgezegd_reden = nu, reden
        self.save(update_fields=["afgezegd_op", "afgezegd_reden"])

    def gaat_toch_door(self) -> None:
        self.afgezegd_op, self.afgezegd_reden = None, ""
        self.save(update_fields=["afgezegd_op", "afgezegd_reden"])


@koppeling_met_geschiedenis
class Overlegpartner(Bijeenkomst.organisaties.through):
    """Which organisatie is at the table."""

    class Meta:
        proxy = True


@koppeling_met_geschiedenis
class Aanwezigheid(Bijeenkomst.aanwezig.through):
    """Who was at a bijeenkomst."""

    class Meta:
        proxy = True
