"""Visits in the field: without reception, with photos and memos, with replies, and what is looked for in them."""

from tests.maak.rijen import concept
from tests.toegang_verwacht.vorm import KWARTIERMAKER, Verwacht

VERWACHT = {
    "werkbezoek_zonder_internet": Verwacht(get=200, bezoeker=(200, 405)),
    "werkbezoek_werker": Verwacht(get=200, bezoeker=(200, 405)),
    "werkbezoek_klaar": Verwacht(get={KWARTIERMAKER: 200}),
    "werkbezoek_nasturen": Verwacht(
        get=405,
        post={KWARTIERMAKER: (422, 404, 404, 404)},
        maak=concept,
        formulier={"verslag": "Half af"},
        sleutel_van_de_browser=True,
    ),
}
