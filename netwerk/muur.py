"""The second wall: PostgreSQL itself shows a person only the rows of the own gemeenten (docs/besluiten/0004-muur.md).

One line per model in a migration:

    Muur("Talentprofiel", rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, binnen_gemeente=("inwoner",))

`rijen` says which rows somebody sees and may write, `en` narrows that down, `ook` adds rows that may only be read.
`alleen_erbij` is for logs: who may see it as above, everybody may add, and the runtime role changes nothing.
`binnen_gemeente` are references that must stay in one gemeente, `binnen_netwerk` those that must stay in one
samenwerkingsverband. The functions that the conditions ask are made in netwerk/migrations/0003_muur.py.
"""

from collections.abc import Iterator, Sequence

from django.conf import settings
from django.db import connection
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

GEMEENTE = "gemeente_id = ANY (ARRAY(SELECT mijn_gemeenten()))"
"""Gemeenten in which the person has any role."""

WERKGEMEENTE = "gemeente_id = ANY (ARRAY(SELECT mijn_werkgemeenten()))"
"""Gemeenten in which the person works: any role but inwoner and werkgever."""

NETWERK = "gemeente_id = ANY (ARRAY(SELECT mijn_netwerkgemeenten()))"
"""All gemeenten of the samenwerkingsverbanden in which the person works."""

NETWERK_ZELF = "samenwerkingsverband_id = ANY (ARRAY(SELECT mijn_netwerken()))"

TOEZICHTGEMEENTEN = """SELECT toezicht.gemeente_id FROM netwerk_rol toezicht
    JOIN netwerk_lid wie ON wie.id = toezicht.lid_id AND wie.is_active
    WHERE toezicht.lid_id = (SELECT muur_gebruiker())
        AND toezicht.soort IN ('privacy_officer', 'functioneel_beheerder')"""
"""Gemeenten in which the person sees to it that the rules are kept."""

TOEZICHT = f"gemeente_id = ANY (ARRAY({TOEZICHTGEMEENTEN})) OR (SELECT muur_systeem())"

BEHEER = """samenwerkingsverband_id IN (SELECT plaats.samenwerkingsverband_id FROM netwerk_rol beheer
    JOIN netwerk_lid wie ON wie.id = beheer.lid_id AND wie.is_active
    JOIN netwerk_gemeente plaats ON plaats.id = beheer.gemeente_id
    WHERE beheer.lid_id = (SELECT muur_gebruiker()) AND beheer.soort = 'functioneel_beheerder')
    OR (SELECT muur_systeem())"""
"""What is of a samenwerkingsverband that the person looks after."""

WAAR_IK_BIJ_HOOR = "samenwerkingsverband_id = ANY (ARRAY(SELECT netwerken_waar_ik_bij_hoor()))"
"""What is of a samenwerkingsverband in which the person has any role."""

VAN_MIJ = "lid_id = (SELECT muur_gebruiker()) OR (SELECT muur_systeem())"


def deel_van(ouder: str, kolom: str, *, als: str = "true") -> str:
    """The condition of a row that is part of another one: whoever sees that one sees this one.

    In: the table, the column that points at it, and what else must hold of that row.
    """
    return f"EXISTS (SELECT FROM {ouder} ouder WHERE ouder.id = {kolom} AND {als})"


