"""Filling in a talentprofiel together, and taking it over."""

from tests.maak.rijen import eigen_profiel, inwoner, kaart
from tests.toegang_verwacht.vorm import BEHEERDER, HELPERS, INWONER, Verwacht

VAN_EIGEN_MENSEN = {HELPERS: (200, 404, 404, 404)}
OM_TE_BEWAREN = {HELPERS: (302, 404, 404, 404)}

VERWACHT = {
    "inwoner_toevoegen": Verwacht(get={HELPERS: 200}, post={HELPERS: 422}),
    "samen_invullen": Verwacht(get=VAN_EIGEN_MENSEN, maak=inwoner),
    "samen_beginnen": Verwacht(get=405, post=OM_TE_BEWAREN, maak=inwoner),
    "samen_vraag": Verwacht(get=VAN_EIGEN_MENSEN, post=OM_TE_BEWAREN, maak=inwoner, kwargs={"nummer": 3}),
    "samen_onderwerp": Verwacht(
        get=VAN_EIGEN_MENSEN, post=OM_TE_BEWAREN, maak=inwoner, kwargs={"nummer": 1, "onderwerp": "handen"}
    ),
    "samen_controleren": Verwacht(get=VAN_EIGEN_MENSEN, post={HELPERS: (422, 404, 404, 404)}, maak=inwoner),
    "samen_bevestigen": Verwacht(get=405, post={HELPERS: 400}, maak=inwoner),
    "samen_afdrukken": Verwacht(get=VAN_EIGEN_MENSEN, maak=inwoner),
    "samen_pdf": Verwacht(get=VAN_EIGEN_MENSEN, maak=inwoner),
    "samen_meegeven": Verwacht(
        get=VAN_EIGEN_MENSEN, post=VAN_EIGEN_MENSEN, maak=inwoner, formulier={"wat": "gegevens", "erbij": "on"}
    ),
    "talentprofiel_pdf": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel_vum": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talent_gezien": Verwacht(get=VAN_EIGEN_MENSEN, post={HELPERS: (422, 404, 404, 404)}, maak=inwoner),
    "eigen_talenten": Verwacht(get={BEHEERDER: 200}, post={BEHEERDER: 422}),
    "eigen_talenten_inlezen": Verwacht(get=405, post={BEHEERDER: 302}),
    "eigen_talenten_bestand": Verwacht(get={BEHEERDER: 200}),
    "kaart_maken": Verwacht(get=VAN_EIGEN_MENSEN, post={HELPERS: (422, 404, 404, 404)}, maak=inwoner),
    "kaart_intrekken": Verwacht(get=405, post=OM_TE_BEWAREN, maak=inwoner),
    "kaart_openen": Verwacht(get=200, post=422, maak=kaart, bezoeker=(200, 422)),
    "kaart_account": Verwacht(get=302, post=302, bezoeker=(302, 302)),
}
