"""Who asks: the person of this request, with the gemeente, the network and the organisation that pages name.

In SQL that is written once: every request asks it, and Django needs longer to write the question than PostgreSQL to
answer it.
"""

from collections.abc import Iterator
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import Model

from netwerk.models import Gemeente, Lid, Organisatie, Samenwerkingsverband

_DELEN: dict[str, type[Model]] = {
    "lid": Lid,
    "gemeente": Gemeente,
    "samenwerkingsverband": Samenwerkingsverband,
    "organisatie": Organisatie,
}
_KOLOMMEN = [f"{naam}.{veld.column}" for naam, model in _DELEN.items() for veld in model._meta.concrete_fields]
_VRAAG = f"""
    SELECT {", ".join(_KOLOMMEN)}
    FROM netwerk_lid lid
    JOIN netwerk_gemeente gemeente ON gemeente.id = lid.gemeente_id
    JOIN netwerk_samenwerkingsverband samenwerkingsverband
        ON samenwerkingsverband.id = gemeente.samenwerkingsverband_id
    LEFT JOIN netwerk_organisatie organisatie ON organisatie.id = lid.organisatie_id
    WHERE lid.id = %s
"""  # noqa: S608 (only names of our own columns)


def lees_lid(lid_id: UUID) -> Lid | None:
    """Return the person with this id, as far as the database shows it to whom it works for now."""
    with connection.cursor() as cursor:
        cursor.execute(_VRAAG, [lid_id])
        rij = cursor.fetchone()
    if rij is None:
        return None
    waarden = iter(rij)
    lid, gemeente, verband, organisatie = (_maak(model, waarden) for model in _DELEN.values())
    gemeente.samenwerkingsverband, lid.gemeente = verband, gemeente
    Lid.organisatie.field.set_cached_value(lid, organisatie if organisatie.pk else None)
    return lid


def _maak(model: type[Model], waarden: Iterator[object]) -> Model:
    velden = model._meta.concrete_fields
    return model.from_db(DEFAULT_DB_ALIAS, [veld.attname for veld in velden], [next(waarden) for _ in velden])
