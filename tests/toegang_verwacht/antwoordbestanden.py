"""Answers that were spoken or photographed."""

from tests.maak.antwoordbestanden import antwoord
from tests.maak.rijen import eigen_profiel, inwoner
from tests.toegang_verwacht.vorm import HELPERS, INWONER, WERKGEVER, Verwacht

ALLEEN_EIGEN = (200, 404, 404, 404)
SAMEN = (*INWONER, *HELPERS)
VRAAG = {"onderdeel": "droom", "vorm": "foto"}

VERWACHT = {
    "talentprofiel_antwoord": Verwacht(get={INWONER: 200}, post={INWONER: 422}, vooraf=eigen_profiel, kwargs=VRAAG),
    "samen_antwoord": Verwacht(
        get={HELPERS: ALLEEN_EIGEN}, post={HELPERS: (422, 404, 404, 404)}, maak=inwoner, kwargs=VRAAG
    ),
    # Not shared with anybody
    "antwoordbestand": Verwacht(get={SAMEN: ALLEEN_EIGEN, WERKGEVER: (404, 404, 404, 404)}, maak=antwoord),
    "antwoordbestand_bewaren": Verwacht(get={INWONER: ALLEEN_EIGEN}, maak=antwoord),
    "antwoordbestand_weghalen": Verwacht(get={SAMEN: ALLEEN_EIGEN}, post={SAMEN: (302, 404, 404, 404)}, maak=antwoord),
}
