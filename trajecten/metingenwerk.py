"""Reading in a file with metingen as long work, of which the page shows how far it is (netwerk/klussen.py).

The file waits with the klus until the work begins, and is gone after it. What the person may no longer do when it runs,
it does not: the file is judged again then.
"""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.utils import timezone

from netwerk import klussen
from netwerk.models import Klus, Lid
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from trajecten.eigen_bestand import plan_voor
from trajecten.metingen_terugdraaien import lees_in

WAT = "Metingen inlezen"
TE_ZIEN = timedelta(hours=1)
"""How long the page says how the last file went."""
MAG_NIET_MEER = "U mag dit bestand niet meer inlezen."
NIETS_NIEUWS = "Dit bestand is al ingelezen. Er is niets veranderd."


def laatste(lid: Lid, *, nu: datetime) -> Klus | None:
    """Return the work on the last file of this person, without the file."""
    eigen = Klus.objects.zichtbaar_voor(lid).filter(wat=WAT, gevraagd_op__gt=nu - TE_ZIEN)
    return eigen.defer("bestand").order_by("-gevraagd_op", "pk").first()


def vraag(lid: Lid, inhoud: bytes, *, nu: datetime) -> Klus | None:
    """Write down what is asked; None when a file of this person is being read in already, as after a second tap."""
    Lid.objects.select_for_update(of=("self",), no_key=True).get(pk=lid.pk)
    bezig = laatste(lid, nu=nu)
    if bezig and bezig.klaar_op is None:
        return None
    klus = klussen.begin(lid=lid, wat=WAT, nu=nu)
    klus.bestand = inhoud
    klus.save(update_fields=["bestand"])
    return klus


def voer_uit(klus: str) -> None:
    """Write all of it, or nothing. In: the id of the klus."""
    with klussen.uitvoeren(klus) as bezig:
        lid, nu = bezig.klus.lid, timezone.now()
        inhoud, bezig.klus.bestand = bezig.klus.bestand, None
        muur.werk_voor(lid.pk)
        if inhoud is None or not lid.is_active or not heeft_rol(lid, Rolsoort.BEGELEIDER):
            raise klussen.KlusMislukt(MAG_NIET_MEER)
        try:
            plan = plan_voor(lid, bytes(inhoud), nu=nu)
        except ValidationError as fout:
            raise klussen.KlusMislukt(" ".join(fout.messages)) from fout
        if lees_in(plan, door=lid, nu=nu, voortgang=lambda gedaan, totaal: bezig.meld(gedaan, van=totaal)) is None:
            raise klussen.KlusMislukt(NIETS_NIEUWS)
