"""What is kept out of the log."""

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
