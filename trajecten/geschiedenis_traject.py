"""What was changed in the trajecten of an inwoner, in words (trajecten.wijzigingen): goal, route, deelnames, stappen.

A meting is no change: it is never altered, and a better one stands beside it with its reason.
"""

from collections.abc import Iterable
from datetime import date

from django.db.models import Model, OuterRef, QuerySet
from django.utils.formats import date_format
from django.utils.text import capfirst

from netwerk.models import Lid
from netwerk.models.woorden import VORMEN, woord_op
from netwerk.wijzigingen import Wijziging
from trajecten.models import Deelname, Inwoner, Ontwikkelruimte, Routeperiode, Stap, Traject
from trajecten.models.deelnames import hoe_eindigde
from trajecten.models.trajectwoorden import EINDREDENEN, ROUTES
from trajecten.wijzigingen import Bron, Vermelding, wijzigingen_van
from trajecten.wijzigingen import in_woorden as _in_woorden


def wijzigingen(inwoner: Inwoner) -> QuerySet:
    """Return every change in all trajecten and stappen of this person, for `in_woorden`, a page at a time."""
    return wijzigingen_van(BRONNEN, inwoner)


def in_woorden(rijen: Iterable[Vermelding], *, lezer: Lid | None) -> list[Wijziging]:
    return _in_woorden(BRONNEN, rijen, lezer=lezer)


def alles(inwoner: Inwoner, *, lezer: Lid | None) -> list[Wijziging]:
    return in_woorden(wijzigingen(inwoner), lezer=lezer)


def _dag(dag: date) -> str:
    return date_format(dag, "j F Y")


def _werd(keer: Model, eerder: Model | None, veld: str) -> bool:
    """Whether this change is the one that altered the field."""
    return eerder is not None and getattr(keer, veld) != getattr(eerder, veld)


def _traject(keer: Model, eerder: Model | None) -> str:
    vanaf = f"Traject vanaf {_dag(keer.start)}"
    if keer.pgh_label == "insert":
        return f"{vanaf} begonnen."
    if keer.pgh_label == "delete":
        return f"{vanaf} weggehaald."
    if _werd(keer, eerder, "einde"):
        if keer.einde is None:
            return f"{vanaf} weer open."
        return f"{vanaf} gestopt op {_dag(keer.einde)}: {keer.redenwoord}."
    velden = {"ambitie": "wat de inwoner wil bereiken", "doel": "het doel", "uitkomst": "wat er bereikt is"}
    velden |= {"drempels": "wat het lastig maakt", "start": "de eerste dag"}
    anders = [woorden for veld, woorden in velden.items() if _werd(keer, eerder, veld)]
    return f"{vanaf}, veranderd: {', '.join(anders) or 'een gegeven'}."


def _route(keer: Model, _: Model | None) -> str:
    vanaf = f"{keer.routewoord} vanaf {_dag(keer.sinds)}"
    if keer.pgh_label != "insert":
        return f"Route {'weggehaald' if keer.pgh_label == 'delete' else 'verbeterd'}: {vanaf}."
    waarom = ". ".join(filter(None, (keer.get_reden_display(), keer.toelichting.rstrip("."))))
    return f"Route gekozen: {vanaf}." + (f" Waarom: {waarom}." if waarom else "")


def _deelname(keer: Model, eerder: Model | None) -> str:
    waaraan = capfirst(keer.vormwoord) + (f", {keer.waar}" if keer.waar else "")
    if keer.pgh_label == "insert":
        return f"Doet mee aan: {waaraan}, vanaf {_dag(keer.sinds)}."
    if keer.pgh_label == "delete":
        return f"Weggehaald: {waaraan}."
    if _werd(keer, eerder, "tot"):
        if keer.tot is None:
            return f"Gaat toch door: {waaraan}."
        hoe = hoe_eindigde(keer)
        return f"Gestopt op {_dag(keer.tot)}: {waaraan}." + (f" {hoe}." if hoe else "")
    if _werd(keer, eerder, "stil_sinds"):
        return f"Rust vanaf {_dag(keer.stil_sinds)}: {waaraan}." if keer.stil_sinds else f"Terug bij: {waaraan}."
    return f"Veranderd: {waaraan}."


