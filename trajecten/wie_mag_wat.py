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
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        toelichting="Een begeleider vult het profiel samen met de inwoner in. Beide namen staan bij elk antwoord.",
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
