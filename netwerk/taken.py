"""Work of this app that happens after the answer, or at fixed times."""

from io import StringIO
from uuid import UUID

from django.conf import settings
from django.core.management import call_command
from django.utils import timezone

from netwerk import gastberichten, inleeswerk, mailbezorging, prikbordmail, reeksen
from netwerk.models import Bericht, Prikbordmail
from participatie import geschiedeniscontrole
from participatie.wachtrij import MAIL, periodiek, taak


@taak(reden="send a mail", rij=MAIL, titel="Mail")
def verstuur_mail(bericht: str) -> None:
    if wacht := mailbezorging.bezorg(bericht, nu=timezone.now()):
        verstuur_mail.zet_klaar(over=wacht, bericht=UUID(bericht))


@taak(reden="judge the rows of a file", later=(), titel="Een bestand bekijken dat iemand inleest")
def beoordeel_bestand(klus: str, inlezing: str) -> None:
    inleeswerk.beoordeel(klus, inlezing)


@taak(reden="read in a file", later=(), titel="Een bestand inlezen")
def lees_bestand_in(klus: str, inlezing: str, ook_dubbel: int) -> None:
    inleeswerk.voer_uit(klus, inlezing, ook_dubbel=bool(ook_dubbel))


@taak(reden="undo what was read in from a file", later=(), titel="Een inlezing terugdraaien")
def draai_inlezen_terug(klus: str, inlezing: str) -> None:
    inleeswerk.maak_ongedaan(klus, inlezing)


@taak(reden="mail a message on a prikbord to who wants that at once", titel="Mail over een bericht op het prikbord")
def stuur_bericht_rond(bericht: str) -> None:
    if gevonden := Bericht.objects.select_related("werkgroep", "door").filter(pk=bericht).first():
        prikbordmail.stuur_rond(gevonden, nu=timezone.now())


@periodiek(
    "0 5 * * *", reden="mail what is new on the prikbord since yesterday", titel="Mail over het prikbord, per dag"
)
def prikbord_per_dag() -> None:
    prikbordmail.stuur_samenvattingen(Prikbordmail.Keuze.DAGELIJKS, nu=timezone.now())


@periodiek(
    "0 5 * * 1", reden="mail what is new on the prikbord since last week", titel="Mail over het prikbord, per week"
)
def prikbord_per_week() -> None:
    prikbordmail.stuur_samenvattingen(Prikbordmail.Keuze.WEKELIJKS, nu=timezone.now())


@periodiek("30 1 * * *", reden="find and remove what is kept too long", titel="Opruimen wat te oud is")
def bewaartermijnen() -> None:
    """Sessions that ended and mails that were sent go along with it."""
    call_command("bewaartermijnen", stdout=StringIO())


@periodiek("50 1 * * *", reden="keep six of each reeks ahead", titel="Bijeenkomsten van reeksen klaarzetten")
def reeksen_aanvullen() -> None:
    reeksen.vul_alles_aan(nu=timezone.now())


@periodiek("0 7 * * *", reden="remind who did not answer an invitation", titel="Gasten herinneren aan een uitnodiging")
def gasten_herinneren() -> None:
    gastberichten.herinner(timezone.now(), basis=settings.ADRES)


@periodiek(
    "*/15 * * * *",
    reden="tell gasten that a bijeenkomst changed",
    titel="Gasten vertellen dat een bijeenkomst verandert",
)
def gasten_wijzigingen_melden() -> None:
    gastberichten.meld_wijzigingen(timezone.now(), basis=settings.ADRES)


@periodiek("20 * * * *", reden="look after the files of people", titel="Bestanden nakijken", los=True)
def bestanden_controleren() -> None:
    """A file that is missing or was changed is a job that failed: then somebody sees it."""
    call_command("controleer_bestanden", stdout=StringIO())


@periodiek(
    "10 2 * * *",
    reden="compare rows with their history",
    later=(),
    titel="Nakijken of de geschiedenis klopt",
    los=True,
)
def geschiedenis_controleren() -> None:
    """A row that was changed around the triggers is a job that failed: somebody sees it, and the log says which."""
    geschiedeniscontrole.controleer()
