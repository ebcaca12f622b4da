"""Make what leden know, offer and ask, and whom they propose."""

from itertools import count

from django.utils import timezone

from netwerk.models import Gemeente, Kennis, Lid, Onderwerp, Samenwerkingsverband, Voordracht
from netwerk.rolsoorten import Wereld

_nummer = count(1)


def maak_onderwerp(*, samenwerkingsverband: Samenwerkingsverband, woord: str | None = None) -> Onderwerp:
    return Onderwerp.objects.create(
        samenwerkingsverband=samenwerkingsverband, woord=woord or f"onderwerp {next(_nummer)}"
    )


def maak_kennis(
    *,
    lid: Lid,
    woord: str | None = None,
    soort: Kennis.Soort = Kennis.Soort.SPECIALISME,
) -> Kennis:
    """What this lid knows of a word of the own network."""
    verband = lid.gemeente.samenwerkingsverband
    bekend = Onderwerp.objects.filter(samenwerkingsverband=verband, woord=woord).first() if woord else None
    onderwerp = bekend or maak_onderwerp(samenwerkingsverband=verband, woord=woord)
    return Kennis.objects.create(lid=lid, onderwerp=onderwerp, soort=soort)


def maak_voordracht(
    *,
    door: Lid,
    gemeente: Gemeente | None = None,
    wereld: Wereld = Wereld.VRIJWILLIGER,
    naam: str = "Douwe Hofstra",
    email: str | None = None,
) -> Voordracht:
    return Voordracht.objects.create(
        gemeente=gemeente or door.gemeente,
        naam=naam,
        email=email or f"voorstel{next(_nummer)}@voorbeeld.example",
        waarom="Kent het hele dorp.",
        wereld=wereld,
        door=door,
        gedaan_op=timezone.now(),
    )
