"""What was written down after the visits of the demo, the oldest first. No names, and nothing about health."""

# ruff: noqa: E501 - one line a visit reads best as a table

from dataclasses import dataclass

from experimenten.demo.experimenten import LEREN_KENNEN as MENS
from experimenten.demo.experimenten import ONTSCHOTTEN as SCHOT
from experimenten.demo.experimenten import TALENT
from experimenten.models import Werkbezoek

KENNIS, BEZOEK = Werkbezoek.Soort.KENNISMAKING, Werkbezoek.Soort.WERKBEZOEK
GESPREK, MEE = Werkbezoek.Soort.GESPREK, Werkbezoek.Soort.MEEKIJKEN
GEEN = ""


@dataclass(frozen=True)
class Tekst:
    """Where, what kind, for which experiment, how many inwoners were met, what was seen, and what should happen."""

    organisatie: str
    soort: str
    experiment: str
    inwoners: int
    verslag: str
    actie: str = ""
    binnen_dagen: int = 7
    blijft_liggen: bool = False
    """True: the actie is not done yet, however long ago the visit was."""
    mogelijke_plek: str = ""
    talent: str = ""
    """The key of a talent that was seen of the first inwoner."""
    antwoorden: tuple[str, ...] = ()
    """What was answered to the first questions of this kind of visit."""
    schot: str = ""
    """The begin of the words of a schot that people met there."""


