"""Search over visits, experiments, lessons and schotten together, in Dutch, within what the person may read.

The words of a visit are kept by the database as `zoekvector`, a column that no model knows (made by the migration
`bezoeken_onderweg`). First come texts with these words; when there are none, texts with words that look like them.
Other modules add what they know with a `Zoekbron`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from django.contrib.postgres.search import SearchHeadline, SearchQuery, SearchRank, SearchVector, SearchVectorField
from django.db.models import Case, F, Model, Q, Value, When
from django.db.models.expressions import Col
from django.urls import reverse

from experimenten.models import Experiment, Werkbezoek
from netwerk.models import Lid, Organisatie
from participatie.zoeken import WOORDEN_HOOGSTENS, elk_woord

TAAL = "dutch"
HOOGSTENS = 200
"""Of each kind, the newest: whoever finds more gives another word."""
LIJKT_BIJ_DE_NIEUWSTE = 1000
"""Looking like it is asked of so many visits, the newest: comparing letters takes far longer than comparing words."""
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
    url: str
    op: date | None
    rang: float
    meta: str = ""
    bron: str = ""
    delen: list[Deel] = field(default_factory=list)
    """The piece of text where it stands; only of what comes on a page (`met_tekst`)."""


@dataclass(frozen=True, kw_only=True)
class Zoekbron:
    """Where one can look: a key for the address, a name, and (reader, text, lijkt=…) -> what is found.

    `lijkt` asks for words that look like it; `veld` of `model` is the text of which a piece is shown.
    """

    sleutel: str
    naam: str
    zoek: Callable[..., list[Treffer]]
    model: type[Model]
    veld: str


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
    for lijkt in (False, True):
        treffers = [
            replace(treffer, bron=bron.sleutel) for bron in gekozen for treffer in bron.zoek(lezer, tekst, lijkt=lijkt)
        ]
        if treffers:
            break
    treffers.sort(key=lambda treffer: (-treffer.rang, -(treffer.op or date.min).toordinal(), treffer.titel))
    return Gevonden(treffers=treffers, lijkt_erop=lijkt and bool(treffers))


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
            rijen = bron.model.objects.filter(pk__in=ids).annotate(stuk=_stuk(bron.veld, tekst))
            stukken |= dict(rijen.values_list("pk", "stuk"))
    return [replace(treffer, delen=delen(stukken.get(treffer.id, ""))) for treffer in treffers]


def _stuk(veld: str, tekst: str) -> SearchHeadline:
    vraag = vraag_naar(tekst)
    return SearchHeadline(veld, vraag, config=TAAL, start_sel=BEGIN, stop_sel=EINDE, max_words=32, min_words=16)


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


def _bezoeken(lezer: Lid, tekst: str, *, lijkt: bool) -> list[Treffer]:
    leesbaar = Werkbezoek.objects.leesbaar_voor(lezer).aanwezig()
    organisaties = Organisatie.objects.zichtbaar_voor(lezer)
    bij_naam = Q(organisatie__in=organisaties.filter(elk_woord(tekst, "naam", "plaats")).values("pk"))
    voorwaarde = bij_naam
    if lijkt:
        nieuw = leesbaar.order_by("-datum", "-pk").values("pk")[:LIJKT_BIJ_DE_NIEUWSTE]
        voorwaarde |= Q(pk__in=leesbaar.filter(elk_woord(tekst, "verslag"), pk__in=nieuw).values("pk"))
    else:
        elk = Q()
        for woord in tekst.split()[:WOORDEN_HOOGSTENS]:
            met_naam = Q(organisatie__in=organisaties.filter(elk_woord(woord, "naam", "plaats")).values("pk"))
            elk &= Q(woorden=SearchQuery(woord, config=TAAL)) | met_naam
        voorwaarde |= Q(woorden=vraag_naar(tekst)) | elk
    nieuwste = leesbaar.annotate(woorden=Zoekvector()).filter(voorwaarde).order_by("-datum", "-pk").values("pk")
    rang = SearchRank(Zoekvector(), vraag_naar(tekst)) + Case(When(bij_naam, then=Value(NAAM_TELT)), default=Value(0.0))
    rijen = Werkbezoek.objects.filter(pk__in=nieuwste[:HOOGSTENS]).annotate(rang=rang)
    return [
        Treffer(
            id=bezoek.pk,
            soort=bezoek.get_soort_display(),
            titel=str(bezoek.organisatie),
            url=bezoek.get_absolute_url(),
            op=bezoek.datum,
            rang=bezoek.rang,
            meta=" · ".join(filter(None, [str(bezoek.kwartiermaker), str(bezoek.experiment or "")])),
        )
        for bezoek in rijen.select_related("organisatie", "experiment", "kwartiermaker").defer("verslag")
    ]


# Experiments

VELDEN = {"naam": "A", "vraag": "B", "uitkomst": "B", "wat_we_proberen": "C", "in_gewone_woorden": "C"}


def _experimenten(lezer: Lid, tekst: str, *, lijkt: bool) -> list[Treffer]:
    zichtbaar = Experiment.objects.zichtbaar_voor(lezer)
    woorden = SearchVector("naam", weight="A", config=TAAL)
    for veld, gewicht in list(VELDEN.items())[1:]:
        woorden += SearchVector(veld, weight=gewicht, config=TAAL)
    met_woorden = zichtbaar.annotate(woorden=woorden, rang=SearchRank(woorden, vraag_naar(tekst)))
    gevonden = met_woorden.filter(elk_woord(tekst, *VELDEN) if lijkt else Q(woorden=vraag_naar(tekst)))
    rijen = gevonden.select_related("werkgroep").order_by("-rang", "naam")
    return [
        Treffer(
            id=experiment.pk,
            soort="Experiment",
            titel=experiment.naam,
            url=reverse("experiment_bekijken", args=[experiment.pk]),
            op=experiment.begonnen_op,
            rang=experiment.rang,
            meta=f"Werkgroep {experiment.werkgroep}",
        )
        for experiment in rijen[:HOOGSTENS]
    ]


def registreer_bronnen() -> None:
    registreer(
        Zoekbron(sleutel="bezoeken", naam="Bezoeken", zoek=_bezoeken, model=Werkbezoek, veld="verslag"),
        Zoekbron(
            sleutel="experimenten", naam="Experimenten", zoek=_experimenten, model=Experiment, veld="wat_we_proberen"
        ),
    )
