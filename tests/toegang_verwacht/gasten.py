"""Gasten of a bijeenkomst, the door, the evaluation and the calendar."""

from netwerk.rollen import BIJEENKOMSTROLLEN, ORGANISEERT
from tests.maak.gastrijen import agendalink, begeleide_gast, code, gast, gastlink, lopende_bijeenkomst
from tests.maak.rijen import bijeenkomst
from tests.toegang_verwacht.vorm import BEHEERDER, GEEN_ROL, HELPERS, MEEWERKERS, Verwacht

HIER = (200, 200, 200, 404)
VERSTUURD = (302, 302, 302, 404)
NIETS_GEKOZEN = (422, 422, 422, 404)
BUITEN = (*BEHEERDER, *GEEN_ROL)
MET_EEN_ROL = {BIJEENKOMSTROLLEN: HIER, BUITEN: 404}

VERWACHT = {
    "bijeenkomst_beantwoorden": Verwacht(
        get=MET_EEN_ROL, post={BIJEENKOMSTROLLEN: NIETS_GEKOZEN, BUITEN: 404}, maak=bijeenkomst
    ),
    "bijeenkomst_ics": Verwacht(get=MET_EEN_ROL, maak=bijeenkomst),
    "bijeenkomst_namens": Verwacht(get={HELPERS: HIER}, maak=bijeenkomst),
    "inwoner_beantwoorden": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=begeleide_gast
    ),
    "gasten": Verwacht(get={ORGANISEERT: HIER}, post={ORGANISEERT: VERSTUURD}, maak=lopende_bijeenkomst),
    "gasten_uitnodigen": Verwacht(get={ORGANISEERT: HIER}, post={ORGANISEERT: NIETS_GEKOZEN}, maak=bijeenkomst),
    "gasten_afdrukken": Verwacht(get={ORGANISEERT: HIER}, maak=lopende_bijeenkomst),
    "gasten_brieven": Verwacht(get={ORGANISEERT: HIER}, maak=bijeenkomst),
    "gasten_instellen": Verwacht(
        get={ORGANISEERT: HIER},
        post={ORGANISEERT: NIETS_GEKOZEN},
        formulier={"plaatsen": "veel"},
        maak=bijeenkomst,
    ),
    "gast_beantwoorden": Verwacht(get={ORGANISEERT: HIER}, post={ORGANISEERT: NIETS_GEKOZEN}, maak=gast),
    "gast_weghalen": Verwacht(get=405, post={ORGANISEERT: (302, 302, 302, 404)}, maak=gast),
    "deur": Verwacht(get={ORGANISEERT: HIER}, post={ORGANISEERT: VERSTUURD}, maak=lopende_bijeenkomst),
    "deur_aanvinken": Verwacht(get=405, post={ORGANISEERT: 404}, maak=lopende_bijeenkomst),
    "deur_erbij": Verwacht(get={ORGANISEERT: HIER}, post={ORGANISEERT: NIETS_GEKOZEN}, maak=lopende_bijeenkomst),
    "deur_scherm": Verwacht(get={ORGANISEERT: HIER}, maak=lopende_bijeenkomst),
    "bijeenkomst_opkomst": Verwacht(get={MEEWERKERS: HIER}, maak=lopende_bijeenkomst),
    "bijeenkomst_wil_meedoen": Verwacht(get={MEEWERKERS: HIER}, post={MEEWERKERS: NIETS_GEKOZEN}, maak=bijeenkomst),
    "evaluatie": Verwacht(get={MEEWERKERS: HIER}, maak=lopende_bijeenkomst),
    "evaluatie_papier": Verwacht(get={ORGANISEERT: HIER}, post={ORGANISEERT: NIETS_GEKOZEN}, maak=lopende_bijeenkomst),
    "agendalink": Verwacht(get=200, post=200),
    # Open to everybody: the secret or the code is the key
    "agendalink_volgen": Verwacht(get=200, maak=agendalink, bezoeker=(200, 405)),
    "gast_antwoord": Verwacht(get=200, post=422, maak=gastlink, bezoeker=(200, 422)),
    "gast_ics": Verwacht(get=200, maak=gastlink, bezoeker=(200, 405)),
    "bijeenkomst_code": Verwacht(get=200, post=302, maak=code, bezoeker=(200, 302)),
    "mening_geven": Verwacht(get=200, post=422, maak=code, bezoeker=(200, 422)),
}
