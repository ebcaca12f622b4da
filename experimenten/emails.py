"""Mail of this app: a neutral subject, and no word about what somebody does here (domain.md 5.2)."""

from django.core.mail import send_mail
from django.template.loader import render_to_string

from netwerk.models import Lid

ONDERWERP = "Uw bestand is klaar"


def mail_over_rapport(lid: Lid, *, adres: str) -> None:
    """Tell who waits that it is done. In: the link, that asks to log in."""
    send_mail(ONDERWERP, render_to_string("experimenten/email/rapport.txt", {"adres": adres}), None, [lid.email])
