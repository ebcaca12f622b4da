"""The network, and who looks after it."""

from netwerk.rollen import BIJEENKOMSTROLLEN, GEEFT, TOEZICHT
from tests.maak.bijeenkomsten import open_bijeenkomst
from tests.maak.rijen import (
    actie,
    ander_lid,
    eigen_gemeente,
    lid,
    link,
    organisatie,
    uitnodiging,
    vernietigingslijst,
)
from tests.toegang_verwacht.vorm import (
    BEGELEIDER,
    BEHEERDER,
    GEEN_ROL,
    KWARTIERMAKER,
    NETWERK,
    PRIVACY_OFFICER,
    WERKGEVER,
    Verwacht,
)

VERWACHT = {
    # Uitnodigingen
    "uitnodigingen": Verwacht(get={tuple(GEEFT): 200}),
    "uitnodiging_versturen": Verwacht(get={tuple(GEEFT): 200}, post={tuple(GEEFT): 422}),
    **dict.fromkeys(
        ("uitnodiging_intrekken", "uitnodiging_opnieuw"),
        Verwacht(
            get=405,
            post={(*BEHEERDER, *KWARTIERMAKER): (302, 302, 404, 404), BEGELEIDER: (302, 404, 404, 404)},
            maak=uitnodiging,
        ),
    ),
    "uitnodiging_aannemen": Verwacht(get=200, post=409, maak=link, bezoeker=(200, 302)),
    # Wie heeft welke rechten. Nobody changes the own: tests/netwerk/test_rechten.py
    "rechten": Verwacht(get={TOEZICHT: 200}, post={TOEZICHT: 302}),
    "rechten_csv": Verwacht(get={TOEZICHT: 200}),
    "rechten_van_lid": Verwacht(get={TOEZICHT: (200, 200, 404, 404)}, maak=lid),
    **dict.fromkeys(
        ("rol_geven", "rol_afnemen", "lid_sluiten", "lid_heropenen", "lid_wijzigen"),
        Verwacht(get={BEHEERDER: (200, 200, 404, 404)}, post={BEHEERDER: (422, 422, 404, 404)}, maak=ander_lid),
    ),
    "rechten_controleren": Verwacht(
        get={TOEZICHT: (200, 200, 404, 404)}, post={TOEZICHT: (422, 422, 404, 404)}, maak=eigen_gemeente
    ),
    # Vandaag
    "vandaag": Verwacht(get=200),
    "actie_afronden": Verwacht(get=405, post=(302, 404, 404, 404), maak=actie),
    "actie_heropenen": Verwacht(get=405, post=(302, 404, 404, 404), maak=actie),
    # Toezicht
    "toezicht": Verwacht(get={PRIVACY_OFFICER: 200}, post={PRIVACY_OFFICER: 422}),
    "toezicht_csv": Verwacht(get={PRIVACY_OFFICER: 200}),
    # Uitleg
    "hulp": Verwacht(get=200, bezoeker=(200, 405)),
    "privacy": Verwacht(get=200, bezoeker=(200, 405)),
    "toegankelijkheid": Verwacht(get=200, bezoeker=(200, 405)),
    "over": Verwacht(get=200, bezoeker=(200, 405)),
    "security_txt": Verwacht(get=200, bezoeker=(200, 405)),
    "robots_txt": Verwacht(get=200, bezoeker=(200, 405)),
    # Het netwerk
    "bewaren": Verwacht(get={TOEZICHT: 200}),
    "bewaartermijnen": Verwacht(get={TOEZICHT: 200}),
    "vernietigingslijst_maken": Verwacht(get=405, post={TOEZICHT: 302}),
    "vernietigingslijst_bekijken": Verwacht(get={TOEZICHT: (200, 200, 404, 404)}, maak=vernietigingslijst),
    "vernietigingslijst_goedkeuren": Verwacht(get=405, post={TOEZICHT: (302, 302, 404, 404)}, maak=vernietigingslijst),
    "vernietigingslijst_afwijzen": Verwacht(get=405, post={TOEZICHT: (422, 422, 404, 404)}, maak=vernietigingslijst),
    "leden": Verwacht(get={NETWERK: 200}),
    "lid_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=lid),
    "organisaties": Verwacht(get={NETWERK: 200}),
    "organisatie_bekijken": Verwacht(
        get={NETWERK: (200, 200, 200, 404), WERKGEVER: (200, 404, 404, 404)}, maak=organisatie
    ),
    "organisaties_zoeken": Verwacht(get={KWARTIERMAKER: 200}),
    "organisatie_toevoegen": Verwacht(get={KWARTIERMAKER: 200}, post={KWARTIERMAKER: 422}),
    "organisatie_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (422, 422, 404, 404)}, maak=organisatie
    ),
    **dict.fromkeys(
        ("organisatie_stoppen", "organisatie_hervatten"),
        Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=organisatie),
    ),
    "bijeenkomsten": Verwacht(get=200),
    "bijeenkomst_bekijken": Verwacht(
        get={BIJEENKOMSTROLLEN: (200, 200, 200, 404), (*BEHEERDER, *GEEN_ROL): 404}, maak=open_bijeenkomst
    ),
    "wie_mag_wat_zien": Verwacht(get={TOEZICHT: 200}),
}
