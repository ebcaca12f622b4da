"""What a functioneel beheerder writes for the whole network, and who may with it what."""

from netwerk.matrix import Bereik, Soort
from netwerk.rollen import HOORT_VOORLEZEN
from netwerk.rolsoorten import Rolsoort

BEHEERDER = (Rolsoort.FUNCTIONEEL_BEHEERDER,)

SOORTEN = (
    Soort(
        naam="Eigen woorden van het netwerk",
        model="netwerk.Woord",
        eigen="de eigen woorden",
        ziet={BEHEERDER: Bereik.NETWERK},
        wijzigt={BEHEERDER: Bereik.NETWERK},
        toelichting="Iedereen leest deze woorden op de bladzijden. Hier gaat het om het wijzigen ervan.",
    ),
    Soort(
        naam="Opnames om voor te lezen",
        model="netwerk.Voorleesopname",
        eigen="de opnames van het netwerk",
        ziet={(*BEHEERDER, *HOORT_VOORLEZEN): Bereik.NETWERK},
        wijzigt={BEHEERDER: Bereik.NETWERK},
        toelichting="Inwoners, wie hen helpt en wie geen account heeft, horen wat is vrijgegeven.",
    ),
    Soort(
        naam="Eigen teksten van mails",
        model="netwerk.Mailtekst",
        eigen="de eigen teksten",
        ziet={BEHEERDER: Bereik.NETWERK},
        wijzigt={BEHEERDER: Bereik.NETWERK},
    ),
    Soort(
        naam="Kleuren en logo van het netwerk",
        model="netwerk.Huisstijldeel",
        eigen="de eigen huisstijl",
        ziet={BEHEERDER: Bereik.NETWERK},
        wijzigt={BEHEERDER: Bereik.NETWERK},
        toelichting="Wat getoond wordt, ziet iedereen. Hier gaat het om het wijzigen ervan.",
    ),
)
