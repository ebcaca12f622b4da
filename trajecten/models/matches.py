"""Matches: the way of one person and one plek in steps. Nothing counts before the person says yes (features.md B20)."""

import uuid
from collections.abc import Collection
from datetime import date, datetime

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from netwerk.models import Gemeente, Lid, Plek, Weekdag
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner
from trajecten.models.toestemmingen import Doel, Toestemming


class Stap(models.TextChoices):
    VOORSTEL = "voorstel", "voorstel"
    KENNISMAKING = "kennismaking", "kennismaken"
    PROBEREN = "proberen", "proberen"
    PLAATSING = "plaatsing", "meedoen"
    BEWAARD = "bewaard", "even niet, de plek blijft"
    AFGELOPEN = "afgelopen", "afgelopen"


VOLGENDE = {
    Stap.VOORSTEL: (Stap.KENNISMAKING, Stap.AFGELOPEN),
    Stap.KENNISMAKING: (Stap.PROBEREN, Stap.PLAATSING, Stap.AFGELOPEN),
    Stap.PROBEREN: (Stap.PLAATSING, Stap.BEWAARD, Stap.KENNISMAKING, Stap.AFGELOPEN),
    Stap.PLAATSING: (Stap.BEWAARD, Stap.PROBEREN, Stap.AFGELOPEN),
    Stap.BEWAARD: (Stap.PLAATSING, Stap.PROBEREN, Stap.AFGELOPEN),
    Stap.AFGELOPEN: (),
}
"""Where one can go from where: forward, and back without losing the place."""
DOET_MEE = (Stap.PROBEREN, Stap.PLAATSING)


class MatchQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "MatchQuerySet":
        """Also who found somebody for a plek: that it was proposed, and whether there is an answer to wait for."""
        vindt = Toestemming.objects.gedeeld_met(gebruiker).filter(doel=Doel.VINDBAAR)
        return self.filter(toegang.matches(gebruiker, vindt=vindt.values("inwoner")))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "MatchQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker))

    def bij_plek_van(self, gebruiker: Lid) -> "MatchQuerySet":
        """At a plek that this person keeps current, of who agreed that this person sees how it goes there."""
        gedeeld = Toestemming.objects.gedeeld_met(gebruiker).met_verloop()
        plekken = Plek.objects.bijgehouden_door(gebruiker)
        van_anderen = Q(inwoner__lid=None) | ~Q(inwoner__lid=gebruiker.pk)
        return self.filter(van_anderen, plek__in=plekken.values("pk"), inwoner__in=gedeeld.values("inwoner"))

    def lopend(self) -> "MatchQuerySet":
        return self.exclude(stand=Stap.AFGELOPEN)

    def doet_mee(self) -> "MatchQuerySet":
        return self.filter(stand__in=DOET_MEE)

    def nog_kennis_te_maken(self) -> "MatchQuerySet":
        """The person said yes, and nobody said that it was. Also in the function wacht_zonder_contactpersoon."""
        wacht = Matchstap.objects.filter(match=OuterRef("pk"), antwoord="")
        return self.filter(~Exists(wacht), stand=Stap.KENNISMAKING, kennisgemaakt_op=None)

    def met_wachtende_stap(self) -> "MatchQuerySet":
        """With `wacht`: whether the person still has to answer about a step."""
        return self.annotate(wacht=Exists(Matchstap.objects.filter(match=OuterRef("pk"), antwoord="")))


class Kan(Exception):
    """Base of what stops a step; the text is for the screen."""


class StapBestaatNiet(Kan):
    """From here this step cannot be taken, or the person still has to answer about another one."""


class AlBeantwoord(Kan):
    """Somebody else, or another window, was first."""


def dagenveld() -> ArrayField:
    return ArrayField(models.PositiveSmallIntegerField(choices=Weekdag), verbose_name="dagen", default=list, blank=True)


def dagen_in_woorden(dagen: Collection[int]) -> str:
    namen = [Weekdag(dag).label for dag in sorted(dagen)]
    return namen[0] if len(namen) == 1 else f"{', '.join(namen[:-1])} en {namen[-1]}" if namen else ""


