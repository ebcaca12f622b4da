"""The log: where it goes, and what is kept out of it."""

import logging
import re

_GEHEIM_IN_PAD = re.compile(r"(/uitnodiging/|/wachtwoord/herstellen/)[^/\s?]+")
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


INSTELLINGEN = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "geen_422": {"()": "participatie.logboek.Geen422"},
        "zonder_geheimen": {"()": "participatie.logboek.ZonderGeheimen"},
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["geen_422", "zonder_geheimen"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "netwerk.gemeentelogin": {"level": "INFO"},  # joined, used, refused and why: ids and keys of the configuration
        "netwerk.sessies": {"level": "INFO"},  # who logged in, by id, and that it went wrong
        "participatie.bestanden": {"level": "INFO"},  # who took which file, by id
        "participatie.muur": {"level": "INFO"},  # every time work is done for nobody in particular, and why
    },
}
