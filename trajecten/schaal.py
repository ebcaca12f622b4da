"""The inwoners' part of data at scale: 1,000 inwoners for each portion, half of them with a talentprofiel.

And of everybody a traject with metingen: trajecten/schaal_metingen.py.
"""

from dataclasses import dataclass
from uuid import UUID

from netwerk.rolsoorten import Rolsoort
from netwerk.schaal import Portie
from participatie.demo import op_tijd
from participatie.inlezen import lees_in
from trajecten.models import Inwoner, Keuze, Keuzeantwoord, Talent, Talentantwoord, Talentprofiel
from trajecten.schaal_metingen import bouw_metingen

INWONERS = 1000
TALENTEN = 8
KEUZES = 2
"""Answers in each profile: ten together."""


@dataclass(frozen=True, kw_only=True)
class Mens:
    inwoner: UUID
    gemeente: UUID


def bouw(portie: Portie) -> dict[UUID, list[UUID]]:
    """Make the inwoners of this portion. Out: their ids by gemeente."""
    mensen = [
        Mens(inwoner=portie.id(), gemeente=portie.delen[nummer % len(portie.delen)].gemeente)
        for nummer in range(INWONERS)
    ]
    per_gemeente = {
        deel.gemeente: [mens.inwoner for mens in mensen if mens.gemeente == deel.gemeente] for deel in portie.delen
    }
    _bouw_inwoners(portie, mensen)
    _bouw_talentprofielen(portie, mensen[::2])
    bouw_metingen(portie, per_gemeente)
    return per_gemeente


def _bouw_inwoners(portie: Portie, mensen: list[Mens]) -> None:
    leden = {deel.gemeente: iter(deel.leden[Rolsoort.INWONER]) for deel in portie.delen}
    begeleiders = {deel.gemeente: deel.leden[Rolsoort.BEGELEIDER] for deel in portie.delen}
    lees_in(
        Inwoner,
        (
            Inwoner(
                id=mens.inwoner,
                gemeente_id=mens.gemeente,
                naam=portie.naam(),
                lid_id=next(leden[mens.gemeente], None),
                begeleider_id=portie.dobbelsteen.choice(begeleiders[mens.gemeente]),
                sinds=portie.dag(),
            )
            for mens in mensen
        ),
    )


def _bouw_talentprofielen(portie: Portie, mensen: list[Mens]) -> None:
    profielen = []
    for nummer, mens in enumerate(mensen):
        begonnen_op = op_tijd(portie.dag(), 10)
        klaar = nummer % 3 != 0
        profielen.append(
            Talentprofiel(
                id=portie.id(),
                gemeente_id=mens.gemeente,
                inwoner_id=mens.inwoner,
                bij_vraag=8 if klaar else nummer % 7 + 1,
                begonnen_op=begonnen_op,
                afgerond_op=begonnen_op if klaar else None,
                gewijzigd_op=begonnen_op,
            )
        )
    lees_in(Talentprofiel, profielen)
    talenten = list(Talent.objects.ingebouwd().values_list("pk", flat=True))
    keuzes = list(Keuze.objects.values_list("pk", flat=True))
    lees_in(
        Talentantwoord,
        (
            Talentantwoord(
                gemeente_id=profiel.gemeente_id,
                profiel_id=profiel.pk,
                talent_id=talent,
                antwoord=portie.dobbelsteen.choice(Talentantwoord.Antwoord.values),
                op=profiel.begonnen_op.date(),
                bevestigd_op=profiel.begonnen_op,
            )
            for profiel in profielen
            for talent in portie.dobbelsteen.sample(talenten, TALENTEN)
        ),
    )
    lees_in(
        Keuzeantwoord,
        (
            Keuzeantwoord(gemeente_id=p.gemeente_id, profiel_id=p.pk, keuze_id=keuze, op=p.begonnen_op.date())
            for p in profielen
            for keuze in portie.dobbelsteen.sample(keuzes, KEUZES)
        ),
    )
