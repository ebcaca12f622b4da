"""The one loket: every aanmelding has an owner and a day, and somebody says what becomes of it (features.md C14)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from netwerk.models import Lid, Rol
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from trajecten.models import Aanmelding, AanmeldingEvent, Inwoner
from trajecten.samen import schrijf_inwoner_op
from trajecten.toegang import HELPERS

IEMAND = "iemand"
STANDEN = ("open", "van_mij", "klaar")


@dataclass(frozen=True, kw_only=True)
class Overname:
    """From when somebody owned an aanmelding; without a name: nobody did."""

    op: datetime
    eigenaar: str
    door: str


def lijst(gebruiker: Lid, stand: str) -> QuerySet[Aanmelding]:
    """Return the list of this person: what is late first, or what was done last."""
    zichtbaar = Aanmelding.objects.zichtbaar_voor(gebruiker).select_related("gemeente", "opgepakt_door")
    if stand == "klaar":
        return zichtbaar.afgerond()
    return zichtbaar.van(gebruiker).open() if stand == "van_mij" else zichtbaar.open()


def die_wachten_op(gebruiker: Lid) -> QuerySet[Aanmelding]:
    """For /vandaag/: the own ones, and for a kwartiermaker those that nobody owns yet."""
    mijn = Q(opgepakt_door=gebruiker)
    if heeft_rol(gebruiker, Rolsoort.KWARTIERMAKER):
        mijn |= Q(opgepakt_op=None)
    return Aanmelding.objects.zichtbaar_voor(gebruiker).open().filter(mijn)


def helpers_in(gemeenten: Iterable[UUID]) -> QuerySet[Lid]:
    """Who can own an aanmelding, or be a vaste contactpersoon, in these gemeenten."""
    rollen = Rol.objects.filter(lid=OuterRef("pk"), gemeente__in=gemeenten, soort__in=HELPERS)
    return Lid.objects.filter(Exists(rollen), is_active=True).order_by("naam", "pk")


def eigenaren(aanmelding: Aanmelding) -> list[Overname]:
    """Return who owned it, the last one first: as the database wrote it down."""
    gebeurd = AanmeldingEvent.objects.filter(pgh_obj_id=aanmelding.pk).order_by("pgh_created_at", "pgh_id")
    rijen, vorige = [], None
    for keer in gebeurd:
        if keer.opgepakt_door_id != vorige and keer.pgh_label != "delete":
            rijen.append((keer.pgh_created_at, keer.opgepakt_door_id, wie_deed(keer.pgh_context)))
        vorige = keer.opgepakt_door_id
    heten = namen({wie for _, *wie_en_door in rijen for wie in wie_en_door})
    return [
        Overname(op=op, eigenaar=heten.get(eigenaar, IEMAND) if eigenaar else "", door=heten.get(door, ""))
        for op, eigenaar, door in reversed(rijen)
    ]


def neem_aan(*, door: Lid, eigenaar: Lid | None, nu: datetime, **gegevens: object) -> Aanmelding:
    """Write down somebody who came in another way than by the form. The same form sent twice is one aanmelding."""
    aanmelding = Aanmelding.ontvang(nu=nu, **gegevens)
    if eigenaar and aanmelding.is_open:
        aanmelding.geef_aan(eigenaar, nu=nu, uiterlijk_op=aanmelding.uiterlijk_op)
    return aanmelding


def maak_inwoner(aanmelding: Aanmelding, *, naam: str, door: Lid, nu: datetime) -> Inwoner:
    """Somebody goes on: who does this is the vaste contactpersoon from today."""
    vandaag = timezone.localdate(nu)
    inwoner = schrijf_inwoner_op(naam=naam, gemeente=aanmelding.gemeente, begeleider=door, vandaag=vandaag)
    aanmelding.wordt_inwoner(inwoner, door=door, nu=nu)
    return inwoner


def te_laat(aanmelding: Aanmelding, *, vandaag: date) -> bool:
    return aanmelding.is_open and aanmelding.reageer_uiterlijk_op < vandaag


def wie_deed(context: dict[str, str] | None) -> UUID | None:
    wie = (context or {}).get("gebruiker")
    return UUID(wie) if wie else None


def namen(ids: set[UUID | None]) -> dict[UUID, str]:
    ids = ids - {None}
    return dict(Lid.objects.filter(pk__in=ids).values_list("pk", "naam")) if ids else {}
