"""Mogelijk dubbel: which organisaties, contactpersonen and leden may be there twice, and why we think so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet

from netwerk.gelijkenis import Register, domein, nummer
from netwerk.models import Contactpersoon, Dubbelsoort, Lid, NietDubbel, Organisatie
from netwerk.rolsoorten import Wereld

LIJKT_ERG = 0.7
"""So much alike that the place does not matter."""
LIJKT_VEEL = 0.6
"""So much alike that they may be the same, when nobody knows the place of both. Family names alone give 0.5."""
LIJKT = 0.5
"""So much alike that they may be the same, when the place is the same too."""
LIJKT_IETS = 0.2
"""With the same number or website, this much is enough."""


@dataclass(frozen=True, kw_only=True)
class Rij:
    """What is compared of a row. `merken` are keys such as `tel:…` with what they are called."""

    pk: UUID
    naam: str
    plaats: str
    toelichting: str
    merken: dict[str, str]
    binnen: UUID
    """Only rows with the same one can be the same: a gemeente, an organisatie, a network."""


@dataclass(frozen=True, kw_only=True)
class Paar:
    een: Rij
    ander: Rij
    redenen: tuple[str, ...]
    gewicht: float


def te_samenvoegen(soort: Dubbelsoort, gebruiker: Lid) -> QuerySet:
    """The rows of which this person may put two together."""
    if soort == Dubbelsoort.ORGANISATIE:
        return Organisatie.objects.wijzigbaar_voor(gebruiker)
    if soort == Dubbelsoort.CONTACTPERSOON:
        organisaties = Organisatie.objects.wijzigbaar_voor(gebruiker).values("pk")
        return Contactpersoon.objects.aanwezig().filter(organisatie__in=organisaties)
    open_accounts = Lid.objects.te_sluiten_door(gebruiker).filter(lid_tot=None)
    return open_accounts.exclude(wereld=Wereld.INWONER).exclude(rollen__soort="inwoner")


def paren(soort: Dubbelsoort, gebruiker: Lid) -> list[Paar]:
    """Return what may be there twice, the most likely first, without what somebody said is not double."""
    rijen = {rij.pk: rij for rij in _rijen(soort, te_samenvoegen(soort, gebruiker))}
    register = Register()
    for rij in rijen.values():
        register.zet(rij.pk, rij.naam, kenmerken=rij.merken)
    niet = NietDubbel.objects.paren(soort)
    gevonden = [
        paar
        for een, ander, lijkt in register.paren()
        if rijen[een].binnen == rijen[ander].binnen and frozenset((een, ander)) not in niet
        if (paar := beoordeel(rijen[een], rijen[ander], lijkt))
    ]
    return sorted(gevonden, key=lambda paar: (-paar.gewicht, paar.een.naam, str(paar.een.pk), str(paar.ander.pk)))


def beoordeel(een: Rij, ander: Rij, lijkt: float) -> Paar | None:
    """Return the pair with its reasons; None when they are not alike enough."""
    gedeeld = [naam for merk, naam in een.merken.items() if merk in ander.merken]
    zelfde_plaats = bool(een.plaats) and een.plaats.casefold() == ander.plaats.casefold()
    twee_plaatsen = bool(een.plaats and ander.plaats) and not zelfde_plaats
    nodig = LIJKT_IETS if gedeeld else LIJKT if zelfde_plaats else LIJKT_ERG if twee_plaatsen else LIJKT_VEEL
    if lijkt < nodig:
        return None
    naam = "dezelfde naam" if lijkt == 1 else "de naam lijkt" if lijkt >= LIJKT else ""
    redenen = (naam, *gedeeld, f"beide in {een.plaats}" if zelfde_plaats else "")
    gewicht = round(lijkt, 2) + 0.3 * len(gedeeld) + 0.1 * zelfde_plaats
    een, ander = sorted((een, ander), key=lambda rij: str(rij.pk))
    return Paar(een=een, ander=ander, redenen=tuple(filter(None, redenen)), gewicht=gewicht)


def is_niet_dubbel(soort: Dubbelsoort, een: UUID, ander: UUID, *, door: Lid, nu: datetime) -> None:
    """Remember that these two are not the same."""
    eerste, tweede = sorted((een, ander))
    rij = te_samenvoegen(soort, door).filter(pk=eerste).first()
    if rij is None or eerste == tweede:
        raise PermissionDenied
    NietDubbel.objects.get_or_create(
        een=eerste, ander=tweede, defaults={"soort": soort, "gemeente_id": rij.gemeente_id, "op": nu}
    )


# What is compared


def merken_van(telefoon: str, website: str = "", email: str = "") -> dict[str, str]:
    merken = {f"tel:{nummer(telefoon)}": "hetzelfde telefoonnummer", f"web:{domein(website)}": "dezelfde website"}
    merken |= {f"mail:{email.casefold()}": "hetzelfde e-mailadres"}
    return {merk: naam for merk, naam in merken.items() if not merk.endswith(":")}


def _rijen(soort: Dubbelsoort, rijen: QuerySet) -> Iterable[Rij]:
    return {
        Dubbelsoort.ORGANISATIE: _van_organisaties,
        Dubbelsoort.CONTACTPERSOON: _van_contactpersonen,
        Dubbelsoort.LID: _van_leden,
    }[soort](rijen)


def _van_organisaties(rijen: QuerySet) -> Iterable[Rij]:
    velden = ("pk", "naam", "plaats", "telefoon", "website", "gemeente_id")
    for pk, naam, plaats, telefoon, website, gemeente in rijen.values_list(*velden):
        merken = merken_van(telefoon, website)
        yield Rij(pk=pk, naam=naam, plaats=plaats, toelichting=plaats, merken=merken, binnen=gemeente)


def _van_contactpersonen(rijen: QuerySet) -> Iterable[Rij]:
    velden = ("pk", "naam", "functie", "telefoon", "email", "organisatie_id", "organisatie__naam")
    for pk, naam, functie, telefoon, email, organisatie, waar in rijen.values_list(*velden):
        over = ", ".join(filter(None, [functie, waar]))
        merken = merken_van(telefoon, email=email)
        yield Rij(pk=pk, naam=naam, plaats="", toelichting=over, merken=merken, binnen=organisatie)


def _van_leden(rijen: QuerySet) -> Iterable[Rij]:
    """Addresses are never the same; the part before the @ can be, with a new employer behind it."""
    velden = ("pk", "naam", "telefoon", "email", "organisatie__naam", "gemeente__samenwerkingsverband_id")
    for pk, naam, telefoon, email, waar, netwerk in rijen.values_list(*velden):
        merken = merken_van(telefoon) | {f"voor:{email.partition('@')[0]}": "hetzelfde voor de @ in het e-mailadres"}
        over = ", ".join(filter(None, [email, waar]))
        yield Rij(pk=pk, naam=naam, plaats="", toelichting=over, merken=merken, binnen=netwerk)