OWO = (
    Tekst("De Buorskip", KENNIS, GEEN, 0, "De beheerder denkt graag mee. Wij mogen de zaal gebruiken voor de bijeenkomsten."),
    Tekst("Wijkteam Weststellingwerf", KENNIS, GEEN, 0, "Het team kent veel mensen die iets willen doen. Zij zoeken vooral plekken in de dorpen."),
    Tekst("Ontwikkelbedrijf De Werkschuit", KENNIS, GEEN, 0, "Rondleiding gehad. De sfeer is rustig. Er is ruimte voor mensen die eerst willen kijken.", "Flyer van het netwerk brengen"),
    Tekst("Zorgboerderij Het Weidepad", KENNIS, GEEN, 0, "Mooi erf met korte lijnen. De boerin wil graag dat mensen ook verder kunnen als zij dat willen.", "Uitnodigen voor de bijeenkomst"),
    Tekst("Gebiedsteam Ooststellingwerf", KENNIS, GEEN, 0, "De vlechtwerkers willen vaker samen op pad. Goed idee om dat vast te plannen."),
    Tekst("Coachhuis Stap voor Stap", KENNIS, GEEN, 0, "Twee coaches sluiten aan bij het netwerk. Zij missen een overzicht van plekken.", "Lijst met plekken sturen"),
    Tekst("Kringloop De Tweede Ronde", BEZOEK, SCHOT, 1, "In de werkplaats leren mensen meubels schuren en lakken. Iemand van de dagactiviteiten hielp al twee keer mee.", antwoorden=("Meubels schuren, en samen koffie drinken.", "Wie graag met de handen werkt en rust zoekt.")),
    Tekst("Praktijkschool De Brug", KENNIS, GEEN, 0, "De school zoekt stages dicht bij huis. Leerlingen leren het liefst met hun handen.", "School koppelen aan de timmerwerkplaats"),
    Tekst("Weggeefwinkel Samen Delen", KENNIS, GEEN, 0, "Drukke ochtend. De vrijwilligers zijn blij met extra handen, vooral op zaterdag."),
    Tekst("Dagcentrum De Kade", BEZOEK, SCHOT, 1, "Twee deelnemers vroegen zelf naar werk met meer uitdaging. De begeleiding weet niet goed wie dat regelt.", "Uitzoeken wie dit kan regelen"),
    Tekst("Woonzorghuis De Beuken", BEZOEK, MENS, 1, "Het open restaurant draait goed. Bij de koffie is altijd iemand nodig die een praatje maakt.", mogelijke_plek="Gastvrouw in het restaurant"),
    Tekst("Bakkerij De Korenaar", KENNIS, MENS, 1, "De bakker begint om vier uur. Inpakken kan later op de ochtend, dat past beter."),
    Tekst("Timmerwerkplaats Rechtaf", BEZOEK, SCHOT, 1, "De meester-timmerman neemt de tijd. Eerst samen, daarna alleen. Zo maakte iemand zijn eerste bank."),
    Tekst("Fietsenmakerij Trapvast", KENNIS, GEEN, 0, "Kleine zaak met veel werk. De eigenaar wil iemand leren banden plakken."),
    Tekst("Wasserij Helder", BEZOEK, SCHOT, 0, "In de ochtend is het rustig. Dat is een goed moment om te wennen.", "Ochtendrooster opvragen"),
    Tekst("Buurtrestaurant Aan Tafel", BEZOEK, MENS, 1, "Zestien mensen aan tafel. Iemand die nooit kookte, maakte vandaag de soep.", talent="handen.koken"),
    Tekst("Zorgboerderij De Haverhof", BEZOEK, MENS, 1, "Het bakhuis is weer open. Er is plek voor twee mensen op donderdag."),
    Tekst("Zorgboerderij Bij de Rietkraag", BEZOEK, SCHOT, 1, "De paarden geven rust. De boer ziet dat mensen na een half jaar iets nieuws willen."),
    Tekst("Bibliotheek en taalhuis Gorredijk", BEZOEK, MENS, 1, "In het taalcafe oefenen mensen met formulieren. De taalcoach zoekt een tweede ochtend.", "Vrijwilligers vragen in het netwerk"),
    Tekst("Jongerenpunt Wolvega", KENNIS, GEEN, 0, "Jongeren komen binnen voor de muziek en blijven voor het gesprek."),
    Tekst("Kwekerij Groenland", BEZOEK, MENS, 1, "In de kas is het warm en licht. Verspenen is precies werk, de een vindt dat heerlijk, de ander niet."),
    Tekst("Groenbedrijf De Heidehof", BEZOEK, SCHOT, 1, "De groenploeg werkt buiten, ook met regen. De voorman legt alles twee keer uit en dat helpt."),
    Tekst("Dorpswinkel De Hoek", BEZOEK, MENS, 1, "De koffiehoek is het hart van het dorp. Boodschappen thuisbrengen kan een mooie plek worden.", "Vragen of er een bakfiets is", mogelijke_plek="Boodschappen rondbrengen met de bakfiets"),
    Tekst("Voetbalclub De Blesse Vooruit", BEZOEK, MENS, 1, "De kantine zoekt hulp op zaterdag. Ook de lijnen op het veld moeten wekelijks."),
    Tekst("Zorgboerderij Het Weidepad", MEE, SCHOT, 2, "Een ochtend meegelopen met de koeien. Iedereen weet wat hij moet doen. Er is tijd voor een grap."),
    Tekst("Kringloop De Tweede Ronde", MEE, MENS, 2, "Aan de balie gestaan. Een deelnemer kent elke klant bij naam en ziet wie hulp nodig heeft.", "Bespreken of er een plek in de winkel is", talent="mensen.klanten"),
    Tekst("Ontwikkelbedrijf De Werkschuit", BEZOEK, SCHOT, 1, "De stap van inpakken naar montage is groot. Een tussenstap van twee dagen per week werkt beter."),
    Tekst("Wijkteam Weststellingwerf", GESPREK, TALENT, 0, "Samen gekeken wie wij nog niet kennen. Vooral mensen die weinig buiten komen.", "Lijst met dorpen maken"),
    Tekst("Woonzorghuis De Beuken", MEE, MENS, 1, "Meegelopen in de keuken. Het hoofd keuken zoekt iemand voor de afwas en de salades."),
    Tekst("Wasserij Helder", BEZOEK, SCHOT, 1, "De wens is om van vouwen door te groeien naar de machines. De ploegleider wil dat wel leren."),
    Tekst("Praktijkschool De Brug", BEZOEK, SCHOT, 0, "Drie stages zijn gevonden. De school belt voortaan eerst het netwerk."),
    Tekst("Fietsenmakerij Trapvast", BEZOEK, MENS, 1, "Er staat nu iemand op dinsdag en donderdag. De eigenaar zegt: hij leert mij ook wat."),
    Tekst("Buurtrestaurant Aan Tafel", BEZOEK, SCHOT, 0, "Er is geld voor een tweede kookdag. De kok wil dat inwoners zelf het menu maken.", "Meedenken over het menu"),
    Tekst("Timmerwerkplaats Rechtaf", MEE, MENS, 2, "Een middag geschuurd. Twee mensen die elkaar niet kenden, bouwen nu samen een vogelhuis.", talent="handen.hout"),
    Tekst("Weggeefwinkel Samen Delen", BEZOEK, MENS, 1, "Er is nu een vaste ploeg op zaterdag. De voorzitter vraagt of iemand de voorraad kan bijhouden."),
    Tekst("Dagcentrum De Kade", GESPREK, SCHOT, 1, "Het regelen van een proefdag kost drie formulieren. Dat houdt mensen tegen.", "Met de gemeente kijken of 1 formulier kan"),
    Tekst("Zorgboerderij Bij de Rietkraag", MEE, MENS, 1, "Stallen geveegd en gepraat. Iemand wil leren omgaan met de trekker."),
    Tekst("Bibliotheek en taalhuis Gorredijk", BEZOEK, MENS, 1, "De tweede ochtend is begonnen. Er komen ook mensen die vooral de computer willen leren."),
    Tekst("Groenbedrijf De Heidehof", BEZOEK, SCHOT, 1, "De planner kan halve dagen inroosteren. Dat maakt het voor meer mensen haalbaar.", "Halve dagen doorgeven aan de coaches"),
    Tekst("Coachhuis Stap voor Stap", GESPREK, SCHOT, 1, "De coach gaat vanaf nu mee op het eerste bezoek. Mensen durven dan meer te vragen."),
    Tekst("Kwekerij Groenland", BEZOEK, SCHOT, 1, "In het voorjaar is er veel werk. Twee mensen van het dagcentrum willen een proefweek.", "Proefweek plannen"),
    Tekst("De Buorskip", BEZOEK, MENS, 1, "De beheerder zoekt een gastheer voor de avonden. Het is gezellig en nooit te druk.", mogelijke_plek="Gastheer op dinsdagavond"),
    Tekst("Sociaal team Opsterland", GESPREK, TALENT, 1, "Met het team langs de deuren in twee straten. Drie mensen willen een keer koffie drinken.", "Koffieochtend plannen"),
    Tekst("Bakkerij De Korenaar", BEZOEK, SCHOT, 1, "Het inpakken gaat goed. De bakker vraagt of een dag erbij kan."),
    Tekst("Dorpswinkel De Hoek", MEE, MENS, 1, "Een ochtend meegereden met de bakfiets. De klanten wachten erop."),
    Tekst("Voetbalclub De Blesse Vooruit", BEZOEK, SCHOT, 0, "De club wil ook mensen ontvangen die niet van voetbal houden. Dat is goed gelukt."),
    Tekst("Zorgboerderij De Haverhof", GESPREK, TALENT, 1, "Iemand bakt nu zelf het brood voor de winkel. Zij wil leren hoe de kassa werkt.", "Oefenen met de kassa regelen", 14, talent="handen.bakken"),
    Tekst("Jongerenpunt Wolvega", BEZOEK, SCHOT, 1, "Twee jongeren willen met hout werken. De timmerwerkplaats ligt alleen ver weg.", "Vervoer naar Appelscha uitzoeken", 10, blijft_liggen=True),
    Tekst("Kringloop De Tweede Ronde", BEZOEK, SCHOT, 2, "De plek op de bus is bezet. In de winkel is nog wel ruimte, ook in de middag.", schot="De reis naar werk"),
    Tekst("Ontwikkelbedrijf De Werkschuit", MEE, MENS, 1, "De tussenstap van twee dagen werkt. Vier mensen zijn gewisseld en een ging weer terug. Dat mocht."),
    Tekst("Wasserij Helder", MEE, MENS, 1, "Een ochtend gevouwen. Er is een vaste plek aan tafel en iedereen helpt elkaar."),
    Tekst("Zorgboerderij Het Weidepad", BEZOEK, MENS, 3, "Er komt een plek vrij in de moestuin. Liefst iemand die van stilte houdt.", "Doorgeven aan de vlechtwerkers", 5, blijft_liggen=True),
    Tekst("Fietsenmakerij Trapvast", GESPREK, SCHOT, 1, "De eigenaar wil een contract voor acht uur geven. Hij vraagt wie hem helpt met de papieren.", "Bellen met de adviseur van de gemeente", 4, blijft_liggen=True),
    Tekst("Woonzorghuis De Beuken", BEZOEK, MENS, 2, "De salades zijn beroemd in huis. Er kan iemand bij op maandag.", "Plek op maandag delen in de groepsapp", 14),
    Tekst("Timmerwerkplaats Rechtaf", BEZOEK, SCHOT, 3, "Er is een grote opdracht voor speeltoestellen. Vier extra mensen zijn welkom.", "Opdracht melden bij de praktijkschool", 12),
    Tekst("Weggeefwinkel Samen Delen", BEZOEK, GEEN, 0, "De winkel verhuist naar een groter pand. Zij zoeken sjouwers en schilders.", "Oproep plaatsen", 14),
    Tekst("Groenbedrijf De Heidehof", MEE, MENS, 3, "Een dag gesnoeid in het park. De nieuwe man wees mij op een nest. Hij kent elke vogel.", "Vragen of hij een wandeling wil leiden", 16, talent="buiten.dieren"),
    Tekst("Buurtrestaurant Aan Tafel", BEZOEK, GEEN, 0, "De tweede kookdag loopt. Er is een wachtlijst om te eten, niet om te koken.", "Oproep voor koks in de dorpskrant", 9),
    Tekst("Kwekerij Groenland", BEZOEK, SCHOT, 2, "De proefweek is klaar. Allebei willen zij blijven, de een drie dagen en de ander een.", "Afspraken op papier zetten", 8),
    Tekst("Bibliotheek en taalhuis Gorredijk", GESPREK, MENS, 1, "Iemand die kwam om te leren, helpt nu zelf achter de computers.", "Bedankje sturen", 0, talent="taal.computer"),
    Tekst("Sociaal team Opsterland", GESPREK, TALENT, 1, "De koffieochtend was druk. Twee mensen willen een talentprofiel maken.", "Afspraak maken voor de talentprofielen", 7),
    Tekst("Zorgboerderij Het Weidepad", BEZOEK, SCHOT, 2, "De nieuwe in de moestuin voelt zich thuis. Zij wil volgend jaar de verkoop aan de weg doen.", "Boerin koppelen aan de dorpswinkel", 21, talent="buiten.planten"),
)  # fmt: skip

