"""Leden: the directory, the own page, who knows what, growth, and whom leden propose."""

from netwerk.toegang import BEOORDEELT_VOORDRACHTEN
from tests.maak.rijen import onderwerp, teruggenomen_voordracht, voordracht
from tests.toegang_verwacht.vorm import IEDER_MET_EEN_ROL, NETWERK, Verwacht

VERWACHT = {
    "wie_weet": Verwacht(get={NETWERK: 200}),
    "ledengroei": Verwacht(get={NETWERK: 200}),
    "eigen_pagina": Verwacht(get={NETWERK: 200}, post={NETWERK: 302}),
    "kringen_kiezen": Verwacht(get={NETWERK: 200}, post={NETWERK: 422}),
    "kennis_toevoegen": Verwacht(get=405, post={NETWERK: 422}),
    **dict.fromkeys(
        ("kennis_zetten", "kennis_weghalen"),
        Verwacht(get=405, post={NETWERK: (302, 302, 302, 404)}, maak=onderwerp, kwargs={"soort": "aanbod"}),
    ),
    "lid_aandragen": Verwacht(get={IEDER_MET_EEN_ROL: 200}, post={IEDER_MET_EEN_ROL: 422}),
    "voordrachten": Verwacht(get={IEDER_MET_EEN_ROL: 200}),
    "voordracht_uitnodigen": Verwacht(get=405, post={BEOORDEELT_VOORDRACHTEN: (302, 302, 404, 404)}, maak=voordracht),
    "voordracht_intrekken": Verwacht(get=405, post={IEDER_MET_EEN_ROL: (302, 404, 404, 404)}, maak=voordracht),
    "voordracht_heropenen": Verwacht(
        get=405, post={IEDER_MET_EEN_ROL: (302, 404, 404, 404)}, maak=teruggenomen_voordracht
    ),
    "voordracht_afwijzen": Verwacht(
        get={BEOORDEELT_VOORDRACHTEN: (200, 200, 404, 404)},
        post={BEOORDEELT_VOORDRACHTEN: (422, 422, 404, 404)},
        maak=voordracht,
    ),
}
