"""Who came to a bijeenkomst, and how many beside the ones before."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.functions import Lower

from netwerk import afzegredenen
from netwerk.models import Bijeenkomst, Genodigde, Lid
from netwerk.rolsoorten import Wereld
from participatie import muur
from participatie.grafiek import Staaf, Staafdiagram, staafdiagram

TE_KLEIN = 5
"""Below this a count of people says too much to who may not see the list itself (ux.md 2.4)."""
KAN_KOMEN = (Genodigde.Antwoord.JA, Genodigde.Antwoord.MISSCHIEN)
EERDERE = 5
"""How many earlier bijeenkomsten stand beside this one."""


@dataclass(frozen=True, kw_only=True)
class Bezoeker:
    """Somebody who came, for who may see the list."""

    naam: str
    lid_id: UUID | None
    is_nieuw: bool
    via: str
    email: str


@dataclass(frozen=True, kw_only=True)
class Telling:
    """A count of people; None when it is too small to tell."""

    naam: str
    aantal: int | None


@dataclass(frozen=True, kw_only=True)
class Editie:
    """One bijeenkomst in the row of those before it."""

    bijeenkomst: Bijeenkomst
    aantal: int
    inwoners: int | None
    """How many of them came as inwoner; None when it is too small to tell."""


@dataclass(frozen=True, kw_only=True)
class Opkomst:
    aantal: int
    """Everybody who was there, those who came along included."""
    meegekomen: int
    """How many of them came along with somebody, by the answer of that person; their world is not known."""
    werelden: list[Telling]
    nieuw: Telling
    redenen: list[Telling]
    afwezig: Telling
    """Who said yes and did not come."""
    bezoekers: list[Bezoeker]
    """Empty for who may not see the list."""
    onbekend: int
    """How many came whose name this reader does not see."""
    edities: list[Editie]
    """This one and the five before it that took place, the newest first."""


def opkomst(bijeenkomst: Bijeenkomst, *, lezer: Lid, ziet_lijst: bool) -> Opkomst:
    """Count who came; leden, contactpersonen and people without account alike."""
    rij = _tot_en_met(bijeenkomst, lezer=lezer)
    with muur.systeemcontext("count who came to a bijeenkomst"):
        leden, genodigden = list(_leden(bijeenkomst)), list(_genodigden(bijeenkomst))
        edities_ = _edities(rij, tel=_tel_alles if ziet_lijst else _tel_vanaf_vijf)
        meegekomen = _meegekomen([bijeenkomst.pk])[bijeenkomst.pk]
        woorden = afzegredenen.woorden(bijeenkomst)
    gasten = [gast for gast in genodigden if gast.aanwezig_op]
    zichtbaar = _zichtbare_leden(bijeenkomst, leden, lezer) if ziet_lijst else set()
    tel = _tel_alles if ziet_lijst else _tel_vanaf_vijf
    werelden = Counter(mens.wereld for mens in (*leden, *gasten))
    redenen = Counter(gast.reden for gast in genodigden)
    niet_gekomen = sum(gast.antwoord == "ja" and not gast.wacht and not gast.is_er for gast in genodigden)
    bezoekers = [_bezoeker(mens) for mens in (*leden, *gasten) if _is_zichtbaar(mens, zichtbaar)] if ziet_lijst else []
    zelf_gekomen = len(leden) + len(gasten)
    return Opkomst(
        aantal=zelf_gekomen + meegekomen,
        meegekomen=meegekomen,
        werelden=[tel(wereld.label, werelden[wereld]) for wereld in Wereld],
        nieuw=tel("voor het eerst", sum(mens.is_nieuw for mens in (*leden, *gasten))),
        redenen=[tel(woord, redenen[reden]) for reden, woord in woorden.items() if redenen[reden]],
        afwezig=tel("niet gekomen", niet_gekomen),
        bezoekers=sorted(bezoekers, key=lambda bezoeker: bezoeker.naam.lower()),
        onbekend=zelf_gekomen - len(bezoekers) if ziet_lijst else 0,
        edities=edities_,
    )


def werelden_in_beeld(telling: Opkomst) -> Staafdiagram:
    staven = (Staaf(naam=wereld.naam.capitalize(), waarde=wereld.aantal) for wereld in telling.werelden)
    return staafdiagram(titel="Uit welke wereld", rijkop="Wereld", kolomkop="Mensen", staven=staven)


def _leden(bijeenkomst: Bijeenkomst):
    eerder = Bijeenkomst.aanwezig.through.objects.filter(
        lid=OuterRef("pk"),
        bijeenkomst__samenwerkingsverband=bijeenkomst.samenwerkingsverband_id,
        bijeenkomst__begint_op__lt=bijeenkomst.begint_op,
    )
    leden = Lid.objects.filter(bijgewoonde_bijeenkomsten=bijeenkomst).select_related("aangedragen_door")
    return leden.annotate(is_nieuw=~Exists(eerder))


def _genodigden(bijeenkomst: Bijeenkomst):
    eerder = Genodigde.objects.filter(
        Q(contactpersoon=OuterRef("contactpersoon"))
        | Q(lid=None, contactpersoon=None, gemeente=OuterRef("gemeente"), naam__iexact=OuterRef("naam")),
        bijeenkomst__samenwerkingsverband=bijeenkomst.samenwerkingsverband_id,
        bijeenkomst__begint_op__lt=bijeenkomst.begint_op,
        aanwezig_op__isnull=False,
    )
    gasten = bijeenkomst.genodigden.select_related("meegebracht_door").met_aanwezigheid()
    return gasten.annotate(is_nieuw=~Exists(eerder))


def _zichtbare_leden(bijeenkomst: Bijeenkomst, leden: list[Lid], lezer: Lid) -> set[UUID]:
    """Leden whom the reader knows: from the list of the network, or because they answered for this bijeenkomst."""
    antwoordde = Genodigde.objects.zichtbaar_voor(lezer).filter(bijeenkomst=bijeenkomst).values("lid")
    bekend = Lid.objects.zichtbaar_voor(lezer) | Lid.objects.filter(pk__in=antwoordde)
    return set(bekend.filter(pk__in=[lid.pk for lid in leden]).values_list("pk", flat=True))


def _is_zichtbaar(mens: Lid | Genodigde, leden: set[UUID]) -> bool:
    return isinstance(mens, Genodigde) or mens.pk in leden


def _bezoeker(mens: Lid | Genodigde) -> Bezoeker:
    is_lid = isinstance(mens, Lid)
    via = mens.aangedragen_door if is_lid else mens.meegebracht_door
    is_inwoner = is_lid and mens.wereld == Wereld.INWONER
    return Bezoeker(
        naam=mens.naam,
        lid_id=mens.pk if is_lid and not is_inwoner else None,
        is_nieuw=mens.is_nieuw,
        via=via.naam if via and via.wereld != Wereld.INWONER else "",
        email="" if is_lid or mens.contactpersoon_id else mens.email,
    )


def _tel_alles(naam: str, aantal: int) -> Telling:
    return Telling(naam=naam, aantal=aantal)


def _tel_vanaf_vijf(naam: str, aantal: int) -> Telling:
    return Telling(naam=naam, aantal=None if 0 < aantal < TE_KLEIN else aantal)


def edities(bijeenkomst: Bijeenkomst, *, lezer: Lid) -> list[Editie]:
    """Return this one and the five before it that took place, the newest first, with how many came."""
    rij = _tot_en_met(bijeenkomst, lezer=lezer)
    with muur.systeemcontext("count who came, and how many of them as inwoner"):
        return _edities(rij, tel=_tel_vanaf_vijf)


def _edities(rij: list[Bijeenkomst], *, tel: Callable[[str, int], Telling]) -> list[Editie]:
    geteld = _aanwezigen([bijeenkomst.pk for bijeenkomst in rij])
    return [
        Editie(bijeenkomst=b, aantal=geteld[b.pk][0], inwoners=tel("inwoners", geteld[b.pk][1]).aantal) for b in rij
    ]


def _tot_en_met(bijeenkomst: Bijeenkomst, *, lezer: Lid) -> list[Bijeenkomst]:
    """Compare with the same reeks; one that stands by itself with its own kind."""
    eerder = Bijeenkomst.objects.zichtbaar_voor(lezer).gaat_door().exclude(pk=bijeenkomst.pk)
    hier = {"samenwerkingsverband": bijeenkomst.samenwerkingsverband_id, "begint_op__lte": bijeenkomst.begint_op}
    zelfde = {"reeks": bijeenkomst.reeks_id} if bijeenkomst.reeks_id else {"soort": bijeenkomst.soort}
    return [bijeenkomst, *eerder.filter(**hier, **zelfde).order_by("-begint_op", "pk")[:EERDERE]]


def aanwezigen(ids: list[UUID]) -> dict[UUID, int]:
    """Return how many people came to each of these: with and without account, and who came along with them."""
    with muur.systeemcontext("count who came to several bijeenkomsten"):
        return {pk: aantal for pk, (aantal, _) in _aanwezigen(ids).items()}


def _aanwezigen(ids: list[UUID]) -> dict[UUID, tuple[int, int]]:
    """Return how many came, and how many of them as inwoner: the people it is about (features.md D13)."""
    gast, inwoner = Q(genodigden__aanwezig_op__isnull=False), Wereld.INWONER
    tellen = Bijeenkomst.objects.filter(pk__in=ids).annotate(
        leden=Count("aanwezig", distinct=True),
        gasten=Count("genodigden", filter=gast, distinct=True),
        inwoners=Count("aanwezig", filter=Q(aanwezig__wereld=inwoner), distinct=True)
        + Count("genodigden", filter=gast & Q(genodigden__wereld=inwoner), distinct=True),
    )
    meegekomen = _meegekomen(ids)
    return {b.pk: (b.leden + b.gasten + meegekomen[b.pk], b.inwoners) for b in tellen}


def _meegekomen(ids: list[UUID]) -> Counter[UUID]:
    """Return how many came along with somebody who came, as that person answered.

    Who was written down at the door as brought along by that person is counted there, and not again here.
    """
    gasten = Genodigde.objects.filter(bijeenkomst__in=ids).met_aanwezigheid().filter(is_er=True)
    kwamen = list(gasten.only("bijeenkomst", "lid", "meegebracht_door", "antwoord", "metgezellen"))
    met_naam = Counter((gast.bijeenkomst_id, gast.meegebracht_door_id) for gast in kwamen if gast.meegebracht_door_id)
    meegekomen: Counter[UUID] = Counter()
    for gast in kwamen:
        if gast.antwoord in KAN_KOMEN:
            meegekomen[gast.bijeenkomst_id] += max(gast.metgezellen - met_naam[gast.bijeenkomst_id, gast.lid_id], 0)
    return meegekomen


def op_naam(gasten):
    return gasten.order_by(Lower("naam"), "pk")
