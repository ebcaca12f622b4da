"""What the demo shows of plekken, partners and what nobody found yet: invented, and every time the same."""

from dataclasses import dataclass
from datetime import date, timedelta

from netwerk.demo.plekaanbod import AANBOD, vul_aanbod
from netwerk.models import (
    Afspraak,
    Contactpersoon,
    Doelgroep,
    Gemeente,
    Lid,
    Openingstijd,
    Organisatie,
    Partnerschap,
    Plek,
    Zoekvraag,
)
from netwerk.openingstijden import lees_tijden
from netwerk.rolsoorten import Rolsoort
from participatie.demo import maanden_terug, toeval, vaste_id

WERKDAGEN = (1, 2, 3, 4, 5)
STRATEN = ("Dorpsstraat", "Kerkweg", "Nieuwelaan")

SECTOR = {
    "zorgboerderij": "zorg",
    "zorg": "zorg",
    "dagactiviteiten": "zorg",
    "groenbedrijf": "groen",
    "welzijn": "welzijn",
    "vereniging": "welzijn",
    "bibliotheek": "onderwijs",
    "speciaal_onderwijs": "onderwijs",
    "schoolverlaters": "onderwijs",
    "sociaal_team": "overheid",
    "sociaal_ontwikkelbedrijf": "werk",
    "begeleiding_naar_werk": "werk",
    "sociale_onderneming": "winkel",
    "bedrijf": "winkel",
}
OPEN_VOOR = {
    "zorgboerderij": ("rust", "stap_voor_stap"),
    "bibliotheek": ("nieuwe_taal", "ouderen"),
    "dagactiviteiten": ("rust", "lichaam"),
    "schoolverlaters": ("jongeren",),
    "welzijn": ("opnieuw_beginnen", "gezinnen"),
}


@dataclass(frozen=True, kw_only=True)
class Inloop:
    """A plek that everybody may walk into: its hours per weekday, and how it is there."""

    tijden: dict[int, str]
    omschrijving: str
    adres: str
    reizen: str = ""
    uitleg: str = ""
    kosten: str = Plek.Kosten.GRATIS
    bedrag: str | None = None
    kosten_uitleg: str = ""
    toegankelijk: tuple[str, ...] = ("rolstoel", "toilet", "bus")
    inloop: bool = True
    wie: str = "Gastvrouw"


