"""How long what is kept: one Bewaartermijn per data set, filled by the `bewaartermijnen.py` of each app.

The page "Hoe lang bewaren wij wat", the privacy page, the dry run and the destruction all read the same data
(domain.md 5.4 and 5.5).
"""

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from django.db import models
from django.db.models import PROTECT, Exists, F, OuterRef, Q
from django.db.models.expressions import Combinable
from django.utils import timezone

from netwerk.vernietiging import vernietig

Model = type[models.Model]


@dataclass(frozen=True, kw_only=True)
class Termijn:
    jaren: int = 0
    maanden: int = 0
    dagen: int = 0

    def voor(self, dag: date) -> date:
        """Return the day so long before this one; the last day of a month when that one is shorter."""
        maanden = dag.year * 12 + dag.month - 1 - self.jaren * 12 - self.maanden
        jaar, maand = maanden // 12, maanden % 12 + 1
        kort = min(dag.day, calendar.monthrange(jaar, maand)[1])
        return dag.replace(year=jaar, month=maand, day=kort) - timedelta(days=self.dagen)

    def __str__(self) -> str:
        delen = (
            (self.jaren, "jaar", "jaar"),
            (self.maanden, "maand", "maanden"),
            (self.dagen, "dag", "dagen"),
        )
        return " en ".join(f"{aantal} {een if aantal == 1 else meer}" for aantal, een, meer in delen if aantal)


class Daarna(StrEnum):
    VERNIETIGEN = "wij vernietigen het"
    ANONIMISEREN = "wij halen de persoon eruit"
    GAAT_MEE = "gaat weg met waar het bij hoort"
    BLIJFT = "blijft"


@dataclass(frozen=True, kw_only=True)
class Bewaartermijn:
    """The term of one data set.

    `model` are the rows that go when the term is over, `mee` are models whose rows hang on those and go with them.
    The term starts at `begin`, a field or an expression; `als` says what else must hold at that moment.
    `plaats` leads from a row to its gemeente; `verband` to the samenwerkingsverband, where rows have no gemeente.
    """

    gegevens: str
    model: Model
    grond: str
    begin_in_woorden: str
    termijn: Termijn | None = None
    begin: str | Combinable = ""
    als: Callable[[datetime], Q] | None = None
    mee: tuple[Model, ...] = ()
    plaats: str = "gemeente"
    verband: str = ""
    daarna: Daarna = Daarna.VERNIETIGEN
    doe: Callable[..., int] = vernietig
    zonder_goedkeuring: str = ""
    """Why nobody has to approve. For what people threw away themselves, and for what is technical."""
    voor_iedereen: str = ""
    """The sentence on the privacy page."""

    @property
    def loopt_af(self) -> bool:
        """Whether rows get too old by themselves, and not only with what they belong to."""
        return self.termijn is not None and self.begin != ""

    @property
    def reden(self) -> str:
        """Ground and term, as they stand on a list and in a record."""
        return f"{self.grond}; {self.termijn}"


_termijnen: dict[str, Bewaartermijn] = {}


def registreer(*termijnen: Bewaartermijn) -> None:
    """Add data sets, each under a name of its own."""
    for termijn in termijnen:
        if termijn.gegevens in _termijnen:
            raise ValueError(f"Two terms for '{termijn.gegevens}'.")
        _termijnen[termijn.gegevens] = termijn


def alle() -> list[Bewaartermijn]:
    """Return every data set there is, in the order in which they may be destroyed: parts before wholes."""
    return list(_termijnen.values())


def met_naam(gegevens: str) -> Bewaartermijn | None:
    """Return the data set; None when the application no longer knows it."""
    return _termijnen.get(gegevens)


def voor_iedereen() -> list[str]:
    return [termijn.voor_iedereen for termijn in alle() if termijn.voor_iedereen]


# Which rows


def verlopen(termijn: Bewaartermijn, *, nu: datetime) -> models.QuerySet:
    """Return the rows whose term is over, with the begin of their term as `begin_op`. Must see all rows.

    What something else still needs stays out: it goes after that.
    """
    begin = F(termijn.begin) if isinstance(termijn.begin, str) else termijn.begin
    rijen = termijn.model._base_manager.annotate(begin_op=begin)
    is_moment = isinstance(rijen.query.annotations["begin_op"].output_field, models.DateTimeField)
    rijen = rijen.filter(begin_op__lt=_grens(termijn.termijn, nu, is_moment=is_moment))
    if termijn.als:
        rijen = rijen.filter(termijn.als(nu))
    if termijn.daarna is Daarna.VERNIETIGEN:
        rijen = rijen.exclude(_nog_nodig(termijn.model))
    return rijen.order_by("begin_op", "pk")


def _grens(termijn: Termijn, nu: datetime, *, is_moment: bool) -> date:
    return termijn.voor(nu) if is_moment else termijn.voor(timezone.localdate(nu))


def _nog_nodig(model: Model) -> Q:
    """Rows that another row points at and may not lose."""
    nodig = Q(pk__in=[])
    for verwijzing in model._meta.related_objects:
        if verwijzing.on_delete is PROTECT:
            daar = verwijzing.related_model._base_manager.filter(**{verwijzing.field.attname: OuterRef("pk")})
            nodig |= Exists(daar)
    return nodig
