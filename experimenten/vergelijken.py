"""Two selections beside each other: two periods, or two gemeenten. Figures and lists are those of the overview."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from experimenten.looptijd import gemiddeld, looptijden
from experimenten.selectie import Selectie
from netwerk.models import Lid
from participatie.samen import Aantal, vraag_samen
from participatie.velden import schrijf_datum

NIET_GETELD = "Mensen tellen we per heel kwartaal"


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
    return f"{selectie.gemeente or 'Alle gemeenten'}, {schrijf_datum(van)} tot en met {schrijf_datum(tot)}"


def vergelijk(links: Selectie, rechts: Selectie, *, gebruiker: Lid, vandaag: date) -> list[Regel]:
    """Count both, in one question to the database, and for each one for the people and one for the days."""
    tellingen = {(kant, naam): Aantal(rijen=rijen) for kant, s in ((0, links), (1, rechts)) for naam, rijen in _van(s)}
    geteld = vraag_samen(tellingen, bij=Lid.objects.filter(pk=gebruiker.pk))
    waarden = [
        _waarden(selectie, geteld, kant) | _dagen(selectie, vandaag) for kant, selectie in enumerate((links, rechts))
    ]
    return [Regel(naam=naam, links=waarden[0][naam], rechts=waarden[1][naam]) for naam in waarden[0]]


BEZOEKEN, ACTIES, MENSEN = "Werkbezoeken", "Acties, nu nog open", "Mensen in beeld"
LIJSTEN = {"Matches": "matches", "Open vragen": "vragen", "Schotten, nog niet opgelost": "schotten"}


def _van(selectie: Selectie):
    yield BEZOEKEN, selectie.werkbezoeken()
    yield ACTIES, selectie.open_acties()
    yield from zip(LIJSTEN, (selectie.matches(), selectie.open_vragen(), selectie.open_schotten()), strict=True)


def _waarden(selectie: Selectie, geteld: Mapping[tuple[int, str], int], kant: int) -> dict[str, Waarde]:
    vraag = selectie.vraag()
    mensen = selectie.mensen()
    anders = mensen.totaal.verborgen if mensen.periode else NIET_GETELD

    def waarde(naam: str, url: str) -> Waarde:
        return Waarde(aantal=geteld[kant, naam], url=f"{url}?{vraag}")

    return {
        BEZOEKEN: waarde(BEZOEKEN, reverse("werkbezoeken")),
        MENSEN: Waarde(aantal=mensen.totaal.aantal, url=f"{reverse('overzicht_mensen')}?{vraag}", anders=anders),
        ACTIES: waarde(ACTIES, reverse("overzicht_acties")),
        **{naam: waarde(naam, reverse("overzicht_delen", args=[soort])) for naam, soort in LIJSTEN.items()},
    }


def _dagen(selectie: Selectie, vandaag: date) -> dict[str, Waarde]:
    tijden = looptijden(selectie, vandaag=vandaag)
    return {
        naam: Waarde(
            aantal=gemiddeld(rijen),
            url=f"{reverse('overzicht_delen', args=[soort])}?{selectie.vraag()}",
            anders="geen",
            is_gemiddelde=True,
        )
        for naam, soort, rijen in (
            ("Dagen bezig, gemiddeld", "bezig", tijden.bezig),
            ("Dagen tot eerste resultaat, gemiddeld", "resultaat", tijden.tot_resultaat),
        )
    }