INLOPEN = {
    "Gastheer of gastvrouw": Inloop(
        tijden={2: "9.30-12.00", 4: "9.30-12.00, 13.30-16.00"},
        omschrijving="U ontvangt mensen in het dorpshuis. U schenkt koffie en wijst de weg.",
        adres="Dorpsplein 1",
        reizen="Bus 10 stopt voor de deur. Er staan fietsenrekken bij de ingang.",
        uitleg="Dicht in de schoolvakantie.",
        wie="Beheerder",
    ),
    "Taalcafe op dinsdag": Inloop(
        tijden={2: "10.00-12.00"},
        omschrijving="Samen praten in het Nederlands, met koffie. Fouten maken mag. U hoeft niets voor te bereiden.",
        adres="Hoofdstraat 20",
        reizen="Vijf minuten lopen van het busstation.",
        toegankelijk=("rolstoel", "lift", "toilet", "bus"),
        wie="Taalcoach",
    ),
    "Boeken opruimen": Inloop(
        tijden={1: "9.00-12.00", 3: "13.00-17.00", 5: "9.00-12.00"},
        omschrijving="U zet boeken terug op hun plek. Rustig werk, alleen of met iemand samen.",
        adres="Hoofdstraat 20",
        toegankelijk=("rolstoel", "lift", "toilet", "bus", "rustig"),
        inloop=False,
    ),
    "Koffie schenken": Inloop(
        tijden=dict.fromkeys(WERKDAGEN, "9.30-11.30"),
        omschrijving="Koffie en een praatje met de bewoners. Iemand van het huis is er altijd bij.",
        adres="Beukenlaan 5",
        inloop=False,
        wie="Hoofd vrijwilligers",
    ),
    "Samen koken": Inloop(
        tijden={3: "15.30-19.30", 5: "15.30-19.30"},
        omschrijving="Eerst samen koken, dan samen eten. Alleen komen eten mag ook.",
        adres="Schoolstraat 3",
        kosten=Plek.Kosten.BEDRAG,
        bedrag="4.50",
        kosten_uitleg="voor de maaltijd",
        toegankelijk=("rolstoel", "parkeren"),
        wie="Kok",
    ),
    "Brood bakken": Inloop(
        tijden={6: "9.00-13.00"},
        omschrijving="Op zaterdag bakken wij brood in het oude bakhuis. U neemt een brood mee naar huis.",
        adres="Haverweg 12",
        reizen="De buurtbus stopt aan het eind van de weg. Bel voor een lift.",
        toegankelijk=("parkeren", "rustig"),
    ),
    "Kleding sorteren": Inloop(
        tijden={1: "13.00-16.30", 4: "13.00-16.30"},
        omschrijving="Kleding uitzoeken, vouwen en ophangen in de weggeefwinkel.",
        adres="Marktstraat 8",
        toegankelijk=("bus", "parkeren"),
    ),
    "Velden en kantine bijhouden": Inloop(
        tijden={2: "9.00-12.00", 5: "9.00-12.00"},
        omschrijving="Met een vaste ploeg gras maaien, lijnen trekken en koffie zetten.",
        adres="Sportlaan 2",
        toegankelijk=("parkeren",),
        kosten_uitleg="koffie is voor rekening van de club",
    ),
    "Inloop op maandag": Inloop(
        tijden={1: "10.00-16.00"},
        omschrijving="Bent u jong en weet u niet wat u wilt doen? Loop binnen. Er is altijd iemand om mee te praten.",
        adres="Stationsweg 14",
        reizen="Tegenover het station.",
        toegankelijk=("rolstoel", "toilet", "bus"),
        wie="Jongerenwerker",
    ),
}
GEWOON = Inloop(
    tijden={2: "9.30-12.00", 4: "13.30-16.00"},
    omschrijving="U kunt binnenlopen en meedoen. Er is koffie en thee.",
    adres="Dorpsstraat 1",
)

GEZOCHT = {
    "Opsterland": (
        ("werkplek", "", "Werken met hout in een kleine groep", 40),
        ("activiteit", "Gorredijk", "Muziek maken, overdag", 21),
        ("taalhuis", "", "Taalles op een avond, met oppas", 65),
    ),
    "Ooststellingwerf": (
        ("activiteit", "", "Zwemmen met begeleiding, dichtbij", 12),
        ("werkplek", "Appelscha", "Rustig werk met de computer, drie uur per dag", 90),
        ("vind_en_verbindplek", "Oosterwolde", "Een plek om 's avonds binnen te lopen", 33),
    ),
    "Weststellingwerf": (
        ("taalhuis", "Wolvega", "Hulp met taal en computer, dicht bij de bus", 18),
        ("dagbesteding", "", "Met dieren werken, ook in het weekend", 55),
    ),
    "Oudewater": (("activiteit", "", "Samen fietsen op een duofiets", 30),),
    "Assen": (("werkplek", "", "Klussen in een kleine werkplaats", 25),),
}

PARTNERS = {
    "De Buorskip": "De zaal is voor het netwerk, zes keer per jaar. Wij betalen alleen de koffie.",
    "Kringloop De Tweede Ronde": "Elke maand mag er iemand een dag meelopen in de werkplaats.",
    "Bibliotheek en taalhuis Gorredijk": "Wij verwijzen naar elkaar. Een keer per kwartaal kijken wij hoe dat gaat.",
    "Ontwikkelbedrijf De Werkschuit": "Twee plaatsen om te proberen, zonder dat er een contract voor nodig is.",
    "Jongerenpunt Wolvega": "De jongerenwerker komt op elke bijeenkomst.",
    "Welzijn Oudewater": "Het loket van Welzijn is ook het loket van ons netwerk.",
    "De Werkwereld": "De gastvrouw belt dezelfde dag terug wie daar binnenloopt.",
}
"""Organisations that are partner, and what was agreed."""

