"""Work of this app that happens after the answer, or at fixed times."""

from io import StringIO
from uuid import UUID

from django.conf import settings
from django.core.management import call_command
from django.utils import timezone

from netwerk import gastberichten, inleeswerk, mailbezorging, prikbordmail
from netwerk.models import Bericht, Prikbordmail
from participatie.wachtrij import MAIL, periodiek, taak


@taak(reden="send a mail", rij=MAIL)
def verstuur_mail(bericht: str) -> None:
    if wacht := mailbezorging.bezorg(bericht, nu=timezone.now()):
        verstuur_mail.zet_klaar(over=wacht, bericht=UUID(bericht))


@taak(reden="judge the rows of a file", later=())
def beoordeel_bestand(klus: str, inlezing: str) -> None:
    inleeswerk.beoordeel(klus, inlezing)


@taak(reden="read in a file", later=())
def lees_bestand_in(klus: str, inlezing: str, ook_dubbel: int) -> None:
    inleeswerk.voer_uit(klus, inlezing, ook_dubbel=bool(ook_dubbel))


@taak(reden="undo what was read in from a file", later=())
def draai_inlezen_terug(klus: str, inlezing: str) -> None:
    inleeswerk.maak_ongedaan(klus, inlezing)


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


@periodiek("0 7 * * *", reden="remind who did not answer an invitation")
def gasten_herinneren() -> None:
    gastberichten.herinner(timezone.now(), basis=settings.ADRES)


@periodiek("*/15 * * * *", reden="tell gasten that a bijeenkomst changed")
def gasten_wijzigingen_melden() -> None:
    gastberichten.meld_wijzigingen(timezone.now(), basis=settings.ADRES)
