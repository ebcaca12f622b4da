"""Giving, asking and ending a consent: what somebody chose, the preview that belongs to it, and the yes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.core import signing
from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from netwerk.models import Lid
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie.samen import Lijst, Vraag
from trajecten.emails import mail_over_einde
from trajecten.models import Inwoner, Toestemming, Verhaalgebruik
from trajecten.models.toestemmingen import WAARSCHUW, AlBeantwoord
from trajecten.models.verzoeken import maanden_later
from trajecten.ontvangers import Ontvanger
from trajecten.toestemmingsteksten import HUIDIGE, zinnen

VRAGEN = "vragen"
"""Instead of a way in which it was given: the person is asked, and answers later."""
NIET_OPNIEUW = 3
"""Months in which nobody asks again what was refused, or stopped."""
PAS_OPGESCHREVEN = timedelta(days=30)
"""How long a person reads on the first page what a helper wrote down in its name."""
GELDIG_OM_TE_KIEZEN = timedelta(hours=12)
_ZOUT = "trajecten.toestemmingen.keuze"


@dataclass(frozen=True, kw_only=True)
class Keuze:
    """What somebody filled in, on its way from the form over the preview to the yes."""

    inwoner: UUID
    soort: str
    ontvanger: UUID
    doel: str
    blokken: tuple[str, ...]
    tot: date
    vorm: str
    sleutel: UUID
    bewijs: str = ""
    vraag: UUID | None = None
    """The question that this answers."""

    def verpak(self, lid: Lid) -> str:
        """Return it signed, for who made it: a yes without the preview cannot be sent."""
        waarden = {naam: str(waarde) for naam, waarde in vars(self).items() if naam != "blokken" and waarde}
        return signing.dumps(waarden | {"blokken": [*self.blokken], "wie": str(lid.pk)}, salt=_ZOUT)


def pak_uit(verpakt: str, *, lid: Lid) -> Keuze | None:
    """Return what this person chose; None when it is somebody else's, too old or changed."""
    try:
        w = signing.loads(verpakt, salt=_ZOUT, max_age=GELDIG_OM_TE_KIEZEN)
    except signing.BadSignature:
        return None
    if w.pop("wie") != str(lid.pk):
        return None
    ids = {naam: UUID(w.pop(naam)) for naam in ("inwoner", "ontvanger", "sleutel", "vraag") if naam in w}
    return Keuze(**w | ids | {"blokken": tuple(w["blokken"]), "tot": date.fromisoformat(w["tot"])})


def tekst_bij(keuze: Keuze, ontvanger: Ontvanger) -> list[str]:
    return zinnen(HUIDIGE, ontvanger=ontvanger.naam, doel=keuze.doel, tot=keuze.tot)


def leg_vast(keuze: Keuze, *, inwoner: Inwoner, ontvanger: Ontvanger, door: Lid, nu: datetime) -> Toestemming:
    """Keep the yes, or the question. A second tap on the button changes nothing, also at the same moment.

    Raises AlBeantwoord when it was sent before, and stopped or answered since: that is not begun again by an old page.
    """
    Inwoner.objects.select_for_update(of=("self",), no_key=True).get(pk=inwoner.pk)
    eerder = Toestemming.objects.filter(sleutel=keuze.sleutel, inwoner=inwoner).first()
    if eerder:
        if eerder.stand not in {Toestemming.Stand.GELDIG, Toestemming.Stand.GEVRAAGD}:
            raise AlBeantwoord
        return eerder
    nieuw = Toestemming(
        sleutel=keuze.sleutel,
        gemeente_id=inwoner.gemeente_id,
        inwoner=inwoner,
        doel=keuze.doel,
        blokken=[*keuze.blokken],
        tekst_versie=HUIDIGE,
        **ontvanger.velden(),
    )
    if keuze.vorm == VRAGEN:
        nieuw.gevraagd_door, nieuw.gevraagd_op = door, nu
        nieuw.save()
        return nieuw
    helper = None if keuze.vorm == Toestemming.Vorm.ZELF else door
    _geef(nieuw, keuze, nu=nu, helper=helper)
    return nieuw


