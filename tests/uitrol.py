"""Reading what is in deploy/ without the programs that use it: YAML as we write it, and the few words of Helm in it.

Knows no more than those files need, and fails on the rest: so they stay simple.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

_GETAL = re.compile(r"-?\d+")
_SLEUTEL = re.compile(r'("[^"]+"|[^\s"\[{][^:]*?):(?: +(.*))?')


def lees_yaml(tekst: str) -> Any:
    """Read one document. Raises ValueError for what we do not write."""
    regels = list(_regels(tekst))
    ankers: dict[str, Any] = {}
    waarde, rest = _blok(regels, 0, regels[0][0], ankers) if regels else ({}, 0)
    if rest != len(regels):
        raise ValueError(f"not read: {regels[rest]}")
    return waarde


def _regels(tekst: str) -> Iterator[tuple[int, str]]:
    for regel in tekst.splitlines():
        kaal = re.sub(r"(^|\s)#(?=\s|$).*", "", regel).rstrip()
        if kaal:
            yield len(kaal) - len(kaal.lstrip()), kaal.lstrip()


def _blok(regels: list, nu: int, diepte: int, ankers: dict) -> tuple[Any, int]:
    if regels[nu][1].startswith("- "):
        return _lijst(regels, nu, diepte, ankers)
    waarde: dict[str, Any] = {}
    while nu < len(regels) and regels[nu][0] == diepte and not regels[nu][1].startswith("- "):
        gevonden = _SLEUTEL.fullmatch(regels[nu][1])
        if not gevonden:
            raise ValueError(f"no key: {regels[nu]}")
        naam, rest = gevonden[1].strip('"'), gevonden[2] or ""
        anker = rest[1:] if rest.startswith("&") else ""
        if rest and not anker:
            deel, nu = _waarde(rest, ankers), nu + 1
        elif nu + 1 < len(regels) and _hoort_erbij(regels[nu + 1], diepte):
            deel, nu = _blok(regels, nu + 1, regels[nu + 1][0], ankers)
        else:
            deel, nu = None, nu + 1
        if anker:
            ankers[anker] = deel
        if naam in waarde:
            raise ValueError(f"twice: {naam}")
        waarde[naam] = deel
    return {**waarde.pop("<<", {}), **waarde}, nu


def _hoort_erbij(regel: tuple[int, str], diepte: int) -> bool:
    return regel[0] > diepte or (regel[0] == diepte and regel[1].startswith("- "))


def _lijst(regels: list, nu: int, diepte: int, ankers: dict) -> tuple[list, int]:
    waarden = []
    while nu < len(regels) and regels[nu][0] == diepte and regels[nu][1].startswith("- "):
        rest = regels[nu][1][2:]
        if _SLEUTEL.fullmatch(rest):
            regels[nu] = (diepte + 2, rest)
            deel, nu = _blok(regels, nu, diepte + 2, ankers)
        else:
            deel, nu = _waarde(rest, ankers), nu + 1
        waarden.append(deel)
    return waarden, nu


def _waarde(tekst: str, ankers: dict) -> Any:
    if tekst.startswith("*"):
        return ankers[tekst[1:]]
    if tekst.startswith(("[", '"')) or tekst == "{}":
        return json.loads(tekst)
    if tekst in {"true", "false"}:
        return tekst == "true"
    if tekst[0] in "{&!|>'%@`":
        raise ValueError(f"not written here: {tekst}")
    return int(tekst) if _GETAL.fullmatch(tekst) else tekst


def maak_helm(sjabloon: str, *, waarden: dict[str, Any]) -> list[Any]:
    """Fill in a template of the chart as Helm does, and return its documents."""
    alles = {"Values": waarden, "Release": {"Name": "proef"}, "Chart": {"AppVersion": "1"}}
    uit, telt = [], [True]
    for regel in sjabloon.splitlines():
        woord = regel.strip()
        if als := re.fullmatch(r"\{\{- if \.([\w.]+) \}\}", woord):
            telt.append(telt[-1] and bool(_zoek(alles, als[1])))
        elif woord == "{{- end }}":
            telt.pop()
        elif telt[-1]:
            uit.append(_vul(regel, alles))
    if telt != [True]:
        raise ValueError("an if without its end")
    return [lees_yaml(deel) for deel in "\n".join(uit).split("\n---\n")]


def _zoek(alles: dict[str, Any], pad: str) -> Any:
    for naam in pad.split("."):
        alles = alles[naam]
    return alles


def _vul(regel: str, alles: dict[str, Any]) -> str:
    if blok := re.fullmatch(r"\s*\{\{- toYaml \.([\w.]+) \| nindent (\d+) \}\}", regel):
        return "\n".join(" " * int(blok[2]) + deel for deel in _schrijf(_zoek(alles, blok[1])))
    regel = re.sub(r"\{\{ \.([\w.]+) \| quote \}\}", lambda m: json.dumps(str(_zoek(alles, m[1]))), regel)
    regel = re.sub(r"\{\{ \.([\w.]+) \}\}", lambda m: str(_zoek(alles, m[1])), regel)
    if "{{" in regel:
        raise ValueError(f"not known: {regel}")
    return regel


def _schrijf(waarde: dict[str, Any]) -> Iterator[str]:
    for naam, deel in waarde.items():
        if isinstance(deel, dict):
            yield f"{naam}:"
            yield from (f"  {regel}" for regel in _schrijf(deel))
        else:
            yield f"{naam}: {json.dumps(deel)}"
