"""Invite people to a bijeenkomst, take their answers, and give the places: never more than there are.

Answers are counted over everybody: in a systeemcontext, with the gastenlijst locked. Who may answer is checked before.
"""

from collections.abc import Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from netwerk import afzegredenen, gastmails
from netwerk.models import (
    Bijeenkomst,
    Contactpersoon,
    Gastenlijst,
    Gastvoorkeur,
    Gemeente,
    Genodigde,
    Lid,
    Organisatie,
    Werkgroep,
)
from netwerk.models.wensen import Wensen
from netwerk.rolsoorten import Wereld
from participatie import muur

Antwoord = Genodigde.Antwoord
WERKGEVERS = {"bedrijf", "groenbedrijf", "zorgboerderij", "sociale_onderneming"}
"""Kinds of organisaties whose people come as werkgever; people of others come as professional."""
ONTHOUDEN = timedelta(days=365)
"""How long needs are remembered when somebody asks for that; each time anew."""


class GeenPlaats(Exception):
    """More people come along than there are places; `vrij` says how many are left."""

    def __init__(self, vrij: int) -> None:
        super().__init__(vrij)
        self.vrij = vrij


# Inviting


@dataclass(frozen=True, kw_only=True)
class Uitnodigen:
    """To which bijeenkomst, by whom, and where the links lead."""

    bijeenkomst: Bijeenkomst
    door: Lid
    nu: datetime
    basis: str

    def netwerk(self) -> int:
        """Invite everybody of the network. Inwoners too: who asks does not see who they are until they answer."""
        with muur.systeemcontext("invite everybody of a network"):
            return self.leden(Lid.objects.van(self.bijeenkomst.samenwerkingsverband))

    def werkgroep(self, werkgroep: Werkgroep) -> int:
        with muur.systeemcontext("invite everybody of a werkgroep"):
            return self.leden(Lid.objects.in_werkgroep(werkgroep))

    def leden(self, leden: QuerySet[Lid]) -> int:
        vergrendel(self.bijeenkomst)
        hier = leden.op_datum(timezone.localdate(self.nu)).filter(is_active=True).distinct().select_related("gemeente")
        al = set(self.bijeenkomst.genodigden.exclude(lid=None).values_list("lid_id", flat=True))
        return self._maak(gast_van_lid(self.bijeenkomst, lid) for lid in hier if lid.pk not in al)

    def contactpersonen(self, mensen: Iterable[Contactpersoon]) -> int:
        vergrendel(self.bijeenkomst)
        al = set(self.bijeenkomst.genodigden.values_list("contactpersoon_id", flat=True))
        return self._maak(_van_contactpersoon(self.bijeenkomst, mens) for mens in mensen if mens.pk not in al)

    def iemand(self, *, naam: str, email: str, wereld: Wereld, gemeente: Gemeente) -> int:
        """Invite somebody of whom we have a name, and perhaps an address. Without one there is a letter to print."""
        vergrendel(self.bijeenkomst)
        if self.bijeenkomst.genodigden.filter(lid=None, contactpersoon=None, naam__iexact=naam).exists():
            return 0
        velden = {"naam": naam, "email": email.lower(), "wereld": wereld, "gemeente": gemeente}
        return self._maak([Genodigde(bijeenkomst=self.bijeenkomst, **velden)])

    def _maak(self, gasten: Iterable[Genodigde]) -> int:
        nieuw = list(gasten)
        for gast in nieuw:
            gast.uitgenodigd_door, gast.uitgenodigd_op = self.door, self.nu
            gast.geheim_hash = gast.geheim_hash or gast.vingerafdruk_van_geheim()
        gastmails.stuur_uitnodiging(*Genodigde.objects.bulk_create(nieuw), basis=self.basis)
        return len(nieuw)


def contactpersonen_van(bijeenkomst: Bijeenkomst, *, lezer: Lid) -> QuerySet[Contactpersoon]:
    """Return the people of organisaties of this network, for who may see these organisaties."""
    hier = {"gemeente__samenwerkingsverband": bijeenkomst.samenwerkingsverband_id}
    organisaties = Organisatie.objects.zichtbaar_voor(lezer).bestaat().filter(**hier)
    return Contactpersoon.objects.aanwezig().filter(organisatie__in=organisaties).select_related("organisatie")


def gast_van_lid(bijeenkomst: Bijeenkomst, lid: Lid) -> Genodigde:
    """Return a new row for this lid, in the gemeente through which it takes part here."""
    gemeente = lid.gemeente
    if gemeente.samenwerkingsverband_id != bijeenkomst.samenwerkingsverband_id:
        rollen = lid.rollen.filter(gemeente__samenwerkingsverband=bijeenkomst.samenwerkingsverband_id)
        gemeente = rollen.select_related("gemeente").order_by("pk")[0].gemeente
    return Genodigde(
        bijeenkomst=bijeenkomst, gemeente=gemeente, lid=lid, naam=lid.naam, email=lid.email.lower(), wereld=lid.wereld
    )


