"""Which pages are measured, as whom, and how much of the floor each may cost (the goals of docs/beheer.md, "Meten")."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from uuid import uuid4

from participatie.meten.bezoek import Antwoord, Bezoeker, Velden

ANKE, SJOERD, WYTSE, MARLOES = (f"{naam}@demo.example" for naam in ("anke", "sjoerd", "wytse", "marloes"))
MENSEN = (ANKE, SJOERD, WYTSE, MARLOES)
"""A kwartiermaker, an inwoner, a begeleider and a beleidsmedewerker of the demo."""

AGENDA, LIJST = "agenda", "lijst"
"""The pages of the floor."""

NIEUW = "/werkbezoeken/nieuw/"
ZOEKEN = "/werkbezoeken/zoeken/"
"""With a word that many visits have, in every size of the demo; and with that word typed wrong, as none has it."""


@dataclass(frozen=True, kw_only=True)
class Pagina:
    """`hoogstens` is how many times the processor time of the floor it may take; None: no goal of its own."""

    naam: str
    wie: str | None
    pad: str
    vloer: str = AGENDA
    hoogstens: float | None = None
    htmx: bool = False
    slaat_op: bool = False

    @property
    def status(self) -> int:
        return 302 if self.slaat_op else 200

    def bezoeker(self, ingelogd: Mapping[str, Bezoeker]) -> Bezoeker:
        """Return who asks for it. In: who is logged in already, by address."""
        bezoeker = ingelogd[self.wie] if self.wie else Bezoeker(poort=next(iter(ingelogd.values())).poort)
        return replace(bezoeker, koppen={"HX-Request": "true"} if self.htmx else {})

    def vraag(self, bezoeker: Bezoeker) -> Callable[[], Antwoord]:
        """Return how to ask for it once more."""
        return _Opslaan(bezoeker) if self.slaat_op else partial(bezoeker.vraag, self.pad)


def paginas(*, bijeenkomst: str, inwoner: str) -> list[Pagina]:
    """In: the ids of the bijeenkomst of 12 items and 100 people, and of an inwoner with a traject."""
    return [
        Pagina(naam="openbaar", wie=None, pad="/"),
        Pagina(naam="agenda", wie=ANKE, pad=f"/agenda/{bijeenkomst}/", hoogstens=3),
        Pagina(naam="mensen", wie=ANKE, pad="/mensen/", vloer=LIJST, hoogstens=1.2),
        Pagina(naam="werkbezoeken", wie=ANKE, pad="/werkbezoeken/", vloer=LIJST, hoogstens=1.2),
        Pagina(naam="zoeken", wie=ANKE, pad=f"{ZOEKEN}?zoek=meubels", vloer=LIJST, hoogstens=2),
        Pagina(naam="zoeken_tikfout", wie=ANKE, pad=f"{ZOEKEN}?zoek=meubles", vloer=LIJST, hoogstens=2),
        Pagina(naam="overzicht", wie=MARLOES, pad="/experimenten/overzicht/", hoogstens=2),
        Pagina(naam="talentvraag", wie=SJOERD, pad="/talentprofiel/vraag/2/"),
        Pagina(naam="traject", wie=WYTSE, pad=f"/inwoners/{inwoner}/traject/"),
        Pagina(naam="vandaag", wie=ANKE, pad="/vandaag/"),
        Pagina(naam="fragment", wie=ANKE, pad="/organisaties/zoeken/?bij_wie=zorg", hoogstens=1.5, htmx=True),
        Pagina(naam="opslaan", wie=ANKE, pad=NIEUW, hoogstens=2.5, slaat_op=True),
        Pagina(naam="kpi", wie=MARLOES, pad="/trajecten/kpi/"),
    ]


MERK = "Dit bezoek is gemaakt door manage.py meet."


@dataclass
class _Opslaan:
    """Sends the form of a visit, each time as a new one; the page with the form is asked for once."""

    bezoeker: Bezoeker

    def __post_init__(self) -> None:
        pagina = Velden(self.bezoeker.vraag(_met_sleutel()))
        self.velden = {**pagina.velden, "waar": pagina.keuzes["waar"], "verslag": [MERK]}

    def __call__(self) -> Antwoord:
        return self.bezoeker.vraag(_met_sleutel(), self.velden)


def _met_sleutel() -> str:
    return f"{NIEUW}?sleutel={uuid4()}"
