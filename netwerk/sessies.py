"""The sessions of a person: how long one lasts, which there are, and how they end (domain.md 6.5).

A session counts while its row in `UserSession` is there: who ends it from another device takes that row away.
"""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from allauth.core.internal.httpkit import HTTP_USER_AGENT_MAX_LENGTH, get_client_ip
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.signals import user_logged_in
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db.models import QuerySet
from django.dispatch import receiver
from django.http import HttpRequest

from netwerk.emails import stuur_nieuw_apparaat
from netwerk.models import Lid
from netwerk.rollen import rolsoorten
from netwerk.sessietijden import Tijden, strengste
from participatie import muur

logger = logging.getLogger("netwerk.sessies")

MISLUKT = frozenset(
    {"email_password_mismatch", "incorrect_password", "enter_current_password", "incorrect_code", "code_voorbij"}
    | {"too_many_login_attempts", "rate_limited"}
)

PER = timedelta(minutes=1)
"""Write down at most once a minute that somebody is here."""

APPARAAT_BEKEND = timedelta(days=180)
"""How long a device stays known after it was used to log in: no longer than lines of who logged in (domain.md 5.5)."""


@dataclass(frozen=True, kw_only=True)
class Sessie:
    """The session of this request, and whether its person has a way to do the second step."""

    begonnen: datetime
    gezien: datetime
    tijden: Tijden
    heeft_factor: bool

    def eindigt(self) -> datetime:
        return min(self.gezien + self.tijden.stil, self.begonnen + self.tijden.hoogstens)

    def moet_gezien(self, nu: datetime) -> bool:
        return nu - self.gezien >= PER

    def over(self, nu: datetime) -> int:
        """Return how many seconds are left after this request, when nothing more is done."""
        gezien = nu if self.moet_gezien(nu) else self.gezien
        return int(min(gezien + self.tijden.stil - nu, self.begonnen + self.tijden.hoogstens - nu).total_seconds())

    def hoogstens(self, nu: datetime) -> int:
        """Return how many seconds are left, whatever is done."""
        return int((self.begonnen + self.tijden.hoogstens - nu).total_seconds())

    @property
    def stil_seconden(self) -> int:
        return int(self.tijden.stil.total_seconds())


@dataclass(frozen=True, kw_only=True)
class Apparaat:
    """A line in "Waar bent u ingelogd"."""

    sleutel: int
    naam: str
    begonnen: datetime
    gezien: datetime
    is_dit: bool


@receiver(user_logged_in)
def begin(*, request: HttpRequest, user: Lid, **_: object) -> None:
    """Write down that a session begins, whatever way somebody came in."""
    if not request.session.session_key:  # somebody else was logged in here: that session is gone
        request.session.create()
    apparaat = request.headers.get("User-Agent", "")[:HTTP_USER_AGENT_MAX_LENGTH]
    _meld_nieuw_apparaat(user, apparaatnaam(apparaat))
    UserSession.objects.update_or_create(
        session_key=request.session.session_key,
        defaults={"user": user, "ip": get_client_ip(request) or "127.0.0.1", "user_agent": apparaat},
    )
    logger.info("login: lid %s", user.pk)


def noteer_mislukt(fout: str) -> None:
    """Write down that a step of logging in went wrong, and how: many at once is a sign (ASVS 16.3.1).

    Not what was typed: that can be a password in the wrong field. In: allauth's name for the mistake.
    """
    if fout in MISLUKT:
        logger.warning("login refused: %s", fout)


def _meld_nieuw_apparaat(lid: Lid, naam: str) -> None:
    """Mail a person who logs in with a kind of browser and device not seen in half a year; not at the first login.

    In the cache, because allauth removes the rows of sessions that ended.
    """
    sleutel = f"apparaten:{lid.pk}"
    bekend = set(cache.get(sleutel) or map(apparaatnaam, _van(lid).values_list("user_agent", flat=True)))
    if bekend and naam not in bekend and not settings.DEMO:
        stuur_nieuw_apparaat(lid, naam)
    cache.set(sleutel, sorted(bekend | {naam}), APPARAAT_BEKEND.total_seconds())


