"""Which columns a file with leden or organisaties may have, under which names, and what stands in a cell."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from django import forms
from django.core.exceptions import ValidationError

from netwerk.gelijkenis import kaal
from netwerk.inleeskeuzes import Opzoek, splits
from netwerk.models import Inlezing, Lid, Organisatie
from participatie import bsn
from participatie.forms import zeg_wat_te_doen, zonder_stuurtekens
from participatie.velden import Datumveld, lees_datum, schrijf_datum

_ZONDER_NUL = re.compile(r"[1-9][0-9]{8}")


@dataclass(frozen=True, kw_only=True)
class Inleesveld:
    """`attribuut` is where it stands in the row; `veld` says what is good; `keuze` is looked up by name.

    Of `meer` there can be more than one in a cell: these are kept beside the row (netwerk/inlezen_meer.py).
    """

    naam: str
    kop: str
    ook: tuple[str, ...] = ()
    veld: forms.Field = field(default_factory=forms.CharField)
    verplicht: bool = False
    keuze: bool = False
    meer: bool = False
    voorbeeld: str = ""
    attribuut: str = ""

    def past_bij(self, kop: str) -> bool:
        return kaal(kop) in {kaal(naam) for naam in (self.naam, self.kop, *self.ook)}

    def maak_schoon(self, tekst: str, opzoek: Opzoek) -> str:
        """Return the text as we write it; empty stays empty. Raises ValidationError with what is wrong."""
        if not tekst:
            if self.verplicht:
                raise ValidationError("Dit mag niet leeg zijn.")
            return ""
        keuzes = opzoek.get(self.naam)
        if keuzes and self.meer:
            return keuzes.namen(set(keuzes.kies_meer(tekst, kop=self.kop)))
        if keuzes:
            return keuzes.naam_van[keuzes.kies(tekst, kop=self.kop)]
        if bsn.is_vrije_tekst(self.naam, self.veld) and bsn.lijkt_op_bsn(tekst):
            raise ValidationError(bsn.MELDING)
        schoon = self.veld.clean(tekst)
        return schrijf_datum(schoon) if isinstance(schoon, date) else str(schoon)

    def waarde(self, tekst: str, opzoek: Opzoek) -> object:
        """Return what belongs in the row, of a text that is clean. Raises KeyError when the choice is gone."""
        if self.meer:
            sleutels = [opzoek[self.naam].sleutel(deel) for deel in splits(tekst, opzoek[self.naam])]
            if None in sleutels:
                raise KeyError(tekst)
            return sleutels
        if self.keuze and tekst:
            if (sleutel := opzoek[self.naam].sleutel(tekst)) is None:
                raise KeyError(tekst)
            return sleutel
        if self.keuze:
            return None
        if isinstance(self.veld, Datumveld):
            return lees_datum(tekst, vandaag=date.min)
        return tekst

    def staat_er(self, rij: object, opzoek: Opzoek) -> str:
        """Return what stands in the row, as text."""
        waarde = getattr(rij, self.attribuut or self.naam)
        if self.meer:
            return opzoek[self.naam].namen(een.pk for een in waarde.all())
        if self.keuze:
            return opzoek[self.naam].naam_van.get(waarde, str(waarde or ""))
        return schrijf_datum(waarde) if isinstance(waarde, date) else str(waarde or "")


class Telefoonveld(forms.CharField):
    """A spreadsheet makes a number of it and drops the zero in front."""

    def clean(self, value: str) -> str:
        schoon = super().clean(value)
        return f"0{schoon}" if _ZONDER_NUL.fullmatch(schoon) else schoon


def _tekst(hoogstens: int) -> forms.CharField:
    return forms.CharField(max_length=hoogstens)


TELEFOON = Inleesveld(
    naam="telefoon",
    kop="Telefoon",
    ook=("tel", "telefoonnummer", "mobiel", "phone"),
    veld=Telefoonveld(max_length=20),
    voorbeeld="0512 123456",
)

ORGANISATIES = (
    Inleesveld(
        naam="naam",
        kop="Naam",
        ook=("organisatie", "naam organisatie", "bedrijf", "bedrijfsnaam", "instelling", "name"),
        veld=_tekst(150),
        verplicht=True,
        voorbeeld="Zorgboerderij De Linde",
    ),
    Inleesveld(
        naam="soort",
        kop="Soort",
        ook=("type", "soort organisatie", "branche"),
        keuze=True,
        attribuut="soort_id",
        voorbeeld="Welzijn",
    ),
    Inleesveld(
        naam="sector",
        kop="Sector",
        ook=("werkveld",),
        keuze=True,
        attribuut="sector_id",
        voorbeeld="Groen, natuur en dieren",
    ),
    Inleesveld(
        naam="open_voor",
        kop="Ook open voor",
        ook=("doelgroep", "doelgroepen", "voor wie"),
        keuze=True,
        meer=True,
        voorbeeld="Jongeren; Ouderen",
    ),
    Inleesveld(naam="wijk", kop="Wijk", ook=("buurt",), keuze=True, attribuut="wijk_id"),
    Inleesveld(
        naam="plaats",
        kop="Plaats",
        ook=("woonplaats", "vestigingsplaats", "dorp", "stad", "city"),
        veld=_tekst(80),
        voorbeeld="Noordwolde",
    ),
    Inleesveld(naam="adres", kop="Adres", ook=("straat", "bezoekadres"), veld=_tekst(150), voorbeeld="Dorpsstraat 1"),
    TELEFOON,
    Inleesveld(
        naam="website",
        kop="Website",
        ook=("site", "url", "web", "internet", "www"),
        veld=forms.URLField(assume_scheme="https", max_length=200),
        voorbeeld="https://www.voorbeeld.nl",
    ),
    Inleesveld(
        naam="omschrijving",
        kop="Wat doen zij?",
        ook=("omschrijving", "wat zij doen", "beschrijving", "toelichting"),
        veld=_tekst(2_000),
        voorbeeld="Werken met dieren en in de tuin.",
    ),
    Inleesveld(naam="allianties", kop="Alliantie", ook=("allianties", "hoort bij"), keuze=True, meer=True),
)
LEDEN = (
    Inleesveld(
        naam="naam",
        kop="Naam",
        ook=("volledige naam", "naam lid", "name"),
        veld=_tekst(100),
        verplicht=True,
        voorbeeld="Sietske Voorbeeld",
    ),
    Inleesveld(
        naam="email",
        kop="E-mail",
        ook=("e mailadres", "emailadres", "mail", "mailadres"),
        veld=forms.EmailField(max_length=254),
        verplicht=True,
        voorbeeld="sietske@voorbeeld.nl",
    ),
    Inleesveld(
        naam="wereld",
        kop="Wereld",
        ook=("achtergrond",),
        keuze=True,
        voorbeeld="professional",
    ),
    Inleesveld(naam="soorten", kop="Soort deelnemer", ook=("soort", "soorten deelnemer"), keuze=True, meer=True),
    Inleesveld(naam="functie", kop="Functie", ook=("rol", "beroep"), veld=_tekst(100), voorbeeld="Jobcoach"),
    Inleesveld(
        naam="organisatie",
        kop="Organisatie",
        ook=("bedrijf", "werkgever", "werkt bij"),
        keuze=True,
        attribuut="organisatie_id",
    ),
    TELEFOON,
    Inleesveld(
        naam="lid_sinds",
        kop="Lid sinds",
        ook=("sinds", "begindatum", "startdatum"),
        veld=Datumveld(),
        voorbeeld="1-2-2026",
    ),
)
VELDEN = {Inlezing.Soort.ORGANISATIES: ORGANISATIES, Inlezing.Soort.LEDEN: LEDEN}
MODEL = {Inlezing.Soort.ORGANISATIES: Organisatie, Inlezing.Soort.LEDEN: Lid}

for _velden in VELDEN.values():
    zeg_wat_te_doen({veld.naam: veld.veld for veld in _velden})


def herken(soort: str, koppen: Sequence[str]) -> dict[str, int]:
    """Return {field: number of its column} of the headings we know; the first one counts."""
    kolommen: dict[str, int] = {}
    for veld in VELDEN[soort]:
        passend = [n for n, kop in enumerate(koppen) if veld.past_bij(kop) and n not in kolommen.values()]
        if passend:
            kolommen[veld.naam] = passend[0]
    return kolommen


def mist(soort: str, kolommen: Mapping[str, int]) -> list[str]:
    """Return the headings that must be there and are not."""
    return [veld.kop for veld in VELDEN[soort] if veld.verplicht and veld.naam not in kolommen]


def lees_cellen(
    velden: Sequence[Inleesveld], kolommen: Mapping[str, int], cellen: Sequence[str], opzoek_: Opzoek
) -> tuple[dict[str, str], list[list[str]]]:
    """Return ({field: text}, [[heading, what is wrong], …]) of one row."""
    waarden, fouten = {}, []
    for veld in velden:
        nummer = kolommen.get(veld.naam)
        if nummer is None:
            continue
        ruw = cellen[nummer] if nummer < len(cellen) else ""
        tekst = zonder_stuurtekens({"cel": ruw})["cel"]
        try:
            waarden[veld.naam] = veld.maak_schoon(tekst, opzoek_)
        except ValidationError as fout:
            fouten.append([veld.kop, " ".join(fout.messages)])
            waarden[veld.naam] = "" if bsn.MELDING in fout.messages else tekst[:200]
    return waarden, fouten
