"""Wie heeft welke rechten: give and take roles, close and open accounts, and look through all of it every quarter.

Every change carries a reason into the history. Nobody changes the own rights, or gives a role above the own ones.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch
from django.utils import timezone

from netwerk import bij_sluiten, sessies
from netwerk.inzage import Gegevens, Grond, Handeling, leg_vast
from netwerk.models import Gemeente, Lid, Rechtencontrole, Rol, Uitnodiging
from netwerk.models.leden import LidQuerySet
from netwerk.rollen import te_geven_rollen
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from participatie.periodes import kwartaal
from participatie.rekenblad import Blad, csv_bestand

KOPPEN = ("Naam", "E-mail", "Organisatie", "Gemeente", "Rol", "Sinds", "Laatst ingelogd", "Account")


# Changing


def geef_rol(*, lid: Lid, gemeente: Gemeente, soort: Rolsoort, door: Lid, reden: str) -> None:
    _mag(soort, lid=lid, gemeente=gemeente, door=door)
    with muur.met_reden(reden):
        Rol.objects.get_or_create(lid=lid, gemeente=gemeente, soort=soort)


def neem_rol_af(*, rol: Rol, door: Lid, reden: str, nu: datetime) -> None:
    """Take a role away; what this person may then no longer give, stops too."""
    _mag(Rolsoort(rol.soort), lid=rol.lid, gemeente=rol.gemeente, door=door)
    with muur.met_reden(reden):
        rol.delete()
        _trek_uitnodigingen_in(rol.lid, door=door, nu=nu)


def sluit_account(*, lid: Lid, door: Lid, reden: str, nu: datetime, stopt: bool = False) -> None:
    """End every session too: it must not come to life again when the account is opened later.

    In: whether this person stops taking part in the network as well.
    """
    if lid == door:
        raise PermissionDenied
    with muur.met_reden(reden):
        lid.sluit_account()
        with muur.systeemcontext("with an account ends what it opened; who stops leaves the werkgroepen too"):
            bij_sluiten.doe(lid, nu)
            if stopt:
                lid.stopt(op=timezone.localdate(nu))
        _trek_uitnodigingen_in(lid, door=door, nu=nu)
    sessies.beeindig_alle(lid)


def heropen_account(*, lid: Lid, door: Lid, reden: str, nu: datetime) -> None:
    """Who had stopped is a lid again: somebody who can log in takes part."""
    if lid == door:
        raise PermissionDenied
    with muur.met_reden(reden):
        lid.heropen_account()
        if lid.lid_tot:
            with muur.systeemcontext("somebody who comes back is in the werkgroepen again"):
                lid.komt_terug(op=timezone.localdate(nu))


def _mag(soort: Rolsoort, *, lid: Lid, gemeente: Gemeente, door: Lid) -> None:
    if lid == door or soort not in te_geven_rollen(door, gemeente.pk):
        raise PermissionDenied


def _trek_uitnodigingen_in(lid: Lid, *, door: Lid, nu: datetime) -> None:
    nu_dit = Lid.objects.get(pk=lid.pk)
    for uitnodiging in Uitnodiging.objects.onbeantwoord().filter(door=nu_dit):
        if not nu_dit.is_active or uitnodiging.soort not in te_geven_rollen(nu_dit, uitnodiging.gemeente_id):
            uitnodiging.trek_in(door=door, nu=nu)


# Reading


def met_rollen(leden: LidQuerySet, *, lezer: Lid) -> LidQuerySet:
    """Add the roles of the gemeenten that this reader looks after, with the moment each was given."""
    rollen = (
        Rol.objects.zichtbaar_voor(lezer).met_sinds().select_related("gemeente").order_by("gemeente__naam", "soort")
    )
    met = leden.select_related("gemeente", "organisatie").prefetch_related(
        Prefetch("rollen", queryset=rollen, to_attr="rollen_hier")
    )
    return met.order_by("naam", "pk")


def leg_accounts_vast(gebruiker: Lid, leden: Iterable[Lid], *, handeling: Handeling) -> None:
    """Write down which inwoners this user saw among the accounts; the names of other leden are no secret here."""
    gezien = Lid.objects.filter(pk__in=[lid.pk for lid in leden]).inwoners()
    inwoners = gezien.values_list("pk", "gemeente")
    leg_vast(gebruiker, personen=inwoners, gegevens=Gegevens.NAAM, handeling=handeling, grond=Grond.TOEZICHT)


def als_csv(leden: Iterable[Lid]) -> bytes:
    """Return one row for each role, and one for each person without any."""
    rijen = [rij for lid in leden for rij in _rijen(lid)]
    return csv_bestand(Blad(naam="Rechten", koppen=KOPPEN, rijen=rijen))


def _rijen(lid: Lid) -> Iterator[tuple[str | date | None, ...]]:
    wie = (lid.naam, lid.email, lid.organisatie.naam if lid.organisatie else "")
    rest = (_dag(lid.last_login), "open" if lid.is_active else "gesloten")
    for rol in lid.rollen_hier:
        yield (*wie, rol.gemeente.naam, rol.get_soort_display(), _dag(rol.sinds) or lid.lid_sinds, *rest)
    if not lid.rollen_hier:
        yield (*wie, lid.gemeente.naam, "geen rol", None, *rest)


def _dag(moment: datetime | None) -> date | None:
    return timezone.localdate(moment) if moment else None


# Every quarter


class RechtenVeranderd(Exception):
    """Something changed after the page was opened that the person looks at."""


@dataclass(frozen=True, kw_only=True)
class Rechtenstand:
    """All roles in one gemeente at one moment. Of inwoners only the number: their names are not needed for this."""

    rollen: list[Rol]
    aantallen: list[tuple[str, int]]
    vingerafdruk: str


def rechtenstand(gemeente: Gemeente, *, lezer: Lid) -> Rechtenstand:
    zichtbaar = Rol.objects.zichtbaar_voor(lezer).filter(gemeente=gemeente)
    rollen = list(zichtbaar.met_sinds().select_related("lid", "lid__organisatie").order_by("soort", "lid__naam", "pk"))
    regels = sorted(f"{rol.lid_id}:{rol.soort}:{rol.lid.is_active}" for rol in rollen)
    per_soort = Counter(rol.soort for rol in rollen)
    return Rechtenstand(
        rollen=[rol for rol in rollen if rol.soort != Rolsoort.INWONER],
        aantallen=[(soort.label, per_soort[soort]) for soort in Rolsoort if per_soort[soort]],
        vingerafdruk=hashlib.sha256("\n".join(regels).encode()).hexdigest(),
    )


def controleer(*, gemeente: Gemeente, door: Lid, gezien: str, opmerking: str, nu: datetime) -> Rechtencontrole:
    """Write down that the rights of this gemeente were looked through. In `gezien`: the fingerprint on the page."""
    stand = rechtenstand(gemeente, lezer=door)
    if stand.vingerafdruk != gezien:
        raise RechtenVeranderd
    return Rechtencontrole.objects.create(
        gemeente=gemeente,
        kwartaal=kwartaal(timezone.localdate(nu)).van,
        gezien_door=door,
        op=nu,
        aantal_rollen=sum(aantal for _, aantal in stand.aantallen),
        opmerking=opmerking,
    )


@dataclass(frozen=True, kw_only=True)
class Gemeentecontrole:
    gemeente: Gemeente
    laatste: Rechtencontrole | None
    moet_nog: bool


def controles(*, lezer: Lid, vandaag: date) -> list[Gemeentecontrole]:
    """Return per gemeente when its rights were last looked through, and whether this quarter still needs it."""
    alle = Rechtencontrole.objects.zichtbaar_voor(lezer).select_related("gezien_door").order_by("kwartaal")
    laatste = {controle.gemeente_id: controle for controle in alle}
    nu = kwartaal(vandaag).van
    return [
        Gemeentecontrole(
            gemeente=gemeente,
            laatste=laatste.get(gemeente.pk),
            moet_nog=gemeente.pk not in laatste or laatste[gemeente.pk].kwartaal < nu,
        )
        for gemeente in Gemeente.objects.onder_beheer(lezer).order_by("naam", "pk")
    ]
