"""Put two rows together that are one: everything that points at the one points at the other afterwards.

One transaction, with its history, and to be undone for 30 days. What the rows are is checked by the database: two of
one gemeente, or two leden of one samenwerkingsverband.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, models, transaction
from django.db.models import Count, ForeignKey, OuterRef, Subquery, Value
from django.utils import timezone

from netwerk import rechten, stappen, verwijzingen
from netwerk.dubbelen import te_samenvoegen
from netwerk.eigen_keuze import strengste_keuze
from netwerk.models import Contactpersoon, Dubbelsoort, Lid, Organisatie, Rol, Samenvoeging
from netwerk.rollen import te_geven_rollen
from netwerk.stappen import Stappen
from participatie import muur

REDEN = "samengevoegd"
VELDEN = {
    Dubbelsoort.ORGANISATIE: (
        *("naam", "soort", "sector", "wijk", "plaats", "adres", "telefoon", "website", "omschrijving"),
    ),
    Dubbelsoort.CONTACTPERSOON: ("naam", "functie", "telefoon", "email"),
    Dubbelsoort.LID: ("naam", "wereld", "organisatie", "functie", "telefoon", "over_mij", "lid_sinds"),
}
"""Of which one may choose from which row it comes; what is not among them stays as it is where it stays."""
NIET_TE_KIEZEN = {
    Dubbelsoort.ORGANISATIE: {
        "gemeente": "is the same in both",
        "toegevoegd_door": "who added the one that stays",
        "gestopt_op": "the one that stays still exists, or not",
        "weggehaald_op": "only who is there is put together",
    },
    Dubbelsoort.CONTACTPERSOON: {
        "gemeente": "is the same in both",
        "organisatie": "is the same in both",
        "weggehaald_op": "only who is there is put together",
    },
    Dubbelsoort.LID: {
        "gemeente": "where the account that stays belongs",
        "email": "the address somebody logs in with",
        "password": "belongs to that address",
        "last_login": "belongs to that address",
        "is_active": "the other one closes",
        "lid_tot": "the other one stops",
        "aangedragen_door": "who brought in the one that stays",
        "voor_mij_alleen": "what somebody hides in one stays hidden",
        "voor_werkgroepen": "what somebody hides in one stays hidden",
    },
}
"""Fields that can be filled in and are no choice, and why."""
MODEL = {
    Dubbelsoort.ORGANISATIE: Organisatie,
    Dubbelsoort.CONTACTPERSOON: Contactpersoon,
    Dubbelsoort.LID: Lid,
}


class KanNiet(Exception):
    """These two cannot be put together, and why, for who wanted to."""


def paar(soort: Dubbelsoort, een: UUID, ander: UUID, *, gebruiker: Lid) -> tuple[models.Model, models.Model] | None:
    """Return the two rows; None when this person may not put both together."""
    rijen = te_samenvoegen(soort, gebruiker).filter(pk__in=[een, ander]).distinct()
    gevonden = {rij.pk: rij for rij in rijen.select_related("gemeente", *_erbij(soort))}
    return (gevonden[een], gevonden[ander]) if een != ander and len(gevonden) == 2 else None


def _erbij(soort: Dubbelsoort) -> tuple[str, ...]:
    return {Dubbelsoort.ORGANISATIE: ("soort", "sector", "wijk"), Dubbelsoort.CONTACTPERSOON: ("organisatie",)}.get(
        soort, ("organisatie",)
    )


def naam_van(rij: models.Model) -> str:
    """Return what tells it apart; of two accounts the name is often the same."""
    return (f"{rij}, {rij.email}" if isinstance(rij, Lid) else str(rij))[:150]


def waarom_niet(soort: Dubbelsoort, een: models.Model, ander: models.Model) -> str:
    """Return in words why these two stay two; empty when they can be put together."""
    if soort == Dubbelsoort.LID:
        if een.gemeente.samenwerkingsverband_id != ander.gemeente.samenwerkingsverband_id:
            return "Deze mensen horen bij twee samenwerkingsverbanden. Dan kunt u ze niet samenvoegen."
        return ""
    if een.gemeente_id != ander.gemeente_id:
        return f"De een hoort bij gemeente {een.gemeente}, de ander bij {ander.gemeente}. Dan blijven het er twee."
    if soort == Dubbelsoort.CONTACTPERSOON and een.organisatie_id != ander.organisatie_id:
        return "Deze mensen staan bij twee organisaties. Voeg eerst de organisaties samen."
    return ""


@dataclass(frozen=True, kw_only=True)
class Mee:
    """What comes along, for the preview: `3 werkbezoeken`."""

    wat: str
    aantal: int


def gaat_mee(soort: Dubbelsoort, weg: models.Model) -> list[Mee]:
    """Return what points at the row that becomes part of the other one."""
    velden = verwijzingen.te_verplaatsen(MODEL[soort])
    tellingen = [_telling(nummer, veld, weg) for nummer, veld in enumerate(velden)]
    with muur.systeemcontext("count what comes along when two rows become one"):
        gevonden = list(tellingen[0].union(*tellingen[1:], all=True))
    mee: Counter[tuple[str, str]] = Counter()
    for nummer, aantal in gevonden:
        mee[_woorden(velden[nummer])] += aantal
    return [Mee(wat=een if n == 1 else meer, aantal=n) for (een, meer), n in sorted(mee.items()) if n]


def _telling(nummer: int, veld: ForeignKey, weg: models.Model) -> models.QuerySet:
    rijen = veld.model._base_manager.filter(**{veld.name: weg.pk}).order_by()
    return rijen.values_list(Value(nummer, output_field=models.IntegerField())).annotate(aantal=Count("pk"))


def _woorden(veld: ForeignKey) -> tuple[str, str]:
    """Return what the row is called, one and more of it; of a table between two models: what is on the other side."""
    model = veld.model
    if model._meta.auto_created:
        model = next(v.related_model for v in model._meta.concrete_fields if v.is_relation and v != veld)
    return str(model._meta.verbose_name), str(model._meta.verbose_name_plural)


def rollen_om_te_geven(blijft: Lid, weg: Lid, *, door: Lid) -> list[Rol]:
    """Return the roles of the account that closes which the other one has not, and which this person may give."""
    heeft = set(blijft.rollen.values_list("gemeente_id", "soort"))
    return [
        rol
        for rol in weg.rollen.select_related("gemeente").order_by("gemeente__naam", "soort")
        if (rol.gemeente_id, rol.soort) not in heeft and rol.soort in te_geven_rollen(door, rol.gemeente_id)
    ]


# Doing it


@transaction.atomic
def voeg_samen(
    soort: Dubbelsoort,
    *,
    blijft: models.Model,
    weg: models.Model,
    uit_weg: Collection[str],
    door: Lid,
    nu: datetime,
    rollen: Collection[int] = (),
) -> Samenvoeging:
    """Let `weg` become part of `blijft`. In: which fields to take from `weg`, and ids of roles to give.

    Raises KanNiet, with nothing changed, when something that points at it cannot be moved.
    """
    if reden := waarom_niet(soort, blijft, weg):
        raise KanNiet(reden)
    gedaan = Stappen()
    namen = {"blijft_naam": naam_van(blijft), "weg_naam": naam_van(weg)}
    te_geven = rollen_om_te_geven(blijft, weg, door=door) if soort == Dubbelsoort.LID else []
    with muur.met_reden(REDEN), muur.systeemcontext("put two rows together that are one"), _zonder_botsing():
        _vergrendel(blijft, weg)
        nieuw = {naam: getattr(weg, naam) for naam in VELDEN[soort] if naam in uit_weg}
        _verplaats_alles(gedaan, blijft=blijft, weg=weg)
        if soort == Dubbelsoort.LID:
            nieuw |= strengste_keuze(blijft, weg)
            _sluit(gedaan, weg, door=door, nu=nu)
            _geef(gedaan, blijft, [rol for rol in te_geven if rol.pk in rollen], door=door)
        else:
            gedaan.verwijder(weg)
        gedaan.wijzig(blijft, nieuw)
        return Samenvoeging.objects.create(
            gemeente_id=blijft.gemeente_id,
            soort=soort,
            blijft=blijft.pk,
            weg=weg.pk,
            door=door,
            op=nu,
            stappen=gedaan.gedaan,
            **namen,
        )


@contextmanager
def _zonder_botsing() -> Iterator[None]:
    """Something may have to point at two different rows, such as a verwijzing from the one to the other."""
    try:
        yield
    except IntegrityError as fout:
        raise KanNiet(
            "Er is iets dat van de een naar de ander gaat, zoals een verwijzing. Dat kan niet samen."
        ) from fout


def _vergrendel(*rijen: models.Model) -> None:
    """Let nothing new point at them meanwhile, and see them as they are now."""
    er_zijn = type(rijen[0])._base_manager.select_for_update().filter(pk__in=[rij.pk for rij in rijen])
    if len(er_zijn) != len(rijen):
        raise KanNiet("Een van beide is er niet meer. Kijk opnieuw wat dubbel is.")
    for rij in rijen:
        rij.refresh_from_db()


def _verplaats_alles(gedaan: Stappen, *, blijft: models.Model, weg: models.Model) -> None:
    for veld in verwijzingen.te_verplaatsen(type(weg)):
        rijen = veld.model._base_manager.filter(**{veld.name: weg.pk})
        if veld.unique and rijen.exists():
            raise KanNiet(f"Bij {weg} hoort iets dat maar bij een kan horen: {veld.model._meta.verbose_name}.")
        if veld.model is type(weg):  # one that points at the other would point at itself
            gedaan.verplaats(veld, rijen.filter(pk=blijft.pk), van=weg.pk, naar=None)
        for dubbel, bestaand in _botsende(veld, rijen, naar=blijft.pk):
            _laat_opgaan(gedaan, weg=dubbel, blijft=bestaand)
        gedaan.verplaats(veld, rijen, van=weg.pk, naar=blijft.pk)


def _botsende(veld: ForeignKey, rijen: models.QuerySet, *, naar: UUID) -> Iterator[tuple[models.Model, models.Model]]:
    """Yield (row, the one that is there already) of what may be there once only."""
    alle = veld.model._base_manager
    for anders, voorwaarde in verwijzingen.uniek_met(veld):
        zelfde = {naam: OuterRef(naam) for naam in anders}
        daar = alle.filter(voorwaarde, **{veld.name: naar}, **zelfde).values("pk")[:1]
        for rij in rijen.filter(voorwaarde).annotate(tegen=Subquery(daar)).exclude(tegen=None):
            yield rij, alle.get(pk=rij.tegen)


def _laat_opgaan(gedaan: Stappen, *, weg: models.Model, blijft: models.Model) -> None:
    """The same again for a part that both have, a contactpersoon of that name for example. Nothing filled is lost."""
    _verplaats_alles(gedaan, blijft=blijft, weg=weg)
    leeg = {v.attname: getattr(weg, v.attname) for v in type(weg)._meta.concrete_fields if _mag_vullen(v, blijft)}
    gedaan.verwijder(weg)
    gedaan.wijzig(blijft, {naam: waarde for naam, waarde in leeg.items() if waarde not in (None, "")})


def _mag_vullen(veld: models.Field, rij: models.Model) -> bool:
    return not veld.primary_key and not veld.unique and getattr(rij, veld.attname) in (None, "")


# Accounts


def _sluit(gedaan: Stappen, weg: Lid, *, door: Lid, nu: datetime) -> None:
    """The account that closes keeps its row: what it did then, it did. Its sessions end, its roles open nothing."""
    if weg == door:
        raise PermissionDenied
    vandaag = timezone.localdate(nu)
    gedaan.wijzig(weg, {"is_active": False, "lid_tot": max(vandaag, weg.lid_sinds)})
    rechten.sluit_account(lid=weg, door=door, reden=REDEN, nu=nu)


def _geef(gedaan: Stappen, blijft: Lid, rollen: Collection[Rol], *, door: Lid) -> None:
    if blijft == door:
        raise PermissionDenied
    for rol in rollen:
        gegeven, is_nieuw = Rol.objects.get_or_create(lid=blijft, gemeente=rol.gemeente, soort=rol.soort)
        if is_nieuw:
            gedaan.maakte(gegeven)


# Back, and where an old link leads


@transaction.atomic
def draai_terug(samenvoeging: Samenvoeging, *, door: Lid, nu: datetime) -> list[str]:
    """Put back what is still as it was left; return in words what is not. Nobody opens an account of elsewhere."""
    if samenvoeging.soort == Dubbelsoort.LID:
        twee = Lid.objects.te_sluiten_door(door).filter(pk__in=[samenvoeging.blijft, samenvoeging.weg])
        if twee.count() < 2:
            raise PermissionDenied
    with muur.met_reden(f"{REDEN}, ongedaan gemaakt"), muur.systeemcontext("undo that two rows became one"):
        niet_terug = stappen.draai_terug(samenvoeging.stappen)
        samenvoeging.draai_terug(nu=nu, niet_terug=niet_terug)
    return niet_terug


def opvolger(soort: Dubbelsoort, sleutel: UUID) -> UUID | None:
    """Return what this row is part of now; None when it never became part of another one. Says no more than an id."""
    gehad = [sleutel]
    with muur.systeemcontext("find what a row became part of"):
        geldig = Samenvoeging.objects.geldig().filter(soort=soort)
        while (
            volgende := geldig.filter(weg=gehad[-1]).exclude(blijft__in=gehad).values_list("blijft", flat=True).first()
        ):
            gehad.append(volgende)
    return gehad[-1] if len(gehad) > 1 else None
