"""Mails to the gasten of a bijeenkomst, most with a calendar file. They wait in the queue until the commit.

A mail says when and where, which stands on the public page too, and nothing of what somebody needs or does here. A
network may have texts of its own: netwerk/mailsoorten_bijeenkomsten.py.
"""

from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from netwerk import agendabestand, mailteksten
from netwerk import mailsoorten_bijeenkomsten as soorten
from netwerk.agendabestand import Methode
from netwerk.models import Bijeenkomst, Genodigde

BIJ_ANTWOORD = {Genodigde.Antwoord.MISSCHIEN: soorten.MISSCHIEN, Genodigde.Antwoord.NEE: soorten.NEE}


def link(gast: Genodigde, *, basis: str) -> str:
    """Return the personal link. In: where the site is, such as https://voorbeeld.nl."""
    return f"{basis}{reverse('gast_antwoord', args=[gast.geheim])}"


def stuur_uitnodiging(gast: Genodigde, *, basis: str) -> None:
    _stuur(gast, soorten.UITNODIGING, basis=basis)


def stuur_herinnering(gast: Genodigde, *, basis: str) -> None:
    _stuur(gast, soorten.HERINNERING, basis=basis)


def stuur_bevestiging(gast: Genodigde, *, kwam_eerst: bool, basis: str) -> None:
    """Say what was noted and, when another did that, by whom. Who gets or had a place gets a file for the calendar."""
    if gast.antwoord == Genodigde.Antwoord.JA:
        soort, methode = (soorten.WACHTLIJST, None) if gast.wacht else (soorten.BEVESTIGING, Methode.PUBLISH)
    else:
        soort, methode = BIJ_ANTWOORD[gast.antwoord], Methode.CANCEL if kwam_eerst else None
    door = gast.beantwoord_door.naam if gast.beantwoord_door else ""
    _stuur(gast, soort, methode=methode, basis=basis, door=door)


def stuur_plaats_vrij(gast: Genodigde, *, basis: str) -> None:
    _stuur(gast, soorten.PLAATS_VRIJ, methode=Methode.PUBLISH, basis=basis)


def stuur_wijziging(gast: Genodigde, *, basis: str) -> None:
    _stuur(gast, soorten.WIJZIGING, methode=Methode.PUBLISH, basis=basis)


def stuur_afgelast(gast: Genodigde, *, basis: str) -> None:
    _stuur(gast, soorten.AFGELAST, methode=Methode.CANCEL, basis=basis)


def _stuur(gast: Genodigde, soort: str, *, basis: str, methode: Methode | None = None, door: str = "") -> None:
    """Send it. Who wrote an answer down for somebody else stands below every text, also below an own one."""
    if not gast.email:
        return
    waarden = _feiten(gast.bijeenkomst) | {"naam": gast.naam, "link": link(gast, basis=basis)}
    onderwerp, tekst = mailteksten.maak(soort, verband=gast.bijeenkomst.samenwerkingsverband_id, waarden=waarden)
    onderaan = mailteksten.vul_in("\n\n{door} schreef dit antwoord voor u op.", {"door": door}) if door else ""
    bericht = EmailMessage(onderwerp, f"{tekst.rstrip()}{onderaan}\n", None, [gast.email])
    if methode:
        bestand = agendabestand.bestand(gast.bijeenkomst, nu=timezone.now(), methode=methode)
        bericht.attach("bijeenkomst.ics", bestand.decode(), f"text/calendar; method={methode}")
    bericht.send()


def _feiten(bijeenkomst: Bijeenkomst) -> dict[str, str]:
    """Return what a text may say about the bijeenkomst."""
    begin, eind = timezone.localtime(bijeenkomst.begint_op), timezone.localtime(bijeenkomst.eindigt_op)
    netwerk = bijeenkomst.samenwerkingsverband
    tijd = f"van {date_format(begin, 'H.i')} tot {date_format(eind, 'H.i')} uur"
    return {
        "thema": bijeenkomst.thema,
        "wanneer": f"{date_format(begin, 'l j F Y')}, {tijd}",
        "waar": f"{bijeenkomst.locatie}, {bijeenkomst.plaats}",
        "vragen": f"Hebt u een vraag? Bel {netwerk.telefoon}." if netwerk.telefoon else "",
        "netwerk": netwerk.naam,
    }
