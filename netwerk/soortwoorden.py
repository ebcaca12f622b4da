"""Kinds of bijeenkomsten, plekken and contact: their keys are fixed, since our logic hangs on them.

What a network calls a kind, and whether it can be chosen there, are rows of `Woord` from a day on, as of any other list
(netwerk/woordenlijsten.py). What is older keeps the word of its own day.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import QuerySet
from django.db.models.functions import JSONObject
from django.utils import timezone

from netwerk.models import Bijeenkomst, Bijeenkomstreeks, Contactmoment, Lid, Plek, Woord
from netwerk.models.bijeenkomstreeksen import Bijeenkomstsoort
from netwerk.models.woorden import BIJEENKOMSTSOORTEN, CONTACTSOORTEN, PLEKSOORTEN

EERSTE: Mapping[str, dict[str, str]] = {
    BIJEENKOMSTSOORTEN: dict(Bijeenkomstsoort.choices),
    PLEKSOORTEN: dict(Plek.Soort.choices),
    CONTACTSOORTEN: dict(Contactmoment.Soort.choices),
}
"""The first word of each kind, per list."""
NIET_TE_KIEZEN = frozenset({Contactmoment.Soort.WERKBEZOEK.value})
"""What the application writes down by itself."""


class Soortwoorden:
    """The words of one list. What a network changed is read once, when it is asked first."""

    def __init__(self, lijst: str, *, bij: tuple[UUID, Iterable[Mapping[str, object]]] | None = None) -> None:
        """In: the list, and for one network what `met_soortwoorden` brought along."""
        self._lijst = lijst
        self._gelezen: dict[UUID, dict[str, list[Mapping[str, object]]]] = {}
        if bij:
            verband, woorden = bij
            self._onthoud(verband, [woord for woord in woorden if woord["lijst"] == lijst])

    def woord(self, sleutel: str, *, verband: UUID, op: date) -> str:
        toen = self._toen(sleutel, verband, op)
        return toen["woord"] if toen else EERSTE[self._lijst].get(sleutel, "")

    def woorden(self, *, verband: UUID, op: date) -> dict[str, str]:
        """Return every kind with its word there on that day, also what can no longer be chosen."""
        return {sleutel: self.woord(sleutel, verband=verband, op=op) for sleutel in EERSTE[self._lijst]}

    def te_kiezen(self, *, verband: UUID, op: date, ook: Collection[str] = ()) -> dict[str, str]:
        """Return what can be chosen there on that day. `ook`: what was chosen before, and may stay."""
        return {
            sleutel: woord
            for sleutel, woord in self.woorden(verband=verband, op=op).items()
            if sleutel in ook or (sleutel not in NIET_TE_KIEZEN and self._in_gebruik(sleutel, verband, op))
        }

    def _in_gebruik(self, sleutel: str, verband: UUID, op: date) -> bool:
        toen = self._toen(sleutel, verband, op)
        return toen is None or toen["in_gebruik"]

    def _toen(self, sleutel: str, verband: UUID, op: date) -> Mapping[str, object] | None:
        if verband not in self._gelezen:
            woorden = Woord.objects.filter(samenwerkingsverband=verband, lijst=self._lijst)
            self._onthoud(verband, woorden.order_by("vanaf").values("sleutel", "vanaf", "woord", "in_gebruik"))
        tijdlijn = self._gelezen[verband].get(sleutel, [])
        return next((woord for woord in reversed(tijdlijn) if str(woord["vanaf"]) <= op.isoformat()), None)

    def _onthoud(self, verband: UUID, woorden: Iterable[Mapping[str, object]]) -> None:
        tijdlijnen = self._gelezen[verband] = {}
        for woord in woorden:
            tijdlijnen.setdefault(woord["sleutel"], []).append(woord)


def met_soortwoorden(rijen: QuerySet, *, lezer: Lid) -> QuerySet:
    """Bring along `soortwoorden`, what the network of this person changed in the lists here: a page asks once less."""
    van_hier = Woord.objects.filter(samenwerkingsverband=lezer.gemeente.samenwerkingsverband_id, lijst__in=EERSTE)
    velden = {naam: naam for naam in ("lijst", "sleutel", "vanaf", "woord", "in_gebruik")}
    return rijen.annotate(soortwoorden=ArraySubquery(van_hier.order_by("vanaf").values(json=JSONObject(**velden))))


def geef_soortwoord(
    *rijen: Bijeenkomst | Bijeenkomstreeks, woorden: Soortwoorden | None = None, vandaag: date | None = None
) -> None:
    """Give each `soortwoord`: of a bijeenkomst as it was called on its day, of a reeks as it is called now."""
    woorden, vandaag = woorden or Soortwoorden(BIJEENKOMSTSOORTEN), vandaag or timezone.localdate()
    for rij in rijen:
        dag = min(timezone.localdate(rij.begint_op), vandaag) if isinstance(rij, Bijeenkomst) else vandaag
        rij.soortwoord = woorden.woord(rij.soort, verband=rij.samenwerkingsverband_id, op=dag)


def bijeenkomstsoorten(verbanden: Iterable[UUID], *, op: date, ook: Collection[str] = ()) -> list[tuple[str, str]]:
    """Return what can be chosen in at least one of these networks, in the word of the first that has it."""
    woorden, gevonden = Soortwoorden(BIJEENKOMSTSOORTEN), {}
    for verband in verbanden:
        gevonden = woorden.te_kiezen(verband=verband, op=op, ook=ook) | gevonden
    return [(sleutel, gevonden[sleutel]) for sleutel in EERSTE[BIJEENKOMSTSOORTEN] if sleutel in gevonden]


def contactsoorten(
    lid: Lid, *, op: date, ook: Collection[str] = (), woorden: Soortwoorden | None = None
) -> list[tuple[str, str]]:
    """Return what this person can note as contact, in the words of the own network."""
    woorden = woorden or Soortwoorden(CONTACTSOORTEN)
    return list(woorden.te_kiezen(verband=lid.gemeente.samenwerkingsverband_id, op=op, ook=ook).items())


def contactknoppen(lid: Lid, woorden: Soortwoorden | None = None) -> list[tuple[str, str]]:
    """Return the kinds that are noted with one tap: the three that happen most, as far as they are used here."""
    met_knop = (Contactmoment.Soort.TELEFOON, Contactmoment.Soort.MAIL, Contactmoment.Soort.GESPREK)
    te_kiezen = contactsoorten(lid, op=timezone.localdate(), woorden=woorden)
    return [(soort, woord) for soort, woord in te_kiezen if soort in met_knop]
