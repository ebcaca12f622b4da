"""Search among leden: only in what the reader may see of each, forgiving accents and typing mistakes.

The words are looked up by `leden_met` in the database (netwerk/migrations/0014_leden.py): behind row-level security an
index on words does not serve, so a function looks them up there, and gives ids of people of the own network alone.
Whether the reader may see the field in which a word stands is asked here. This module knows no models.
"""

from collections.abc import Collection
from typing import TYPE_CHECKING

from django.db.models import BooleanField, Func, Q, UUIDField, Value

from netwerk.eigen_keuze import toont
from netwerk.veldrechten import KENNIS, LID
from participatie.zoeken import KORT, WOORDEN_HOOGSTENS

if TYPE_CHECKING:
    from netwerk.models import Lid

VELDEN = ("naam", "functie", "organisatie", "weet", "ervaring", "aanbod", "vraag")


class _LedenMet(Func):
    function = "leden_met"
    template = "SELECT %(function)s(%(expressions)s)"
    output_field = UUIDField()


def elk_woord(tekst: str, *, lezer: "Lid", velden: Collection[str] = VELDEN) -> Q:
    """Return the condition that every word stands, wholly or nearly, in a field that this lid shows to the reader."""
    mag = _zoekbaar(lezer)
    getoond = {veld: toont(veld, aan=lezer) for veld in velden if veld in mag and tekst.strip()}
    voorwaarde = Q()
    for woord in tekst.split()[:WOORDEN_HOOGSTENS]:
        ergens = Q(pk__in=[])
        for veld, toont_dit in getoond.items():
            ergens |= _met(veld, woord) if veld == "naam" else _met(veld, woord) & toont_dit
        voorwaarde &= ergens
    return voorwaarde


def _zoekbaar(lezer: "Lid") -> set[str]:
    """Fields this reader may see with every role; what somebody knows, offers or asks is one field there."""
    woorden = VELDEN[3:] if KENNIS.zoekbaar(lezer, ("onderwerp",)) else ()
    return {*LID.zoekbaar(lezer, VELDEN[:3]), *woorden}


def _met(veld: str, woord: str) -> Q:
    return Q(pk__in=_LedenMet(Value(veld), Value(woord), Value(len(woord) >= KORT, output_field=BooleanField())))
