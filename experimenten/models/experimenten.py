"""Experimenten: what a werkgroep tries, from droom to besluit."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, Func, Q, When

from experimenten import toegang
from netwerk.models import Gemeente, Lid, Netwerkdoel, Samenwerkingsverband, Werkgroep
from participatie.geschiedenis import met_geschiedenis


class Stand(models.TextChoices):
    DROOM = "droom", "Droom"
    VRAAG = "vraag", "Vraag"
    PROBEREN = "proberen", "Proberen"
    RESULTAAT = "resultaat", "Resultaat"
    BESLUIT = "besluit", "Besluit"

    @property
    def volgorde(self) -> int:
        return list(Stand).index(self)

    @property
    def volgende(self) -> "Stand | None":
        return next(iter(list(Stand)[self.volgorde + 1 :]), None)

    @property
    def vorige(self) -> "Stand | None":
        return list(Stand)[self.volgorde - 1] if self.volgorde else None


DAG_VAN = {Stand.PROBEREN: "begonnen_op", Stand.RESULTAAT: "eerste_resultaat_op", Stand.BESLUIT: "besloten_op"}
"""The field with the day on which an experiment came to that stand."""


class Conclusie(models.TextChoices):
    BEVESTIGD = "bevestigd", "Ja, dat klopt"
    NIET = "niet", "Nee, dat klopt niet"
    GEMENGD = "gemengd", "Soms wel, soms niet"


class Vervolg(models.TextChoices):
    STOPPEN = "stoppen", "Wij stoppen"
    DOORGAAN = "doorgaan", "Wij gaan door"
    OPSCHALEN = "opschalen", "Wij doen het groter"


@dataclass(frozen=True, kw_only=True)
class Zet:
    """Who takes a step, when, and why now."""

    door: Lid
    nu: datetime
    waarom: str


class ExperimentQuerySet(models.QuerySet):
    def lopend(self) -> "ExperimentQuerySet":
        return self.filter(stand=Stand.PROBEREN)

    def zoek(self, tekst: str) -> "ExperimentQuerySet":
        """Every word occurs in the name, the question, what is tried, or the name of the werkgroep."""
        gevonden = self
        for woord in tekst.split():
            gevonden = gevonden.filter(
                Q(naam__unaccent__icontains=woord)
                | Q(vraag__unaccent__icontains=woord)
                | Q(wat_we_proberen__unaccent__icontains=woord)
                | Q(werkgroep__naam__unaccent__icontains=woord)
            )
        return gevonden

    def er_al_op(self, dag: date) -> "ExperimentQuerySet":
        """What was dreamed, or begun, on or before that day; of an older one without a day that is not known."""
        return self.filter(Q(gedroomd_op=None) | Q(gedroomd_op__lte=dag) | Q(begonnen_op__lte=dag))

    def gevonden(
        self,
        *,
        zoek: str = "",
        gemeente: Gemeente | None = None,
        werkgroep: Werkgroep | None = None,
        financier: str = "",
    ) -> "ExperimentQuerySet":
        """The experiments a filter leaves over; empty leaves out that part of the filter."""
        gevonden = self.zoek(zoek)
        if gemeente:
            gevonden = gevonden.filter(gemeenten=gemeente)
        if werkgroep:
            gevonden = gevonden.filter(werkgroep=werkgroep)
        if financier:
            gevonden = gevonden.filter(financiers__contains=[financier])
        return gevonden

    def terug_te_kijken(self, *, tot: date) -> "ExperimentQuerySet":
        """Experiments that are not decided on, with a day to look back that has come before or on `tot`."""
        return self.filter(kijk_terug_op__lte=tot).exclude(stand=Stand.BESLUIT).order_by("kijk_terug_op", "naam")

    def openbaar(self) -> "ExperimentQuerySet":
        """Those that visitors see, each with whether it lies still: nobody works on it since the werkgroep stopped."""
        gestopt = Func(F("werkgroep"), function="werkgroep_is_gestopt", output_field=models.BooleanField())
        stil = Case(When(stand=Stand.BESLUIT, then=False), default=gestopt, output_field=models.BooleanField())
        return self.filter(openbaar=True).annotate(ligt_stil=stil)

    def te_bezoeken(self) -> "ExperimentQuerySet":
        """Those that are not decided on, of a werkgroep that goes on."""
        return self.exclude(stand=Stand.BESLUIT).filter(werkgroep__gestopt_op=None)

    def zichtbaar_voor(self, gebruiker: Lid) -> "ExperimentQuerySet":
        return self.filter(toegang.experimenten(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ExperimentQuerySet":
        return self.filter(toegang.experimenten_wijzigen(gebruiker))


@met_geschiedenis()
class Experiment(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.PROTECT, related_name="experimenten"
    )
    werkgroep = models.ForeignKey(
        Werkgroep, on_delete=models.PROTECT, related_name="experimenten", verbose_name="werkgroep"
    )
    doel = models.ForeignKey(
        Netwerkdoel,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="experimenten",
        verbose_name="doel van het netwerk",
    )
    gemeenten = models.ManyToManyField(Gemeente, related_name="experimenten", verbose_name="gemeenten")
    naam = models.CharField("naam", max_length=120)
    dromer = models.ForeignKey(
        Lid, on_delete=models.PROTECT, null=True, blank=True, related_name="dromen", verbose_name="wie droomde dit"
    )
    droom_van = models.CharField("van wie kwam de droom", max_length=120, blank=True)
    """In words, when it came from somebody without account: never a name of an inwoner."""
    gedroomd_op = models.DateField("gedroomd op", null=True, blank=True)
    vraag = models.TextField("vraag", max_length=1000)
    aanname = models.TextField("wat we denken", max_length=1000, blank=True)
    zo_zien_we_het = models.TextField("hoe we het zien", max_length=1000, blank=True)
    wat_we_proberen = models.TextField("wat we proberen", max_length=2000, blank=True)
    in_gewone_woorden = models.TextField("in gewone woorden, voor bezoekers", max_length=600, blank=True)
    openbaar = models.BooleanField("staat op de openbare pagina", default=False)
    uitkomst_in_gewone_woorden = models.TextField(
        "wat eruit kwam, in gewone woorden, voor bezoekers", max_length=600, blank=True
    )
    eigenaar = models.ForeignKey(
        Lid, on_delete=models.PROTECT, related_name="experimenten_als_eigenaar", verbose_name="eigenaar"
    )
    financiers = ArrayField(models.CharField(max_length=80), verbose_name="wie betaalt mee", default=list, blank=True)
    kennispartners = ArrayField(models.CharField(max_length=80), verbose_name="wie denkt mee", default=list, blank=True)
    stand = models.CharField("stand", max_length=20, choices=Stand, default=Stand.DROOM)
    begonnen_op = models.DateField("begonnen op", null=True, blank=True)
    kijk_terug_op = models.DateField("volgende keer terugkijken", null=True, blank=True)
    eerste_resultaat_op = models.DateField("eerste resultaat op", null=True, blank=True)
    besloten_op = models.DateField("besloten op", null=True, blank=True)
    uitkomst = models.TextField("wat we leerden", max_length=2000, blank=True)
    conclusie = models.CharField("klopt wat we dachten", max_length=12, choices=Conclusie, blank=True)
    vervolg = models.CharField("hoe verder", max_length=12, choices=Vervolg, blank=True)
    wat_we_nu_doen = models.CharField("wat we nu doen", max_length=300, blank=True)
    versie = models.PositiveIntegerField("versie", default=1)

    objects = ExperimentQuerySet.as_manager()

    class Meta:
        verbose_name = "experiment"
        verbose_name_plural = "experimenten"
        constraints = [
            models.UniqueConstraint(
                fields=["samenwerkingsverband", "naam"],
                name="experiment_uniek",
                violation_error_message="Er is al een experiment met deze naam.",
            ),
            models.CheckConstraint(condition=Q(stand__in=Stand.values), name="experiment_stand"),
            models.CheckConstraint(
                condition=Q(stand__in=["droom", "vraag"]) | Q(begonnen_op__isnull=False),
                name="experiment_begonnen",
                violation_error_message="Vul in wanneer het experiment begon.",
            ),
            models.CheckConstraint(
                condition=~Q(stand="besluit")
                | (
                    Q(besloten_op__isnull=False, conclusie__in=Conclusie.values, vervolg__in=Vervolg.values)
                    & ~Q(uitkomst="")
                    & ~Q(wat_we_nu_doen="")
                ),
                name="experiment_besluit_met_conclusie",
                violation_error_message="Schrijf op wat u leerde, of het klopt, en wat u nu doet.",
            ),
            models.CheckConstraint(
                condition=Q(eerste_resultaat_op=None) | Q(eerste_resultaat_op__gte=F("begonnen_op")),
                name="experiment_resultaat_na_begin",
                violation_error_message="Het eerste resultaat ligt voor het begin.",
            ),
            models.CheckConstraint(
                condition=Q(besloten_op=None) | Q(besloten_op__gte=F("begonnen_op")),
                name="experiment_besluit_na_begin",
                violation_error_message="Het besluit ligt voor het begin.",
            ),
        ]
        indexes = [models.Index(fields=["samenwerkingsverband", "stand"], name="experiment_stand_idx")]

    def __str__(self) -> str:
        return self.naam

    @property
    def is_te_bezoeken(self) -> bool:
        """The same as `te_bezoeken`, of one; needs `werkgroep`."""
        return self.stand != Stand.BESLUIT and self.werkgroep.gestopt_op is None

    def dagen_bezig(self, vandaag: date) -> int | None:
        """Days from the start to the besluit, or to `vandaag` while it runs; None before the start."""
        if self.begonnen_op is None or self.begonnen_op > vandaag:
            return None
        return (min(self.besloten_op or vandaag, vandaag) - self.begonnen_op).days

    def dagen_tot_resultaat(self) -> int | None:
        if self.begonnen_op is None or self.eerste_resultaat_op is None:
            return None
        return (self.eerste_resultaat_op - self.begonnen_op).days

    # The verbs: the only writers of the stand. Each keeps who took the step, when and why.

    def stel_vraag(self, *, zet: Zet, vraag: str, aanname: str, zo_zien_we_het: str) -> None:
        self._ga_naar(Stand.VRAAG, zet, vraag=vraag, aanname=aanname, zo_zien_we_het=zo_zien_we_het)

    def start(self, *, zet: Zet, op: date, wat_we_proberen: str, kijk_terug_op: date, **wie: object) -> None:
        """Begin. In: `wie` are the owner, who pays along and who thinks along."""
        velden = {"begonnen_op": op, "wat_we_proberen": wat_we_proberen, "kijk_terug_op": kijk_terug_op}
        self._ga_naar(Stand.PROBEREN, zet, **velden, **wie)

    def leg_resultaat_vast(self, *, zet: Zet, op: date, uitkomst: str, kijk_terug_op: date | None = None) -> None:
        """Write down the first result. A day that was written down before stays."""
        op = self.eerste_resultaat_op or op
        self._ga_naar(Stand.RESULTAAT, zet, eerste_resultaat_op=op, uitkomst=uitkomst, kijk_terug_op=kijk_terug_op)

    def besluit(
        self, *, zet: Zet, op: date, uitkomst: str, conclusie: str, vervolg: str, wat_we_nu_doen: str, **openbaar: str
    ) -> None:
        """Close it: what was learned, whether it holds, and in one sentence what happens now.

        In: `openbaar` is what visitors read of it.
        """
        velden = {"conclusie": conclusie, "vervolg": vervolg, "wat_we_nu_doen": wat_we_nu_doen, **openbaar}
        self._ga_naar(Stand.BESLUIT, zet, besloten_op=op, uitkomst=uitkomst, kijk_terug_op=None, **velden)

    def ga_terug(self, *, zet: Zet, kijk_terug_op: date | None = None) -> None:
        """Take one step back. Words that were written stay; the day of what is no longer so goes.

        In: when to look back, for what is tried again.
        """
        vorige = Stand(self.stand).vorige
        if vorige is None:
            raise ValidationError("Dit kan niet: een droom is het begin.")
        niet_begonnen = {"begonnen_op": None, "eerste_resultaat_op": None, "kijk_terug_op": None}
        weg = {
            Stand.BESLUIT: {"besloten_op": None},
            Stand.RESULTAAT: {"eerste_resultaat_op": None, "kijk_terug_op": kijk_terug_op or self.kijk_terug_op},
            Stand.PROBEREN: niet_begonnen,
        }
        vervallen = getattr(self, DAG_VAN.get(Stand(self.stand), ""), None)
        self._zet_stand(vorige, zet, vervallen_dag=vervallen, **weg.get(Stand(self.stand), {}))

    def _ga_naar(self, stand: Stand, zet: Zet, **velden: object) -> None:
        """Take one step forward. Raises ValidationError when this is not the next step, or the facts do not fit."""
        if Stand(self.stand).volgende != stand:
            raise ValidationError(f"Dit kan niet: het experiment staat nu op {self.get_stand_display()}.")
        self._zet_stand(stand, zet, **velden)

    def _zet_stand(self, stand: Stand, zet: Zet, *, vervallen_dag: date | None = None, **velden: object) -> None:
        van = self.stand
        for naam, waarde in {**velden, "stand": stand}.items():
            setattr(self, naam, waarde)
        self.validate_constraints()
        self.save(update_fields=[*velden, "stand"])
        self.stappen.create(
            samenwerkingsverband_id=self.samenwerkingsverband_id,
            van=van,
            naar=stand,
            door=zet.door,
            gezet_op=zet.nu,
            waarom=zet.waarom,
            vervallen_dag=vervallen_dag,
        )
