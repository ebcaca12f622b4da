"""What waits in the network itself for somebody on /vandaag/: acties, the next bijeenkomst, what a role is for."""

from datetime import date
from uuid import uuid4

from django.db.models import Count, F, QuerySet, Value, Window
from django.utils import timezone

from netwerk import warme_contacten
from netwerk.models import Actie, Bijeenkomst, Lid, Organisatie, Vernietigingslijst
from netwerk.rechten import controles
from netwerk.rollen import heeft_rol, rolsoorten
from netwerk.rolsoorten import Rolsoort
from netwerk.warme_contacten import Wie
from participatie.samen import Aantal, Lijst, Vraag

HOOGSTENS = 10
"""A longer list is not for today."""
HOOGSTENS_KOUD = 5
KOUD_IN_HET_KORT = (
    *("pk", "naam", "waar", "wat", "totaal", "over", "temperatuur", "laatste_contact", "stil_sinds"),
    *("legger_id", "legger_naam", "waargenomen"),
)


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
    organisaties, leden = (_koudste(soort, wie, gebruiker=gebruiker, vandaag=vandaag) for soort in (Organisatie, Lid))
    koudste = sorted(organisaties.union(leden, all=True), key=lambda rij: (-rij["over"], rij["naam"]))
    aantallen = {rij["wat"]: rij["totaal"] for rij in koudste}
    inhoud = {"contacten": koudste[:HOOGSTENS_KOUD], "aantallen": aantallen, "wie": wie, "sleutel": uuid4()}
    return inhoud if koudste else None


def _koudste(soort: type, wie: str, *, gebruiker: Lid, vandaag: date) -> QuerySet:
    """Return the coldest of these as dicts, each with how many there are; so that both kinds are one question."""
    rijen = warme_contacten.te_houden(soort, gebruiker=gebruiker, vandaag=vandaag)
    rijen = warme_contacten.van_wie(rijen, wie, gebruiker=gebruiker)
    koud = warme_contacten.alleen_koud(warme_contacten.met_warmte(rijen, vandaag=vandaag))
    koud = koud.annotate(totaal=Window(Count("pk")), wat=Value(soort._meta.model_name), waar=F("gemeente__naam"))
    return warme_contacten.koudste_eerst(koud).values(*KOUD_IN_HET_KORT)[:HOOGSTENS_KOUD]


def komende_bijeenkomst(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    komend = Bijeenkomst.objects.zichtbaar_voor(gebruiker).gaat_door().komend(timezone.now())
    return {"eerste": Lijst(rijen=komend[:1], zonder=("toelichting", "verslag"))}


def eerste_bijeenkomst(gebruiker: Lid, vandaag: date, *, eerste: list[Bijeenkomst]) -> dict[str, object] | None:
    return {"bijeenkomst": eerste[0]} if eerste else None


def taak_van_wie_toezicht_houdt(gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """Say to roles without a work list what they can do here."""
    eigen = rolsoorten(gebruiker)
    return {
        "is_beheerder": Rolsoort.FUNCTIONEEL_BEHEERDER in eigen,
        "is_privacy_officer": Rolsoort.PRIVACY_OFFICER in eigen,
        "te_controleren": [controle for controle in controles(lezer=gebruiker, vandaag=vandaag) if controle.moet_nog],
    }


def te_beoordelen_lijsten(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    return {"aantal": Aantal(rijen=Vernietigingslijst.objects.te_beoordelen_door(gebruiker))}


def lijsten_om_te_beoordelen(gebruiker: Lid, vandaag: date, *, aantal: int) -> dict[str, object]:
    """How many lists of what may be destroyed wait for this person."""
    return {"lijsten": aantal}
