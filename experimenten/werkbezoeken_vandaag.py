"""Where a werkbezoek starts from: the main menu, and the block on /vandaag/ of a kwartiermaker."""

from datetime import date

from django.utils import timezone

from experimenten.models import Werkbezoek
from experimenten.toegang import BEZOEKEN_TELLEN
from experimenten.werkbezoekconcepten import open_concept
from netwerk import menu, vandaag
from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort

HOOGSTENS_LAATSTE = 3


def registreer_alles() -> None:
    menu.registreer(
        menu.Pagina(
            naam="Bezoeken",
            url_naam="werkbezoeken",
            icoon="notebook",
            rollen=[rol for rol in BEZOEKEN_TELLEN if rol != Rolsoort.BELEIDSMEDEWERKER],  # the tabs of Experimenten
            volgorde=20,
        )
    )
    vandaag.registreer(
        vandaag.Blok(
            naam="bezoeken",
            template="experimenten/vandaag/werkbezoeken.html",
            inhoud=bezoeken_van,
            rollen=[Rolsoort.KWARTIERMAKER],
            volgorde=10,
        )
    )


def bezoeken_van(gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """The way to a new visit, the text that was not saved yet, and the last visits."""
    eigen = Werkbezoek.objects.aanwezig().leesbaar_voor(gebruiker).filter(kwartiermaker=gebruiker)
    return {
        "concept": open_concept(gebruiker, nu=timezone.now()),
        "laatste": list(eigen.select_related("organisatie").defer("verslag").nieuwste_eerst()[:HOOGSTENS_LAATSTE]),
    }
