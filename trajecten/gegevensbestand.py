"""The file "Download mijn gegevens", and the JSON Schema that says what stands in it (domain.md 9).

Both follow from the registered data sets. The schema is also a file in the repository, so that a change of what people
get shows itself: `manage.py gegevensschema` writes it anew.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from django.utils import timezone

from trajecten import eigen_gegevens
from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde

VERSIE = 1
"""Goes up when a program that reads the file would have to change: a field that went away or means something else."""

BESTAND = Path(__file__).parent / "schema" / f"mijn-gegevens-{VERSIE}.json"
SOORT = "application/schema+json"


def als_json(eigenaar: Eigenaar, *, schema: str, nu: datetime) -> dict[str, object]:
    """Return everything that is kept of this person. In: the address of the schema."""
    return {
        "$schema": schema,
        "versie": VERSIE,
        "gemaakt_op": timezone.localtime(nu).isoformat(timespec="seconds"),
        "gegevens": {
            gegevens.sleutel: {
                "titel": gegevens.titel,
                "uitleg": gegevens.uitleg,
                "rijen": [_rij(rij) for rij in gegevens.rijen(eigenaar)],
            }
            for gegevens in eigen_gegevens.alle()
        },
    }


def _rij(rij: Mapping[str, Waarde]) -> dict[str, object]:
    return {naam: waarde.isoformat() if hasattr(waarde, "isoformat") else waarde for naam, waarde in rij.items()}


def schema() -> dict[str, object]:
    """Return the JSON Schema of the file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Mijn gegevens",
        "description": "Alles wat een participatienetwerk over een inwoner bewaart, per soort gegevens.",
        **_object(
            {
                "$schema": {"type": "string", "format": "uri"},
                "versie": {"const": VERSIE},
                "gemaakt_op": {"type": "string", "format": "date-time"},
                "gegevens": _object({gegevens.sleutel: _set(gegevens) for gegevens in eigen_gegevens.alle()}),
            }
        ),
    }


def _set(gegevens: Gegevens) -> dict[str, object]:
    rij = _object({naam: _veld(veld) for naam, veld in gegevens.velden.items()})
    return _object(
        {
            "titel": {"const": gegevens.titel},
            "uitleg": {"type": "string"},
            "rijen": {"type": "array", "items": rij},
        }
    )


def _veld(veld: Veld) -> dict[str, object]:
    if veld.soort in {Soort.DATUM, Soort.MOMENT}:
        return {"description": veld.label, "type": ["string", "null"], "format": veld.soort.value}
    return {"description": veld.label, "type": [veld.soort.value, "null"]}


def _object(velden: Mapping[str, object]) -> dict[str, object]:
    return {"type": "object", "properties": velden, "required": [*velden], "additionalProperties": False}
