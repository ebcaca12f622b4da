"""Search over visits, experiments, lessons and schotten together, in Dutch, within what the person may read.

The words of a visit are kept by the database as `zoekvector`, a column that no model knows (made by the migration
`antwoorden_en_schotten`). First come texts with these words; when there are none, texts with words that look like them.
Other modules add what they know with a `Zoekbron`.
"""

import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import reduce
from operator import or_
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import SearchHeadline, SearchQuery, SearchRank, SearchVector, SearchVectorField
from django.db.models import BooleanField, Expression, F, Func, Model, Q, QuerySet, TextField, UUIDField, Value
from django.db.models.expressions import Col
from django.db.models.functions import Cast
from django.urls import reverse

from experimenten import toegang
from experimenten.models import Experiment, Werkbezoek
from netwerk.models import Lid, Organisatie
from netwerk.rollen import MEEWERKROLLEN, gemeenten
from participatie.zoeken import WOORDEN_HOOGSTENS, elk_woord

TAAL = "dutch"
HOOGSTENS = 200
"""Of each kind, the nieuwste: whoever finds more gives another word."""
LIJKT_BIJ_DE_NIEUWSTE = 1000
"""Looking like it is asked of so many visits, the nieuwste: comparing letters takes far longer than comparing words."""
NAMEN_HOOGSTENS = 1000
"""Of so many organisations with that name the visits are looked for."""
BEGIN, EINDE = "\x02", "\x03"
"""Around what was found in a text. Nobody can type them: forms leave them out."""
NAAM_TELT = 1.0
"""What it adds to a visit when it was at an organisation with that name."""

Deel = tuple[str, bool]
"""A piece of text, and whether it is what was looked for."""


@dataclass(frozen=True, kw_only=True)
class Treffer:
    id: UUID
    soort: str
    titel: str
    pagina: tuple[str, UUID]
    """The name of the page in the addresses, and whose page it is."""
    op: date | None
    rang: float
    precies: bool = True
    """It has these words; else words that look like them."""
    meta: str = ""
    bron: str = ""
    delen: list[Deel] = field(default_factory=list)
    """The piece of text where it stands; only of what comes on a page (`met_tekst`)."""

    @property
    def url(self) -> str:
        naam, van = self.pagina
        return reverse(naam, args=[van])


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


def zoek(*, lezer: Lid, tekst: str, waar: str = "") -> Gevonden:
    """Return what was found, the best first. `waar` is the key of one Zoekbron, or empty for all."""
    gekozen = [bron for bron in bronnen() if waar in {"", bron.sleutel}]
    treffers = [treffer for bron in gekozen for treffer in _bij(bron, bron.zoek(lezer, tekst))]
    precies = [treffer for treffer in treffers if treffer.precies]
    if not precies:
        treffers += [t for bron in gekozen if bron.zoek_lijkt for t in _bij(bron, bron.zoek_lijkt(lezer, tekst))]
    treffers = precies or treffers
    treffers.sort(key=lambda treffer: (-treffer.rang, -(treffer.op or date.min).toordinal(), treffer.titel))
    return Gevonden(treffers=treffers, lijkt_erop=bool(treffers) and not precies)


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
    """Add to what stands on this page the piece of text with what was found; one question for each Zoekbron."""
    treffers = list(treffers)
    stukken: dict[UUID, str] = {}
    for bron in bronnen():
        ids = [treffer.id for treffer in treffers if treffer.bron == bron.sleutel]
        if ids:
            rijen = bron.model.objects.filter(pk__in=ids).values_list(
                "pk", *(_stuk(veld, tekst) for veld in bron.velden)
            )
            stukken |= {pk: _met_treffer(gevonden) for pk, *gevonden in rijen}
    return [replace(treffer, delen=delen(stukken.get(treffer.id, ""))) for treffer in treffers]


def _stuk(veld: str, tekst: str) -> SearchHeadline:
    vraag = vraag_naar(tekst)
    return SearchHeadline(veld, vraag, config=TAAL, start_sel=BEGIN, stop_sel=EINDE, max_words=32, min_words=16)


def _met_treffer(stukken: list[str]) -> str:
    """Return the first piece in which something was found, else the first there is."""
    teksten = [tekst for stuk in stukken for tekst in _teksten(stuk)]
    return next((tekst for tekst in teksten if BEGIN in tekst), teksten[0] if teksten else "")


def _teksten(stuk: str) -> list[str]:
    """Answers come as they are kept (antwoorden.py): a list in JSON of a question with its answer."""
    if not stuk.startswith("[{"):
        return [stuk]
    return [f"{vraag} {antwoord}" for paar in json.loads(stuk) for vraag, antwoord in paar.items()]


# Visits


class Zoekvector(F):
    """The column of the table of visits that holds its words."""

    def __init__(self) -> None:
        super().__init__("zoekvector")

    def resolve_expression(self, query=None, *args: object, **kwargs: object) -> Col:
        veld = SearchVectorField()
        veld.set_attributes_from_name(self.name)
        veld.model = Werkbezoek
        return Col(query.get_initial_alias(), veld)


