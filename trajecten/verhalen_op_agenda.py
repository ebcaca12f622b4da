"""A story that somebody gave for a bijeenkomst: proposed for its agenda, and read on its page (features.md B18)."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse
from django.utils import timezone

from netwerk import herkomst, op_paginas
from netwerk.agenda import Aanleiding, Agendabron, Voorstel, registreer
from netwerk.leervragen import agendas_met
from netwerk.models import Agendapunt, Bijeenkomst, Lid
from netwerk.rolsoorten import Wereld
from trajecten.inzage import leg_verhalen_vast
from trajecten.models import Inwoner, Verhaalgebruik

VERHAAL = "verhaal"
KOMENDE_HOOGSTENS = 12
"""From which bijeenkomsten somebody chooses: two years of one every two months."""


def registreer_alles() -> None:
    registreer(Agendabron(naam="verhalen", voorstellen=gegeven_verhalen, volgorde=35))
    soort = herkomst.Herkomstsoort(sleutel=VERHAAL, naam="een verhaal", zoek=_op_de_pagina, te_vertellen=_gegeven)
    herkomst.registreer(soort)
    op_paginas.registreer(Bijeenkomst, "trajecten/op_paginas/verhalen.html", op_de_bijeenkomst)


def gegeven_verhalen(aanleiding: Aanleiding) -> Iterator[Voorstel]:
    """Each story given for this bijeenkomst. Its words stay with the story: who stops takes them all away."""
    for pk, _ in _gegeven(aanleiding.bijeenkomst, aanleiding.lezer):
        yield Voorstel(
            soort=Agendapunt.Soort.VERHAAL,
            titel="Een verhaal",
            minuten=10,
            over_soort=VERHAAL,
            over_id=pk,
            perspectief=Wereld.INWONER,
        )


def op_de_bijeenkomst(bijeenkomst: Bijeenkomst, lezer: Lid) -> dict[str, object] | None:
    """Return the stories on the agenda that this reader sees, which is written down."""
    verhalen = list(_op_een_agenda(lezer).filter(bij_id=bijeenkomst.pk))
    leg_verhalen_vast(lezer, verhalen)
    return {"verhalen": verhalen} if verhalen else None


def agendas_bij(gebruiken: Collection[Verhaalgebruik], *, lezer: Lid) -> None:
    """Give each story `op_agendas`: on which agenda it stands, for the page of the person."""
    gevonden = agendas_met(VERHAAL, [gebruik.pk for gebruik in gebruiken if gebruik.bij_id], lezer=lezer)
    for gebruik in gebruiken:
        gebruik.op_agendas = [punt for punt in gevonden.get(gebruik.pk, []) if punt.bijeenkomst_id == gebruik.bij_id]


def bijeenkomsten_voor(inwoner: Inwoner, *, lezer: Lid, nu: datetime) -> dict[UUID, Bijeenkomst]:
    """Return the next bijeenkomsten of the network of this person, to choose from."""
    komend = Bijeenkomst.objects.zichtbaar_voor(lezer).gaat_door().komend(nu)
    van_het_netwerk = komend.filter(samenwerkingsverband__gemeenten=inwoner.gemeente_id)
    return {bijeenkomst.pk: bijeenkomst for bijeenkomst in van_het_netwerk[:KOMENDE_HOOGSTENS]}


def _gegeven(bijeenkomst: Bijeenkomst, lezer: Lid) -> Iterable[tuple[UUID, str]]:
    te_lezen = Verhaalgebruik.objects.te_lezen_waarbij(lezer=lezer, op=timezone.localdate())
    gegeven = te_lezen.filter(bij_id=bijeenkomst.pk)
    return [(gebruik.pk, f"{gebruik.titel} ({gebruik.alias}, niet de echte naam)") for gebruik in gegeven]


def _op_de_pagina(lezer: Lid, ids: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
    rijen = _op_een_agenda(lezer).filter(pk__in=ids)
    return {
        rij.pk: (rij.titel, f"{reverse('bijeenkomst_bekijken', args=[rij.bij_id])}#verhaal-{rij.pk}") for rij in rijen
    }


def _op_een_agenda(lezer: Lid) -> QuerySet[Verhaalgebruik]:
    """Stories on the agenda of the very bijeenkomst they were given for, as far as this reader sees that agenda."""
    punten = Agendapunt.objects.zichtbaar_voor(lezer).filter(
        weg_op=None, over_soort=VERHAAL, over_id=OuterRef("pk"), bijeenkomst=OuterRef("bij_id")
    )
    return Verhaalgebruik.objects.te_lezen_waarbij(lezer=lezer, op=timezone.localdate()).filter(Exists(punten))
