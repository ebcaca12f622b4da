"""The agenda of a bijeenkomst: what it could be about, what is on it, and when each item begins and ends.

The proposal is worked out anew each time it is shown, so it knows what happened since. Apps add what they know with a
`Agendabron`, registered in their apps.py.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from uuid import UUID

from django.db.models import Max
from django.utils import timezone

from netwerk.models import Agendapunt, Bijeenkomst, Lid, Opbrengst
from netwerk.models.bijeenkomstreeksen import Bijeenkomstsoort
from participatie.versies import Verouderd

MET_EXPERIMENTEN = (Bijeenkomstsoort.NETWERK, Bijeenkomstsoort.LEERATELIER)
"""Kinds of bijeenkomsten at which experiments and leervragen are talked about."""
MET_ACTIES = (*MET_EXPERIMENTEN, Bijeenkomstsoort.OVERLEG)
"""Those, and where the people who work together say what they will do."""


@dataclass(frozen=True, kw_only=True)
class Voorstel:
    """An item that could be on the agenda, and why."""

    soort: Agendapunt.Soort
    titel: str
    minuten: int
    tekst: str = ""
    over_soort: str = ""
    over_id: UUID | None = None
    perspectief: str = ""
    """Of a verhaal: whose side of it is told."""

    @property
    def sleutel(self) -> str:
        return _sleutel(self)


@dataclass(frozen=True, kw_only=True)
class Aanleiding:
    """What a source of proposals may know: for which bijeenkomst, who asks, and since when there is news."""

    bijeenkomst: Bijeenkomst
    lezer: Lid
    nu: datetime

    vorige: Bijeenkomst | None
    """The one before."""
    staan_er: frozenset[str] = frozenset()
    """Kinds of items that are on the agenda already."""
    met_namen: bool = True
    """Whether the reader sees the names of people."""

    @cached_property
    def sinds(self) -> datetime | None:
        return self.vorige.begint_op if self.vorige else None

    @cached_property
    def vervolg(self) -> list[Opbrengst]:
        """Afspraken and acties that are still open, and those of the one before whatever became of them."""
        zichtbaar = Opbrengst.objects.zichtbaar_voor(self.lezer).met_vervolg().select_related("eigenaar", "bijeenkomst")
        van_het_netwerk = zichtbaar.filter(
            bijeenkomst__samenwerkingsverband=self.bijeenkomst.samenwerkingsverband_id,
            bijeenkomst__begint_op__lt=self.bijeenkomst.begint_op,
        )
        van_toen = {"bijeenkomst": self.vorige} if self.vorige else {"pk": None}
        nodig = van_het_netwerk.open_op(self.nu) | van_het_netwerk.filter(**van_toen)
        return list(nodig.order_by("uiterlijk_op", "op", "pk"))


@dataclass(frozen=True, kw_only=True)
class Agendabron:
    naam: str
    voorstellen: Callable[[Aanleiding], Iterable[Voorstel]]
    volgorde: int
    soorten: tuple[Bijeenkomstsoort, ...] = tuple(Bijeenkomstsoort)
    """At which kinds of bijeenkomsten this is worth an item."""
    levend: tuple[Agendapunt.Soort, str] | None = None
    """Of items whose text is worked out anew each time they are shown: their kind, and what they are about."""


_bronnen: list[Agendabron] = []


def registreer(*bronnen: Agendabron) -> None:
    _bronnen.extend(bronnen)
    _bronnen.sort(key=lambda bron: bron.volgorde)


def stel_voor(
    *,
    bijeenkomst: Bijeenkomst,
    vorige: Bijeenkomst | None,
    lezer: Lid,
    nu: datetime,
    punten: Iterable[Agendapunt] = (),
) -> list[Voorstel]:
    """Return what could be on this agenda and is not yet, in the order of a good meeting."""
    soorten = frozenset(punt.soort for punt in punten)
    aanleiding = Aanleiding(bijeenkomst=bijeenkomst, vorige=vorige, lezer=lezer, nu=nu, staan_er=soorten)
    staan_er = {_sleutel(punt) for punt in punten}
    return [
        voorstel
        for bron in _bronnen
        if bijeenkomst.soort in bron.soorten
        for voorstel in bron.voorstellen(aanleiding)
        if voorstel.sleutel not in staan_er
    ]


def levende_bron(punt: Agendapunt | Voorstel) -> Agendabron | None:
    """Return where the text of this item comes from each time; None when it is what was written down."""
    return next((bron for bron in _bronnen if bron.levend == (punt.soort, punt.over_soort)), None)


def _sleutel(punt: Agendapunt | Voorstel) -> str:
    """Name what an item is about: of a kind without a subject there is one on an agenda."""
    return f"{punt.soort}:{punt.over_soort}:{punt.over_id or ''}"


def neem_over(voorstellen: Iterable[Voorstel], *, bijeenkomst: Bijeenkomst) -> list[Agendapunt]:
    """Put proposals on the agenda: before the evaluation when there is one, else at the end."""
    punten = list(bijeenkomst.agendapunten.op_de_agenda())
    nieuw = [
        Agendapunt(
            samenwerkingsverband_id=bijeenkomst.samenwerkingsverband_id,
            bijeenkomst=bijeenkomst,
            soort=voorstel.soort,
            titel=voorstel.titel[:200],
            minuten=voorstel.minuten,
            tekst="" if levende_bron(voorstel) else voorstel.tekst[:3000],
            over_soort=voorstel.over_soort,
            over_id=voorstel.over_id,
            perspectief=voorstel.perspectief,
        )
        for voorstel in voorstellen
    ]
    laatste = punten[-1:] if punten and punten[-1].soort == Agendapunt.Soort.EVALUATIE else []
    Agendapunt.objects.bulk_create(nieuw)
    _zet_volgorde([*punten[: len(punten) - len(laatste)], *nieuw, *laatste])
    if nieuw:
        _tel_orde_op(bijeenkomst)
    return nieuw


def voeg_toe(punt: Agendapunt) -> None:
    """Put an item of somebody's own at the end."""
    laatste = punt.bijeenkomst.agendapunten.aggregate(laatste=Max("volgorde"))["laatste"] or 0
    punt.volgorde = laatste + 1
    punt.save()
    _tel_orde_op(punt.bijeenkomst)


