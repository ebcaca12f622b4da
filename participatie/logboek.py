"""The log: where it goes, and what is kept out of it."""

import errno
import json
import logging
import re
import traceback
from datetime import UTC, datetime

import psycopg
from django.core.exceptions import ImproperlyConfigured
from django.template import TemplateDoesNotExist

from participatie import verzoeken

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


class ZonderVraag(logging.Filter):
    """Take off what stands behind the ? of an address: what somebody searched for. Gunicorn logs whole addresses."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(_zonder_vraag(waarde) for waarde in record.args)
        return True


def _zonder_vraag(waarde: object) -> object:
    return waarde.partition("?")[0] if isinstance(waarde, str) and waarde.startswith(("/", "http")) else waarde


class EenRegel(logging.Formatter):
    """One line of JSON with the time in UTC: a line break that somebody sent makes no line of its own (ASVS 16.4.1)."""

    def format(self, record: logging.LogRecord) -> str:
        regel = {
            "time": datetime.fromtimestamp(record.created, tz=UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if nummer := verzoeken.nummer():
            regel["request"] = nummer
        regel |= getattr(record, "gegevens", {})
        if record.exc_info:
            regel["exception"] = self.formatException(record.exc_info)
        return json.dumps(regel)

    def formatException(self, ei: tuple) -> str:  # noqa: N802 - the name of logging
        """Say where it went wrong and what kind of fault it was: what a fault says may be what somebody typed."""
        delen = []
        fout = ei[1]
        while fout is not None:
            waar = "".join(traceback.format_tb(fout.__traceback__))
            delen.append(f"{waar}{type(fout).__module__}.{type(fout).__qualname__}{_wat_mag(fout)}")
            fout = fout.__cause__ or (None if fout.__suppress_context__ else fout.__context__)
        return "\n\n".join(reversed(delen))


_ZEGT_NIETS_OVER_MENSEN = (
    AttributeError,
    ImportError,
    ImproperlyConfigured,
    NameError,
    TemplateDoesNotExist,
    TypeError,
)
"""Faults in our own code: they name parts of it."""


def _wat_mag(fout: BaseException) -> str:
    """Return what a fault says, when that is about our code or tables only."""
    if isinstance(fout, _ZEGT_NIETS_OVER_MENSEN) or getattr(fout, "mag_in_het_logboek", False):
        return f": {fout}"
    if isinstance(fout, psycopg.Error) and fout.diag:  # not its detail: that holds the value
        namen = (fout.sqlstate, fout.diag.table_name, fout.diag.constraint_name)
        return f": {' '.join(filter(None, namen))}"
    if isinstance(fout, OSError) and fout.errno:
        return f": {errno.errorcode.get(fout.errno, fout.errno)}"
    return ""


INSTELLINGEN = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "geen_422": {"()": "participatie.logboek.Geen422"},
        "zonder_geheimen": {"()": "participatie.logboek.ZonderGeheimen"},
        "zonder_vraag": {"()": "participatie.logboek.ZonderVraag"},
    },
    "formatters": {"een_regel": {"()": "participatie.logboek.EenRegel"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "filters": ["geen_422", "zonder_vraag", "zonder_geheimen"],
            "formatter": "een_regel",
        }
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "netwerk.gemeentelogin": {"level": "INFO"},  # joined, used, refused and why: ids and keys of the configuration
        "netwerk.sessies": {"level": "INFO"},  # who logged in, by id, and that it went wrong
        "participatie.bestanden": {"level": "INFO"},  # who took which file, by id
        "participatie.verzoeken": {"level": "INFO"},  # every request: route, status, time, number of questions
        "participatie.muur": {"level": "INFO"},  # every time work is done for nobody in particular, and why
    },
}
