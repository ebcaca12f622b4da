"""Werkbezoeken: where somebody of the network went, what was seen, what should happen."""

import uuid
from datetime import date, datetime, timedelta

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Exists, Func, OuterRef, Q, TextField, Value
from django.db.models.functions import Cast
from django.urls import reverse

from experimenten import toegang
from experimenten.models.experimenten import Experiment, ExperimentQuerySet
from netwerk.models import Actie, Contactpersoon, Gemeente, Idee, Lid, Organisatie, Plek
from netwerk.veldrechten import binnen
from participatie.geschiedenis import koppeling_met_geschiedenis, met_geschiedenis
from participatie.zoeken import elk_woord
from trajecten.models import Inwoner, Talent

BEWAARTERMIJN_PRULLENBAK = timedelta(days=30)
"""How long a visit that was taken away can be put back."""

BEWAARTERMIJN_CONCEPT = timedelta(days=7)
"""How long a text that was not saved stays."""

ZOEKVELDEN = ("organisatie__naam", "plek__naam", "verslag", "antwoordtekst", "gezocht", "gevonden")
ANTWOORDTEKST = Cast(Func("antwoorden", Value("$[*].*"), function="jsonb_path_query_array"), TextField())
"""The answers without their questions."""


def heeft_open_actie(dag: date) -> Q:
    """Whether what should be done after it was still to do at the end of that day."""
    gedaan = Q(gedaan_op__date__lte=dag)
    return Q(actie__in=Actie.objects.filter(~gedaan | Q(gedaan_op=None), ingetrokken_op=None))


