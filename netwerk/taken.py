"""Work of this app that happens after the answer, or at fixed times."""

from io import StringIO
from uuid import UUID

from django.core.management import call_command
from django.utils import timezone

from netwerk import mailbezorging
from participatie.wachtrij import MAIL, periodiek, taak


@taak(reden="send a mail", rij=MAIL)
def verstuur_mail(bericht: str) -> None:
    if wacht := mailbezorging.bezorg(bericht, nu=timezone.now()):
        verstuur_mail.zet_klaar(over=wacht, bericht=UUID(bericht))


@periodiek("30 1 * * *", reden="find and remove what is kept too long")
def bewaartermijnen() -> None:
    """Sessions that ended and mails that were sent go along with it."""
    call_command("bewaartermijnen", stdout=StringIO())