# The order


def verplaats(punt: Agendapunt, *, stappen: int) -> bool:
    """Move an item up (-1) or down (1) from where it is now; False when it cannot go further."""
    bijeenkomst = _met_slot(punt.bijeenkomst)
    punten = list(bijeenkomst.agendapunten.op_de_agenda())
    plek = next((nummer for nummer, ander in enumerate(punten) if ander.pk == punt.pk), None)
    if plek is None or not 0 <= plek + stappen < len(punten):
        return False
    punten.insert(plek + stappen, punten.pop(plek))
    _zet_volgorde(punten)
    _tel_orde_op(bijeenkomst)
    return True


def zet_orde(bijeenkomst: Bijeenkomst, *, orde: list[UUID], gezien: int) -> None:
    """Put the whole agenda in this order. Raises Verouderd when somebody changed the order since it was shown."""
    bijeenkomst = _met_slot(bijeenkomst)
    punten = {punt.pk: punt for punt in bijeenkomst.agendapunten.op_de_agenda()}
    if bijeenkomst.orde_versie != gezien or set(orde) != set(punten):
        raise Verouderd
    _zet_volgorde([punten[pk] for pk in orde])
    _tel_orde_op(bijeenkomst)


def in_orde(punten: Iterable[Agendapunt], orde: list[UUID]) -> list[Agendapunt]:
    """Return items as somebody wanted them; what came since stands at the end."""
    plaats = {pk: nummer for nummer, pk in enumerate(orde)}
    return sorted(punten, key=lambda punt: plaats.get(punt.pk, len(plaats)))


def _met_slot(bijeenkomst: Bijeenkomst) -> Bijeenkomst:
    """Of two who change one order, the second waits for the first."""
    return Bijeenkomst.objects.select_for_update().get(pk=bijeenkomst.pk)


def _zet_volgorde(punten: list[Agendapunt]) -> None:
    for nummer, punt in enumerate(punten, start=1):
        punt.volgorde = nummer
    Agendapunt.objects.bulk_update(punten, ["volgorde"])


def _tel_orde_op(bijeenkomst: Bijeenkomst) -> None:
    bijeenkomst.orde_versie += 1
    bijeenkomst.save(update_fields=["orde_versie"])


# The ones before and after


def buren(bijeenkomst: Bijeenkomst, *, lezer: Lid) -> tuple[Bijeenkomst | None, Bijeenkomst | None]:
    """Return the one before and the one after this: of the same reeks, or else of the same kind."""
    van = {"samenwerkingsverband": bijeenkomst.samenwerkingsverband_id, "soort": bijeenkomst.soort}
    if bijeenkomst.reeks_id:
        van["reeks"] = bijeenkomst.reeks_id
    van_hier = Bijeenkomst.objects.wijzigbaar_voor(lezer).gaat_door().filter(**van)
    eerder = van_hier.filter(begint_op__lt=bijeenkomst.begint_op).order_by("-begint_op")[:1]
    later = van_hier.filter(begint_op__gt=bijeenkomst.begint_op).order_by("begint_op")[:1]
    gevonden = list(eerder.union(later, all=True))
    vorige = next((b for b in gevonden if b.begint_op < bijeenkomst.begint_op), None)
    return vorige, next((b for b in gevonden if b.begint_op > bijeenkomst.begint_op), None)


def schuif_door(punt: Agendapunt, *, naar: Bijeenkomst) -> None:
    """Move an item to another agenda; it remembers where it stood."""
    van, punt.bijeenkomst = punt.bijeenkomst, naar
    punt.doorgeschoven_van = None if punt.doorgeschoven_van_id == naar.pk else van
    punt.volgorde = (naar.agendapunten.aggregate(laatste=Max("volgorde"))["laatste"] or 0) + 1
    punt.save(update_fields=["bijeenkomst", "doorgeschoven_van", "volgorde"])
    _tel_orde_op(van)
    _tel_orde_op(naar)


# The times


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One item with its time."""

    punt: Agendapunt | Voorstel
    begint_op: datetime
    eindigt_op: datetime
    is_eerste: bool
    is_laatste: bool

    @property
    def loopt(self) -> bool:
        """Whether this is what the room is at now."""
        return self.begint_op <= timezone.now() < self.eindigt_op


@dataclass(frozen=True, kw_only=True)
class Programma:
    regels: list[Regel]
    eindigt_op: datetime
    minuten_te_lang: int
    """How much longer than the bijeenkomst itself."""


def programma(punten: Iterable[Agendapunt | Voorstel], *, bijeenkomst: Bijeenkomst) -> Programma:
    punten = list(punten)
    op, regels = bijeenkomst.begint_op, []
    for nummer, punt in enumerate(punten):
        eind = op + timedelta(minutes=punt.minuten)
        regels.append(
            Regel(
                punt=punt,
                begint_op=op,
                eindigt_op=eind,
                is_eerste=nummer == 0,
                is_laatste=nummer == len(punten) - 1,
            )
        )
        op = eind
    te_lang = max(int((op - bijeenkomst.eindigt_op).total_seconds() // 60), 0)
    return Programma(regels=regels, eindigt_op=op, minuten_te_lang=te_lang)
