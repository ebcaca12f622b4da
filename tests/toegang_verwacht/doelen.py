"""Goals of the network, which leervraag matters most, and wijken."""

from netwerk.rollen import LEIDT_WERKGROEPEN, NETWERKROLLEN
from netwerk.rolsoorten import Rolsoort
from tests.maak.bijeenkomsten import leervraag
from tests.maak.doelen import doel, wijk
from tests.toegang_verwacht.vorm import MEEWERKERS, Verwacht

KWARTIERMAKER = (Rolsoort.KWARTIERMAKER,)

VERWACHT = {
    "doelen": Verwacht(get={MEEWERKERS: 200}),
    "doel_toevoegen": Verwacht(get={LEIDT_WERKGROEPEN: 200}, post={LEIDT_WERKGROEPEN: 422}),
    "doel_wijzigen": Verwacht(
        get={LEIDT_WERKGROEPEN: (200, 200, 200, 404)}, post={LEIDT_WERKGROEPEN: (422, 422, 422, 404)}, maak=doel
    ),
    "leervraag_belangrijk": Verwacht(get=405, post={MEEWERKERS: (302, 302, 302, 404)}, maak=leervraag),
    "wijken": Verwacht(get={tuple(NETWERKROLLEN): 200}),
    "wijk_toevoegen": Verwacht(get={KWARTIERMAKER: 200}, post={KWARTIERMAKER: 422}),
    "wijk_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (422, 422, 404, 404)}, maak=wijk
    ),
}
