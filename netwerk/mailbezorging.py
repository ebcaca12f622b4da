"""Handing a mail over to the mail server: one at a time, again later when that fails, and never twice."""

import base64
from datetime import datetime, timedelta
from email.utils import parseaddr
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage, get_connection

from netwerk.models import Mailbericht

LATER = tuple(timedelta(seconds=s) for s in (10, 60, 5 * 60, 30 * 60, 2 * 60 * 60, 8 * 60 * 60))
"""How long a mail waits after each try that failed. After the last one it counts as failed."""


class NietBezorgd(Exception):
    """A mail that was tried often enough. Says which one and what kind of fault, without address or text."""

    mag_in_het_logboek = True


def bezorg(sleutel: str, *, nu: datetime) -> timedelta | None:
    """Send this mail. Out: how long to wait before the next try, None when there is none. Must see all rows.

    Raises NietBezorgd after the last try.
    """
    bericht = Mailbericht.objects.neem(sleutel)
    if bericht is None:
        return None
    try:
        _geef_mee(bericht)
    except (OSError, SMTPException) as fout:
        bericht.mislukt(fout)
        if bericht.pogingen > len(LATER):
            raise NietBezorgd(f"mail {bericht.pk}: {bericht.laatste_fout}") from None
        return LATER[bericht.pogingen - 1]
    bericht.verstuurd(nu=nu)
    return None


def _geef_mee(bericht: Mailbericht) -> None:
    domein = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"
    EmailMessage(
        subject=bericht.onderwerp,
        body=bericht.tekst,
        to=[bericht.aan],
        attachments=[(naam, base64.b64decode(inhoud), soort) for naam, inhoud, soort in bericht.bijlagen],
        # Always the same: when we stop between sending and writing that down, a mail server can see that it had this.
        headers={"Message-ID": f"<{bericht.pk}@{domein}>", **bericht.koppen},
        connection=get_connection(settings.EMAIL_BEZORGER),
    ).send()
