"""The kinds of data around contact, and who may with them what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang_contacten import DRAAGT_OVER
from netwerk.veldrechten import CONTACTMOMENT, IN_HET_NETWERK, LEGT_CONTACT

BUITEN_HET_NETWERK = (Rolsoort.INWONER, Rolsoort.WERKGEVER)
KWARTIERMAKER = (Rolsoort.KWARTIERMAKER,)

SOORTEN_CONTACT = (
    Soort(
        naam="Dat er contact was, en wanneer",
        model="netwerk.Contactmoment",
        eigen="contact met de eigen organisatie, of eigen contact",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        wijzigt={KWARTIERMAKER: Bereik.GEMEENTE, LEGT_CONTACT: Bereik.EIGEN},
        velden=CONTACTMOMENT,
    ),
    Soort(
        naam="Door wie, met wie en waarover er contact was",
        model="netwerk.Contactmoment",
        eigen="eigen contact",
        ziet={LEGT_CONTACT: Bereik.NETWERK},
        weg_zien="leesbaar_voor",
        weg_wijzigen="",
        toelichting="Er staat niets in over inwoners.",
    ),
    Soort(
        naam="Wie vast contact houdt",
        model="netwerk.Contactlegger",
        eigen="de eigen contacten",
        ziet={IN_HET_NETWERK: Bereik.NETWERK},
        wijzigt={KWARTIERMAKER: Bereik.GEMEENTE},
    ),
    Soort(
        naam="Na hoeveel dagen contact afkoelt",
        model="netwerk.Contactdrempel",
        eigen="van het eigen netwerk",
        ziet={IN_HET_NETWERK: Bereik.NETWERK},
        wijzigt={DRAAGT_OVER: Bereik.NETWERK},
    ),
    Soort(
        naam="Wie waarneemt voor een ander",
        model="netwerk.Waarneming",
        eigen="de eigen waarnemingen",
        ziet={KWARTIERMAKER: Bereik.GEMEENTE},
        wijzigt={KWARTIERMAKER: Bereik.GEMEENTE},
        weg_zien="wijzigbaar_voor",
        toelichting="De waarnemer ziet niet meer dan in de eigen rol mag.",
    ),
    Soort(
        naam="Overgedragen contacten",
        model="netwerk.Overdracht",
        eigen="de eigen overdrachten",
        ziet={DRAAGT_OVER: Bereik.GEMEENTE},
        wijzigt={DRAAGT_OVER: Bereik.GEMEENTE},
        toelichting="Wijzigen is hier: terugdraaien. Bij elke organisatie staat wie het contact van wie overnam.",
    ),
)
