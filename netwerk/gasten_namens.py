"""Answer an invitation for an inwoner who is helped by this person; also one whom nobody invited yet."""

from dataclasses import dataclass
from uuid import UUID

from django.core.paginator import Page, Paginator

from netwerk import gasten, namens
from netwerk.models import Bijeenkomst, Genodigde, Lid
from netwerk.models.inzage import Handeling
from participatie import muur

PER_PAGINA = 50


@dataclass(frozen=True, kw_only=True)
class Regel:
    """Somebody who is helped, and the answer there is; None when nobody invited that person."""

    lid: Lid
    gast: Genodigde | None


def regels(bijeenkomst: Bijeenkomst, *, gebruiker: Lid, bladzijde: str | None) -> tuple[Page, list[Regel]]:
    """Return one page of the inwoners this person may answer for, by name."""
    mensen = Lid.objects.namens_te_beantwoorden_door(gebruiker).van(bijeenkomst.samenwerkingsverband)
    pagina = Paginator(mensen.order_by("naam", "pk"), PER_PAGINA).get_page(bladzijde)
    leden = list(pagina)
    op_de_lijst = Genodigde.objects.namens_te_beantwoorden_door(gebruiker).filter(bijeenkomst=bijeenkomst)
    gasten_ = {gast.lid_id: gast for gast in op_de_lijst.filter(lid__in=leden).select_related("beantwoord_door")}
    namens.leg_vast(gebruiker, [lid.pk for lid in leden], Handeling.LIJST)
    return pagina, [Regel(lid=lid, gast=gasten_.get(lid.pk)) for lid in leden]


def gast(bijeenkomst: Bijeenkomst, lid_id: UUID, *, gebruiker: Lid, bewaar: bool) -> Genodigde | None:
    """Return the row of this inwoner. `bewaar`: put it on the list when it is not; else it is only shown."""
    te_beantwoorden = Genodigde.objects.namens_te_beantwoorden_door(gebruiker).filter(lid__is_active=True)
    eigen = te_beantwoorden.filter(bijeenkomst=bijeenkomst, lid=lid_id).select_related("beantwoord_door").first()
    nieuw = None if eigen else _nieuw(bijeenkomst, lid_id, gebruiker=gebruiker, bewaar=bewaar)
    if eigen or nieuw:
        namens.leg_vast(gebruiker, [lid_id], Handeling.BEKEKEN)
    return eigen or nieuw


def _nieuw(bijeenkomst: Bijeenkomst, lid_id: UUID, *, gebruiker: Lid, bewaar: bool) -> Genodigde | None:
    mensen = Lid.objects.namens_te_beantwoorden_door(gebruiker).van(bijeenkomst.samenwerkingsverband)
    lid = mensen.select_related("gemeente").filter(pk=lid_id).first()
    if lid is None or not bewaar:
        return lid and gasten.gast_van_lid(bijeenkomst, lid)
    with muur.systeemcontext("somebody answers for an inwoner who is not on the list yet"):
        return gasten.van_lid(bijeenkomst, lid)
