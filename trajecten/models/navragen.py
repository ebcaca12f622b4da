"""Navragen: after a while both sides are asked how it goes (features.md 10, B16). How and when stays with it."""

import hashlib
import secrets
import uuid
from collections.abc import Collection
from datetime import date, timedelta

from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente, Lid, Plek
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.deelnames import Deelname
from trajecten.models.inwoners import Inwoner
from trajecten.models.matches import Match, Stap
from trajecten.models.trajecten import is_vertrokken

EERSTE_NA = {Stap.PROBEREN: timedelta(days=14), Stap.PLAATSING: timedelta(days=42)}
"""After how long we ask for the first time. A choice of ours: a trial is short, a place takes time to get used to."""
DAARNA = timedelta(days=90)
EERSTE_NA_DEELNAME = EERSTE_NA[Stap.PLAATSING]
LINK_GELDIG = timedelta(days=14)
"""How long somebody can answer by a personal link."""


def _vingerafdruk(geheim: str) -> str:
    return hashlib.sha256(geheim.encode()).hexdigest()


def _aan_zelf(gebruiker: Lid) -> Q:
    eigen = Q(match__inwoner__lid=gebruiker.pk) | Q(deelname__traject__inwoner__lid=gebruiker.pk)
    return eigen & Q(aan="inwoner")


class NavraagQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "NavraagQuerySet":
        """The person answers for itself; a begeleider reads and asks both sides."""
        return self.filter(_aan_zelf(gebruiker) | toegang.navragen_als_helper(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "NavraagQuerySet":
        return self.zichtbaar_voor(gebruiker)

    def van_plek(self, gebruiker: Lid) -> "NavraagQuerySet":
        """What the side of a plek is asked, by the consent of the person."""
        return self.filter(aan=Navraag.Aan.PLEK, match__in=Match.objects.bij_plek_van(gebruiker).values("pk"))

    def aan_de_beurt(self, vandaag: date) -> "NavraagQuerySet":
        """What is to be asked by now; of who left nothing is asked any more, nor of who could not be reached.

        Nor of a deelname that stopped or rests.
        """
        te_vragen = self.open().lopend().filter(vragen_op__lte=vandaag)
        return te_vragen.exclude(is_vertrokken("match__inwoner"))

    def lopend(self) -> "NavraagQuerySet":
        return self.filter(Q(deelname=None) | Q(deelname__tot=None, deelname__stil_sinds=None))

    def aan_mij(self, gebruiker: Lid) -> "NavraagQuerySet":
        """What an inwoner answers about itself."""
        return self.filter(_aan_zelf(gebruiker))

    def als_helper(self, gebruiker: Lid) -> "NavraagQuerySet":
        return self.filter(toegang.navragen_als_helper(gebruiker))

    def met_waarover(self) -> "NavraagQuerySet":
        """With the person and the place, in one question."""
        match = ("match__inwoner__lid", "match__plek__organisatie", "match__plek__contact")
        deelname = ("deelname__traject__inwoner__lid", "deelname__plek__organisatie", "deelname__plek__contact")
        return self.select_related(*match, *deelname, "deelname__vorm")

    def open(self) -> "NavraagQuerySet":
        return self.filter(antwoord="", niet_bereikt_op=None)

    def met_geheim(self, geheim: str, *, vandaag: date) -> "NavraagQuerySet":
        """Whose link this is, as long as the link holds."""
        return self.filter(geheim_hash=_vingerafdruk(geheim), link_tot__gte=vandaag)

    def gevraagd(self, *, van: date, tot: date) -> "NavraagQuerySet":
        """What had to be asked in those days, answered or not: what the rate is of."""
        return self.filter(vragen_op__range=(van, tot))


class AlBeantwoord(Exception):
    """Somebody else was first."""


@met_geschiedenis(zonder=("geheim_hash",))
class Navraag(models.Model):
    """About a match, or about a deelname that came without one.

    A personal link to answer without an account is known by its fingerprint, and holds for one answer.
    """

    class Aan(models.TextChoices):
        INWONER = "inwoner", "de inwoner"
        PLEK = "plek", "de plek"

    class Antwoord(models.TextChoices):
        GOED = "goed", "Het gaat goed"
        GAAT_WEL = "gaat_wel", "Het gaat wel"
        NIET_GOED = "niet_goed", "Het gaat niet goed"

    class Thuis(models.TextChoices):
        JA = "ja", "Ja"
        BEETJE = "beetje", "Een beetje"
        NEE = "nee", "Nee"

    class Bron(models.TextChoices):
        ZELF = "zelf", "zelf, op de website"
        TELEFOON = "telefoon", "aan de telefoon"
        GESPREK = "gesprek", "in een gesprek"
        LINK = "link", "via een link"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    match = models.ForeignKey(Match, on_delete=models.CASCADE, null=True, blank=True, related_name="navragen")
    deelname = models.ForeignKey(Deelname, on_delete=models.CASCADE, null=True, blank=True, related_name="navragen")
    aan = models.CharField("aan wie", max_length=10, choices=Aan)
    vragen_op = models.DateField("vragen op")
    antwoord = models.CharField("hoe gaat het", max_length=10, choices=Antwoord, blank=True)
    thuis = models.CharField("voelt u zich hier thuis", max_length=10, choices=Thuis, blank=True)
    woorden = models.CharField("in eigen woorden", max_length=400, blank=True)
    bron = models.CharField("hoe beantwoord", max_length=10, choices=Bron, blank=True)
    beantwoord_op = models.DateField("beantwoord op", null=True, blank=True)
    beantwoord_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    niet_bereikt_op = models.DateField("niet bereikt op", null=True, blank=True)

    geheim_hash = models.CharField("vingerafdruk van de link", max_length=64, null=True, unique=True, editable=False)
    link_tot = models.DateField("link werkt tot en met", null=True, blank=True)

    objects = NavraagQuerySet.as_manager()

    class Meta:
        verbose_name = "navraag"
        verbose_name_plural = "navragen"
        ordering = ["vragen_op", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["match", "aan"], condition=Q(antwoord="", niet_bereikt_op=None), name="navraag_een_open"
            ),
            models.UniqueConstraint(
                fields=["deelname", "aan"],
                condition=Q(antwoord="", niet_bereikt_op=None),
                name="navraag_een_per_deelname",
            ),
            models.CheckConstraint(
                condition=Q(match=None, deelname__isnull=False) | Q(match__isnull=False, deelname=None),
                name="navraag_over_een_ding",
            ),
            models.CheckConstraint(condition=Q(niet_bereikt_op=None) | Q(antwoord=""), name="navraag_niet_bereikt"),
            models.CheckConstraint(
                condition=Q(antwoord="", thuis="", bron="", beantwoord_op=None)
                | Q(
                    antwoord__in=["goed", "gaat_wel", "niet_goed"],
                    bron__in=["zelf", "telefoon", "gesprek", "link"],
                    beantwoord_op__isnull=False,
                ),
                name="navraag_antwoord",
            ),
            models.CheckConstraint(condition=Q(aan="inwoner") | Q(thuis=""), name="navraag_thuis_van_inwoner"),
            models.CheckConstraint(
                condition=Q(geheim_hash=None, link_tot=None) | Q(geheim_hash__isnull=False, link_tot__isnull=False),
                name="navraag_link_met_einde",
            ),
        ]
        indexes = [models.Index(fields=["vragen_op"], name="navraag_open", condition=Q(antwoord=""))]

    def __str__(self) -> str:
        return f"Navraag aan {self.get_aan_display()}"

    @property
    def inwoner(self) -> Inwoner:
        return self.match.inwoner if self.match_id else self.deelname.traject.inwoner

    @property
    def plek(self) -> Plek | None:
        """Where it is; a deelname may be at a place that the network does not know."""
        return self.match.plek if self.match_id else self.deelname.plek

    @property
    def waarover(self) -> str:
        """What it is about, as the person knows it."""
        return self.match.plek.naam if self.match_id else str(self.deelname)

    @property
    def wie_daar(self) -> str:
        """Whom of that place is asked."""
        return self.plek.organisatie.naam if self.plek else self.deelname.waar

    @property
    def sinds(self) -> date:
        return self.match.sinds if self.match_id else self.deelname.sinds

    @property
    def loopt(self) -> bool:
        return self.match.stand in EERSTE_NA if self.match_id else self.deelname.loopt

    @classmethod
    def plan(cls, match: Match, *, vandaag: date) -> None:
        """Plan the first question to both sides, or take away what need not be asked any more."""
        cls.objects.open().filter(match=match, vragen_op__gt=vandaag).delete()
        na = EERSTE_NA.get(Stap(match.stand))
        if na is None:
            return
        cls._vraag(match, list(cls.Aan), op=vandaag + na)

    @classmethod
    def _vraag(cls, over: Match | Deelname, aan_wie: Collection[str], *, op: date) -> None:
        """Ask these then, unless a question to them is open."""
        open_bij = set(cls.objects.open().filter(pk__in=over.navragen.values("pk")).values_list("aan", flat=True))
        wat = {over._meta.model_name: over, "gemeente_id": over.gemeente_id, "vragen_op": op}
        cls.objects.bulk_create(cls(aan=aan, **wat) for aan in aan_wie if aan not in open_bij)

    def geef_link(self, *, vandaag: date) -> str:
        """Make a link; an earlier one stops. Out: its secret, which stands nowhere else."""
        geheim = secrets.token_urlsafe(16)
        velden = {"geheim_hash": _vingerafdruk(geheim), "link_tot": vandaag + LINK_GELDIG}
        if not Navraag.objects.filter(pk=self.pk, antwoord="").update(**velden):
            raise AlBeantwoord
        return geheim

    def beantwoord(self, *, door: Lid | None, vandaag: date, **gegeven: object) -> None:
        """Keep the answer, and plan the next time as long as it runs. Of two at the same moment the first counts.

        Also of who could not be reached before, and answers after all.
        """
        velden = {**gegeven, "beantwoord_door": door, "beantwoord_op": vandaag, "niet_bereikt_op": None}
        if not Navraag.objects.filter(pk=self.pk, antwoord="").update(**velden):
            raise AlBeantwoord
        self._vraag_later(vandaag)

    def gegeven_antwoord(self) -> dict[str, str]:
        """Return what was said, to put it right; nothing when nothing was."""
        return {naam: getattr(self, naam) for naam in ("antwoord", "thuis", "woorden", "bron")} if self.antwoord else {}

    def mag_verbeteren_door(self, gebruiker: Lid) -> bool:
        """Who wrote an answer down puts it right."""
        return bool(self.antwoord) and self.beantwoord_door_id == gebruiker.pk

    def mag_beantwoorden(self, gebruiker: Lid) -> bool:
        return not self.antwoord or self.mag_verbeteren_door(gebruiker)

    def beantwoord_of_verbeter(self, *, door: Lid, vandaag: date, **gegeven: object) -> None:
        """Keep the answer, or put right what this person wrote down before. Raises AlBeantwoord."""
        if self.mag_verbeteren_door(door):
            self.verbeter(**gegeven)
        else:
            self.beantwoord(door=door, vandaag=vandaag, **gegeven)

    def niet_bereikt(self, *, vandaag: date) -> None:
        """Nobody could be reached: asked and not answered. The next time comes as after an answer."""
        if not Navraag.objects.open().filter(pk=self.pk).update(niet_bereikt_op=vandaag):
            raise AlBeantwoord
        self._vraag_later(vandaag)

    def _vraag_later(self, vandaag: date) -> None:
        if self.loopt:
            self._vraag(self.match or self.deelname, [self.aan], op=vandaag + DAARNA)

    def verbeter(self, **gegeven: object) -> None:
        """What was written down wrong; when it was said, and by whom it was written down, stays."""
        Navraag.objects.filter(pk=self.pk).exclude(antwoord="").update(**gegeven)
