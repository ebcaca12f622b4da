"""Noting contact: once per form, for an organisatie or a lid, taken back and put back again."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid5

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.utils import timezone

from netwerk.eigen_keuze import Kring, kring_van, toont
from netwerk.models import Contactmoment, Contactpersoon, Gemeente, Lid, Onderwerp, Organisatie
from netwerk.rollen import gemeenten
from netwerk.soortwoorden import Soortwoorden
from netwerk.veldrechten import LEGT_CONTACT


@dataclass(frozen=True, kw_only=True)
class Invoer:
    soort: str
    op: date
    over: str = ""
    onderwerp: Onderwerp | None = None
    contactpersonen: list[Contactpersoon] = field(default_factory=list)
    leden: list[Lid | UUID] = field(default_factory=list)


def noteer(doel: Organisatie | Lid, *, invoer: Invoer, sleutel: UUID, door: Lid) -> Contactmoment:
    """Write down contact. The same form sent twice, also at the same moment, is one contact.

    `sleutel` is of the page, which may have a form for more than one organisatie.
    """
    organisatie = doel if isinstance(doel, Organisatie) else _waar(doel)
    moment, is_nieuw = Contactmoment.objects.get_or_create(
        bron=uuid5(sleutel, f"{door.pk} {doel.pk}"),
        defaults={
            "gemeente_id": _gemeente_van(doel, door=door),
            "organisatie": organisatie,
            "door": door,
            "soort": invoer.soort,
            "op": invoer.op,
            "over": invoer.over,
            "onderwerp": invoer.onderwerp,
        },
    )
    if is_nieuw:
        _zet_mensen(moment, invoer, doel)
    elif moment.teruggenomen_op:
        moment.zet_terug()
    return moment


def _waar(lid: Lid) -> Organisatie | None:
    """Where this lid works, if everybody may know that: on the page of the organisatie everybody reads of it."""
    return lid.organisatie if kring_van(lid, "organisatie") == Kring.NETWERK else None


def wijzig(moment: Contactmoment, *, invoer: Invoer, doel: Organisatie | Lid) -> None:
    moment.soort, moment.op, moment.over, moment.onderwerp = invoer.soort, invoer.op, invoer.over, invoer.onderwerp
    moment.save(update_fields=["soort", "op", "over", "onderwerp"])
    _zet_mensen(moment, invoer, doel)


def _zet_mensen(moment: Contactmoment, invoer: Invoer, doel: Organisatie | Lid) -> None:
    moment.contactpersonen.set(invoer.contactpersonen)
    moment.leden.set({*invoer.leden, *([doel] if isinstance(doel, Lid) else [])})


def _gemeente_van(doel: Organisatie | Lid, *, door: Lid) -> UUID:
    """The gemeente of what it is about when this person keeps contact there, else one of that person in the network."""
    eigen = gemeenten(door, *LEGT_CONTACT)
    if doel.gemeente_id in eigen:
        return doel.gemeente_id
    netwerk = Gemeente.objects.filter(pk__in=eigen, samenwerkingsverband__gemeenten=doel.gemeente_id)
    return netwerk.order_by("naam", "pk").values_list("pk", flat=True)[0]


def doel_van(moment: Contactmoment) -> Organisatie | Lid | None:
    """The page a contactmoment belongs to: of its organisatie, else of the lid it was with."""
    return moment.organisatie or moment.leden.order_by("naam").first()


# Reading


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One line of "Contact". Who may not read it knows that there was contact and when, and no more."""

    pk: UUID
    op: date
    soort: str = ""
    door: str = ""
    met: str = ""
    over: str = ""
    mag_wijzigen: bool = False


def regels(momenten: Iterable[Contactmoment], woorden: Soortwoorden) -> list[Regel]:
    """In: contactmomenten as `momenten_van` gives them, and the words of kinds of contact."""
    return [_regel(moment, woorden) if moment.mag_lezen else Regel(pk=moment.pk, op=moment.op) for moment in momenten]


def _regel(moment: Contactmoment, woorden: Soortwoorden) -> Regel:
    return Regel(
        pk=moment.pk,
        op=moment.op,
        soort=woorden.woord(moment.soort, verband=moment.gemeente.samenwerkingsverband_id, op=moment.op),
        door=moment.door.naam,
        met=", ".join([*moment.namen_contactpersonen, *moment.namen_leden]),
        over=". ".join(filter(None, (f"Vraag over {moment.onderwerp}" if moment.onderwerp else "", moment.over))),
        mag_wijzigen=moment.mag_wijzigen,
    )


def momenten_van(doel: Organisatie | Lid, *, lezer: Lid) -> QuerySet[Contactmoment]:
    """What counts of an organisatie or a lid, newest first, with whom it was and what this reader may with it.

    On the page of an organisatie who does not show where that one works is not named.
    """
    eigen = doel.contactmomenten if isinstance(doel, Organisatie) else doel.contact_gehad
    zichtbaar = eigen.zichtbaar_voor(lezer).geteld().filter(op__lte=timezone.localdate())
    leden = Lid.objects.filter(toont("organisatie", aan=lezer)) if isinstance(doel, Organisatie) else Lid.objects.all()
    met_namen = zichtbaar.annotate(
        namen_contactpersonen=_namen(Contactpersoon.objects.all(), "contactmomenten"),
        namen_leden=_namen(leden, "contact_gehad"),
    )
    return met_namen.met_rechten_voor(lezer).select_related("door", "gemeente", "onderwerp").nieuwste_eerst()


def _namen(wie: QuerySet, veld: str) -> ArraySubquery:
    return ArraySubquery(wie.filter(**{veld: OuterRef("pk")}).order_by("naam").values("naam"))
