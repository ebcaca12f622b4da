"""Mails of this app. They do not say what somebody does here: who reads along learns nothing (domain.md 5.2).

Sending one writes it down in the transaction; netwerk/mailbezorging.py brings it away."""

from collections.abc import Sequence

from django.conf import settings
from django.core.mail import EmailMessage, send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from netwerk import mailsoorten, mailteksten
from netwerk.models import Bericht, Bewaarvraag, Gemeente, Lid, Uitnodiging


def stuur_uitnodiging(uitnodiging: Uitnodiging, link: str) -> None:
    waarden = {"link": link, "door": uitnodiging.door.naam, "naam": uitnodiging.naam}
    _stuur(mailsoorten.UITNODIGING, naar=uitnodiging.email, gemeente=uitnodiging.gemeente, waarden=waarden)


def stuur_bewaarvraag(vraag: Bewaarvraag) -> None:
    is_account = vraag.over == Bewaarvraag.Over.ACCOUNT
    soort = mailsoorten.BEWAREN_ACCOUNT if is_account else mailsoorten.BEWAREN_PROFIEL
    _stuur(soort, naar=vraag.lid.email, gemeente=vraag.gemeente, waarden={"naam": vraag.lid.naam})


def _stuur(soort: str, *, naar: str, gemeente: Gemeente, waarden: dict[str, str]) -> None:
    verband = gemeente.samenwerkingsverband
    onderwerp, tekst = mailteksten.tekst_van(soort, verband=verband.pk)
    tekst = mailteksten.vul_in(tekst, waarden | {"netwerk": verband.naam})
    send_mail(onderwerp, tekst, None, [naar])


def stuur_nieuw_apparaat(lid: Lid, naam: str) -> None:
    """Tell somebody that this account was used on a device that we did not know (ASVS 6.3.5)."""
    tekst = render_to_string("netwerk/email/nieuw_apparaat.txt", {"naam": naam, "nu": timezone.localtime()})
    send_mail("Er is ingelogd met uw account", tekst, None, [lid.email])


def stuur_prikbordmail(lid: Lid, berichten: Sequence[tuple[Bericht, int]], *, is_genoemd: bool, uit: str) -> None:
    """Tell who placed something in which werkgroep. In: a message of each writer and how many; the link to turn it off.

    A mail program shows that link as a button, and posts to it (RFC 8058).
    """
    uit_url = settings.ADRES + reverse("mail_uit", args=[uit])
    regels = [
        {
            "door": bericht.door.naam,
            "werkgroep": bericht.werkgroep.naam,
            "aantal": aantal,
            "url": settings.ADRES + reverse("prikbord", args=[bericht.werkgroep_id]),
        }
        for bericht, aantal in berichten
    ]
    gegevens = {"naam": lid.naam, "regels": regels, "is_genoemd": is_genoemd, "uit_url": uit_url}
    EmailMessage(
        subject="Iemand noemt u op het prikbord" if is_genoemd else "Nieuw op het prikbord",
        body=render_to_string("netwerk/email/prikbord.txt", gegevens),
        to=[lid.email],
        headers={"List-Unsubscribe": f"<{uit_url}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
    ).send()
