"""Send an uitnodiging, and take one up: the link proves the mailbox, logging in gives the role.

Nothing on the way tells whether somebody has an account already: the button sends a code in both cases. Who had none
gets one without any role; the role comes with the login, also to an account that was there.
"""

from datetime import datetime, timedelta
from uuid import UUID

from allauth.utils import build_absolute_uri
from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from netwerk.emails import stuur_uitnodiging
from netwerk.models import Gemeente, Genodigde, Lid, Organisatie, Uitnodiging, Voordracht
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import WERELD_BIJ_ROL, Rolsoort, Wereld
from participatie import muur
from participatie.limiet import nog_ruimte_voor

HOOGSTENS_PER_UUR = 5
HOOGSTENS_PER_UUR_BEHEER = 20
"""Per person, not per address: an office has one (domain.md 6.6). Who starts up a network invites a group."""

TE_VEEL = "U hebt het afgelopen uur veel mensen uitgenodigd. Probeer het over een uur nog eens."

IN_DE_SESSIE = "uitnodiging"
"""Which uitnodiging the browser took up, until its person has logged in."""


# Sending


def mag_nog_versturen(request: HttpRequest) -> bool:
    is_beheerder = heeft_rol(request.user, Rolsoort.FUNCTIONEEL_BEHEERDER)
    return nog_ruimte_voor(
        request.user.pk,
        naam="uitnodigen",
        hoogstens=HOOGSTENS_PER_UUR_BEHEER if is_beheerder else HOOGSTENS_PER_UUR,
        per=timedelta(hours=1),
    )


def nodig_uit(
    request: HttpRequest,
    *,
    gemeente: Gemeente,
    email: str,
    naam: str,
    soort: Rolsoort,
    organisatie: Organisatie | None,
    nu: datetime,
) -> Uitnodiging:
    """Send an uitnodiging; one for the same role that nobody answered stops. Accounts are not looked at."""
    email = email.lower()
    for eerdere in Uitnodiging.objects.onbeantwoord().filter(gemeente=gemeente, email=email, soort=soort):
        eerdere.trek_in(door=request.user, nu=nu)
    uitnodiging = Uitnodiging(
        gemeente=gemeente, email=email, naam=naam, soort=soort, organisatie=organisatie, door=request.user
    )
    _mail(request, uitnodiging, uitnodiging.verstuur(nu=nu))
    return uitnodiging


def stuur_opnieuw(request: HttpRequest, uitnodiging: Uitnodiging, *, nu: datetime) -> None:
    """Send a new link in the name of who asks for it now."""
    uitnodiging.door = request.user
    _mail(request, uitnodiging, uitnodiging.verstuur(nu=nu))


def _mail(request: HttpRequest, uitnodiging: Uitnodiging, geheim: str) -> None:
    link = build_absolute_uri(request, reverse("uitnodiging_aannemen", args=[geheim]))
    stuur_uitnodiging(uitnodiging, link)


# Taking up


def met_geheim(geheim: str, *, nu: datetime) -> Uitnodiging | None:
    """Return the uitnodiging of this link, locked; None when it is used, too old, taken back, or never was."""
    with muur.systeemcontext("an uitnodiging is opened by its secret"):
        uitnodiging = _vergrendeld().met_geheim(geheim).first()
        return uitnodiging if uitnodiging and uitnodiging.mag_nog(nu) else None


def begin(request: HttpRequest, uitnodiging: Uitnodiging, *, nu: datetime) -> None:
    """See to it that this mailbox can log in, and remember what the login is for."""
    with muur.systeemcontext("an uitnodiging is taken up"):
        lid = Lid.objects.filter(email=uitnodiging.email).first() or _maak_lid(uitnodiging, nu)
        if lid.wacht_op_uitnodiging():
            _komt_binnen(lid, via=_wie_droeg_aan(uitnodiging))
        lid.emailaddress_set.update_or_create(email=lid.email, defaults={"verified": True, "primary": True})
    request.session[IN_DE_SESSIE] = str(uitnodiging.pk)


def _komt_binnen(lid: Lid, *, via: Lid | None) -> None:
    """Somebody from a file comes in only now; who brought that one in was not in the file."""
    lid.heropen_account()
    if via and via != lid and lid.aangedragen_door_id is None:
        lid.aangedragen_door = via
        lid.save(update_fields=["aangedragen_door"])


def _maak_lid(uitnodiging: Uitnodiging, nu: datetime) -> Lid:
    return Lid.objects.create_user(
        email=uitnodiging.email,
        gemeente=uitnodiging.gemeente,
        naam=uitnodiging.naam,
        wereld=WERELD_BIJ_ROL.get(uitnodiging.soort, Wereld.GEMEENTE),
        organisatie=uitnodiging.organisatie,
        aangedragen_door=_wie_droeg_aan(uitnodiging),
        lid_sinds=timezone.localdate(nu),
    )


def _wie_droeg_aan(uitnodiging: Uitnodiging) -> Lid | None:
    """Who named this person, else who brought that one along to a bijeenkomst, else who invited."""
    voordracht = Voordracht.objects.filter(uitnodiging=uitnodiging).select_related("door").first()
    if voordracht and voordracht.door:
        return voordracht.door
    verband = uitnodiging.gemeente.samenwerkingsverband_id
    kwam_mee = Genodigde.objects.filter(gemeente__samenwerkingsverband=verband, email=uitnodiging.email, lid=None)
    eerste = kwam_mee.exclude(meegebracht_door=None).select_related("meegebracht_door").order_by("pk").first()
    return eerste.meegebracht_door if eerste else uitnodiging.door


def na_het_inloggen(request: HttpRequest, lid: Lid) -> None:
    """Give the role of the uitnodiging that this browser took up, and say so."""
    bewaard = request.session.pop(IN_DE_SESSIE, None)
    if bewaard is None:
        return
    if uitnodiging := neem_aan(UUID(bewaard), lid=lid, nu=timezone.now()):
        messages.success(request, f"U doet nu mee als {uitnodiging.get_soort_display()} in {uitnodiging.gemeente}.")
    else:
        messages.error(request, "De uitnodiging werkt niet meer. Vraag een nieuwe aan wie u uitnodigde.")


def neem_aan(uitnodiging_id: UUID, *, lid: Lid, nu: datetime) -> Uitnodiging | None:
    """Give the role, if this person was invited, by somebody else, and the uitnodiging still counts."""
    with muur.systeemcontext("an uitnodiging gives its role"), muur.met_reden(f"uitnodiging {uitnodiging_id}"):
        uitnodiging = _vergrendeld().filter(pk=uitnodiging_id, email=lid.email.lower()).first()
        if uitnodiging is None or uitnodiging.door_id == lid.pk or not uitnodiging.mag_nog(nu):
            return None
        uitnodiging.neem_aan(lid=lid, nu=nu)
    lid.__dict__.pop("rollen_gelezen", None)
    return uitnodiging


def _vergrendeld():
    """Of two who press the button at the same moment one waits for the other."""
    return Uitnodiging.objects.select_for_update(of=("self",)).select_related("door", "gemeente", "organisatie")
