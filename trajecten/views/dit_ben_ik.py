"""What somebody takes along of the own talentprofiel: the sheet as a PDF, and a file for other programs."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.inzage import Gegevens, Grond, Handeling
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.maat import is_bestand
from trajecten import talentprofielen
from trajecten.antwoordbestanden import gekozen_foto, voor_op_het_blad
from trajecten.dit_ben_ik import pdf
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner, Talentprofiel
from trajecten.toegang import HELPERS
from trajecten.vum import werkzoekendeprofiel

HELPT = "helpt"
"""In the address when the person wants that what helps comes along."""


@require_safe
@voor(Rolsoort.INWONER)
@is_bestand
def talentprofiel_pdf(request: HttpRequest) -> HttpResponse:
    return _als_pdf(request, _eigen_profiel(request))


@require_safe
@voor(*HELPERS)
@is_bestand
def samen_pdf(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The same sheet, for a helper to give to the inwoner."""
    inwoner = get_object_or_404(Inwoner.objects.begeleid_door(request.user), pk=pk)
    leg_inwoners_vast(
        request.user,
        [inwoner],
        gegevens=Gegevens.TALENTPROFIEL,
        handeling=Handeling.GEDOWNLOAD,
        anders=Grond.BEGELEIDER,
    )
    zichtbaar = Talentprofiel.objects.zichtbaar_voor(request.user).select_related("inwoner")
    return _als_pdf(request, get_object_or_404(zichtbaar, inwoner=inwoner))


@require_safe
@voor(Rolsoort.INWONER)
@is_bestand
def talentprofiel_vum(request: HttpRequest) -> JsonResponse:
    """The profile in names and codes that other organisations know. Whom it is given to is up to the person."""
    return als_vum(_eigen_profiel(request), met_wat_helpt=HELPT in request.GET)


def als_vum(profiel: Talentprofiel, *, met_wat_helpt: bool) -> JsonResponse:
    toestemming = profiel.inwoner.toestemmingen.geldig(timezone.localdate()).met_profiel().exists()
    gegevens = werkzoekendeprofiel(profiel, toestemming=toestemming, met_wat_helpt=met_wat_helpt)
    antwoord = JsonResponse(gegevens, json_dumps_params={"ensure_ascii": False, "indent": 2})
    antwoord.headers["Content-Disposition"] = 'attachment; filename="mijn-profiel.json"'
    return antwoord


def _eigen_profiel(request: HttpRequest) -> Talentprofiel:
    profiel = talentprofielen.begonnen_profiel_van(request.user)
    if profiel is None:
        raise Http404
    return profiel


def _als_pdf(request: HttpRequest, profiel: Talentprofiel) -> HttpResponse:
    foto = gekozen_foto(voor_op_het_blad(profiel), request.GET.get("foto", ""))
    inhoud = pdf(profiel, met_wat_helpt=HELPT in request.GET, nu=timezone.now(), foto=foto)
    kop = {"Content-Disposition": 'attachment; filename="dit-ben-ik.pdf"'}
    return HttpResponse(inhoud, content_type="application/pdf", headers=kop)
