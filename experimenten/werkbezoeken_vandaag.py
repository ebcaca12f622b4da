"""Where a werkbezoek starts from: the main menu, and on /vandaag/ of a kwartiermaker; and memos that wait there."""

from datetime import date

from django.db.models import F
from django.utils import timezone

from experimenten.models import Bezoekbestand, Werkbezoek, Werkbezoekconcept
from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk import menu, vandaag
from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from participatie.samen import Lijst, Vraag

HOOGSTENS_LAATSTE = 3
HOOGSTENS_MEMOS = 5


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
            volgorde=5,
            vragen=begonnen_en_laatste,
        )
    )
    vandaag.registreer(
        vandaag.Blok(
            template="experimenten/vandaag/memos.html",
            inhoud=memos_van,
            rollen=[Rolsoort.KWARTIERMAKER],
            volgorde=15,
            vragen=uit_te_typen,
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


def uit_te_typen(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    """What this person said into the phone, and what goes first is first; one more than is shown."""
    eigen = Bezoekbestand.objects.wijzigbaar_voor(gebruiker).te_openen().memos().filter(geplaatst_door=gebruiker)
    met_plek = eigen.annotate(bij=F("werkbezoek__organisatie__naam")).order_by("geplaatst_op", "pk")
    return {"memos": Lijst(rijen=met_plek[: HOOGSTENS_MEMOS + 1])}


def memos_van(gebruiker: Lid, vandaag: date, *, memos: list[Bezoekbestand]) -> dict[str, object] | None:
    return {"memos": memos[:HOOGSTENS_MEMOS], "meer": len(memos) > HOOGSTENS_MEMOS} if memos else None
