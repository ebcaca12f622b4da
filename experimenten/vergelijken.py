"""Two selections beside each other: two periods, gemeenten or werkgroepen. Figures and lists are of the overview."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from experimenten.cijfers import NAMEN, lijst_url, rijen
from experimenten.looptijd import gemiddeld, looptijden
from experimenten.selectie import Selectie
from netwerk.models import Lid
from participatie.samen import Aantal, vraag_samen
from participatie.velden import schrijf_datum

NIET_GETELD = "Mensen tellen we per heel kwartaal"
GEMIDDELD = ("bezig", "resultaat")


@dataclass(frozen=True, kw_only=True)
class Waarde:
    """A number with the list it counts; None with a word when it is not shown."""

    aantal: int | None
    url: str
    anders: str = ""
    is_gemiddelde: bool = False
    """Then it opens what it is the average of, also when it is 0."""


@dataclass(frozen=True, kw_only=True)
class Regel:
    naam: str
    links: Waarde
    rechts: Waarde

    @property
    def verschil(self) -> str:
        if self.links.aantal is None or self.rechts.aantal is None:
            return "niet te zeggen"
        verschil = self.rechts.aantal - self.links.aantal
        return f"{verschil:+d}".replace("-", "\N{MINUS SIGN}") if verschil else "gelijk"


def kort(selectie: Selectie) -> str:
    """Return what stands above a column."""
    van, tot = selectie.periode.van, selectie.periode.tot
    waar = f"{selectie.gemeente or 'Alle gemeenten'}{f', {selectie.werkgroep}' if selectie.werkgroep else ''}"
    return f"{waar}, {schrijf_datum(van)} tot en met {schrijf_datum(tot)}"


def vergelijk(links: Selectie, rechts: Selectie, *, gebruiker: Lid, vandaag: date) -> list[Regel]:
    """Count both: the rows in one question to the database, the people and the days in some for each side."""
    per_kant = {(kant, naam): Aantal(rijen=r) for kant, s in enumerate((links, rechts)) for naam, r in _rijen(s)}
    geteld = vraag_samen(per_kant, bij=Lid.objects.filter(pk=gebruiker.pk))
    waarden = [
        _waarden(selectie, {naam: aantal for (van, naam), aantal in geteld.items() if van == kant})
        | _van_experimenten(selectie, vandaag)
        for kant, selectie in enumerate((links, rechts))
    ]
    return [
        Regel(naam=_naam(cijfer), links=waarden[0][cijfer], rechts=waarden[1][cijfer])
        for cijfer in NAMEN
        if cijfer in waarden[0]
    ]


def _rijen(selectie: Selectie):
    return {"experimenten": selectie.experimenten(), **rijen(selectie)}.items()


def _naam(cijfer: str) -> str:
    return f"{NAMEN[cijfer]}, gemiddeld" if cijfer in GEMIDDELD else NAMEN[cijfer]


def _waarden(selectie: Selectie, geteld: Mapping[str, int]) -> dict[str, Waarde]:
    mensen = selectie.mensen()
    anders = mensen.totaal.verborgen if mensen.periode else NIET_GETELD
    return {
        **{naam: Waarde(aantal=aantal, url=_url(naam, selectie)) for naam, aantal in geteld.items()},
        "mensen": Waarde(aantal=mensen.totaal.aantal, url=_url("mensen", selectie), anders=anders),
    }


def _van_experimenten(selectie: Selectie, vandaag: date) -> dict[str, Waarde]:
    tijden = looptijden(selectie, vandaag=vandaag)
    dagen = {"bezig": tijden.bezig, "resultaat": tijden.tot_resultaat}
    return {"proberen": Waarde(aantal=len(tijden.proberen), url=_url("proberen", selectie))} | {
        naam: Waarde(aantal=gemiddeld(lijst), url=_url(naam, selectie), anders="geen", is_gemiddelde=True)
        for naam, lijst in dagen.items()
    }


def _url(cijfer: str, selectie: Selectie) -> str:
    return f"{selectie.overzicht_url}#tabel" if cijfer == "experimenten" else lijst_url(cijfer, selectie.vraag())
