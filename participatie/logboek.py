"""The log: where it goes, and what is kept out of it."""

import json
import logging
import re
from datetime import UTC, datetime

_GEHEIM_IN_PAD = re.compile(r"(/uitnodiging/|/kaart/|/wachtwoord/herstellen/)[^/\s?]+")
"""The part of a link from a mail that opens something: whoever reads the log must not be able to."""


class Geen422(logging.Filter):
    """An invalid form is a normal answer (422), not something to look at."""

    def filter(self, record: logging.LogRecord) -> bool:
        return getattr(record, "status_code", None) != 422


class ZonderGeheimen(logging.Filter):
    """Django writes the path of a request that went wrong into the log."""

    def filter(self, record: logging.LogRecord) -> bool:
        bericht = record.getMessage()
        if (schoon := _GEHEIM_IN_PAD.sub(r"\1…", bericht)) != bericht:
            record.msg, record.args = schoon, None
        return True


class EenRegel(logging.Formatter):
    """One line of JSON with the time in UTC: a line break that somebody sent makes no line of its own (ASVS 16.4.1)."""

    def format(self, record: logging.LogRecord) -> str:
        regel = {
            "time": datetime.fromtimestamp(record.created, tz=UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            regel["exception"] = self.formatException(record.exc_info)
        return json.dumps(regel)


INSTELLINGEN = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "geen_422": {"()": "participatie.logboek.Geen422"},
        "zonder_geheimen": {"()": "participatie.logboek.ZonderGeheimen"},
    },
    "formatters": {"een_regel": {"()": "participatie.logboek.EenRegel"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "filters": ["geen_422", "zonder_geheimen"],
            "formatter": "een_regel",
        }
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "netwerk.gemeentelogin": {"level": "INFO"},  # joined, used, refused and why: ids and keys of the configuration
        "netwerk.sessies": {"level": "INFO"},  # who logged in, by id, and that it went wrong
        "participatie.bestanden": {"level": "INFO"},  # who took which file, by id
        "participatie.muur": {"level": "INFO"},  # every time work is done for nobody in particular, and why
    },
}
