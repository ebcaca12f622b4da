"""How often one address or one person may do something, counted in the cache that all workers share."""

from datetime import timedelta
from ipaddress import IPv6Address, ip_address, ip_network

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest


def nog_ruimte(request: HttpRequest, *, naam: str, hoogstens: int, per: timedelta) -> bool:
    """Take one of the places of this address; False when all are taken. A place comes free after `per`.

    `cache.add` takes a place for one only, also when two requests come at the same moment.
    """
    return _neem_plaats(naam, _adres(request), hoogstens=hoogstens, per=per)


def nog_ruimte_voor(wie: object, *, naam: str, hoogstens: int, per: timedelta) -> bool:
    """The same for one person, wherever that one is. In: the key of the person."""
    return _neem_plaats(naam, str(wie), hoogstens=hoogstens, per=per)


def _neem_plaats(naam: str, wie: str, *, hoogstens: int, per: timedelta) -> bool:
    return any(cache.add(f"limiet:{naam}:{wie}:{plaats}", 1, per.total_seconds()) for plaats in range(hoogstens))


def _adres(request: HttpRequest) -> str:
    """Return the address, behind our own proxies only. One subscriber has a whole /64 of IPv6."""
    adres = ip_address(get_adapter().get_client_ip(request))
    if isinstance(adres, IPv6Address):
        return str(ip_network((adres, 64), strict=False).network_address)
    return str(adres)