@met_geschiedenis()
class Match(models.Model):
    """`stand` is the last step that the person said yes to; a step that waits is a Matchstap without answer."""

    class Afloop(models.TextChoices):
        VERDER = "verder", "De volgende stap is ergens anders"
        KLAAR = "klaar", "De afgesproken tijd is voorbij"
        PAST_NIET = "past_niet", "Het paste niet"
        PLEK_STOPT = "plek_stopt", "De plek stopt ermee"
        NIET_BEGONNEN = "niet_begonnen", "Het is niet begonnen"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="matches")
    plek = models.ForeignKey(Plek, on_delete=models.CASCADE, related_name="matches")
    stand = models.CharField("stand", max_length=20, choices=Stap, default=Stap.VOORSTEL)
    sinds = models.DateField("sinds")
    uren = models.PositiveSmallIntegerField("uren per week", null=True, blank=True)
    dagen = dagenveld()
    kennisgemaakt_op = models.DateField("kennismaking geweest op, volgens de plek", null=True, blank=True)
    voorgesteld_door = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="voorgestelde_matches"
    )
    voorgesteld_op = models.DateTimeField("voorgesteld op")
    afloop = models.CharField("afloop", max_length=20, choices=Afloop, blank=True)

    objects = MatchQuerySet.as_manager()

    class Meta:
        verbose_name = "match"
        verbose_name_plural = "matches"
        constraints = [
            models.CheckConstraint(condition=Q(stand__in=Stap.values), name="match_stand"),
            models.UniqueConstraint(
                fields=["inwoner", "plek"], condition=~Q(stand="afgelopen"), name="match_een_tegelijk_per_plek"
            ),
            models.CheckConstraint(
                condition=Q(
                    stand="afgelopen", afloop__in=["verder", "klaar", "past_niet", "plek_stopt", "niet_begonnen"]
                )
                | (~Q(stand="afgelopen") & Q(afloop="")),
                name="match_afloop",
            ),
            models.CheckConstraint(condition=Q(uren=None) | Q(uren__range=(1, 60)), name="match_uren"),
            models.CheckConstraint(condition=Q(dagen__contained_by=[1, 2, 3, 4, 5, 6, 7]), name="match_dagen"),
        ]
        indexes = [models.Index(fields=["plek", "stand"], name="match_plek")]

    def __str__(self) -> str:
        return f"Match: {self.get_stand_display()}"

    @classmethod
    def stel_voor(
        cls, *, inwoner: Inwoner, plek: Plek, door: Lid, nu: datetime, uren: int | None = None
    ) -> tuple["Match", bool]:
        """Propose to get acquainted. A second time, the one that runs is returned."""
        begin = {"gemeente_id": inwoner.gemeente_id, "sinds": timezone.localdate(nu), "uren": uren}
        lopend = cls.objects.lopend()
        match, is_nieuw = lopend.get_or_create(
            inwoner=inwoner, plek=plek, defaults={**begin, "voorgesteld_door": door, "voorgesteld_op": nu}
        )
        if is_nieuw:
            match.vraag_stap(Stap.KENNISMAKING, door=door, nu=nu, uren=uren)
        return match, is_nieuw

    @property
    def mogelijke_stappen(self) -> tuple[Stap, ...]:
        return VOLGENDE[Stap(self.stand)]

    @property
    def wachtende_stap(self) -> "Matchstap | None":
        return next((stap for stap in self.stappen.all() if stap.wacht), None)

    @property
    def maakt_kennis(self) -> bool:
        """The person said yes, and it is not known that it happened."""
        return self.stand == Stap.KENNISMAKING and self.kennisgemaakt_op is None

    @property
    def dagen_in_woorden(self) -> str:
        return dagen_in_woorden(self.dagen)

    def vraag_stap(self, stap: Stap, *, door: Lid, nu: datetime, **wat: object) -> "Matchstap":
        """Ask the person about the next step. Who takes a step for itself says yes with it.

        In: what belongs to it, as the fields of a Matchstap: uren, dagen, afloop; from the side of the plek the reden.
        """
        if stap not in self.mogelijke_stappen or self.stappen.filter(antwoord="").exists():
            raise StapBestaatNiet
        gevraagd = self.stappen.create(
            gemeente_id=self.gemeente_id, stap=stap, gevraagd_door=door, gevraagd_op=nu, **wat
        )
        if self.inwoner.lid_id == door.pk:
            gevraagd.beantwoord(Matchstap.Antwoord.JA, door=door, nu=nu)
        return gevraagd

    def zet(self, stap: "Matchstap", *, vandaag: date) -> None:
        """Take the step that the person said yes to, and plan when both sides are asked how it goes."""
        self.stand, self.sinds, self.afloop = stap.stap, vandaag, stap.afloop
        self.uren, self.dagen = stap.uren or self.uren, stap.dagen or self.dagen
        self.save(update_fields=["stand", "sinds", "afloop", "uren", "dagen"])
        self._meta.get_field("navragen").related_model.plan(self, vandaag=vandaag)


