"""What stands in a file with inwoners, trajecten and metingen of another system: the cells of one row.

One row per meting; without `meetdatum` it is a traject without one. Knows nothing of what is in the database but the
names of gemeenten, routes and reasons.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.core.exceptions import ValidationError

from netwerk.gelijkenis import kaal
from netwerk.models import Gemeente
from participatie import bsn
from participatie.forms import zonder_stuurtekens
from participatie.velden import lees_datum
from trajecten.models import Eindreden, Route
from trajecten.models.trajecten import METING_VOOR_START

KOLOMMEN = (
    "persoon",
    "gemeente",
    "route",
    "traject_start",
    "traject_einde",
    "reden_einde",
    "meetdatum",
    "trede",
    "vervangt_meetdatum",
)
VERPLICHTE_KOLOMMEN = ("persoon", "gemeente", "route", "traject_start", "meetdatum", "trede")
VOORBEELD = ("Sietske Voorbeeld", "GM0085", "vrijwilliger", "1-2-2026", "", "", "10-2-2026", "3", "")
HOOGSTENS_NAAM = 100

# How other systems call them, beside our own key and name.
OOK_ROUTE = {"werk": "werknemer", "werkzoekende": "werknemer", "scholing": "onderwijs", "zzp": "ondernemer"}
OOK_REDEN = {
    "geen contact": "geen_contact",
    "contact verbroken": "geen_contact",
    "werk": "betaald_werk",
    "afgerond": "doel_gehaald",
    "pensioen": "pensioenleeftijd",
    "pensioengerechtigde leeftijd": "pensioenleeftijd",
    "voortijdig": "voortijdig_gestopt",
}

Fout = tuple[str, str]
"""The column, and what is wrong."""


@dataclass(frozen=True, kw_only=True)
class Rij:
    nummer: int
    persoon: str
    gemeente: UUID
    gemeentenaam: str
    route: Route
    start: date
    einde: date | None
    reden: Eindreden | None
    meetdatum: date | None
    trede: int | None
    vervangt: date | None
    let_op: str = ""

    @property
    def sleutel(self) -> str:
        """By which this person is found again."""
        return als_sleutel(self.persoon)


@dataclass(frozen=True, kw_only=True)
class KapotteRij:
    nummer: int
    persoon: str
    fouten: tuple[Fout, ...]


class Lezer:
    """Reads rows, with what cells are looked up in. In: the gemeenten that may stand in the file."""

    def __init__(self, gemeenten: Iterable[Gemeente], *, vandaag: date) -> None:
        self.vandaag = vandaag
        self.gemeenten: dict[str, Gemeente] = {}
        for gemeente in sorted(gemeenten, key=lambda g: g.cbs_jaar):  # of one code the newest
            self.gemeenten |= {kaal(gemeente.cbs_code): gemeente, kaal(gemeente.naam): gemeente}
        self.routes, self.redenen = {}, {}
        for verband in {gemeente.samenwerkingsverband_id for gemeente in self.gemeenten.values()}:
            self.routes[verband] = _bij_woord(Route.objects.ooit_hier(vandaag, verband=verband), OOK_ROUTE)
            self.redenen[verband] = _bij_woord(Eindreden.objects.ooit_hier(vandaag, verband=verband), OOK_REDEN)

    def lees(self, nummer: int, cel: Mapping[str, str]) -> Rij | KapotteRij:
        fouten: list[Fout] = []

        def vraag(kolom: str, lees):
            try:
                return lees(cel.get(kolom, ""))
            except ValidationError as fout:
                fouten.append((kolom, " ".join(fout.messages)))
                return None

        gemeente = vraag("gemeente", self._gemeente)
        verband = gemeente.samenwerkingsverband_id if gemeente else next(iter(self.routes), None)
        routes, redenen = self.routes.get(verband, {}), self.redenen.get(verband, {})
        waarden = {
            "persoon": vraag("persoon", _persoon),
            "gemeente": gemeente,
            "route": vraag("route", lambda tekst: _keuze(routes, tekst, "route")),
            "start": vraag("traject_start", _verplichte_datum),
            "einde": vraag("traject_einde", _datum),
            "reden": vraag("reden_einde", lambda tekst: _keuze(redenen, tekst, "reden") if tekst else None),
            "meetdatum": vraag("meetdatum", _datum),
            "trede": vraag("trede", _trede),
            "vervangt": vraag("vervangt_meetdatum", _datum),
        }
        if not fouten:
            fouten += _samenhang(waarden)
        if fouten:
            return KapotteRij(nummer=nummer, persoon=waarden["persoon"] or "", fouten=tuple(fouten))
        del waarden["gemeente"]
        return Rij(
            nummer=nummer, gemeente=gemeente.pk, gemeentenaam=gemeente.naam, **_met_opmerking(waarden, self.vandaag)
        )

    def _gemeente(self, tekst: str) -> Gemeente:
        if gemeente := self.gemeenten.get(kaal(tekst)):
            return gemeente
        raise ValidationError(f"De gemeente {tekst!r} kennen wij hier niet." if tekst else "Dit mag niet leeg zijn.")


def lees_koppen(koppen: Sequence[str]) -> dict[str, int]:
    """Return {column: its number}. Raises ValidationError when one is missing that must be there."""
    gevonden = {kaal(kop): nummer for nummer, kop in reversed([*enumerate(koppen)])}
    kolommen = {kolom: gevonden[kaal(kolom)] for kolom in KOLOMMEN if kaal(kolom) in gevonden}
    if mist := [kolom for kolom in VERPLICHTE_KOLOMMEN if kolom not in kolommen]:
        raise ValidationError(f"Deze kolommen staan niet in het bestand: {', '.join(mist)}.")
    return kolommen


def cellen_van(kolommen: Mapping[str, int], cellen: Sequence[str]) -> dict[str, str]:
    ruw = {kolom: cellen[nummer] if nummer < len(cellen) else "" for kolom, nummer in kolommen.items()}
    return zonder_stuurtekens(ruw)


def als_sleutel(naam: str) -> str:
    """Return a name or number without what two systems write in two ways: capitals and double spaces."""
    return " ".join(naam.split()).casefold()


def _bij_woord(rijen: Collection, ook: Mapping[str, str]) -> dict[str, object]:
    bij_sleutel = {rij.sleutel: rij for rij in rijen}
    woorden = {kaal(sleutel): rij for sleutel, rij in bij_sleutel.items()}
    woorden |= {kaal(rij.naam): rij for rij in bij_sleutel.values()} | {kaal(str(rij)): rij for rij in rijen}
    return {kaal(woord): bij_sleutel[sleutel] for woord, sleutel in ook.items()} | woorden


def _persoon(tekst: str) -> str:
    naam = " ".join(tekst.split())
    if not naam:
        raise ValidationError("Dit mag niet leeg zijn.")
    if len(naam) > HOOGSTENS_NAAM:
        raise ValidationError(f"Maak dit korter. Er passen {HOOGSTENS_NAAM} tekens in.")
    if bsn.lijkt_op_bsn(naam):
        raise ValidationError(bsn.MELDING)
    return naam


def _keuze(keuzes: Mapping[str, object], tekst: str, wat: str):
    if not tekst:
        raise ValidationError("Dit mag niet leeg zijn.")
    if (keuze := keuzes.get(kaal(tekst))) is None:
        raise ValidationError(f"Deze {wat} kennen wij niet: {tekst[:40]!r}.")
    return keuze


def _datum(tekst: str) -> date | None:
    if not tekst:
        return None
    try:
        dag = lees_datum(tekst, vandaag=date.min)
    except (ValueError, OverflowError) as fout:
        raise ValidationError("Deze datum bestaat niet.") from fout
    if dag is None or dag.year < 1900:
        raise ValidationError("Dit is geen datum. Schrijf bijvoorbeeld 1-2-2026.")
    return dag


def _verplichte_datum(tekst: str) -> date | None:
    if not tekst:
        raise ValidationError("Dit mag niet leeg zijn.")
    return _datum(tekst)


def _trede(tekst: str) -> int | None:
    if not tekst:
        return None
    if tekst not in {"1", "2", "3", "4", "5", "6"}:
        raise ValidationError("Een trede is een getal van 1 tot en met 6.")
    return int(tekst)


def _met_opmerking(waarden: Mapping[str, object], vandaag: date) -> dict[str, object]:
    """Leave out an end that is still to come, and say so; say also that a meting is of long before the traject."""
    op, anders = [], {}
    if waarden["einde"] and waarden["einde"] > vandaag:
        anders = {"einde": None, "reden": None}
        op.append("Het einde is nog niet geweest. Het traject blijft open.")
    if waarden["meetdatum"] and waarden["meetdatum"] < waarden["start"] - METING_VOOR_START:
        op.append("Deze meting is van meer dan 90 dagen voor het traject begon.")
    return {**waarden, **anders, "let_op": " ".join(op)}


def _samenhang(waarden: Mapping[str, object]) -> list[Fout]:
    """What one cell says of another."""
    fouten = []
    einde, meetdatum = waarden["einde"], waarden["meetdatum"]
    if einde and einde < waarden["start"]:
        fouten.append(("traject_einde", "De laatste dag ligt voor de eerste dag."))
    if bool(einde) != bool(waarden["reden"]):
        kolom = "reden_einde" if einde else "traject_einde"
        fouten.append((kolom, "Een einde heeft een datum en een reden."))
    if bool(meetdatum) != bool(waarden["trede"]):
        fouten.append(("trede" if meetdatum else "meetdatum", "Een meting heeft een datum en een trede."))
    if waarden["vervangt"] and not meetdatum:
        fouten.append(("vervangt_meetdatum", "Zonder meetdatum vervangt deze rij niets."))
    return fouten
