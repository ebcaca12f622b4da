"""What was changed in a talentprofiel, in words of the person: the newest first (trajecten.wijzigingen)."""

from collections.abc import Iterable

from django.db.models import Case, Model, QuerySet, Value, When

from netwerk.models import Lid
from netwerk.wijzigingen import Wijziging
from trajecten.models import (
    EigenWoordenEvent,
    GroepkeuzeEvent,
    KeuzeantwoordEvent,
    TalentantwoordEvent,
    Talentgroep,
    Talentprofiel,
)
from trajecten.vragen import GROEPEN, NA_VRAAG_1, scherm_van_groep
from trajecten.wijzigingen import Bron, Vermelding, wijzigingen_van
from trajecten.wijzigingen import in_woorden as _in_woorden


def wijzigingen(profiel: Talentprofiel) -> QuerySet:
    """Return every change, for `in_woorden`, a page at a time."""
    return wijzigingen_van(BRONNEN, profiel)


def in_woorden(rijen: Iterable[Vermelding], *, lezer: Lid | None) -> list[Wijziging]:
    return _in_woorden(BRONNEN, rijen, lezer=lezer)


def _hoe_ver(wijziging: Model, eerder: Model | None, *, wens: str) -> str:
    """Say how far a wish is, when that is what was changed."""
    if eerder is None or wijziging.pgh_label != "update" or wijziging.wensstand_op is None:
        return ""
    zelfde = (eerder.wensstand, eerder.wensstand_op) == (wijziging.wensstand, wijziging.wensstand_op)
    return "" if zelfde else f"Wens: {wens} {wijziging.get_wensstand_display()}."


def _talent(wijziging: Model, eerder: Model | None) -> str:
    talent = wijziging.talent.tekst
    if ver := _hoe_ver(wijziging, eerder, wens=f"{talent}."):
        return ver
    if wijziging.pgh_label == "delete":
        return f"Weggehaald: {talent}."
    if wijziging.afgewezen_op:
        return f"Nee gezegd tegen: {talent}."
    if wijziging.bevestigd_op is None:
        return f"Talent gezien: {talent}. De inwoner heeft nog niet gezegd of het klopt."
    return f"{talent}: {wijziging.get_antwoord_display().lower()}."


def _groep(wijziging: Model, _: Model | None) -> str:
    gekozen = "Onderwerp weggehaald" if wijziging.pgh_label == "delete" else "Onderwerp gekozen"
    return f"{gekozen}: {wijziging.groep.naam}."


def _keuze(wijziging: Model, eerder: Model | None) -> str:
    if ver := _hoe_ver(wijziging, eerder, wens=f"{wijziging.keuze.tekst}."):
        return ver
    gekozen = "Niet meer gekozen" if wijziging.pgh_label == "delete" else "Gekozen"
    return f"{gekozen}: {wijziging.keuze.tekst}."


def _woorden(wijziging: Model, eerder: Model | None) -> str:
    """Where words were written, and not which: what was taken back is not shown again."""
    if ver := _hoe_ver(wijziging, eerder, wens=wijziging.titel):
        return ver
    gedaan = {"insert": "geschreven", "update": "veranderd", "delete": "weggehaald"}[wijziging.pgh_label]
    return f"Eigen woorden {gedaan} bij: {wijziging.titel}"


def _met_titels(rijen: QuerySet) -> QuerySet:
    """Add `titel`: that of the screen on which the words were written."""
    per_groep = (scherm_van_groep(groep) for groep in Talentgroep.objects.all())
    titels = {scherm.naam: scherm.titel for scherm in (GROEPEN, *NA_VRAAG_1, *per_groep)}
    per_onderdeel = (When(onderdeel=naam, then=Value(titel)) for naam, titel in titels.items())
    return rijen.annotate(titel=Case(*per_onderdeel, default=Value("een vraag die er niet meer is")))


BRONNEN = {
    "talent": Bron(
        gebeurtenissen=TalentantwoordEvent,
        van="profiel",
        zin=_talent,
        erbij=lambda rijen: rijen.select_related("talent", "door"),
    ),
    "groep": Bron(
        gebeurtenissen=GroepkeuzeEvent, van="profiel", zin=_groep, erbij=lambda rijen: rijen.select_related("groep")
    ),
    "keuze": Bron(
        gebeurtenissen=KeuzeantwoordEvent, van="profiel", zin=_keuze, erbij=lambda rijen: rijen.select_related("keuze")
    ),
    "woorden": Bron(gebeurtenissen=EigenWoordenEvent, van="profiel", zin=_woorden, erbij=_met_titels),
}
