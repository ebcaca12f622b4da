"""The visits on the pages of what they left something behind: an organisatie, a plek, an idea, acties of somebody."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import Q

from experimenten.models import Werkbezoek
from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk import actiebronnen, op_paginas
from netwerk.models import Idee, Lid, Organisatie, Plek
from netwerk.rollen import heeft_rol

HOOGSTENS = 5
TEMPLATE = "experimenten/op_paginas/bezoeken.html"


def registreer_alles() -> None:
    op_paginas.registreer(Organisatie, TEMPLATE, lambda rij, lezer: _bezoeken(Q(organisatie=rij.pk), lezer))
    op_paginas.registreer(
        Plek, TEMPLATE, lambda rij, lezer: _bezoeken(Q(plek=rij.pk) | Q(mogelijke_plek=rij.pk), lezer)
    )
    op_paginas.registreer_herkomst(_van_ideeen)
    actiebronnen.registreer(_acties_van_bezoeken)


def _bezoeken(welke: Q, lezer: Lid) -> dict[str, object] | None:
    """The last visits that this person may read, and whether there are more in a list that this person may open."""
    leesbaar = Werkbezoek.objects.leesbaar_voor(lezer).aanwezig().filter(welke)
    rijen = leesbaar.select_related("kwartiermaker", "organisatie").defer("verslag").nieuwste_eerst()
    bezoeken = list(rijen[: HOOGSTENS + 1])
    meer = len(bezoeken) > HOOGSTENS and heeft_rol(lezer, *BEZOEKEN_TELLEN)
    return {"bezoeken": bezoeken[:HOOGSTENS], "meer": meer} if bezoeken else None


def _van_ideeen(ideeen: Collection[Idee], lezer: Lid) -> dict[UUID, tuple[str, str]]:
    leesbaar = Werkbezoek.objects.leesbaar_voor(lezer).aanwezig().filter(idee__in=[idee.pk for idee in ideeen])
    rijen = leesbaar.select_related("organisatie").defer("verslag")
    return {bezoek.idee_id: (f"Uit een bezoek aan {bezoek.organisatie}", bezoek.get_absolute_url()) for bezoek in rijen}


def _acties_van_bezoeken(lezer: Lid) -> Q:
    """Who may read a visit sees what is to do after it."""
    return Q(werkbezoek__in=Werkbezoek.objects.leesbaar_voor(lezer).aanwezig().order_by().values("pk"))