class WerkbezoekQuerySet(models.QuerySet):
    def aanwezig(self) -> "WerkbezoekQuerySet":
        return self.filter(verwijderd_op=None)

    def weggehaald(self) -> "WerkbezoekQuerySet":
        return self.exclude(verwijderd_op=None)

    def terug_te_zetten(self, nu: datetime) -> "WerkbezoekQuerySet":
        return self.filter(verwijderd_op__gte=nu - BEWAARTERMIJN_PRULLENBAK)

    def met_alles(self) -> "WerkbezoekQuerySet":
        """With everything the page of one visit shows of other tables."""
        return self.select_related(
            "organisatie",
            "plek",
            "experiment",
            "actie__eigenaar",
            "idee__werkgroep",
            "schot",
            "mogelijke_plek",
            "kwartiermaker",
            "gewijzigd_door",
            "gemeente",
        )

    def nieuwste_eerst(self) -> "WerkbezoekQuerySet":
        return self.order_by("-datum", "-vastgelegd_op", "-id")

    def zoek(self, tekst: str, *, lezer: Lid) -> "WerkbezoekQuerySet":
        """Visits where the organisation, the plek or the text has these words, or words that look like them.

        Of visits this person may only count, the text and the plek do not count: searching tells what stands there.
        """
        leesbaar = toegang.werkbezoeken_lezen(lezer)
        return self.alias(antwoordtekst=ANTWOORDTEKST).filter(
            elk_woord(tekst, *binnen(toegang.TELBAAR, ZOEKVELDEN)) | (leesbaar & elk_woord(tekst, *ZOEKVELDEN))
        )

    def in_periode(self, van: date | None, tot: date | None) -> "WerkbezoekQuerySet":
        """Visits from `van` up to and including `tot`; None leaves that side open."""
        begrensd = self.filter(datum__gte=van) if van else self
        return begrensd.filter(datum__lte=tot) if tot else begrensd

    def bij_experimenten(self, experimenten: ExperimentQuerySet) -> "WerkbezoekQuerySet":
        return self.filter(experiment__in=experimenten)

    def in_gemeente(self, gemeente: Gemeente | None) -> "WerkbezoekQuerySet":
        """Visits of that gemeente; None leaves them all."""
        return self.filter(gemeente=gemeente) if gemeente else self

    def met_open_actie(self, dag: date) -> "WerkbezoekQuerySet":
        return self.filter(heeft_open_actie(dag))

    def met_gesproken(self, wie: str, *, lezer: Lid) -> "WerkbezoekQuerySet":
        """Visits where people of this kind were spoken to; only those this person may read say so."""
        return self.leesbaar_voor(lezer).filter(tellingen__wie=wie)

    def zichtbaar_voor(self, gebruiker: Lid) -> "WerkbezoekQuerySet":
        return self.filter(toegang.werkbezoeken(gebruiker))

    def leesbaar_voor(self, gebruiker: Lid) -> "WerkbezoekQuerySet":
        return self.filter(toegang.werkbezoeken_lezen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "WerkbezoekQuerySet":
        return self.filter(toegang.werkbezoeken_wijzigen(gebruiker))


@met_geschiedenis()
class Werkbezoek(models.Model):
    class Soort(models.TextChoices):
        WERKBEZOEK = "werkbezoek", "Werkbezoek"
        KENNISMAKING = "kennismaking", "Kennismaking"
        GESPREK = "gesprek", "Gesprek"
        MEEKIJKEN = "meekijken", "Meekijken op de werkplek"
        INTERVIEW = "interview", "Interview of inventarisatie"
        OUTREACH = "outreach", "Mensen zoeken"

    class MagContact(models.TextChoices):
        JA = "ja", "Ja"
        NEE = "nee", "Nee"
        NIET_GEVRAAGD = "niet gevraagd", "Niet gevraagd"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sleutel = models.UUIDField("sleutel van het formulier", unique=True)
    gemeente = models.ForeignKey(
        Gemeente, on_delete=models.PROTECT, related_name="werkbezoeken", verbose_name="gemeente"
    )
    kwartiermaker = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="werkbezoeken")
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, related_name="werkbezoeken", verbose_name="organisatie"
    )
    plek = models.ForeignKey(
        Plek, on_delete=models.SET_NULL, null=True, blank=True, related_name="werkbezoeken", verbose_name="plek"
    )
    datum = models.DateField("datum")
    soort = models.CharField("soort bezoek", max_length=20, choices=Soort, default=Soort.WERKBEZOEK)
    verslag = models.TextField("wat viel u op", max_length=10_000)
    experiment = models.ForeignKey(
        Experiment,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="werkbezoeken",
        verbose_name="experiment",
    )
    meegegaan = models.ManyToManyField(
        Lid, related_name="meegegaan_op_werkbezoeken", blank=True, verbose_name="wie ging mee"
    )
    gesproken_met = models.ManyToManyField(
        Contactpersoon, related_name="werkbezoeken", blank=True, verbose_name="wie sprak u"
    )
    inwoners = models.ManyToManyField(Inwoner, related_name="werkbezoeken", blank=True, verbose_name="inwoners")
    mogelijke_plek = models.ForeignKey(
        Plek,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="gevonden_bij",
        verbose_name="mogelijke plek",
    )
    gezocht = models.CharField("waar hebt u gezocht", max_length=200, blank=True)
    gevonden = models.CharField("wie hebt u gevonden", max_length=300, blank=True)
    mag_contact = models.CharField("mag er contact zijn", max_length=13, choices=MagContact, blank=True)
    antwoorden = models.JSONField("antwoorden", default=list, blank=True)
    """Each a question, in the words it had then, with its answer. Read and written by antwoorden.py."""
    schot = models.ForeignKey(
        "experimenten.Schot",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="werkbezoeken",
        verbose_name="schot",
    )
    schot_mensen = models.PositiveSmallIntegerField("hoeveel mensen kwamen het tegen", null=True, blank=True)
    idee = models.OneToOneField(Idee, on_delete=models.SET_NULL, null=True, blank=True, related_name="werkbezoek")
    gemaakt = ArrayField(models.UUIDField(), verbose_name="wat het erbij zette", default=list, blank=True)
    """Ids of the organisatie and the contactpersonen that were not there before this visit."""
    actie = models.OneToOneField(Actie, on_delete=models.SET_NULL, null=True, blank=True, related_name="werkbezoek")
    vastgelegd_op = models.DateTimeField("vastgelegd op")
    gewijzigd_op = models.DateTimeField("gewijzigd op")
    gewijzigd_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    versie = models.PositiveIntegerField("versie", default=1)
    verwijderd_op = models.DateTimeField("weggehaald op", null=True, blank=True)
    verwijderd_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = WerkbezoekQuerySet.as_manager()

    class Meta:
        verbose_name = "werkbezoek"
        verbose_name_plural = "werkbezoeken"
        constraints = [
            models.CheckConstraint(
                condition=~Q(verslag=""), name="werkbezoek_verslag", violation_error_message="Schrijf op wat u opviel."
            ),
            models.CheckConstraint(
                condition=Q(soort__in=["werkbezoek", "kennismaking", "gesprek", "meekijken", "interview", "outreach"]),
                name="werkbezoek_soort",
            ),
            models.CheckConstraint(
                condition=Q(mag_contact__in=["", "ja", "nee", "niet gevraagd"]), name="werkbezoek_mag_contact"
            ),
            models.CheckConstraint(
                condition=Q(schot_mensen=None) | Q(schot_mensen__range=(1, 500)), name="werkbezoek_schot_mensen"
            ),
            models.CheckConstraint(
                condition=Q(soort="outreach") | Q(gezocht="", gevonden="", mag_contact=""), name="werkbezoek_zoeken"
            ),
        ]
        indexes = [
            models.Index(fields=["gemeente", "-datum", "-id"], name="werkbezoek_lijst"),
            models.Index(fields=["experiment", "datum"], name="werkbezoek_experiment"),
            models.Index(fields=["organisatie", "-datum"], name="werkbezoek_organisatie"),
            models.Index(fields=["kwartiermaker", "-datum"], name="werkbezoek_van"),
            GinIndex(fields=["verslag"], opclasses=["gin_trgm_ops"], name="werkbezoek_verslag_trgm"),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} bij {self.organisatie}"

    def get_absolute_url(self) -> str:
        return reverse("werkbezoek_bekijken", kwargs={"pk": self.pk})

    def haal_weg(self, *, door: Lid, nu: datetime) -> None:
        """Put it in the bin. Somebody who has it open to change hears about it, so the version counts on."""
        self.verwijderd_op, self.verwijderd_door = nu, door
        self.versie += 1
        self.save(update_fields=["verwijderd_op", "verwijderd_door", "versie"])

    def zet_terug(self) -> None:
        self.verwijderd_op = self.verwijderd_door = None
        self.versie += 1
        self.save(update_fields=["verwijderd_op", "verwijderd_door", "versie"])


