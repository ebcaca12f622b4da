"""Mails of this app. They do not say what somebody does here: who reads along learns nothing (domain.md 5.2)."""

from functools import partial

from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone

from netwerk.models import Bewaarvraag, Lid


def stuur_bewaarvraag(vraag: Bewaarvraag) -> None:
    """Send it after the commit. One that cannot be delivered does not hold up the others."""
    tekst = render_to_string("netwerk/email/bewaarvraag.txt", {"naam": vraag.lid.naam, "over": vraag.over})
    transaction.on_commit(partial(send_mail, "Een vraag van uw netwerk", tekst, None, [vraag.lid.email]), robust=True)


def stuur_nieuw_apparaat(lid: Lid, naam: str) -> None:
    """Tell somebody that this account was used on a device that we did not know (ASVS 6.3.5)."""
    tekst = render_to_string("netwerk/email/nieuw_apparaat.txt", {"naam": naam, "nu": timezone.localtime()})
    transaction.on_commit(partial(send_mail, "Er is ingelogd met uw account", tekst, None, [lid.email]), robust=True)