def lees(request: HttpRequest) -> Sessie | None:
    """Return the session of this request, as it was read together with its person; None when it was ended elsewhere."""
    gelezen = request.user.sessie_gelezen
    if gelezen is None:
        return None
    begonnen, gezien, heeft_factor = gelezen
    return Sessie(begonnen=begonnen, gezien=gezien, tijden=tijden_van(request.user), heeft_factor=heeft_factor)


def tijden_van(lid: Lid) -> Tijden:
    """Return the times of this person: of several roles the strictest counts."""
    return strengste(settings.SESSIETIJDEN, rolsoorten(lid))


def zie(request: HttpRequest, nu: datetime) -> None:
    """Write down that somebody is here. At the end of a request: the row stays locked until the transaction ends."""
    UserSession.objects.filter(session_key=request.session.session_key).update(last_seen_at=nu)


def sluit(request: HttpRequest) -> None:
    """End the session of this request: from here on nobody is logged in."""
    UserSession.objects.filter(session_key=request.session.session_key).delete()
    logout(request)
    muur.werk_voor(None)


def apparaten(request: HttpRequest, nu: datetime) -> list[Apparaat]:
    """Return where this person is logged in: this device first, then what was used last."""
    tijden = tijden_van(request.user)
    lijst = [
        Apparaat(
            sleutel=rij.pk,
            naam=apparaatnaam(rij.user_agent),
            begonnen=rij.created_at,
            gezien=rij.last_seen_at,
            is_dit=rij.session_key == request.session.session_key,
        )
        for rij in _van(request.user).filter(
            session_key__in=Session.objects.filter(expire_date__gt=nu).values("session_key"),
            last_seen_at__gt=nu - tijden.stil,
            created_at__gt=nu - tijden.hoogstens,
        )
    ]
    return sorted(lijst, key=lambda apparaat: (apparaat.is_dit, apparaat.gezien), reverse=True)


def beeindig(request: HttpRequest, sleutel: str) -> int:
    """End one other session of this person; return how many were ended."""
    return _weg(_anders(request).filter(pk=sleutel) if sleutel.isdecimal() and len(sleutel) < 19 else _niets())


def beeindig_andere(request: HttpRequest) -> int:
    return _weg(_anders(request))


def beeindig_alle(lid: Lid) -> int:
    return _weg(_van(lid))


def _van(lid: Lid) -> QuerySet[UserSession]:
    return UserSession.objects.filter(user_id=lid.pk)


def _anders(request: HttpRequest) -> QuerySet[UserSession]:
    return _van(request.user).exclude(session_key=request.session.session_key)


def _niets() -> QuerySet[UserSession]:
    return UserSession.objects.none()


def _weg(rijen: QuerySet[UserSession]) -> int:
    sleutels = list(rijen.values_list("session_key", flat=True))
    Session.objects.filter(session_key__in=sleutels).delete()
    UserSession.objects.filter(session_key__in=sleutels).delete()
    return len(sleutels)


_BROWSERS = {"Edg/": "Edge", "OPR/": "Opera", "SamsungBrowser/": "Samsung Internet", "Firefox/": "Firefox"} | {
    "FxiOS/": "Firefox",
    "CriOS/": "Chrome",
    "Chrome/": "Chrome",
    "Safari/": "Safari",
}
_APPARATEN = {"iPhone": "iPhone", "iPad": "iPad", "Android": "Android", "Windows": "Windows", "CrOS": "Chromebook"} | {
    "Mac OS X": "Mac",
    "Linux": "Linux",
}
"""In this order: what stands later in the list also stands in the text of what stands before it."""


def apparaatnaam(tekst: str) -> str:
    """Return a browser and a device in words, from what the browser says of itself."""
    browser = next((naam for deel, naam in _BROWSERS.items() if deel in tekst), "Onbekende browser")
    apparaat = next((naam for deel, naam in _APPARATEN.items() if deel in tekst), "")
    return f"{browser} op {apparaat}" if apparaat else browser