@met_geschiedenis()
class GezienTalent(models.Model):
    """A talent that was seen of an inwoner during a visit. What it means for the profile is up to the inwoner."""

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    werkbezoek = models.ForeignKey(Werkbezoek, on_delete=models.CASCADE, related_name="geziene_talenten")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="geziene_talenten")
    talent = models.ForeignKey(Talent, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = "gezien talent"
        verbose_name_plural = "geziene talenten"
        constraints = [models.UniqueConstraint(fields=["werkbezoek", "inwoner", "talent"], name="gezien_talent_uniek")]

    def __str__(self) -> str:
        return f"{self.inwoner}: {self.talent}"


class WerkbezoekconceptQuerySet(models.QuerySet):
    def open_van(self, lid: Lid, *, nu: datetime) -> "WerkbezoekconceptQuerySet":
        """Texts of this person that did not become a visit yet, the last one first."""
        bewaard = Exists(Werkbezoek.objects.filter(sleutel=OuterRef("sleutel")))
        return self.filter(~bewaard, lid=lid, bewaard_op__gte=nu - BEWAARTERMIJN_CONCEPT).order_by("-bewaard_op")


class Werkbezoekconcept(models.Model):
    """What somebody typed and did not save yet. One per form; gone when the visit is saved, or after 7 days."""

    sleutel = models.UUIDField("sleutel van het formulier", primary_key=True)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.CASCADE, related_name="+")
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="werkbezoekconcepten")
    velden = models.JSONField("velden")
    bewaard_op = models.DateTimeField("bewaard op")

    objects = WerkbezoekconceptQuerySet.as_manager()

    class Meta:
        verbose_name = "concept van een werkbezoek"
        verbose_name_plural = "concepten van werkbezoeken"
        indexes = [models.Index(fields=["lid", "-bewaard_op"], name="concept_laatste")]

    def __str__(self) -> str:
        return f"concept {self.sleutel}"


@koppeling_met_geschiedenis
class Bezoekinwoner(Werkbezoek.inwoners.through):
    """Which inwoner a visit was about."""

    class Meta:
        proxy = True


@koppeling_met_geschiedenis
class Bezoekmeeganger(Werkbezoek.meegegaan.through):
    """Who came along on a visit."""

    class Meta:
        proxy = True


@koppeling_met_geschiedenis
class Bezoekcontact(Werkbezoek.gesproken_met.through):
    """Whom somebody spoke at a visit."""

    class Meta:
        proxy = True
