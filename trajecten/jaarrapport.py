"""The jaarrapport of a gemeente, or of a whole samenwerkingsverband: what of the numbers may be shown, in words.

Page, PDF and spreadsheet print the same text. Only whole calendar years are counted; the year that runs is rounded, as
two questions a day apart would tell what changed for one person.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from uuid import UUID

from django.db.models import QuerySet

from netwerk.models import Gemeente, Lid
from participatie.rekenblad import Blad
from participatie.velden import schrijf_datum
from trajecten.cijferplaatsen import gemeenten_van, is_netwerk, verband_van
from trajecten.jaarrapport_tabellen import TOTAAL, Sleutel, Tabel
from trajecten.jaarrapport_tellen import TABELLEN, tel_jaren
from trajecten.jaarrapport_verbergen import van_gemeente, van_netwerk
from trajecten.kleine_aantallen import (
    BINNEN_GEMEENTE,
    NETWERK,
    VERBORGEN,
    Beeld,
    Drempel,
    afgerond,
    toon,
    waarom_verborgen,
)
from trajecten.kleine_tabellen import Optelling, schrijf, te_verbergen, te_verbergen_over_netwerk
from trajecten.kpi_pagina import beeld_over_netwerk
from trajecten.models import Lokaalcijfer

Tekst = str | int
NIET_GETELD = "niet bekend"


@dataclass(frozen=True, kw_only=True)
class Deel:
    """One table as it is printed."""

    sleutel: str
    titel: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[Tekst, ...], ...]
    uitleg: str = ""
    niet_getoond: tuple[str, ...] = ()
    """Names of rows in which every number is hidden: said once, instead of a row of nothing."""

    @property
    def zonder(self) -> str:
        return f"Te weinig mensen om te tonen: {', '.join(self.niet_getoond)}." if self.niet_getoond else ""

    @property
    def cellen(self) -> list[tuple[Tekst, list[tuple[str, Tekst]]]]:
        """Rows as (heading, [(column, text)])."""
        return [(rij[0], list(zip(self.koppen[1:], rij[1:], strict=True))) for rij in self.rijen]


@dataclass(frozen=True, kw_only=True)
class Rapport:
    jaar: int
    naam: str
    delen: tuple[Deel, ...]
    afgerond: bool
    loopt_nog: bool
    vastgelegd: bool = False
    klein: int = BINNEN_GEMEENTE.klein
    """Counts below this are hidden."""

    @property
    def verbergt(self) -> bool:
        return any(deel.niet_getoond or VERBORGEN in cellen for deel in self.delen for cellen in (*deel.rijen, ()))

    @property
    def titel(self) -> str:
        return f"Jaarrapport {self.jaar}: {self.naam}"


def lees_rapport(
    gebruiker: Lid,
    *,
    jaar: int,
    waar: str,
    naam: str,
    gemeenten: Sequence[Gemeente],
    vandaag: date,
    meld: Callable[[int, int], None] | None = None,
) -> Rapport:
    """Must see all rows: figures only.

    In: a key of cijferplaatsen with its name, and the gemeenten of which this person may ask the figures alone.

    `meld` is told how many steps are done, and of how many.
    """
    ids = [gemeente.pk for gemeente in gemeenten]
    gekozen = gemeenten_van(gebruiker, waar, eigen=gemeenten)
    loopt_nog = jaar >= vandaag.year
    van = {"gemeenten": gekozen, "verband": verband_van(waar, eigen=gemeenten), "vandaag": vandaag}
    stap = _stap(meld) if meld else None
    telling, vorige = tel_jaren(jaar, **van, stap=stap)
    if is_netwerk(waar):
        drempel = NETWERK
        weg = van_netwerk(telling=telling, vorige=vorige, alle=gekozen, eigen=ids)
        kpi = beeld_over_netwerk(telling.kpi, eigen=ids).beeld
    else:
        drempel = afgerond(BINNEN_GEMEENTE) if loopt_nog else BINNEN_GEMEENTE
        weg = van_gemeente(gekozen[0], telling=telling, vorige=vorige)
        kpi = toon(telling.kpi[gekozen[0]], drempel)
    samen = telling.samen(gekozen)
    delen = [_deel(tabel, samen, weg, drempel) for tabel in telling.tabellen]
    groepen = _groepen(Lokaalcijfer.objects.zichtbaar_voor(gebruiker), gekozen, jaar=jaar, drempel=drempel, eigen=ids)
    return Rapport(
        jaar=jaar,
        naam=naam,
        delen=(*delen[:-1], _kpi(kpi), delen[-1], groepen),
        afgerond=drempel.rond > 1,
        loopt_nog=loopt_nog,
        vastgelegd=telling.gesloten.issuperset(gekozen),
        klein=drempel.klein,
    )


def _stap(meld: Callable[[int, int], None]) -> Callable[[], None]:
    """Return what counts the steps: a table of this year or of the year before, and what may be shown as the last."""
    gedaan = count(1)
    return lambda: meld(next(gedaan), 2 * TABELLEN + 1)


def _deel(tabel: Tabel, waarden: dict[Sleutel, int], weg: set[Sleutel], drempel: Drempel) -> Deel:
    def rij(sleutel: str, naam: str) -> tuple[Tekst, ...]:
        cellen = [tabel.cel(sleutel, kolom) for kolom in tabel.kolommen]
        return (naam, *(schrijf(waarden[cel], verborgen=cel in weg, drempel=drempel) for cel in cellen))

    alle = [rij(sleutel, naam) for sleutel, naam in tabel.rijen.items()]
    rijen = [r for r in alle if any(tekst != VERBORGEN for tekst in r[1:])]
    return Deel(
        sleutel=tabel.sleutel,
        titel=tabel.titel,
        koppen=(tabel.kop, *tabel.kolommen.values()),
        rijen=(*rijen, rij(TOTAAL, "Samen")) if alle else (),
        uitleg=tabel.uitleg,
        niet_getoond=tuple(str(r[0]) for r in alle if r not in rijen),
    )


def _kpi(beeld: Beeld) -> Deel:
    """The agreement of 95 %, with the numbers that its own page shows."""
    rijen: list[tuple[Tekst, ...]] = [("Oordeel", str(beeld.oordeel or "te weinig mensen om te laten zien"))]
    rijen += [*beeld.percentages, *((regel.naam, regel.tekst) for regel in beeld.regels)]
    return Deel(sleutel="kpi", titel="Voorkomen dat mensen zakken", koppen=("Wat", "Waarde"), rijen=tuple(rijen))


def _groepen(
    cijfers_van: QuerySet[Lokaalcijfer],
    gemeenten: Sequence[UUID],
    *,
    jaar: int,
    drempel: Drempel,
    eigen: Collection[UUID],
) -> Deel:
    """Groups that are not in view, against figures that were typed in; of the network one row per group."""
    cijfers: dict[str, list[Lokaalcijfer]] = {}
    for cijfer in cijfers_van.filter(gemeente__in=gemeenten, jaar=jaar).order_by("groep", "pk"):
        cijfers.setdefault(cijfer.groep, []).append(cijfer)
    return Deel(
        sleutel="groepen",
        titel="Groepen die nog niet in beeld zijn",
        koppen=("Groep", "Wonen er", "In beeld", "Niet in beeld", "Bron"),
        rijen=tuple(_groep(groep, rijen, drempel, eigen=eigen) for groep, rijen in cijfers.items()),
        uitleg=(
            "Deze aantallen zijn met de hand ingevuld voor een hele groep. "
            "Bij een inwoner staat nooit bij welke groep iemand hoort."
        ),
    )


def _groep(
    groep: str, cijfers: Sequence[Lokaalcijfer], drempel: Drempel, *, eigen: Collection[UUID]
) -> tuple[Tekst, ...]:
    bron = ", ".join(dict.fromkeys(cijfer.bron for cijfer in cijfers))
    per_gemeente = [(cijfer.gemeente_id, _aantallen(cijfer)) for cijfer in cijfers]
    waarden = {wat: sum(a[wat] for _, a in per_gemeente) for wat in KOLOMMEN if all(wat in a for _, a in per_gemeente)}
    regel = [Optelling(plus=("in", "niet"), min=("woont",))] if "in" in waarden else []
    ook: set[str] = set()
    if drempel is NETWERK:
        klein = BINNEN_GEMEENTE.klein
        dicht = [(a, te_verbergen(a, regel, klein=klein) if wie in eigen else None) for wie, a in per_gemeente]
        ook = te_verbergen_over_netwerk(waarden, dicht)
    weg = te_verbergen(waarden, regel, klein=drempel.klein, ook=ook)

    def tekst(wat: str) -> Tekst:
        return schrijf(waarden[wat], verborgen=wat in weg, drempel=drempel) if wat in waarden else NIET_GETELD

    return (groep, *(tekst(wat) for wat in KOLOMMEN), bron)


KOLOMMEN = ("woont", "in", "niet")


def _aantallen(cijfer: Lokaalcijfer) -> dict[str, int]:
    if cijfer.in_beeld is None:
        return {"woont": cijfer.aantal}
    return {"woont": cijfer.aantal, "in": cijfer.in_beeld, "niet": cijfer.aantal - cijfer.in_beeld}


# Files


def als_bladen(rapport: Rapport) -> list[Blad]:
    """One sheet per table, and a first one that says what this is."""
    over = [("Jaar", rapport.jaar), ("Waar", rapport.naam), *((regel, "") for regel in toelichting(rapport))]
    bladen = [Blad(naam="Over dit rapport", koppen=("Wat", "Waarde"), rijen=over)]
    return [
        *bladen,
        *(Blad(naam=deel.titel[:31], koppen=deel.koppen, rijen=_met_de_rest(deel)) for deel in rapport.delen),
    ]


def _met_de_rest(deel: Deel) -> list[tuple[Tekst, ...]]:
    """All rows, also those that are hidden in full: a spreadsheet has room for them."""
    leeg = (VERBORGEN,) * (len(deel.koppen) - 1)
    return [*deel.rijen, *((naam, *leeg) for naam in deel.niet_getoond)]


def als_een_blad(rapport: Rapport) -> Blad:
    """Everything under each other, for CSV: table, row, column, value."""
    rijen = [
        (deel.titel, str(naam), kop, tekst)
        for deel in rapport.delen
        for naam, cellen in deel.cellen
        for kop, tekst in cellen
    ]
    return Blad(naam="Jaarrapport", koppen=("Onderdeel", "Rij", "Kolom", "Waarde"), rijen=rijen)


def toelichting(rapport: Rapport) -> list[str]:
    """What a reader has to know about the numbers, in a few sentences."""
    regels = ["Lopend: op de laatste dag van het jaar." if not rapport.loopt_nog else "Lopend: vandaag."]
    if rapport.loopt_nog:
        regels.append("Dit jaar is nog niet voorbij. De cijfers kunnen nog veranderen.")
    if rapport.vastgelegd:
        regels.append("Dit jaar is vastgelegd. Wat wij tellen, verandert niet meer.")
    if rapport.afgerond:
        regels.append("De aantallen zijn afgerond op 5.")
    if rapport.verbergt:
        regels.append(waarom_verborgen(rapport.klein))
    return regels


def als_pdf_gegevens(rapport: Rapport, *, op: date) -> dict[str, object]:
    return {
        "titel": rapport.titel,
        "netwerk": rapport.naam,
        "gemaakt": f"Gemaakt op {schrijf_datum(op)}",
        "toelichting": toelichting(rapport),
        "delen": [
            {
                "titel": deel.titel,
                "uitleg": deel.uitleg,
                "zonder": deel.zonder,
                "koppen": list(deel.koppen),
                "rijen": [[str(cel) for cel in rij] for rij in deel.rijen],
            }
            for deel in rapport.delen
        ],
    }
