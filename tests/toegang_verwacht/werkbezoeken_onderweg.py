"""Visits in the field: without reception, with photos and memos, with replies, and what is looked for in them."""

from experimenten.models import Bezoekbestand, Bezoekreactie
from experimenten.toegang import BEZOEKEN_LEZEN
from netwerk.models import Gemeente, Lid
from tests.maak.beheer import netwerk
from tests.maak.experimenten import maak_bezoekbestand, maak_bezoekreactie, maak_werkbezoek
from tests.maak.rijen import actie, concept, werkbezoek
from tests.toegang_verwacht.vorm import BEHEERDER, KWARTIERMAKER, MEEWERKERS, Verwacht


def _foto(*, gemeente: Gemeente, van: Lid) -> Bezoekbestand:
    return maak_bezoekbestand(werkbezoek=maak_werkbezoek(kwartiermaker=van))


def _memo(*, gemeente: Gemeente, van: Lid) -> Bezoekbestand:
    return maak_bezoekbestand(werkbezoek=maak_werkbezoek(kwartiermaker=van), soort="webm")


def _reactie(*, gemeente: Gemeente, van: Lid) -> Bezoekreactie:
    return maak_bezoekreactie(werkbezoek=maak_werkbezoek(kwartiermaker=van), door=van)


EIGEN_GEMEENTE = (200, 200, 404, 404)
GELUKT = (302, 302, 404, 404)
NIETS_INGEVULD = (422, 422, 404, 404)

VERWACHT = {
    "werkbezoek_zonder_internet": Verwacht(get=200, bezoeker=(200, 405)),
    "werkbezoek_werker": Verwacht(get=200, bezoeker=(200, 405)),
    "werkbezoek_nasturen": Verwacht(
        get=405,
        post={KWARTIERMAKER: (422, 404, 404, 404)},
        maak=concept,
        formulier={"verslag": "Half af"},
        sleutel_van_de_browser=True,
    ),
    "bezoekfoto_toevoegen": Verwacht(
        get={KWARTIERMAKER: EIGEN_GEMEENTE}, post={KWARTIERMAKER: NIETS_INGEVULD}, maak=werkbezoek
    ),
    "bezoekbestand_nasturen": Verwacht(get=405, post={KWARTIERMAKER: NIETS_INGEVULD}, maak=werkbezoek),
    "bezoekfoto_tonen": Verwacht(get={BEZOEKEN_LEZEN: EIGEN_GEMEENTE, MEEWERKERS: 404}, maak=_foto),
    "bezoekfoto_downloaden": Verwacht(get={BEZOEKEN_LEZEN: EIGEN_GEMEENTE, MEEWERKERS: 404}, maak=_foto),
    "bezoekfoto_toestemming": Verwacht(
        get={KWARTIERMAKER: EIGEN_GEMEENTE}, post={KWARTIERMAKER: NIETS_INGEVULD}, maak=_foto
    ),
    "bezoekfoto_intrekken": Verwacht(get={KWARTIERMAKER: EIGEN_GEMEENTE}, post={KWARTIERMAKER: GELUKT}, maak=_foto),
    "bezoekmemo_horen": Verwacht(get={KWARTIERMAKER: EIGEN_GEMEENTE, MEEWERKERS: 404}, maak=_memo),
    "bezoekmemo_uittypen": Verwacht(
        get={KWARTIERMAKER: EIGEN_GEMEENTE}, post={KWARTIERMAKER: NIETS_INGEVULD}, maak=_memo
    ),
    "bezoekbestand_weghalen": Verwacht(get=405, post={KWARTIERMAKER: GELUKT}, maak=_foto),
    "bezoekbestand_terugzetten": Verwacht(get=405, post={KWARTIERMAKER: GELUKT}, maak=_foto),
    "bezoekreactie_plaatsen": Verwacht(
        get=405, post={BEZOEKEN_LEZEN: NIETS_INGEVULD, MEEWERKERS: 404}, maak=werkbezoek
    ),
    "bezoekreactie_weghalen": Verwacht(
        get=405, post={BEZOEKEN_LEZEN: (302, 404, 404, 404), MEEWERKERS: 404}, maak=_reactie
    ),
    "bezoekreactie_terugzetten": Verwacht(
        get=405, post={BEZOEKEN_LEZEN: (302, 404, 404, 404), MEEWERKERS: 404}, maak=_reactie
    ),
    "bezoekvragen": Verwacht(
        get={BEHEERDER: (200, 200, 200, 404)}, post={BEHEERDER: (302, 302, 302, 404)}, maak=netwerk
    ),
    "zoeken_in_bezoeken": Verwacht(get={MEEWERKERS: 200}),
    "acties": Verwacht(get=200),
    "actie_overdragen": Verwacht(
        get={MEEWERKERS: (200, 404, 404, 404)}, post={MEEWERKERS: (422, 404, 404, 404)}, maak=actie
    ),
}
