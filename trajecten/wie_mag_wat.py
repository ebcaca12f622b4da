"""The data of inwoners, and who may with it what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rolsoorten import Rolsoort
from trajecten.toegang import HELPERS

INWONER_EN_HELPERS = (Rolsoort.INWONER, *HELPERS)
NOODTOEGANG = {HELPERS: Bereik.EIGEN, (Rolsoort.PRIVACY_OFFICER,): Bereik.GEMEENTE}

SOORTEN = (
    Soort(
        naam="Inwoners",
        model="trajecten.Inwoner",
        eigen="zichzelf, of inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
        toelichting=(
            "Wijzigen is hier: de naam verbeteren. "
            "Heeft een inwoner geen begeleider, en vraagt die inwoner iets over de eigen gegevens? "
            "Dan mag een kwartiermaker in de gemeente de naam wijzigen."
        ),
    ),
    Soort(
        naam="Talentprofielen",
        model="trajecten.Talentprofiel",
        eigen="het eigen profiel, of dat van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={(Rolsoort.INWONER,): Bereik.EIGEN},
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
        naam="Aanmeldingen",
        model="trajecten.Aanmelding",
        eigen="de eigen aanmelding",
        ziet={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        wijzigt={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
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
