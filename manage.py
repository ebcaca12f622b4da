#!/usr/bin/env python
"""Django's command line; without DATABASE_URL it works on the embedded server in var/."""

import os
import signal
import sys
from pathlib import Path

from django.core.management import execute_from_command_line

from participatie import database
from participatie.bediening import Startfout


def main(argv: list[str]) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "participatie.settings")
    os.environ["DATABASE_ROL"] = os.environ.get("DATABASE_ROL") or database.rol_voor(argv)
    var = Path(os.environ.get("VAR_MAP") or Path(__file__).resolve().parent / "var")
    signal.signal(signal.SIGTERM, lambda nummer, _: sys.exit(128 + nummer))
    try:
        with database.bereikbaar_voor(argv, omgeving=os.environ, var=var):
            execute_from_command_line(argv)
    except Startfout as fout:
        sys.exit(str(fout))


if __name__ == "__main__":
    main(sys.argv)
