"""For whom somebody looks for a plek: for itself, or a begeleider for an own inwoner. Two addresses, one way."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from netwerk.inzage import Gegevens
from netwerk.models import Lid
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner
from trajecten.verzoeken import zelf_als_inwoner

EIGEN = {
    "plekken": "plekken_voor_mij",
    "plek": "plek_voor_mij",
    "past_niet": "plek_past_niet",
    "vertrekpunt": "vertrekpunt",
    "tempo": "mijn_tempo",
    "wensen": "mijn_wensen",
    "werk": "mijn_werk",
    "werk_toevoegen": "werk_toevoegen",
    "iets_anders": "iets_anders",
}
VAN_EEN_ANDER = {
    "plekken": "inwoner_plekken",
    "plek": "inwoner_plek",
    "past_niet": "inwoner_plek_past_niet",
    "vertrekpunt": "inwoner_vertrekpunt",
    "tempo": "inwoner_tempo",
    "wensen": "inwoner_wensen",
    "werk": "inwoner_werk",
    "werk_toevoegen": "inwoner_werk_toevoegen",
    "iets_anders": "inwoner_iets_anders",
}


@dataclass(frozen=True, kw_only=True)
class Zoeker:
    """The inwoner that plekken are looked for, and whether that is the reader."""

    inwoner: Inwoner
    is_eigen: bool

    def adres(self, pagina: str, *ids: UUID) -> str:
        if self.is_eigen:
            return reverse(EIGEN[pagina], args=ids)
        return reverse(VAN_EEN_ANDER[pagina], args=[self.inwoner.pk, *ids])

    @property
    def adressen(self) -> dict[str, str]:
        return {pagina: self.adres(pagina) for pagina in ("plekken", "vertrekpunt")}


def zoeker(request: HttpRequest, inwoner_id: UUID | None = None) -> Zoeker:
    """Return for whom it is; 404 for somebody else's inwoner. It is written down who looked.

    Who never began with anything is known as inwoner from the first thing that is kept, not by looking around.
    """
    gebruiker = request.user
    if inwoner_id is None:
        return Zoeker(inwoner=_zelf(gebruiker, bewaart=request.method == "POST"), is_eigen=True)
    mag = Inwoner.objects.die_meezoeken_met(gebruiker).met_contactpersoon(timezone.localdate())
    inwoner = get_object_or_404(mag.select_related("gemeente"), pk=inwoner_id)
    if inwoner.lid_id == gebruiker.pk:
        raise Http404
    leg_inwoners_vast(gebruiker, [inwoner], gegevens=Gegevens.TALENTPROFIEL)
    return Zoeker(inwoner=inwoner, is_eigen=False)


def _zelf(gebruiker: Lid, *, bewaart: bool) -> Inwoner:
    bekend = Inwoner.objects.filter(lid=gebruiker).select_related("gemeente").first()
    if bekend:
        return bekend
    if bewaart:
        return zelf_als_inwoner(gebruiker, nu=timezone.now())
    return Inwoner(lid=gebruiker, gemeente=gebruiker.gemeente, naam=gebruiker.naam)
