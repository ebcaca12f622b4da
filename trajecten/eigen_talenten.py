"""Talents that a gemeente adds to the built-in ones, from a file: what it would do row by row, and doing it.

A key never changes meaning: a row with a known key may close the talent or change its picture and codes, not its text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction

from netwerk.gelijkenis import kaal
from netwerk.models import Gemeente
from netwerk.models.voorleesopnames import Voorleestaal
from participatie.rekenblad import Blad
from participatie.rekenblad_lezen import lees_rijen
from participatie.velden import lees_datum, schrijf_datum
from trajecten.models import Talent, Talentgroep
from trajecten.models.talenten import WOORDEN_HOOGSTENS
from trajecten.vum_codes import COMPETENTIES, SOORTEN

VERPLICHT = ("sleutel", "groep", "tekst", "pictogram", "vum", "geldig_van")
KOLOMMEN = (*VERPLICHT, "geldig_tot", "competentnl", "esco")
HOOGSTENS = 300
PLAATJES = settings.BASE_DIR / "static" / "vendor" / "openmoji"

_SLEUTEL = re.compile(r"[a-z_]+\.[a-z_]+")
_TAAL = re.compile(r"tekst_([a-z]{2,3})")
_IS_ADRES = URLValidator(schemes=["https", "http"])

Rij = dict[str, str]


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One row of the file. `doet` is empty when something is wrong with it."""

    nummer: int
    sleutel: str
    tekst: str
    doet: str
    fouten: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Voorbeeld:
    regels: list[Regel]
    talenten: list[Talent]
    """What is new or changes, not saved yet."""

    @property
    def is_goed(self) -> bool:
        return not any(regel.fouten for regel in self.regels)


def bekijk(inhoud: bytes, *, gemeente: Gemeente) -> Voorbeeld:
    """Say what each row would do. Raises ValidationError when the file has not the columns, or too many rows."""
    rijen = list(_lees(inhoud))
    er_zijn = list(Talent.objects.aangeboden_in(gemeente))
    keurder = _Keurder(
        gemeente=gemeente,
        groepen={groep.sleutel: groep for groep in Talentgroep.objects.all()},
        bekend={talent.sleutel: talent for talent in er_zijn},
        teksten={kaal(talent.tekst): talent.sleutel for talent in er_zijn},
    )
    regels = [keurder.keur(nummer, rij) for nummer, rij in rijen]
    return Voorbeeld(regels=regels, talenten=keurder.te_bewaren)


@transaction.atomic
def lees_in(voorbeeld: Voorbeeld) -> int:
    """Save what is new or changes. Out: how many."""
    for talent in voorbeeld.talenten:
        talent.save()
    return len(voorbeeld.talenten)


def als_blad(talenten: Iterable[Talent]) -> Blad:
    """Return talents as the file that reads them in again, with a column per language; without any the headings."""
    talenten = list(talenten)
    talen = sorted({taal for talent in talenten for taal in talent.andere_talen})
    rijen = [
        [
            *(talent.sleutel, talent.groep.sleutel, talent.tekst, talent.pictogram),
            *(vum_van(talent), schrijf_datum(talent.geldig_van)),
            *(schrijf_datum(talent.geldig_tot) if talent.geldig_tot else "", talent.competentnl, talent.esco),
            *(talent.in_taal(taal) for taal in talen),
        ]
        for talent in talenten
    ]
    return Blad(naam="Talenten", koppen=(*KOLOMMEN, *(f"tekst_{taal}" for taal in talen)), rijen=rijen)


def vum_van(talent: Talent) -> str:
    if talent.vum_soort == Talent.Vumsoort.COMPETENTIE:
        return talent.vum_code
    return f"{talent.vum_soort} {talent.vum_code}".strip()


def _lees(inhoud: bytes) -> Iterator[tuple[int, Rij]]:
    rijen = lees_rijen(inhoud)
    _, koppen = next(rijen, (0, []))
    koppen = [kop.strip().lower().replace(" ", "_") for kop in koppen]
    if mist := [naam for naam in VERPLICHT if naam not in koppen]:
        raise ValidationError(f"Deze kolommen ontbreken: {', '.join(mist)}.")
    for aantal, (nummer, cellen) in enumerate(rijen, start=1):
        if aantal > HOOGSTENS:
            raise ValidationError(f"Er staan meer dan {HOOGSTENS} rijen in. Verdeel ze over meer bestanden.")
        yield nummer, dict(zip(koppen, [*cellen, *[""] * len(koppen)], strict=False))


