"""The report as a PDF and as an Excel file: the same that its page shows."""

from datetime import date, datetime

from django.template.defaultfilters import date as schrijf

from experimenten.cijfers import NAMEN
from experimenten.delen import SOORTEN
from experimenten.models import Oplossing
from experimenten.models.experimentdelen import Experimentdeel
from experimenten.rapport import Deel, Inhoud, was_al
from participatie import opslag
from participatie.rekenblad import Blad, Cel, xlsx_bestand
from participatie.typst import maak_pdf


def titel(inhoud: Inhoud) -> str:
    financier = inhoud.selectie.financier
    return f"Rapport voor {financier}" if financier else "Rapport over de experimenten"


def periode(inhoud: Inhoud) -> str:
    van, tot = inhoud.selectie.periode.van, inhoud.selectie.periode.tot
    return f"Van {schrijf(van, 'j F Y')} tot en met {schrijf(tot, 'j F Y')}"


def pdf(inhoud: Inhoud, *, netwerk: str, nu: datetime) -> bytes:
    gegevens = {
        "titel": titel(inhoud),
        "netwerk": netwerk,
        "periode": periode(inhoud),
        "waar": inhoud.waar,
        "alleen": inhoud.selectie.alleen,
        "zoals_toen": inhoud.zoals_toen,
        "cijfers": [{"naam": cijfer.naam, "waarde": cijfer.tekst} for cijfer in inhoud.cijfers],
        "experimenten": [_experiment(deel) for deel in inhoud.experimenten],
    }
    return maak_pdf("rapport.typ", gegevens, op=nu)


def _experiment(deel: Deel) -> dict[str, object]:
    experiment = deel.experiment
    besluit = f"{experiment.get_vervolg_display()}. {experiment.wat_we_nu_doen}" if deel.is_besloten else ""
    teksten = (
        ("De vraag", experiment.vraag),
        ("Dit denken we", experiment.aanname),
        ("Wat we proberen", experiment.wat_we_proberen),
        ("Wat we leerden", experiment.uitkomst),
        ("Klopt wat we dachten?", experiment.get_conclusie_display() if deel.is_besloten else ""),
        ("Het besluit", besluit),
    )
    return {
        "naam": experiment.naam,
        "meta": meta(deel),
        "teksten": [{"kop": kop, "tekst": tekst} for kop, tekst in teksten if tekst],
        "lijsten": [{"kop": kop, "regels": regels} for kop, regels in lijsten(deel)],
        "fotos": [
            {"inhoud": [*inhoud], "tekst": foto.beschrijving}
            for foto in deel.fotos
            if (inhoud := opslag.lees(foto.pk, opslag.KLEIN))
        ],
    }


def lijsten(deel: Deel) -> list[tuple[str, list[str]]]:
    """Return what was written down at one experiment, per kind."""
    return [
        (soort.kop, [regel(sleutel, rij, tot=deel.tot) for rij in deel.delen[sleutel]])
        for sleutel, soort in SOORTEN.items()
        if deel.delen.get(sleutel)
    ]


def meta(deel: Deel) -> str:
    rij, experiment = deel.rij, deel.experiment
    dagen = (
        f"{rij.dagen_bezig} dag{'' if rij.dagen_bezig == 1 else 'en'} bezig"
        if rij.dagen_bezig is not None
        else "nog niet begonnen"
    )
    bezoeken = f"{rij.bezoeken} bezoek{'' if rij.bezoeken == 1 else 'en'}"
    return f"{experiment.get_stand_display()}, werkgroep {rij.werkgroep}, {deel.gemeenten}. {dagen}, {bezoeken}."


def regel(soort: str, rij: Experimentdeel, *, tot: date) -> str:
    """Return one thing as it was on that day, in a sentence or two, without names of who wrote it."""
    match soort:
        case "voorbeelden":
            return f"{rij.alias}: {rij.tekst}"
        case "schotten":
            mensen = f" {rij.mensen_naar_buiten.capitalize()}." if rij.mensen_naar_buiten else ""
            hoe = f" Opgelost: {rij.hoe_opgelost}" if was_al(rij.opgelost_op, op=tot) else " Nog niet opgelost."
            return f"{rij.tekst} ({rij.get_soort_display()}).{mensen}{hoe}"
        case "vragen":
            return f"{rij.tekst} {rij.antwoord if was_al(rij.beantwoord_op, op=tot) else 'Nog geen antwoord.'}"
        case "oplossingen":
            gebruik = _gebruik(rij, tot=tot)
            return f"{rij.tekst} ({gebruik.label})" if gebruik else rij.tekst
        case "publicaties":
            return f"{rij.titel}. {rij.url}"
    return rij.tekst


def _gebruik(rij: Oplossing, *, tot: date) -> Oplossing.Gebruik | None:
    """Return what was last said until that day about whether it is in use; it may have been asked again later."""
    gezegd = [controle["gebruik"] for controle in rij.controles if was_al(date.fromisoformat(controle["op"]), op=tot)]
    return Oplossing.Gebruik(gezegd[-1]) if gezegd else None


def xlsx(inhoud: Inhoud, *, op: date) -> bytes:
    cijfers: list[tuple[Cel, ...]] = [
        ("Van", inhoud.selectie.periode.van),
        ("Tot en met", inhoud.selectie.periode.tot),
        ("Waar", inhoud.waar),
        ("Alleen", inhoud.selectie.alleen or "alle experimenten"),
        ("Gemaakt op", op),
        *((cijfer.naam, int(cijfer.tekst) if cijfer.tekst.isdigit() else cijfer.tekst) for cijfer in inhoud.cijfers),
        ("Van welke dag", inhoud.zoals_toen),
    ]
    delen = [
        (deel.experiment.naam, soort.kop, regel(sleutel, rij, tot=deel.tot))
        for deel in inhoud.experimenten
        for sleutel, soort in SOORTEN.items()
        for rij in deel.delen.get(sleutel, ())
    ]
    return xlsx_bestand(
        [
            Blad(naam="Cijfers", koppen=("Wat", "Waarde"), rijen=cijfers),
            Blad(naam="Experimenten", koppen=KOPPEN_EXPERIMENTEN, rijen=[_rij(d) for d in inhoud.experimenten]),
            Blad(naam="Wat is opgeschreven", koppen=("Experiment", "Soort", "Tekst"), rijen=delen),
        ]
    )


KOPPEN_EXPERIMENTEN = (
    *("Experiment", "Werkgroep", "Gemeenten", "Stand", "Vraag", "Dit denken we", "Begonnen op"),
    *(NAMEN[naam] for naam in ("bezig", "resultaat", "bezoeken", "matches", "acties", "vragen", "schotten")),
    *("Wat we leerden", "Klopt wat we dachten?", "Besluit", "Wat we nu doen"),
)


def _rij(deel: Deel) -> tuple[Cel, ...]:
    experiment, rij = deel.experiment, deel.rij
    besluit = (experiment.get_conclusie_display(), experiment.get_vervolg_display(), experiment.wat_we_nu_doen)
    return (
        *(experiment.naam, rij.werkgroep, deel.gemeenten, experiment.get_stand_display(), experiment.vraag),
        *(
            experiment.aanname,
            experiment.begonnen_op,
            rij.dagen_bezig,
            rij.dagen_tot_resultaat,
            rij.bezoeken,
            rij.matches,
        ),
        *(rij.open_acties, rij.open_vragen, rij.schotten),
        *(experiment.uitkomst, *(besluit if deel.is_besloten else ("", "", ""))),
    )
