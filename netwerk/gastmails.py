"""Mails to the gasten of a bijeenkomst, most with a calendar file. They wait in the queue until the commit.

A mail says when and where, which stands on the public page too, and nothing of what somebody needs or does here. A
network may have texts of its own: netwerk/mailsoorten_bijeenkomsten.py. Who are mailed at once are gasten of the same
bijeenkomst: what is the same for all of them is read and made once.
"""

from collections.abc import Iterable

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


def stuur_uitnodiging(*gasten: Genodigde, basis: str) -> None:
    _stuur(gasten, soorten.UITNODIGING, basis=basis)


def stuur_herinnering(*gasten: Genodigde, basis: str) -> None:
    _stuur(gasten, soorten.HERINNERING, basis=basis)


def stuur_bevestiging(gast: Genodigde, *, kwam_eerst: bool, basis: str) -> None:
    """Say what was noted and, when another did that, by whom. Who gets or had a place gets a file for the calendar."""
    if gast.antwoord == Genodigde.Antwoord.JA:
        soort, methode = (soorten.WACHTLIJST, None) if gast.wacht else (soorten.BEVESTIGING, Methode.PUBLISH)
    else:
        soort, methode = BIJ_ANTWOORD[gast.antwoord], Methode.CANCEL if kwam_eerst else None
    door = gast.beantwoord_door.naam if gast.beantwoord_door else ""
    _stuur([gast], soort, methode=methode, basis=basis, door=door)


def stuur_plaats_vrij(*gasten: Genodigde, basis: str) -> None:
    _stuur(gasten, soorten.PLAATS_VRIJ, methode=Methode.PUBLISH, basis=basis)


def stuur_wijziging(*gasten: Genodigde, basis: str) -> None:
    _stuur(gasten, soorten.WIJZIGING, methode=Methode.PUBLISH, basis=basis)


def stuur_afgelast(*gasten: Genodigde, basis: str) -> None:
    _stuur(gasten, soorten.AFGELAST, methode=Methode.CANCEL, basis=basis)


def _stuur(
    gasten: Iterable[Genodigde], soort: str, *, basis: str, methode: Methode | None = None, door: str = ""
) -> None:
    """Send it. Who wrote an answer down for somebody else stands below every text, also below an own one."""
    met_adres = [gast for gast in gasten if gast.email]
    if not met_adres:
        return
    bijeenkomst = met_adres[0].bijeenkomst
    onderwerp, tekst = mailteksten.tekst_van(soort, verband=bijeenkomst.samenwerkingsverband_id)
    feiten = _feiten(bijeenkomst)
    onderaan = mailteksten.vul_in("\n\n{door} schreef dit antwoord voor u op.", {"door": door}) if door else ""
    bestand = agendabestand.bestand(bijeenkomst, nu=timezone.now(), methode=methode).decode() if methode else ""
    for gast in met_adres:
        ingevuld = mailteksten.vul_in(tekst, feiten | {"naam": gast.naam, "link": link(gast, basis=basis)})
        bericht = EmailMessage(onderwerp, f"{ingevuld.rstrip()}{onderaan}\n", None, [gast.email])
        if methode:
            bericht.attach("bijeenkomst.ics", bestand, f"text/calendar; method={methode}")
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
