"""Mails of this app. They do not say what somebody does here: who reads along learns nothing (domain.md 5.2).

Sending one writes it down in the transaction; netwerk/mailbezorging.py brings it away."""

from collections.abc import Iterable, Sequence

from django.conf import settings
from django.core.mail import EmailMessage, send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from netwerk import mailsoorten, mailteksten
from netwerk.models import Bericht, Bewaarvraag, Gemeente, Lid, Samenwerkingsverband, Uitnodiging


def stuur_uitnodiging(uitnodiging: Uitnodiging, link: str) -> None:
    waarden = {"link": link, "door": uitnodiging.door.naam, "naam": uitnodiging.naam}
    stuur_tekst(mailsoorten.UITNODIGING, naar=uitnodiging.email, gemeente=uitnodiging.gemeente, waarden=waarden)


def stuur_bewaarvraag(vraag: Bewaarvraag) -> None:
    is_account = vraag.over == Bewaarvraag.Over.ACCOUNT
    soort = mailsoorten.BEWAREN_ACCOUNT if is_account else mailsoorten.BEWAREN_PROFIEL
    stuur_tekst(soort, naar=vraag.lid.email, gemeente=vraag.gemeente, waarden={"naam": vraag.lid.naam})


def stuur_tekst(soort: str, *, naar: str, gemeente: Gemeente, waarden: dict[str, str]) -> None:
    """Send a mail whose text the network of that gemeente may have written itself."""
    verband = gemeente.samenwerkingsverband
    onderwerp, tekst = mailteksten.tekst_van(soort, verband=verband.pk)
    tekst = mailteksten.vul_in(tekst, waarden | {"netwerk": verband.naam})
    send_mail(onderwerp, tekst, None, [naar])


def stuur_nieuw_apparaat(lid: Lid, naam: str) -> None:
    """Tell somebody that this account was used on a device that we did not know (ASVS 6.3.5)."""
    tekst = render_to_string("netwerk/email/nieuw_apparaat.txt", {"naam": naam, "nu": timezone.localtime()})
    send_mail("Er is ingelogd met uw account", tekst, None, [lid.email])


def stuur_prikbordmail(
    soort: str, *, verband: Samenwerkingsverband, post: Iterable[tuple[Lid, Sequence[tuple[Bericht, int]], str]]
) -> None:
    """Tell who placed something in which werkgroep, in the words of that network: read once for all who get it.

    In: for each lid a message of each writer and how many, and the sign in the link to turn it off. A mail program
    shows that link as a button, and posts to it (RFC 8058).
    """
    onderwerp, tekst = mailteksten.tekst_van(soort, verband=verband.pk)
    for lid, berichten, uit in post:
        uit_url = settings.ADRES + reverse("mail_uit", args=[uit])
        waarden = {"naam": lid.naam, "berichten": _regels(soort, berichten), "uit": uit_url, "netwerk": verband.naam}
        EmailMessage(
            subject=onderwerp,
            body=mailteksten.vul_in(tekst, waarden) + "\n",
            to=[lid.email],
            headers={"List-Unsubscribe": f"<{uit_url}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
        ).send()


def _regels(soort: str, berichten: Iterable[tuple[Bericht, int]]) -> list[str]:
    regels: list[str] = []
    for bericht, aantal in berichten:
        if soort == mailsoorten.PRIKBORD_GENOEMD:
            deed = "noemt u in een bericht op"
        else:
            deed = "plaatste een bericht op" if aantal == 1 else f"plaatste {aantal} berichten op"
        zin = f"{bericht.door.naam} {deed} het prikbord van de werkgroep {bericht.werkgroep.naam}."
        regels += ["", zin, settings.ADRES + reverse("prikbord", args=[bericht.werkgroep_id])]
    return regels[1:]


def stuur_klaar(lid: Lid, *, adres: str) -> None:
    """Tell who waits for long work that it is done. In: the link, that asks to log in."""
    send_mail("Uw bestand is klaar", render_to_string("netwerk/email/klaar.txt", {"adres": adres}), None, [lid.email])
