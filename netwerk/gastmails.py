"""Mails to the gasten of a bijeenkomst, most with a calendar file. They wait in the queue until the commit.

A mail says when and where, which stands on the public page too, and nothing of what somebody needs or does here.
"""

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from netwerk import agendabestand
from netwerk.agendabestand import Methode
from netwerk.models import Genodigde


def link(gast: Genodigde, *, basis: str) -> str:
    """Return the personal link. In: where the site is, such as https://voorbeeld.nl."""
    return f"{basis}{reverse('gast_antwoord', args=[gast.geheim])}"


def stuur_uitnodiging(gast: Genodigde, *, basis: str) -> None:
    _stuur(gast, "Uitnodiging voor een bijeenkomst", soort="uitnodiging", basis=basis)


def stuur_herinnering(gast: Genodigde, *, basis: str) -> None:
    _stuur(gast, "Komt u ook?", soort="herinnering", basis=basis)


def stuur_bevestiging(gast: Genodigde, *, kwam_eerst: bool, basis: str) -> None:
    """Say what was noted and, when another did that, by whom. Who gets or had a place gets a file for the calendar."""
    if gast.antwoord == Genodigde.Antwoord.JA:
        soort, methode = ("wachtlijst", None) if gast.wacht else ("bevestiging", Methode.PUBLISH)
    else:
        soort, methode = gast.antwoord, Methode.CANCEL if kwam_eerst else None
    door = gast.beantwoord_door.naam if gast.beantwoord_door else ""
    _stuur(gast, "Uw antwoord voor de bijeenkomst", soort=soort, methode=methode, basis=basis, door=door)


def stuur_plaats_vrij(gast: Genodigde, *, basis: str) -> None:
    _stuur(gast, "Er is een plaats voor u", soort="plaats_vrij", methode=Methode.PUBLISH, basis=basis)


def stuur_wijziging(gast: Genodigde, *, basis: str) -> None:
    _stuur(gast, "De bijeenkomst is anders", soort="wijziging", methode=Methode.PUBLISH, basis=basis)


def stuur_afgelast(gast: Genodigde, *, basis: str) -> None:
    _stuur(gast, "De bijeenkomst gaat niet door", soort="afgelast", methode=Methode.CANCEL, basis=basis)


def _stuur(
    gast: Genodigde, onderwerp: str, *, soort: str, basis: str, methode: Methode | None = None, door: str = ""
) -> None:
    if not gast.email:
        return
    gegevens = {"gast": gast, "bijeenkomst": gast.bijeenkomst, "soort": soort, "link": link(gast, basis=basis)}
    gegevens["door"] = door
    bericht = EmailMessage(onderwerp, render_to_string("netwerk/email/gast.txt", gegevens), None, [gast.email])
    if methode:
        bestand = agendabestand.bestand(gast.bijeenkomst, nu=timezone.now(), methode=methode)
        bericht.attach("bijeenkomst.ics", bestand.decode(), f"text/calendar; method={methode}")
    bericht.send()
