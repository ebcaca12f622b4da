""" "Wie weet hier meer van?" (features.md E11): who knows most of what was asked, and why that one, in plain words."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, QuerySet

from netwerk.models import Contactmoment, Kennis, Lid, Onderwerp
from netwerk.veldrechten import LID

HOOGSTENS_ONDERWERPEN = 4
HOOGSTENS_MENSEN = 30

VOLGORDE = {
    Kennis.Soort.SPECIALISME: "Weet veel van {}.",
    Kennis.Soort.ERVARING: "Maakte zelf mee: {}.",
    Kennis.Soort.BREDE_BASIS: "Weet iets van {}.",
    Kennis.Soort.AANBOD: "Biedt aan: {}.",
}
"""Specialists first, then who went through it, who has it in the broad base, and who offers it; each with why."""

OP_EEN_REGEL = ("naam", "functie", "organisatie", "gemeente", "email", "telefoon")


@dataclass(frozen=True, kw_only=True)
class Antwoord:
    lid: dict[str, object]
    redenen: list[str]
    mag_noteren: bool
    """Whether the reader may note that this person was asked."""


@dataclass(frozen=True, kw_only=True)
class Kunde:
    """A word of the network: how many know, lived through or offer it, and how often one of them was asked."""

    onderwerp: Onderwerp
    mensen: int
    keren: int


def wat_het_netwerk_kan(onderwerpen: list[Onderwerp], *, lezer: Lid) -> list[Kunde]:
    """In three questions for every length, as far as people show it to this reader."""
    gezien = Kennis.objects.zichtbaar_voor(lezer).filter(soort__in=VOLGORDE, lid__lid_tot=None)
    mensen = _per_onderwerp(gezien.exclude(lid=lezer), Count("lid", distinct=True))
    keren = _per_onderwerp(Contactmoment.objects.zichtbaar_voor(lezer).geteld(), Count("pk", distinct=True))
    return [
        Kunde(onderwerp=onderwerp, mensen=mensen.get(onderwerp.pk, 0), keren=keren.get(onderwerp.pk, 0))
        for onderwerp in onderwerpen
    ]


def _per_onderwerp(rijen: QuerySet, aantal: Count) -> dict[UUID, int]:
    geteld = rijen.exclude(onderwerp=None).order_by().values("onderwerp").annotate(n=aantal)
    return dict(geteld.values_list("onderwerp", "n"))


def onderwerpen_in(vraag: str, *, lezer: Lid) -> list[Onderwerp]:
    """Return the words of the network that stand in this question."""
    return list(Onderwerp.objects.zichtbaar_voor(lezer).in_vraag(vraag)[:HOOGSTENS_ONDERWERPEN])


def wie_weet_van(onderwerpen: list[Onderwerp], *, lezer: Lid) -> list[Antwoord]:
    """Return who knows about these words, each once, with every reason; leden of today, as far as they show it."""
    gezien = (
        Kennis.objects.zichtbaar_voor(lezer)
        .filter(onderwerp__in=onderwerpen, soort__in=VOLGORDE, lid__lid_tot=None)
        .exclude(lid=lezer)
        .select_related("onderwerp", "lid__organisatie", "lid__gemeente")
    )
    rang = {soort: plaats for plaats, soort in enumerate(VOLGORDE)}
    nabij = {onderwerp.pk: plaats for plaats, onderwerp in enumerate(onderwerpen)}
    op_volgorde = sorted(gezien, key=lambda k: (rang[k.soort], nabij[k.onderwerp_id], k.lid.naam, str(k.lid_id)))
    per_lid: dict[Lid, list[str]] = {}
    for kennis in op_volgorde:
        per_lid.setdefault(kennis.lid, []).append(VOLGORDE[kennis.soort].format(kennis.onderwerp.woord))
    mensen = list(per_lid.items())[:HOOGSTENS_MENSEN]
    hier = Lid.objects.filter(pk__in=[lid.pk for lid, _ in mensen])
    te_noteren = set(hier.contact_te_noteren_door(lezer).values_list("pk", flat=True))
    return [
        Antwoord(lid=LID.toon(lid, aan=lezer, alleen=OP_EEN_REGEL), redenen=redenen, mag_noteren=lid.pk in te_noteren)
        for lid, redenen in mensen
    ]
