"""The file with re-integration provisions for the national statistics: type, doel, begin, eind (domain.md 2.2).

A row is one provision of the Participatiewet in that year. Without name, without number of a person and without what
somebody wrote: the doel follows from the route. The gemeente adds from its own books what the statistics ask besides.
"""

from collections.abc import Callable, Collection
from datetime import date
from uuid import UUID

from django.db.models import OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce, Least

from netwerk.wetten import Wet
from participatie.muur import systeemcontext
from participatie.rekenblad import Blad, Cel
from trajecten.models import Deelname, Routeperiode
from trajecten.projecten import peildag

MEEDOEN, WERK = "maatschappelijke participatie", "arbeidsinschakeling"
DOEL_VAN_ROUTE = {"vrijwilliger": MEEDOEN, "zorg": MEEDOEN}
"""Every other route leads to work, by itself or by learning."""
PER_KEER = 1_000
KOPPEN = ("type", "doel", "begin", "eind")


def voorzieningen(
    jaar: int,
    *,
    gemeenten: Collection[UUID],
    vandaag: date,
    meld: Callable[[int, int], None] = lambda gedaan, van: None,
) -> Blad:
    """Return what ran at any moment of that year, with the doel of its route then.

    An end after the year is left empty, as it was not known then. What still has to begin is left out.
    """
    begin, einde = date(jaar, 1, 1), peildag(jaar, vandaag=vandaag)
    laatste_dag = Least(Coalesce(OuterRef("tot"), Value(einde)), Value(einde))
    route = Routeperiode.objects.filter(traject=OuterRef("traject"), sinds__lte=laatste_dag).order_by("-sinds")
    with systeemcontext("provisions for the national statistics: no names"):
        rijen = Deelname.objects.filter(Q(tot=None) | Q(tot__gte=begin), gemeente__in=gemeenten, sinds__lte=einde)
        rijen = rijen.filter(wet=Wet.PARTICIPATIEWET).select_related("vorm")
        rijen = rijen.annotate(route=Subquery(route.values("route__sleutel")[:1])).order_by("sinds", "vorm", "tot")
        regels, totaal = [], rijen.count()
        for nummer, deelname in enumerate(rijen.iterator(PER_KEER), start=1):
            regels.append(_rij(deelname, einde))
            if nummer % PER_KEER == 0:
                meld(nummer, totaal)
        return Blad(naam="Voorzieningen", koppen=KOPPEN, rijen=regels)


def _rij(deelname: Deelname, einde: date) -> tuple[Cel, ...]:
    eind = deelname.tot if deelname.tot and deelname.tot <= einde else None
    return (deelname.vorm.vakterm, DOEL_VAN_ROUTE.get(deelname.route, WERK), deelname.sinds, eind)
