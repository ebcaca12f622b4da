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
from trajecten.navragen import plan_bij_deelnames

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
        navraag = Navraag.objects.met_waarover().select_related("gemeente").met_geheim(geheim, vandaag=vandaag).first()
    if navraag is None:
        return None
    organisatie = navraag.plek.organisatie.naam if navraag.plek else ""
    return Linkvraag(navraag=navraag, plek=navraag.waarover, organisatie=organisatie, sinds=navraag.sinds)


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
    if navraag.aan == Navraag.Aan.INWONER:
        lid = navraag.inwoner.lid
        return lid.email if lid and lid.is_active else ""
    plek = navraag.plek
    if plek is None:
        return ""
    if plek.contact and plek.contact.is_active and plek.contact.organisatie_id == plek.organisatie_id:
        return plek.contact.email
    met_adres = Contactpersoon.objects.aanwezig().filter(organisatie=plek.organisatie_id).exclude(email="")
    adressen = list(met_adres.values_list("email", flat=True)[:2])
    return adressen[0] if len(adressen) == 1 else ""


def stuur_links(*, vandaag: date, basis: str) -> int:
    """Mail a link to whom is asked since today, once. Out: how many mails."""
    with muur.systeemcontext("ask both sides of a match or a deelname how it goes"):
        plan_bij_deelnames(vandaag=vandaag)
        open_vragen = _nog_te_sturen(vandaag).met_waarover().select_related("gemeente")
        gestuurd = [
            _stuur(navraag, email, vandaag=vandaag, basis=basis)
            for navraag in open_vragen.select_for_update(of=("self",))
            if (email := bekend_adres(navraag))
        ]
    return len(gestuurd)


def _nog_te_sturen(vandaag: date) -> NavraagQuerySet:
    """Of a deelname only the person: nobody said yes to a mail to the other side, so a begeleider asks that one."""
    match_of_zelf = (Q(match__isnull=False) & ~Q(match__stand="afgelopen")) | Q(aan=Navraag.Aan.INWONER, match=None)
    open_vragen = Navraag.objects.aan_de_beurt(vandaag).filter(match_of_zelf, vragen_op__gte=vandaag - HOOGSTENS_LAAT)
    return open_vragen.filter(geheim_hash=None)


def _stuur(navraag: Navraag, email: str, *, vandaag: date, basis: str) -> None:
    geheim = navraag.geef_link(vandaag=vandaag)
    adres = link(geheim, basis=basis)
    mail_over_hoe_het_gaat(email, adres=adres, wie_vraagt=UIT_HET_NETWERK, gemeente=navraag.gemeente)