def _van_contactpersoon(bijeenkomst: Bijeenkomst, mens: Contactpersoon) -> Genodigde:
    is_werkgever = mens.organisatie.soort_id in WERKGEVERS
    return Genodigde(
        bijeenkomst=bijeenkomst,
        gemeente_id=mens.gemeente_id,
        contactpersoon=mens,
        naam=mens.naam,
        email=mens.email.lower(),
        wereld=Wereld.WERKGEVER if is_werkgever else Wereld.PROFESSIONAL,
    )


def van_lid(bijeenkomst: Bijeenkomst, lid: Lid) -> Genodigde:
    """Return the row of this lid, who answers; it is made when nobody invited the lid."""
    nieuw = gast_van_lid(bijeenkomst, lid)
    velden = {naam: getattr(nieuw, naam) for naam in ("gemeente", "naam", "email", "wereld")}
    return Genodigde.objects.get_or_create(bijeenkomst=bijeenkomst, lid=lid, defaults=velden)[0]


# Answering


def beantwoord(
    gast: Genodigde,
    antwoord: Antwoord,
    *,
    nu: datetime,
    basis: str,
    door: Lid | None = None,
    metgezellen: int | None = None,
) -> Genodigde:
    """Write the answer down, give a place or a turn on the waiting list, and let others move up. Out: the row as it is.

    In: `door` when somebody else answers for this person; `metgezellen` when that changes.
    Raises GeenPlaats when somebody with a place brings more people than there are places left.
    """
    with _op_slot(gast) as (lijst, gast):
        mee = gast.metgezellen if metgezellen is None else metgezellen
        vrij = _vrij(lijst, zonder=gast)
        had_plaats = gast.antwoord == Antwoord.JA and not gast.wacht
        past = vrij is None or 1 + mee <= vrij
        if antwoord == Antwoord.JA and had_plaats and not past:
            raise GeenPlaats(vrij - 1)
        is_nieuw = gast.antwoord != antwoord
        gast.antwoord, gast.beantwoord_op, gast.beantwoord_door, gast.metgezellen = antwoord, nu, door, mee
        gast.wachtlijst_sinds = None if antwoord != Antwoord.JA or past else gast.wachtlijst_sinds or nu
        if antwoord != Antwoord.NEE:
            gast.reden = gast.reden_tekst = ""
        if antwoord == Antwoord.JA and is_nieuw:
            _neem_voorkeur_over(gast, vandaag=timezone.localdate(nu), past_mee=past and vrij is None)
        gast.save()
        if is_nieuw:
            gastmails.stuur_bevestiging(gast, kwam_eerst=had_plaats, basis=basis)
        _schuif_op(lijst, basis=basis)
    return gast


def zeg_waarom(gast: Genodigde, *, reden: str, reden_tekst: str) -> None:
    """Write down why somebody does not come."""
    with _op_slot(gast) as (_, gast):
        if gast.antwoord == Antwoord.NEE:
            gast.reden, gast.reden_tekst = reden, reden_tekst
            gast.save()


def zet_wensen(
    gast: Genodigde, *, nu: datetime, basis: str, onthoud: bool | None, metgezellen: int, **wensen: object
) -> None:
    """Replace what this person needs. `onthoud`: whether to remember it for a next time; None leaves that as it is."""
    if gast.antwoord and metgezellen != gast.metgezellen:
        with _op_slot(gast) as (_, g):  # who comes by a link may not read who wrote the answer down
            antwoord, door = Antwoord(g.antwoord), g.beantwoord_door
            gast = beantwoord(g, antwoord, nu=nu, basis=basis, door=door, metgezellen=metgezellen)
    with _op_slot(gast) as (_, gast):
        gast.zet_wensen(**wensen)
        gast.save()
        if onthoud and (wie := _wie(gast)):
            bewaar = wensen | {"metgezellen": metgezellen, "geldig_tot": timezone.localdate(nu) + ONTHOUDEN}
            Gastvoorkeur.objects.update_or_create(**wie, defaults=bewaar)
        elif onthoud is False:
            Gastvoorkeur.objects.van(gast).delete()


def vergeet(gast: Genodigde) -> None:
    """Forget what this person needs, here and for a next time."""
    with _op_slot(gast) as (_, gast):
        gast.zet_wensen()
        gast.save()
        Gastvoorkeur.objects.van(gast).delete()


def kan_onthouden(gast: Genodigde) -> bool:
    """Whether we would know this person again."""
    return _wie(gast) is not None


