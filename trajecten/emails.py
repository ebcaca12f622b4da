"""Mail about data of inwoners: a neutral subject, and no name of anybody (domain.md 5.2)."""

from datetime import datetime

from django.core.mail import send_mail
from django.template.defaultfilters import date as schrijf_datum
from django.template.loader import render_to_string
from django.utils import timezone

from netwerk.emails import stuur_tekst
from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from trajecten import mailsoorten

ONDERWERP = "Bericht van het participatienetwerk"


def mail_over_noodtoegang(*, gemeente: Gemeente, nu: datetime, adres: str) -> None:
    _mail_aan_wie_toeziet("noodtoegang", gemeente=gemeente, nu=nu, adres=adres)


def mail_over_meegeven(*, gemeente: Gemeente, nu: datetime, adres: str) -> None:
    """Somebody who helps made all data of a person ready to hand over, also what that helper may not read alone."""
    _mail_aan_wie_toeziet("meegegeven", gemeente=gemeente, nu=nu, adres=adres)


def _mail_aan_wie_toeziet(sjabloon: str, *, gemeente: Gemeente, nu: datetime, adres: str) -> None:
    """Tell the privacy officers of this gemeente, each in a mail of its own.

    What happened also stands on their first page.
    """
    wie = Lid.objects.filter(rollen__soort=Rolsoort.PRIVACY_OFFICER, rollen__gemeente=gemeente, is_active=True)
    wanneer = schrijf_datum(timezone.localtime(nu), "j F Y, H.i")
    tekst = render_to_string(f"trajecten/email/{sjabloon}.txt", {"wanneer": wanneer, "adres": adres})
    for mailadres in wie.order_by("pk").values_list("email", flat=True):
        send_mail(ONDERWERP, tekst, None, [mailadres])


def mail_over_hoe_het_gaat(email: str, *, adres: str, wie_vraagt: str, gemeente: Gemeente) -> None:
    """Ask how it goes, by a personal link. With whom and where it goes, stands behind the link, and no name there."""
    stuur_tekst(mailsoorten.HOE_GAAT_HET, naar=email, gemeente=gemeente, waarden={"link": adres, "door": wie_vraagt})


def mail_over_einde(lid: Lid, *, adres: str, gemeente: Gemeente) -> None:
    """Tell somebody that there is something to look at. What it is, and with whom, stands behind the login."""
    stuur_tekst(mailsoorten.DELEN_EINDIGT, naar=lid.email, gemeente=gemeente, waarden={"link": adres})
