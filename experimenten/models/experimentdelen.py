"""What is written down at an experiment: vragen, lessen, schotten, oplossingen and publicaties."""

import uuid
from datetime import date, datetime

from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from experimenten import toegang
from experimenten.models.experimenten import Experiment
from netwerk.models import Lid, Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis
from trajecten.kleine_aantallen import BINNEN_GEMEENTE, NETWERK


def aantal_bij_een_experiment(rijen: models.QuerySet, *, over: str = "experiment") -> Coalesce:
    """How many of these rows each experiment has, for in a question for experiments. In: where a row says which."""
    van_een = rijen.order_by().filter(**{over: OuterRef("pk")}).values(over)
    return Coalesce(Subquery(van_een.annotate(aantal=Count("pk")).values("aantal")), 0)


class DeelQuerySet(models.QuerySet):
    def aanwezig(self) -> "DeelQuerySet":
        return self.filter(weg_op=None)

    def zichtbaar_voor(self, gebruiker: Lid) -> "DeelQuerySet":
        return self.filter(toegang.experimentdelen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "DeelQuerySet":
        return self.filter(toegang.experimentdelen_wijzigen(gebruiker))


class Experimentdeel(models.Model):
    """One thing that somebody wrote down at an experiment. The id comes from the form: sent twice is kept once."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.PROTECT, related_name="+")
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="%(class)s_set")
    door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField("opgeschreven op")
    weg_op = models.DateTimeField("weggehaald op", null=True, blank=True)
    versie = models.PositiveIntegerField("versie", default=1)

    objects = DeelQuerySet.as_manager()

    class Meta:
        abstract = True

    def haal_weg(self, *, nu: datetime) -> None:
        """Take it away. Somebody who has it open to change hears about it, so the version counts on."""
        self.weg_op = nu
        self.versie += 1
        self.save(update_fields=["weg_op", "versie"])

    def zet_terug(self) -> None:
        self.weg_op = None
        self.versie += 1
        self.save(update_fields=["weg_op", "versie"])


class OpenvraagQuerySet(DeelQuerySet):
    def open_op(self, dag: date) -> "OpenvraagQuerySet":
        """Asked on or before that day, and not answered by then."""
        return self.aanwezig().filter(Q(beantwoord_op=None) | Q(beantwoord_op__gt=dag), op__date__lte=dag)


@met_geschiedenis()
class Openvraag(Experimentdeel):
    """A question or a need of an experiment, who looks after it, and what became of it."""

    class Soort(models.TextChoices):
        VRAAG = "vraag", "vraag"
        NODIG = "nodig", "wat we nodig hebben"

    soort = models.CharField("soort", max_length=10, choices=Soort, default=Soort.VRAAG)
    tekst = models.CharField("vraag", max_length=500)
    eigenaar = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="+", verbose_name="wie zoekt het uit")
    antwoord = models.TextField("antwoord", max_length=2000, blank=True)
    beantwoord_op = models.DateField("beantwoord op", null=True, blank=True)

    objects = OpenvraagQuerySet.as_manager()

    class Meta:
        verbose_name = "open vraag"
        verbose_name_plural = "open vragen"
        indexes = [models.Index(fields=["experiment", "op"], name="openvraag_idx")]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=["vraag", "nodig"]) & ~Q(tekst=""), name="openvraag_soort"),
            models.CheckConstraint(
                condition=Q(antwoord="", beantwoord_op=None) | (~Q(antwoord="") & Q(beantwoord_op__isnull=False)),
                name="openvraag_antwoord_met_dag",
            ),
        ]

    def __str__(self) -> str:
        return self.tekst

    def beantwoord(self, antwoord: str, *, op: date) -> None:
        """Write the answer; an empty one opens the question again. The day of a first answer stays."""
        self.antwoord, self.beantwoord_op = antwoord, (self.beantwoord_op or op) if antwoord else None


@met_geschiedenis()
class Les(Experimentdeel):
    class Soort(models.TextChoices):
        ERVARING = "ervaring", "ervaring"
        KENNIS = "kennis", "kennis"
        MOGELIJKHEID = "mogelijkheid", "mogelijkheid"

    soort = models.CharField("soort", max_length=15, choices=Soort, default=Soort.ERVARING)
    tekst = models.TextField("wat we leerden", max_length=1000)

    class Meta:
        verbose_name = "les"
        verbose_name_plural = "lessen"
        indexes = [models.Index(fields=["experiment", "op"], name="les_idx")]
        constraints = [
            models.CheckConstraint(
                condition=Q(soort__in=["ervaring", "kennis", "mogelijkheid"]) & ~Q(tekst=""), name="les_soort"
            )
        ]

    def __str__(self) -> str:
        return self.tekst


class SchotQuerySet(DeelQuerySet):
    def open_op(self, dag: date) -> "SchotQuerySet":
        """Met on or before that day, and not solved by then."""
        return self.aanwezig().filter(Q(opgelost_op=None) | Q(opgelost_op__gt=dag), op__date__lte=dag)


@met_geschiedenis()
class Schot(Experimentdeel):
    """A barrier that people met: in the law, in how things go, in money, or in how we think."""

    class Soort(models.TextChoices):
        WET = "wet", "wet"
        PROCEDURE = "procedure", "procedure"
        GELD = "geld", "geld"
        CULTUUR = "cultuur", "hoe we gewend zijn te werken"

    soort = models.CharField("soort", max_length=10, choices=Soort)
    tekst = models.TextField("wat hield tegen", max_length=1000)
    aantal_mensen = models.PositiveSmallIntegerField("hoeveel mensen kwamen dit tegen", null=True, blank=True)
    gemeld_bij = models.CharField("gemeld bij", max_length=120, blank=True)
    gemeld_op = models.DateField("gemeld op", null=True, blank=True)
    hoe_opgelost = models.CharField("hoe is het opgelost", max_length=500, blank=True)
    opgelost_op = models.DateField("opgelost op", null=True, blank=True)

    objects = SchotQuerySet.as_manager()

    class Meta:
        verbose_name = "schot"
        verbose_name_plural = "schotten"
        indexes = [models.Index(fields=["experiment", "op"], name="schot_idx")]
        constraints = [
            models.CheckConstraint(
                condition=Q(soort__in=["wet", "procedure", "geld", "cultuur"]) & ~Q(tekst=""), name="schot_soort"
            ),
            models.CheckConstraint(
                condition=Q(aantal_mensen=None) | Q(aantal_mensen__range=(1, 9999)),
                name="schot_aantal",
                violation_error_message="Vul 1 of meer mensen in, of laat het leeg.",
            ),
            models.CheckConstraint(
                condition=Q(gemeld_bij="", gemeld_op=None) | (~Q(gemeld_bij="") & Q(gemeld_op__isnull=False)),
                name="schot_gemeld",
                violation_error_message="Vul in bij wie u het meldde, en wanneer.",
            ),
            models.CheckConstraint(
                condition=Q(hoe_opgelost="", opgelost_op=None) | (~Q(hoe_opgelost="") & Q(opgelost_op__isnull=False)),
                name="schot_opgelost",
                violation_error_message="Vul in hoe het is opgelost, en wanneer.",
            ),
        ]

    def __str__(self) -> str:
        return self.tekst

    @property
    def mensen_in_woorden(self) -> str:
        """How many met it; a small number would point at persons (domain.md 5.9)."""
        if self.aantal_mensen is None:
            return ""
        return f"{BINNEN_GEMEENTE.in_woorden(self.aantal_mensen)} mensen"

    @property
    def mensen_naar_buiten(self) -> str:
        """The same for who is not of the network: from ten people on, and rounded."""
        if self.aantal_mensen is None:
            return ""
        return f"{NETWERK.in_woorden(self.aantal_mensen)} mensen"


class OplossingQuerySet(DeelQuerySet):
    def na_te_kijken(self, *, voor: date) -> "OplossingQuerySet":
        """Those that were written down, and last looked at, before that day; what is out of use is not asked again."""
        lang_geleden = Q(nagekeken_op=None, op__date__lt=voor) | Q(nagekeken_op__lt=voor)
        return self.aanwezig().filter(lang_geleden).exclude(gebruik="nee")


@met_geschiedenis()
class Oplossing(Experimentdeel):
    """A solution or a connection that came of it, and whether it is still in use later."""

    class Soort(models.TextChoices):
        OPLOSSING = "oplossing", "oplossing"
        VERBINDING = "verbinding", "verbinding"

    class Gebruik(models.TextChoices):
        JA = "ja", "ja, nog in gebruik"
        DEELS = "deels", "voor een deel in gebruik"
        NEE = "nee", "niet meer in gebruik"

    soort = models.CharField("soort", max_length=12, choices=Soort, default=Soort.OPLOSSING)
    tekst = models.TextField("wat kwam ervan", max_length=1000)
    bron_soort = models.CharField("waar het vandaan komt", max_length=20, blank=True)
    bron_id = models.UUIDField(null=True, blank=True)
    gebruik = models.CharField("nog in gebruik", max_length=6, choices=Gebruik, blank=True)
    nagekeken_op = models.DateField("nagekeken op", null=True, blank=True)

    objects = OplossingQuerySet.as_manager()

    class Meta:
        verbose_name = "oplossing"
        verbose_name_plural = "oplossingen"
        indexes = [models.Index(fields=["experiment", "op"], name="oplossing_idx")]
        constraints = [
            models.CheckConstraint(
                condition=Q(soort__in=["oplossing", "verbinding"]) & ~Q(tekst=""), name="oplossing_soort"
            ),
            models.CheckConstraint(
                condition=Q(bron_soort="", bron_id=None) | (~Q(bron_soort="") & Q(bron_id__isnull=False)),
                name="oplossing_bron",
            ),
            models.CheckConstraint(
                condition=Q(gebruik="", nagekeken_op=None)
                | Q(gebruik__in=["ja", "deels", "nee"], nagekeken_op__isnull=False),
                name="oplossing_nagekeken",
            ),
        ]

    def __str__(self) -> str:
        return self.tekst

    def kijk_na(self, gebruik: str, *, op: date) -> None:
        """Say whether it is still in use. Somebody who has it open to change does not write over the answer."""
        self.gebruik, self.nagekeken_op = gebruik, op
        self.versie += 1
        self.save(update_fields=["gebruik", "nagekeken_op", "versie"])


@met_geschiedenis()
class Publicatie(Experimentdeel):
    """An article, a film or a report about the experiment, that anybody may read elsewhere."""

    titel = models.CharField("titel", max_length=200)
    url = models.URLField("adres", max_length=500)
    bron = models.CharField("waar het staat", max_length=120, blank=True)
    verschenen_op = models.DateField("verschenen op", null=True, blank=True)
    openbaar = models.BooleanField("staat op de openbare pagina", default=False)

    class Meta:
        verbose_name = "publicatie"
        verbose_name_plural = "publicaties"
        indexes = [models.Index(fields=["experiment", "op"], name="publicatie_idx")]
        constraints = [models.CheckConstraint(condition=~Q(titel="") & ~Q(url=""), name="publicatie_titel")]

    def __str__(self) -> str:
        return self.titel
