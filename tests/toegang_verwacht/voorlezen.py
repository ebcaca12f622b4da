"""Recordings of texts: who looks after them, and for whom they are played."""

from tests.maak.beheer import netwerk
from tests.maak.voorlezen import netwerk_en_tekst, opname
from tests.toegang_verwacht.vorm import BEHEERDER, GEEN_ROL, HELPERS, IEDER_MET_EEN_ROL, INWONER, Verwacht

ZIEN = {BEHEERDER: (200, 200, 200, 404)}

VERWACHT = {
    "voorleesteksten": Verwacht(get=ZIEN, maak=netwerk),
    "voorleesopname_plaatsen": Verwacht(get=ZIEN, post={BEHEERDER: (422, 422, 422, 404)}, maak=netwerk_en_tekst),
    "voorleesopname_weghalen": Verwacht(get=ZIEN, post={BEHEERDER: (302, 302, 302, 404)}, maak=opname),
    "voorleesopname": Verwacht(
        get={IEDER_MET_EEN_ROL: (200, 200, 200, 404), GEEN_ROL: 404}, maak=opname, bezoeker=(200, 405)
    ),
    "voorleeslijst_openbaar": Verwacht(get=200, maak=netwerk, bezoeker=(200, 405)),
    "voorleeslijst": Verwacht(get={(*HELPERS, *INWONER): 200}),
}
