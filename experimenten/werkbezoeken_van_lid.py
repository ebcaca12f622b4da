"""The visits of somebody, on the page of that lid (netwerk/ledenpagina.py)."""

from django.db.models import Count, Exists, OuterRef, Q, Window

from experimenten.models import Werkbezoek
from netwerk import ledenpagina
from netwerk.models import Lid
from netwerk.rollen import NETWERKROLLEN

HOOGSTENS = 6


def registreer_blok() -> None:
    ledenpagina.registreer(
        ledenpagina.Blok(
            naam="werkbezoeken",
            template="experimenten/lid/werkbezoeken.html",
            inhoud=werkbezoeken_van,
            rollen=NETWERKROLLEN,
            volgorde=10,
        )
    )


def werkbezoeken_van(lid: Lid, lezer: Lid) -> dict[str, object] | None:
    """Visits that this lid made or joined, as far as the reader may read them."""
    mee = Werkbezoek.meegegaan.through.objects.filter(werkbezoek=OuterRef("pk"), lid=lid)
    gemaakt = Werkbezoek.objects.aanwezig().leesbaar_voor(lezer).filter(Q(kwartiermaker=lid) | Exists(mee))
    met_totaal = gemaakt.select_related("organisatie").defer("verslag").annotate(totaal=Window(Count("id")))
    bezoeken = list(met_totaal.nieuwste_eerst()[:HOOGSTENS])
    return {"bezoeken": bezoeken, "totaal": bezoeken[0].totaal} if bezoeken else None
