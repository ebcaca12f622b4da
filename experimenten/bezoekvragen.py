"""The questions somebody takes along on a visit, per kind: those of the network, or the ones we begin with."""

from collections.abc import Iterable
from types import MappingProxyType
from uuid import UUID

from experimenten.models import Bezoekvragen, Werkbezoek
from netwerk.beheer import Beheerpagina
from netwerk.models import Lid, Samenwerkingsverband

Soort = Werkbezoek.Soort

STANDAARD = MappingProxyType(
    {
        Soort.WERKBEZOEK: (
            "Wat doen mensen hier graag?",
            "Wie zou hier op zijn plek zijn?",
            "Wat houdt het tegen, en wie kan dat veranderen?",
        ),
        Soort.KENNISMAKING: ("Wat doet deze organisatie?", "Wat kunnen wij voor elkaar betekenen?"),
        Soort.GESPREK: ("Waar ging het over?", "Wat is afgesproken?"),
        Soort.MEEKIJKEN: ("Welk werk zag u?", "Wat kan iemand hier leren?", "Welke hulp is er op de werkplek?"),
        Soort.INTERVIEW: (
            "Wat gaat er goed?",
            "Wat gaat er niet goed?",
            "Wat zou u veranderen als u het voor het zeggen had?",
        ),
        Soort.OUTREACH: ("Waar komt u deze mensen tegen?", "Wat willen zij zelf?", "Wie vertrouwen zij al?"),
    }
)

BEZOEKVRAGEN = Beheerpagina(
    naam="Vragen bij een bezoek",
    url_naam="bezoekvragen",
    uitleg="Wat mensen meenemen op een bezoek, per soort bezoek.",
)


def vragen_bij(lezer: Lid) -> list[tuple[str, list[str]]]:
    """Return (kind, questions) of each kind that has any in the network of this person."""
    eigen = Bezoekvragen.objects.zichtbaar_voor(lezer).filter(samenwerkingsverband__gemeenten=lezer.gemeente_id)
    return [(soort, regels) for soort, regels in _per_soort(eigen.values_list("soort", "tekst")).items() if regels]


def vragen_van(verband: UUID) -> dict[str, list[str]]:
    return _per_soort(Bezoekvragen.objects.filter(samenwerkingsverband=verband).values_list("soort", "tekst"))


def _per_soort(rijen: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    eigen = {soort: [regel for regel in map(str.strip, tekst.splitlines()) if regel] for soort, tekst in rijen}
    return {soort: eigen.get(soort, list(STANDAARD[soort])) for soort in Soort.values}


def stel(verband: Samenwerkingsverband, *, vragen: dict[str, list[str]]) -> None:
    """Keep the questions of a network; what is the same as before is not written again."""
    nu = vragen_van(verband.pk)
    for soort, regels in vragen.items():
        if regels != nu[soort]:
            tekst = {"tekst": "\n".join(regels)}
            Bezoekvragen.objects.update_or_create(samenwerkingsverband=verband, soort=soort, defaults=tekst)
