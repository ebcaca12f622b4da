"""Where a story may stand that another app knows of: at an experiment. That app registers in its apps.py."""

from collections.abc import Callable, Iterable
from uuid import UUID

from netwerk.models import Lid
from trajecten.models import Inwoner

Zoek = Callable[[Inwoner, Lid], Iterable[tuple[UUID, str]]]
"""(whose story, who fills in the form) -> id and name of the experiments to choose from."""

_bronnen: list[Zoek] = []


def registreer(zoek: Zoek) -> None:
    if zoek not in _bronnen:
        _bronnen.append(zoek)


def experimenten_voor(inwoner: Inwoner, *, lezer: Lid) -> dict[UUID, str]:
    return {id_: naam for zoek in _bronnen for id_, naam in zoek(inwoner, lezer)}
