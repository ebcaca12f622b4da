"""Sharing by choice: who gives, and who receives."""

from netwerk.rolsoorten import Rolsoort
from tests.maak.rijen import eigen_profiel, inwoner
from tests.maak.rijen_delen import (
    eigen_toestemming,
    eigen_verhaal,
    eigen_verhaalgebruik,
    inwoner_en_ontvanger,
    ontvangen_toestemming,
    ontvanger,
    toestemmingsvraag,
    toestemmingsvraag_aan_inwoner,
)
from tests.toegang_verwacht.vorm import HELPERS, INWONER, WERKGEVER, Verwacht

COMMUNICATIE = (Rolsoort.COMMUNICATIE,)
ONTVANGERS = (*HELPERS, *WERKGEVER)

VERWACHT = {
    "delen": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "delen_zoeken": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "delen_kiezen": Verwacht(get={INWONER: (200, 200, 200, 404)}, post={INWONER: (422, 422, 422, 404)}, maak=ontvanger),
    "delen_geven": Verwacht(get=405, post={INWONER: 302}, vooraf=eigen_profiel),
    "toestemming_stoppen": Verwacht(get=405, post={(*INWONER, *HELPERS): (302, 404, 404, 404)}, maak=eigen_toestemming),
    "toestemming_beantwoorden": Verwacht(
        get={INWONER: (200, 404, 404, 404)}, post={INWONER: (422, 404, 404, 404)}, maak=toestemmingsvraag
    ),
    "toestemming_weigeren": Verwacht(get=405, post={INWONER: (302, 404, 404, 404)}, maak=toestemmingsvraag),
    "toestemming_vraag_intrekken": Verwacht(
        get=405, post={HELPERS: (302, 404, 404, 404)}, maak=toestemmingsvraag_aan_inwoner
    ),
    "inwoner_delen": Verwacht(get={HELPERS: (200, 404, 404, 404)}, maak=inwoner),
    "inwoner_delen_zoeken": Verwacht(get={HELPERS: (200, 404, 404, 404)}, maak=inwoner),
    "inwoner_delen_kiezen": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=inwoner_en_ontvanger
    ),
    "inwoner_delen_geven": Verwacht(get=405, post={HELPERS: (302, 404, 404, 404)}, maak=inwoner),
    "verhaal": Verwacht(get={INWONER: 200}, vooraf=eigen_verhaal),
    "verhaal_vertellen": Verwacht(
        get={INWONER: 200}, post={INWONER: 302}, vooraf=eigen_profiel, kwargs={"onderwerp": "trots"}
    ),
    "verhaal_gebruiken": Verwacht(get={INWONER: 200}, post={INWONER: 422}, vooraf=eigen_profiel),
    "verhaal_stoppen": Verwacht(get=405, post={(*INWONER, *HELPERS): (302, 404, 404, 404)}, maak=eigen_verhaalgebruik),
    "inwoner_verhaal": Verwacht(get={HELPERS: (200, 404, 404, 404)}, maak=inwoner),
    "inwoner_verhaal_vertellen": Verwacht(
        get={HELPERS: (200, 404, 404, 404)},
        post={HELPERS: (302, 404, 404, 404)},
        maak=inwoner,
        kwargs={"onderwerp": "trots"},
    ),
    "inwoner_verhaal_gebruiken": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=inwoner
    ),
    "verhalen_openbaar": Verwacht(get=200, bezoeker=(200, 405)),
    "verhalen_voor_publicatie": Verwacht(get={COMMUNICATIE: 200}),
    "met_mij_gedeeld": Verwacht(get={ONTVANGERS: 200}, post={ONTVANGERS: 302}),
    "gedeeld_profiel": Verwacht(get={ONTVANGERS: (200, 404, 404, 404)}, maak=ontvangen_toestemming),
}
