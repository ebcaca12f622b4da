"""Who is it that opens a personal link, or the code of the poster? Asked before anybody is known."""

from datetime import datetime, timedelta

from netwerk.gasten import Gaststand, stand, van_lid
from netwerk.models import Bijeenkomst, Gastenlijst, Genodigde, Lid
from participatie import muur
from participatie.sleutels import als_uuid

DEUR_OPEN = timedelta(hours=1)
"""From how long before the beginning people check in."""


def gast_met_geheim(geheim: str, *, nu: datetime) -> tuple[Genodigde, Gaststand] | None:
    """Return whose link this is, until the end of the bijeenkomst, and what stands beside the answer."""
    with muur.systeemcontext("an invitation to a bijeenkomst is opened by its secret"):
        met_alles = Genodigde.objects.select_related("bijeenkomst__samenwerkingsverband")
        gast = met_alles.met_geheim(geheim).filter(bijeenkomst__eindigt_op__gt=nu).first()
        return (gast, stand(gast)) if gast else None


def stand_van(gast: Genodigde) -> Gaststand:
    """Return the same for somebody who is known already. In: the gast with its bijeenkomst."""
    with muur.systeemcontext("places that are left, and what is remembered of a guest"):
        return stand(gast)


def bijeenkomst_met_code(code: str) -> Bijeenkomst | None:
    with muur.systeemcontext("a bijeenkomst is opened by the code of its poster"):
        lijst = Gastenlijst.objects.met_code(code).first()
        return lijst.bijeenkomst if lijst else None


def gast_hier(bijeenkomst: Bijeenkomst, *, lid: Lid | None, bewaard: str) -> Genodigde | None:
    """Return who holds this phone: the lid that is logged in, or who answered by the personal link on it.

    In: the lid, and the id that the session keeps.
    """
    with muur.systeemcontext("who is this guest"):
        gasten = Genodigde.objects.filter(bijeenkomst=bijeenkomst).select_related("bijeenkomst")
        gasten = gasten.filter(lid=lid) if lid else gasten.filter(pk=als_uuid(bewaard))
        return gasten.met_aanwezigheid().first()


def gast_of_lid_hier(bijeenkomst: Bijeenkomst, *, lid: Lid | None, bewaard: str) -> Genodigde | None:
    """The same; a lid of the network whom nobody invited gets a place on the list."""
    gast = gast_hier(bijeenkomst, lid=lid, bewaard=bewaard)
    return van_lid(bijeenkomst, lid) if gast is None and lid and hoort_erbij(bijeenkomst, lid) else gast


def hoort_erbij(bijeenkomst: Bijeenkomst, lid: Lid | None) -> bool:
    return lid is not None and Bijeenkomst.objects.zichtbaar_voor(lid).filter(pk=bijeenkomst.pk).exists()


def is_bij_de_deur(bijeenkomst: Bijeenkomst, nu: datetime) -> bool:
    """Whether people check in now."""
    return bijeenkomst.begint_op - DEUR_OPEN <= nu < bijeenkomst.eindigt_op
