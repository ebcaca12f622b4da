"""Plekken at scale: one per organisation, a third of them for everybody, and what was looked for."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from uuid import UUID

from netwerk.models import Openingstijd, Plek, Zoekvraag
from participatie.inlezen import lees_in

DORPEN = 12
ZOEKVRAGEN_PER_GEMEENTE = 10
SOORTEN = (
    *(Plek.Soort.ACTIVITEIT, Plek.Soort.WERKPLEK, Plek.Soort.WERKPLEK),
    *(Plek.Soort.TAALHUIS, Plek.Soort.DAGBESTEDING),
)

Waar = tuple[UUID, UUID, UUID]
"""Ids of a gemeente, an organisation and its plek."""


def bouw_plekken(waar: list[Waar], *, vandaag: date) -> None:
    lees_in(Plek, (_plek(nummer, *ids, vandaag=vandaag) for nummer, ids in enumerate(waar)))
    lees_in(Openingstijd, (tijd for ids in waar for tijd in _tijden(ids)))


def bouw_zoekvragen(*, gemeente: UUID, door: UUID, ids: Iterator[UUID], vandaag: date) -> None:
    lees_in(
        Zoekvraag,
        (
            Zoekvraag(
                id=next(ids),
                gemeente_id=gemeente,
                door_id=door,
                soort=SOORTEN[nummer % len(SOORTEN)],
                wat=f"Iets om te doen, nummer {nummer + 1}",
                op=vandaag - timedelta(days=nummer * 9),
            )
            for nummer in range(ZOEKVRAGEN_PER_GEMEENTE)
        ),
    )


def _plek(nummer: int, gemeente: UUID, organisatie: UUID, plek: UUID, *, vandaag: date) -> Plek:
    soort = SOORTEN[nummer % len(SOORTEN)]
    openbaar = soort in Plek.LAAGDREMPELIG
    return Plek(
        id=plek,
        gemeente_id=gemeente,
        organisatie_id=organisatie,
        naam=f"Meewerken, ploeg {nummer + 1}",
        soort=soort,
        plaats=f"Verzonnen dorp {nummer % DORPEN + 1}",
        kosten=Plek.Kosten.GRATIS if nummer % 2 else Plek.Kosten.ONBEKEND,
        inloop=openbaar,
        toegankelijk=["bus", "rolstoel"] if nummer % 3 else [],
        vrije_plaatsen=nummer % 4,
        openbaar=openbaar,
        akkoord_op=vandaag if openbaar else None,
        vragen_bij="De balie" if openbaar else "",
        bevestigd_op=vandaag - timedelta(days=nummer * 7 % 250),
    )


def _tijden(ids: Waar) -> Iterator[Openingstijd]:
    gemeente, _, plek = ids
    for dag in (1, 3, 5):
        yield Openingstijd(gemeente_id=gemeente, plek_id=plek, dag=dag, van=time(9), tot=time(12), wie="Gastvrouw")
