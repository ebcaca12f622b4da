"""Bar charts: what the page draws and the table under it, computed here so that it can be tested."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Staaf:
    """One bar. `waarde` is None when the number is too small to show; then `tekst` says so."""

    naam: str
    waarde: int | None
    tekst: str = ""
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class GetekendeStaaf:
    naam: str
    tekst: str
    url: str
    breedte: str


@dataclass(frozen=True, kw_only=True)
class Staafdiagram:
    titel: str
    rijkop: str
    kolomkop: str
    staven: tuple[GetekendeStaaf, ...]


def staafdiagram(*, titel: str, rijkop: str, kolomkop: str, staven: Iterable[Staaf]) -> Staafdiagram:
    """Give every bar its width, the longest 100 %. A number above 0 stays visible, 0 and hidden numbers have no bar."""
    staven = tuple(staven)
    hoogste = max((staaf.waarde or 0 for staaf in staven), default=0)
    return Staafdiagram(
        titel=titel,
        rijkop=rijkop,
        kolomkop=kolomkop,
        staven=tuple(
            GetekendeStaaf(
                naam=staaf.naam,
                tekst=staaf.tekst or _getal(staaf.waarde),
                url=staaf.url,
                breedte=_breedte(staaf.waarde, hoogste=hoogste),
            )
            for staaf in staven
        ),
    )


def _getal(waarde: int | None) -> str:
    return "minder dan 5" if waarde is None else f"{waarde:,}".replace(",", ".")


def _breedte(waarde: int | None, *, hoogste: int) -> str:
    if not waarde or waarde < 0:
        return "0%"
    return f"{max(1, round(100 * waarde / hoogste, 1)):g}%"
