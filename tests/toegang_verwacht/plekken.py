"""Plekken, what was looked for and not found, and partners of the network."""

from tests.maak.rijen import organisatie
from tests.maak.rijen_plekken import afspraak, contactpersoon, openbare_plek, partnerschap, plek, zoekvraag
from tests.toegang_verwacht.vorm import KWARTIERMAKER, NETWERK, WERKGEVER, Verwacht

MET_PLEKKEN = (*NETWERK, *WERKGEVER)


def _wijzigt(*, kwartiermaker: int, ander: int, rollen: tuple[str, ...]) -> dict[tuple[str, ...], tuple[int, ...]]:
    """A kwartiermaker in the own gemeente, others what is theirs."""
    return {KWARTIERMAKER: (kwartiermaker, kwartiermaker, 404, 404), rollen: (ander, 404, 404, 404)}


VERWACHT = {
    "plekken": Verwacht(get={MET_PLEKKEN: 200}),
    "plek_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404), WERKGEVER: (200, 404, 404, 404)}, maak=plek),
    "plek_toevoegen": Verwacht(get={(*KWARTIERMAKER, *WERKGEVER): 200}, post={(*KWARTIERMAKER, *WERKGEVER): 422}),
    "plek_plaatsen": Verwacht(
        get=_wijzigt(kwartiermaker=200, ander=200, rollen=MET_PLEKKEN),
        post=_wijzigt(kwartiermaker=422, ander=422, rollen=MET_PLEKKEN),
        maak=plek,
        formulier={"vrije_plaatsen": "veel"},
    ),
    "plek_wijzigen": Verwacht(
        get=_wijzigt(kwartiermaker=200, ander=200, rollen=MET_PLEKKEN),
        post=_wijzigt(kwartiermaker=422, ander=422, rollen=MET_PLEKKEN),
        maak=plek,
    ),
    **dict.fromkeys(
        ("plek_bevestigen", "plek_sluiten", "plek_heropenen"),
        Verwacht(get=405, post=_wijzigt(kwartiermaker=302, ander=302, rollen=MET_PLEKKEN), maak=plek),
    ),
    "activiteiten": Verwacht(get=200, bezoeker=(200, 405)),
    "activiteit_bekijken": Verwacht(get=200, maak=openbare_plek, bezoeker=(200, 405)),
    # Gezocht, niet gevonden
    "zoekvragen": Verwacht(get={NETWERK: 200}),
    "zoekvraag_noteren": Verwacht(get={NETWERK: 200}, post={NETWERK: 422}),
    "zoekvraag_gevonden": Verwacht(
        get=_wijzigt(kwartiermaker=200, ander=200, rollen=NETWERK),
        post=_wijzigt(kwartiermaker=422, ander=422, rollen=NETWERK),
        maak=zoekvraag,
    ),
    **dict.fromkeys(
        ("zoekvraag_heropenen", "zoekvraag_weghalen", "zoekvraag_terugzetten"),
        Verwacht(get=405, post=_wijzigt(kwartiermaker=302, ander=302, rollen=NETWERK), maak=zoekvraag),
    ),
    # Organisaties: their people, and what was agreed
    **dict.fromkeys(
        ("contactpersoon_toevoegen", "partnerschap_beginnen", "afspraak_maken"),
        Verwacht(
            get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (422, 422, 404, 404)}, maak=organisatie
        ),
    ),
    **{
        naam: Verwacht(get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (422, 422, 404, 404)}, maak=maak)
        for naam, maak in {
            "contactpersoon_wijzigen": contactpersoon,
            "partnerschap_wijzigen": partnerschap,
            "afspraak_wijzigen": afspraak,
        }.items()
    },
    **{
        f"{naam}_{doe}": Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=maak)
        for naam, maak in {"contactpersoon": contactpersoon, "afspraak": afspraak}.items()
        for doe in ("weghalen", "terugzetten")
    },
}