@dataclass(kw_only=True)
class _Keurder:
    gemeente: Gemeente
    groepen: dict[str, Talentgroep]
    bekend: dict[str, Talent]
    teksten: dict[str, str]
    gehad: set[str] = field(default_factory=set)
    te_bewaren: list[Talent] = field(default_factory=list)

    def keur(self, nummer: int, rij: Rij) -> Regel:
        sleutel, tekst = rij["sleutel"], rij["tekst"]
        fouten = [*self._over_de_sleutel(sleutel, rij["groep"], tekst), *self._over_de_tekst(sleutel, tekst)]
        velden, fout = _velden(rij)
        fouten += fout
        self.gehad.add(sleutel)
        doet = "" if fouten else self._onthoud(rij, velden)
        return Regel(nummer=nummer, sleutel=sleutel, tekst=tekst, doet=doet, fouten=fouten)

    def _over_de_sleutel(self, sleutel: str, groep: str, tekst: str) -> Iterator[str]:
        if not _SLEUTEL.fullmatch(sleutel) or len(sleutel) > 60:
            yield "sleutel: schrijf de groep, een punt en een kort woord, bijvoorbeeld buiten.bijen."
        elif sleutel.split(".")[0] != groep:
            yield "groep: die is niet dezelfde als het begin van de sleutel."
        elif groep not in self.groepen:
            yield f"groep: kies uit {', '.join(self.groepen)}."
        if sleutel in self.gehad:
            yield "sleutel: die staat al eerder in dit bestand."
        eerder = self.bekend.get(sleutel)
        if eerder and eerder.gemeente_id is None:
            yield "sleutel: die is van de vaste lijst. Neem een andere."
        elif eerder and eerder.tekst != tekst:
            yield f"sleutel: die betekent al iets anders: {eerder.tekst}. Neem een nieuwe sleutel."

    def _over_de_tekst(self, sleutel: str, tekst: str) -> Iterator[str]:
        if not tekst.startswith("Ik ") or len(tekst) > 80:
            yield "tekst: begin met Ik, en schrijf hoogstens 80 letters."
        if len(tekst.split()) > WOORDEN_HOOGSTENS:
            yield f"tekst: schrijf hoogstens {WOORDEN_HOOGSTENS} woorden."
        if self.teksten.setdefault(kaal(tekst), sleutel) != sleutel:
            yield "tekst: dit talent is er al onder een andere sleutel."

    def _onthoud(self, rij: Rij, velden: dict[str, object]) -> str:
        eerder = self.bekend.get(rij["sleutel"])
        if eerder is None:
            groep = self.groepen[rij["groep"]]
            wat = {"gemeente": self.gemeente, "sleutel": rij["sleutel"], "tekst": rij["tekst"], "groep": groep}
            self.te_bewaren.append(Talent(**wat, **velden, volgorde=1_000 + len(self.te_bewaren)))
            return "nieuw"
        anders = {naam: waarde for naam, waarde in velden.items() if getattr(eerder, naam) != waarde}
        for naam, waarde in anders.items():
            setattr(eerder, naam, waarde)
        self.te_bewaren += [eerder] if anders else []
        return "wijzigt" if anders else "verandert niets"


def _velden(rij: Rij) -> tuple[dict[str, object], list[str]]:
    """Return what does not belong to the meaning, and what is wrong with it."""
    fouten = []
    soort, code = _vum(rij["vum"])
    if not soort:
        fouten.append("vum: schrijf een code van 5 cijfers, vak, int, taal nld, verv 3 of rij B.")
    if not re.fullmatch(r"[a-z_-]+", rij["pictogram"]) or not (PLAATJES / f"{rij['pictogram']}.svg").exists():
        fouten.append("pictogram: dit plaatje hebben wij niet. Neem de naam van een plaatje van de vaste lijst.")
    van, tot = _datum(rij, "geldig_van", fouten), _datum(rij, "geldig_tot", fouten)
    if van is None and not fouten:
        fouten.append("geldig_van: vul een datum in, bijvoorbeeld 1-1-2027.")
    if van and tot and tot <= van:
        fouten.append("geldig_tot: die dag ligt voor de eerste dag.")
    adressen = {naam: rij.get(naam, "") for naam in ("competentnl", "esco")}
    fouten += [f"{naam}: dit is geen adres van een begrip." for naam, adres in adressen.items() if not _is_adres(adres)]
    talen = {taal[1]: tekst for kop, tekst in rij.items() if tekst and (taal := _TAAL.fullmatch(kop))}
    fouten += [f"tekst_{taal}: deze taal kennen wij niet." for taal in talen if taal not in Voorleestaal.values]
    fouten += [f"tekst_{taal}: schrijf hoogstens 80 letters." for taal, tekst in talen.items() if len(tekst) > 80]
    wanneer = {"geldig_van": van, "geldig_tot": tot}
    wat = {"vum_soort": soort, "vum_code": code, "pictogram": rij["pictogram"], "andere_talen": talen}
    return {**wat, **wanneer, **adressen}, fouten


def _vum(tekst: str) -> tuple[str, str]:
    if tekst in COMPETENTIES:
        return Talent.Vumsoort.COMPETENTIE, tekst
    soort, _, code = tekst.partition(" ")
    past = soort in SOORTEN and SOORTEN[soort].fullmatch(code)
    return (soort, code) if past else ("", "")


def _datum(rij: Rij, naam: str, fouten: list[str]) -> date | None:
    tekst = rij.get(naam, "")
    try:
        gelezen = lees_datum(tekst, vandaag=date.min) if tekst else None
    except (ValueError, OverflowError):
        gelezen = None
    if tekst and gelezen is None:
        fouten.append(f"{naam}: vul een datum in, bijvoorbeeld 1-1-2027.")
    return gelezen


def _is_adres(adres: str) -> bool:
    if not adres:
        return True
    try:
        _IS_ADRES(adres)
    except ValidationError:
        return False
    return len(adres) <= 200
