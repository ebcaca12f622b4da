"""Steps, organisaties and decisions of inwoners, and who may with them what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rolsoorten import Rolsoort
from trajecten.toegang import HELPERS

INWONER_EN_HELPERS = (Rolsoort.INWONER, *HELPERS)


def _bij_traject(naam: str, model: str, toelichting: str = "") -> Soort:
    return Soort(
        naam=naam,
        model=f"trajecten.{model}",
        eigen="bij het eigen traject, of dat van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
        toelichting=toelichting,
    )


SOORTEN = (
    Soort(
        naam="Stappen van inwoners",
        model="trajecten.Stap",
        eigen="eigen stappen, of die van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        toelichting="Een stap telt pas als de inwoner ja zegt.",
    ),
    Soort(
        naam="Of een inwoner zich gehoord voelt",
        model="trajecten.Gehoord",
        eigen="eigen antwoorden, of die van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        weg_wijzigen="zichtbaar_voor",
    ),
    _bij_traject(
        "Organisaties die meehelpen bij een traject",
        "Trajectorganisatie",
        "Een organisatie op deze lijst krijgt daardoor geen toegang.",
    ),
    _bij_traject("Besluiten die samen zijn genomen", "Trajectbesluit", "De inwoner leest ze bij Mijn stappen."),
    _bij_traject("Mantelzorg, ontheffing en beschikking", "Omstandigheid", "Alleen data en een niveau, geen tekst."),
    _bij_traject("Waardoor iets veranderde", "Aanleiding"),
)
