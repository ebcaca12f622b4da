"""Werkgroepen, their prikbord and ideas, and nieuws."""

from netwerk.rollen import LEIDT_WERKGROEPEN, NIEUWSROLLEN, WERKGROEPROLLEN
from netwerk.rolsoorten import Rolsoort
from tests.maak.rijen import (
    bericht,
    idee,
    link_naar_werkgroep,
    link_terug_naar_werkgroep,
    link_uit_mail,
    nieuws,
    nieuws_met_foto,
    openbaar_nieuws,
    plaats_in_werkgroep,
    werkgroep,
)
from tests.toegang_verwacht.vorm import INWONER, MEEWERKERS, WERKGEVER, Verwacht

WERKGROEP = tuple(WERKGROEPROLLEN)
BUITEN = (*INWONER, *WERKGEVER)
COMMUNICATIE = (Rolsoort.COMMUNICATIE,)


def _wie_ziet(status: int) -> dict[tuple[str, ...], tuple[int, int, int, int]]:
    """Everybody of the network; an inwoner and a werkgever the groups they are in."""
    return {MEEWERKERS: (status, status, status, 404), BUITEN: (status, 404, 404, 404)}


def _wie_erin_zit(status: int) -> dict[tuple[str, ...], tuple[int, int, int, int]]:
    """Who leads all of them, and who is in this one; in the own row everybody is its trekker."""
    leidt = {LEIDT_WERKGROEPEN: (status, status, status, 404)}
    return leidt | {MEEWERKERS: (status, 403, 403, 404), BUITEN: (status, 404, 404, 404)}


def _eigen(status: int) -> dict[tuple[str, ...], tuple[int, int, int, int]]:
    return {LEIDT_WERKGROEPEN: (status, status, status, 404), WERKGROEP: (status, 404, 404, 404)}


VERWACHT = {
    "werkgroepen": Verwacht(get={WERKGROEP: 200}),
    "werkgroep_toevoegen": Verwacht(get={LEIDT_WERKGROEPEN: 200}, post={LEIDT_WERKGROEPEN: 422}),
    "werkgroep_bekijken": Verwacht(get=_wie_ziet(200), maak=werkgroep),
    **dict.fromkeys(
        ("werkgroep_wijzigen", "werkgroep_mensen", "binnenhalen"),
        Verwacht(get=_wie_erin_zit(200), post=_wie_erin_zit(422), maak=werkgroep),
    ),
    "werkgroep_stoppen": Verwacht(
        get={LEIDT_WERKGROEPEN: (200, 200, 200, 404)}, post={LEIDT_WERKGROEPEN: (302, 302, 302, 404)}, maak=werkgroep
    ),
    "werkgroep_hervatten": Verwacht(get=405, post={LEIDT_WERKGROEPEN: (302, 302, 302, 404)}, maak=werkgroep),
    **dict.fromkeys(
        ("werkgroep_meedoen", "werkgroep_verlaten"), Verwacht(get=405, post=_wie_ziet(302), maak=werkgroep)
    ),
    "werkgroep_uitgenodigd": Verwacht(
        get={WERKGROEP: (200, 200, 200, 404)}, post={WERKGROEP: (302, 302, 302, 404)}, maak=link_naar_werkgroep
    ),
    "werkgroep_terugkomen": Verwacht(get=405, post={WERKGROEP: (302, 404, 404, 404)}, maak=link_terug_naar_werkgroep),
    **dict.fromkeys(
        ("werkgroeplid_taak", "werkgroeplid_weghalen", "werkgroeplid_terugzetten"),
        Verwacht(get=405, post=_wie_erin_zit(302), maak=plaats_in_werkgroep),
    ),
    # Prikbord and ideas
    **dict.fromkeys(("prikbord", "ideeen"), Verwacht(get=_wie_ziet(200), post=_wie_erin_zit(422), maak=werkgroep)),
    "prikbord_namen": Verwacht(get=405, post=_wie_ziet(200), maak=werkgroep),
    "idee_beoordelen": Verwacht(get=_eigen(200), post=_eigen(422), maak=idee),
    "idee_wijzigen": Verwacht(get={WERKGROEP: (200, 404, 404, 404)}, post={WERKGROEP: (422, 404, 404, 404)}, maak=idee),
    **dict.fromkeys(("idee_weghalen", "idee_terugzetten"), Verwacht(get=405, post=_eigen(302), maak=idee)),
    "bericht_wijzigen": Verwacht(
        get={WERKGROEP: (200, 404, 404, 404)}, post={WERKGROEP: (422, 404, 404, 404)}, maak=bericht
    ),
    **dict.fromkeys(("bericht_weghalen", "bericht_terugzetten"), Verwacht(get=405, post=_eigen(302), maak=bericht)),
    **dict.fromkeys(
        ("bericht_vastzetten", "bericht_losmaken"), Verwacht(get=405, post=_wie_erin_zit(302), maak=bericht)
    ),
    "prikbordmail": Verwacht(get={WERKGROEP: 200}, post={WERKGROEP: 422}),
    "mail_uit": Verwacht(get=200, post=200, maak=link_uit_mail, bezoeker=(200, 200), zonder_formuliersleutel=True),
    # Nieuws
    "nieuws": Verwacht(get={NIEUWSROLLEN: 200}),
    "nieuws_toevoegen": Verwacht(get={COMMUNICATIE: 200}, post={COMMUNICATIE: 422}),
    "nieuws_bekijken": Verwacht(get={NIEUWSROLLEN: (200, 200, 200, 404)}, maak=nieuws_met_foto),
    "nieuws_wijzigen": Verwacht(
        get={COMMUNICATIE: (200, 200, 200, 404)}, post={COMMUNICATIE: (422, 422, 422, 404)}, maak=nieuws
    ),
    "nieuws_foto": Verwacht(get=200, maak=openbaar_nieuws, bezoeker=(200, 405)),
    "nieuws_foto_toevoegen": Verwacht(
        get={COMMUNICATIE: (200, 200, 200, 404)}, post={COMMUNICATIE: (422, 422, 422, 404)}, maak=nieuws
    ),
    "nieuws_foto_weghalen": Verwacht(
        get={NIEUWSROLLEN: (200, 200, 200, 404)}, post={NIEUWSROLLEN: (302, 302, 302, 404)}, maak=nieuws
    ),
    "nieuws_weggooien": Verwacht(
        get={COMMUNICATIE: (200, 200, 200, 404)}, post={COMMUNICATIE: (302, 302, 302, 404)}, maak=nieuws
    ),
    "nieuws_vragen": Verwacht(get=405, post={COMMUNICATIE: (302, 302, 302, 404)}, maak=nieuws),
    "nieuws_goedkeuren": Verwacht(get=405, post={LEIDT_WERKGROEPEN: (302, 302, 302, 404)}, maak=nieuws),
    "nieuws_terugsturen": Verwacht(get=405, post={LEIDT_WERKGROEPEN: (422, 422, 422, 404)}, maak=nieuws),
    "nieuws_intrekken": Verwacht(get=405, post={NIEUWSROLLEN: (302, 302, 302, 404)}, maak=nieuws),
}
