"""The one loket: every aanmelding has an owner and a day, and somebody says what becomes of it (features.md C14).

What comes in without an owner goes to a kwartiermaker of the gemeente, or to a begeleider when there is none. An owner
who left, or does not help there any more, is none: it shows at once, and within the hour somebody else has it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from netwerk import overdracht_verder
from netwerk.models import Lid, Rol
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from trajecten.models import Aanmelding, AanmeldingEvent, Inwoner
from trajecten.samen import schrijf_inwoner_op
from trajecten.toegang import HELPERS, aanmeldingen_van

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
    zichtbaar = Aanmelding.objects.zichtbaar_voor(gebruiker).met_eigenaar()
    zichtbaar = zichtbaar.select_related("gemeente", "opgepakt_door")
    if stand == "klaar":
        return zichtbaar.afgerond()
    return zichtbaar.op_te_pakken_door(gebruiker).open() if stand == "van_mij" else zichtbaar.open()


def die_wachten_op(gebruiker: Lid) -> QuerySet[Aanmelding]:
    """For /vandaag/: the own ones, and for a kwartiermaker those that nobody took up or owns."""
    mijn = aanmeldingen_van(gebruiker)
    if heeft_rol(gebruiker, Rolsoort.KWARTIERMAKER):
        mijn |= Q(opgepakt_op=None) | Q(heeft_eigenaar=False)
    return Aanmelding.objects.zichtbaar_voor(gebruiker).met_eigenaar().open().filter(mijn)


def helpers_in(gemeenten: Iterable[UUID]) -> QuerySet[Lid]:
    """Who can own an aanmelding, or be a vaste contactpersoon, in these gemeenten."""
    rollen = Rol.objects.filter(lid=OuterRef("pk"), gemeente__in=gemeenten, soort__in=HELPERS)
    return Lid.objects.filter(Exists(rollen), is_active=True).order_by("naam", "pk")


def kies_eigenaar(gemeente: UUID, *, liever_niet: Lid | None = None) -> Lid | None:
    """Return who owns what nobody chose: a kwartiermaker before a begeleider, and who has the fewest first."""
    kwartiermaker = Rol.objects.filter(lid=OuterRef("pk"), gemeente=gemeente, soort=Rolsoort.KWARTIERMAKER)
    open_ = Count("opgepakte_aanmeldingen", filter=Q(opgepakte_aanmeldingen__afgerond_op=None))
    helpers = helpers_in([gemeente]).annotate(is_kwartiermaker=Exists(kwartiermaker), aantal=open_)
    op_volgorde = list(helpers.order_by("-is_kwartiermaker", "aantal", "naam", "pk")[:2])
    return next((lid for lid in op_volgorde if lid != liever_niet), op_volgorde[0] if op_volgorde else None)


def wijs_toe_wat_niemand_heeft() -> int:
    """Give every open aanmelding whose owner is gone to somebody else; return how many. Nobody there: it waits."""
    aantal = 0
    for aanmelding in Aanmelding.objects.zonder_eigenaar().select_for_update(of=("self",)).order_by("ontvangen_op"):
        if eigenaar := kies_eigenaar(aanmelding.gemeente_id):
            aanmelding.krijgt_eigenaar(eigenaar)
            aantal += 1
    return aantal


def ontvang(*, nu: datetime, **gegevens: object) -> Aanmelding:
    """Keep what came in, and see that somebody owns it. The same form sent twice is one aanmelding."""
    aanmelding = Aanmelding.ontvang(nu=nu, **gegevens)
    if aanmelding.is_open and aanmelding.opgepakt_door_id is None:
        aanmelding.krijgt_eigenaar(kies_eigenaar(aanmelding.gemeente_id))
    return aanmelding


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
    """Write down somebody who came in another way than by the form, for who was chosen to see to it."""
    aanmelding = ontvang(nu=nu, **gegevens)
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


def registreer_overdracht() -> None:
    """What is open goes over with the contacts of somebody who leaves the network."""
    overdracht_verder.registreer(
        overdracht_verder.Soort(
            model=Aanmelding,
            woorden=("aanmelding", "aanmeldingen"),
            veld="opgepakt_door",
            loopt=lambda nu: Aanmelding.objects.filter(afgerond_op=None),
            gemeente="gemeente",
            ook_veranderd=Q(afgerond_op__isnull=False),
        )
    )
