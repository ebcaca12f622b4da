"""The overview as a file: the same rows and the same numbers as on the screen, small groups of people left out too."""

from experimenten.cijfers import NAMEN, TERUGKIJKEN, ZOALS_TOEN
from experimenten.overzicht import Overzicht, Rij
from experimenten.selectie import Selectie
from participatie.rekenblad import Blad, Cel, csv_bestand, xlsx_bestand
from participatie.velden import schrijf_datum

KOPPEN = (
    "Experiment",
    "Werkgroep",
    "Stand",
    *(NAMEN[naam] for naam in ("bezig", "resultaat", "bezoeken", "mensen", "acties", "matches", "vragen", "schotten")),
    TERUGKIJKEN,
)


def als_csv(overzicht: Overzicht, *, selectie: Selectie) -> bytes:
    return csv_bestand(_tabel(overzicht))


def als_xlsx(overzicht: Overzicht, *, selectie: Selectie) -> bytes:
    return xlsx_bestand([_tabel(overzicht), _toelichting(overzicht, selectie)])


def _tabel(overzicht: Overzicht) -> Blad:
    return Blad(naam="Experimenten", koppen=KOPPEN, rijen=[_rij(rij) for rij in overzicht.rijen])


def _rij(rij: Rij) -> tuple[Cel, ...]:
    return (
        rij.naam,
        rij.werkgroep,
        rij.stand.label,
        rij.dagen_bezig,
        rij.dagen_tot_resultaat,
        rij.bezoeken,
        _getal(rij.mensen.aantal, anders=rij.mensen.verborgen),
        rij.open_acties,
        rij.matches,
        rij.open_vragen,
        rij.schotten,
        rij.kijk_terug_op,
    )


def _toelichting(overzicht: Overzicht, selectie: Selectie) -> Blad:
    """The filters and the totals: a file goes further than the page it came from."""
    return Blad(
        naam="Toelichting",
        koppen=("Wat", "Waarde"),
        rijen=[
            ("Van", selectie.periode.van),
            ("Tot en met", selectie.periode.tot),
            ("Gemeente", str(selectie.gemeente or "alle gemeenten die u mag zien")),
            ("Werkgroep", str(selectie.werkgroep or "alle")),
            ("Stand", selectie.stand_in_woorden),
            ("Wie betaalt mee", str(selectie.financier or "iedereen")),
            ("Gezocht", selectie.zoek),
            (NAMEN["experimenten"], len(overzicht.rijen)),
            (NAMEN["bezoeken"], overzicht.bezoeken.nu),
            (NAMEN["mensen"], _getal(overzicht.mensen.nu, anders=overzicht.mensen_verborgen or "niet geteld")),
            (NAMEN["proberen"], overzicht.proberen.nu),
            (NAMEN["acties"], overzicht.open_acties.nu),
            (NAMEN["matches"], overzicht.matches.nu),
            (NAMEN["vragen"], overzicht.open_vragen.nu),
            (NAMEN["schotten"], overzicht.schotten.nu),
            ("Van welke dag", ZOALS_TOEN.format(dag=schrijf_datum(overzicht.dag))),
            ("Let op", "Groepen van minder dan 5 mensen tellen niet mee. Mensen tellen we per heel kwartaal."),
        ],
    )


def _getal(aantal: int | None, *, anders: str) -> Cel:
    return anders if aantal is None else aantal
