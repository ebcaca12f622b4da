"""Mail about data of inwoners: a neutral subject, and no name of anybody (domain.md 5.2)."""

from datetime import datetime

from django.core.mail import send_mail
from django.template.defaultfilters import date as schrijf_datum
from django.template.loader import render_to_string
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort

ONDERWERP = "Bericht van het participatienetwerk"


def mail_over_noodtoegang(*, gemeente: Gemeente, nu: datetime, adres: str) -> None:
    """Tell the privacy officers of this gemeente, each in a mail of its own.

    What happened also stands on their first page.
    """
    wie = Lid.objects.filter(rollen__soort=Rolsoort.PRIVACY_OFFICER, rollen__gemeente=gemeente, is_active=True)
    wanneer = schrijf_datum(timezone.localtime(nu), "j F Y, H.i")
    tekst = render_to_string("trajecten/email/noodtoegang.txt", {"wanneer": wanneer, "adres": adres})
    for mailadres in wie.order_by("pk").values_list("email", flat=True):
        send_mail(ONDERWERP, tekst, None, [mailadres])


def mail_over_hoe_het_gaat(email: str, *, adres: str, wie_vraagt: str) -> None:
    """Ask how it goes, by a personal link. With whom and where it goes, stands behind the link, and no name there."""
    tekst = render_to_string("trajecten/email/hoe_gaat_het.txt", {"adres": adres, "wie_vraagt": wie_vraagt})
    send_mail("Hoe gaat het?", tekst, None, [email])


def mail_over_einde(lid: Lid, *, adres: str) -> None:
    """Tell somebody that there is something to look at. What it is, and with whom, stands behind the login."""
    tekst = render_to_string("trajecten/email/delen_eindigt.txt", {"adres": adres})
    send_mail(ONDERWERP, tekst, None, [lid.email])
