"""How it goes, answered by a personal link without an account: for the person, and for the side of the plek.

A link can come to others. So the page behind it names no inwoner, and shows nothing that was answered before.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q
from django.urls import reverse

from netwerk.models import Contactpersoon
from participatie import muur
from trajecten.emails import mail_over_hoe_het_gaat
from trajecten.models import Navraag
from trajecten.models.navragen import AlBeantwoord, NavraagQuerySet

HOOGSTENS_LAAT = timedelta(days=7)
"""What had to be asked longer ago is not mailed any more by itself: the begeleider knows why it was not."""
UIT_HET_NETWERK = "Het participatienetwerk"


@dataclass(frozen=True, kw_only=True)
class Linkvraag:
    """What the page behind a link shows."""

    navraag: Navraag
    plek: str
    organisatie: str
    sinds: date


def vraag_met_geheim(geheim: str, *, vandaag: date) -> Linkvraag | None:
    """Return whose link this is. It still opens when the answer is given, to say so."""
    with muur.systeemcontext("somebody tells how it goes by a personal link"):
        met_plek = Navraag.objects.select_related("match__plek__organisatie")
        navraag = met_plek.met_geheim(geheim, vandaag=vandaag).first()
    if navraag is None:
        return None
    match = navraag.match
    return Linkvraag(navraag=navraag, plek=match.plek.naam, organisatie=match.plek.organisatie.naam, sinds=match.sinds)


def beantwoord(vraag: Linkvraag, *, vandaag: date, **gegeven: object) -> bool:
    """Keep the answer; return whether it was the first."""
    with muur.systeemcontext("somebody tells how it goes by a personal link"):
        try:
            vraag.navraag.beantwoord(door=None, vandaag=vandaag, **(gegeven | {"bron": Navraag.Bron.LINK}))
        except AlBeantwoord:
            return False
    return True


def link(geheim: str, *, basis: str) -> str:
    return f"{basis}{reverse('navraag_met_link', args=[geheim])}"


def bekend_adres(navraag: Navraag) -> str:
    """Return the mail address of who is asked; empty when there is none, or more than one.

    Of a plek: its contact when that is somebody of the organisatie itself, else its one contactpersoon.
    """
    match = navraag.match
    if navraag.aan == Navraag.Aan.INWONER:
        lid = match.inwoner.lid
        return lid.email if lid and lid.is_active else ""
    contact = match.plek.contact
    if contact and contact.is_active and contact.organisatie_id == match.plek.organisatie_id:
        return contact.email
    met_adres = Contactpersoon.objects.aanwezig().filter(organisatie=match.plek.organisatie_id).exclude(email="")
    adressen = list(met_adres.values_list("email", flat=True)[:2])
    return adressen[0] if len(adressen) == 1 else ""


def stuur_links(*, vandaag: date, basis: str) -> int:
    """Mail a link to whom is asked since today, once. Out: how many mails."""
    with muur.systeemcontext("ask both sides of a match how it goes"):
        open_vragen = _nog_te_sturen(vandaag).select_related("match__inwoner__lid", "match__plek__contact", "gemeente")
        gestuurd = [
            _stuur(navraag, email, vandaag=vandaag, basis=basis)
            for navraag in open_vragen.select_for_update(of=("self",))
            if (email := bekend_adres(navraag))
        ]
    return len(gestuurd)


def _nog_te_sturen(vandaag: date) -> NavraagQuerySet:
    lopend = ~Q(match__stand="afgelopen")
    open_vragen = Navraag.objects.aan_de_beurt(vandaag).filter(lopend, vragen_op__gte=vandaag - HOOGSTENS_LAAT)
    return open_vragen.filter(geheim_hash=None)


def _stuur(navraag: Navraag, email: str, *, vandaag: date, basis: str) -> None:
    geheim = navraag.geef_link(vandaag=vandaag)
    adres = link(geheim, basis=basis)
    mail_over_hoe_het_gaat(email, adres=adres, wie_vraagt=UIT_HET_NETWERK, gemeente=navraag.gemeente)
