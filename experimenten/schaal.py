"""The visits' part of data at scale: 1,000 werkbezoeken for each portion, with what each leaves behind."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from experimenten.demo.teksten import OWO
from experimenten.models import Experiment, Stand, Werkbezoek
from netwerk.models import Actie, Contactmoment
from netwerk.rolsoorten import Rolsoort
from netwerk.schaal import GEMEENTEN_PER_NETWERK, Portie
from participatie.demo import op_tijd
from participatie.inlezen import lees_in

WERKBEZOEKEN = 1000
EXPERIMENTEN = 6
BEGONNEN = 400
"""Days before today on which the experiments began."""


def bouw(portie: Portie, inwoners: dict[UUID, list[UUID]]) -> None:
    """Make the visits of this portion. In: the ids of its inwoners by gemeente."""
    if portie.is_eerste_van_netwerk:
        _bouw_experimenten(portie)
    bezoeken = [_bezoek(portie, nummer) for nummer in range(WERKBEZOEKEN)]
    acties = list(_acties(portie, bezoeken))
    lees_in(Actie, acties)
    lees_in(Werkbezoek, bezoeken)
    _bouw_contactmomenten(portie, bezoeken)
    Met = Werkbezoek.inwoners.through
    lees_in(
        Met,
        (
            Met(werkbezoek_id=bezoek.pk, inwoner_id=inwoner)
            for bezoek in bezoeken[::2]
            for inwoner in portie.dobbelsteen.sample(inwoners[bezoek.gemeente_id], portie.dobbelsteen.choice([1, 1, 2]))
        ),
    )


def _bouw_experimenten(portie: Portie) -> None:
    standen = [Stand.PROBEREN, Stand.PROBEREN, Stand.PROBEREN, Stand.VRAAG, Stand.DROOM, Stand.RESULTAAT]
    eigenaar = portie.delen[0].leden[Rolsoort.KWARTIERMAKER][0]
    begin = portie.vandaag - timedelta(days=BEGONNEN)
    lees_in(
        Experiment,
        (
            Experiment(
                id=portie.van_netwerk("experiment", nummer),
                samenwerkingsverband_id=portie.van_netwerk(),
                werkgroep_id=portie.van_netwerk("werkgroep", nummer % GEMEENTEN_PER_NETWERK),
                naam=f"Verzonnen experiment {nummer + 1}",
                vraag="Zit er beweging in?",
                wat_we_proberen="Wij gaan kijken en schrijven op wat wij zien.",
                eigenaar_id=eigenaar,
                stand=stand,
                begonnen_op=None if stand in {Stand.VRAAG, Stand.DROOM} else begin,
                eerste_resultaat_op=begin + timedelta(days=90) if stand == Stand.RESULTAAT else None,
                uitkomst="Het werkt." if stand == Stand.RESULTAAT else "",
            )
            for nummer, stand in enumerate(standen)
        ),
    )
    In = Experiment.gemeenten.through
    lees_in(
        In,
        (
            In(experiment_id=portie.van_netwerk("experiment", nummer), gemeente_id=deel.gemeente)
            for nummer in range(EXPERIMENTEN)
            for deel in portie.delen
        ),
    )


def _bezoek(portie: Portie, nummer: int) -> Werkbezoek:
    deel = portie.delen[nummer % len(portie.delen)]
    datum = portie.dag()
    plaats = portie.dobbelsteen.choice(deel.plaatsen)
    loopt_al = datum >= portie.vandaag - timedelta(days=BEGONNEN)
    vastgelegd_op = op_tijd(datum, 9 + nummer % 9, nummer % 60)
    return Werkbezoek(
        id=portie.id(),
        sleutel=portie.id(),
        gemeente_id=deel.gemeente,
        kwartiermaker_id=portie.dobbelsteen.choice(deel.leden[Rolsoort.KWARTIERMAKER]),
        organisatie_id=plaats.organisatie,
        plek_id=plaats.plek if nummer % 4 == 0 else None,
        datum=datum,
        soort=portie.dobbelsteen.choice(Werkbezoek.Soort.values),
        verslag=" ".join(tekst.verslag for tekst in portie.dobbelsteen.sample(OWO, 2)),
        experiment_id=portie.van_netwerk("experiment", nummer % 3) if loopt_al and nummer % 5 else None,
        vastgelegd_op=vastgelegd_op,
        gewijzigd_op=vastgelegd_op,
    )


def _acties(portie: Portie, bezoeken: list[Werkbezoek]) -> Iterator[Actie]:
    """Give three in ten visits an actie; of those one in five is still open."""
    for nummer, bezoek in enumerate(bezoeken):
        if nummer % 10 not in {1, 4, 7}:
            continue
        bezoek.actie_id = portie.id()
        uiterlijk_op = bezoek.datum + timedelta(days=7)
        is_open = nummer % 50 < 10 or uiterlijk_op >= portie.vandaag
        yield Actie(
            id=bezoek.actie_id,
            gemeente_id=bezoek.gemeente_id,
            eigenaar_id=bezoek.kwartiermaker_id,
            organisatie_id=bezoek.organisatie_id,
            wat="Bellen over een plek",
            uiterlijk_op=uiterlijk_op,
            gedaan_op=None if is_open else op_tijd(uiterlijk_op, 9),
        )


def _bouw_contactmomenten(portie: Portie, bezoeken: list[Werkbezoek]) -> None:
    contactpersoon = {p.organisatie: p.contactpersoon for deel in portie.delen for p in deel.plaatsen}
    momenten = [
        Contactmoment(
            id=portie.id(),
            gemeente_id=bezoek.gemeente_id,
            organisatie_id=bezoek.organisatie_id,
            door_id=bezoek.kwartiermaker_id,
            op=bezoek.datum,
            soort=Contactmoment.Soort.WERKBEZOEK,
            bron=bezoek.pk,
        )
        for bezoek in bezoeken
    ]
    lees_in(Contactmoment, momenten)
    Gesproken, Betrokken = Werkbezoek.gesproken_met.through, Contactmoment.contactpersonen.through
    lees_in(
        Gesproken,
        (Gesproken(werkbezoek_id=b.pk, contactpersoon_id=contactpersoon[b.organisatie_id]) for b in bezoeken[::2]),
    )
    lees_in(
        Betrokken,
        (Betrokken(contactmoment_id=m.pk, contactpersoon_id=contactpersoon[m.organisatie_id]) for m in momenten[::2]),
    )