KLEIN = {
    "oudewater-werkt": (
        Tekst("Welzijn Oudewater", KENNIS, GEEN, 0, "Iedereen komt hier binnen met zijn vraag. Het team werkt met 1 vast gezicht per inwoner."),
        Tekst("Stadstuin De IJsselhof", BEZOEK, GEEN, 1, "De tuin is een plek om rustig te beginnen. Op woensdag is er soep."),
        Tekst("Hotel De Waag", BEZOEK, "Leren in het hotel", 1, "De gastheer legt alles rustig uit. Kamers klaarmaken gaat met z'n tweeen.", "Rooster vragen"),
        Tekst("Touwslagerij Het Strengetje", BEZOEK, GEEN, 0, "Oud vak, mooi werk. Op open dagen zoeken zij gidsen."),
        Tekst("Hotel De Waag", MEE, "Leren in het hotel", 2, "Het ontbijt stond om zeven uur klaar. Dat gaf een trots gevoel.", "Volgende stap bespreken", 10),
        Tekst("Welzijn Oudewater", GESPREK, "Leren in het hotel", 1, "Samen gekeken wat het hotel nog meer kan bieden. De receptie is een idee.", "Gastheer bellen", 6),
    ),
    "lekstroom": (
        Tekst("Buurthuis De Lek", KENNIS, GEEN, 0, "Veel aanloop. Mensen willen zelf iets organiseren, maar weten niet hoe."),
        Tekst("Werkplaats De Linge", BEZOEK, "Eerst alles uitproberen", 1, "Vier weken rondkijken werkt. Mensen kiezen daarna zelf en blijven langer."),
        Tekst("Fietswerkplaats Het Rondeel", BEZOEK, "Eerst alles uitproberen", 1, "Er is werk genoeg. De begeleider wil graag een tweede kracht opleiden.", "Profiel van de plek maken"),
        Tekst("Fruitteler Van de Dijk", BEZOEK, GEEN, 0, "In september zijn veel handen nodig. Daarna is er snoeiwerk."),
        Tekst("Bibliotheek Houten-Zuid", GESPREK, GEEN, 1, "Het taalcafe zoekt mensen die zelf ook een andere taal spreken.", "Oproep delen", 8),
        Tekst("Buurthuis De Lek", MEE, "Eerst alles uitproberen", 1, "Samen gekookt voor de buurt. Twee mensen nemen het volgende maand over."),
    ),
    "drentsche-aa": (
        Tekst("De Werkwereld", KENNIS, GEEN, 0, "Fijne plek in de wijk. Je loopt zo binnen en krijgt meteen koffie."),
        Tekst("Sportschool Voluit", BEZOEK, "Samen in beweging", 1, "De groep lacht veel. Na afloop blijven bijna alle mensen zitten.", "Trainer uitnodigen"),
        Tekst("Impuls", KENNIS, GEEN, 0, "Zij beginnen bij wat iemand al kan. Dat past bij ons."),
        Tekst("Landgoed De Braak", BEZOEK, GEEN, 1, "De tuinbaas zoekt mensen die van buiten houden. Laarzen zijn er."),
        Tekst("Zorgboerderij De Hondsrug", BEZOEK, GEEN, 1, "De theeschenkerij draait op zondag. Dat is lastig met de bus.", "Vervoer op zondag uitzoeken", 5),
        Tekst("Drukkerij De Letterbak", BEZOEK, "Samen in beweging", 1, "Iemand uit de sportgroep vouwt hier nu kaarten, twee ochtenden.", "Vragen hoe het gaat", 9),
        Tekst("Sportschool Voluit", MEE, "Samen in beweging", 1, "Meegedaan met de oefeningen. De volgende dag spierpijn, maar wat een sfeer."),
    ),
}  # fmt: skip
