"""Contact: noting it, keeping it, standing in and handing over."""

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang_contacten import DRAAGT_OVER
from netwerk.veldrechten import LEGT_CONTACT
from tests.maak.rijen import ander_lid, contact, lid_met_contacten, organisatie, overdracht, waarneming
from tests.toegang_verwacht.vorm import KWARTIERMAKER, Verwacht

ANDEREN = tuple(rol for rol in LEGT_CONTACT if rol != Rolsoort.KWARTIERMAKER)

VERWACHT = {
    "warme_contacten": Verwacht(get={LEGT_CONTACT: 200}),
    "contactdrempels_wijzigen": Verwacht(get={DRAAGT_OVER: 200}, post={DRAAGT_OVER: 422}),
    "waarnemingen": Verwacht(get={KWARTIERMAKER: 200}, post={KWARTIERMAKER: 422}),
    **dict.fromkeys(
        ("waarneming_intrekken", "waarneming_terugzetten"),
        Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=waarneming),
    ),
    "overdrachten": Verwacht(get={DRAAGT_OVER: 200}),
    "contacten_overdragen": Verwacht(
        get={DRAAGT_OVER: (200, 200, 404, 404)}, post={DRAAGT_OVER: (422, 422, 404, 404)}, maak=lid_met_contacten
    ),
    "overdracht_terugdraaien": Verwacht(get=405, post={DRAAGT_OVER: (302, 302, 404, 404)}, maak=overdracht),
    "contact_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404), ANDEREN: (200, 404, 404, 404)},
        post={KWARTIERMAKER: (422, 422, 404, 404), ANDEREN: (422, 404, 404, 404)},
        maak=contact,
    ),
    **dict.fromkeys(
        ("contact_terugnemen", "contact_terugzetten"),
        Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404), ANDEREN: (302, 404, 404, 404)}, maak=contact),
    ),
    "contact_met_organisatie": Verwacht(
        get={LEGT_CONTACT: (200, 200, 200, 404)}, post={LEGT_CONTACT: (422, 422, 422, 404)}, maak=organisatie
    ),
    "contact_met_lid": Verwacht(
        get={LEGT_CONTACT: (200, 200, 200, 404)}, post={LEGT_CONTACT: (422, 422, 422, 404)}, maak=ander_lid
    ),
    # Nobody chosen is a choice: then nobody keeps the contact
    "contactlegger_van_organisatie": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=organisatie
    ),
    "contactlegger_van_lid": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=ander_lid
    ),
}
