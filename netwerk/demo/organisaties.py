"""Organisations of the demo: invented, apart from a few places the region knows, of which only the name is used."""

from dataclasses import dataclass

from netwerk.demo.namen import nieuwe_namen
from netwerk.models import Contactpersoon, Gemeente, Organisatie, Plek
from participatie.demo import vaste_id

PLEK, ACTIVITEIT, OVERDAG = Plek.Soort.WERKPLEK, Plek.Soort.ACTIVITEIT, Plek.Soort.DAGBESTEDING
VINDPLEK, TAALHUIS = Plek.Soort.VIND_EN_VERBINDPLEK, Plek.Soort.TAALHUIS
OPEN, DICHT, MOGELIJK = Plek.Stand.OPEN, Plek.Stand.DICHT, Plek.Stand.MOGELIJK


@dataclass(frozen=True)
class Demo:
    """One organisation: name, kind, village, what it does, who one speaks to, and its plekken (name, kind, stand)."""

    naam: str
    soort: str
    plaats: str
    omschrijving: str
    contacten: tuple[str, ...] = ()
    plekken: tuple[tuple[str, str, str], ...] = ()


ORGANISATIES = {
    "Opsterland": (
        Demo(
            "Zorgboerderij Het Weidepad", "zorgboerderij", "Lippenhuizen",
            "Boerderij met koeien, kippen en een moestuin. Iedereen werkt mee op zijn eigen tempo.",
            ("Boerin", "Begeleider op het erf"),
            (("Dieren verzorgen", OVERDAG, OPEN), ("Helpen in de moestuin", PLEK, OPEN)),
        ),
        Demo(
            "De Buorskip", "vereniging", "Beetsterzwaag",
            "Dorpshuis met zalen, toneel en een keuken. Hier komt het netwerk vaak bij elkaar.",
            ("Beheerder",),
            (("Gastheer of gastvrouw", ACTIVITEIT, OPEN),),
        ),
        Demo(
            "Kringloop De Tweede Ronde", "sociale_onderneming", "Gorredijk",
            "Winkel met gebruikte spullen. In de werkplaats krijgen meubels een nieuw leven.",
            ("Bedrijfsleider", "Werkbegeleider"),
            (("Meubels opknappen", PLEK, OPEN), ("Helpen in de winkel", PLEK, OPEN), ("Rijden op de bus", PLEK, DICHT)),
        ),
        Demo(
            "Sociaal team Opsterland", "sociaal_team", "Gorredijk",
            "Hier kunt u terecht met vragen over werk, geld, wonen en hulp.",
            ("Teamleider",),
        ),
        Demo(
            "Groenbedrijf De Heidehof", "groenbedrijf", "Bakkeveen",
            "Onderhoudt parken, bermen en tuinen in de gemeente.",
            ("Voorman", "Planner"),
            (("Meewerken in de groenploeg", PLEK, OPEN),),
        ),
        Demo(
            "Bibliotheek en taalhuis Gorredijk", "bibliotheek", "Gorredijk",
            "Lezen, leren en elkaar ontmoeten. Met hulp bij taal en computer.",
            ("Taalcoach",),
            (("Taalcafe op dinsdag", TAALHUIS, OPEN), ("Boeken opruimen", ACTIVITEIT, OPEN)),
        ),
        Demo(
            "Woonzorghuis De Beuken", "zorg", "Ureterp",
            "Huis voor ouderen met een open restaurant en een grote tuin.",
            ("Hoofd vrijwilligers", "Hoofd keuken"),
            (("Koffie schenken", ACTIVITEIT, OPEN), ("Helpen in de keuken", PLEK, OPEN)),
        ),
        Demo(
            "Fietsenmakerij Trapvast", "bedrijf", "Ureterp",
            "Repareert fietsen en knapt oude fietsen op.",
            ("Eigenaar",),
            (("Fietsen repareren", PLEK, OPEN),),
        ),
        Demo(
            "Buurtrestaurant Aan Tafel", "welzijn", "Tijnje",
            "Elke woensdag en vrijdag samen koken en eten, voor een klein bedrag.",
            ("Kok",),
            (("Samen koken", ACTIVITEIT, OPEN),),
        ),
    ),
    "Ooststellingwerf": (
        Demo(
            "Ontwikkelbedrijf De Werkschuit", "sociaal_ontwikkelbedrijf", "Oosterwolde",
            "Inpakken, montage en schoonmaak. Mensen leren hier een vak in kleine stappen.",
            ("Werkleider", "Jobcoach"),
            (("Inpakken en sorteren", PLEK, OPEN), ("Montage", PLEK, OPEN)),
        ),
        Demo(
            "Zorgboerderij De Haverhof", "zorgboerderij", "Makkinga",
            "Kleine boerderij met geiten, een bakhuis en een winkel aan de weg.",
            ("Boerin",),
            (("Geiten verzorgen", OVERDAG, OPEN), ("Brood bakken", ACTIVITEIT, OPEN)),
        ),
        Demo(
            "Praktijkschool De Brug", "speciaal_onderwijs", "Oosterwolde",
            "School waar jongeren leren door te doen. Zoekt stages in de buurt.",
            ("Stagebegeleider",),
        ),
        Demo(
            "Timmerwerkplaats Rechtaf", "sociale_onderneming", "Appelscha",
            "Maakt banken, vogelhuizen en speeltoestellen van oud hout.",
            ("Meester-timmerman",),
            (("Leren timmeren", PLEK, OPEN),),
        ),
        Demo(
            "Dorpswinkel De Hoek", "bedrijf", "Haulerwijk",
            "Winkel met boodschappen, postpunt en een koffiehoek. Draait op vrijwilligers.",
            ("Bedrijfsleider",),
            (("Vakken vullen", PLEK, OPEN), ("Boodschappen thuisbrengen", ACTIVITEIT, MOGELIJK)),
        ),
        Demo(
            "Kwekerij Groenland", "groenbedrijf", "Donkerbroek",
            "Kweekt vaste planten en kruiden, in de kas en buiten.",
            ("Kweker",),
            (("Planten verspenen", PLEK, OPEN),),
        ),
        Demo(
            "Dagcentrum De Kade", "dagactiviteiten", "Oosterwolde",
            "Schilderen, koken en tuinieren in een vaste groep.",
            ("Begeleider",),
            (("Schilderen en tekenen", OVERDAG, OPEN),),
        ),
        Demo(
            "Gebiedsteam Ooststellingwerf", "sociaal_team", "Oosterwolde",
            "De vlechtwerkers van de gemeente. Zij komen ook bij u thuis.",
            ("Teamleider",),
        ),
    ),
    "Weststellingwerf": (
        Demo(
            "Wijkteam Weststellingwerf", "sociaal_team", "Wolvega",
            "Hier kunt u terecht met vragen over werk, geld, wonen en hulp.",
            ("Teamleider",),
        ),
        Demo(
            "Bakkerij De Korenaar", "bedrijf", "Wolvega",
            "Warme bakker met een winkel en een lunchkamer.",
            ("Bakker",),
            (("Helpen in de bakkerij", PLEK, OPEN),),
        ),
        Demo(
            "Weggeefwinkel Samen Delen", "vereniging", "Noordwolde",
            "Wat u over heeft, brengt u. Wat u nodig heeft, neemt u mee.",
            ("Voorzitter",),
            (("Kleding sorteren", ACTIVITEIT, OPEN),),
        ),
        Demo(
            "Zorgboerderij Bij de Rietkraag", "zorgboerderij", "Munnekeburen",
            "Boerderij aan het water, met paarden en een timmerschuur.",
            ("Boer",),
            (("Paarden verzorgen", OVERDAG, OPEN),),
        ),
        Demo(
            "Wasserij Helder", "sociale_onderneming", "Wolvega",
            "Wast voor hotels en zorghuizen. Rustige ochtenden, drukke middagen.",
            ("Bedrijfsleider", "Ploegleider"),
            (("Vouwen en strijken", PLEK, OPEN),),
        ),
        Demo(
            "Voetbalclub De Blesse Vooruit", "vereniging", "De Blesse",
            "Sportclub waar veel mensen uit het dorp komen, ook zonder te voetballen.",
            ("Kantinebeheerder",),
            (("Velden en kantine bijhouden", ACTIVITEIT, OPEN),),
        ),
        Demo(
            "Coachhuis Stap voor Stap", "begeleiding_naar_werk", "Wolvega",
            "Begeleidt mensen naar werk dat bij hen past.",
            ("Coach",),
        ),
        Demo(
            "Jongerenpunt Wolvega", "schoolverlaters", "Wolvega",
            "Voor jongeren die met school zijn gestopt en iets anders zoeken.",
            ("Jongerenwerker",),
            (("Inloop op maandag", VINDPLEK, OPEN),),
        ),
    ),
    "Oudewater": (
        Demo("Welzijn Oudewater", "welzijn", "Oudewater", "Het loket voor al uw vragen over meedoen.",
             ("Medewerker stadsteam",), (("Inloop in het stadskantoor", VINDPLEK, OPEN),)),
        Demo("Hotel De Waag", "bedrijf", "Oudewater", "Klein hotel waar mensen het vak leren.",
             ("Gastheer",), (("Kamers klaarmaken", PLEK, OPEN), ("Ontbijt klaarzetten", PLEK, OPEN))),
        Demo("Touwslagerij Het Strengetje", "sociale_onderneming", "Oudewater", "Maakt touw zoals vroeger.",
             ("Meester-touwslager",), (("Touw slaan", PLEK, OPEN),)),
        Demo("Stadstuin De IJsselhof", "vereniging", "Oudewater", "Moestuin aan de rivier, voor en door de buurt.",
             ("Tuinman",), (("Werken in de tuin", ACTIVITEIT, OPEN),)),
    ),
    "Vijfheerenlanden": (
        Demo("Buurthuis De Lek", "welzijn", "Vianen", "Eten, praten en klussen in de wijk.",
             ("Buurtwerker",), (("Samen eten", ACTIVITEIT, OPEN),)),
        Demo("Werkplaats De Linge", "sociaal_ontwikkelbedrijf", "Leerdam", "Werk en begeleiding onder een dak.",
             ("Werkleider",), (("Glas inpakken", PLEK, OPEN),)),
        Demo("Fruitteler Van de Dijk", "bedrijf", "Lexmond", "Appels en peren. Druk in het najaar.",
             ("Teler",), (("Fruit plukken", PLEK, OPEN),)),
    ),
    "Houten": (
        Demo("Fietswerkplaats Het Rondeel", "sociale_onderneming", "Houten", "Repareert fietsen van het hele dorp.",
             ("Werkbegeleider",), (("Fietsen repareren", PLEK, OPEN),)),
        Demo("Bibliotheek Houten-Zuid", "bibliotheek", "Houten", "Leren, lezen en ontmoeten.",
             ("Taalcoach",), (("Taalcafe", TAALHUIS, OPEN),)),
    ),
    "Assen": (
        Demo("De Werkwereld", "welzijn", "Assen", "Plek in Assen-Oost waar mensen en werk elkaar vinden.",
             ("Gastvrouw",), (("Inloop met koffie", VINDPLEK, OPEN),)),
        Demo("Drukkerij De Letterbak", "bedrijf", "Assen", "Drukt kaarten en posters.",
             ("Drukker",), (("Vouwen en binden", PLEK, OPEN),)),
    ),
    "Tynaarlo": (
        Demo("Sportschool Voluit", "bedrijf", "Vries", "Sporten met plezier, samen en op eigen tempo.",
             ("Trainer",), (("Sporten in een groep", ACTIVITEIT, OPEN),)),
        Demo("Landgoed De Braak", "groenbedrijf", "Zuidlaren", "Onderhoudt bos, lanen en moestuin.",
             ("Tuinbaas",), (("Werken in het bos", PLEK, OPEN),)),
    ),
    "Aa en Hunze": (
        Demo("Impuls", "welzijn", "Gieten", "Helpt inwoners hun kracht en talent te gebruiken.",
             ("Sociaal werker",), (("Koffieochtend", ACTIVITEIT, OPEN),)),
        Demo("Zorgboerderij De Hondsrug", "zorgboerderij", "Gasselte", "Schapen, bijen en een theeschenkerij.",
             ("Boerin",), (("Schapen verzorgen", OVERDAG, OPEN),)),
    ),
}  # fmt: skip


