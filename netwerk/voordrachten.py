"""Propose somebody for the network: who may give the role invites at once, others leave it to who may."""

from datetime import date, datetime, timedelta

from django.db import transaction
from django.http import HttpRequest

from netwerk.models import Gemeente, Lid, Voordracht
from netwerk.rollen import te_geven_rollen
from netwerk.rolsoorten import ROL_BIJ_WERELD
from netwerk.uitnodigingen import mag_nog_versturen, nodig_uit
from participatie import muur
from participatie.limiet import nog_ruimte_voor
from participatie.samen import Aantal, Vraag

HOOGSTENS_PER_DAG = 10


def mag_zelf_uitnodigen(gebruiker: Lid, *, wereld: str, gemeente: object) -> bool:
    return ROL_BIJ_WERELD[wereld] in te_geven_rollen(gebruiker, gemeente)


def mag_nog(request: HttpRequest, *, direct: bool) -> bool:
    """Whether this person may send one more today: an invitation is counted with the others of that hour."""
    if direct:
        return mag_nog_versturen(request)
    return nog_ruimte_voor(request.user.pk, naam="aandragen", hoogstens=HOOGSTENS_PER_DAG, per=timedelta(days=1))


def draag_aan(
    request: HttpRequest,
    *,
    gemeente: Gemeente,
    naam: str,
    email: str,
    waarom: str,
    wereld: str,
    nu: datetime,
) -> Voordracht:
    """Write the proposal down; it is an uitnodiging at once when this person may give the role."""
    voordracht = Voordracht(
        gemeente=gemeente, naam=naam, email=email, waarom=waarom, wereld=wereld, door=request.user, gedaan_op=nu
    )
    if mag_zelf_uitnodigen(request.user, wereld=wereld, gemeente=gemeente.pk):
        maak_uitnodiging(request, voordracht, nu=nu)
    else:
        voordracht.save()
    return voordracht


def maak_uitnodiging(request: HttpRequest, voordracht: Voordracht, *, nu: datetime) -> None:
    """Send the uitnodiging in the name of who presses the button; who named the person stays written with it."""
    uitnodiging = nodig_uit(
        request,
        gemeente=voordracht.gemeente,
        email=voordracht.email,
        naam=voordracht.naam,
        soort=voordracht.soort,
        organisatie=None,
        nu=nu,
    )
    voordracht.nodig_uit(uitnodiging, door=request.user, nu=nu)
    for ook in Voordracht.objects.open().filter(gemeente=voordracht.gemeente, email=voordracht.email):
        ook.nodig_uit(None, door=request.user, nu=nu)  # somebody else named the same person


def trek_in(voordracht: Voordracht, *, nu: datetime) -> bool:
    """Take it back for who put it forward; False when somebody answered meanwhile. Whether one may, says the queryset.

    Who only puts people forward writes nothing of others: the wall opens for these lines.
    """
    with transaction.atomic(), muur.systeemcontext("who put somebody forward takes that back"):
        vast = _vergrendeld(voordracht)
        if vast.is_open:
            vast.trek_in(nu=nu)
        return vast.stand == Voordracht.Stand.INGETROKKEN


def heropen(voordracht: Voordracht) -> bool:
    """Let it wait for an answer again; False when that person was named anew meanwhile."""
    with transaction.atomic(), muur.systeemcontext("a proposal waits for an answer again"):
        vast = _vergrendeld(voordracht)
        zelfde = {"gemeente": vast.gemeente_id, "email": vast.email, "door": vast.door_id}
        if vast.stand == Voordracht.Stand.UITGENODIGD or Voordracht.objects.open().filter(**zelfde).exists():
            return False
        vast.heropen()
        return True


def _vergrendeld(voordracht: Voordracht) -> Voordracht:
    return Voordracht.objects.select_for_update(of=("self",)).get(pk=voordracht.pk)


def wachtende_voordrachten(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    return {"aantal": Aantal(rijen=Voordracht.objects.wijzigbaar_voor(gebruiker).open())}


def te_beoordelen(gebruiker: Lid, vandaag: date, *, aantal: int) -> dict[str, object] | None:
    """How many proposals wait for this person, for /vandaag/."""
    return {"aantal": aantal} if aantal else None
