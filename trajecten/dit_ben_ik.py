"""The sheet "Dit ben ik" as a PDF after PDF/UA: the same that the page prints, with a text for every picture."""

from datetime import datetime
from io import BytesIO

import pikepdf
from django.conf import settings
from django.template.defaultfilters import date as schrijf
from django.utils import timezone

from participatie import opslag
from participatie.typst import maak_pdf
from trajecten.blad import MATEN, Blad, maak_blad
from trajecten.models import Antwoordbestand, Talentprofiel

PLAATJES = settings.BASE_DIR / "static" / "vendor" / "openmoji"


def pdf(profiel: Talentprofiel, *, met_wat_helpt: bool, nu: datetime, foto: Antwoordbestand | None = None) -> bytes:
    """Return one A4, as large as it fits."""
    blad = maak_blad(profiel, met_wat_helpt=met_wat_helpt, foto=foto)
    namen = [maat.naam for maat in MATEN]
    for naam in namen[namen.index(blad.maat) :]:
        inhoud = maak_pdf("dit_ben_ik.typ", _gegevens(blad, maat=naam, nu=nu), op=nu)
        if _bladzijden(inhoud) == 1:
            break
    return inhoud


def _foto(foto: Antwoordbestand) -> dict[str, object] | None:
    """Return the small picture as numbers, for that is what a template takes; None when it is gone."""
    inhoud = opslag.lees(foto.pk, opslag.KLEIN)
    return {"beeld": list(inhoud), "tekst": foto.beschrijving} if inhoud else None


def _bladzijden(inhoud: bytes) -> int:
    with pikepdf.open(BytesIO(inhoud)) as document:
        return len(document.pages)


def _gegevens(blad: Blad, *, maat: str, nu: datetime) -> dict[str, object]:
    plaatjes = {a.pictogram for vak in blad.vakken for a in vak.antwoorden if a.pictogram}
    return {
        "naam": blad.naam,
        "maat": maat,
        "wanneer": f"Gemaakt op {schrijf(timezone.localdate(nu), 'j F Y')}",
        "foto": _foto(blad.foto) if blad.foto else None,
        "plaatjes": {naam: (PLAATJES / f"{naam}.svg").read_text(encoding="utf-8") for naam in plaatjes},
        "vakken": [
            {
                "kop": vak.kop,
                "teksten": vak.teksten,
                "antwoorden": [{"tekst": str(a), "plaatje": a.pictogram} for a in vak.antwoorden],
            }
            for vak in blad.vakken
        ],
    }
