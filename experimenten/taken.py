"""Work of this app after the answer."""

from experimenten import rapportwerk
from participatie.wachtrij import taak


@taak(reden="make a report", later=())
def maak_rapport(klus: str) -> None:
    rapportwerk.maak(klus)