def bouw_organisaties(slug: str) -> None:
    """Make the organisations of a network with their contactpersonen and plekken."""
    namen = nieuwe_namen(f"contactpersonen van {slug}")
    for gemeente in Gemeente.objects.filter(samenwerkingsverband__slug=slug).order_by("cbs_code"):
        for demo in ORGANISATIES[gemeente.naam]:
            _bouw_organisatie(demo, gemeente=gemeente, contactnamen=[next(namen) for _ in demo.contacten])


def _bouw_organisatie(demo: Demo, *, gemeente: Gemeente, contactnamen: list[str]) -> None:
    nummer = vaste_id("telefoon", demo.naam).int % 9000 + 1000
    organisatie = Organisatie.objects.create(
        id=vaste_id("organisatie", gemeente.cbs_code, demo.naam),
        gemeente=gemeente,
        naam=demo.naam,
        soort_id=demo.soort,
        plaats=demo.plaats,
        telefoon=f"0512 00 {nummer // 100} {nummer % 100:02}",
        omschrijving=demo.omschrijving,
    )
    Contactpersoon.objects.bulk_create(
        Contactpersoon(
            id=vaste_id("contactpersoon", organisatie.id, naam),
            gemeente=gemeente,
            organisatie=organisatie,
            naam=naam,
            functie=functie,
        )
        for naam, functie in zip(contactnamen, demo.contacten, strict=True)
    )
    Plek.objects.bulk_create(
        Plek(
            id=vaste_id("plek", organisatie.id, naam),
            gemeente=gemeente,
            organisatie=organisatie,
            naam=naam,
            soort=soort,
            stand=stand,
            plaats=demo.plaats,
        )
        for naam, soort, stand in demo.plekken
    )
