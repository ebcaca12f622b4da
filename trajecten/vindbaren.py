"""Who said "find me for a plek" to whoever is logged in: two functions of the database, inside the wall.

Asked row by row along the policies, each person is looked up among all consents; of thousands that takes seconds.
"""

from collections.abc import Collection
from uuid import UUID

from django.db import connection

from netwerk.models import Plek


def vindbaar_voor(
    plek: Plek, *, alleen: UUID | None = None, overslaan: int = 0, hoogstens: int = 1
) -> list[tuple[UUID, int]]:
    """Return (inwoner, how many there are) of that page, by name: who can, or wants to learn, what is done there."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT wie, totaal FROM vindbaar_voor_plek(%s, %s, %s, %s)", [plek.pk, alleen, overslaan, hoogstens]
        )
        return cursor.fetchall()


def gedeelde_antwoorden(inwoners: Collection[UUID]) -> list[tuple[UUID, str, str]]:
    """Return (inwoner, answer or part of the questions, key), out of the blocks each of these shared for this."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT wie, soort, sleutel FROM vindbare_antwoorden(%s)", [list(inwoners)])
        return cursor.fetchall()
