"""What waits in the network itself for somebody on /vandaag/: acties, the next bijeenkomst, what a role is for."""

from datetime import date

from django.db.models import Count, Window
from django.utils import timezone

from netwerk.models import Bijeenkomst, Lid, Vernietigingslijst
from netwerk.rechten import controles
from netwerk.rollen import rolsoorten
from netwerk.rolsoorten import Rolsoort

HOOGSTENS = 10
"""A longer list is not for today."""


def open_acties(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """Return the first acties, late ones first, and how many more there are."""
    met_totaal = (
        gebruiker.acties.open()
        .select_related("organisatie", "opbrengst__bijeenkomst")
        .annotate(totaal=Window(Count("id")))
    )
    acties = list(met_totaal.order_by("uiterlijk_op", "id")[:HOOGSTENS])
    if not acties:
        return None
    return {"acties": acties, "meer": acties[0].totaal - len(acties), "dag": vandaag}


def eerste_bijeenkomst(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    bijeenkomst = Bijeenkomst.objects.zichtbaar_voor(gebruiker).gaat_door().komend(timezone.now()).first()
    return {"bijeenkomst": bijeenkomst} if bijeenkomst else None


def taak_van_wie_toezicht_houdt(gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """Say to roles without a work list what they can do here."""
    eigen = rolsoorten(gebruiker)
    return {
        "is_beheerder": Rolsoort.FUNCTIONEEL_BEHEERDER in eigen,
        "is_privacy_officer": Rolsoort.PRIVACY_OFFICER in eigen,
        "te_controleren": [controle for controle in controles(lezer=gebruiker, vandaag=vandaag) if controle.moet_nog],
    }


def lijsten_om_te_beoordelen(gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """How many lists of what may be destroyed wait for this person."""
    return {"lijsten": Vernietigingslijst.objects.te_beoordelen_door(gebruiker).count()}
