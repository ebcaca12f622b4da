"""Lists of goals and wijken, and how to make one more row of each: a part of tests/lijsten.py."""

from netwerk.models import Gemeente, Lid
from tests.maak.doelen import maak_doel, maak_wijk


def _doel(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_doel(samenwerkingsverband=gemeente.samenwerkingsverband, doel=f"Doel {nummer}")


def _wijk(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_wijk(gemeente=gemeente, naam=f"Wijk {nummer}")


LIJSTEN_DOELEN = ({"naam": "doelen", "maak_rij": _doel}, {"naam": "wijken", "maak_rij": _wijk})
