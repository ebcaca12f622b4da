"""Search in what was written down at an experiment: lessons, and the schotten that people met."""

from functools import partial

from django.contrib.postgres.search import SearchVector
from django.utils import timezone

from experimenten.models import Les, Schot
from experimenten.zoeken import HOOGSTENS, TAAL, Treffer, Zoekbron, met_woorden, registreer
from netwerk.models import Lid

VELDEN = {Les: ("tekst",), Schot: ("tekst", "hoe_opgelost", "gemeld_bij")}


def _delen(sleutel: str, model: type[Les] | type[Schot], lezer: Lid, tekst: str) -> list[Treffer]:
    zichtbaar = model.objects.zichtbaar_voor(lezer).aanwezig()
    gevonden = met_woorden(
        zichtbaar, SearchVector(*VELDEN[model], weight="B", config=TAAL), tekst=tekst, velden=VELDEN[model]
    ).values_list("pk", "rang", "precies", "op", "soort", "experiment", "experiment__naam")
    return [
        Treffer(
            id=pk,
            soort=model._meta.verbose_name.capitalize(),
            titel=titel,
            pagina=("experimentdelen", experiment, sleutel),
            op=timezone.localdate(op),
            rang=rang,
            precies=precies,
            meta=model.Soort(soort).label,
        )
        for pk, rang, precies, op, soort, experiment, titel in gevonden[:HOOGSTENS]
    ]


def registreer_bronnen() -> None:
    registreer(
        *(
            Zoekbron(
                sleutel=sleutel,
                naam=sleutel.capitalize(),
                zoek=partial(_delen, sleutel, model),
                model=model,
                velden=VELDEN[model],
            )
            for sleutel, model in {"lessen": Les, "schotten": Schot}.items()
        )
    )
