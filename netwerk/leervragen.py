"""The trace of a leervraag: its answers with where they were learned, and the agendas it stood on."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Window
from django.utils import timezone

from netwerk.herkomst import Over, Verwijzing, verwijzingen
from netwerk.models import Agendapunt, Leerantwoord, Leervraag, Lid, Werkgroep


@dataclass(frozen=True, kw_only=True)
class Antwoord:
    antwoord: Leerantwoord
    """With `mag_wijzigen`, whether this reader may."""
    geleerd_van: Verwijzing | None


def antwoorden_van(vraag: Leervraag, *, lezer: Lid) -> list[Antwoord]:
    te_wijzigen = Leerantwoord.objects.wijzigbaar_voor(lezer).filter(pk=OuterRef("pk"))
    rijen = list(
        vraag.antwoorden.aanwezig()
        .annotate(mag_wijzigen=Exists(te_wijzigen))
        .select_related("door")
        .order_by("op", "pk")
    )
    bronnen = verwijzingen([(rij.bron_soort, rij.bron_id) for rij in rijen if rij.bron_id], lezer=lezer)
    return [Antwoord(antwoord=rij, geleerd_van=bronnen.get((rij.bron_soort, rij.bron_id))) for rij in rijen]


WERKGROEP_HOOGSTENS = 5


def van_werkgroep(werkgroep: Werkgroep, gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """For the page of a werkgroep: its open questions, the most important first, with their age in bijeenkomsten."""
    open_ = Leervraag.objects.zichtbaar_voor(gebruiker).open().filter(werkgroep=werkgroep).met_leeftijd(timezone.now())
    met_stemmen = open_.met_stemmen(gebruiker).belangrijkste_eerst()
    rijen = list(met_stemmen.annotate(totaal=Window(Count("pk")))[:WERKGROEP_HOOGSTENS])
    return {"vragen": rijen, "aantal": rijen[0].totaal if rijen else 0}


def geleerd_bij(over: Over, *, lezer: Lid) -> list[Leervraag]:
    """Return the questions that were answered with this, for its own page."""
    soort, id_ = over
    antwoord = Leerantwoord.objects.aanwezig().filter(bron_soort=soort, bron_id=id_).values("leervraag")
    return list(Leervraag.objects.zichtbaar_voor(lezer).filter(weg_op=None, pk__in=antwoord).order_by("vraag", "pk"))


def besproken_op(over: Over, *, lezer: Lid) -> list[Agendapunt]:
    """Return the agendas on which this stood, for its own page, the last one first."""
    soort, id_ = over
    return agendas_met(soort, [id_], lezer=lezer).get(id_, [])


def agendas_met(soort: str, ids: Collection[UUID], *, lezer: Lid) -> dict[UUID, list[Agendapunt]]:
    """Return the same of several of one kind, in one question."""
    gevonden: dict[UUID, list[Agendapunt]] = defaultdict(list)
    if ids:
        punten = Agendapunt.objects.zichtbaar_voor(lezer).filter(weg_op=None, over_soort=soort, over_id__in=ids)
        for punt in punten.select_related("bijeenkomst").order_by("-bijeenkomst__begint_op", "pk"):
            gevonden[punt.over_id].append(punt)
    return gevonden
