"""The loket: aanmeldingen, who is there for whom, steps, organisaties and decisions on a traject."""

from netwerk.models import Gemeente, Lid
from tests.maak.rijen import aanmelding
from tests.maak.trajecten import maak_aanmelding
from tests.toegang_verwacht.vorm import BEGELEIDER, HELPERS, KWARTIERMAKER, Verwacht
from trajecten.models import Aanmelding

VAN_ALLEN = {KWARTIERMAKER: (200, 200, 404, 404), BEGELEIDER: (200, 404, 404, 404)}
FOUT_VAN_ALLEN = {KWARTIERMAKER: (422, 422, 404, 404), BEGELEIDER: (422, 404, 404, 404)}
KLAAR_VAN_ALLEN = {KWARTIERMAKER: (302, 302, 404, 404), BEGELEIDER: (302, 404, 404, 404)}


def nieuwe_aanmelding(*, gemeente: Gemeente, van: Lid) -> Aanmelding:
    """One of its own for each page that changes it."""
    return maak_aanmelding(gemeente=gemeente, eigenaar=van)


VERWACHT = {
    "aanmeldingen": Verwacht(get={HELPERS: 200}),
    "aanmelding_toevoegen": Verwacht(get={HELPERS: 200}, post={HELPERS: 422}),
    "aanmelding_bekijken": Verwacht(get=VAN_ALLEN, maak=aanmelding),
    "aanmelding_oppakken": Verwacht(get=405, post=KLAAR_VAN_ALLEN, maak=aanmelding),
    "aanmelding_terugzetten": Verwacht(get=405, post=KLAAR_VAN_ALLEN, maak=nieuwe_aanmelding),
    "aanmelding_overdragen": Verwacht(get=VAN_ALLEN, post=FOUT_VAN_ALLEN, maak=aanmelding),
    "aanmelding_wordt_inwoner": Verwacht(get=VAN_ALLEN, post=FOUT_VAN_ALLEN, maak=aanmelding),
    "aanmelding_niet_verder": Verwacht(get=VAN_ALLEN, post=FOUT_VAN_ALLEN, maak=aanmelding),
    "aanmelding_heropenen": Verwacht(get=405, post=KLAAR_VAN_ALLEN, maak=aanmelding),
}
