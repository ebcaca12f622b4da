"""Long work with a page that shows how far it is.

A view makes the klus, asks for the job and sends the person to `klus_bekijken`:

    klus = klussen.begin(lid=request.user, wat="Leden inlezen", nu=timezone.now())
    lees_leden_in.zet_klaar(klus=klus.pk)
    return redirect("klus_bekijken", klus.pk)

The job, declared with `later=()`, does its work inside `uitvoeren`:

    with klussen.uitvoeren(klus) as bezig:
        for nummer, regel in enumerate(regels):
            ...
            bezig.meld(nummer + 1, van=len(regels))
        bezig.geef("leden.csv", inhoud)
"""

import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime

from django.db import connection, transaction
from django.utils import timezone

from netwerk.models import Klus, Lid
from participatie.muur import systeemcontext

ONBEKENDE_FOUT = "Het is niet gelukt. Er is niets veranderd. Probeer het straks opnieuw."
_OM_DE = 1
"""Seconds between two reports: a page asks every two."""


class KlusMislukt(Exception):
    """Why it cannot be done: one Dutch sentence for the person who waits. All that was done is undone."""


def begin(*, lid: Lid, wat: str, nu: datetime) -> Klus:
    """Write down that this person asked for this. In: what, in a few Dutch words without data of others."""
    return Klus.objects.create(gemeente=lid.gemeente, lid=lid, wat=wat, gevraagd_op=nu)


class Voortgang:
    def __init__(self, klus: Klus, buitenom: Callable[..., None]) -> None:
        self.klus, self._buitenom, self._laatst = klus, buitenom, 0.0

    def meld(self, gedaan: int, *, van: int, meteen: bool = False) -> None:
        """Show how far it is, whatever becomes of the work itself. In: `meteen` before a step that takes long."""
        if not meteen and gedaan < van and time.monotonic() - self._laatst < _OM_DE:
            return
        self._laatst = time.monotonic()
        self._buitenom(gedaan=gedaan, totaal=van)

    def geef(self, naam: str, inhoud: bytes) -> None:
        """Let the person take this file when the work is done."""
        self.klus.bestandsnaam, self.klus.bestand = naam, inhoud

    def toon(self, resultaat: Mapping[str, object]) -> None:
        """Keep what the page of this work shows when it is done: what JSON can hold."""
        self.klus.resultaat = resultaat


@contextmanager
def uitvoeren(sleutel: str) -> Iterator[Voortgang]:
    """Do the work of a klus in one transaction, and write down how it ended. Must see all rows.

    Out: what to report progress to. KlusMislukt ends the klus with its sentence; any other fault too, with a general
    one, and goes on to the log.
    """
    klus = Klus.objects.defer("bestand").get(pk=sleutel)
    with _eigen_verbinding(klus) as buitenom:
        voortgang = Voortgang(klus, buitenom)
        try:
            with transaction.atomic():
                yield voortgang
        except KlusMislukt as fout:
            klus.rond_af(nu=timezone.now(), fout=str(fout))
        except Exception:
            buitenom(klaar_op=timezone.now(), fout=ONBEKENDE_FOUT)
            raise
        else:
            klus.rond_af(nu=timezone.now())


@contextmanager
def _eigen_verbinding(klus: Klus) -> Iterator[Callable[..., None]]:
    """Give a way to write to this klus outside of the transaction: Django gives each thread a connection of its own."""

    def schrijf(**velden: object) -> None:
        with transaction.atomic(), systeemcontext("report how far long work is"):
            Klus.objects.filter(pk=klus.pk).update(**velden)

    with ThreadPoolExecutor(max_workers=1) as draad:
        try:
            yield lambda **velden: draad.submit(schrijf, **velden).result()
        finally:
            draad.submit(lambda: connection.close()).result()  # looked up there: it is the one of that thread
