"""The kinds of data of the network itself, and who may with them what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rollen import (
    BIJEENKOMSTROLLEN,
    LEEST_IN,
    LEIDT_WERKGROEPEN,
    MEEWERKROLLEN,
    NIEUWSROLLEN,
    ORGANISEERT,
    TOEZICHT,
    WERKGROEPROLLEN,
)
from netwerk.rolsoorten import Rolsoort
from netwerk.veldrechten import CONTACTPERSOON, IN_HET_NETWERK, LID, ORGANISATIE
from netwerk.wie_mag_wat_bijeenkomsten import BIJEENKOMSTEN
from netwerk.wie_mag_wat_contacten import SOORTEN_CONTACT

IEDEREEN = tuple(Rolsoort)
BUITEN_HET_NETWERK = (Rolsoort.INWONER, Rolsoort.WERKGEVER)
BEHEERDER = (Rolsoort.FUNCTIONEEL_BEHEERDER,)
UITNODIGEN = {
    (Rolsoort.FUNCTIONEEL_BEHEERDER, Rolsoort.KWARTIERMAKER): Bereik.GEMEENTE,
    (Rolsoort.BEGELEIDER,): Bereik.EIGEN,
}

WERKGROEP_ZIEN = {tuple(MEEWERKROLLEN): Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN}
WERKGROEP_WIJZIGEN = {LEIDT_WERKGROEPEN: Bereik.NETWERK, tuple(WERKGROEPROLLEN): Bereik.EIGEN}

SOORTEN = (
    Soort(
        naam="Mensen met een account",
        model="netwerk.Lid",
        eigen="zichzelf",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        weg_wijzigen="",
        velden=LID,
        toelichting="Inwoners staan niet in de lijst met mensen. Iedereen kiest zelf wie welk gegeven ziet.",
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
    *SOORTEN_CONTACT,
    Soort(
        naam="Werkgroepen",
        model="netwerk.Werkgroep",
        eigen="de eigen werkgroepen",
        ziet=WERKGROEP_ZIEN,
        wijzigt=WERKGROEP_WIJZIGEN,
        toelichting="Een trekker zet mensen in de eigen werkgroep. Wie in een werkgroep zit, kent de anderen bij naam.",
    ),
    Soort(
        naam="Doelen van het netwerk",
        model="netwerk.Netwerkdoel",
        eigen="de eigen doelen",
        ziet={tuple(MEEWERKROLLEN): Bereik.NETWERK},
        wijzigt={LEIDT_WERKGROEPEN: Bereik.NETWERK},
    ),
    Soort(
        naam="Berichten op het prikbord",
        model="netwerk.Bericht",
        eigen="berichten in de eigen werkgroepen",
        ziet=WERKGROEP_ZIEN,
        wijzigt=WERKGROEP_WIJZIGEN,
        toelichting="Een trekker kan elk bericht weghalen. De tekst wijzigt alleen de schrijver, tot 1 uur later.",
    ),
    Soort(
        naam="Ideeën van een werkgroep",
        model="netwerk.Idee",
        eigen="ideeën van de eigen werkgroepen",
        ziet=WERKGROEP_ZIEN,
        wijzigt=WERKGROEP_WIJZIGEN,
    ),
    Soort(
        naam="Nieuws voor de openbare pagina",
        model="netwerk.Nieuwsbericht",
        eigen="eigen nieuws",
        ziet={NIEUWSROLLEN: Bereik.NETWERK},
        wijzigt={(Rolsoort.COMMUNICATIE,): Bereik.NETWERK},
        toelichting="Een kwartiermaker of facilitator keurt het goed, nooit wie het schreef. Dan ziet iedereen het.",
    ),
    Soort(
        naam="Foto bij nieuws",
        model="netwerk.Nieuwsfoto",
        eigen="de foto bij eigen nieuws",
        ziet={NIEUWSROLLEN: Bereik.NETWERK},
        wijzigt={(Rolsoort.COMMUNICATIE,): Bereik.NETWERK},
        toelichting="Bij goedgekeurd nieuws ziet iedereen de foto. Wie mag goedkeuren, haalt een foto ook weg.",
    ),
    Soort(
        naam="Bijeenkomsten",
        model="netwerk.Bijeenkomst",
        eigen="de eigen bijeenkomsten",
        ziet={tuple(BIJEENKOMSTROLLEN): Bereik.NETWERK},
        wijzigt={ORGANISEERT: Bereik.NETWERK},
    ),
    *BIJEENKOMSTEN,
    Soort(
        naam="Acties",
        model="netwerk.Actie",
        eigen="de eigen acties",
        ziet={IEDEREEN: Bereik.EIGEN},
        wijzigt={IEDEREEN: Bereik.EIGEN},
        toelichting="Wie waarneemt voor een collega, ziet en wijzigt in die tijd ook de open acties van die collega. "
        "Wie een bezoek of een verslag mag lezen, ziet in de eigen gemeente ook de acties die daaruit kwamen.",
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
        toelichting=(
            "Een functioneel beheerder geeft een rol bij het account. Dat blijft bewaard, met de reden. "
            "Wie in het netwerk werkt, kan mensen zoeken op hun rol, maar niet op de rol inwoner."
        ),
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
        naam="Organisaties en contactpersonen die zijn samengevoegd",
        model="netwerk.Samenvoeging",
        eigen="wat deze persoon samenvoegde",
        ziet={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        wijzigt={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        toelichting="Wijzigen is hier: ongedaan maken, binnen 30 dagen.",
    ),
    Soort(
        naam="Mensen die zijn samengevoegd",
        model="netwerk.Samenvoeging",
        eigen="wie deze persoon samenvoegde",
        ziet={BEHEERDER: Bereik.GEMEENTE},
        wijzigt={BEHEERDER: Bereik.GEMEENTE},
        toelichting="Wijzigen is hier: ongedaan maken, binnen 30 dagen. Een inwoner voegt niemand samen.",
    ),
    Soort(
        naam="Bestanden met organisaties",
        model="netwerk.Inlezing",
        eigen="de eigen bestanden",
        ziet={LEEST_IN: Bereik.GEMEENTE},
        wijzigt={LEEST_IN: Bereik.GEMEENTE},
        toelichting="Wijzigen is hier: inlezen, en dat binnen 30 dagen ongedaan maken.",
    ),
    Soort(
        naam="Bestanden met mensen",
        model="netwerk.Inlezing",
        eigen="de eigen bestanden",
        ziet={BEHEERDER: Bereik.GEMEENTE},
        wijzigt={BEHEERDER: Bereik.GEMEENTE},
        toelichting="Wie uit een bestand komt, krijgt geen rol en kan niet inloggen voor een uitnodiging.",
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