LOOPT_BIJNA_AF = "Kringloop De Tweede Ronde"


def bouw_plekken(*, vandaag: date) -> None:
    """Fill in what plekken are like, after the leden are there."""
    contacten = _kwartiermakers()
    for organisatie in Organisatie.objects.select_related("gemeente"):
        organisatie.sector_id = SECTOR.get(organisatie.soort_id, "anders")
        organisatie.adres = f"{STRATEN[len(organisatie.naam) % len(STRATEN)]} {len(organisatie.naam)}"
        organisatie.save(update_fields=["sector", "adres"])
        organisatie.open_voor.set(Doelgroep.objects.filter(sleutel__in=OPEN_VOOR.get(organisatie.soort_id, ())))
    plekken = list(Plek.objects.select_related("organisatie", "gemeente").order_by("gemeente__cbs_code", "naam", "pk"))
    tijden: list[Openingstijd] = []
    for nummer, plek in enumerate(plekken):
        tijden += _vul_plek(plek, nummer, vandaag=vandaag, contact=contacten.get(plek.gemeente_id))
    Plek.objects.bulk_update(plekken, VELDEN)
    Openingstijd.objects.bulk_create(tijden)
    _bouw_zoekvragen(contacten, vandaag=vandaag)
    _bouw_partners(contacten, vandaag=vandaag)


VELDEN = (
    *("omschrijving", "adres", "reizen", "toegankelijk", "inloop", "tijden_uitleg", "kosten", "bedrag"),
    *("kosten_uitleg", "vrije_plaatsen", "vrij_sinds", "uren_van", "uren_tot", "openbaar", "akkoord_op"),
    *("vragen_bij", "telefoon", "contact", "bevestigd_op", "bevestigd_door", "geldig_tot"),
    *AANBOD,
)


def _kwartiermakers() -> dict[object, Lid]:
    """Return for each gemeente the kwartiermaker who keeps its plekken."""
    leden = Lid.objects.filter(rollen__soort=Rolsoort.KWARTIERMAKER).order_by("naam", "pk")
    gevonden: dict[object, Lid] = {}
    for lid in leden.prefetch_related("rollen"):
        for rol in lid.rollen.all():
            if rol.soort == Rolsoort.KWARTIERMAKER:
                gevonden.setdefault(rol.gemeente_id, lid)
    return gevonden


def _vul_plek(plek: Plek, nummer: int, *, vandaag: date, contact: Lid | None) -> list[Openingstijd]:
    """Say what it is like there. Every ninth was not confirmed for a while."""
    plek.contact = plek.bevestigd_door = contact
    plek.bevestigd_op = maanden_terug(vandaag, 8 if nummer % 9 == 4 else nummer % 5)
    if plek.stand == Plek.Stand.DICHT:
        plek.geldig_tot = maanden_terug(vandaag, 2)
    if plek.stand != Plek.Stand.OPEN:
        return []
    vul_aanbod(plek)
    if plek.soort in Plek.LAAGDREMPELIG:
        return _vul_openbare_plek(plek, INLOPEN.get(plek.naam, GEWOON))
    dobbelsteen = toeval("plek", plek.pk)
    plek.vrije_plaatsen = dobbelsteen.choice([0, 1, 1, 2, 3, None])
    plek.vrij_sinds = plek.bevestigd_op if plek.vrije_plaatsen is not None else None
    plek.uren_van, plek.uren_tot = dobbelsteen.choice([(4, 16), (8, 24), (2, 12)])
    plek.omschrijving = "U werkt mee in een vaste ploeg. Iemand legt uit wat u kunt doen, op uw eigen tempo."
    plek.adres = plek.organisatie.adres
    plek.toegankelijk = sorted(dobbelsteen.sample(["bus", "parkeren", "rolstoel", "rustig"], 2))
    return _tijden(plek, dict.fromkeys(WERKDAGEN[:4], "8.30-12.30"), wie="Werkbegeleider")


