"""What reading in a file with organisaties costs, step by step: time, and the most memory that the process ever had.

On the data that is there, in one transaction that is taken back: nothing of it stays.
"""

import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from netwerk.inlezen import begin, maak_voorbeeld
from netwerk.inlezen_uitvoeren import draai_terug, lees_in
from netwerk.models import Inleesregel, Inlezing, Lid, Organisatie
from participatie.meten.paginas import ANKE

KOP = f"{'':24}{'s':>9}{'MB':>9}{'erbij':>9}{'rijen':>9}"
KOPPEN = "Naam;Plaats;Telefoon;Website"
SOORTEN = ("Zorgboerderij", "Bakkerij", "Dorpshuis", "Fietsenmaker", "Kwekerij", "Buurtkamer", "Garage")
LETTERGREPEN = ("be", "dor", "fi", "gar", "ha", "kol", "le", "mun", "na", "pos", "ru", "sta", "ti", "vel", "wie", "zan")
KILOBYTES_PER_MEGABYTE = 1024


@dataclass(frozen=True, kw_only=True)
class Stap:
    """One step: how long, the peak of the memory after it and how much that rose, and how many rows it was about."""

    naam: str
    seconden: float
    piek: float
    erbij: float
    rijen: int

    def regel(self) -> str:
        return f"{self.naam:24}{self.seconden:9.2f}{self.piek:9.1f}{self.erbij:9.1f}{self.rijen:9}"


def meet(aantal: int) -> Iterator[Stap]:
    """Yield each step when it is done: read the file, judge its rows, make them, judge it again, and take it back."""
    inhoud = bestand(aantal)
    with transaction.atomic():
        door, nu = Lid.objects.select_related("gemeente").get(email=ANKE), timezone.now()
        wat = {"soort": Inlezing.Soort.ORGANISATIES, "gemeente": door.gemeente, "naam": "meten.csv", "door": door}
        hier = Organisatie.objects.filter(gemeente=door.gemeente)
        eerst = hier.count()
        stap, inlezing = _klok("bestand lezen", lambda: begin(**wat, inhoud=inhoud, nu=nu), lambda: aantal)
        yield stap
        yield _klok("voorbeeld maken", lambda: maak_voorbeeld(inlezing, door=door), inlezing.regels.count)[0]
        inlezen = {"ook_dubbel": True, "door": door, "nu": nu}
        yield _klok("inlezen", lambda: lees_in(inlezing, **inlezen), lambda: hier.count() - eerst)[0]
        nog_eens = begin(**wat, inhoud=inhoud, nu=nu)
        nieuw = nog_eens.regels.exclude(uitkomst=Inleesregel.Uitkomst.ONGEWIJZIGD)
        yield _klok("zelfde bestand nog eens", lambda: maak_voorbeeld(nog_eens, door=door), nieuw.count)[0]
        yield _klok("ongedaan maken", lambda: draai_terug(inlezing, door=door, nu=nu), lambda: hier.count() - eerst)[0]
        transaction.set_rollback(True)


def _klok(naam: str, doe: Callable[[], Any], tel: Callable[[], int]) -> tuple[Stap, Any]:
    voor, begon = _piek(), time.perf_counter()
    uitkomst = doe()
    seconden, piek = time.perf_counter() - begon, _piek()
    return Stap(naam=naam, seconden=seconden, piek=piek, erbij=piek - voor, rijen=tel()), uitkomst


def _piek() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES_PER_MEGABYTE


def bestand(aantal: int) -> bytes:
    """A file with so many organisaties, no two of one name, in words that differ as those of real ones do."""
    rijen = (
        f"{SOORTEN[nummer % len(SOORTEN)]} {_naam(nummer)};{_naam(nummer % 40)};0512 {nummer:06};"
        f"https://www.{_naam(nummer).lower()}.example"
        for nummer in range(aantal)
    )
    return "\r\n".join([KOPPEN, *rijen]).encode()


def _naam(nummer: int) -> str:
    """A word for a number: other numbers give other words, and neighbours do not look alike."""
    rest, delen = (nummer * 40_503) % 65_536 + (nummer // 65_536) * 65_536, []
    while rest or len(delen) < 4:
        rest, deel = divmod(rest, len(LETTERGREPEN))
        delen.append(LETTERGREPEN[deel])
    return "".join(delen).capitalize()
