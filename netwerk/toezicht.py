"""Watching over who looks: a privacy officer searches the access log, and sees lines of it, never the data itself.

Of whom data was read there is only a number. Who types the name of a person finds the lines of that person.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from netwerk import personen
from netwerk.inzage import Gegevens, Grond, Handeling, leg_vast
from netwerk.models import Inzage, Lid
from netwerk.models.inzage import InzageQuerySet
from netwerk.rollen import gemeenten
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from participatie.rekenblad import Blad

HOOGSTENS_IN_EEN_BESTAND = 5_000
ONBEKEND = "niet meer bekend"
"""Whoever has no account any more, or works in another network."""

KOPPEN = ("Dag", "Tijd", "Wie", "Rol", "Organisatie", "Persoon", "Gegevens", "Wat", "Waarom", "Toelichting")


@dataclass(frozen=True, kw_only=True)
class Regel:
    op: datetime
    wie: str
    rol: str
    organisatie: str
    persoon: UUID | None
    gegevens: str
    handeling: str
    waarom: str
    toelichting: str
    is_bijzonder: bool
    """Refused, by noodtoegang, or given along: what somebody who watches looks at first."""

    @property
    def nummer(self) -> str:
        return nummer_van(self.persoon)


def nummer_van(persoon: UUID | None) -> str:
    """Return how a person is called here: enough to tell people apart, and nobody's name."""
    return str(persoon)[:8] if persoon else "niemand"


def met_deze_naam(naam: str, *, gebruiker: Lid) -> set[UUID]:
    """Return the ids of the people called exactly like this, in the gemeenten this user watches over."""
    with muur.systeemcontext("find the lines of one person in the access log"):
        return personen.met_naam(naam, gemeenten=gemeenten(gebruiker, Rolsoort.PRIVACY_OFFICER))


def gevonden(
    *,
    gebruiker: Lid,
    wie: str = "",
    persoon: Iterable[UUID] = (),
    handeling: str = "",
    van: date | None = None,
    tot: date | None = None,
) -> InzageQuerySet:
    """Return the lines that fit, the newest first."""
    rijen = Inzage.objects.zichtbaar_voor(gebruiker).in_periode(van, tot)
    if wie:
        bekend = Lid.objects.zichtbaar_voor(gebruiker).zoek(wie, lezer=gebruiker).values("pk")
        rijen = rijen.filter(Q(gebruiker__in=bekend) | Q(gebruiker__in=_heten_precies(wie)))
    if ids := list(persoon):
        rijen = rijen.van(ids)
    if handeling:
        rijen = rijen.filter(handeling=handeling)
    return rijen.order_by("-op", "pk")


def _heten_precies(naam: str) -> list[UUID]:
    """Also who is out of sight here, an inwoner or somebody of another network: who read must be found."""
    with muur.systeemcontext("find the lines of one reader in the access log"):
        return list(Lid.objects.met_precies_de_naam(naam).values_list("pk", flat=True))


def regels(rijen: Iterable[Inzage], *, gebruiker: Lid) -> list[Regel]:
    rijen = list(rijen)
    leden = Lid.objects.zichtbaar_voor(gebruiker).filter(pk__in={rij.gebruiker for rij in rijen})
    namen = dict(leden.values_list("pk", "naam"))
    return [
        Regel(
            op=rij.op,
            wie=namen.get(rij.gebruiker, ONBEKEND),
            rol=rij.rol,
            organisatie=rij.organisatie,
            persoon=rij.persoon,
            gegevens=rij.get_gegevens_display(),
            handeling=rij.get_handeling_display(),
            waarom=rij.get_grond_display(),
            toelichting=rij.toelichting,
            is_bijzonder=rij.grond in {Grond.GEEN, Grond.NOODTOEGANG} or rij.handeling == Handeling.MEEGEGEVEN,
        )
        for rij in rijen
    ]


def leg_toezicht_vast(rijen: Iterable[Inzage], *, gebruiker: Lid, handeling: Handeling) -> None:
    """Write down whose lines were read: who watches is watched too."""
    gezien = {(rij.persoon, rij.gemeente_id) for rij in rijen if rij.persoon}
    leg_vast(gebruiker, personen=gezien, gegevens=Gegevens.LOGBOEK, handeling=handeling, grond=Grond.TOEZICHT)


def als_blad(gevonden_regels: Iterable[Regel]) -> Blad:
    rijen = [
        (
            timezone.localdate(regel.op),
            f"{timezone.localtime(regel.op):%H:%M}",
            regel.wie,
            regel.rol,
            regel.organisatie,
            regel.nummer,
            regel.gegevens,
            regel.handeling,
            regel.waarom,
            regel.toelichting,
        )
        for regel in gevonden_regels
    ]
    return Blad(naam="Wie keek", koppen=KOPPEN, rijen=rijen)
