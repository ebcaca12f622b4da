"""The agenda of the network as calendar files (RFC 5545 and 5546). They name no people.

One bijeenkomst keeps its UID for ever; `agendaversie` goes up with every change, so that a calendar takes the newest.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone
from icalendar import Calendar, Event, vCalAddress, vText

from netwerk.models import Bijeenkomst, Samenwerkingsverband

ZONE = ZoneInfo(settings.TIME_ZONE)
SOORT = "text/calendar; charset=utf-8"
VERNIEUW_NA = timedelta(hours=6)


class Methode(StrEnum):
    PUBLISH = "PUBLISH"
    CANCEL = "CANCEL"


def bestand(bijeenkomst: Bijeenkomst, *, nu: datetime, methode: Methode = Methode.PUBLISH) -> bytes:
    """Return the file of one bijeenkomst: to put it into a calendar, to change it there, or to take it out."""
    kalender = _kalender(methode=methode)
    kalender.add_component(
        _gebeurtenis(bijeenkomst, nu=nu, vervalt=methode is Methode.CANCEL or _gaat_niet_door(bijeenkomst))
    )
    return _tekst(kalender, [bijeenkomst])


def abonnement(bijeenkomsten: Iterable[Bijeenkomst], *, naam: str, nu: datetime) -> bytes:
    """Return all of these as one calendar that other programs follow."""
    bijeenkomsten = list(bijeenkomsten)
    kalender = _kalender(methode=Methode.PUBLISH)
    kalender.add("name", naam)
    kalender.add("x-wr-calname", naam)
    kalender.add("refresh-interval", VERNIEUW_NA, parameters={"VALUE": "DURATION"})
    for bijeenkomst in bijeenkomsten:
        kalender.add_component(_gebeurtenis(bijeenkomst, nu=nu, vervalt=_gaat_niet_door(bijeenkomst)))
    return _tekst(kalender, bijeenkomsten)


def _gaat_niet_door(bijeenkomst: Bijeenkomst) -> bool:
    return bijeenkomst.afgezegd_op is not None


def _kalender(*, methode: Methode) -> Calendar:
    kalender = Calendar()
    kalender.add("prodid", "-//Participatienetwerk//Agenda//NL")
    kalender.add("version", "2.0")
    kalender.add("method", methode.value)
    return kalender


def _gebeurtenis(bijeenkomst: Bijeenkomst, *, nu: datetime, vervalt: bool) -> Event:
    gebeurtenis = Event()
    gebeurtenis.add("uid", f"{bijeenkomst.pk}@participatienetwerk")
    gebeurtenis.add("sequence", bijeenkomst.agendaversie)
    gebeurtenis.add("dtstamp", nu.astimezone(ZoneInfo("UTC")))
    gebeurtenis.add("dtstart", bijeenkomst.begint_op.astimezone(ZONE))
    gebeurtenis.add("dtend", bijeenkomst.eindigt_op.astimezone(ZONE))
    gebeurtenis.add("summary", bijeenkomst.thema)
    gebeurtenis.add("location", f"{bijeenkomst.locatie}, {bijeenkomst.plaats}")
    gebeurtenis.add("status", "CANCELLED" if vervalt else "CONFIRMED")
    gebeurtenis.add("organizer", _wie(bijeenkomst.samenwerkingsverband), encode=False)
    return gebeurtenis


def _wie(verband: Samenwerkingsverband) -> vCalAddress:
    """The network itself: no name and address of a person."""
    adres = verband.email or settings.DEFAULT_FROM_EMAIL.rpartition("<")[2].rstrip(">")
    wie = vCalAddress(f"mailto:{adres}")
    wie.params["CN"] = vText(verband.naam)
    return wie


def _tekst(kalender: Calendar, bijeenkomsten: list[Bijeenkomst]) -> bytes:
    """Add the rules of summer time around these days, so that a calendar elsewhere shows the time of here."""
    dagen = [timezone.localdate(b.begint_op) for b in bijeenkomsten] or [timezone.localdate()]
    kalender.add_missing_timezones(
        first_date=date(min(dagen).year - 1, 1, 1), last_date=date(max(dagen).year + 2, 1, 1)
    )
    return kalender.to_ical()
