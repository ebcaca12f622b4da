"""Everything the application keeps about one person, per data set (domain.md 5.4 and 5.6).

One registration per data set, in the apps.py of the app that knows it:

    eigen_gegevens.registreer(
        Gegevens(
            sleutel="account",
            titel="Uw account",
            uitleg="Hiermee logt u in.",
            velden={"naam": Veld("Naam"), "sinds": Veld("Lid sinds", Soort.DATUM)},
            lees=account_van,  # (Eigenaar) -> rows, each a value per field
            blijft="Zolang u meedoet, hebben wij dit nodig.",
            volgorde=10,
        )
    )

From that follow the pages, the file, its schema, and what somebody can ask to put right or to remove.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format

from netwerk.models import Lid
from netwerk.vernietiging import vernietig
from participatie.muur import systeemcontext
from trajecten.models import Inwoner

GROND = "verzoek van de inwoner (AVG art. 17)"

Waarde = str | int | bool | date | datetime | None


class Soort(StrEnum):
    """What kind of value a field holds; the word is the one of JSON Schema, or its format."""

    TEKST = "string"
    GETAL = "integer"
    JA_NEE = "boolean"
    DATUM = "date"
    MOMENT = "date-time"


@dataclass(frozen=True)
class Veld:
    label: str
    soort: Soort = Soort.TEKST


@dataclass(frozen=True, kw_only=True)
class Eigenaar:
    """Whose data it is: somebody with an account, an inwoner, or both."""

    lid: Lid | None
    inwoner: Inwoner | None


@dataclass(frozen=True, kw_only=True)
class Gegevens:
    """One data set. What may go has `te_vernietigen`; what has to stay says in `blijft` which rule stops it."""

    sleutel: str
    titel: str
    uitleg: str
    """What it is for and who sees it."""
    velden: Mapping[str, Veld]
    lees: Callable[[Eigenaar], Iterable[Mapping[str, Waarde]]]
    volgorde: int
    te_vernietigen: Callable[[Eigenaar], Iterable[QuerySet]] | None = None
    bewaar_eerst: Callable[[Inwoner, datetime], None] | None = None
    """What keeps, before rows go, the figures that counted them."""
    blijft: str = ""
    hoort_bij: str = ""
    """What goes together with another data set: nobody asks for it, or decides on it, alone."""

    def __post_init__(self) -> None:
        if [bool(self.te_vernietigen), bool(self.blijft), bool(self.hoort_bij)].count(True) != 1:
            raise ValueError(f"{self.sleutel}: say what goes, why it stays, or with what it goes.")

    def rijen(self, eigenaar: Eigenaar) -> list[dict[str, Waarde]]:
        """Return the rows, each with exactly the fields of this set."""
        return [{naam: rij[naam] for naam in self.velden} for rij in self.lees(eigenaar)]

    def in_woorden(self, rijen: Iterable[Mapping[str, Waarde]]) -> "Tabel":
        """Return the rows as people read them, without the fields that are filled in nowhere."""
        geschreven = [[schrijf(rij[naam]) for naam in self.velden] for rij in rijen]
        koppen = [veld.label for veld in self.velden.values()]
        gevuld = [nummer for nummer, kolom in enumerate(zip(*geschreven, strict=True)) if any(kolom)]
        return Tabel(
            koppen=[koppen[nummer] for nummer in gevuld],
            rijen=[[(koppen[nummer], rij[nummer]) for nummer in gevuld] for rij in geschreven],
        )


@dataclass(frozen=True, kw_only=True)
class Tabel:
    """What a page shows of one data set; each cell is (heading, text)."""

    koppen: list[str]
    rijen: list[list[tuple[str, str]]]


_sets: dict[str, Gegevens] = {}


def registreer(gegevens: Gegevens) -> None:
    _sets[gegevens.sleutel] = gegevens


def alle() -> list[Gegevens]:
    return sorted(_sets.values(), key=lambda gegevens: gegevens.volgorde)


def te_kiezen() -> list[Gegevens]:
    """Return what somebody can ask something about."""
    return [gegevens for gegevens in alle() if not gegevens.hoort_bij]


def met_sleutel(sleutel: str) -> Gegevens | None:
    return _sets.get(sleutel)


def eigenaar_van(gebruiker: Lid) -> Eigenaar:
    return Eigenaar(lid=gebruiker, inwoner=Inwoner.objects.filter(lid=gebruiker).select_related("gemeente").first())


def schrijf(waarde: Waarde) -> str:
    """Return the value as people write it; nothing when there is none."""
    if isinstance(waarde, datetime):
        return date_format(timezone.localtime(waarde), "j F Y, H:i") + " uur"
    if isinstance(waarde, date):
        return date_format(waarde, "j F Y")
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    return "" if waarde is None else str(waarde)


def verwijder(gegevens: Gegevens, *, inwoner: Inwoner, door: Lid, nu: datetime) -> int:
    """Destroy what is kept of this person in this set, with its history. Returns how many rows there were."""
    if gegevens.te_vernietigen is None:
        raise ValueError(f"{gegevens.sleutel} has to stay.")
    eigenaar = Eigenaar(lid=inwoner.lid, inwoner=inwoner)
    with systeemcontext("destroy what an inwoner asked to remove"):  # who decides may not see all of it
        if gegevens.bewaar_eerst:
            gegevens.bewaar_eerst(inwoner, nu)
        return sum(
            vernietig(rijen, gegevens=gegevens.sleutel, grond=GROND, door=door, nu=nu, gemeente=inwoner.gemeente_id)
            for rijen in gegevens.te_vernietigen(eigenaar)
        )
