"""What gasten are told without asking: a reminder, another time or place, that it is off."""

from datetime import datetime, timedelta

from django.utils import timezone

from netwerk import gastmails
from netwerk.models import Bijeenkomst, Gastenlijst, Genodigde
from participatie import muur

Antwoord = Genodigde.Antwoord


def herinner(nu: datetime, *, basis: str) -> int:
    """Remind who did not answer: on two days before, which the organiser chose. Out: how many mails."""
    with muur.systeemcontext("remind who did not answer an invitation"):
        komend = Bijeenkomst.objects.komend(nu).gaat_door().filter(begint_op__gt=nu, gastenlijst__isnull=False)
        return sum(
            _herinner(b, nu=nu, basis=basis) for b in komend.select_related("gastenlijst", "samenwerkingsverband")
        )


def _herinner(bijeenkomst: Bijeenkomst, *, nu: datetime, basis: str) -> int:
    lijst = bijeenkomst.gastenlijst
    dagen = (timezone.localdate(bijeenkomst.begint_op) - timezone.localdate(nu)).days
    stappen = [d for d in (lijst.eerste_herinnering, lijst.tweede_herinnering) if d is not None]
    gedaan = sum(dagen <= stap for stap in stappen)
    te_laat = bijeenkomst.genodigden.zonder_antwoord().filter(
        herinneringen__lt=gedaan, uitgenodigd_op__lt=nu - timedelta(days=1)
    )
    gasten = list(te_laat.exclude(email="").select_for_update(of=("self",)))
    gastmails.stuur_herinnering(*gasten, basis=basis)
    Genodigde.objects.filter(pk__in=[gast.pk for gast in gasten]).update(herinneringen=gedaan)
    return len(gasten)


def meld_wijzigingen(nu: datetime, *, basis: str) -> int:
    """Tell who comes, or perhaps comes, that a bijeenkomst is at another time or place, or off. Out: how many mails.

    Not at the moment itself: who cancels by mistake can take it back first.
    """
    with muur.systeemcontext("tell guests that a bijeenkomst changed"):
        lijsten = Gastenlijst.objects.filter(bijeenkomst__eindigt_op__gt=nu)
        lijsten = lijsten.select_for_update(of=("self",)).select_related("bijeenkomst__samenwerkingsverband")
        return sum(_meld(lijst, basis=basis) for lijst in lijsten if lijst.is_veranderd)


def _meld(lijst: Gastenlijst, *, basis: str) -> int:
    stuur = gastmails.stuur_afgelast if lijst.bijeenkomst.afgezegd_op else gastmails.stuur_wijziging
    gasten = lijst.bijeenkomst.genodigden.filter(antwoord__in=(Antwoord.JA, Antwoord.MISSCHIEN)).exclude(email="")
    stuur(*gasten, basis=basis)
    lijst.onthoud_wat_gasten_weten()
    return len(gasten)