@met_geschiedenis()
class Matchstap(models.Model):
    """One step, and what the person said to it: yes, not yet, or differently."""

    class Antwoord(models.TextChoices):
        JA = "ja", "Ja, dat wil ik"
        NOG_NIET = "nog_niet", "Nog niet"
        ANDERS = "anders", "Liever anders"

    class Hoe(models.TextChoices):
        ZELF = "zelf", "zelf"
        SAMEN = "samen", "in een gesprek"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    match = models.ForeignKey(Match, on_delete=models.CASCADE, related_name="stappen")
    stap = models.CharField("stap", max_length=20, choices=Stap)
    uren = models.PositiveSmallIntegerField("uren per week", null=True, blank=True)
    dagen = dagenveld()
    vanuit_plek = models.BooleanField("vanuit de plek", default=False)
    reden = models.CharField("wat de plek erbij zei", max_length=400, blank=True)
    afloop = models.CharField("afloop", max_length=20, choices=Match.Afloop, blank=True)
    gevraagd_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    gevraagd_op = models.DateTimeField("gevraagd op")
    antwoord = models.CharField("antwoord", max_length=10, choices=Antwoord, blank=True)
    woorden = models.CharField("in eigen woorden", max_length=400, blank=True)
    hoe = models.CharField("hoe gegeven", max_length=10, choices=Hoe, blank=True)
    beantwoord_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    beantwoord_op = models.DateTimeField("beantwoord op", null=True, blank=True)

    class Meta:
        verbose_name = "stap van een match"
        verbose_name_plural = "stappen van matches"
        ordering = ["-gevraagd_op", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(stap__in=Stap.values), name="matchstap_stap"),
            models.UniqueConstraint(fields=["match"], condition=Q(antwoord=""), name="matchstap_een_wacht"),
            models.CheckConstraint(
                condition=Q(antwoord="", hoe="", beantwoord_op=None)
                | Q(antwoord__in=["ja", "nog_niet", "anders"], hoe__in=["zelf", "samen"], beantwoord_op__isnull=False),
                name="matchstap_antwoord",
            ),
            models.CheckConstraint(
                condition=Q(stap="afgelopen", afloop__in=Match.Afloop.values) | (~Q(stap="afgelopen") & Q(afloop="")),
                name="matchstap_afloop",
                violation_error_message="Kies hoe het afliep.",
            ),
            models.CheckConstraint(condition=Q(dagen__contained_by=[1, 2, 3, 4, 5, 6, 7]), name="matchstap_dagen"),
            models.CheckConstraint(condition=Q(vanuit_plek=True) | Q(reden=""), name="matchstap_reden_van_plek"),
        ]

    def __str__(self) -> str:
        return self.get_stap_display()

    @property
    def wacht(self) -> bool:
        return not self.antwoord

    @property
    def dagen_in_woorden(self) -> str:
        return dagen_in_woorden(self.dagen)

    def mag_intrekken(self, door: Lid, *, begeleidt: bool) -> bool:
        """Who asked it, and the begeleider; what the plek said, only the plek takes back."""
        return self.wacht and (self.gevraagd_door_id == door.pk or (begeleidt and not self.vanuit_plek))

    def trek_in(self) -> bool:
        """Take back what the person did not answer yet; whether that was so. A proposal alone goes with it."""
        if not Matchstap.objects.filter(pk=self.pk, antwoord="").delete()[0]:
            return False
        alleen_dit = Match.objects.filter(pk=self.match_id, stand=Stap.VOORSTEL)
        alleen_dit.exclude(Exists(Matchstap.objects.filter(match=OuterRef("pk")))).delete()
        return True

    def beantwoord(self, antwoord: str, *, door: Lid, nu: datetime, woorden: str = "") -> None:
        """Write down what the person says. Only a yes moves the match. Of two at the same moment the first did it."""
        zelf = self.match.inwoner.lid_id == door.pk
        hoe = Matchstap.Hoe.ZELF if zelf else Matchstap.Hoe.SAMEN
        gegeven = {"antwoord": antwoord, "woorden": woorden, "hoe": hoe, "beantwoord_door": door, "beantwoord_op": nu}
        if not Matchstap.objects.filter(pk=self.pk, antwoord="").update(**gegeven):
            raise AlBeantwoord
        for naam, waarde in gegeven.items():
            setattr(self, naam, waarde)
        if antwoord == Matchstap.Antwoord.JA:
            self.match.zet(self, vandaag=timezone.localdate(nu))
