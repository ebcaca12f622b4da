"""The verslag of a bijeenkomst as a PDF: the same that its page shows, for the same reader."""

from datetime import datetime

from django.template.defaultfilters import date as schrijf
from django.utils import timezone

from netwerk.bijeenkomst_in_beeld import Beeld, Blok
from netwerk.models import Agendapunt, Bijeenkomst, Opbrengst
from netwerk.soortwoorden import geef_soortwoord
from participatie.typst import maak_pdf


def pdf(bijeenkomst: Bijeenkomst, *, beeld: Beeld, aantal_aanwezig: int, nu: datetime) -> bytes:
    van, tot = timezone.localtime(bijeenkomst.begint_op), timezone.localtime(bijeenkomst.eindigt_op)
    geef_soortwoord(bijeenkomst)
    gegevens = {
        "thema": bijeenkomst.thema,
        "soort": bijeenkomst.soortwoord,
        "netwerk": bijeenkomst.samenwerkingsverband.naam,
        "wanneer": f"{schrijf(van, 'l j F Y')}, van {schrijf(van, 'H.i')} tot {schrijf(tot, 'H.i')} uur",
        "waar": f"{bijeenkomst.locatie}, {bijeenkomst.plaats}",
        "aanwezig": _wie_er_waren(aantal_aanwezig),
        "kort": bijeenkomst.verslag,
        "vervolg": [_vervolg(opbrengst, beeld=beeld) for opbrengst in beeld.vervolg],
        "punten": [_punt(blok, beeld=beeld) for blok in beeld.blokken],
    }
    if beeld.los:
        los = {"titel": "Los van de agenda", "meta": "", "uitkomst": "", "opbrengsten": _lijst(beeld.los)}
        gegevens["punten"].append(los)
    return maak_pdf("verslag.typ", gegevens, op=nu)


def _wie_er_waren(aantal: int) -> str:
    if not aantal:
        return ""
    return "Er was 1 persoon." if aantal == 1 else f"Er waren {aantal} mensen."


def _vervolg(opbrengst: Opbrengst, *, beeld: Beeld) -> dict[str, str]:
    """One line of the table; names are for who may see people."""
    return {
        "tekst": opbrengst.tekst,
        "wie": str(opbrengst.eigenaar) if beeld.mag_mensen_zien else "",
        "wanneer": "gedaan" if opbrengst.gedaan_op else schrijf(opbrengst.uiterlijk_op, "j F Y"),
        "gevolg": opbrengst.gevolg,
    }


def _punt(blok: Blok, *, beeld: Beeld) -> dict[str, object]:
    meta = [f"{schrijf(timezone.localtime(blok.regel.begint_op), 'H.i')} uur", _soort(blok.punt)]
    if blok.punt.eigenaar and beeld.mag_mensen_zien:
        meta.append(str(blok.punt.eigenaar))
    return {
        "titel": blok.punt.titel,
        "meta": ", ".join(meta),
        "uitkomst": blok.punt.uitkomst,
        "opbrengsten": _lijst(blok.opbrengsten),
    }


def _soort(punt: Agendapunt) -> str:
    soort = punt.get_soort_display()
    return f"{soort}: {punt.get_perspectief_display()}" if punt.perspectief else soort


def _lijst(opbrengsten: list[Opbrengst]) -> list[dict[str, str]]:
    return [{"soort": o.get_soort_display().capitalize(), "tekst": o.tekst} for o in opbrengsten]
