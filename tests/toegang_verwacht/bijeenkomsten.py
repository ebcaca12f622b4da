"""Reeksen, agendas, what came up in the room, leervragen and the verslag."""

from netwerk.rollen import BIJEENKOMSTROLLEN, MEEWERKROLLEN, ORGANISEERT
from tests.maak.bijeenkomsten import (
    afgesloten_bijeenkomst,
    agendapunt,
    leerantwoord,
    leervraag,
    opbrengst,
    open_bijeenkomst,
    overlegpartner,
    reeks,
)
from tests.maak.rijen import bijeenkomst
from tests.toegang_verwacht.vorm import BEHEERDER, GEEN_ROL, MEEWERKERS, Verwacht

IN_HET_NETWERK = (200, 200, 200, 404)
NA_AFLOOP = (302, 302, 302, 404)
FOUT = (422, 422, 422, 404)
DE_REST = tuple(MEEWERKROLLEN - set(ORGANISEERT))
EIGEN = (302, 404, 404, 404)
ZELF = {ORGANISEERT: IN_HET_NETWERK, DE_REST: (200, 404, 404, 404)}
ZELF_FOUT = {ORGANISEERT: FOUT, DE_REST: (422, 404, 404, 404)}

VERWACHT = {
    "bijeenkomst_toevoegen": Verwacht(get={ORGANISEERT: 200}, post={ORGANISEERT: 422}),
    **dict.fromkeys(
        ("bijeenkomst_wijzigen", "bijeenkomst_verzetten", "bijeenkomst_afzeggen"),
        Verwacht(get={ORGANISEERT: IN_HET_NETWERK}, post={ORGANISEERT: FOUT}, maak=bijeenkomst),
    ),
    "bijeenkomst_gaat_door": Verwacht(get=405, post={ORGANISEERT: NA_AFLOOP}, maak=open_bijeenkomst),
    "overlegpartners": Verwacht(get={ORGANISEERT: IN_HET_NETWERK}, post={ORGANISEERT: FOUT}, maak=bijeenkomst),
    "overlegpartner_weghalen": Verwacht(get=405, post={ORGANISEERT: NA_AFLOOP}, maak=overlegpartner),
    # Reeksen
    "bijeenkomstreeksen": Verwacht(get={MEEWERKERS: 200}),
    "bijeenkomstreeks_toevoegen": Verwacht(get={ORGANISEERT: 200}, post={ORGANISEERT: 422}),
    "bijeenkomstreeks_bekijken": Verwacht(get={MEEWERKERS: IN_HET_NETWERK}, maak=reeks),
    "bijeenkomstreeks_wijzigen": Verwacht(get={ORGANISEERT: IN_HET_NETWERK}, post={ORGANISEERT: FOUT}, maak=reeks),
    "bijeenkomstreeks_stoppen": Verwacht(get={ORGANISEERT: IN_HET_NETWERK}, post={ORGANISEERT: FOUT}, maak=reeks),
    **dict.fromkeys(
        ("bijeenkomstreeks_aanvullen", "bijeenkomstreeks_hervatten"),
        Verwacht(get=405, post={ORGANISEERT: NA_AFLOOP}, maak=reeks),
    ),
    # The agenda
    "agenda_wijzigen": Verwacht(get={ORGANISEERT: IN_HET_NETWERK}, maak=bijeenkomst),
    "agenda_voorstel_overnemen": Verwacht(get=405, post={ORGANISEERT: NA_AFLOOP}, maak=bijeenkomst),
    "agenda_ordenen": Verwacht(get=405, post={ORGANISEERT: FOUT}, maak=bijeenkomst),
    "agendapunt_toevoegen": Verwacht(get=405, post={ORGANISEERT: FOUT}, maak=bijeenkomst),
    "agenda_publiceren": Verwacht(get=405, post={ORGANISEERT: NA_AFLOOP}, maak=bijeenkomst),
    "agenda_sluiten": Verwacht(get={ORGANISEERT: IN_HET_NETWERK}, post={ORGANISEERT: FOUT}, maak=open_bijeenkomst),
    "agenda_heropenen": Verwacht(get=405, post={ORGANISEERT: NA_AFLOOP}, maak=open_bijeenkomst),
    "agendapunt_wijzigen": Verwacht(get={ORGANISEERT: IN_HET_NETWERK}, post={ORGANISEERT: FOUT}, maak=agendapunt),
    **dict.fromkeys(
        (
            *("agendapunt_minuten", "agendapunt_verplaatsen", "agendapunt_weghalen"),
            *("agendapunt_terugzetten", "agendapunt_doorschuiven"),
        ),
        Verwacht(get=405, post={ORGANISEERT: NA_AFLOOP}, maak=agendapunt),
    ),
    # In the room
    "opbrengst_vastleggen": Verwacht(get={MEEWERKERS: IN_HET_NETWERK}, post={MEEWERKERS: FOUT}, maak=open_bijeenkomst),
    **dict.fromkeys(
        ("opbrengst_weghalen", "opbrengst_terugzetten", "opbrengst_heropenen"),
        Verwacht(get=405, post={ORGANISEERT: NA_AFLOOP, DE_REST: EIGEN}, maak=opbrengst),
    ),
    "opbrengst_afronden": Verwacht(
        get={ORGANISEERT: IN_HET_NETWERK, DE_REST: (200, 404, 404, 404)},
        post={ORGANISEERT: FOUT, DE_REST: (422, 404, 404, 404)},
        maak=opbrengst,
    ),
    # The verslag
    **dict.fromkeys(
        ("verslag_bekijken", "verslag_pdf"),
        Verwacht(get={BIJEENKOMSTROLLEN: IN_HET_NETWERK, (*BEHEERDER, *GEEN_ROL): 404}, maak=afgesloten_bijeenkomst),
    ),
    # The leeragenda
    "leervragen": Verwacht(get={MEEWERKERS: 200}),
    "leervraag_stellen": Verwacht(get={MEEWERKERS: 200}, post={MEEWERKERS: 422}),
    "leervraag_bekijken": Verwacht(get={MEEWERKERS: IN_HET_NETWERK}, post={MEEWERKERS: FOUT}, maak=leervraag),
    "leervraag_heropenen": Verwacht(get=405, post={MEEWERKERS: NA_AFLOOP}, maak=leervraag),
    **dict.fromkeys(
        ("leervraag_weghalen", "leervraag_terugzetten"),
        Verwacht(get=405, post={ORGANISEERT: NA_AFLOOP, DE_REST: EIGEN}, maak=leervraag),
    ),
    **dict.fromkeys(
        ("leerantwoord_weghalen", "leerantwoord_terugzetten"),
        Verwacht(get=405, post={ORGANISEERT: NA_AFLOOP, DE_REST: EIGEN}, maak=leerantwoord),
    ),
    "leervraag_wijzigen": Verwacht(get=ZELF, post=ZELF_FOUT, maak=leervraag),
    "leerantwoord_wijzigen": Verwacht(get=ZELF, post=ZELF_FOUT, maak=leerantwoord),
}
