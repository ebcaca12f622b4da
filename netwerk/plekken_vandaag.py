"""What waits on /vandaag/ about plekken and partners: does it still hold, is it a plek, does an afspraak end."""

from datetime import date

from django.db.models import Count, Q, Window
from django.db.models.functions import RowNumber

from netwerk.models import Afspraak, Lid, Plek
from netwerk.rollen import NETWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.vandaag import Blok, registreer
from participatie.samen import Lijst, Vraag

HOOGSTENS = 5
"""A longer list is not for today."""


def registreer_blokken() -> None:
    registreer(
        Blok(
            template="netwerk/vandaag/plekken.html",
            inhoud=plekken_om_naar_te_kijken,
            rollen=(*NETWERKROLLEN, Rolsoort.WERKGEVER),
            volgorde=30,
        )
    )
    registreer(
        Blok(
            template="netwerk/vandaag/afspraken.html",
            inhoud=afspraken_die_aflopen,
            rollen=NETWERKROLLEN,
            volgorde=35,
            vragen=bijna_afgelopen,
        )
    )


def plekken_om_naar_te_kijken(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """Plekken of which we do not know whether they still hold, and those that may be one. One question for both.

    A werkgever has no other way in to the own plekken, so for that role the block is always there.
    """
    wacht = Q(pk__in=Plek.objects.te_bevestigen_door(gebruiker).open_op(vandaag).oud(vandaag).values("pk"))
    if heeft_rol(gebruiker, Rolsoort.KWARTIERMAKER):
        wacht |= Q(pk__in=Plek.objects.wijzigbaar_voor(gebruiker).mogelijk().values("pk"))
    eerst = ("bevestigd_op", "pk")
    genummerd = Plek.objects.filter(wacht).annotate(
        totaal=Window(Count("pk"), partition_by="stand"),
        nummer=Window(RowNumber(), partition_by="stand", order_by=eerst),
    )
    plekken = list(genummerd.filter(nummer__lte=HOOGSTENS).select_related("organisatie").order_by(*eerst))
    te_bevestigen = [plek for plek in plekken if plek.stand == Plek.Stand.OPEN]
    misschien = [plek for plek in plekken if plek.stand == Plek.Stand.MOGELIJK]
    van_werkgever = heeft_rol(gebruiker, Rolsoort.WERKGEVER)
    if not plekken and not van_werkgever:
        return None
    return {
        "te_bevestigen": te_bevestigen,
        "meer_te_bevestigen": _meer(te_bevestigen),
        "misschien": misschien,
        "meer_misschien": _meer(misschien),
        "eigen_organisatie": gebruiker.organisatie if van_werkgever else None,
    }


def _meer(plekken: list[Plek]) -> int:
    return plekken[0].totaal - len(plekken) if plekken else 0


def bijna_afgelopen(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    aflopend = Afspraak.objects.aangewezen_op(gebruiker).loopt_bijna_af(vandaag)
    return {"afspraken": Lijst(rijen=aflopend[:HOOGSTENS], met=("organisatie",))}


def afspraken_die_aflopen(gebruiker: Lid, vandaag: date, *, afspraken: list[Afspraak]) -> dict[str, object] | None:
    return {"afspraken": afspraken} if afspraken else None