def _ontwikkelruimte(keer: Model, eerder: Model | None) -> str:
    if keer.pgh_label == "delete":
        return f"Ontwikkelruimte vanaf {_dag(keer.van)} weggehaald."
    if keer.tot:
        return f"Ontwikkelruimte gestopt op {_dag(keer.tot)}."
    if eerder is not None and eerder.tot:
        return f"Ontwikkelruimte vanaf {_dag(keer.van)} gaat toch door."
    return f"Ontwikkelruimte begonnen op {_dag(keer.van)}."


def _stap(keer: Model, eerder: Model | None) -> str:
    """The own words of the person stand on the page of the stap: what was taken back is not shown again."""
    if keer.pgh_label == "delete":
        return f"Stap weggehaald: {keer.wat}"
    if eerder is None or _werd(keer, eerder, "voorgesteld_op"):
        return f"Stap voorgesteld: {keer.wat}"
    if _werd(keer, eerder, "antwoord") and keer.antwoord:
        return f"Stap {keer.wat}, antwoord: {keer.get_antwoord_display()}"
    if _werd(keer, eerder, "gedaan_op"):
        return f"Stap {'gedaan' if keer.gedaan_op else 'toch niet gedaan'}: {keer.wat}"
    if _werd(keer, eerder, "gestopt_op"):
        return f"Stap {'hoeft niet meer' if keer.gestopt_op else 'gaat toch door'}: {keer.wat}"
    return f"Stap veranderd: {keer.wat}"


def _woord(rijen: QuerySet, *, naam: str, dag: str, lijst: str, sleutel: str, anders: str) -> QuerySet:
    """Add what a choice was called there on that day, as the page of the traject calls it."""
    waar = {"verband": "gemeente__samenwerkingsverband", "sleutel": sleutel}
    return rijen.annotate(**{naam: woord_op(OuterRef(dag), lijst=lijst, **waar, anders=anders)})


def _met_redenwoord(rijen: QuerySet) -> QuerySet:
    waar = {"sleutel": "eindreden__sleutel", "anders": "eindreden__naam"}
    return _woord(rijen, naam="redenwoord", dag="einde", lijst=EINDREDENEN, **waar)


def _met_routewoord(rijen: QuerySet) -> QuerySet:
    return _woord(rijen, naam="routewoord", dag="sinds", lijst=ROUTES, sleutel="route__sleutel", anders="route__naam")


def _met_vormwoord(rijen: QuerySet) -> QuerySet:
    rijen = _woord(rijen, naam="vormwoord", dag="sinds", lijst=VORMEN, sleutel="vorm_id", anders="vorm__naam")
    naar = {"sleutel": "doorgestroomd_naar_id", "anders": "doorgestroomd_naar__naam"}
    return _woord(rijen, naam="naarwoord", dag="tot", lijst=VORMEN, **naar)


_VAN_TRAJECT = "traject__inwoner"

BRONNEN = {
    "traject": Bron(gebeurtenissen=Traject.pgh_event_model, van="inwoner", zin=_traject, erbij=_met_redenwoord),
    "route": Bron(gebeurtenissen=Routeperiode.pgh_event_model, van=_VAN_TRAJECT, zin=_route, erbij=_met_routewoord),
    "deelname": Bron(gebeurtenissen=Deelname.pgh_event_model, van=_VAN_TRAJECT, zin=_deelname, erbij=_met_vormwoord),
    "ruimte": Bron(gebeurtenissen=Ontwikkelruimte.pgh_event_model, van=_VAN_TRAJECT, zin=_ontwikkelruimte),
    "stap": Bron(gebeurtenissen=Stap.pgh_event_model, van="inwoner", zin=_stap),
}