def _bezoeken(lezer: Lid, tekst: str) -> list[Treffer]:
    """Visits with these words, each of them in the text or in the name of the organisation."""
    namen = _namen(lezer, tekst.split()[:WOORDEN_HOOGSTENS])
    voorwaarde = _met_woorden(lezer, vraag_naar(tekst))
    for rest, organisaties in namen.items():
        bij = _leesbaar(lezer).filter(organisatie__in=organisaties)
        met_rest = bij.filter(woorden=SearchQuery(rest, config=TAAL)) if rest else bij
        voorwaarde |= Q(_een_van("pk", ArraySubquery(met_rest.values("pk")[:HOOGSTENS])))
    return _de_nieuwste(lezer, tekst, voorwaarde, met_die_naam=frozenset(namen.get("", ())))


def _leesbaar(lezer: Lid) -> QuerySet:
    """What this person may read, the newest first."""
    return Werkbezoek.objects.leesbaar_voor(lezer).aanwezig().alias(woorden=Zoekvector()).order_by("-datum", "-pk")


def _met_woorden(lezer: Lid, vraag: SearchQuery) -> Q:
    """Where somebody reads all visits the nieuwste with these words do; else those of the own werkgroepen as well."""
    overal = gemeenten(lezer, *toegang.BEZOEKEN_LEZEN)
    waar = Value(sorted(overal), output_field=ArrayField(UUIDField()))
    nieuwste = Func(
        vraag,
        waar,
        Value(HOOGSTENS),
        function="bezoeken_met_woorden",
        template="ARRAY(SELECT %(function)s(%(expressions)s))",
    )
    voorwaarde = Q(_een_van("pk", nieuwste))
    if gemeenten(lezer, *MEEWERKROLLEN) - overal:
        van_de_werkgroep = Experiment.objects.filter(
            werkgroep__in=lezer.werkgroepleden.filter(tot=None).values("werkgroep")
        )
        voorwaarde |= Q(_een_van("experiment", ArraySubquery(van_de_werkgroep.values("pk"))), woorden=vraag)
    return voorwaarde


def _een_van(veld: str, lijst: Expression) -> Func:
    """Whether it is in that list, which is made first: comparing words then waits for it."""
    return Func(F(veld), lijst, template="%(expressions)s)", arg_joiner=" = ANY(", output_field=BooleanField())


def _namen(lezer: Lid, woorden: list[str]) -> dict[str, list[UUID]]:
    """Return the organisations with some of these words in their name or place, by the words they do not have."""
    erin = {f"woord_{nummer}": elk_woord(woord, "naam", "plaats") for nummer, woord in enumerate(woorden)}
    rijen = Organisatie.objects.zichtbaar_voor(lezer).filter(reduce(or_, erin.values(), Q(pk=None))).annotate(**erin)
    per_rest: dict[str, list[UUID]] = {}
    for pk, *heeft in rijen.order_by("pk").values_list("pk", *erin)[:NAMEN_HOOGSTENS]:
        rest = " ".join(woord for woord, erbij in zip(woorden, heeft, strict=True) if not erbij)
        per_rest.setdefault(rest, []).append(pk)
    return per_rest


def _bezoeken_die_lijken(lezer: Lid, tekst: str) -> list[Treffer]:
    nieuw = _leesbaar(lezer).values("pk")[:LIJKT_BIJ_DE_NIEUWSTE]
    teksten = Werkbezoek.objects.alias(antwoordtekst=ANTWOORDTEKST).filter(_een_van("pk", ArraySubquery(nieuw)))
    lijkt = teksten.filter(elk_woord(tekst, "verslag", "antwoordtekst"))
    return _de_nieuwste(lezer, tekst, Q(_een_van("pk", ArraySubquery(lijkt.values("pk")))))


ANTWOORDTEKST = Cast(Func("antwoorden", Value("$[*].*"), function="jsonb_path_query_array"), TextField())
"""The answers without their questions."""


def _de_nieuwste(
    lezer: Lid, tekst: str, voorwaarde: Q, *, met_die_naam: Collection[UUID] = frozenset()
) -> list[Treffer]:
    """Only what a line on the page says is asked: making two hundred visits took longer than finding them."""
    rijen = _leesbaar(lezer).filter(voorwaarde).annotate(rang=SearchRank(Zoekvector(), vraag_naar(tekst)))
    velden = ("pk", "soort", "datum", "rang", "organisatie", "organisatie__naam")
    namen = ("kwartiermaker__naam", "experiment__naam")
    return [
        Treffer(
            id=pk,
            soort=Werkbezoek.Soort(soort).label,
            titel=titel,
            pagina=("werkbezoek_bekijken", pk),
            op=datum,
            rang=rang + NAAM_TELT * (organisatie in met_die_naam),
            meta=" · ".join(filter(None, erbij)),
        )
        for pk, soort, datum, rang, organisatie, titel, *erbij in rijen.values_list(*velden, *namen)[:HOOGSTENS]
    ]


# Experiments

VELDEN = {"naam": "A", "vraag": "B", "uitkomst": "B", "wat_we_proberen": "C", "in_gewone_woorden": "C"}


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
    return met_rang.filter(gevonden | elk_woord(tekst, *velden)).order_by("-precies", "-rang", "pk")


def registreer_bronnen() -> None:
    registreer(
        Zoekbron(
            sleutel="bezoeken",
            naam="Bezoeken",
            zoek=_bezoeken,
            zoek_lijkt=_bezoeken_die_lijken,
            model=Werkbezoek,
            velden=("verslag", "antwoorden"),
        ),
        Zoekbron(
            sleutel="experimenten",
            naam="Experimenten",
            zoek=_experimenten,
            model=Experiment,
            velden=("wat_we_proberen", "vraag", "uitkomst", "in_gewone_woorden"),
        ),
    )
