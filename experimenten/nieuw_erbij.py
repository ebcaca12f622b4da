"""The organisatie, the people and the plek that a visit put into the network: corrected with the visit.

They go when the visit no longer says so, and come back with it; unless somebody else went on with them meanwhile.
"""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from experimenten.models import Werkbezoek
from netwerk import verwijzingen
from netwerk.models import Actie, Contactpersoon, Organisatie, Plek
from participatie.muur import systeemcontext

Nieuw = Organisatie | Contactpersoon | Plek

GEWIJZIGD = ("gewijzigd_op", "gewijzigd_door", "versie")
VAN_HET_BEZOEK = {
    Organisatie: {"id", "gemeente", "naam", "toegevoegd_door", "toegevoegd_op", "weggehaald_op"},
    Contactpersoon: {"id", "gemeente", "organisatie", "naam", "weggehaald_op"},
    Plek: {"id", "gemeente", "organisatie", "naam", "stand", "geldig_tot", "bevestigd_op", *GEWIJZIGD},
}
"""What the visit fills in, or taking it away and back. Where there is more, somebody else went on with it."""


def organisatie(werkbezoek: Werkbezoek, nieuw: Organisatie) -> None:
    if nieuw.toegevoegd_op is None:
        nieuw.save()
        werkbezoek.gemaakt = [*werkbezoek.gemaakt, nieuw.pk]


def contactpersonen(werkbezoek: Werkbezoek, namen: Iterable[str]) -> list[Contactpersoon]:
    """Return who was spoken to, made where nobody had this name; whoever was spoken to is there."""
    waar = {"gemeente": werkbezoek.organisatie.gemeente, "organisatie": werkbezoek.organisatie}
    personen = []
    for naam in namen:
        persoon, is_nieuw = Contactpersoon.objects.get_or_create(naam=naam, **waar)
        if is_nieuw:
            werkbezoek.gemaakt = [*werkbezoek.gemaakt, persoon.pk]
        if persoon.weggehaald_op is not None:
            persoon.zet_terug()
        personen.append(persoon)
    return personen


def ruim_op(werkbezoek: Werkbezoek, *, nu: datetime) -> list[str]:
    """Take away what the visit made and no longer speaks of. Returns what stays, and why."""
    personen = _nog_daar(werkbezoek, Contactpersoon).exclude(pk__in=werkbezoek.gesproken_met.values("pk"))
    organisaties = _nog_daar(werkbezoek, Organisatie).exclude(pk=werkbezoek.organisatie_id)
    return _haal_weg(werkbezoek, personen, nu=nu) + _haal_weg(werkbezoek, organisaties, nu=nu)


def neem_terug(werkbezoek: Werkbezoek, *, nu: datetime) -> list[str]:
    """The visit goes, and so does what it made. Called last: what it wrote down elsewhere is gone by then."""
    personen, organisaties = (_nog_daar(werkbezoek, model) for model in (Contactpersoon, Organisatie))
    return _haal_weg(werkbezoek, personen, nu=nu) + _haal_weg(werkbezoek, organisaties, nu=nu)


def zet_terug(werkbezoek: Werkbezoek, *, weg_op: datetime) -> None:
    """In: when the visit was taken away; what went at another moment stays away."""
    for model in (Organisatie, Contactpersoon):
        for rij in model.objects.filter(pk__in=werkbezoek.gemaakt, weggehaald_op=weg_op):
            rij.zet_terug()


def _nog_daar(werkbezoek: Werkbezoek, model: type[Nieuw]) -> QuerySet:
    return model.objects.aanwezig().filter(pk__in=werkbezoek.gemaakt).order_by("naam")


def _haal_weg(werkbezoek: Werkbezoek, rijen: QuerySet, *, nu: datetime) -> list[str]:
    blijft, redenen = set(), []
    for rij in rijen.select_for_update():
        if reden := _waarom_het_blijft(werkbezoek, rij):
            blijft.add(rij.pk)
            redenen.append(reden)
        else:
            rij.haal_weg(nu=nu)
    if blijft:  # from now on it is of others
        werkbezoek.gemaakt = [pk for pk in werkbezoek.gemaakt if pk not in blijft]
        werkbezoek.save(update_fields=["gemaakt"])
    return redenen


def _waarom_het_blijft(werkbezoek: Werkbezoek, rij: Nieuw) -> str:
    wat = "De organisatie" if isinstance(rij, Organisatie) else "Contactpersoon"
    if _is_aangevuld(rij):
        return f"{wat} {rij} blijft staan: iemand heeft er gegevens bij gezet."
    return f"{wat} {rij} blijft staan: er staat ook iets anders bij." if _is_in_gebruik(werkbezoek, rij) else ""


def is_van_anderen(werkbezoek: Werkbezoek, rij: Nieuw) -> bool:
    """Whether somebody else went on with it."""
    return _is_aangevuld(rij) or _is_in_gebruik(werkbezoek, rij)


def _is_aangevuld(rij: Nieuw) -> bool:
    leeg = type(rij)()
    velden = [veld.attname for veld in rij._meta.concrete_fields if veld.name not in VAN_HET_BEZOEK[type(rij)]]
    return any(getattr(rij, veld) != getattr(leeg, veld) for veld in velden)


def _is_in_gebruik(werkbezoek: Werkbezoek, rij: Nieuw) -> bool:
    """Ask of every field that points at it, in one question. What this visit itself left there does not count."""
    zelf = {
        Werkbezoek: Q(pk=werkbezoek.pk),
        Werkbezoek.gesproken_met.through: Q(werkbezoek=werkbezoek.pk),
        Contactpersoon: ~Q(weggehaald_op=None),
        Plek: Q(pk=werkbezoek.mogelijke_plek_id, stand=Plek.Stand.VERVALLEN),
        Actie: Q(pk=werkbezoek.actie_id) & ~Q(ingetrokken_op=None),
    }
    gebruikt = Q(pk__in=[])
    for veld in verwijzingen.alle(type(rij)):
        daar = veld.model._base_manager.filter(**{veld.name: OuterRef("pk")})
        gebruikt |= Exists(daar.exclude(zelf.get(veld.model, Q(pk__in=[]))))
    with systeemcontext("does something else use what this visit made, also in a gemeente that somebody does not see"):
        return type(rij)._base_manager.filter(gebruikt, pk=rij.pk).exists()
