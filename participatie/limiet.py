"""How often one address or one person may do something, counted in the cache that all workers share."""

import pickle
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.db import connection
from django.http import HttpRequest
from django.utils import timezone

POGINGEN = 3
_NEEM = """
INSERT INTO cache (cache_key, value, expires)
SELECT plaats, %s, %s FROM unnest(%s::text[]) WITH ORDINALITY p (plaats, nummer)
WHERE NOT EXISTS (SELECT FROM cache er WHERE er.cache_key = plaats AND er.expires > %s)
ORDER BY nummer LIMIT 1
ON CONFLICT (cache_key) DO UPDATE SET value = excluded.value, expires = excluded.expires WHERE cache.expires <= %s
RETURNING 1
"""


def nog_ruimte(request: HttpRequest, *, naam: str, hoogstens: int, per: timedelta) -> bool:
    """Take one of the places of this address; False when all are taken. A place comes free after `per`."""
    return vrij_op(adres_van(request), naam=naam, hoogstens=hoogstens, per=per) is None


def nog_ruimte_voor(wie: object, *, naam: str, hoogstens: int, per: timedelta) -> bool:
    """The same for one person, wherever that one is. In: the key of the person."""
    return vrij_op(wie, naam=naam, hoogstens=hoogstens, per=per) is None


def vrij_op(wie: object, *, naam: str, hoogstens: int, per: timedelta) -> datetime | None:
    """Take a place and return None; or return when the first of those that are taken comes free."""
    plaatsen = [f"limiet:{naam}:{wie}:{plaats}" for plaats in range(hoogstens)]
    for _ in range(POGINGEN):
        nu = timezone.now()
        if _neem_een(plaatsen, nu=nu, tot=nu + per):
            return None
        bezet = cache.get_many(plaatsen)
        if len(bezet) == hoogstens:
            break
    eerste = min(bezet.values(), default=nu.timestamp())
    return max(datetime.fromtimestamp(eerste, tz=UTC) + per, nu + timedelta(seconds=1))


def _neem_een(plaatsen: list[str], *, nu: datetime, tot: datetime) -> bool:
    """Take the first place that is free, in one question: `cache.add` asks five, and for each place.

    Two that come at the same moment want the same place; the second waits for the first, and gets none.
    """
    waarde = b64encode(pickle.dumps(nu.timestamp())).decode()  # as the cache itself writes it
    with connection.cursor() as cursor:
        cursor.execute(_NEEM, [waarde, tot, [cache.make_key(plaats) for plaats in plaatsen], nu, nu])
        return cursor.fetchone() is not None


def adres_van(request: HttpRequest) -> str:
    """Return the address, behind our own proxies only. One subscriber has a whole /64 of IPv6."""
    adres = ip_address(get_adapter().get_client_ip(request))
    if isinstance(adres, IPv6Address):
        return str(ip_network((adres, 64), strict=False).network_address)
    return str(adres)
