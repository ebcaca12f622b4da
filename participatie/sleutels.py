"""The key of a row, as it stands in an address, a form or a session."""

from uuid import UUID


def als_uuid(tekst: str) -> UUID | None:
    """Return the key, or None for what is none."""
    try:
        return UUID(tekst)
    except ValueError:
        return None
