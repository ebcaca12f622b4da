"""Where the data is: the server of DATABASE_URL, or the embedded server in var/."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit


def instellingen(omgeving: Mapping[str, str], var: Path) -> dict[str, object]:
    """Return Django's settings of the default database. In: the environment and the installation's own folder."""
    deel = urlsplit(omgeving.get("DATABASE_URL", "postgresql:///participatie"))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": deel.path.lstrip("/"),
        "USER": unquote(deel.username or ""),
        "PASSWORD": unquote(deel.password or ""),
        "HOST": unquote(deel.hostname or ""),
        "PORT": deel.port or "",
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
