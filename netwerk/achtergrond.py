"""What the beheerder reads of the work behind the pages: to whom a mail did not go, and what was wrong, in Dutch."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from netwerk.models import Lid, Mailbericht
from netwerk.rolsoorten import Rolsoort
from netwerk.taken import verstuur_mail
from participatie import werkstand
from participatie.muur import systeemcontext
from participatie.werkstand import Mislukt, Stand

FOUTEN = {
    "SMTPRecipientsRefused": "De mailserver kent het adres niet, of neemt er geen mail voor aan.",
    "SMTPSenderRefused": "De mailserver neemt geen mail aan van ons adres.",
    "SMTPAuthenticationError": "De mailserver laat ons niet toe: naam of wachtwoord klopt niet.",
    "SMTPDataError": "De mailserver nam deze mail niet aan.",
    "SMTPServerDisconnected": "De mailserver gaf geen antwoord, of verbrak de verbinding.",
    "ConnectionRefusedError": "De mailserver is niet bereikbaar.",
    "TimeoutError": "De mailserver gaf geen antwoord.",
    "gaierror": "De mailserver is niet te vinden.",
    "SSLCertVerificationError": "Het certificaat van de mailserver klopt niet.",
}
ONBEKEND = "Het versturen lukte niet."
GEEN_MAIL = "De taak liep vast. Wie de app voor u draait, ziet in het logboek waarom."


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One thing that failed. `wie` is somebody in the care of who reads this, or None."""

    mislukt: Mislukt
    waarom: str
    is_mail: bool
    wie: Lid | None


def stand_voor(beheerder: Lid, *, nu: datetime) -> tuple[Stand, list[Regel]]:
    stand = werkstand.stand(nu=nu)
    van_mail = {m.ids.get("bericht") for m in stand.mislukt if m.taak == verstuur_mail.naam}
    mails = _mails(van_mail)
    mensen = _mensen({mail["aan"] for mail in mails.values()}, beheerder=beheerder)
    return stand, [_regel(m, mails, mensen) for m in stand.mislukt]


def _regel(mislukt: Mislukt, mails: dict[str, dict[str, str]], mensen: dict[str, Lid]) -> Regel:
    if mislukt.taak != verstuur_mail.naam:
        return Regel(mislukt=mislukt, waarom=GEEN_MAIL, is_mail=False, wie=None)
    mail = mails.get(str(mislukt.ids.get("bericht")), {})
    return Regel(
        mislukt=mislukt,
        waarom=FOUTEN.get(mail.get("laatste_fout", ""), ONBEKEND),
        is_mail=True,
        wie=mensen.get(mail.get("aan", "")),
    )


def _mails(sleutels: Collection[object]) -> dict[str, dict[str, str]]:
    """Return address and kind of fault. Nobody reads the table itself; what leaves this module is a lid or nothing."""
    if not sleutels:
        return {}
    with systeemcontext("which mails were not sent, for the beheerder"):
        rijen = list(Mailbericht.objects.filter(pk__in=sleutels).values("pk", "aan", "laatste_fout"))
    return {str(rij["pk"]): rij for rij in rijen}


def _mensen(adressen: Collection[str], *, beheerder: Lid) -> dict[str, Lid]:
    """Return who of these the beheerder looks after. Inwoners are not named: this page is not about them."""
    if not adressen:
        return {}
    leden = Lid.objects.onder_beheer(beheerder).filter(email__in=adressen)
    return {lid.email: lid for lid in leden.exclude(rollen__soort=Rolsoort.INWONER)}
