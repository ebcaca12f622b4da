"""Plekken for people, and matches: of the person itself, and of who helps that person."""

from tests.maak import rijen_matches
from tests.maak.rijen import inwoner
from tests.maak.rijen_matches import afwijzing, match, match_op_proef, plek_om_te_kiezen, plek_voor_inwoner, probeerkeer
from tests.toegang_verwacht.vorm import HELPERS, INWONER, WERKGEVER, Verwacht

SAMEN = (*INWONER, *HELPERS)
ONTVANGERS = (*HELPERS, *WERKGEVER)
ALLEEN_EIGEN = (200, 404, 404, 404)
NETWERK_BREED = (200, 200, 200, 404)


def _formulier(rollen, *, maak, veld=None, ja: int = 422) -> Verwacht:
    nee = (ja, 404, 404, 404)
    return Verwacht(get={rollen: ALLEEN_EIGEN}, post={rollen: nee}, maak=maak, formulier=veld or {})


VERWACHT = {
    "plekken_voor_mij": Verwacht(get={INWONER: 200}),
    "vertrekpunt": Verwacht(get={INWONER: 200}, post={INWONER: 422}, formulier={"pc4": "onbekend"}),
    "plek_voor_mij": Verwacht(
        get={INWONER: NETWERK_BREED},
        post={INWONER: (422, 422, 422, 404)},
        maak=plek_om_te_kiezen,
        formulier={"uren": "veel"},
    ),
    "plek_past_niet": Verwacht(
        get={INWONER: NETWERK_BREED}, post={INWONER: (422, 422, 422, 404)}, maak=plek_om_te_kiezen
    ),
    "inwoner_plekken": Verwacht(get={HELPERS: ALLEEN_EIGEN}, maak=inwoner),
    "inwoner_vertrekpunt": _formulier(HELPERS, maak=inwoner, veld={"pc4": "onbekend"}),
    "inwoner_plek": _formulier(HELPERS, maak=plek_voor_inwoner, veld={"uren": "veel"}),
    "inwoner_plek_past_niet": _formulier(HELPERS, maak=plek_voor_inwoner),
    "afwijzing_terug": Verwacht(get=405, post={SAMEN: (302, 404, 404, 404)}, maak=afwijzing),
    "matches": Verwacht(get={SAMEN: 200}),
    "match_bekijken": Verwacht(get={SAMEN: ALLEEN_EIGEN}, maak=match),
    "match_stap": _formulier(SAMEN, maak=match_op_proef),
    "match_antwoord": _formulier(SAMEN, maak=match),
    "stap_intrekken": Verwacht(get=405, post={HELPERS: (302, 404, 404, 404)}, maak=match),
    "probeerkeer_toevoegen": _formulier(SAMEN, maak=match_op_proef),
    "probeerkeer_weghalen": Verwacht(get=405, post={SAMEN: (302, 404, 404, 404)}, maak=probeerkeer),
    # From the side of a plek
    "plek_mensen": Verwacht(get={HELPERS: NETWERK_BREED}, maak=plek_om_te_kiezen),
    "plek_voorstellen": Verwacht(get=405, post={HELPERS: (302, 404, 404, 404)}, maak=rijen_matches.plek_met_vindbare),
    "plek_mens_past_niet": _formulier(HELPERS, maak=rijen_matches.plek_met_vindbare),
    "plekafwijzing_terug": Verwacht(get=405, post={HELPERS: (302, 404, 404, 404)}, maak=rijen_matches.plekafwijzing),
    "plek_matches": Verwacht(get={ONTVANGERS: ALLEEN_EIGEN}, maak=rijen_matches.plek_met_iemand),
    "plek_match": Verwacht(get={ONTVANGERS: ALLEEN_EIGEN}, maak=rijen_matches.bij_mijn_plek),
    "plek_bericht": _formulier(ONTVANGERS, maak=rijen_matches.bij_mijn_plek),
    "plek_bericht_intrekken": Verwacht(
        get=405, post={ONTVANGERS: (302, 404, 404, 404)}, maak=rijen_matches.bij_mijn_plek
    ),
    "plek_navraag": _formulier(ONTVANGERS, maak=rijen_matches.plek_navraag),
    # How it goes, the pace, and something else
    "navragen": Verwacht(get={HELPERS: 200}),
    "navraag_beantwoorden": _formulier(SAMEN, maak=rijen_matches.navraag),
    "navraag_niet_bereikt": Verwacht(get=405, post={HELPERS: (302, 404, 404, 404)}, maak=rijen_matches.navraag),
    "navraag_link": Verwacht(
        get={HELPERS: ALLEEN_EIGEN}, post={HELPERS: (200, 404, 404, 404)}, maak=rijen_matches.navraag
    ),
    "navraag_met_link": Verwacht(get=200, post=422, maak=rijen_matches.navraag_link, bezoeker=(200, 422)),
    "deelname_hoe_gaat_het": Verwacht(get={SAMEN: ALLEEN_EIGEN}, maak=rijen_matches.deelname),
    "mijn_tempo": Verwacht(get={INWONER: 200}, post={INWONER: 422}, vooraf=rijen_matches.eigen_tempo),
    "inwoner_tempo": _formulier(HELPERS, maak=inwoner),
    "mijn_wensen": Verwacht(get={INWONER: 200}, post={INWONER: 302}),
    "inwoner_wensen": Verwacht(get={HELPERS: ALLEEN_EIGEN}, post={HELPERS: (302, 404, 404, 404)}, maak=inwoner),
    "mijn_werk": Verwacht(get={INWONER: 200}),
    "werk_toevoegen": Verwacht(get={INWONER: 200}, post={INWONER: 422}),
    "werk_wijzigen": _formulier(SAMEN, maak=rijen_matches.werk),
    "werk_weghalen": Verwacht(get=405, post={SAMEN: (302, 404, 404, 404)}, maak=rijen_matches.werk),
    "inwoner_werk": Verwacht(get={HELPERS: ALLEEN_EIGEN}, maak=inwoner),
    "inwoner_werk_toevoegen": _formulier(HELPERS, maak=inwoner),
    "inwoner_iets_anders": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (302, 404, 404, 404)}, maak=inwoner
    ),
    "iets_anders": Verwacht(get={INWONER: 200}, post={INWONER: 302}),
    "iets_anders_intrekken": Verwacht(get=405, post={SAMEN: (302, 404, 404, 404)}, maak=rijen_matches.wens_van),
    "wensen_iets_anders": Verwacht(get={HELPERS: 200}),
    "gesprek_afspreken": _formulier(HELPERS, maak=rijen_matches.wens),
}
