"""Where something came from, over the apps: agendapunten and answers keep a kind and an id, never an import upwards.

Each app registers its kinds in its apps.py. What the reader may not see gets a name without a link.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils import timezone

from netwerk.models import Bijeenkomst, Leervraag, Lid
from participatie.samen import Lijst, vraag_samen
from participatie.velden import schrijf_datum

Over = tuple[str, UUID]
"""The kind and the id of something."""

HOOGSTENS = 15
"""How many of one kind there are to choose from; the newest first."""


@dataclass(frozen=True, kw_only=True)
class Verwijzing:
    soort: str
    tekst: str
    url: str


@dataclass(frozen=True, kw_only=True)
class Herkomstsoort:
    sleutel: str
    naam: str
    """What it is called when the reader may not see which one: `een bezoek`."""
    zoek: Callable[[Lid, Collection[UUID]], dict[UUID, tuple[str, str]]]
    """(reader, ids) -> {id: (text, url)} of those that this person may see."""
    keuzes: Callable[[Lid, datetime], Lijst] | None = None
    """(reader, now) -> what an answer may come from, newest first."""
    in_woorden: Callable[[Any], str] = str
    """(row of `keuzes`) -> what it is called in a list of choices."""
    te_vertellen: Callable[[Bijeenkomst, Lid], Iterable[tuple[UUID, str]]] | None = None
    """(bijeenkomst, reader) -> stories that may be told there, newest first."""


_soorten: dict[str, Herkomstsoort] = {}


def registreer(*soorten: Herkomstsoort) -> None:
    _soorten.update({soort.sleutel: soort for soort in soorten})


def verwijzingen(over: Iterable[Over], *, lezer: Lid) -> dict[Over, Verwijzing]:
    """Return a word and a link for each; one question per kind."""
    per_soort: dict[str, set[UUID]] = defaultdict(set)
    for sleutel, id_ in over:
        if sleutel in _soorten:
            per_soort[sleutel].add(id_)
    gevonden: dict[Over, Verwijzing] = {}
    for sleutel, ids in per_soort.items():
        soort = _soorten[sleutel]
        te_zien = soort.zoek(lezer, ids)
        for id_ in ids:
            tekst, url = te_zien.get(id_, (soort.naam, ""))
            gevonden[sleutel, id_] = Verwijzing(soort=soort.naam, tekst=tekst, url=url)
    return gevonden


def keuzes(*, lezer: Lid, nu: datetime) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what somebody may have learned from, in groups for a list of choices; one question for all kinds."""
    vragen = {soort: soort.keuzes(lezer, nu) for soort in _soorten.values() if soort.keuzes}
    gevonden = vraag_samen(vragen, bij=Lid.objects.filter(pk=lezer.pk))
    return _in_groepen({soort: [(rij.pk, soort.in_woorden(rij)) for rij in gevonden[soort]] for soort in vragen})


def te_vertellen(bijeenkomst: Bijeenkomst, *, lezer: Lid) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the stories that may be told at this bijeenkomst, in groups for a list of choices."""
    rijen = {soort: soort.te_vertellen(bijeenkomst, lezer) for soort in _soorten.values() if soort.te_vertellen}
    return _in_groepen(rijen)


def _in_groepen(
    rijen: Mapping[Herkomstsoort, Iterable[tuple[UUID, str]]],
) -> list[tuple[str, list[tuple[str, str]]]]:
    groepen = (
        (soort.naam.capitalize(), [(als_keuze((soort.sleutel, id_)), tekst) for id_, tekst in van_een_soort])
        for soort, van_een_soort in rijen.items()
    )
    return [(naam, keuzes_) for naam, keuzes_ in groepen if keuzes_]


def als_keuze(over: Over) -> str:
    return f"{over[0]}:{over[1]}"


def lees_keuze(waarde: str) -> Over | None:
    """Read back what `keuzes` wrote."""
    sleutel, _, id_ = waarde.partition(":")
    return (sleutel, UUID(id_)) if id_ else None


# The kinds of this app


def _bijeenkomsten(lezer: Lid, ids: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
    zichtbaar = Bijeenkomst.objects.zichtbaar_voor(lezer).filter(pk__in=ids)
    return {b.pk: (b.thema, reverse("bijeenkomst_bekijken", args=[b.pk])) for b in zichtbaar}


def _recente_bijeenkomsten(lezer: Lid, nu: datetime) -> Lijst:
    geweest = Bijeenkomst.objects.zichtbaar_voor(lezer).gaat_door().filter(begint_op__lte=nu).order_by("-begint_op")
    return Lijst(rijen=geweest[:HOOGSTENS])


def _bijeenkomst(bijeenkomst: Bijeenkomst) -> str:
    return f"{bijeenkomst.thema} ({schrijf_datum(timezone.localdate(bijeenkomst.begint_op))})"


def _leervragen(lezer: Lid, ids: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
    zichtbaar = Leervraag.objects.zichtbaar_voor(lezer).filter(pk__in=ids)
    return {vraag.pk: (vraag.vraag, reverse("leervraag_bekijken", args=[vraag.pk])) for vraag in zichtbaar}


BIJEENKOMST, LEERVRAAG = "bijeenkomst", "leervraag"


def registreer_soorten() -> None:
    registreer(
        Herkomstsoort(
            sleutel=BIJEENKOMST,
            naam="een bijeenkomst",
            zoek=_bijeenkomsten,
            keuzes=_recente_bijeenkomsten,
            in_woorden=_bijeenkomst,
        ),
        Herkomstsoort(sleutel=LEERVRAAG, naam="een leervraag", zoek=_leervragen),
    )
