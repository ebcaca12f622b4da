"""The kinds of data of the network itself, and who may with them what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rollen import BIJEENKOMSTROLLEN, MEEWERKROLLEN, TOEZICHT
from netwerk.rolsoorten import Rolsoort
from netwerk.veldrechten import CONTACTPERSOON, IN_HET_NETWERK, LID, ORGANISATIE

IEDEREEN = tuple(Rolsoort)
BUITEN_HET_NETWERK = (Rolsoort.INWONER, Rolsoort.WERKGEVER)
BEHEERDER = (Rolsoort.FUNCTIONEEL_BEHEERDER,)
UITNODIGEN = {
    (Rolsoort.FUNCTIONEEL_BEHEERDER, Rolsoort.KWARTIERMAKER): Bereik.GEMEENTE,
    (Rolsoort.BEGELEIDER,): Bereik.EIGEN,
}

SOORTEN = (
    Soort(
        naam="Mensen met een account",
        model="netwerk.Lid",
        eigen="zichzelf",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        weg_wijzigen="",
        velden=LID,
        toelichting="Inwoners staan niet in de lijst met mensen.",
    ),
    Soort(
        naam="Organisaties",
        model="netwerk.Organisatie",
        eigen="de eigen organisatie",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        wijzigt={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        velden=ORGANISATIE,
    ),
    Soort(
        naam="Contactpersonen van organisaties",
        model="netwerk.Contactpersoon",
        eigen="wie bij de eigen organisatie werkt",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        wijzigt={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        via="organisatie",
        velden=CONTACTPERSOON,
    ),
    Soort(
        naam="Wanneer er contact was met een organisatie",
        model="netwerk.Contactmoment",
        eigen="contact met de eigen organisatie",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        wijzigt={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        via="organisatie",
    ),
    Soort(
        naam="Plekken om mee te doen",
        model="netwerk.Plek",
        eigen="plekken van de eigen organisatie",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
    ),
    Soort(
        naam="Werkgroepen",
        model="netwerk.Werkgroep",
        eigen="de eigen werkgroepen",
        ziet={tuple(MEEWERKROLLEN): Bereik.NETWERK},
    ),
    Soort(
        naam="Bijeenkomsten",
        model="netwerk.Bijeenkomst",
        eigen="de eigen bijeenkomsten",
        ziet={tuple(BIJEENKOMSTROLLEN): Bereik.NETWERK},
    ),
    Soort(
        naam="Acties",
        model="netwerk.Actie",
        eigen="de eigen acties",
        ziet={IEDEREEN: Bereik.EIGEN},
        wijzigt={IEDEREEN: Bereik.EIGEN},
        weg_zien="wijzigbaar_voor",
    ),
    Soort(
        naam="Accounts: wie kan inloggen en met welke rollen",
        model="netwerk.Lid",
        eigen="het eigen account",
        ziet={TOEZICHT: Bereik.GEMEENTE},
        wijzigt={BEHEERDER: Bereik.GEMEENTE},
        weg_zien="onder_beheer",
        toelichting=(
            "Hier staan ook e-mailadressen, en de accounts van inwoners. Niemand wijzigt de eigen rollen. "
            "Iedereen ziet en wijzigt het eigen account."
        ),
    ),
    Soort(
        naam="Rollen van mensen",
        model="netwerk.Rol",
        eigen="de eigen rollen",
        ziet={TOEZICHT: Bereik.GEMEENTE},
        toelichting="Een functioneel beheerder geeft een rol bij het account. Dat blijft bewaard, met de reden.",
    ),
    Soort(
        naam="Uitnodigingen",
        model="netwerk.Uitnodiging",
        eigen="de eigen uitnodigingen",
        ziet=UITNODIGEN,
        wijzigt=UITNODIGEN,
        toelichting="Niemand geeft een rol die meer mag dan de eigen rol. Een begeleider nodigt alleen inwoners uit.",
    ),
    Soort(
        naam="Eigen woorden van het netwerk",
        model="netwerk.Woord",
        eigen="de eigen woorden",
        ziet={BEHEERDER: Bereik.NETWERK},
        wijzigt={BEHEERDER: Bereik.NETWERK},
        toelichting="Iedereen leest deze woorden op de bladzijden. Hier gaat het om het wijzigen ervan.",
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
    Soort(
        naam="Controles van rechten",
        model="netwerk.Rechtencontrole",
        eigen="de eigen controles",
        ziet={TOEZICHT: Bereik.GEMEENTE},
        toelichting="Elk kwartaal kijkt iemand alle rollen na. Een controle verandert daarna niet meer.",
    ),
    Soort(
        naam="Wie keek naar gegevens van mensen",
        model="netwerk.Inzage",
        eigen="waar deze persoon zelf naar keek",
        ziet={(Rolsoort.PRIVACY_OFFICER,): Bereik.GEMEENTE},
        toelichting="Een inwoner ziet wie naar de eigen gegevens keek. Niemand kan deze regels wijzigen.",
    ),
    Soort(
        naam="Lijsten van wat weg moet",
        model="netwerk.Vernietigingslijst",
        eigen="de eigen lijsten",
        ziet={TOEZICHT: Bereik.GEMEENTE},
        wijzigt={TOEZICHT: Bereik.GEMEENTE},
        weg_wijzigen="zichtbaar_voor",
        toelichting=(
            "Wijzigen is hier: goedkeuren of afwijzen. Wie een lijst maakt, keurt die niet zelf goed. "
            "Op een lijst staan geen namen."
        ),
    ),
)
