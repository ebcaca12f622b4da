"""Which plekken fit a person, and why, in plain words. Nothing here gives a person a score or a place in a row.

The same reasons are read from the side of a plek (trajecten/gevonden.py). What somebody gets as benefit, health, where
somebody comes from, or how far somebody is on the participatieladder is not among what is read here.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from netwerk import taakwoorden
from netwerk.afstanden import afstand_in_woorden, getal, km_binnen, met_afstand
from netwerk.models import Lid, Openingstijd, Plek, Postcodepunt, Weekdag
from netwerk.models.plekken import PlekQuerySet
from trajecten.models import Afwijzing, Inwoner, Keuze, Keuzeantwoord, Match, Talentantwoord, Vertrekpunt
from trajecten.models.matches import dagen_in_woorden
from trajecten.vindbaren import gedeelde_antwoorden

HOOGSTENS_REDENEN = 3
HOOGSTENS_TAKEN = 3
HOOGSTENS_UREN = {"uren.tot-4": 4, "uren.4-tot-8": 8, "uren.8-tot-16": 16, "uren.16-tot-24": 24}
"""What these answers say at most; of the others none says so."""
REISTIJDEN = {"reistijd.15": 15, "reistijd.30": 30, "reistijd.60": 60}
DAGEN = {f"dag.{dag.label}": dag.value for dag in Weekdag}

AFSTAND, DATUM = "afstand", "datum"

PC4 = "pc4"
"""What `vindbare_antwoorden` calls the postcode that somebody travels from."""


@dataclass(frozen=True, kw_only=True)
class Wensen:
    """What somebody said that a plek can fit: out of the talentprofiel, as far as the reader may read it."""

    kan: frozenset[str] = frozenset()
    leren: frozenset[str] = frozenset()
    niet: frozenset[str] = frozenset()
    dagen: frozenset[int] = frozenset()
    vervoer: frozenset[str] = frozenset()
    nodig: frozenset[str] = frozenset()
    uren: int | None = None
    """So many in the week at most."""
    reistijd: int | None = None
    """So many minutes at most."""
    punt: Postcodepunt | None = None

    @property
    def zijn_er(self) -> bool:
        """Whether there is anything to choose plekken by."""
        return bool(self.kan or self.leren)


def lees_wensen(inwoners: Collection[UUID]) -> dict[UUID, Wensen]:
    """Return the wishes of each, of who the reader is or helps."""
    gevonden = _per_inwoner(_antwoorden(inwoners))
    punten = {punt.inwoner_id: punt_van(punt) for punt in _vertrekpunten(inwoners)}
    return {inwoner: _wensen(gevonden[inwoner], punten.get(inwoner)) for inwoner in inwoners}


def lees_gedeelde_wensen(inwoners: Collection[UUID]) -> dict[UUID, Wensen]:
    """Return the wishes of each, out of what they shared with the reader to be found; the database keeps to that."""
    gevonden = _per_inwoner(gedeelde_antwoorden(inwoners))
    postcodes = {sleutel for antwoorden in gevonden.values() for sleutel in antwoorden[PC4]}
    punten = {punt.pc4: punt for punt in Postcodepunt.objects.filter(pc4__in=postcodes)}
    waar = {inwoner: punten.get(next(iter(antwoorden[PC4]), "")) for inwoner, antwoorden in gevonden.items()}
    return {inwoner: _wensen(gevonden[inwoner], waar.get(inwoner)) for inwoner in inwoners}


def _per_inwoner(rijen: Iterable[tuple[UUID, str, str]]) -> dict[UUID, dict[str, set]]:
    gevonden: dict[UUID, dict[str, set]] = defaultdict(lambda: defaultdict(set))
    for inwoner, soort, sleutel in rijen:
        gevonden[inwoner][soort].add(sleutel)
    return gevonden


def _antwoorden(inwoners: Collection[UUID]) -> Iterable[tuple[UUID, str, str]]:
    """Return (inwoner, answer or part of the questions, key) of talents and choices; one query."""
    talenten = Talentantwoord.objects.bevestigd().filter(profiel__inwoner__in=inwoners)
    deel = Keuze.Onderdeel
    soorten = (deel.DAG, deel.VERVOER, deel.NODIG, deel.UREN, deel.REISTIJD)
    gekozen = Keuzeantwoord.objects.filter(profiel__inwoner__in=inwoners, keuze__onderdeel__in=soorten)
    return talenten.values_list("profiel__inwoner", "antwoord", "talent__sleutel").union(
        gekozen.values_list("profiel__inwoner", "keuze__onderdeel", "keuze__sleutel")
    )


def _vertrekpunten(inwoners: Collection[UUID]) -> QuerySet:
    return met_punt(Vertrekpunt.objects.filter(inwoner__in=inwoners)).exclude(oost=None)


def met_punt(rijen: QuerySet) -> QuerySet:
    """With `oost` and `noord` of their `pc4`; None when that postcode is not known."""
    daar = Postcodepunt.objects.filter(pc4=OuterRef("pc4"))
    return rijen.annotate(oost=Subquery(daar.values("oost")), noord=Subquery(daar.values("noord")))


def punt_van(rij: Vertrekpunt | Plek) -> Postcodepunt | None:
    """In: a row of `met_punt`."""
    return None if rij.oost is None else Postcodepunt(pc4=rij.pc4, oost=rij.oost, noord=rij.noord)


def _wensen(gevonden: Mapping[str, set], punt: Postcodepunt | None) -> Wensen:
    return Wensen(
        kan=frozenset(gevonden[Talentantwoord.Antwoord.KAN]),
        leren=frozenset(gevonden[Talentantwoord.Antwoord.LEREN]),
        niet=frozenset(gevonden[Talentantwoord.Antwoord.NIET]),
        dagen=frozenset(DAGEN[sleutel] for sleutel in gevonden[Keuze.Onderdeel.DAG] if sleutel in DAGEN),
        vervoer=frozenset(sleutel.partition(".")[2] for sleutel in gevonden[Keuze.Onderdeel.VERVOER]),
        nodig=frozenset(sleutel.partition(".")[2] for sleutel in gevonden[Keuze.Onderdeel.NODIG]),
        uren=_hoogste(gevonden[Keuze.Onderdeel.UREN], HOOGSTENS_UREN),
        reistijd=_hoogste(gevonden[Keuze.Onderdeel.REISTIJD], REISTIJDEN),
        punt=punt,
    )


def _hoogste(gekozen: Collection[str], grenzen: Mapping[str, int]) -> int | None:
    """Return the widest of what was chosen; None when nothing was, or something without an end."""
    return max((grenzen[een] for een in gekozen), default=None) if grenzen.keys() >= set(gekozen) else None


# What the profile says, and what earlier plekken taught: the reasons why those did not fit


@dataclass(frozen=True, kw_only=True)
class Grenzen:
    """What this person said, as limits of the list; each is told on the page and can be changed."""

    hoogstens_uren: int | None = None
    hoogstens_minuten: int | None = None
    hoogstens_km: float | None = None
    km: float | None = None
    uren: int | None = None
    taken: frozenset[str] = frozenset()
    dagen: frozenset[int] = frozenset()
    """Open on these days alone does not suit."""

    def in_woorden(self) -> list[str]:
        woorden = taakwoorden.woorden(self.taken)
        return [
            *([f"Hoogstens {self.hoogstens_uren} uur in de week."] if self.hoogstens_uren else []),
            *([f"Hoogstens {self.hoogstens_minuten} minuten reizen."] if self.hoogstens_km else []),
            *([f"Dichterbij dan {getal(self.km)} kilometer."] if self.km is not None else []),
            *([f"Te doen met minder dan {self.uren} uur in de week."] if self.uren is not None else []),
            *([f"Ook open op een andere dag dan {dagen_in_woorden(self.dagen)}."] if self.dagen else []),
            *(f"Zonder {woorden[taak]}." for taak in sorted(self.taken) if taak in woorden),
        ]


def lees_grenzen(inwoner: Inwoner, *, wensen: Wensen) -> Grenzen:
    rijen = list(Afwijzing.objects.filter(inwoner=inwoner).only("reden", "km", "uren", "taak", "dagen"))
    ver = [rij.km for rij in rijen if rij.reden == Afwijzing.Reden.TE_VER and rij.km]
    uren = [rij.uren for rij in rijen if rij.reden == Afwijzing.Reden.TE_VEEL_UREN and rij.uren]
    return Grenzen(
        hoogstens_uren=wensen.uren,
        hoogstens_minuten=wensen.reistijd,
        hoogstens_km=km_binnen(wensen.reistijd, wensen.vervoer) if wensen.reistijd and wensen.punt else None,
        km=min(ver, default=None),
        uren=min(uren, default=None),
        taken=frozenset(rij.taak for rij in rijen if rij.taak),
        dagen=frozenset(dag for rij in rijen for dag in rij.dagen),
    )


# The list


def te_kiezen(inwoner: Inwoner, *, wensen: Wensen, gebruiker: Lid, vandaag: date) -> PlekQuerySet:
    """Return every plek that is open in the network of this person, with `km` where both postcodes are known."""
    plekken = Plek.objects.om_mee_te_doen(gebruiker, vandaag=vandaag)
    in_het_netwerk = plekken.filter(gemeente__samenwerkingsverband=inwoner.gemeente.samenwerkingsverband_id)
    return met_afstand(in_het_netwerk, wensen.punt)


def plekken_voor(inwoner: Inwoner, *, wensen: Wensen, gebruiker: Lid, vandaag: date) -> PlekQuerySet:
    """Return those with which nothing runs yet, and that were not turned down."""
    in_beeld = Match.objects.lopend().filter(inwoner=inwoner).values("plek")
    past_niet = Afwijzing.objects.filter(inwoner=inwoner).values("plek")
    plekken = te_kiezen(inwoner, wensen=wensen, gebruiker=gebruiker, vandaag=vandaag)
    return plekken.exclude(pk__in=in_beeld).exclude(pk__in=past_niet)


def alleen_wat_past(plekken: PlekQuerySet, *, wensen: Wensen, grenzen: Grenzen) -> PlekQuerySet:
    """Keep where somebody does or learns what that person said, and leave out what does not fit."""
    gezocht = [*(wensen.kan | wensen.leren)]
    if gezocht:
        plekken = plekken.filter(Q(taken__overlap=gezocht) | Q(leert__overlap=[*wensen.leren]))
    if nooit := [*(wensen.niet | grenzen.taken)]:
        plekken = plekken.exclude(taken__overlap=nooit)
    if grenzen.hoogstens_km is not None:
        plekken = plekken.filter(Q(km=None) | Q(km__lte=grenzen.hoogstens_km))
    if grenzen.hoogstens_uren is not None:
        plekken = plekken.filter(Q(uren_van=None) | Q(uren_van__lte=grenzen.hoogstens_uren))
    if grenzen.km is not None:
        plekken = plekken.filter(Q(km=None) | Q(km__lt=grenzen.km))
    if grenzen.uren is not None:
        plekken = plekken.filter(Q(uren_van=None) | Q(uren_van__lt=grenzen.uren))
    if grenzen.dagen:
        tijden = Openingstijd.objects.filter(plek=OuterRef("pk"))
        plekken = plekken.filter(Exists(tijden.exclude(dag__in=grenzen.dagen)) | ~Exists(tijden))
    return plekken.exclude(vrije_plaatsen=0)


def op_volgorde(plekken: PlekQuerySet, orde: str, *, inwoner: Inwoner, vandaag: date) -> PlekQuerySet:
    """Sort by distance or by date, never by how well it fits. Without postcodes the own gemeente is nearest."""
    if orde == DATUM:
        return plekken.annotate(vanaf=Coalesce("begint_op", Value(vandaag))).order_by("vanaf", "naam", "pk")
    nabij = plekken.dichtst_bij(plaats="", gemeente=inwoner.gemeente_id)
    return nabij.order_by(F("km").asc(nulls_last=True), "ver", "naam", "pk")


# Why


def geef_redenen(plekken: Iterable[Plek], wensen: Wensen) -> None:
    """Put `redenen` on each plek of a page. Needs `km` and the openingstijden."""
    plekken = list(plekken)
    raakt = {taak for plek in plekken for taak in (*plek.taken, *plek.leert)} & (wensen.kan | wensen.leren)
    woorden = taakwoorden.woorden(raakt)
    for plek in plekken:
        dagen = {tijd.dag for tijd in plek.openingstijden.all()}
        plek.redenen = redenen(plek, wensen, km=plek.km, dagen=dagen, woorden=woorden)


def redenen(
    plek: Plek, wensen: Wensen, *, km: float | None, dagen: Collection[int], woorden: Mapping[str, str]
) -> list[str]:
    """Return at most three reasons why this plek and this person may fit."""
    gevonden = [
        _taken("past bij", [taak for taak in plek.taken if taak in wensen.kan], woorden),
        afstand_in_woorden(km, wensen.vervoer),
        _dagen(wensen.dagen.intersection(dagen)),
        _taken("hier te leren", dict.fromkeys(t for t in (*plek.leert, *plek.taken) if t in wensen.leren), woorden),
        _hulp(plek, wensen),
        _uren(plek, wensen),
    ]
    return [reden for reden in gevonden if reden][:HOOGSTENS_REDENEN]


def _taken(begin: str, taken: Iterable[str], woorden: Mapping[str, str]) -> str:
    namen = [woorden[taak] for taak in taken if taak in woorden][:HOOGSTENS_TAKEN]
    return f"{begin}: {', '.join(namen)}" if namen else ""


def _dagen(dagen: Collection[int]) -> str:
    namen = [Weekdag(dag).label for dag in sorted(dagen)]
    if not namen:
        return ""
    return f"ook op {namen[0]}" if len(namen) == 1 else f"ook op {', '.join(namen[:-1])} en {namen[-1]}"


def _uren(plek: Plek, wensen: Wensen) -> str:
    past = plek.uren_van and wensen.uren and plek.uren_van <= wensen.uren
    return f"niet meer dan {wensen.uren} uur in de week" if past else ""


def _hulp(plek: Plek, wensen: Wensen) -> str:
    namen = [soort.label for soort in Plek.Aanpassing if soort in plek.aanpassingen and soort in wensen.nodig]
    return f"er is: {', '.join(namen)}" if namen else ""