def beantwoord(vraag: Toestemming, keuze: Keuze, *, nu: datetime) -> None:
    """Say yes to what was asked; with fewer blocks when the person chose so. Raises AlBeantwoord."""
    _geef(vraag, keuze, nu=nu, helper=None)


def _geef(toestemming: Toestemming, keuze: Keuze, *, nu: datetime, helper: Lid | None) -> None:
    toestemming.geef(
        blokken=keuze.blokken,
        geldig_tot=keuze.tot,
        tekst_versie=HUIDIGE,
        nu=nu,
        vastgelegd_door=helper,
        bewijs=keuze.bewijs,
    )


# What was asked and told before


def eerder_met(ontvanger: Ontvanger, *, inwoner: Inwoner) -> QuerySet[Toestemming]:
    """Return what was asked, given or refused before, to share with this recipient; the newest first."""
    zelfde = Q(ontvanger_lid=ontvanger.pk) | Q(ontvanger_organisatie=ontvanger.pk)
    return inwoner.toestemmingen.filter(zelfde).order_by("-gegeven_op", "-gevraagd_op", "pk")


def waarom_niet_vragen(eerder: Collection[Toestemming], *, doel: str, dag: date) -> str:
    """Return why this may not be asked now; nothing when it may. Asking again is pressing."""
    for toestemming in eerder:
        if toestemming.doel != doel:
            continue
        stand = toestemming.stand_op(dag)
        if stand == Toestemming.Stand.GEVRAAGD:
            return "Dit is al gevraagd. Wacht op het antwoord."
        if stand == Toestemming.Stand.GELDIG:
            return "Dit wordt al gedeeld. U hoeft het niet te vragen."
        nee, hoe = toestemming.geweigerd_op, "De inwoner zei nee."
        if stand == Toestemming.Stand.INGETROKKEN:
            nee, hoe = toestemming.ingetrokken_op, "De inwoner stopte hiermee."
        weer = maanden_later(timezone.localdate(nee), NIET_OPNIEUW) if nee else dag
        if weer > dag:
            return f"{hoe} Vraag het niet opnieuw voor {weer.day}-{weer.month}-{weer.year}."
    return ""


# What waits, and what ends


def eigen(gebruiker: Lid) -> QuerySet[Toestemming]:
    return Toestemming.objects.eigen(gebruiker)


def te_beantwoorden(gebruiker: Lid) -> QuerySet[Toestemming]:
    """What this person is asked."""
    return eigen(gebruiker).gevraagd().select_related("inwoner__gemeente", "gevraagd_door")


def ontvangen(gebruiker: Lid, *, op: date, zoek: str = "") -> QuerySet[Toestemming]:
    """What others share with this user on that day, by their name; page, search and count all ask this."""
    gedeeld = Toestemming.objects.ontvangen_door(gebruiker, op=op).select_related("inwoner")
    if zoek:
        gedeeld = gedeeld.filter(inwoner__naam__unaccent__icontains=zoek)
    return gedeeld.order_by("inwoner__naam", "doel", "pk")


def van_inwoner(toestemmingen: QuerySet[Toestemming]) -> list[Toestemming]:
    """Return them with who asked and who wrote it down, the newest first."""
    erbij = toestemmingen.select_related("gevraagd_door", "vastgelegd_door", "ingetrokken_door")
    return list(erbij.order_by("-gegeven_op", "-gevraagd_op", "pk"))


