"""Work of this app that happens after the answer, or at fixed times."""

from io import StringIO
from uuid import UUID

from django.core.management import call_command
from django.utils import timezone

from netwerk import mailbezorging, prikbordmail
from netwerk.models import Bericht, Prikbordmail
from participatie.wachtrij import MAIL, periodiek, taak


@taak(reden="send a mail", rij=MAIL)
def verstuur_mail(bericht: str) -> None:
    if wacht := mailbezorging.bezorg(bericht, nu=timezone.now()):
        verstuur_mail.zet_klaar(over=wacht, bericht=UUID(bericht))


@taak(reden="mail a message on a prikbord to who wants that at once")
def stuur_bericht_rond(bericht: str) -> None:
    if gevonden := Bericht.objects.select_related("werkgroep", "door").filter(pk=bericht).first():
        prikbordmail.stuur_rond(gevonden, nu=timezone.now())


@periodiek("0 5 * * *", reden="mail what is new on the prikbord since yesterday")
def prikbord_per_dag() -> None:
    prikbordmail.stuur_samenvattingen(Prikbordmail.Keuze.DAGELIJKS, nu=timezone.now())


@periodiek("0 5 * * 1", reden="mail what is new on the prikbord since last week")
def prikbord_per_week() -> None:
    prikbordmail.stuur_samenvattingen(Prikbordmail.Keuze.WEKELIJKS, nu=timezone.now())


@periodiek("30 1 * * *", reden="find and remove what is kept too long")
def bewaartermijnen() -> None:
    """Sessions that ended and mails that were sent go along with it."""
    call_command("bewaartermijnen", stdout=StringIO())
