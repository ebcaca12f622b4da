"""The prikbord of a werkgroep: what somebody sees of it, placing a message, and keeping one from the groepsapp."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID

from django.db.models import OuterRef, QuerySet, Subquery, prefetch_related_objects

from netwerk.models import Bericht, Idee, Lid, Prikbordbezoek, Vermelding, Werkgroep
from netwerk.models.prikbord import BEWERKEN_BINNEN
from netwerk.taken import stuur_bericht_rond
from netwerk.vermeldingen import genoemd_in
from netwerk.werkgroepen import namen_van

PER_PAGINA = 20
VAST_HOOGSTENS = 5
ZONDER_NAAM = "Iemand uit de werkgroep"
"""An inwoner, to who is not in the werkgroep; or who left it."""


@dataclass(frozen=True, kw_only=True)
class Regel:
    """A message as this reader sees it."""

    bericht: Bericht
    door: str
    genoemd: Sequence[str]
    is_nieuw: bool
    mag_bewerken: bool
    mag_weghalen: bool


@dataclass(frozen=True, kw_only=True)
class Prikbord:
    vast: list[Regel]
    regels: list[Regel]
    ouder_dan: UUID | None
    """The last message on this page when there are more."""


@dataclass(frozen=True, kw_only=True)
class Lezer:
    """Who reads which prikbord: with whom, and until when this person read it."""

    werkgroep: Werkgroep
    """With its rights."""
    gebruiker: Lid
    nu: datetime

    @cached_property
    def groepsnamen(self) -> dict[UUID, str]:
        """Who is in the werkgroep, in the order of their names, as far as this person may know them."""
        return self._namen(self._groepsleden)

    @cached_property
    def te_noemen(self) -> dict[UUID, str]:
        """The others in the werkgroep."""
        return {lid: naam for lid, naam in self.groepsnamen.items() if lid != self.gebruiker.pk}

    def namen(self, ids: Collection[UUID]) -> dict[UUID, str]:
        """Return the names of these people and of everybody in the werkgroep."""
        van_buiten = {*ids} - self.groepsnamen.keys()
        return self.groepsnamen | (self._namen(van_buiten) if van_buiten else {})

    @property
    def _groepsleden(self) -> QuerySet:
        return self.werkgroep.werkgroepleden.filter(tot=None).values("lid")

    def _namen(self, ids: Collection[UUID] | QuerySet) -> dict[UUID, str]:
        samen = self._groepsleden if self.werkgroep.is_lid else ()
        bekend = namen_van(ids, samen=samen, lezer=self.gebruiker)
        return {lid.pk: lid.naam for lid in sorted(bekend.values(), key=lambda lid: lid.naam.casefold())}


# Reading


def lees(lezer: Lezer, *, zoek: str = "", onder: Bericht | None = None) -> Prikbord:
    """Return a page of messages, newest first, above it what is pinned. The werkgroep is `met_bezoek`."""
    aanwezig = lezer.werkgroep.berichten.aanwezig().nieuwste_eerst()
    gevonden = aanwezig.zoek(zoek) if zoek else aanwezig.filter(vastgezet_op=None)
    rijen = list(gevonden.ouder_dan(onder)[: PER_PAGINA + 1])
    is_begin = not zoek and onder is None
    vast = list(aanwezig.exclude(vastgezet_op=None)[:VAST_HOOGSTENS]) if is_begin else []
    prefetch_related_objects([*rijen, *vast], "vermeldingen")
    gezien_op = _bezoek(lezer) if is_begin else lezer.nu
    namen = lezer.namen({rij.door_id for rij in (*rijen, *vast)})
    getoond = rijen[:PER_PAGINA]
    return Prikbord(
        vast=[_regel(rij, lezer, namen, gezien_op) for rij in vast],
        regels=[_regel(rij, lezer, namen, gezien_op) for rij in getoond],
        ouder_dan=getoond[-1].pk if len(rijen) > PER_PAGINA else None,
    )


def _regel(bericht: Bericht, lezer: Lezer, namen: dict[UUID, str], gezien_op: datetime | None) -> Regel:
    is_eigen = bericht.door_id == lezer.gebruiker.pk
    return Regel(
        bericht=bericht,
        door=namen.get(bericht.door_id, ZONDER_NAAM),
        genoemd=sorted(namen[v.lid_id] for v in bericht.vermeldingen.all() if v.lid_id in namen),
        is_nieuw=not is_eigen and (gezien_op is None or bericht.geplaatst_op > gezien_op),
        mag_bewerken=is_eigen and bericht.geplaatst_op > lezer.nu - BEWERKEN_BINNEN,
        mag_weghalen=is_eigen or lezer.werkgroep.mag_leiden,
    )


def met_bezoek(groepen: QuerySet[Werkgroep], *, gebruiker: Lid) -> QuerySet[Werkgroep]:
    """Add `gezien_op`, when this person was at the prikbord before."""
    bezoek = Prikbordbezoek.objects.filter(lid=gebruiker, werkgroep=OuterRef("pk"))
    return groepen.annotate(gezien_op=Subquery(bezoek.values("gezien_op")))


def _bezoek(lezer: Lezer) -> datetime | None:
    """Write down that this person was here; return when that was before."""
    Prikbordbezoek.objects.bulk_create(
        [Prikbordbezoek(werkgroep=lezer.werkgroep, lid=lezer.gebruiker, gezien_op=lezer.nu)],
        update_conflicts=True,
        unique_fields=["werkgroep", "lid"],
        update_fields=["gezien_op"],
    )
    return lezer.werkgroep.gezien_op


# Writing


def plaats(
    lezer: Lezer, *, tekst: str, sleutel: UUID, genoemd: Collection[UUID] = (), uit_de_groepsapp: bool = False
) -> Bericht:
    """Place a message and have it mailed. The same form sent twice gives one message."""
    bericht, is_nieuw = Bericht.objects.get_or_create(
        werkgroep=lezer.werkgroep,
        sleutel=sleutel,
        defaults={
            "samenwerkingsverband_id": lezer.werkgroep.samenwerkingsverband_id,
            "door": lezer.gebruiker,
            "tekst": tekst,
            "uit_de_groepsapp": uit_de_groepsapp,
            "geplaatst_op": lezer.nu,
        },
    )
    if is_nieuw:
        wie = (genoemd_in(tekst, lezer.te_noemen) | set(genoemd)) & lezer.te_noemen.keys()
        Vermelding.objects.bulk_create(Vermelding(bericht=bericht, lid_id=lid) for lid in wie)
        stuur_bericht_rond.zet_klaar(bericht=bericht.pk)
    return bericht


def bedenk(lezer: Lezer, *, tekst: str, sleutel: UUID, uit_de_groepsapp: bool = False) -> Idee:
    """Keep an idea; once, however often the form is sent."""
    idee, _ = Idee.objects.get_or_create(
        werkgroep=lezer.werkgroep,
        sleutel=sleutel,
        defaults={
            "samenwerkingsverband_id": lezer.werkgroep.samenwerkingsverband_id,
            "door": lezer.gebruiker,
            "tekst": tekst,
            "uit_de_groepsapp": uit_de_groepsapp,
            "op": lezer.nu,
        },
    )
    return idee
