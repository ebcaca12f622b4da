"""What a migration may not do while the version before it still serves pages (docs/besluiten/0014-draaien.md).

Expand first: add what may be empty. Contract in a later version, when no code uses it any more. What was in the last
version that went out stands in UITGEBRACHT; the migrations after that are looked at, operation by operation. A table
that is new since then is used by nobody, so there everything goes.

Whoever knows that it can be done writes above the class of the migration why: `mag_stoer = "why"`.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from django.contrib.postgres.operations import (
    AddConstraintNotValid,
    AddIndexConcurrently,
    RemoveIndexConcurrently,
    ValidateConstraint,
)
from django.db import migrations, models
from django.db.migrations import Migration
from django.db.migrations.operations.base import Operation

from participatie.migraties import Tegelijk

UITGEBRACHT: Mapping[str, str] = {}
"""{app: its last migration in the version that went out last}. Empty until the first version goes out."""

TOELICHTING = "mag_stoer"


@dataclass(frozen=True)
class Bezwaar:
    migratie: str
    wat: str
    doe: str

    def __str__(self) -> str:
        return f"{self.migratie}: {self.wat}. {self.doe}"


_KRIMP = "Laat eerst een versie uitgaan die het niet meer gebruikt, en haal het in de versie daarna weg."


def bezwaren(
    bestanden: Mapping[tuple[str, str], Migration], *, uitgebracht: Mapping[str, str], apps: Collection[str]
) -> list[Bezwaar]:
    """Judge the migrations of these apps that are not out yet. In: all migrations on disk, by app and name."""
    nieuw = [
        (naam, migratie)
        for naam, migratie in sorted(bestanden.items())
        if naam[0] in apps and uitgebracht.get(naam[0]) and naam[1] > uitgebracht[naam[0]]
    ]
    verse = {
        (app, deel.name_lower)
        for (app, _), migratie in nieuw
        for deel in _los(migratie.operations)
        if isinstance(deel, migrations.CreateModel)
    }
    return [
        Bezwaar(f"{app}.{naam}", wat, doe)
        for (app, naam), migratie in nieuw
        if not getattr(migratie, TOELICHTING, "")
        for wat, doe in _bezwaren([deel for deel in _los(migratie.operations) if (app, _model(deel)) not in verse])
    ]


def _los(operaties: Collection[Operation]) -> Iterator[Operation]:
    for deel in operaties:
        if isinstance(deel, Tegelijk):
            yield from _los(deel.operations)
        elif isinstance(deel, migrations.SeparateDatabaseAndState):
            yield from _los(deel.database_operations)
        else:
            yield deel


def _model(deel: Operation) -> str:
    naam = getattr(deel, "model_name_lower", None) or getattr(deel, "name_lower", None)
    return naam or getattr(deel, "model", "").lower()


def _bezwaren(delen: Collection[Operation]) -> Iterator[tuple[str, str]]:
    """Judge each operation, and what two of them do in one transaction."""
    for deel in delen:
        yield from _bezwaar(deel)
    zonder_lezen = {deel.constraint.name for deel in delen if isinstance(deel, AddConstraintNotValid)}
    if zonder_lezen & {deel.name for deel in delen if isinstance(deel, ValidateConstraint)}:
        yield (
            "een regel en het nalezen ervan houden samen het slot vast",
            "Zet ValidateConstraint in een migratie daarna.",
        )


def _bezwaar(deel: Operation) -> Iterator[tuple[str, str]]:
    match deel:
        case migrations.DeleteModel():
            yield f"tabel {deel.name} gaat weg", _KRIMP
        case migrations.RemoveField():
            yield f"kolom {deel.model_name}.{deel.name} gaat weg", _KRIMP
        case migrations.RenameField() | migrations.RenameModel() | migrations.AlterModelTable():
            yield "iets krijgt een andere naam", "Maak het nieuwe ernaast, schrijf beide, en haal het oude later weg."
        case migrations.AddField() if _moet_gevuld(deel.field):
            yield f"kolom {deel.model_name}.{deel.name} moet gevuld zijn", "Geef db_default, of laat leeg toe (null)."
        case migrations.AlterField() if not deel.field.null:
            yield (
                f"kolom {deel.model_name}.{deel.name} verandert en moet gevuld zijn",
                "Voeg een kolom toe, of zet mag_stoer met de reden waarom de tabel niet herschreven wordt.",
            )
        case migrations.AddIndex() if not isinstance(deel, AddIndexConcurrently):
            yield "een index houdt schrijven tegen zolang hij groeit", "Gebruik AddIndexConcurrently."
        case migrations.RemoveIndex() if not isinstance(deel, RemoveIndexConcurrently):
            yield "een index gaat weg met een slot op de tabel", "Gebruik RemoveIndexConcurrently."
        case migrations.AddConstraint() if not isinstance(deel, AddConstraintNotValid):
            yield (
                "een regel leest de hele tabel met een slot",
                "Gebruik AddConstraintNotValid, en ValidateConstraint in een migratie daarna.",
            )


def _moet_gevuld(veld: models.Field) -> bool:
    """A version that does not know the column leaves it out: then the database itself must know what stands there."""
    return not veld.null and not veld.has_db_default() and not veld.many_to_many
