"""Inwoners and what they tell."""

from tests.maak.rijen import (
    eigen_profiel,
    eigen_verzoek,
    inwoner,
    noodtoegang,
    verzoek,
)
from tests.toegang_verwacht.vorm import HELPERS, INWONER, PRIVACY_OFFICER, Verwacht

VERWACHT = {
    "inwoners": Verwacht(get={HELPERS: 200}, post={HELPERS: 302}),
    "inwoner_talentprofiel": Verwacht(get={HELPERS: (200, 404, 404, 404)}, maak=inwoner),
    "inwoner_veranderd": Verwacht(get={HELPERS: (200, 404, 404, 404)}, maak=inwoner),
    "noodtoegang": Verwacht(get={HELPERS: 200}, post={HELPERS: 422}),
    "noodtoegang_beeindigen": Verwacht(
        get=405,
        post={HELPERS: (302, 404, 404, 404), PRIVACY_OFFICER: (302, 302, 404, 404)},
        maak=noodtoegang,
    ),
    "wie_heeft_gekeken": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel_veranderd": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel_beginnen": Verwacht(get=405, post={INWONER: 302}, vooraf=eigen_profiel),
    "talentprofiel_taal": Verwacht(get=405, post={INWONER: 302}, vooraf=eigen_profiel),
    "talentprofiel_bewaren": Verwacht(get=405, post={INWONER: 400}, vooraf=eigen_profiel),
    "talentprofiel_vraag": Verwacht(
        get={INWONER: 200}, post={INWONER: 302}, vooraf=eigen_profiel, kwargs={"nummer": 3}
    ),
    "talentprofiel_onderwerp": Verwacht(
        get={INWONER: 200}, post={INWONER: 302}, vooraf=eigen_profiel, kwargs={"nummer": 1, "onderwerp": "handen"}
    ),
    "talentprofiel_controleren": Verwacht(get={INWONER: 200}, post={INWONER: 302}, vooraf=eigen_profiel),
    "talentprofiel_klaar": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel_afdrukken": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel_bevestigen": Verwacht(get=405, post={INWONER: 400}, vooraf=eigen_profiel),
    "inwoner_wijzigen": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=inwoner
    ),
    "inwoner_verzoek": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=inwoner
    ),
    "verzoeken": Verwacht(get={HELPERS: 200}),
    "verzoek_bekijken": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=verzoek
    ),
    "verzoek_verlengen": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=verzoek
    ),
    "mijn_gegevens": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "mijn_gegevens_bekijken": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel, kwargs={"sleutel": "talentprofiel"}),
    "mijn_gegevens_afdrukken": Verwacht(get=405, post={INWONER: 200}, vooraf=eigen_profiel),
    "mijn_gegevens_downloaden": Verwacht(get=405, post={INWONER: 200}, vooraf=eigen_profiel),
    "mijn_gegevens_schema": Verwacht(get=200, bezoeker=(200, 405)),
    "verzoek_klopt_niet": Verwacht(get={INWONER: 200}, post={INWONER: 422}),
    "verzoek_verwijderen": Verwacht(get={INWONER: 200}, post={INWONER: 422}),
    "eigen_verzoek": Verwacht(get={INWONER: (200, 404, 404, 404)}, maak=eigen_verzoek),
    "verzoek_intrekken": Verwacht(get=405, post={INWONER: (302, 404, 404, 404)}, maak=eigen_verzoek),
    "doe_mee": Verwacht(get=200, post=422, bezoeker=(200, 422)),
    "doe_mee_namens": Verwacht(get=200, post=422, bezoeker=(200, 422)),
    "doe_mee_bedankt": Verwacht(get=200, bezoeker=(200, 405)),
}
