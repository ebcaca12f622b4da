"""Search in what was written down at an experiment: lessons, and the schotten that people met."""

from functools import partial

from django.contrib.postgres.search import SearchRank, SearchVector
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Les, Schot
from experimenten.zoeken import HOOGSTENS, TAAL, Treffer, Zoekbron, registreer, vraag_naar
from netwerk.models import Lid
from participatie.zoeken import elk_woord


def _delen(model: type[Les] | type[Schot], lezer: Lid, tekst: str, *, lijkt: bool) -> list[Treffer]:
    woorden = SearchVector("tekst", weight="B", config=TAAL)
    zichtbaar = model.objects.zichtbaar_voor(lezer).aanwezig()
    met_rang = zichtbaar.annotate(woorden=woorden, rang=SearchRank(woorden, vraag_naar(tekst)))
    gevonden = met_rang.filter(elk_woord(tekst, "tekst") if lijkt else Q(woorden=vraag_naar(tekst)))
    rijen = gevonden.select_related("experiment").order_by("-rang", "-op", "pk")
    return [
        Treffer(
            id=rij.pk,
            soort=model._meta.verbose_name.capitalize(),
            titel=rij.experiment.naam,
            url=reverse("experiment_bekijken", args=[rij.experiment_id]),
            op=timezone.localdate(rij.op),
            rang=rij.rang,
            meta=rij.get_soort_display(),
        )
        for rij in rijen[:HOOGSTENS]
    ]


def registreer_bronnen() -> None:
    registreer(
        *(
            Zoekbron(sleutel=sleutel, naam=sleutel.capitalize(), zoek=partial(_delen, model), model=model, veld="tekst")
            for sleutel, model in {"lessen": Les, "schotten": Schot}.items()
        )
    )
