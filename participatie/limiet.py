"""How often one address or one person may do something, counted in the cache that all workers share."""

from datetime import UTC, datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest
from django.utils import timezone


def nog_ruimte(request: HttpRequest, *, naam: str, hoogstens: int, per: timedelta) -> bool:
    """Take one of the places of this address; False when all are taken. A place comes free after `per`."""
    return vrij_op(adres_van(request), naam=naam, hoogstens=hoogstens, per=per) is None


def nog_ruimte_voor(wie: object, *, naam: str, hoogstens: int, per: timedelta) -> bool:
    """The same for one person, wherever that one is. In: the key of the person."""
    return vrij_op(wie, naam=naam, hoogstens=hoogstens, per=per) is None


def vrij_op(wie: object, *, naam: str, hoogstens: int, per: timedelta) -> datetime | None:
    """Take a place and return None; or return when the first of those that are taken comes free.

    One question shows which are free, and `cache.add` gives one to one only, also to two requests at the same moment.
    """
    plaatsen = [f"limiet:{naam}:{wie}:{plaats}" for plaats in range(hoogstens)]
    nu, bezet = timezone.now(), cache.get_many(plaatsen)
    for plaats in plaatsen:
        if plaats not in bezet and cache.add(plaats, nu.timestamp(), per.total_seconds()):
            return None
    eerste = min(bezet.values(), default=nu.timestamp())
    return max(datetime.fromtimestamp(eerste, tz=UTC) + per, nu + timedelta(seconds=1))


def adres_van(request: HttpRequest) -> str:
    """Return the address, behind our own proxies only. One subscriber has a whole /64 of IPv6."""
    adres = ip_address(get_adapter().get_client_ip(request))
    if isinstance(adres, IPv6Address):
        return str(ip_network((adres, 64), strict=False).network_address)
    return str(adres)
