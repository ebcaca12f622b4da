"""Receiving people at the door of a bijeenkomst: ticking names, and who was not on the list."""

from datetime import datetime

from django.db.models import Q

from netwerk.gasten import van_lid, vergrendel
from netwerk.models import Bijeenkomst, Contactpersoon, Gemeente, Genodigde, Lid
from netwerk.rolsoorten import Wereld
from participatie import muur


def meld_aanwezig(gast: Genodigde, *, nu: datetime) -> None:
    """Write down that somebody came in. Twice, or on two phones at once, stays once."""
    if gast.lid_id:
        gast.bijeenkomst.aanwezig.add(gast.lid_id)
    else:
        Genodigde.objects.filter(pk=gast.pk, aanwezig_op=None).update(aanwezig_op=nu)


def meld_afwezig(gast: Genodigde) -> None:
    """Take that back. Who was only on the list for coming in, is off it again."""
    if gast.lid_id:
        gast.bijeenkomst.aanwezig.remove(gast.lid_id)
    else:
        Genodigde.objects.filter(pk=gast.pk).update(aanwezig_op=None)
    Genodigde.objects.filter(pk=gast.pk, uitgenodigd_op=None, antwoord="", mening_gegeven=False).delete()


def meld_zelf_aanwezig(gast: Genodigde, *, nu: datetime) -> None:
    """Somebody checks in with the own phone. That is an answer too."""
    with muur.systeemcontext("a guest checks in"):
        vergrendel(gast.bijeenkomst)
        gast.refresh_from_db()
        if not gast.antwoord:
            gast.antwoord, gast.beantwoord_op = Genodigde.Antwoord.JA, nu
            gast.save(update_fields=["antwoord", "beantwoord_op"])
        meld_aanwezig(gast, nu=nu)


def ontvang_lid(bijeenkomst: Bijeenkomst, lid: Lid, *, nu: datetime) -> Genodigde:
    """Receive a lid whom nobody invited."""
    gast = van_lid(bijeenkomst, lid)
    meld_aanwezig(gast, nu=nu)
    return gast


def haal_binnen(
    bijeenkomst: Bijeenkomst,
    *,
    naam: str,
    wereld: Wereld,
    email: str,
    meegebracht_door: Lid | None,
    gemeente: Gemeente,
    nu: datetime,
) -> tuple[Genodigde, bool]:
    """Receive somebody who just walked in. Out: the row, and whether it is new: two phones make one."""
    vergrendel(bijeenkomst)
    bekend = _contactpersoon(bijeenkomst, naam=naam, wereld=wereld, email=email)
    zonder = Q(contactpersoon=None, naam__iexact=naam)
    ook = Q(contactpersoon=bekend) if bekend else Q(pk__in=[])
    zelfde = bijeenkomst.genodigden.filter(zonder | ook, lid=None).first()
    gast = zelfde or Genodigde.objects.create(
        bijeenkomst=bijeenkomst,
        contactpersoon=bekend,
        naam=naam,
        wereld=wereld,
        email=email.lower(),
        meegebracht_door=meegebracht_door,
        gemeente=gemeente,
    )
    meld_aanwezig(gast, nu=nu)
    return gast, zelfde is None


def _contactpersoon(bijeenkomst: Bijeenkomst, *, naam: str, wereld: Wereld, email: str) -> Contactpersoon | None:
    """The one contactpersoon of this network with that name, so that it counts as contact; None when it may be another.

    An address that differs says that it is somebody else.
    """
    if wereld == Wereld.INWONER:
        return None
    hier = {"gemeente__samenwerkingsverband": bijeenkomst.samenwerkingsverband_id}
    zo_heten = list(Contactpersoon.objects.aanwezig().filter(**hier, naam__iexact=naam)[:2])
    if len(zo_heten) != 1 or (email and zo_heten[0].email and email.lower() != zo_heten[0].email.lower()):
        return None
    return zo_heten[0]


# Afterwards
