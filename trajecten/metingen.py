"""Who has to be measured again: on trede 3 or 4, in a traject, and the last meting 10 months ago or more."""

from datetime import date

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from netwerk.models import Lid
from participatie.periodes import maanden_eerder
from trajecten.models import Inwoner, Meting, Traject

NA_MAANDEN = 10
TREDEN = (3, 4)


def opnieuw_te_meten(*, begeleider: Lid, vandaag: date) -> QuerySet[Inwoner]:
    """Return the own inwoners with `traject`, `gemeten_op` and how it stood then, the longest ago first."""
    laatste = Meting.objects.tellend().geweest(vandaag).filter(inwoner=OuterRef("pk")).nieuwste_eerst()
    lopend = Traject.objects.lopend().filter(inwoner=OuterRef("pk")).nieuwste_eerst()
    return (
        Inwoner.objects.begeleid_door(begeleider)
        .filter(Exists(lopend))
        .annotate(
            gemeten_op=Subquery(laatste.values("meetdatum")[:1]),
            op_trede=Subquery(laatste.values("trede")[:1]),
            traject=Subquery(lopend.values("pk")[:1]),
        )
        .filter(op_trede__in=TREDEN, gemeten_op__lte=maanden_eerder(vandaag, NA_MAANDEN))
        .select_related("gemeente")
        .order_by("gemeten_op", "naam", "pk")
    )
