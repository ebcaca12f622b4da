"""Who sees how the application itself is doing."""

from tests.toegang_verwacht.vorm import BEHEERDER, Verwacht

VERWACHT = {
    "achtergrondwerk": Verwacht(get={BEHEERDER: 200}),
    "achtergrondwerk_opnieuw": Verwacht(get=405, post={BEHEERDER: 302}),
}
