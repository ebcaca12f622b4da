""" "Wie weet hier meer van?" (features.md E11): who knows most of what was asked, and why that one, in plain words."""

from dataclasses import dataclass

from netwerk.models import Kennis, Lid, Onderwerp
from netwerk.veldrechten import LID

HOOGSTENS_ONDERWERPEN = 4
HOOGSTENS_MENSEN = 30

VOLGORDE = {
    Kennis.Soort.SPECIALISME: "Weet veel van {}.",
    Kennis.Soort.BREDE_BASIS: "Weet iets van {}.",
    Kennis.Soort.AANBOD: "Biedt aan: {}.",
}
"""Specialists first, then who has it in the broad base, then who offers it; each with the sentence that says why."""

OP_EEN_REGEL = ("naam", "functie", "organisatie", "gemeente", "email", "telefoon")


@dataclass(frozen=True, kw_only=True)
class Antwoord:
    lid: dict[str, object]
    redenen: list[str]


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
    return [
        Antwoord(lid=LID.toon(lid, aan=lezer, alleen=OP_EEN_REGEL), redenen=redenen)
        for lid, redenen in list(per_lid.items())[:HOOGSTENS_MENSEN]
    ]
