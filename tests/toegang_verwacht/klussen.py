"""Long work that somebody asked for: only that person."""

from tests.maak.wachtrij import klus
from tests.toegang_verwacht.vorm import Verwacht

VERWACHT = {
    "klus_bekijken": Verwacht(get=(200, 404, 404, 404), maak=klus),
    "klus_bestand": Verwacht(get=(200, 404, 404, 404), maak=klus),
}
