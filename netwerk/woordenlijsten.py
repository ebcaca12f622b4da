"""Lists of choices of which a samenwerkingsverband may change the words, from a day on (features.md B24).

Each app adds its lists in its apps.py with `registreer`; the pages under /beheer/ do the rest. A word is never written
over: a change is a row from a day on (netwerk.models.woorden), so that what is older keeps the word of its own day.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from uuid import UUID

from django.contrib.humanize.templatetags.humanize import intcomma
from django.db.models import Count, Max, Model, Q
from django.utils.text import slugify

from netwerk.models import Samenwerkingsverband, Woord
from netwerk.wijzigingen import IntussenVeranderd, Wijziging, met_namen

HOOGSTENS_KEUZES = 100


@dataclass(frozen=True, kw_only=True)
class Woordenlijst:
    """One list. Its rows hold the first word of each choice; `eigen` says whether each network has rows of its own.

    Of a list of its own a network adds rows, takes unused ones away and changes the order: its table has the columns
    `samenwerkingsverband`, `volgorde` and `geldig_van`. Of a list that all share, with a `volgorde`, it changes only
    the word here, and whether it can be chosen here. Of a list of `soorten` the keys are in our code: logic hangs on
    them, so that there is no table (netwerk/soortwoorden.py).
    """

    sleutel: str
    """As it stands in addresses and in `Woord.lijst`."""
    naam: str
    uitleg: str
    model: type[Model] | None = None
    soorten: Mapping[str, str] = field(default_factory=dict)
    """Key and first word of what is fixed in our code, instead of a table."""
    gebruik: Callable[[UUID], Mapping[object, int]]
    """(id of the network) -> how often each row is used there, by primary key."""
    waarvoor: tuple[str, str] = ("keer", "keer")
    hoeveel: Callable[[int], str] = intcomma
    """What is counted (one, more), and how a number of it is shown: no small ones of what tells about people."""
    eigen: bool = False
    ook_eigen: bool = False
    """All share it, and each network may add rows: its table has `samenwerkingsverband`, empty for what is shared."""
    veld_woord: str = "woord"
    veld_algemeen: str = ""
    """Name of the field with the word that is used elsewhere, for lists that have it."""
    veld_sleutel: str = "sleutel"
    erbij: Mapping[str, tuple[str, Sequence[tuple[str, str]]]] = field(default_factory=dict)
    """Fields of a new row that have to be chosen: name -> (question, choices)."""

    @property
    def kan_erbij(self) -> bool:
        return self.eigen or self.ook_eigen


@dataclass(frozen=True, kw_only=True)
class VasteSoort:
    """Stands where a row of a table does, for a list whose keys are in our code."""

    sleutel: str
    woord: str

    @property
    def pk(self) -> str:
        return self.sleutel


@dataclass(frozen=True, kw_only=True)
class Keuze:
    """A choice on a day, with what was and what will be."""

    rij: Model | VasteSoort
    sleutel: str
    woord: str
    algemeen_woord: str
    in_gebruik: bool
    aantal: int
    gebruikt: str
    eerste_woord: str
    tijdlijn: list[Woord]
    straks: Woord | None
    geldig_van: date | None
    geldig_tot: date | None
    """By law or policy, whatever a network does with it."""
    is_van_hier: bool
    """Whether this network added it."""

    @property
    def versie(self) -> str:
        """What somebody saw who changes it: another one means that a colleague was first."""
        stand = [(w.vanaf.isoformat(), w.woord, w.algemeen_woord, w.in_gebruik) for w in self.tijdlijn]
        return sha256(repr((self.eerste_woord, stand)).encode()).hexdigest()[:16]


_lijsten: dict[str, Woordenlijst] = {}


def registreer(*lijsten: Woordenlijst) -> None:
    _lijsten.update({lijst.sleutel: lijst for lijst in lijsten})


def alle() -> list[Woordenlijst]:
    return list(_lijsten.values())


def met_sleutel(sleutel: str) -> Woordenlijst | None:
    return _lijsten.get(sleutel)


# Reading


def keuzes(lijst: Woordenlijst, verband: Samenwerkingsverband, *, op: date) -> list[Keuze]:
    """Return every choice as it was on that day, in the order of the list: three queries, whatever their number."""
    aantallen = lijst.gebruik(verband.pk)
    tijdlijnen: dict[str, list[Woord]] = {}
    for woord in Woord.objects.van(verband, lijst.sleutel):
        tijdlijnen.setdefault(woord.sleutel, []).append(woord)
    return [
        _keuze(lijst, rij, tijdlijnen.get(str(getattr(rij, lijst.veld_sleutel)), []), aantallen.get(rij.pk, 0), op)
        for rij in _rijen(lijst, verband)
        if getattr(rij, "samenwerkingsverband_id", None) is None or rij.geldig_van is None or rij.geldig_van <= op
    ]


def keuze(lijst: Woordenlijst, verband: Samenwerkingsverband, sleutel: str, *, op: date) -> Keuze | None:
    """Return one choice, also one that begins later."""
    if lijst.soorten:
        rij = next((soort for soort in _rijen(lijst, verband) if soort.sleutel == sleutel), None)
    else:
        rij = _rijen(lijst, verband).filter(**{lijst.veld_sleutel: sleutel}).first()
    if rij is None:
        return None
    tijdlijn = list(Woord.objects.van(verband, lijst.sleutel).filter(sleutel=sleutel))
    return _keuze(lijst, rij, tijdlijn, lijst.gebruik(verband.pk).get(rij.pk, 0), op)


def _rijen(lijst: Woordenlijst, verband: Samenwerkingsverband):
    if lijst.soorten:
        return [VasteSoort(sleutel=sleutel, woord=woord) for sleutel, woord in lijst.soorten.items()]
    rijen = lijst.model._default_manager.order_by("volgorde", "pk")
    if lijst.ook_eigen:
        return rijen.filter(Q(samenwerkingsverband=None) | Q(samenwerkingsverband=verband))
    return rijen.filter(samenwerkingsverband=verband) if lijst.eigen else rijen


def _keuze(lijst: Woordenlijst, rij: Model | VasteSoort, tijdlijn: list[Woord], aantal: int, op: date) -> Keuze:
    toen = next((woord for woord in reversed(tijdlijn) if woord.vanaf <= op), None)
    eerste = getattr(rij, lijst.veld_woord)
    algemeen = getattr(rij, lijst.veld_algemeen) if lijst.veld_algemeen else ""
    return Keuze(
        rij=rij,
        sleutel=str(getattr(rij, lijst.veld_sleutel)),
        woord=toen.woord if toen else eerste,
        algemeen_woord=toen.algemeen_woord if toen else algemeen,
        in_gebruik=(toen.in_gebruik if toen else getattr(rij, "gewoon_te_kiezen", True)) and _geldt(rij, op),
        aantal=aantal,
        gebruikt=f"{lijst.hoeveel(aantal)} {lijst.waarvoor[aantal != 1]}",
        eerste_woord=eerste,
        tijdlijn=tijdlijn,
        straks=next((woord for woord in tijdlijn if woord.vanaf > op), None),
        geldig_van=getattr(rij, "geldig_van", None),
        geldig_tot=getattr(rij, "geldig_tot", None),
        is_van_hier=getattr(rij, "samenwerkingsverband_id", None) is not None,
    )


def _geldt(rij: Model | VasteSoort, op: date) -> bool:
    """Whether it is there by its own dates: law and policy end a choice for everybody."""
    van, tot = getattr(rij, "geldig_van", None), getattr(rij, "geldig_tot", None)
    return (van is None or van <= op) and (tot is None or tot > op)


def geschiedenis(
    lijst: Woordenlijst, verband: Samenwerkingsverband, sleutel: str, *, hoogstens: int
) -> list[Wijziging]:
    """Return who changed this choice and when, the newest first."""
    rijen = Woord.pgh_event_model.objects.filter(samenwerkingsverband=verband, lijst=lijst.sleutel, sleutel=sleutel)
    return met_namen(rijen.order_by("-pgh_id")[:hoogstens], zin=_zin)


def _zin(rij: Model) -> str:
    dag = f"{rij.vanaf.day}-{rij.vanaf.month}-{rij.vanaf.year}"
    if rij.pgh_label == "delete":
        return f"weggehaald: {rij.woord} vanaf {dag}."
    return f"vanaf {dag}: {rij.woord}{'' if rij.in_gebruik else ', niet meer te kiezen'}."


# Changing


def wijzig(
    lijst: Woordenlijst,
    verband: Samenwerkingsverband,
    sleutel: str,
    *,
    versie: str,
    woord: str,
    algemeen_woord: str,
    in_gebruik: bool,
    vanaf: date,
) -> None:
    """From that day on it is called so, and can be chosen or not. Raises IntussenVeranderd."""
    _op_slot(verband)
    nu = keuze(lijst, verband, sleutel, op=vanaf)
    if nu is None or nu.versie != versie:
        raise IntussenVeranderd
    Woord.objects.update_or_create(
        samenwerkingsverband=verband,
        lijst=lijst.sleutel,
        sleutel=sleutel,
        vanaf=vanaf,
        defaults={"woord": woord, "algemeen_woord": algemeen_woord, "in_gebruik": in_gebruik},
    )


def bestaat_al(lijst: Woordenlijst, verband: Samenwerkingsverband, woord: str, *, op: date, behalve: str = "") -> bool:
    """Whether another choice has this word on that day."""
    anderen = (k for k in keuzes(lijst, verband, op=op) if k.sleutel != behalve and k.in_gebruik)
    return any(k.woord.casefold() == woord.casefold() for k in anderen)


def is_laatste(lijst: Woordenlijst, verband: Samenwerkingsverband, sleutel: str, *, op: date) -> bool:
    """Whether nothing else of a fixed list can be chosen on that day."""
    return bool(lijst.soorten) and not any(k.in_gebruik for k in keuzes(lijst, verband, op=op) if k.sleutel != sleutel)


def is_vol(lijst: Woordenlijst, verband: Samenwerkingsverband) -> bool:
    return _rijen(lijst, verband).count() >= HOOGSTENS_KEUZES


def voeg_toe(
    lijst: Woordenlijst,
    verband: Samenwerkingsverband,
    *,
    woord: str,
    algemeen_woord: str = "",
    vanaf: date,
    **erbij: str,
) -> str:
    """Add a choice at the end of a list of the network itself; return its key."""
    _op_slot(verband)
    rijen = _rijen(lijst, verband)
    bezet = set(rijen.values_list(lijst.veld_sleutel, flat=True))
    begin = slugify(woord)[:28].strip("-_") or "keuze"
    if lijst.ook_eigen:  # its keys stand beside those of other networks
        begin = f"{begin}-{verband.pk.hex[-6:]}"
    sleutel = next(s for s in (begin, *(f"{begin}-{n}" for n in range(2, HOOGSTENS_KEUZES + 2))) if s not in bezet)
    velden = {lijst.veld_woord: woord, lijst.veld_sleutel: sleutel, "geldig_van": vanaf, **erbij}
    if lijst.veld_algemeen:
        velden[lijst.veld_algemeen] = algemeen_woord or woord
    laatste = rijen.aggregate(laatste=Max("volgorde"))["laatste"] or 0
    lijst.model._default_manager.create(samenwerkingsverband=verband, volgorde=laatste + 1, **velden)
    Woord.objects.create(  # so that the history says who added it
        samenwerkingsverband=verband,
        lijst=lijst.sleutel,
        sleutel=sleutel,
        vanaf=vanaf,
        woord=woord,
        algemeen_woord=algemeen_woord or woord,
    )
    return sleutel


def verplaats(lijst: Woordenlijst, verband: Samenwerkingsverband, sleutel: str, *, stappen: int) -> None:
    """Move a choice up (-1) or down (1); at the end of the list nothing happens."""
    _op_slot(verband)
    rijen = list(_rijen(lijst, verband))
    plek = next((n for n, rij in enumerate(rijen) if getattr(rij, lijst.veld_sleutel) == sleutel), None)
    if plek is None or not 0 <= plek + stappen < len(rijen):
        return
    rijen.insert(plek + stappen, rijen.pop(plek))
    for nummer, rij in enumerate(rijen, start=1):
        rij.volgorde = nummer
    lijst.model._default_manager.bulk_update(rijen, ["volgorde"])


def haal_weg(lijst: Woordenlijst, verband: Samenwerkingsverband, sleutel: str, *, op: date) -> bool:
    """Take away a choice that nobody ever used; return whether it is gone. What is used can only be ended."""
    _op_slot(verband)
    weg = keuze(lijst, verband, sleutel, op=op)
    if weg is None or weg.aantal or not weg.is_van_hier:
        return False
    Woord.objects.van(verband, lijst.sleutel).filter(sleutel=sleutel).delete()
    weg.rij.delete()
    return True


def _op_slot(verband: Samenwerkingsverband) -> None:
    """Of two who change words of one network at the same moment, one waits for the other."""
    Samenwerkingsverband.objects.select_for_update(no_key=True).get(pk=verband.pk)


def tel_per(rijen, veld: str) -> dict[object, int]:
    """Count rows per value of a field: what most lists need for `gebruik`."""
    return dict(rijen.exclude(**{veld: None}).order_by().values_list(veld).annotate(aantal=Count("pk")))
