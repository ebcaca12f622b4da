"""Mail about data of inwoners: a neutral subject, and no name of anybody (domain.md 5.2)."""

import logging
from datetime import datetime

from django.core.mail import send_mail
from django.template.defaultfilters import date as schrijf_datum
from django.template.loader import render_to_string
from django.utils import timezone

from netwerk.emails import stuur_tekst
from netwerk.models import Gemeente, Lid, Rol
from netwerk.rolsoorten import Rolsoort
from trajecten import mailsoorten

logger = logging.getLogger(__name__)

ONDERWERP = "Bericht van het participatienetwerk"


def mail_over_noodtoegang(*, gemeente: Gemeente, nu: datetime, adres: str) -> None:
    _mail_aan_wie_toeziet("noodtoegang", gemeente=gemeente, nu=nu, adres=adres)


def mail_over_meegeven(*, gemeente: Gemeente, nu: datetime, adres: str) -> None:
    """Somebody who helps made all data of a person ready to hand over, also what that helper may not read alone."""
    _mail_aan_wie_toeziet("meegegeven", gemeente=gemeente, nu=nu, adres=adres)


def _mail_aan_wie_toeziet(sjabloon: str, *, gemeente: Gemeente, nu: datetime, adres: str) -> None:
    """Tell who watches over this gemeente, each in a mail of its own.

    What happened also stands on the first page of its privacy officers.
    """
    wanneer = schrijf_datum(timezone.localtime(nu), "j F Y, H.i")
    tekst = render_to_string(f"trajecten/email/{sjabloon}.txt", {"wanneer": wanneer, "adres": adres})
    for mailadres in _wie_toeziet(gemeente):
        send_mail(ONDERWERP, tekst, None, [mailadres])


def _wie_toeziet(gemeente: Gemeente) -> list[str]:
    """The privacy officers of the gemeente. Without any: those of the network, and who gives the roles there."""
    rollen = Rol.objects.filter(gemeente=gemeente, soort=Rolsoort.PRIVACY_OFFICER, lid__is_active=True)
    if not rollen.exists():
        logger.warning("no privacy officer in gemeente %s: the network is told instead", gemeente.pk)
        ook = (Rolsoort.PRIVACY_OFFICER, Rolsoort.FUNCTIONEEL_BEHEERDER)
        verband = gemeente.samenwerkingsverband_id
        rollen = Rol.objects.filter(gemeente__samenwerkingsverband=verband, soort__in=ook, lid__is_active=True)
    return list(Lid.objects.filter(pk__in=rollen.values("lid")).order_by("pk").values_list("email", flat=True))


def mail_over_hoe_het_gaat(email: str, *, adres: str, wie_vraagt: str, gemeente: Gemeente) -> None:
    """Ask how it goes, by a personal link. With whom and where it goes, stands behind the link, and no name there."""
    stuur_tekst(mailsoorten.HOE_GAAT_HET, naar=email, gemeente=gemeente, waarden={"link": adres, "door": wie_vraagt})


def mail_over_einde(lid: Lid, *, adres: str, gemeente: Gemeente) -> None:
    """Tell somebody that there is something to look at. What it is, and with whom, stands behind the login."""
    stuur_tekst(mailsoorten.DELEN_EINDIGT, naar=lid.email, gemeente=gemeente, waarden={"link": adres})
