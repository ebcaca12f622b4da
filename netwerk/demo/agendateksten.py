"""What was said and agreed at the bijeenkomsten of the demo; the oldest one first."""

from dataclasses import dataclass

from netwerk.models import Opbrengst

Soort = Opbrengst.Soort


@dataclass(frozen=True)
class Vervolg:
    """What somebody would do, by the mail address of who; what came of it, when it is done."""

    soort: Soort
    tekst: str
    wie: str
    gevolg: str = ""


@dataclass(frozen=True, kw_only=True)
class Verslag:
    kort: str
    thema: str
    """What was said about the theme."""
    vervolg: tuple[Vervolg, ...]
    los: tuple[tuple[Soort, str], ...]


ANKE, HEDZER, FEMKE, MARLOES, WYTSE = (
    f"{naam}@demo.example" for naam in ("anke", "hedzer", "femke", "marloes", "wytse")
)

VERSLAGEN = (
    Verslag(
        kort="Iedereen vertelde een droom. Wij kozen drie dromen om mee te beginnen.",
        thema="Mensen willen gekend worden. Dat kwam in elke droom terug.",
        vervolg=(
            Vervolg(Soort.AFSPRAAK, "Elke werkgroep kiest een trekker", HEDZER, "Alle drie de groepen hebben er een."),
        ),
        los=((Soort.IDEE, "Begin elke bijeenkomst met een verhaal"), (Soort.CONTACT, "De school en de zorgboerderij")),
    ),
    Verslag(
        kort="Wij maakten een lijst van wie wij nog niet kennen. De kerk en de voetbalclub staan bovenaan.",
        thema="Vooral jongeren zonder school en mensen boven de 55 zijn niet in beeld.",
        vervolg=(
            Vervolg(Soort.ACTIE, "Langsgaan bij de voetbalclub", ANKE, "De club doet mee en leent de kantine uit."),
        ),
        los=((Soort.MOGELIJKHEID, "De bibliotheek heeft elke ochtend een tafel vrij"),),
    ),
    Verslag(
        kort="Wij verzamelden wat mensen tegenhoudt: vervoer, regels en de angst om een uitkering te verliezen.",
        thema="De angst voor het verlies van inkomen is groter dan wij dachten.",
        vervolg=(
            Vervolg(Soort.AFSPRAAK, "Een vast nummer voor vragen over geld", MARLOES, "Het nummer staat op de kaart."),
            Vervolg(Soort.ACTIE, "Vragen of de buurtbus later kan rijden", WYTSE, "Op dinsdag rijdt hij tot zes uur."),
        ),
        los=((Soort.ERVARING, "Iemand vertelde hoe lang wachten voelt"),),
    ),
    Verslag(
        kort="Drie experimenten zijn begonnen. Elke werkgroep vertelde wat zij als eerste proberen.",
        thema="Klein beginnen: één plek, één vraag.",
        vervolg=(Vervolg(Soort.AFSPRAAK, "Elk experiment kijkt na drie maanden terug", HEDZER, "Dat is gebeurd."),),
        los=((Soort.IDEE, "Een groepsapp per werkgroep"), (Soort.MATCH, "Een stagiair bij de praktijkschool")),
    ),
    Verslag(
        kort="Wij oefenden met luisteren zonder meteen te helpen.",
        thema="Wie eerst koffie drinkt, hoort meer dan wie eerst een formulier pakt.",
        vervolg=(Vervolg(Soort.ACTIE, "Een kaart maken met vijf open vragen", FEMKE, "De kaart ligt op elke plek."),),
        los=((Soort.KENNIS, "Een open vraag begint met wat of hoe"), (Soort.CONTACT, "Wasserij en sociaal werk")),
    ),
    Verslag(
        kort="Inwoners vertelden waar zij zich thuis voelen: plekken met een vaste gastheer.",
        thema="Niet het gebouw maakt een plek warm, maar wie er is.",
        vervolg=(Vervolg(Soort.AFSPRAAK, "Elke plek heeft een vaste gastheer", ANKE, "Zes van de acht plekken nu."),),
        los=((Soort.MATCH, "Twee mensen beginnen in de moestuin"), (Soort.IDEE, "Samen koken op vrijdag")),
    ),
    Verslag(
        kort="Vier werkgevers vertelden wat zij kunnen bieden en wat zij nodig hebben.",
        thema="Werkgevers vragen niet om uren, maar om iemand die je kunt bellen.",
        vervolg=(
            Vervolg(Soort.AFSPRAAK, "Eén vaste contactpersoon per werkgever", MARLOES, "Geregeld voor alle vier."),
            Vervolg(Soort.ACTIE, "Een rondleiding bij de wasserij regelen", WYTSE),
        ),
        los=((Soort.MATCH, "Iemand kan twee ochtenden proefdraaien"), (Soort.CONTACT, "Timmerwerkplaats en school")),
    ),
    Verslag(
        kort="Wij keken terug op een jaar. Er zijn meer vragen beantwoord dan wij dachten.",
        thema="Leren gaat sneller als wij opschrijven wat niet lukte.",
        vervolg=(
            Vervolg(Soort.AFSPRAAK, "Ook vertellen wat niet lukte", HEDZER, "Het is nu een vast punt op de agenda."),
            Vervolg(Soort.ACTIE, "De leeragenda op papier meenemen", FEMKE),
        ),
        los=((Soort.ERVARING, "Een ondernemer vertelde over de eerste week"),),
    ),
    Verslag(
        kort="Warm contact gaat over kleine dingen. Wij spraken af wie wie belt.",
        thema="Na drie maanden stilte wordt bellen moeilijk. Daarom bellen wij eerder.",
        vervolg=(
            Vervolg(Soort.ACTIE, "Wie drie maanden niets hoorde, opbellen", ANKE),
            Vervolg(Soort.AFSPRAAK, "Bij elk bezoek vragen naar een volgende stap", WYTSE, "Staat in het formulier."),
            Vervolg(Soort.ACTIE, "Nieuwe leden persoonlijk uitnodigen", HEDZER),
        ),
        los=((Soort.MATCH, "Een vrijwilliger voor het taalhuis"), (Soort.CONTACT, "Kringloop en de school")),
    ),
)


@dataclass(frozen=True, kw_only=True)
class DemoVraag:
    """Asked at the bijeenkomst with this number; answered at that one, when it is."""

    vraag: str
    bij: int
    beantwoord: int | None = None
    antwoord: str = ""
    werkgroep: str = ""
    """Empty when it is of the whole network."""


VRAGEN = (
    DemoVraag(
        vraag="Wat houdt mensen het meest tegen?",
        bij=1,
        beantwoord=2,
        antwoord="De angst om inkomen te verliezen. Een vast nummer voor vragen helpt.",
    ),
    DemoVraag(vraag="Hoe bereiken wij jongeren zonder school?", bij=4, werkgroep="Elkaar leren kennen"),
    DemoVraag(
        vraag="Wat maakt dat iemand terugkomt op een plek?",
        bij=3,
        beantwoord=5,
        antwoord="Een vaste gastheer die de naam kent.",
    ),
    DemoVraag(vraag="Wat hebben werkgevers nodig om iemand te laten beginnen?", bij=6),
    DemoVraag(vraag="Helpt het als iemand eerst mag meekijken?", bij=7, werkgroep="Elkaar leren kennen"),
    DemoVraag(vraag="Hoe houden wij contact met wie stopt?", bij=8),
)
