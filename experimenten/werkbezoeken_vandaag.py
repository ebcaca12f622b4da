"""Where a werkbezoek starts from: the main menu, and the block on /vandaag/ of a kwartiermaker."""

from datetime import date

from django.utils import timezone

from experimenten.models import Werkbezoek, Werkbezoekconcept
from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk import menu, vandaag
from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from participatie.samen import Lijst, Vraag

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
            template="experimenten/vandaag/werkbezoeken.html",
            inhoud=bezoeken_van,
            rollen=[Rolsoort.KWARTIERMAKER],
            volgorde=10,
            vragen=begonnen_en_laatste,
        )
    )


def begonnen_en_laatste(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    eigen = Werkbezoek.objects.aanwezig().leesbaar_voor(gebruiker).filter(kwartiermaker=gebruiker)
    # Which ones first, and then what is shown of those: not of every visit this person ever made.
    laatste = Werkbezoek.objects.filter(pk__in=eigen.nieuwste_eerst().values("pk")[:HOOGSTENS_LAATSTE]).nieuwste_eerst()
    concepten = Werkbezoekconcept.objects.open_van(gebruiker, nu=timezone.now())
    return {
        "concepten": Lijst(rijen=concepten[:1], zonder=("velden",)),
        "laatste": Lijst(rijen=laatste, met=("organisatie",), zonder=("verslag",)),
    }


def bezoeken_van(
    gebruiker: Lid, vandaag: date, *, concepten: list[Werkbezoekconcept], laatste: list[Werkbezoek]
) -> dict[str, object]:
    """The way to a new visit, the text that was not saved yet, and the last visits."""
    return {"concept": concepten[0] if concepten else None, "laatste": laatste}
