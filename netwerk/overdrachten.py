"""Handing over all contacts of somebody who leaves, in one action; and taking that back as long as nothing changed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone

from netwerk import contactleggers, overdracht_verder
from netwerk.models import Actie, Contactlegger, Gemeente, Lid, Overdracht
from netwerk.rollen import gemeenten
from netwerk.rolsoorten import Wereld
from netwerk.toegang_contacten import DRAAGT_OVER
from participatie.samen import vraag_samen


class NietTerug(Exception):
    """Something that went over was changed since, or it is too long ago."""


@dataclass(frozen=True, kw_only=True)
class Deel:
    """What somebody has in one gemeente, as numbers: whoever hands it over need not read it."""

    gemeente: Gemeente
    organisaties: int
    leden: int
    acties: int
    verder: list[str]
    """What else goes over, in words."""


def _waar(gebruiker: Lid) -> set[UUID]:
    return gemeenten(gebruiker, *DRAAGT_OVER)


def met_contacten(gebruiker: Lid) -> QuerySet[Lid]:
    """Everybody who has something to hand over in the gemeenten where this person may do so."""
    waar = _waar(gebruiker)
    legt = Contactlegger.objects.nu().filter(legger=OuterRef("pk"), gemeente__in=waar)
    doet = Actie.objects.open().filter(eigenaar=OuterRef("pk"), gemeente__in=waar)
    verder = overdracht_verder.heeft_iets(waar, nu=timezone.now())
    wie = Lid.objects.filter(Q(Exists(legt)) | Q(Exists(doet)) | verder).exclude(wereld=Wereld.INWONER)
    return wie.order_by("naam", "pk")


def delen(van: Lid, *, gebruiker: Lid) -> list[Deel]:
    """What there is to hand over of somebody, per gemeente in which this person may do so."""
    waar = _waar(gebruiker)
    leggers = Contactlegger.objects.nu().filter(legger=van, gemeente__in=waar)
    acties = Actie.objects.open().filter(eigenaar=van, gemeente__in=waar)
    organisaties = _per_gemeente(leggers.exclude(organisatie=None))
    leden = _per_gemeente(leggers.exclude(lid=None))
    te_doen = _per_gemeente(acties)
    hier = list(Gemeente.objects.filter(pk__in=waar).order_by("naam", "pk"))
    verder = _verder(van, hier)
    alle = (
        Deel(
            gemeente=gemeente,
            organisaties=organisaties[gemeente.pk],
            leden=leden[gemeente.pk],
            acties=te_doen[gemeente.pk],
            verder=verder[gemeente.pk],
        )
        for gemeente in hier
    )
    return [deel for deel in alle if deel.organisaties or deel.leden or deel.acties or deel.verder]


def _verder(van: Lid, hier: list[Gemeente]) -> dict[UUID, list[str]]:
    vragen = overdracht_verder.vragen(van, hier, nu=timezone.now())
    aantallen = vraag_samen(vragen, bij=Lid.objects.filter(pk=van.pk))
    per_gemeente = {gemeente.pk: [n for (waar, _), n in aantallen.items() if waar == gemeente.pk] for gemeente in hier}
    return {waar: overdracht_verder.in_woorden(geteld) for waar, geteld in per_gemeente.items()}


def _per_gemeente(rijen: QuerySet) -> Counter[UUID]:
    return Counter(rijen.values_list("gemeente", flat=True))


def draag_over(
    *, van: Lid, naar: Iterable[tuple[Gemeente, Lid]], reden: str, door: Lid, nu: datetime
) -> list[Overdracht]:
    """All of it or nothing. Locks the leaver: of two taps the second finds nothing left to hand over."""
    with transaction.atomic():
        Lid.objects.select_for_update(of=("self",)).filter(pk=van.pk).first()
        gedaan = [_een(van, gemeente, wie, reden=reden, door=door, nu=nu) for gemeente, wie in naar]
    return [overdracht for overdracht in gedaan if overdracht]


def _een(van: Lid, gemeente: Gemeente, naar: Lid, *, reden: str, door: Lid, nu: datetime) -> Overdracht | None:
    leggers = list(
        Contactlegger.objects.nu().filter(legger=van, gemeente=gemeente).select_related("organisatie", "lid")
    )
    acties = list(Actie.objects.open().filter(eigenaar=van, gemeente=gemeente).select_for_update(of=("self",)))
    verder = list(overdracht_verder.ids_van(van, gemeente=gemeente, nu=nu))
    if not leggers and not acties and not verder:
        return None
    overdracht = Overdracht.objects.create(
        gemeente=gemeente, van=van, naar=naar, reden=reden, door=door, op=nu, meegegaan=verder
    )
    for legger in leggers:
        contactleggers.zet(
            legger.organisatie or legger.lid, legger=naar, door=door, op=timezone.localdate(nu), overdracht=overdracht
        )
    overdracht.acties.set(acties)
    Actie.objects.filter(pk__in=[actie.pk for actie in acties]).update(eigenaar=naar)
    overdracht_verder.zet_allemaal(overdracht, op=naar)
    return overdracht


# Taking it back


def draai_terug(overdracht: Overdracht, *, door: Lid, nu: datetime) -> None:
    """Raises NietTerug when a part of it was changed since; nothing is changed then."""
    with transaction.atomic():
        vast = Overdracht.objects.select_for_update(of=("self",)).terug_te_draaien(nu).filter(pk=overdracht.pk).first()
        if vast is None or is_veranderd(vast):
            raise NietTerug
        for nieuw in vast.contactleggers.select_related("organisatie", "lid"):
            doel = contactleggers.van(nieuw.organisatie or nieuw.lid)
            eerder = Contactlegger.objects.filter(**doel, legger=vast.van, tot=nieuw.sinds)
            oud = eerder.order_by("-begonnen_op").first()
            nieuw.delete()
            if oud:
                oud.heropen()
        vast.acties.update(eigenaar=vast.van)
        overdracht_verder.zet_allemaal(vast, op=vast.van)
        vast.draai_terug(door=door, nu=nu)


def is_veranderd(overdracht: Overdracht) -> bool:
    """Whether a contact has another contactlegger by now, or an actie or the rest was done or is of somebody else."""
    anders = ~Q(eigenaar=overdracht.naar) | ~Q(gedaan_op=None) | ~Q(ingetrokken_op=None)
    return (
        overdracht.contactleggers.exclude(tot=None).exists()
        or overdracht.acties.filter(anders).exists()
        or overdracht_verder.is_veranderd(overdracht)
    )


def lijst(gebruiker: Lid, *, nu: datetime) -> QuerySet[Overdracht]:
    """Newest first, with how much went over and whether it can be taken back."""
    terug = Overdracht.objects.terug_te_draaien(nu).filter(pk=OuterRef("pk"))
    weg = Contactlegger.objects.exclude(tot=None).filter(overdracht=OuterRef("pk"))
    anders = ~Q(eigenaar=OuterRef("naar")) | ~Q(gedaan_op=None) | ~Q(ingetrokken_op=None)
    gedaan = Actie.objects.filter(anders, overdrachten=OuterRef("pk"))
    zichtbaar = Overdracht.objects.zichtbaar_voor(gebruiker).select_related("van", "naar", "door", "gemeente")
    return zichtbaar.annotate(
        aantal_contacten=Count("contactleggers", distinct=True),
        aantal_acties=Count("acties", distinct=True),
        aantal_verder=F("meegegaan__len"),
        kan_terug=Q(Exists(terug)) & ~Q(Exists(weg)) & ~Q(Exists(gedaan)) & ~overdracht_verder.ergens_veranderd(),
    ).order_by("-op", "pk")