@dataclass(frozen=True, kw_only=True)
class Gaststand:
    """What stands beside an answer: places that are left (None: room for all), until when needs are remembered.

    And for who does not come the reasons to choose from, in the words of the network."""

    code: str
    vrij: int | None
    onthouden_tot: date | None
    redenen: list[tuple[str, str]]


def stand(gast: Genodigde) -> Gaststand:
    """Return it. In: the gast with its bijeenkomst. Must see all rows."""
    lijst = Gastenlijst.objects.filter(bijeenkomst=gast.bijeenkomst_id).first()
    vrij = None
    if lijst and lijst.plaatsen is not None:
        vrij = max(0, lijst.plaatsen - gast.bijeenkomst.genodigden.bezet())
    tot = Gastvoorkeur.objects.van(gast).values_list("geldig_tot", flat=True).first()
    kiest = gast.antwoord == Antwoord.NEE
    redenen = afzegredenen.te_kiezen(gast.bijeenkomst, op=timezone.localdate(), ook=gast.reden) if kiest else []
    return Gaststand(code=lijst.code if lijst else "", vrij=vrij, onthouden_tot=tot, redenen=redenen)


def _wie(gast: Genodigde) -> dict[str, object] | None:
    if gast.lid_id:
        return {"lid_id": gast.lid_id, "gemeente_id": gast.gemeente_id}
    if gast.contactpersoon_id:
        return {"contactpersoon_id": gast.contactpersoon_id, "gemeente_id": gast.gemeente_id}
    return {"email": gast.email, "gemeente_id": gast.gemeente_id} if gast.email else None


def _neem_voorkeur_over(gast: Genodigde, *, vandaag, past_mee: bool) -> None:
    """Take what was remembered. Who comes along takes a chair, so that is only taken when chairs do not count."""
    voorkeur = Gastvoorkeur.objects.van(gast).geldig_op(vandaag).first()
    if voorkeur and not gast.heeft_wensen:
        gast.zet_wensen(**{veld: getattr(voorkeur, veld) for veld in Wensen.WENSEN})
        if past_mee:
            gast.metgezellen = voorkeur.metgezellen


# Places


def zet_plaatsen(bijeenkomst: Bijeenkomst, plaatsen: int | None, *, basis: str) -> None:
    """Change how many places there are. Who has one keeps it; with more places the waiting list moves up."""
    with muur.systeemcontext("places change, and who waits moves up"):
        lijst = vergrendel(bijeenkomst)
        lijst.plaatsen = plaatsen
        lijst.save(update_fields=["plaatsen"])
        _schuif_op(lijst, basis=basis)


def haal_weg(gast: Genodigde, *, basis: str) -> None:
    """Take somebody off the list."""
    with _op_slot(gast) as (lijst, gast):
        gast.delete()
        _schuif_op(lijst, basis=basis)


@contextmanager
def _op_slot(gast: Genodigde):
    """Give the gastenlijst and the row as they are now. Who comes at the same moment waits."""
    with muur.systeemcontext("an answer takes or frees a place"):
        lijst = vergrendel(gast.bijeenkomst)
        yield lijst, Genodigde.objects.select_related("bijeenkomst__samenwerkingsverband").get(pk=gast.pk)


def vergrendel(bijeenkomst: Bijeenkomst) -> Gastenlijst:
    """Return its gastenlijst, for this transaction alone."""
    Gastenlijst.objects.van(bijeenkomst)
    return Gastenlijst.objects.select_for_update().get(bijeenkomst=bijeenkomst)


def _vrij(lijst: Gastenlijst, *, zonder: Genodigde) -> int | None:
    """Return how many places there are for this person and who comes along."""
    if lijst.plaatsen is None:
        return None
    return lijst.plaatsen - Genodigde.objects.filter(bijeenkomst=lijst.pk).exclude(pk=zonder.pk).bezet()


def _schuif_op(lijst: Gastenlijst, *, basis: str) -> None:
    """Give free places to who waits longest; who does not fit in waits on, and lets others pass."""
    gasten = Genodigde.objects.filter(bijeenkomst=lijst.pk)
    vrij = None if lijst.plaatsen is None else lijst.plaatsen - gasten.bezet()
    met_plaats = []
    for gast in gasten.op_de_wachtlijst().select_related("bijeenkomst__samenwerkingsverband"):
        if vrij is None or gast.aantal <= vrij:
            gast.wachtlijst_sinds = None
            gast.save(update_fields=["wachtlijst_sinds"])
            vrij = None if vrij is None else vrij - gast.aantal
            met_plaats.append(gast)
    gastmails.stuur_plaats_vrij(*met_plaats, basis=basis)
