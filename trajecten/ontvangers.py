"""With whom an inwoner can share: people and organisaties of the own network that may receive a talentprofiel.

An inwoner sees no organisaties and no roles of others, so these are looked up as the system: a name and a role, for who
typed at least two letters of that name.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q

from netwerk.eigen_keuze import verborgen_velden
from netwerk.models import Gemeente, Lid, Organisatie, Rol
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext
from trajecten.models import Inwoner, Toestemming
from trajecten.models.toestemmingen import Doel
from trajecten.toegang import HELPERS, ONTVANGERS

PERSOON, ORGANISATIE = "persoon", "organisatie"
KORTSTE = 2
HOOGSTENS = 10


@dataclass(frozen=True, kw_only=True)
class Ontvanger:
    soort: str
    pk: UUID
    naam: str
    wie: str
    """What somebody does here, or how many people of the organisatie can read it."""
    doelen: tuple[Doel, ...]

    def velden(self) -> dict[str, object]:
        """Return how a Toestemming names this recipient."""
        wie = "ontvanger_lid_id" if self.soort == PERSOON else "ontvanger_organisatie_id"
        return {wie: self.pk, "ontvanger_naam": self.naam}

    def is_van(self, toestemming: Toestemming) -> bool:
        return self.pk in {toestemming.ontvanger_lid_id, toestemming.ontvanger_organisatie_id}


def zoek(naam: str, *, inwoner: Inwoner, lezer: Lid) -> list[Ontvanger]:
    """Return whose name has this in it, people first; nothing for a name that is too short."""
    if len(naam) < KORTSTE:
        return []
    heet_zo = {"naam__unaccent__icontains": naam}
    with systeemcontext("find with whom an inwoner can share"):
        leden = _leden(inwoner.gemeente).filter(**heet_zo)
        organisaties = _organisaties(inwoner.gemeente).filter(**heet_zo)
        return [*_personen(leden[:HOOGSTENS], lezer), *map(_van_organisatie, organisaties[:HOOGSTENS])]


def met_id(soort: str, pk: UUID, *, inwoner: Inwoner, lezer: Lid) -> Ontvanger | None:
    """Return this recipient; None for who cannot receive anything of this inwoner."""
    if soort not in {PERSOON, ORGANISATIE}:
        return None
    with systeemcontext("with whom an inwoner can share"):
        if soort == PERSOON:
            gevonden = list(_personen(_leden(inwoner.gemeente).filter(pk=pk), lezer))
        else:
            gevonden = [_van_organisatie(een) for een in _organisaties(inwoner.gemeente).filter(pk=pk)]
    return gevonden[0] if gevonden else None


def van(toestemming: Toestemming, *, lezer: Lid) -> Ontvanger | None:
    """Return the recipient as it is now, to answer a question that was asked before."""
    soort = PERSOON if toestemming.ontvanger_lid_id else ORGANISATIE
    pk = toestemming.ontvanger_lid_id or toestemming.ontvanger_organisatie_id
    return met_id(soort, pk, inwoner=toestemming.inwoner, lezer=lezer)


def _rollen(gemeente: Gemeente, *soorten: Rolsoort) -> Q:
    verband = gemeente.samenwerkingsverband_id
    rollen = Rol.objects.filter(lid=OuterRef("pk"), soort__in=soorten, gemeente__samenwerkingsverband=verband)
    return Q(Exists(rollen))


def _leden(gemeente: Gemeente):
    """Leden that may receive; `rollen` are all of theirs."""
    leden = Lid.objects.filter(_rollen(gemeente, *ONTVANGERS), is_active=True)
    return leden.select_related("organisatie").prefetch_related("rollen").order_by("naam", "pk")


def _personen(leden: Iterable[Lid], lezer: Lid) -> Iterable[Ontvanger]:
    for lid in leden:
        rollen = [rol for rol in ONTVANGERS if rol in {een.soort for een in lid.rollen.all()}]
        waar = ""
        if lid.organisatie and "organisatie" not in verborgen_velden(lid, lezer=lezer):
            waar = f" bij {lid.organisatie.naam}"
        vindt = any(rol in HELPERS for rol in rollen)
        yield Ontvanger(
            soort=PERSOON,
            pk=lid.pk,
            naam=lid.naam,
            wie=", ".join(rol.label for rol in rollen) + waar,
            doelen=tuple(Doel) if vindt else (Doel.KENNISMAKEN, Doel.HELPEN),
        )


def _organisaties(gemeente: Gemeente):
    """Organisaties with somebody who may receive; `lezers` says how many."""
    verband = gemeente.samenwerkingsverband
    leden = Lid.objects.filter(_rollen(gemeente, *ONTVANGERS), is_active=True)
    helpers = Lid.objects.filter(_rollen(gemeente, *HELPERS), is_active=True, organisatie=OuterRef("pk"))
    van_het_netwerk = Organisatie.objects.bestaat().filter(gemeente__samenwerkingsverband=verband)
    met_lezers = van_het_netwerk.annotate(
        lezers=Count("leden", filter=Q(leden__in=leden), distinct=True), vindt=Exists(helpers)
    )
    return met_lezers.filter(lezers__gt=0).order_by("naam", "pk")


def _van_organisatie(organisatie: Organisatie) -> Ontvanger:
    aantal = organisatie.lezers
    wie = "1 persoon van deze organisatie kan het lezen" if aantal == 1 else f"{aantal} mensen van deze organisatie"
    return Ontvanger(
        soort=ORGANISATIE,
        pk=organisatie.pk,
        naam=organisatie.naam,
        wie=wie if aantal == 1 else f"{wie} kunnen het lezen",
        doelen=tuple(Doel) if organisatie.vindt else (Doel.KENNISMAKEN, Doel.HELPEN),
    )
