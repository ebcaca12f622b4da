"""Filling in together with somebody who may have no account: begin, keep, and hand over."""

from datetime import date, datetime
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest
from django.utils import timezone

from netwerk.models import Gemeente, Lid, Rol
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie import muur
from trajecten.models import Inwoner, Overneemkaart, SamenIngevuld, Talentprofiel

IN_DE_SESSIE = "overneemkaart"
"""Which card the browser opened with the right answer, until its person has logged in."""


def schrijf_inwoner_op(*, naam: str, gemeente: Gemeente, begeleider: Lid, vandaag: date) -> Inwoner:
    return Inwoner.objects.create(naam=naam, gemeente=gemeente, begeleider=begeleider, sinds=vandaag)


def begin_samen(*, inwoner: Inwoner, helper: Lid, nu: datetime) -> Talentprofiel:
    profiel, _ = Talentprofiel.objects.get_or_create(inwoner=inwoner, defaults={"gemeente": inwoner.gemeente})
    profiel.begin(nu=nu)
    _keer(profiel, helper=helper, op=timezone.localdate(nu))
    return profiel


def rond_samen_af(*, profiel: Talentprofiel, helper: Lid, kopie: str, nu: datetime) -> None:
    profiel.rond_af(nu=nu)
    keer = _keer(profiel, helper=helper, op=timezone.localdate(nu))
    keer.kopie = kopie
    keer.save(update_fields=["kopie"])


def _keer(profiel: Talentprofiel, *, helper: Lid, op: date) -> SamenIngevuld:
    keer, _ = SamenIngevuld.objects.get_or_create(
        profiel=profiel, door=helper, op=op, defaults={"gemeente": profiel.gemeente}
    )
    return keer


def keren(profiel: Talentprofiel) -> list[SamenIngevuld]:
    """Return the days on which somebody filled it in together with the inwoner, the last one first."""
    return list(profiel.samen_ingevuld.select_related("door").order_by("-op", "-pk")[:5])


# Taking over


def open_kaart(inwoner: Inwoner, *, nu: datetime) -> Overneemkaart | None:
    return inwoner.overneemkaarten.open(nu).first()


def kaart_met_geheim(geheim: str, *, nu: datetime) -> Overneemkaart | None:
    """Return the card with this secret, locked; None when it is used, too old, stopped, or never was."""
    with muur.systeemcontext("a card is opened by its secret"):
        return _vergrendeld().met_geheim(geheim).open(nu).first()


def antwoord_op(kaart: Overneemkaart, *, geheim: str, antwoord: str) -> bool:
    with muur.systeemcontext("somebody answers the question of a card"):
        return kaart.probeer(geheim, antwoord)


def kaart_in_de_sessie(request: HttpRequest, *, nu: datetime) -> Overneemkaart | None:
    bewaard = request.session.get(IN_DE_SESSIE)
    if bewaard is None:
        return None
    with muur.systeemcontext("the card was opened in this browser"):
        return _vergrendeld().open(nu).filter(pk=UUID(bewaard)).first()


def account_voor(kaart: Overneemkaart, *, email: str, nu: datetime) -> Lid:
    """Return the account of this mailbox, made when there is none. It can do nothing until somebody logs in."""
    with muur.systeemcontext("a profile is taken over"):
        lid = Lid.objects.filter(email=email).first()
        if lid is None:
            lid = Lid.objects.create_user(
                email=email,
                gemeente=kaart.gemeente,
                naam=kaart.inwoner.naam,
                wereld=Wereld.INWONER,
                lid_sinds=timezone.localdate(nu),
            )
            lid.emailaddress_set.create(email=email, verified=True, primary=True)
        return lid


def na_het_inloggen(request: HttpRequest, lid: Lid) -> None:
    """Give the profile to who opened its card in this browser and logged in now."""
    nu = timezone.now()
    kaart = kaart_in_de_sessie(request, nu=nu)
    request.session.pop(IN_DE_SESSIE, None)
    if kaart is None:
        return
    if lid.pk in {kaart.door_id, kaart.inwoner.begeleider_id}:
        messages.error(request, "Deze kaart is voor de inwoner zelf. U bent nu ingelogd met uw eigen account.")
        return
    with muur.systeemcontext("a profile is taken over"):
        if Inwoner.objects.filter(lid=lid).exists() or lid.gemeente_id != kaart.gemeente_id:
            messages.error(request, "U hebt al een eigen profiel. Vraag wie u helpt wat u kunt doen.")
            return
        kaart.geef_over(lid, nu=nu)
        Rol.objects.get_or_create(lid=lid, gemeente=kaart.gemeente, soort=Rolsoort.INWONER)
    lid.__dict__.pop("rollen_gelezen", None)
    messages.success(request, "Dit is nu uw eigen profiel. U kunt alles bekijken en wijzigen.")


def _vergrendeld():
    """Of two who answer at the same moment one waits for the other."""
    return Overneemkaart.objects.select_for_update(of=("self",)).select_related("inwoner", "gemeente")