class Muur(Operation):
    """Turn row-level security on for one model, and keep its references at home."""

    reversible = True
    reduces_to_sql = True

    def __init__(
        self,
        model: str,
        *,
        rijen: str,
        en: str = "",
        ook: str = "",
        alleen_erbij: bool = False,
        binnen_gemeente: Sequence[str] = (),
        binnen_netwerk: Sequence[str] = (),
    ) -> None:
        self.model = model
        self.rijen = rijen
        self.en = en
        self.ook = ook
        self.alleen_erbij = alleen_erbij
        self.binnen_gemeente = tuple(binnen_gemeente)
        self.binnen_netwerk = tuple(binnen_netwerk)

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Django's picture of the tables stays the same."""

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        meta = to_state.apps.get_model(app_label, self.model)._meta
        tabel = meta.db_table
        opdrachten = [f"ALTER TABLE {tabel} ENABLE ROW LEVEL SECURITY", *self._regels(tabel)]
        for naam in self.binnen_gemeente:
            veld = meta.get_field(naam)
            opdrachten += _in_een_gemeente(tabel, veld.column, veld.related_model._meta.db_table)
        if self.binnen_netwerk:
            velden = [meta.get_field(naam) for naam in self.binnen_netwerk]
            opdrachten.append(
                _in_een_netwerk(tabel, [(veld.column, veld.related_model._meta.db_table) for veld in velden])
            )
        for opdracht in opdrachten:
            schema_editor.execute(opdracht)

    def _regels(self, tabel: str) -> Iterator[str]:
        if self.alleen_erbij:
            alles = f"({self.rijen}) AND ({self.en})" if self.en else self.rijen
            yield f"CREATE POLICY muur ON {tabel} FOR SELECT USING ({alles})"
            yield f"CREATE POLICY muur_erbij ON {tabel} FOR INSERT WITH CHECK (true)"
            if connection.settings_dict["USER"] != settings.DATABASE_APP_ROL:
                yield f'REVOKE UPDATE, DELETE, TRUNCATE ON {tabel} FROM "{settings.DATABASE_APP_ROL}"'
            return
        yield f"CREATE POLICY muur ON {tabel} USING ({self.rijen}) WITH CHECK ({self.rijen})"
        if self.en:
            yield f"CREATE POLICY muur_en ON {tabel} AS RESTRICTIVE USING ({self.en}) WITH CHECK ({self.en})"
        if self.ook:
            # Of what lets somebody read, PostgreSQL asks the last name first: `muur`, that nearly always holds.
            yield f"CREATE POLICY extra_ook ON {tabel} FOR SELECT USING ({self.ook})"

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        meta = to_state.apps.get_model(app_label, self.model)._meta
        tabel = meta.db_table
        for naam in ("muur", "muur_en", "muur_ook", "extra_ook", "muur_erbij"):
            schema_editor.execute(f"DROP POLICY IF EXISTS {naam} ON {tabel}")
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {tabel}_netwerk ON {tabel}")
        for naam in self.binnen_gemeente:
            kolom = meta.get_field(naam).column
            schema_editor.execute(f"ALTER TABLE {tabel} DROP CONSTRAINT IF EXISTS {tabel}_{kolom}_gemeente")
        schema_editor.execute(f"ALTER TABLE {tabel} DISABLE ROW LEVEL SECURITY")

    def describe(self) -> str:
        return f"Build the wall around {self.model}"


class Rechten(Operation):
    """Let the runtime role read and write the rows of every table there is, and of every table to come."""

    reversible = True
    reduces_to_sql = True

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Rights are no part of Django's picture."""

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        rol = schema_editor.quote_name(settings.DATABASE_APP_ROL)
        for opdracht in (
            f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {rol}",
            f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {rol}",
            f"ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {rol}",
            f"ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO {rol}",
        ):
            schema_editor.execute(opdracht)

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Nothing to undo: the role keeps what it needs to serve."""

    def describe(self) -> str:
        return "Let the runtime role read and write rows"


def _in_een_gemeente(tabel: str, kolom: str, doel: str) -> list[str]:
    """A foreign key on two columns: the row it points at has the same gemeente."""
    return [
        f"""DO $$ BEGIN
            IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = '{doel}_in_gemeente') THEN
                ALTER TABLE {doel} ADD CONSTRAINT {doel}_in_gemeente UNIQUE (id, gemeente_id);
            END IF;
        END $$""",
        f"""ALTER TABLE {tabel} ADD CONSTRAINT {tabel}_{kolom}_gemeente
            FOREIGN KEY ({kolom}, gemeente_id) REFERENCES {doel} (id, gemeente_id) DEFERRABLE INITIALLY DEFERRED""",
    ]


def _in_een_netwerk(tabel: str, verwijzingen: Sequence[tuple[str, str]]) -> str:
    """A trigger: what these columns point at all belongs to one samenwerkingsverband."""
    kolommen = ", ".join(kolom for kolom, _ in verwijzingen)
    argumenten = ", ".join(f"'{deel}'" for verwijzing in verwijzingen for deel in verwijzing)
    return f"""CREATE TRIGGER {tabel}_netwerk AFTER INSERT OR UPDATE OF {kolommen} ON {tabel}
        FOR EACH ROW EXECUTE FUNCTION bewaak_netwerk({argumenten})"""
