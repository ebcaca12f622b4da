"""What was changed in a talentprofiel: for the person, and for whoever helps that person."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from netwerk.inzage import Gegevens
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from trajecten.geschiedenis import in_woorden, wijzigingen
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Talentprofiel
from trajecten.talentprofielen import profiel_van

PER_PAGINA = 50


@require_safe
@voor(Rolsoort.INWONER)
def talentprofiel_veranderd(request: HttpRequest) -> TemplateResponse:
    profiel = profiel_van(request.user)
    if profiel is None:
        raise Http404
    return _toon(request, profiel, is_eigen=True, terug=reverse("talentprofiel"))


@require_safe
@voor(Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
def inwoner_veranderd(request: HttpRequest, pk: UUID) -> TemplateResponse:
    zichtbaar = Talentprofiel.objects.zichtbaar_voor(request.user).select_related("inwoner")
    profiel = get_object_or_404(zichtbaar, inwoner=pk)
    leg_inwoners_vast(request.user, [profiel.inwoner], gegevens=Gegevens.VERANDERINGEN)
    return _toon(request, profiel, is_eigen=False, terug=reverse("inwoner_talentprofiel", args=[pk]))


def _toon(request: HttpRequest, profiel: Talentprofiel, *, is_eigen: bool, terug: str) -> TemplateResponse:
    pagina = Paginator(wijzigingen(profiel), PER_PAGINA).get_page(request.GET.get("page"))
    context = {
        "inwoner": profiel.inwoner,
        "is_eigen": is_eigen,
        "pagina": pagina,
        "wijzigingen": in_woorden(pagina.object_list, lezer=request.user),
        "terug": terug,
    }
    return TemplateResponse(request, "trajecten/wijzigingen.html", context)
