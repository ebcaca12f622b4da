"""What waits in the network itself for somebody on /vandaag/: acties, the next bijeenkomst, what a role is for."""

from datetime import date
from uuid import uuid4

from django.db.models import Count, Window
from django.utils import timezone

from netwerk import warme_contacten
from netwerk.models import Actie, Bijeenkomst, Lid, Organisatie, Vernietigingslijst
from netwerk.rechten import controles
from netwerk.rollen import heeft_rol, rolsoorten
from netwerk.rolsoorten import Rolsoort
from netwerk.warme_contacten import Wie

HOOGSTENS = 10
"""A longer list is not for today."""
HOOGSTENS_KOUD = 5


def open_acties(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """Return the first acties, late ones first, and how many more there are; also of a colleague who is away."""
    eigen = Actie.objects.wijzigbaar_voor(gebruiker).open()
    met_totaal = eigen.select_related("organisatie", "eigenaar", "opbrengst__bijeenkomst").annotate(
        totaal=Window(Count("id"))
    )
    acties = list(met_totaal.order_by("uiterlijk_op", "id")[:HOOGSTENS])
    if not acties:
        return None
    return {"acties": acties, "meer": acties[0].totaal - len(acties), "dag": vandaag}


def afgekoelde_contacten(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """What cooled down most of the contacts of this person; for a kwartiermaker also of those nobody keeps."""
    wie = Wie.VOOR_MIJ if heeft_rol(gebruiker, Rolsoort.KWARTIERMAKER) else Wie.MIJN
    koudste: list = []
    aantallen = {}
    for soort in (Organisatie, Lid):
        rijen = warme_contacten.te_houden(soort, gebruiker=gebruiker, vandaag=vandaag)
        rijen = warme_contacten.van_wie(rijen, wie, gebruiker=gebruiker)
        rijen = warme_contacten.met_warmte(rijen.select_related("gemeente"), vandaag=vandaag)
        koud = rijen.filter(temperatuur=warme_contacten.KOUD).annotate(totaal=Window(Count("pk")))
        gevonden = list(warme_contacten.koudste_eerst(koud)[:HOOGSTENS_KOUD])
        aantallen[soort._meta.model_name] = gevonden[0].totaal if gevonden else 0
        koudste += gevonden
    koudste.sort(key=lambda rij: (-rij.over, rij.naam))
    inhoud = {"contacten": koudste[:HOOGSTENS_KOUD], "aantallen": aantallen, "wie": wie, "sleutel": uuid4()}
    return inhoud if koudste else None


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
