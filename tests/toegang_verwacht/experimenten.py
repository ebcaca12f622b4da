"""Experimenten, werkbezoeken and the overview."""

from experimenten.toegang import BEZOEKEN_LEZEN, BEZOEKEN_TELLEN
from tests.maak.rijen import (
    bestand,
    concept,
    eigen_werkgroep,
    experiment,
    netwerk,
    openbare_foto,
    vijf_mensen_in_beeld,
    werkbezoek,
    werkgroep_met_opbrengst,
)
from tests.toegang_verwacht.vorm import KWARTIERMAKER, MEEWERKERS, Verwacht

VERWACHT = {
    "home": Verwacht(get=200, bezoeker=(200, 405)),
    "netwerk_bekijken": Verwacht(get=200, maak=netwerk, bezoeker=(200, 405)),
    "experimenten": Verwacht(get={MEEWERKERS: 200}),
    "experiment_bekijken": Verwacht(get={MEEWERKERS: (200, 200, 200, 404)}, maak=experiment),
    "experiment_tijdlijn": Verwacht(get={MEEWERKERS: (200, 200, 200, 404)}, maak=experiment),
    "experiment_toevoegen": Verwacht(get={MEEWERKERS: 200}, post={MEEWERKERS: 422}, vooraf=eigen_werkgroep),
    "experiment_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 200, 404), MEEWERKERS: (200, 404, 404, 404)},
        post={KWARTIERMAKER: (422, 422, 422, 404), MEEWERKERS: (422, 404, 404, 404)},
        maak=experiment,
    ),
    "experiment_verder": Verwacht(
        get={KWARTIERMAKER: (200, 200, 200, 404), MEEWERKERS: (200, 404, 404, 404)},
        post={KWARTIERMAKER: (422, 422, 422, 404), MEEWERKERS: (422, 404, 404, 404)},
        maak=experiment,
    ),
    "bestand_toevoegen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 200, 404), MEEWERKERS: (200, 404, 404, 404)},
        post={KWARTIERMAKER: (422, 422, 422, 404), MEEWERKERS: (422, 404, 404, 404)},
        maak=experiment,
    ),
    "bestand_downloaden": Verwacht(get={MEEWERKERS: (200, 200, 200, 404)}, maak=bestand),
    "bestand_tonen": Verwacht(get={MEEWERKERS: (200, 200, 200, 404)}, maak=bestand),
    "experiment_foto": Verwacht(get=200, maak=openbare_foto, bezoeker=(200, 405)),
    "bestand_toestemming": Verwacht(
        get={KWARTIERMAKER: (200, 200, 200, 404), MEEWERKERS: (200, 404, 404, 404)},
        post={KWARTIERMAKER: (422, 422, 422, 404), MEEWERKERS: (422, 404, 404, 404)},
        maak=bestand,
    ),
    "bestand_weghalen": Verwacht(
        get=405, post={KWARTIERMAKER: (302, 302, 302, 404), MEEWERKERS: (302, 404, 404, 404)}, maak=bestand
    ),
    "bestand_terugzetten": Verwacht(
        get=405, post={KWARTIERMAKER: (302, 302, 302, 404), MEEWERKERS: (302, 404, 404, 404)}, maak=bestand
    ),
    "bestand_intrekken": Verwacht(
        get={KWARTIERMAKER: (200, 200, 200, 404), MEEWERKERS: (200, 404, 404, 404)},
        post={KWARTIERMAKER: (302, 302, 302, 404), MEEWERKERS: (302, 404, 404, 404)},
        maak=bestand,
    ),
    "overzicht": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "overzicht_csv": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "overzicht_xlsx": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "overzicht_acties": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "overzicht_mensen": Verwacht(get={BEZOEKEN_TELLEN: 200}, vooraf=vijf_mensen_in_beeld),
    "werkgroep_opbrengsten": Verwacht(get={MEEWERKERS: (200, 200, 200, 404)}, maak=werkgroep_met_opbrengst),
    "werkbezoeken": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "werkbezoek_vastleggen": Verwacht(get={KWARTIERMAKER: 302}, post={KWARTIERMAKER: 422}),
    "werkbezoek_bekijken": Verwacht(get={BEZOEKEN_LEZEN: (200, 200, 404, 404), MEEWERKERS: 404}, maak=werkbezoek),
    "werkbezoek_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (422, 422, 404, 404)}, maak=werkbezoek
    ),
    "werkbezoek_weghalen": Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=werkbezoek),
    "werkbezoek_terugzetten": Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=werkbezoek),
    "werkbezoeken_weggehaald": Verwacht(get={KWARTIERMAKER: 200}),
    "werkbezoekconcept_bewaren": Verwacht(
        get=405,
        post={KWARTIERMAKER: (200, 404, 404, 404)},
        maak=concept,
        formulier={"verslag": "Half af"},
        sleutel_van_de_browser=True,
    ),
    # Throwing away what is not there, or not yours, changes nothing and tells nothing.
    "werkbezoekconcept_weggooien": Verwacht(get=405, post={KWARTIERMAKER: 302}, maak=concept),
    # The design system
    "stijl": Verwacht(get=200, bezoeker=(200, 405)),
}
