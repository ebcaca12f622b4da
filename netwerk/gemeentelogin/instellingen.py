"""Which gemeenten have a login of their own here. Read once, from the file that GEMEENTELOGINS names (docs/beheer.md).

A mistake in the file switches all of them off, and the system check says what it is.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings

HIER = {"localhost", "127.0.0.1", "::1"}
_SLEUTEL = re.compile(r"[a-z0-9-]{1,50}")
_TEKSTEN = ("sleutel", "naam", "samenwerkingsverband", "server_url", "client_id")
_LIJSTEN = ("tenants", "acr", "amr")
_GEHEIMEN = ("client_secret", "client_secret_uit")
_KENMERKEN = ("sub", "oid")
_OVERIG = ("kenmerk", "hoogstens_minuten")


@dataclass(frozen=True, kw_only=True)
class Gemeentelogin:
    """One login, as its gemeente gave it out. Of `acr` one value must be in the answer, and of `amr` too."""

    sleutel: str
    naam: str
    samenwerkingsverband: str
    server_url: str
    client_id: str
    client_secret: str
    tenants: tuple[str, ...] = ()
    acr: tuple[str, ...] = ()
    amr: tuple[str, ...] = ()
    kenmerk: str = "sub"
    hoogstens_minuten: int | None = None


def met_sleutel(sleutel: str) -> Gemeentelogin | None:
    return next((inlog for inlog in settings.GEMEENTELOGINS if inlog.sleutel == sleutel), None)


def lees(omgeving: Mapping[str, str]) -> tuple[tuple[Gemeentelogin, ...], tuple[str, ...]]:
    """Return the logins, and what is wrong with the file; with one mistake in it there are no logins."""
    pad = omgeving.get("GEMEENTELOGINS", "")
    if not pad:
        return (), ()
    try:
        rijen = json.loads(Path(pad).read_text(encoding="utf-8"))
    except OSError as fout:
        return (), (f"Het bestand {pad} is niet te lezen ({fout.strerror}).",)
    except ValueError:
        return (), (f"Het bestand {pad} is geen geldige JSON.",)
    if not isinstance(rijen, list) or not all(isinstance(rij, dict) for rij in rijen):
        return (), (f"Het bestand {pad} moet een lijst zijn, met per gemeente een object.",)
    fouten = [fout for nummer, rij in enumerate(rijen, 1) for fout in _fouten(f"Inlog {nummer}", rij, omgeving)]
    sleutels = [rij.get("sleutel") for rij in rijen]
    fouten += [
        f"De sleutel {s!r} komt vaker voor." for s in sorted({s for s in sleutels if sleutels.count(s) > 1}, key=str)
    ]
    if fouten:
        return (), tuple(fouten)
    return tuple(_maak(rij, omgeving) for rij in rijen), ()


def _maak(rij: dict, omgeving: Mapping[str, str]) -> Gemeentelogin:
    velden = {naam: rij[naam] for naam in (*_TEKSTEN, *_OVERIG) if naam in rij}
    velden |= {naam: tuple(rij.get(naam, ())) for naam in _LIJSTEN}
    return Gemeentelogin(**velden, client_secret=_geheim(rij, omgeving))


def _geheim(rij: dict, omgeving: Mapping[str, str]) -> str:
    if "client_secret" in rij:
        return rij["client_secret"]
    return omgeving.get(str(rij.get("client_secret_uit")), "")


def _fouten(wie: str, rij: dict, omgeving: Mapping[str, str]) -> list[str]:
    """Return what is wrong with one login, without its secret."""
    fouten = [f"{wie}: {naam!r} is onbekend." for naam in rij if naam not in _BEKEND]
    fouten += [f"{wie}: {naam!r} ontbreekt." for naam in _TEKSTEN if not _is_tekst(rij.get(naam))]
    fouten += [
        f"{wie}: {naam!r} moet een lijst van teksten zijn." for naam in _LIJSTEN if not _is_lijst(rij.get(naam, []))
    ]
    if fouten:
        return fouten
    if not _SLEUTEL.fullmatch(rij["sleutel"]):
        fouten.append(f"{wie}: 'sleutel' mag alleen kleine letters, cijfers en streepjes hebben.")
    if not is_veilig_adres(rij["server_url"]):
        fouten.append(f"{wie}: 'server_url' moet met https:// beginnen.")
    geheim = _geheim(rij, omgeving)
    if sum(naam in rij for naam in _GEHEIMEN) != 1 or not _is_tekst(geheim):
        fouten.append(f"{wie}: geef 'client_secret', of in 'client_secret_uit' een omgevingsvariabele met het geheim.")
    if not rij.get("acr") and not rij.get("amr"):
        fouten.append(f"{wie}: noem in 'acr' of 'amr' waaraan te zien is dat iemand in twee stappen inlogde.")
    if rij.get("kenmerk", "sub") not in _KENMERKEN:
        fouten.append(f"{wie}: 'kenmerk' is 'sub' of 'oid'.")
    minuten = rij.get("hoogstens_minuten", 1)
    if type(minuten) is not int or minuten < 1:
        fouten.append(f"{wie}: 'hoogstens_minuten' is een heel getal, 1 of meer.")
    return fouten


_BEKEND = {*_TEKSTEN, *_LIJSTEN, *_GEHEIMEN, *_OVERIG}


def _is_tekst(waarde: object) -> bool:
    return isinstance(waarde, str) and bool(waarde.strip())


def _is_lijst(waarde: object) -> bool:
    return isinstance(waarde, list) and all(_is_tekst(deel) for deel in waarde)


def is_veilig_adres(adres: object) -> bool:
    """Tell whether this is an https address, or one of this machine."""
    if not isinstance(adres, str) or not re.fullmatch(r"https?://[!-~]+", adres):
        return False
    delen = urlsplit(adres)
    return bool(delen.hostname) and (delen.scheme == "https" or delen.hostname in HIER)
