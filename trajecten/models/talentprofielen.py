"""Talentprofielen: what somebody can, wants and needs, in seven questions. No scores, no health, no trede."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.herkomst import VAN_DE_INWONER, MetHerkomst
from trajecten.models.herkomst import Bron as BronVanAntwoord
from trajecten.models.inwoners import Inwoner
from trajecten.models.keuzes import Keuze
from trajecten.models.talenten import Talent, Talentgroep
from trajecten.models.wensstand import WENSVRAGEN, MetWensstand, wensstand_alleen

LAATSTE_VRAAG = 7
BIJ_CONTROLE = LAATSTE_VRAAG + 1
"""`bij_vraag` of somebody who had all questions and did not yet say "Bewaar mijn profiel"."""


class TalentprofielQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "TalentprofielQuerySet":
        return self.filter(toegang.van_inwoner(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "TalentprofielQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker))


@met_geschiedenis()
class Talentprofiel(models.Model):
    """Of one inwoner; it may exist before the person began, when somebody else saw a talent."""

    class Stand(models.TextChoices):
        NIET_BEGONNEN = "niet_begonnen", "nog niet begonnen"
        BEZIG = "bezig", "bezig"
        KLAAR = "klaar", "klaar"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="talentprofielen")
    inwoner = models.OneToOneField(Inwoner, on_delete=models.CASCADE, related_name="talentprofiel")
    bij_vraag = models.PositiveSmallIntegerField("bij vraag", default=1)
    begonnen_op = models.DateTimeField("begonnen op", null=True, blank=True)
    afgerond_op = models.DateTimeField("klaar op", null=True, blank=True)
    gewijzigd_op = models.DateTimeField("gewijzigd op", null=True, blank=True)
    taal = models.CharField("taal van de talenten", max_length=3, blank=True)
    """In which language the person reads own talents of the gemeente as well; empty for Dutch alone."""

    objects = TalentprofielQuerySet.as_manager()

    class Meta:
        verbose_name = "talentprofiel"
        verbose_name_plural = "talentprofielen"
        constraints = [
            models.CheckConstraint(condition=Q(bij_vraag__range=(1, BIJ_CONTROLE)), name="talentprofiel_bij_vraag"),
            models.CheckConstraint(
                condition=Q(afgerond_op=None) | Q(begonnen_op__isnull=False), name="talentprofiel_klaar_na_begin"
            ),
            models.CheckConstraint(condition=Q(taal__regex=r"^([a-z]{2,3})?$"), name="talentprofiel_taal"),
        ]

    def __str__(self) -> str:
        return f"Talentprofiel van {self.inwoner}"

    @property
    def stand(self) -> Stand:
        if self.afgerond_op:
            return self.Stand.KLAAR
        return self.Stand.BEZIG if self.begonnen_op else self.Stand.NIET_BEGONNEN

    def begin(self, *, nu: datetime) -> None:
        """Start; somebody who already started keeps everything."""
        if self.begonnen_op is None:
            self.begonnen_op = self.gewijzigd_op = nu
            self.save(update_fields=["begonnen_op", "gewijzigd_op"])

    def ga_naar(self, vraag: int, *, nu: datetime) -> None:
        """Remember where to go on. After "Bewaar mijn profiel" there is no such place any more."""
        if not self.afgerond_op:
            self.bij_vraag = vraag
        self.gewijzigd_op = nu
        self.save(update_fields=["bij_vraag", "gewijzigd_op"])

    def lees_in(self, taal: str) -> None:
        self.taal = taal
        self.save(update_fields=["taal"])

    def rond_af(self, *, nu: datetime) -> None:
        """Keep the profile; a second tap on the button changes nothing."""
        if self.afgerond_op is None:
            self.bij_vraag = BIJ_CONTROLE
            self.afgerond_op = self.gewijzigd_op = nu
            self.save(update_fields=["bij_vraag", "afgerond_op", "gewijzigd_op"])


@met_geschiedenis()
class Groepkeuze(models.Model):
    """A group of talents that the person wants to tell about."""

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    profiel = models.ForeignKey(Talentprofiel, on_delete=models.CASCADE, related_name="groepkeuzes")
    groep = models.ForeignKey(Talentgroep, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = "gekozen groep"
        verbose_name_plural = "gekozen groepen"
        constraints = [models.UniqueConstraint(fields=["profiel", "groep"], name="groepkeuze_uniek")]


class TalentantwoordQuerySet(models.QuerySet):
    def bevestigd(self) -> "TalentantwoordQuerySet":
        """What the person said, or said yes to."""
        return self.exclude(bevestigd_op=None)

    def wacht_op_inwoner(self) -> "TalentantwoordQuerySet":
        return self.filter(bevestigd_op=None, afgewezen_op=None)


@met_geschiedenis()
class Talentantwoord(MetHerkomst, MetWensstand):
    """What holds for this person and this talent. What others saw counts after the person says "ja, klopt"."""

    class Antwoord(models.TextChoices):
        KAN = "kan", "Dit kan ik"
        LEREN = "leren", "Dit wil ik leren"
        NIET = "niet", "Dit wil ik niet"

    Bron = BronVanAntwoord

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    profiel = models.ForeignKey(Talentprofiel, on_delete=models.CASCADE, related_name="talentantwoorden")
    talent = models.ForeignKey(Talent, on_delete=models.PROTECT, related_name="antwoorden")
    antwoord = models.CharField("antwoord", max_length=10, choices=Antwoord)
    bevestigd_op = models.DateTimeField("bevestigd op", null=True, blank=True)
    afgewezen_op = models.DateTimeField("afgewezen op", null=True, blank=True)

    objects = TalentantwoordQuerySet.as_manager()

    class Meta:
        verbose_name = "antwoord over een talent"
        verbose_name_plural = "antwoorden over talenten"
        constraints = [
            models.UniqueConstraint(fields=["profiel", "talent"], name="talentantwoord_uniek"),
            models.CheckConstraint(condition=Q(antwoord__in=["kan", "leren", "niet"]), name="talentantwoord_antwoord"),
            models.CheckConstraint(condition=Q(bron__in=BronVanAntwoord.values), name="talentantwoord_bron"),
            models.CheckConstraint(
                condition=~Q(bron__in=VAN_DE_INWONER) | Q(bevestigd_op__isnull=False),
                name="talentantwoord_zelf_is_bevestigd",
            ),
            models.CheckConstraint(
                condition=Q(bevestigd_op=None) | Q(afgewezen_op=None), name="talentantwoord_ja_of_nee"
            ),
            wensstand_alleen(Q(antwoord="leren"), naam="talentantwoord_wensstand"),
        ]

    @property
    def wacht_op_inwoner(self) -> bool:
        return self.bevestigd_op is None and self.afgewezen_op is None

    def bevestig(self, *, nu: datetime) -> None:
        self.bevestigd_op, self.afgewezen_op = nu, None
        self.save(update_fields=["bevestigd_op", "afgewezen_op"])

    def wijs_af(self, *, nu: datetime) -> None:
        """Keep only that the person said no, so that nobody asks again."""
        self.bevestigd_op, self.afgewezen_op = None, nu
        self.save(update_fields=["bevestigd_op", "afgewezen_op"])


@met_geschiedenis()
class Keuzeantwoord(MetHerkomst, MetWensstand):
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    profiel = models.ForeignKey(Talentprofiel, on_delete=models.CASCADE, related_name="keuzeantwoorden")
    keuze = models.ForeignKey(Keuze, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = "gekozen antwoord"
        verbose_name_plural = "gekozen antwoorden"
        constraints = [
            models.UniqueConstraint(fields=["profiel", "keuze"], name="keuzeantwoord_uniek"),
            models.CheckConstraint(condition=Q(bron__in=VAN_DE_INWONER), name="keuzeantwoord_bron"),
            wensstand_alleen(Q(), naam="keuzeantwoord_wensstand"),
        ]


@met_geschiedenis()
class EigenWoorden(MetHerkomst, MetWensstand):
    """What the person typed at one screen; never mapped to a talent by the program."""

    HOOGSTENS = 400
    """Letters, so that everything fits on the printed page."""

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    profiel = models.ForeignKey(Talentprofiel, on_delete=models.CASCADE, related_name="eigen_woorden")
    onderdeel = models.CharField("onderdeel", max_length=40)
    tekst = models.CharField("eigen woorden", max_length=HOOGSTENS)

    class Meta:
        verbose_name = "eigen woorden"
        verbose_name_plural = "eigen woorden"
        constraints = [
            models.UniqueConstraint(fields=["profiel", "onderdeel"], name="eigen_woorden_uniek"),
            models.CheckConstraint(condition=~Q(tekst=""), name="eigen_woorden_niet_leeg"),
            models.CheckConstraint(condition=Q(bron__in=VAN_DE_INWONER), name="eigen_woorden_bron"),
            wensstand_alleen(Q(onderdeel__in=WENSVRAGEN), naam="eigen_woorden_wensstand"),
        ]
