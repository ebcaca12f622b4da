"""Mails of this app. They do not say what somebody does here: who reads along learns nothing (domain.md 5.2).

Sending one writes it down in the transaction; netwerk/mailbezorging.py brings it away."""

from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.utils import timezone

from netwerk.models import Bewaarvraag, Lid


def stuur_bewaarvraag(vraag: Bewaarvraag) -> None:
    tekst = render_to_string("netwerk/email/bewaarvraag.txt", {"naam": vraag.lid.naam, "over": vraag.over})
    send_mail("Een vraag van uw netwerk", tekst, None, [vraag.lid.email])


def stuur_nieuw_apparaat(lid: Lid, naam: str) -> None:
    """Tell somebody that this account was used on a device that we did not know (ASVS 6.3.5)."""
    tekst = render_to_string("netwerk/email/nieuw_apparaat.txt", {"naam": naam, "nu": timezone.localtime()})
    send_mail("Er is ingelogd met uw account", tekst, None, [lid.email])
