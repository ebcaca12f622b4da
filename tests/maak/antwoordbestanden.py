"""Make answers that were spoken or photographed, for tests."""

import hashlib

from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from participatie import opslag
from participatie.bestanden import JPEG
from participatie.geluid import MP3
from tests.maak.experimenten import een_foto
from tests.maak.trajecten import maak_inwoner, maak_talentprofiel
from tests.maak.voorlezen import een_mp3
from trajecten.models import Antwoordbestand, Inwoner, Talentprofiel


def maak_antwoordbestand(
    *,
    profiel: Talentprofiel,
    vorm: str = "foto",
    onderdeel: str = "droom",
    beschrijving: str = "Mijn moestuin",
    stand: str = Antwoordbestand.Stand.VRIJGEGEVEN,
) -> Antwoordbestand:
    inhoud = een_foto() if vorm == "foto" else een_mp3()
    antwoord = profiel.antwoordbestanden.create(
        gemeente_id=profiel.gemeente_id,
        onderdeel=onderdeel,
        vorm=vorm,
        soort=JPEG if vorm == "foto" else MP3,
        beschrijving=beschrijving if vorm == "foto" else "",
        sha256=hashlib.sha256(inhoud).hexdigest(),
        stand=stand,
        geplaatst_op=timezone.now(),
        op=timezone.localdate(),
    )
    opslag.bewaar(antwoord.pk, {opslag.GROOT: inhoud, opslag.KLEIN: een_foto(formaat="WEBP")})
    return antwoord


# The row that a URL is about: tests/toegang_verwacht/antwoordbestanden.py


def antwoord(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Of the person itself, or of an inwoner whom this person helps."""
    profiel = Talentprofiel.objects.filter(inwoner__lid=van).first()
    if profiel is None:
        zelf = van.rollen.filter(soort=Rolsoort.INWONER).exists()
        er_al = Inwoner.objects.filter(lid=van).first() if zelf else None
        mens = er_al or maak_inwoner(**({"lid": van} if zelf else {"gemeente": gemeente, "begeleider": van}))
        profiel = maak_talentprofiel(inwoner=mens)
    er_al = profiel.antwoordbestanden.first()
    return {"antwoord_id": (er_al or maak_antwoordbestand(profiel=profiel)).pk}
