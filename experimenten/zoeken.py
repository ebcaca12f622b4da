"""Search over visits, experiments, lessons and schotten together, in Dutch, within what the person may read.

First come texts with these words; when there are none, texts with words that look like them.
Other modules add what they know with a `Zoekbron`.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from django.contrib.postgres.search import SearchHeadline, SearchQuery, SearchRank, SearchVector
from django.db.models import JSONField, Model, Q, QuerySet
from django.urls import reverse

from experimenten.models import Experiment
from experimenten.zoekwoorden import BEGIN, EINDE, TAAL, gemerkt, gemerkte_naam, met_verwisselde_letters
from netwerk.models import Lid
from participatie.zoeken import elk_woord

HOOGSTENS = 200
"""Of each kind, the newest: whoever finds more gives another word."""

Deel = tuple[str, bool]
"""A piece of text, and whether it is what was looked for."""


@dataclass(frozen=True, kw_only=True)
class Treffer:
    id: UUID
    soort: str
    titel: str
    pagina: tuple[str, UUID] | tuple[str, UUID, str]
    """The name of the page in the addresses, whose page it is, and which list of it."""
    op: date | None
    rang: float
    precies: bool = True
    """It has these words; else words that look like them."""
    in_titel: bool = False
    """All words were found in its title, also inside other words there."""
    meta: str = ""
    bron: str = ""
    delen: list[Deel] = field(default_factory=list)
    """The piece of text where it stands; this and the next only of what comes on a page (`met_tekst`)."""
    titel_delen: list[Deel] = field(default_factory=list)

    @property
    def url(self) -> str:
        naam, *van = self.pagina
        return reverse(naam, args=van)


@dataclass(frozen=True, kw_only=True)
class Zoekbron:
    """Where one can look: a key for the address, a name, and (reader, text) -> what is found.

    Looking for words that look like it may take longer: then `zoek_lijkt` is asked when nobody found the words.
    Of the `velden` of `model`, text or answers to questions, a piece is shown.
    """

    sleutel: str
    naam: str
    zoek: Callable[[Lid, str], list[Treffer]]
    zoek_lijkt: Callable[[Lid, str], list[Treffer]] | None = None
    model: type[Model]
    velden: tuple[str, ...]


_bronnen: dict[str, Zoekbron] = {}


def registreer(*bronnen: Zoekbron) -> None:
    _bronnen.update({bron.sleutel: bron for bron in bronnen})


def bronnen() -> list[Zoekbron]:
    return list(_bronnen.values())


@dataclass(frozen=True, kw_only=True)
class Gevonden:
    treffers: list[Treffer]
    lijkt_erop: bool
    """Nothing had these words; these have words that look like them."""
    is_meer: bool = False
    """Of some kind there may be more than is looked at."""


def zoek(*, lezer: Lid, tekst: str, waar: str = "") -> Gevonden:
    """Return what was found, the best first. `waar` is the key of one Zoekbron, or empty for all."""
    gekozen = [bron for bron in bronnen() if waar in {"", bron.sleutel}]
    treffers = [treffer for bron in gekozen for treffer in _bij(bron, bron.zoek(lezer, tekst))]
    precies = [treffer for treffer in treffers if treffer.precies]
    if not precies:
        lijken = [t for bron in gekozen if bron.zoek_lijkt for t in _bij(bron, bron.zoek_lijkt(lezer, tekst))]
        treffers += [replace(treffer, precies=False) for treffer in lijken]
    treffers = precies or treffers
    is_meer = any(aantal >= HOOGSTENS for aantal in Counter(treffer.bron for treffer in treffers).values())
    treffers.sort(key=lambda treffer: (-treffer.rang, -(treffer.op or date.min).toordinal(), treffer.titel))
    return Gevonden(treffers=treffers, lijkt_erop=bool(treffers) and not precies, is_meer=is_meer)


def _bij(bron: Zoekbron, treffers: Iterable[Treffer]) -> list[Treffer]:
    return [replace(treffer, bron=bron.sleutel) for treffer in treffers]


def delen(fragment: str) -> list[Deel]:
    """Return a text with marks in it as pieces, so that the template marks and the text stays text."""
    stukken: list[Deel] = []
    for nummer, stuk in enumerate(fragment.split(BEGIN)):
        gevonden, einde, rest = stuk.partition(EINDE) if nummer else ("", "", stuk)
        stukken += [(gevonden, True), (rest, False)] if einde else [(stuk, False)]
    return [(stuk, is_treffer) for stuk, is_treffer in stukken if stuk]


def vraag_naar(tekst: str) -> SearchQuery:
    return SearchQuery(tekst, config=TAAL, search_type="websearch")


def met_tekst(treffers: Iterable[Treffer], *, tekst: str) -> list[Treffer]:
    """Mark what was found in titles and texts of what stands on this page; one question for each Zoekbron."""
    treffers = list(treffers)
    stukken: dict[UUID, str] = {}
    for bron in bronnen():
        ids = [treffer.id for treffer in treffers if treffer.bron == bron.sleutel]
        if ids:
            stukken |= _stukken(bron, ids, tekst=tekst, precies=all(treffer.precies for treffer in treffers))
    return [
        replace(
            treffer,
            delen=delen(stukken.get(treffer.id, "")),
            titel_delen=delen(gemerkte_naam(treffer.titel, tekst, ook_erin=treffer.in_titel or not treffer.precies)),
        )
        for treffer in treffers
    ]


def _stukken(bron: Zoekbron, ids: list[UUID], *, tekst: str, precies: bool) -> dict[UUID, str]:
    """Return the piece of each: marked by the database, or where words only look like it, here."""
    is_lijst = [isinstance(bron.model._meta.get_field(veld), JSONField) for veld in bron.velden]
    rijen = bron.model.objects.filter(pk__in=ids)
    if precies:
        rijen = rijen.values_list("pk", *(_stuk(veld, tekst) for veld in bron.velden))
        return {pk: _met_treffer(zip(gevonden, is_lijst, strict=True)) for pk, *gevonden in rijen}
    stukken: dict[UUID, str] = {}
    for pk, *velden in rijen.values_list("pk", *bron.velden):
        teksten = [
            stuk for veld, lijst in zip(velden, is_lijst, strict=True) for stuk in (_zinnen(veld) if lijst else [veld])
        ]
        stukken[pk] = _eerste_met_treffer([gemerkt(stuk, tekst) for stuk in teksten])
    return stukken


def _stuk(veld: str, tekst: str) -> SearchHeadline:
    vraag = vraag_naar(tekst)
    return SearchHeadline(veld, vraag, config=TAAL, start_sel=BEGIN, stop_sel=EINDE, max_words=32, min_words=16)


def _met_treffer(stukken: Iterable[tuple[str, bool]]) -> str:
    """Return the first piece in which something was found, else the first there is."""
    return _eerste_met_treffer(
        [tekst for stuk, is_lijst in stukken for tekst in (_zinnen(json.loads(stuk)) if is_lijst else [stuk])]
    )


def _eerste_met_treffer(teksten: list[str]) -> str:
    return next((tekst for tekst in teksten if BEGIN in tekst), teksten[0] if teksten else "")


def _zinnen(antwoorden: list[dict[str, str]]) -> list[str]:
    """Answers come as they are kept (antwoorden.py): a list of a question with its answer."""
    return [f"{vraag} {antwoord}" for paar in antwoorden for vraag, antwoord in paar.items()]


# Experiments

VELDEN = {
    "naam": "A",
    "vraag": "B",
    "aanname": "B",
    "uitkomst": "B",
    "wat_we_nu_doen": "B",
    "zo_zien_we_het": "C",
    "wat_we_proberen": "C",
    "in_gewone_woorden": "C",
}


def _experimenten(lezer: Lid, tekst: str) -> list[Treffer]:
    woorden = SearchVector("naam", weight="A", config=TAAL)
    for veld, gewicht in list(VELDEN.items())[1:]:
        woorden += SearchVector(veld, weight=gewicht, config=TAAL)
    namen = ("naam", "begonnen_op", "werkgroep__naam")
    return [
        Treffer(
            id=pk,
            soort="Experiment",
            titel=naam,
            pagina=("experiment_bekijken", pk),
            op=begonnen_op,
            rang=rang,
            precies=precies,
            meta=f"Werkgroep {werkgroep}",
        )
        for pk, rang, precies, naam, begonnen_op, werkgroep in met_woorden(
            Experiment.objects.zichtbaar_voor(lezer), woorden, tekst=tekst, velden=tuple(VELDEN)
        ).values_list("pk", "rang", "precies", *namen)[:HOOGSTENS]
    ]


def met_woorden(rijen: QuerySet, woorden: SearchVector, *, tekst: str, velden: tuple[str, ...]) -> QuerySet:
    """Rows with these words, and those with words that look like them, in one question; the best first."""
    gevonden = Q(woorden=vraag_naar(tekst))
    met_rang = rijen.alias(woorden=woorden).annotate(rang=SearchRank(woorden, vraag_naar(tekst)), precies=gevonden)
    lijkt = Q(woorden=met_verwisselde_letters(tekst)) | elk_woord(tekst, *velden)
    return met_rang.filter(gevonden | lijkt).order_by("-precies", "-rang", "pk")


def registreer_bronnen() -> None:
    registreer(
        Zoekbron(
            sleutel="experimenten",
            naam="Experimenten",
            zoek=_experimenten,
            model=Experiment,
            velden=(
                *("wat_we_proberen", "vraag", "aanname", "zo_zien_we_het"),
                *("uitkomst", "wat_we_nu_doen", "in_gewone_woorden"),
            ),
        ),
    )
