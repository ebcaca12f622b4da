"""The visits of somebody, on the page of that lid (netwerk/ledenpagina.py)."""

from django.db.models import Exists, OuterRef, Q

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
    nieuwste = gemaakt.select_related("organisatie").defer("verslag").nieuwste_eerst()
    bezoeken = list(nieuwste[: HOOGSTENS + 1])
    return {"bezoeken": bezoeken[:HOOGSTENS], "is_meer": len(bezoeken) > HOOGSTENS} if bezoeken else None
