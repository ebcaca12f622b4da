"""The visits to an organisatie, on its page (netwerk/organisatiepagina.py); and who reads the acties of a visit."""

from django.db.models import Count, Q, Window

from experimenten.models import Werkbezoek
from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk import actiebronnen, organisatiepagina
from netwerk.models import Lid, Organisatie
from netwerk.rollen import MEEWERKROLLEN

HOOGSTENS = 6


def registreer_alles() -> None:
    organisatiepagina.registreer(
        organisatiepagina.Blok(
            template="experimenten/organisatie/werkbezoeken.html",
            inhoud=werkbezoeken_bij,
            rollen={*BEZOEKEN_TELLEN, *MEEWERKROLLEN},
        )
    )
    actiebronnen.registreer(acties_van_bezoeken)


def werkbezoeken_bij(organisatie: Organisatie, lezer: Lid) -> dict[str, object] | None:
    """The last visits that this reader may read, and how many there are of them."""
    bezoeken = Werkbezoek.objects.aanwezig().leesbaar_voor(lezer).filter(organisatie=organisatie)
    met_totaal = bezoeken.select_related("kwartiermaker").defer("verslag").annotate(totaal=Window(Count("id")))
    laatste = list(met_totaal.nieuwste_eerst()[:HOOGSTENS])
    return {"bezoeken": laatste, "totaal": laatste[0].totaal} if laatste else None


def acties_van_bezoeken(lezer: Lid) -> Q:
    return Q(werkbezoek__in=Werkbezoek.objects.aanwezig().leesbaar_voor(lezer).order_by().values("pk"))
