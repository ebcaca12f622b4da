"""Trajecten: the way somebody goes, its route through time, and how it ended (domain.md 2.1, features.md 15).

What happens to a traject are verbs here; nothing else writes route, end and outcome.
"""

import uuid
from collections.abc import Sequence
from datetime import date, timedelta

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Case, F, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce

from netwerk.models import Gemeente, Lid
from netwerk.models.woorden import woord_op
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner
from trajecten.models.trajectwoorden import EINDREDENEN, ROUTES, Eindreden, Route
from trajecten.models.vergissingen import kort_geleden

METING_VOOR_START = timedelta(days=90)
"""So long before the start somebody may have been measured (domain.md 1.5)."""
EINDMETING_BINNEN = timedelta(days=30)
"""A meting of the last so many days is an exit measurement."""
EINDE = ("einde", "eindreden", "uitkomst", "geen_eindmeting")


class TrajectQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "TrajectQuerySet":
        return self.filter(toegang.van_inwoner(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "TrajectQuerySet":
        return self.filter(toegang.van_begeleide_inwoner(gebruiker))

    def lopend(self) -> "TrajectQuerySet":
        return self.filter(einde=None)

    def loopt_na(self, dag: date) -> "TrajectQuerySet":
        """Those in which somebody goes along a route after that day: of one person there is one at a time."""
        return self.filter(Q(einde=None) | Q(einde__gt=dag))

    def met_kan_terug(self, vandaag: date) -> "TrajectQuerySet":
        """Add `kan_terug`: whether its end can be taken back as a mistake."""
        return self.annotate(kan_terug=kort_geleden(Traject, vandaag))

    def laatste_van(self, inwoner: object) -> "TrajectQuerySet":
        """What holds now of that person, for a subquery: one that runs, else the one that ended last."""
        return self.filter(inwoner=inwoner).order_by(F("einde").desc(nulls_first=True), "-start", "-pk")[:1]

    def waar_weg_is(self, deel: type[models.Model], pk: uuid.UUID) -> "TrajectQuerySet":
        """Of which that part was taken away, by its history: for the second of two taps."""
        weg = deel.pgh_event_model.objects.filter(pgh_obj_id=pk, pgh_label="delete")
        return self.filter(pk__in=weg.values("traject"))

    def met_namen(self) -> "TrajectQuerySet":
        return self.select_related("inwoner__gemeente", "eindreden").prefetch_related("routes__route")

    def met_redenwoord(self) -> "TrajectQuerySet":
        """Add `redenwoord`: what the reason was called there on the day it ended."""
        waar = {"verband": "gemeente__samenwerkingsverband", "sleutel": "eindreden__sleutel"}
        woord = woord_op(OuterRef("einde"), lijst=EINDREDENEN, **waar, anders="eindreden__naam")
        return self.annotate(redenwoord=woord)

    def nieuwste_eerst(self) -> "TrajectQuerySet":
        return self.order_by("-start", "pk")


def is_vertrokken(inwoner: str) -> Coalesce:
    """Whether that person left: the last traject ended by a departure. In: the path to the inwoner, for a filter."""
    laatste = Traject.objects.laatste_van(OuterRef(inwoner)).values("eindreden__is_neutraal")
    return Coalesce(Subquery(laatste), Value(value=False))


def vertrokken_op(inwoner: str) -> Subquery:
    """On which day that person left; NULL of who is there. What is said after that day still counts."""
    vertrek = Case(When(eindreden__is_neutraal=True, then=F("einde")))
    return Subquery(Traject.objects.laatste_van(OuterRef(inwoner)).values(op=vertrek))


class Drempel(models.TextChoices):
    """What stands in the way, as far as the question asks it (features.md C13): of the way, not of the person."""

    DE_WEG = "de_weg", "de weg is moeilijk te vinden"
    ENERGIE = "energie", "er is weinig energie voor"
    ALLEEN = "alleen", "er zijn weinig mensen om mee te praten"
    TUSSEN_DE_REGELS = "tussen_de_regels", "er is geen regel of geld dat past"


@met_geschiedenis()
class Traject(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="trajecten")
    start = models.DateField("begonnen op")
    ambitie = models.CharField("ambitie", max_length=400, blank=True)
    doel = models.CharField("doel", max_length=400, blank=True)
    drempels = ArrayField(
        models.CharField(max_length=20, choices=Drempel), verbose_name="wat het lastig maakt", default=list, blank=True
    )
    einde = models.DateField("geëindigd op", null=True, blank=True)
    eindreden = models.ForeignKey(
        Eindreden, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name="reden van einde"
    )
    uitkomst = models.CharField("uitkomst", max_length=400, blank=True)
    geen_eindmeting = models.CharField("waarom er geen meting aan het einde is", max_length=200, blank=True)

    objects = TrajectQuerySet.as_manager()

    class Meta:
        verbose_name = "traject"
        verbose_name_plural = "trajecten"
        constraints = [
            models.CheckConstraint(
                condition=Q(einde=None) | Q(einde__gte=F("start")),
                name="traject_einde_na_start",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
            models.CheckConstraint(
                condition=Q(einde=None, eindreden=None) | Q(einde__isnull=False, eindreden__isnull=False),
                name="traject_einde_met_reden",
                violation_error_message="Kies waarom het traject stopt.",
            ),
            models.UniqueConstraint(
                fields=["inwoner", "start"],
                name="traject_een_per_dag",
                violation_error_message="Er begon op deze dag al een traject.",
            ),
            models.UniqueConstraint(fields=["id", "inwoner", "gemeente"], name="traject_van_inwoner"),
            models.CheckConstraint(condition=Q(drempels__contained_by=Drempel.values), name="traject_drempels"),
        ]
        indexes = [models.Index(fields=["gemeente", "start"], name="traject_gemeente_start")]

    def __str__(self) -> str:
        return f"Traject vanaf {self.start}"

    @property
    def loopt(self) -> bool:
        return self.einde is None

    @property
    def route(self) -> Route | None:
        """The route of now. Asks the prefetched periods."""
        periodes = list(self.routes.all())
        return periodes[-1].route if periodes else None

    @property
    def drempels_in_woorden(self) -> str:
        return ", ".join(Drempel(drempel).label for drempel in self.drempels)

    @classmethod
    def begin(cls, *, inwoner: Inwoner, route: Route, start: date, door: Lid | None, **wat: object) -> "Traject":
        """In: also what `beschrijf` takes, as far as it is known."""
        traject = cls.objects.create(gemeente_id=inwoner.gemeente_id, inwoner=inwoner, start=start, **wat)
        traject.routes.create(gemeente_id=inwoner.gemeente_id, route=route, sinds=start, door=door)
        return traject

    def kies_route(self, *, route: Route, sinds: date, reden: str, toelichting: str, door: Lid) -> None:
        """Go on along another route; the one before stays as it was. Raises ValidationError when that cannot be."""
        self._moet_lopen()
        laatste = self.routes.order_by("sinds").last()
        if laatste and sinds <= laatste.sinds:
            raise ValidationError({"sinds": "Kies een dag na het begin van de vorige route."})
        if laatste and laatste.route_id == route.pk:
            raise ValidationError({"route": "Dit is de route van nu. Kies een andere."})
        self.routes.create(
            gemeente_id=self.gemeente_id, route=route, sinds=sinds, reden=reden, toelichting=toelichting, door=door
        )

    def beschrijf(self, *, ambitie: str, doel: str, drempels: Sequence[str] = ()) -> None:
        self.ambitie, self.doel, self.drempels = ambitie, doel, list(drempels)
        self.save(update_fields=["ambitie", "doel", "drempels"])

    @transaction.atomic
    def begint_op(self, start: date) -> None:
        """The first day was wrong: the first route begins with it. The history keeps what it was."""
        eerste = self.routes.order_by("sinds").first()
        self.start = start
        self.save(update_fields=["start"])
        if eerste is not None:
            eerste.sinds = start
            eerste.save(update_fields=["sinds"])

    def beeindig(self, *, op: date, reden: Eindreden, uitkomst: str = "", geen_eindmeting: str = "") -> None:
        self._moet_lopen()
        self.einde, self.eindreden, self.uitkomst, self.geen_eindmeting = op, reden, uitkomst, geen_eindmeting
        self.bewaar_einde()

    def schrap_plannen(self, *, vandaag: date) -> None:
        """What still had to begin does not begin, when the traject stops."""
        for deelname in self.deelnames.moet_nog_beginnen(vandaag):
            deelname.gaat_niet_door(vandaag=vandaag)

    @transaction.atomic
    def bewaar_einde(self) -> None:
        """Keep the end, and let what still ran in this traject end with it: the database refuses it otherwise."""
        for rijen in self._delen():
            for rij in rijen.filter(tot=None):
                rij.eindigt_met_traject(op=self.einde, reden=self.eindreden)
        self.save(update_fields=[*EINDE])

    @transaction.atomic
    def heropen(self) -> None:
        """Take the end back: it was a mistake. What ended with it goes on; the history keeps that it was there."""
        self.einde, self.eindreden, self.uitkomst, self.geen_eindmeting = None, None, "", ""
        self.save(update_fields=[*EINDE])
        for rijen in self._delen():
            for rij in rijen.filter(met_traject=True):
                rij.ga_toch_door()

    def _delen(self) -> tuple[models.Manager, ...]:
        return self.deelnames, self.ontwikkelruimtes, self.organisaties

    def begin_ontwikkelruimte(self, *, op: date) -> None:
        self._moet_lopen()
        self.ontwikkelruimtes.get_or_create(tot=None, defaults={"gemeente_id": self.gemeente_id, "van": op})

    def stop_ontwikkelruimte(self, *, op: date) -> None:
        for ruimte in self.ontwikkelruimtes.filter(tot=None):
            ruimte.stop(op=op)

    def heeft_eindmeting(self, *, op: date) -> bool:
        return self.metingen.tellend().filter(meetdatum__gt=op - EINDMETING_BINNEN, meetdatum__lte=op).exists()

    def _moet_lopen(self) -> None:
        if not self.loopt:
            raise ValidationError("Dit traject is al gestopt.")


class RouteperiodeQuerySet(models.QuerySet):
    def met_routewoord(self) -> "RouteperiodeQuerySet":
        """Add `routewoord`: what the route was called there on the day it began."""
        waar = {"verband": "gemeente__samenwerkingsverband", "sleutel": "route__sleutel"}
        return self.annotate(routewoord=woord_op(OuterRef("sinds"), lijst=ROUTES, **waar, anders="route__naam"))


@met_geschiedenis()
class Routeperiode(models.Model):
    """From when a traject goes along this route: until the next one begins. So there are no gaps and no overlap."""

    class Reden(models.TextChoices):
        WENS = "wens", "De inwoner wil iets anders"
        PAST_BETER = "past_beter", "Dit past beter"
        HAALBAAR = "haalbaar", "De vorige route was nu niet haalbaar"
        GEZONDHEID = "gezondheid", "De draagkracht is veranderd"
        VERDER = "verder", "De inwoner is toe aan een volgende stap"
        ANDERS = "anders", "Iets anders"

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    traject = models.ForeignKey(Traject, on_delete=models.CASCADE, related_name="routes")
    route = models.ForeignKey(Route, on_delete=models.PROTECT, related_name="+", verbose_name="route")
    sinds = models.DateField("vanaf")
    reden = models.CharField("reden", max_length=20, choices=Reden, blank=True)
    toelichting = models.CharField("toelichting", max_length=200, blank=True)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = RouteperiodeQuerySet.as_manager()

    class Meta:
        verbose_name = "periode met een route"
        verbose_name_plural = "periodes met een route"
        ordering = ["sinds"]
        constraints = [models.UniqueConstraint(fields=["traject", "sinds"], name="routeperiode_een_per_dag")]