def _vul_openbare_plek(plek: Plek, inloop: Inloop) -> list[Openingstijd]:
    plek.omschrijving, plek.adres, plek.reizen = inloop.omschrijving, inloop.adres, inloop.reizen
    plek.toegankelijk, plek.inloop, plek.tijden_uitleg = list(inloop.toegankelijk), inloop.inloop, inloop.uitleg
    plek.kosten, plek.bedrag, plek.kosten_uitleg = inloop.kosten, inloop.bedrag, inloop.kosten_uitleg
    plek.openbaar, plek.akkoord_op = True, plek.bevestigd_op
    plek.vragen_bij, plek.telefoon = f"De balie van {plek.organisatie.naam}"[:100], plek.organisatie.telefoon
    return _tijden(plek, inloop.tijden, wie=inloop.wie)


def _tijden(plek: Plek, per_dag: dict[int, str], *, wie: str) -> list[Openingstijd]:
    """Make the hours; who is there is the contactpersoon with that function, or just the function."""
    persoon = Contactpersoon.objects.filter(organisatie=plek.organisatie_id, functie=wie).first()
    return [
        Openingstijd(
            gemeente_id=plek.gemeente_id,
            plek=plek,
            dag=dag,
            van=van,
            tot=tot,
            contactpersoon=persoon,
            wie="" if persoon else wie,
        )
        for dag, tekst in per_dag.items()
        for van, tot in lees_tijden(tekst)
    ]


def _bouw_zoekvragen(contacten: dict[object, Lid], *, vandaag: date) -> None:
    for gemeente in Gemeente.objects.filter(naam__in=GEZOCHT):
        for soort, plaats, wat, dagen in GEZOCHT[gemeente.naam]:
            Zoekvraag.objects.create(
                id=vaste_id("zoekvraag", gemeente.cbs_code, wat),
                gemeente=gemeente,
                soort=soort,
                plaats=plaats,
                wat=wat,
                door=contacten.get(gemeente.pk),
                op=vandaag - timedelta(days=dagen),
            )
    gevonden = Zoekvraag.objects.filter(wat="Werken met hout in een kleine groep").first()
    plek = Plek.objects.filter(naam="Meubels opknappen").first()
    if gevonden and plek:
        gevonden.vind(plek, vandaag=vandaag - timedelta(days=3))


def _bouw_partners(contacten: dict[object, Lid], *, vandaag: date) -> None:
    for nummer, organisatie in enumerate(Organisatie.objects.filter(naam__in=PARTNERS).order_by("naam", "pk")):
        bij = {"gemeente_id": organisatie.gemeente_id, "organisatie": organisatie}
        bij["lid"] = contacten.get(organisatie.gemeente_id)
        sinds = maanden_terug(vandaag, 14 - nummer)
        Partnerschap.objects.create(
            **bij,
            id=vaste_id("partnerschap", organisatie.pk),
            sinds=sinds,
            rol=("denkt mee", "biedt plekken")[nummer % 2],
            doelveld=("jongeren", "mensen met een verstandelijke beperking (VG)")[nummer % 2],
        )
        bijna = organisatie.naam == LOOPT_BIJNA_AF
        Afspraak.objects.create(
            **bij,
            id=vaste_id("afspraak", organisatie.pk),
            op=sinds,
            tekst=PARTNERS[organisatie.naam],
            eindigt_op=vandaag + timedelta(days=16) if bijna else maanden_terug(vandaag, -10),
        )