def om_te_laten_zien(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    """What is asked of somebody, what a helper wrote down lately, and what ends soon."""
    wacht = Q(gegeven_op=None, geweigerd_op=None)
    eindigt = Q(ingetrokken_op=None, geldig_tot__gt=vandaag, geldig_tot__lte=vandaag + WAARSCHUW)
    pas = timezone.now() - PAS_OPGESCHREVEN
    opgeschreven = Q(ingetrokken_op=None, geldig_tot__gt=vandaag, vastgelegd_door__isnull=False, gegeven_op__gte=pas)
    nodig = eigen(gebruiker).filter(wacht | eindigt | opgeschreven)
    verhalen = _eindigende_verhalen(vandaag).filter(inwoner__lid=gebruiker)
    return {
        "gevonden": Lijst(rijen=nodig.order_by("geldig_tot", "pk"), met=("vastgelegd_door",)),
        "verhalen": Lijst(rijen=verhalen.order_by("geldig_tot", "pk"), zonder=("tekst",)),
    }


def _eindigende_verhalen(vandaag: date) -> QuerySet[Verhaalgebruik]:
    return Verhaalgebruik.objects.geldig(vandaag).filter(geldig_tot__lte=vandaag + WAARSCHUW)


def eigen_toestemmingen(
    gebruiker: Lid, vandaag: date, *, gevonden: list[Toestemming], verhalen: list[Verhaalgebruik]
) -> dict[str, object] | None:
    """For /vandaag/ of an inwoner."""
    if not (gevonden or verhalen) or not heeft_rol(gebruiker, Rolsoort.INWONER):
        return None
    pas = timezone.now() - PAS_OPGESCHREVEN
    return {
        "verhalen": verhalen,
        "vragen": [t for t in gevonden if t.gegeven_op is None],
        "aflopend": [t for t in gevonden if t.loopt_bijna_af],
        "opgeschreven": [t for t in gevonden if t.vastgelegd_door and t.gegeven_op >= pas],
    }


def aflopend_zonder_account(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """For /vandaag/ of a begeleider: whom to ask in person whether it should go on, 14 days before it ends."""
    zonder_account = Toestemming.objects.wijzigbaar_voor(gebruiker).filter(inwoner__lid=None).geldig(vandaag)
    aflopend = list(
        zonder_account.filter(geldig_tot__lte=vandaag + WAARSCHUW).select_related("inwoner").order_by("geldig_tot")
    )
    verhalen = _eindigende_verhalen(vandaag).wijzigbaar_voor(gebruiker).filter(inwoner__lid=None)
    verhalen = list(verhalen.select_related("inwoner").order_by("geldig_tot"))
    return {"aflopend": aflopend, "verhalen": verhalen} if aflopend or verhalen else None


def met_mij_gedeeld(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """For /vandaag/ of who receives: how many people share something now. No names, so nobody is written down."""
    gedeeld = Toestemming.objects.ontvangen_door(gebruiker, op=vandaag)
    aantal = gedeeld.aggregate(aantal=Count("inwoner", distinct=True))["aantal"]
    return {"aantal": aantal} if aantal else None


def waarschuw_voor_het_einde(*, nu: datetime, adres: str, adres_verhaal: str) -> int:
    """Mail everybody whose consent, or story in use, ends within 14 days, once; return how many ends. Sees all rows."""
    dag = timezone.localdate(nu)
    wie: dict[UUID, tuple[Inwoner, str]] = {}
    aantal = 0
    for soort, waar in ((Verhaalgebruik, adres_verhaal), (Toestemming, adres)):
        eindigt = soort.objects.geldig(dag).filter(geldig_tot__lte=dag + WAARSCHUW, gewaarschuwd_op=None)
        rijen = list(eindigt.filter(inwoner__lid__is_active=True).select_related("inwoner__lid", "inwoner__gemeente"))
        wie |= {rij.inwoner.lid_id: (rij.inwoner, waar) for rij in rijen}
        aantal += soort.objects.filter(pk__in=[rij.pk for rij in rijen]).update(gewaarschuwd_op=nu)
    for inwoner, waar in wie.values():
        mail_over_einde(inwoner.lid, adres=waar, gemeente=inwoner.gemeente)
    return aantal
