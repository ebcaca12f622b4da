"""What is there twice, and files that are read in and written."""

from netwerk.rollen import LEEST_IN
from tests.maak.inlezen import inlezing, samenvoeging, twee_organisaties
from tests.toegang_verwacht.vorm import BEHEERDER, KWARTIERMAKER, NETWERK, Verwacht

# A functioneel beheerder puts accounts together, and no organisaties.
NIET_VAN_DE_BEHEERDER = {BEHEERDER: 404}
HIER = {LEEST_IN: (200, 200, 404, 404)}

VERWACHT = {
    "dubbelen": Verwacht(get={LEEST_IN: 200}),
    "samenvoegen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404), **NIET_VAN_DE_BEHEERDER},
        post={KWARTIERMAKER: (422, 422, 404, 404), **NIET_VAN_DE_BEHEERDER},
        maak=twee_organisaties,
    ),
    "niet_dubbel": Verwacht(
        get=405,
        post={KWARTIERMAKER: (302, 302, 404, 404), **NIET_VAN_DE_BEHEERDER},
        maak=twee_organisaties,
    ),
    "samenvoegingen": Verwacht(get={LEEST_IN: 200}),
    "samenvoeging_terugdraaien": Verwacht(
        get=405, post={KWARTIERMAKER: (302, 302, 404, 404), **NIET_VAN_DE_BEHEERDER}, maak=samenvoeging
    ),
    "inlezen": Verwacht(get={LEEST_IN: 200}, post={LEEST_IN: 422}),
    "inlezing_bekijken": Verwacht(get=HIER, maak=inlezing),
    "inlezing_kolommen": Verwacht(get=HIER, post={LEEST_IN: (422, 422, 404, 404)}, maak=inlezing),
    "inlezing_uitvoeren": Verwacht(get=405, post={LEEST_IN: (422, 422, 404, 404)}, maak=inlezing),
    "inlezing_terugdraaien": Verwacht(get=405, post={LEEST_IN: (302, 302, 404, 404)}, maak=inlezing),
    "inlezing_weggooien": Verwacht(get=405, post={LEEST_IN: (302, 302, 404, 404)}, maak=inlezing),
    "inleesvoorbeeld": Verwacht(get={LEEST_IN: 200}, kwargs={"soort": "organisaties", "vorm": "csv"}),
    "leden_bestand": Verwacht(get={NETWERK: 200}, kwargs={"vorm": "csv"}),
    "organisaties_bestand": Verwacht(get={NETWERK: 200}, kwargs={"vorm": "xlsx"}),
}
