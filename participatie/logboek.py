"""What is kept out of the log."""

import logging


class Geen422(logging.Filter):
    """An invalid form is a normal answer (422), not something to look at."""

    def filter(self, record: logging.LogRecord) -> bool:
        return getattr(record, "status_code", None) != 422
