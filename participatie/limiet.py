"""How often one address may do something, counted in the cache that all workers share."""

from datetime import timedelta
from ipaddress import IPv6Address, ip_address, ip_network

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest


def nog_ruimte(request: HttpRequest, *, naam: str, hoogstens: int, per: timedelta, wie: object = None) -> bool:
    """Take one of the places of this address; False when all are taken. A place comes free after `per`.

    With `wie` (an id) the places are of that person: an office where many work has one address.

    `cache.add` takes a place for one only, also when two requests come at the same moment.
    """
    adres = wie or _adres(request)
    return any(cache.add(f"limiet:{naam}:{adres}:{plaats}", 1, per.total_seconds()) for plaats in range(hoogstens))


def _adres(request: HttpRequest) -> str:
    """Return the address, behind our own proxies only. One subscriber has a whole /64 of IPv6."""
    adres = ip_address(get_adapter().get_client_ip(request))
    if isinstance(adres, IPv6Address):
        return str(ip_network((adres, 64), strict=False).network_address)
    return str(adres)
