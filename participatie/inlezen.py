"""Write many rows in one go with COPY, straight from a stream: memory stays the same however many there are."""

from collections.abc import Iterable

from django.db import connection, models
from psycopg import sql

_LEEST_ALLES = ["enable_seqscan", "enable_hashjoin", "enable_mergejoin"]
"""Ways to look something up that read a whole table."""


def lees_in(model: type[models.Model], rijen: Iterable[models.Model]) -> None:
    """Write unsaved rows of one model. Where the table numbers its rows the database does so; constraints hold."""
    tabel = model._meta
    velden = [veld for veld in tabel.concrete_fields if not isinstance(veld, models.AutoField)]
    opdracht = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(tabel.db_table), sql.SQL(", ").join(sql.Identifier(veld.column) for veld in velden)
    )
    with connection.cursor() as cursor, cursor.copy(opdracht) as kopie:
        for rij in rijen:
            kopie.write_row([_waarde(veld, rij) for veld in velden])


def _waarde(veld: models.Field, rij: models.Model) -> object:
    waarde = veld.pre_save(rij, add=True)
    return veld.get_db_prep_save(waarde, connection) if isinstance(veld, models.JSONField) else waarde


def controleer_meteen() -> None:
    """Check references after every COPY and not all of them at the end, or the list of what to check fills memory."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def werk_statistiek_bij() -> None:
    """Let the planner know what came in; without it the first pages after a big load are slow."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def zoek_met_indexen() -> None:
    """Let checks of each new row use an index, to the end of this transaction.

    The planner still thinks that the tables are as small as before: it would read all rows for every new one.
    """
    with connection.cursor() as cursor:
        cursor.execute("DISCARD PLANS")
        cursor.execute("SELECT set_config(naam, 'off', true) FROM unnest(%s::text[]) AS n (naam)", [_LEEST_ALLES])
