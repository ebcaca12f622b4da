"""Which groups of people the network hardly knows, for the agenda (features.md D23): names, and no numbers."""

from collections.abc import Iterator

from django.db.models import F, Max, OuterRef, Q, Subquery

from netwerk import agendabronnen
from netwerk.agenda import Aanleiding
from trajecten.models import Lokaalcijfer


def groepen(aanleiding: Aanleiding) -> Iterator[str]:
    """Yield each group of which less than half is known, by the last figures that its gemeente typed in."""
    verband = aanleiding.bijeenkomst.samenwerkingsverband_id
    jaar = Lokaalcijfer.objects.filter(gemeente=OuterRef("gemeente")).values("gemeente").annotate(laatst=Max("jaar"))
    weinig = Q(in_beeld=None) | Q(in_beeld__lt=F("aantal") / 2.0)
    cijfers = Lokaalcijfer.objects.filter(
        weinig, gemeente__samenwerkingsverband=verband, jaar=Subquery(jaar.values("laatst"))
    )
    for cijfer in cijfers.select_related("gemeente").order_by("gemeente__naam", "groep"):
        yield f"{cijfer} ({cijfer.gemeente})"


def registreer_groepen() -> None:
    agendabronnen.registreer_groepen(groepen)
