"""Asking who was silent for 12 months whether we may keep what we have (domain.md 5.4).

Each app says with `registreer` whom to ask about what; the answer counts in its `bewaartermijnen.py`.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from netwerk.bewaren import Termijn
from netwerk.emails import stuur_bewaarvraag
from netwerk.models import Bewaarvraag, Lid

VRAAG_NA = Termijn(maanden=12)
ANTWOORD_BINNEN = timedelta(days=30)
"""How long an account stays after we asked."""

Zwijgers = Callable[[datetime], QuerySet[Lid]]
"""(nu) -> the leden who were silent for VRAAG_NA."""

_vragen: dict[str, Zwijgers] = {}


def registreer(over: Bewaarvraag.Over, zwijgers: Zwijgers) -> None:
    _vragen[over] = zwijgers


def stel_vragen(*, nu: datetime) -> int:
    """Ask everybody who was silent for so long, once per silence; return how many. Must see all rows.

    Who was heard of since, by logging in or by changing something, gave an answer with that.
    """
    aantal = 0
    for over, zwijgers in _vragen.items():
        open_vragen = Bewaarvraag.objects.open().filter(over=over)
        open_vragen.exclude(lid__in=zwijgers(nu).values("pk")).update(bewaren=True, beantwoord_op=nu)
        wacht_al = open_vragen.filter(lid=OuterRef("pk"))
        for lid in zwijgers(nu).filter(~Exists(wacht_al), is_active=True):
            vraag = Bewaarvraag.objects.create(lid=lid, gemeente_id=lid.gemeente_id, over=over, gevraagd_op=nu)
            stuur_bewaarvraag(vraag)
            aantal += 1
    return aantal


def vraag_aan(lid: UUID, *, over: Bewaarvraag.Over, sinds: datetime) -> Bewaarvraag | None:
    """Return the question that waits for this person, or that was answered with no: that answer may still change.

    In: when this person last did something with it; an older question is no longer one.
    """
    vraag = Bewaarvraag.objects.van(lid, over=over).first()
    is_vraag = vraag is not None and not vraag.bewaren and (vraag.beantwoord_op or vraag.gevraagd_op) > sinds
    return vraag if is_vraag else None


def zwijgt_sinds_vraag(nu: datetime) -> Q:
    """Leden who did not log in within 30 days after we asked, or who cannot log in any more."""
    gevraagd = Bewaarvraag.objects.filter(
        lid=OuterRef("pk"), over=Bewaarvraag.Over.ACCOUNT, gevraagd_op__lt=nu - ANTWOORD_BINNEN
    )
    sinds_de_laatste_keer = gevraagd.filter(Q(gevraagd_op__gt=OuterRef("last_login")) | Q(lid__last_login=None))
    return Q(is_active=False) | Q(Exists(sinds_de_laatste_keer))
