"""Lists as a file: the rows of the list with its filter, and of each row only what this person may see."""

from collections.abc import Callable, Iterable

from django.db.models import OuterRef, Prefetch, Subquery
from django.http import Http404, HttpResponse
from django.utils import timezone

from netwerk.inleeskeuzes import TUSSEN
from netwerk.inleesvelden import VELDEN
from netwerk.models import Doelgroep, Inlezing, Lid, Organisatie, Partnerschap
from netwerk.models.leden import LidQuerySet
from netwerk.models.organisaties import OrganisatieQuerySet
from netwerk.veldrechten import LID, ORGANISATIE, Veldrechten
from participatie.rekenblad import Blad, Cel, csv_bestand, xlsx_bestand

CSV, XLSX = "csv", "xlsx"
MIME = {
    CSV: "text/csv; charset=utf-8",
    XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
VELDEN_LID = {
    "naam": "Naam",
    "email": "E-mail",
    "wereld": "Wereld",
    "soorten": "Soort deelnemer",
    "functie": "Functie",
    "organisatie": "Organisatie",
    "telefoon": "Telefoon",
    "lid_sinds": "Lid sinds",
    "gemeente": "Gemeente",
}
VELDEN_ORGANISATIE = {
    "naam": "Naam",
    "soort": "Soort",
    "sector": "Sector",
    "open_voor": "Ook open voor",
    "wijk": "Wijk",
    "plaats": "Plaats",
    "adres": "Adres",
    "telefoon": "Telefoon",
    "website": "Website",
    "omschrijving": "Wat doen zij?",
    "allianties": "Alliantie",
    "partner_sinds": "Partner sinds",
    "partner_rol": "Wat doet deze partner",
    "partner_doelveld": "Voor wie werkt deze partner",
    "gemeente": "Gemeente",
}
"""The headings are those that can be read in again (netwerk/inleesvelden.py)."""


def bestand(blad: Blad, *, vorm: str, naam: str) -> HttpResponse:
    """Return the sheet to save. Raises Http404 for a form that we do not make."""
    if vorm not in MIME:
        raise Http404
    inhoud = csv_bestand(blad) if vorm == CSV else xlsx_bestand([blad])
    antwoord = HttpResponse(inhoud, content_type=MIME[vorm])
    antwoord.headers["Content-Disposition"] = f'attachment; filename="{naam}.{vorm}"'
    return antwoord


def ledenblad(leden: LidQuerySet, *, lezer: Lid) -> Blad:
    rijen = leden.select_related("organisatie", "gemeente").met_soorten(timezone.localdate())
    return _blad("Mensen", VELDEN_LID, LID, rijen, lezer, woorden=lambda lid: {})


def organisatiesblad(organisaties: OrganisatieQuerySet, *, lezer: Lid) -> Blad:
    """In the words of the network; what the network has with an organisatie belongs to who works in it."""
    vandaag, verband = timezone.localdate(), lezer.gemeente.samenwerkingsverband_id
    lopend = Partnerschap.objects.lopend_op(vandaag).filter(organisatie=OuterRef("pk")).order_by("-sinds")
    partner = {f"partner_{veld}": Subquery(lopend.values(veld)[:1]) for veld in ("sinds", "rol", "doelveld")}
    rijen = organisaties.met_soortwoord(vandaag).met_sectorwoord(vandaag).annotate(**partner)
    rijen = rijen.select_related("soort", "sector", "wijk", "gemeente").prefetch_related(
        Prefetch("open_voor", Doelgroep.objects.met_woord(vandaag, verband=verband)),
        Prefetch("allianties", Organisatie.objects.zichtbaar_voor(lezer)),
    )
    return _blad("Organisaties", VELDEN_ORGANISATIE, ORGANISATIE, rijen, lezer, woorden=_van_organisatie)


def _van_organisatie(organisatie: Organisatie) -> dict[str, object]:
    return {
        "soort": organisatie.soortwoord,
        "sector": organisatie.sectorwoord,
        "open_voor": TUSSEN.join(sorted(groep.woord_toen for groep in organisatie.open_voor.all())),
        "allianties": TUSSEN.join(sorted(alliantie.naam for alliantie in organisatie.allianties.all())),
        **{naam: getattr(organisatie, naam) for naam in ("partner_sinds", "partner_rol", "partner_doelveld")},
    }


def _blad(
    naam: str,
    velden: dict[str, str],
    rechten: Veldrechten,
    rijen: Iterable[Lid | Organisatie],
    lezer: Lid,
    *,
    woorden: Callable[[Lid | Organisatie], dict[str, object]],
) -> Blad:
    """A column that this person sees of no row is not there. In: the words of a row that stand in another one too."""
    getoond = [rechten.toon(rij, aan=lezer, is_eigen=rij == lezer) | woorden(rij) for rij in rijen]
    gezien = [veld for veld in velden if veld in {v for rij in getoond for v in rij}] if getoond else list(velden)
    cellen = [[_cel(rij, veld) for veld in gezien] for rij in getoond]
    return Blad(naam=naam, koppen=[velden[veld] for veld in gezien], rijen=cellen)


def _cel(rij: dict[str, object], veld: str) -> Cel:
    woorden = rij.get(f"get_{veld}_display")
    waarde = woorden() if woorden else rij.get(veld)
    if veld == "soorten" and waarde is not None:
        return TUSSEN.join(sorted(soort.woord_toen for soort in waarde.all()))
    if waarde is None or hasattr(waarde, "year"):
        return waarde
    return str(waarde)


def voorbeeldblad(soort: str) -> Blad:
    """The columns that can be read in, with a row to show how."""
    velden = VELDEN[soort]
    naam = Inlezing.Soort(soort).label.capitalize()
    return Blad(naam=naam, koppen=[veld.kop for veld in velden], rijen=[[veld.voorbeeld for veld in velden]])
