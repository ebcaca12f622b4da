"""Which account a login of a gemeente belongs to. A lid joins the two, logged in; nothing else does."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import record_authentication
from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.http import HttpRequest, HttpResponse

from netwerk.gemeentelogin.instellingen import Gemeentelogin
from netwerk.gemeentelogin.twee_stappen import TWEEDE_STAP_VIA_GEMEENTE
from netwerk.gemeentelogin.uitkomst import Geweigerd, Reden
from netwerk.models import Lid, Samenwerkingsverband
from netwerk.rollen import samenwerkingsverbanden

logger = logging.getLogger("netwerk.gemeentelogin")


@dataclass(frozen=True, kw_only=True)
class Koppeling:
    """A login that somebody may use, and since when it belongs to the account; None when it does not."""

    inlog: Gemeentelogin
    sinds: datetime | None
    laatst: datetime | None


def inloggen_van(lid: Lid) -> list[Gemeentelogin]:
    """The logins of the samenwerkingsverbanden in which this lid has a role."""
    if not settings.GEMEENTELOGINS:
        return []
    eigen = Samenwerkingsverband.objects.filter(pk__in=samenwerkingsverbanden(lid))
    slugs = set(eigen.values_list("slug", flat=True))
    return [inlog for inlog in settings.GEMEENTELOGINS if inlog.samenwerkingsverband in slugs]


def overzicht(lid: Lid, inloggen: Sequence[Gemeentelogin]) -> list[Koppeling]:
    gekoppeld = {koppeling.provider: koppeling for koppeling in SocialAccount.objects.filter(user=lid)}
    return [
        Koppeling(
            inlog=inlog,
            sinds=(koppeling := gekoppeld.get(inlog.sleutel)) and koppeling.date_joined,
            laatst=koppeling and koppeling.last_login,
        )
        for inlog in inloggen
    ]


def koppel(lid: Lid, inlog: Gemeentelogin, wie: str) -> None:
    """Let this login open this account from now on, and mail the lid about it. Raises Geweigerd."""
    if SocialAccount.objects.filter(user=lid, provider=inlog.sleutel).exclude(uid=wie).exists():
        raise Geweigerd(Reden.AL_EEN)
    koppeling, is_nieuw = SocialAccount.objects.get_or_create(
        provider=inlog.sleutel, uid=wie, defaults={"user_id": lid.pk}
    )
    if koppeling.user_id != lid.pk:
        raise Geweigerd(Reden.VAN_EEN_ANDER)
    if is_nieuw:
        _meld("gekoppeld", lid, inlog)


def ontkoppel(lid: Lid, inlog: Gemeentelogin) -> None:
    weg, _ = SocialAccount.objects.filter(user=lid, provider=inlog.sleutel).delete()
    if weg:
        _meld("ontkoppeld", lid, inlog)


def _meld(wat: str, lid: Lid, inlog: Gemeentelogin) -> None:
    logger.info("gemeentelogin %s %s: lid %s", inlog.sleutel, wat, lid.pk)
    get_adapter().send_mail(f"account/email/gemeentelogin_{wat}", lid.email, {"naam": inlog.naam})


def log_in(request: HttpRequest, inlog: Gemeentelogin, *, wie: str, naar: str) -> HttpResponse | None:
    """Log in whose login this is, and return where to go; None when it belongs to nobody here.

    Both steps were taken at the gemeente (bewijs.py), so no stage of allauth comes in between.
    """
    koppeling = SocialAccount.objects.filter(provider=inlog.sleutel, uid=wie).select_related("user").first()
    if koppeling is None:
        return None
    lid, adapter = koppeling.user, get_adapter()
    om = {"email_verification": "none", "signal_kwargs": None, "email": None, "signup": False, "redirect_url": naar}
    if gesloten := adapter.pre_login(request, lid, **om):
        return gesloten
    if inlog not in inloggen_van(lid):
        return None
    koppeling.save(update_fields=["last_login"])
    adapter.login(request, lid)
    # After the login: whoever was logged in here before takes all of that session along.
    record_authentication(request, lid, "gemeente", provider=inlog.sleutel, **{TWEEDE_STAP_VIA_GEMEENTE: True})
    logger.info("gemeentelogin %s used: lid %s", inlog.sleutel, lid.pk)
    return adapter.post_login(request, lid, **om)
