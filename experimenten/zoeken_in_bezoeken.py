"""Search in visits: the words of the text, of the answers, of who was found where, and of the name of the organisation.

The words are kept by the database as `zoekvector`, a column that no model knows (made by the migration
`zoek_wie_gevonden_is`), with an index that only `bezoeken_met_woorden` can use.
"""

from collections.abc import Collection
from functools import reduce
from operator import or_
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVectorField
from django.db.models import BooleanField, Expression, F, Func, Q, QuerySet, UUIDField, Value
from django.db.models.expressions import Col

from experimenten import toegang
from experimenten.models import Experiment, Werkbezoek
from experimenten.models.werkbezoeken import ANTWOORDTEKST
from experimenten.zoeken import HOOGSTENS, TAAL, Treffer, Zoekbron, registreer, vraag_naar
from experimenten.zoekwoorden import met_verwisselde_letters
from netwerk.models import Lid, Organisatie
from netwerk.rollen import MEEWERKROLLEN, gemeenten
from participatie.zoeken import WOORDEN_HOOGSTENS, elk_woord

LIJKT_BIJ_DE_NIEUWSTE = 1000
"""Looking like it is asked of so many visits, the newest: comparing letters takes far longer than comparing words."""
NAMEN_HOOGSTENS = 1000
"""Of so many organisations with that name the visits are looked for."""
NAAM_TELT = 1.0
"""What it adds to a visit when it was at an organisation with that name."""


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
    """Where somebody reads all visits the newest with these words do; else those of the own werkgroepen as well."""
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
    lijkt = teksten.filter(elk_woord(tekst, "verslag", "antwoordtekst", "gezocht", "gevonden"))
    verwisseld = _met_woorden(lezer, met_verwisselde_letters(tekst))
    return _de_nieuwste(lezer, tekst, verwisseld | Q(_een_van("pk", ArraySubquery(lijkt.values("pk")))))


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
            in_titel=organisatie in met_die_naam,
            meta=" · ".join(filter(None, erbij)),
        )
        for pk, soort, datum, rang, organisatie, titel, *erbij in rijen.values_list(*velden, *namen)[:HOOGSTENS]
    ]


def registreer_bronnen() -> None:
    registreer(
        Zoekbron(
            sleutel="bezoeken",
            naam="Bezoeken",
            zoek=_bezoeken,
            zoek_lijkt=_bezoeken_die_lijken,
            model=Werkbezoek,
            velden=("verslag", "gezocht", "gevonden", "antwoorden"),
        ),
    )
