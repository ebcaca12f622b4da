"""The data of inwoners, and who may with it what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rolsoorten import Rolsoort
from trajecten.toegang import HELPERS, ONTVANGERS

INWONER_EN_HELPERS = (Rolsoort.INWONER, *HELPERS)
NOODTOEGANG = {HELPERS: Bereik.EIGEN, (Rolsoort.PRIVACY_OFFICER,): Bereik.GEMEENTE}

GESPREKKEN = (
    Soort(
        naam="Gesprekken",
        model="trajecten.Gesprek",
        eigen="eigen gesprekken, of die met inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
        toelichting=(
            "Alleen onderwerpen die u samen koos. Geld, thuis en gezondheid alleen met een reden en een wet. "
            "De inwoner leest alles. Noodtoegang laat dit niet zien."
        ),
    ),
    Soort(
        naam="Zeggen wat er in een gesprek niet klopt",
        model="trajecten.Gespreksdeel",
        eigen="eigen gesprekken, of die met inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={(Rolsoort.INWONER,): Bereik.EIGEN},
    ),
    Soort(
        naam="Signalen: waar iemand op let",
        model="trajecten.Signaal",
        eigen="signalen over inwoners die deze persoon begeleidt, of waar een collega vroeg om mee te lezen",
        ziet={HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
        toelichting=(
            "Hoogstens 2 mensen zien een signaal: wie de inwoner begeleidt, en 1 collega die meeleest. "
            "Krijgt de inwoner een andere begeleider? Dan gaat het signaal mee, en ziet de vorige het niet meer. "
            "De inwoner leest in gewone woorden waarvoor het er is."
        ),
    ),
    Soort(
        naam="Na hoeveel dagen iets op de werklijst staat",
        model="trajecten.Werkdrempel",
        eigen="van de eigen gemeente",
        ziet={(*HELPERS, Rolsoort.FUNCTIONEEL_BEHEERDER): Bereik.GEMEENTE},
        wijzigt={(Rolsoort.FUNCTIONEEL_BEHEERDER,): Bereik.GEMEENTE},
    ),
    Soort(
        naam="Hoe lang een vorm of ontheffing mag duren",
        model="trajecten.Looptermijn",
        eigen="van de eigen gemeente",
        ziet={(*HELPERS, Rolsoort.FUNCTIONEEL_BEHEERDER): Bereik.GEMEENTE},
        wijzigt={(Rolsoort.FUNCTIONEEL_BEHEERDER,): Bereik.GEMEENTE},
    ),
    Soort(
        naam="Of er in een gesprek een cijfer mag staan",
        model="trajecten.Cijferkeuze",
        eigen="van de eigen gemeente",
        ziet={(*HELPERS, Rolsoort.FUNCTIONEEL_BEHEERDER): Bereik.GEMEENTE},
        wijzigt={(Rolsoort.FUNCTIONEEL_BEHEERDER,): Bereik.GEMEENTE},
    ),
    Soort(
        naam="Bestanden met metingen",
        model="trajecten.Metingeninlezing",
        eigen="wat deze persoon zelf inlas",
        ziet={(Rolsoort.BEGELEIDER,): Bereik.EIGEN},
        wijzigt={(Rolsoort.BEGELEIDER,): Bereik.EIGEN},
        toelichting="Wijzigen is hier: het inlezen ongedaan maken. Van het bestand bewaren wij niets.",
    ),
)
SOORTEN = (
    *GESPREKKEN,
    Soort(
        naam="Inwoners",
        model="trajecten.Inwoner",
        eigen="zichzelf, of inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
        toelichting=(
            "Wijzigen is hier: de naam verbeteren. "
            "Is de begeleider er niet? Dan ziet en doet een waarnemer hetzelfde, tot de afgesproken dag. "
            "Heeft een inwoner niemand? Dan ziet een kwartiermaker in de gemeente de naam, om iemand te kiezen. "
            "Heeft een inwoner geen begeleider, en vraagt die inwoner iets over de eigen gegevens? "
            "Dan mag een kwartiermaker in de gemeente de naam wijzigen."
        ),
    ),
    Soort(
        naam="Alle gegevens meegeven aan een inwoner",
        model="trajecten.Inwoner",
        eigen="inwoners zonder account die deze persoon begeleidt",
        ziet={HELPERS: Bereik.EIGEN},
        weg_zien="mee_te_geven_door",
        weg_wijzigen="",
        toelichting=(
            "De inwoner zit erbij en vraagt erom. Dan staat ook op papier wat de begeleider alleen niet mag lezen. "
            "Ook een waarnemer kan dit. De inwoner leest het terug en de privacy officer krijgt een mail."
        ),
    ),
    Soort(
        naam="Talentprofielen",
        model="trajecten.Talentprofiel",
        eigen="het eigen profiel, of dat van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        toelichting="Een begeleider vult het profiel samen met de inwoner in. Beide namen staan bij elk antwoord.",
    ),
    Soort(
        naam="Antwoorden als foto of geluid",
        model="trajecten.Antwoordbestand",
        eigen="die in het eigen profiel, of in dat van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        toelichting="Wie het antwoord op die vraag mag zien, ziet of hoort dit ook. Wijzigen is hier: weghalen.",
    ),
    Soort(
        naam="Trajecten",
        model="trajecten.Traject",
        eigen="het eigen traject, of dat van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
    ),
    Soort(
        naam="Deelnames: waar een inwoner aan meedoet",
        model="trajecten.Deelname",
        eigen="eigen deelnames, of die van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
    ),
    Soort(
        naam="Metingen op de participatieladder",
        model="trajecten.Meting",
        eigen="eigen metingen, of die van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
        toelichting=(
            "Wijzigen is hier: verbeteren met een nieuwe meting. De oude blijft staan. "
            "Een inwoner leest de eigen metingen in gewone woorden, zonder trede. Een werkgever ziet ze nooit. "
            "Een beleidsmedewerker ziet alleen aantallen, en kleine aantallen niet."
        ),
    ),
    Soort(
        naam="Matches van inwoners en plekken",
        model="trajecten.Match",
        eigen="eigen matches, of die van inwoners die deze persoon begeleidt of iets voorstelde",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        toelichting=(
            "Een inwoner beslist over elke stap. Wie iets voorstelt, ziet alleen hoe ver het is, "
            "en alleen zolang de inwoner vindbaar is."
        ),
    ),
    Soort(
        naam="Wie er op een plek komt",
        model="trajecten.Match",
        eigen="op de eigen plek, van inwoners die dat met deze persoon of de eigen organisatie delen",
        ziet={ONTVANGERS: Bereik.EIGEN},
        weg_zien="bij_plek_van",
        weg_wijzigen="",
        toelichting=(
            "De naam, de stap, de dagen en de uren. De plek stelt een stap voor, de inwoner beslist. "
            "Stopt de inwoner met delen, dan is er meteen niets meer te zien."
        ),
    ),
    Soort(
        naam="Hoe het gaat op een plek, of waar iemand aan meedoet",
        model="trajecten.Navraag",
        eigen="eigen vragen, of die over inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        toelichting=(
            "Wat de plek antwoordt, ziet de begeleider. De inwoner kan het opvragen bij Mijn gegevens. "
            "Wie de plek bijhoudt, antwoordt zelf, alleen met toestemming van de inwoner."
        ),
    ),
    Soort(
        naam="Tempo van inwoners",
        model="trajecten.Tempo",
        toelichting="Wat wie helpt ziet, staat apart van wat de inwoner zegt, en telt niet bij een voorstel.",
        eigen="het eigen tempo, of dat van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        weg_wijzigen="zichtbaar_voor",
    ),
    Soort(
        naam="Wat inwoners eerder deden",
        model="trajecten.Werkverleden",
        eigen="wat de inwoner zelf, of inwoners die deze persoon begeleidt, eerder deed",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
    ),
    Soort(
        naam="Ik wil iets anders",
        model="trajecten.IetsAnders",
        eigen="de eigen wens, of die van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
        toelichting=(
            "Wijzigen is hier: zeggen wanneer het gesprek is. Helpt niemand deze inwoner? Dan ziet een kwartiermaker "
            "dat er een gesprek is gevraagd, en niet wat er is gezegd."
        ),
    ),
    Soort(
        naam="Plekken die niet passen",
        model="trajecten.Afwijzing",
        eigen="wat bij de inwoner zelf, of bij inwoners die deze persoon begeleidt, niet paste",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
    ),
    Soort(
        naam="Mensen die niet op een plek passen",
        model="trajecten.Plekafwijzing",
        eigen="wat deze persoon zei, of wat over de inwoner zelf of een begeleide inwoner is gezegd",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
    ),
    Soort(
        naam="Aanmeldingen",
        model="trajecten.Aanmelding",
        eigen="aanmeldingen die deze persoon oppakte",
        ziet={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE, (Rolsoort.BEGELEIDER,): Bereik.EIGEN},
        wijzigt={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE, (Rolsoort.BEGELEIDER,): Bereik.EIGEN},
        weg_wijzigen="zichtbaar_voor",
    ),
    Soort(
        naam="Noodtoegang: een uur kijken bij een inwoner",
        model="trajecten.Noodtoegang",
        eigen="de eigen noodtoegang",
        ziet=NOODTOEGANG,
        wijzigt=NOODTOEGANG,
        weg_wijzigen="zichtbaar_voor",
        toelichting=(
            "Wie noodtoegang vraagt, schrijft op waarom. Dan ziet die persoon een uur lang deze ene inwoner. "
            "De inwoner en de privacy officer zien dat. Wijzigen is hier: eerder stoppen."
        ),
    ),
    Soort(
        naam="Toestemmingen: met wie een inwoner deelt",
        model="trajecten.Toestemming",
        eigen="de eigen toestemmingen, of die van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        toelichting="Wijzigen is hier: stoppen met delen. Een begeleider schrijft op wat de inwoner zegt.",
    ),
    Soort(
        naam="Wat een inwoner deelt uit het talentprofiel",
        model="trajecten.Toestemming",
        eigen="wat een inwoner met deze persoon of de eigen organisatie deelt",
        ziet={ONTVANGERS: Bereik.EIGEN},
        weg_zien="gedeeld_met",
        weg_wijzigen="",
        toelichting=(
            "De inwoner kiest wat, waarvoor en hoe lang: ten hoogste 12 maanden. "
            "Stopt de inwoner, dan is er meteen niets meer te zien. Een werkgever zoekt niet in profielen."
        ),
    ),
    Soort(
        naam="Verhalen die anderen mogen gebruiken",
        model="trajecten.Verhaalgebruik",
        eigen="het eigen verhaal, of dat van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        weg_zien="wijzigbaar_voor",
        toelichting=(
            "Een verhaal voor de website leest iedereen, onder een andere naam. Wie de communicatie doet, leest de "
            "verhalen voor nieuwsbrieven en bijeenkomsten, ook onder die andere naam. Een verhaal bij een experiment "
            "of op de agenda van een bijeenkomst leest iedereen die meewerkt in het netwerk."
        ),
    ),
    Soort(
        naam="Verzoeken over eigen gegevens doen",
        model="trajecten.Verzoek",
        eigen="de eigen verzoeken",
        ziet={(Rolsoort.INWONER,): Bereik.EIGEN},
        wijzigt={(Rolsoort.INWONER,): Bereik.EIGEN},
        weg_zien="eigen",
        weg_wijzigen="eigen",
        toelichting="Een inwoner kan een verzoek intrekken zolang er geen antwoord is.",
    ),
    Soort(
        naam="Verzoeken over eigen gegevens beantwoorden",
        model="trajecten.Verzoek",
        eigen="verzoeken van inwoners die deze persoon begeleidt",
        ziet={HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
        weg_zien="wijzigbaar_voor",
        toelichting="Heeft een inwoner geen begeleider? Dan antwoordt een kwartiermaker in de gemeente.",
    ),
)
