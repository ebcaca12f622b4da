"""The way of every mail, of allauth too: into a table, in the transaction of the request; the worker sends it."""

import base64
from collections.abc import Iterator, Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

from netwerk.models import Mailbericht
from netwerk.taken import verstuur_mail

KOPPEN = {"List-Unsubscribe", "List-Unsubscribe-Post"}
"""The only headers that a mail of ours adds: where a machine can say that somebody wants no more of them."""


class Mailrij(BaseEmailBackend):
    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Put each mail in the queue, once for every address: nobody reads to whom else it went."""
        for bericht in email_messages:
            bijlagen = list(_bijlagen(bericht))
            bericht.message()  # raises when somebody put a line break into a header
            for adres in bericht.recipients():
                rij = Mailbericht.objects.create(
                    aan=adres,
                    onderwerp=bericht.subject,
                    tekst=bericht.body,
                    bijlagen=bijlagen,
                    koppen=bericht.extra_headers,
                    gemaakt_op=timezone.now(),
                )
                verstuur_mail.zet_klaar(bericht=rij.pk)
        return len(email_messages)


def _bijlagen(bericht: EmailMessage) -> Iterator[list[str]]:
    """Return name, content and kind of each, as JSON can hold them.

    Raises ValueError for what our mails do not have: then it is not lost without a word.
    """
    if bericht.extra_headers.keys() - KOPPEN or bericht.reply_to or bericht.content_subtype != "plain":
        raise ValueError("A mail has a subject, a plain text, attachments and KOPPEN; nothing else is kept.")
    for bijlage in bericht.attachments:
        naam, inhoud, soort = bijlage
        ruw = inhoud.encode() if isinstance(inhoud, str) else inhoud
        yield [naam, base64.b64encode(ruw).decode(), soort]
