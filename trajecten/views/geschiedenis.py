"""What was changed in a talentprofiel or traject: for the person, and for whoever helps that person."""

from uuid import UUID

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from netwerk.inzage import Gegevens
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.wijzigingen import Wijziging
from trajecten import geschiedenis, geschiedenis_traject
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner, Talentprofiel
from trajecten.talentprofielen import profiel_van
from trajecten.toegang import HELPERS

PER_PAGINA = 50


@require_safe
@voor(Rolsoort.INWONER)
def talentprofiel_veranderd(request: HttpRequest) -> TemplateResponse:
    profiel = profiel_van(request.user)
    if profiel is None:
        raise Http404
    return _toon(request, _van_profiel(request, profiel), inwoner=None, terug=reverse("talentprofiel"))


@require_safe
@voor(*HELPERS)
def inwoner_veranderd(request: HttpRequest, pk: UUID) -> TemplateResponse:
    zichtbaar = Talentprofiel.objects.zichtbaar_voor(request.user).select_related("inwoner")
    profiel = get_object_or_404(zichtbaar, inwoner=pk)
    leg_inwoners_vast(request.user, [profiel.inwoner], gegevens=Gegevens.VERANDERINGEN)
    terug = reverse("inwoner_talentprofiel", args=[pk])
    return _toon(request, _van_profiel(request, profiel), inwoner=profiel.inwoner, terug=terug)


@require_safe
@voor(*HELPERS)
def traject_veranderd(request: HttpRequest, pk: UUID) -> TemplateResponse:
    inwoner = get_object_or_404(Inwoner.objects.zichtbaar_voor(request.user), pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.VERANDERINGEN)
    pagina = _pagina(request, geschiedenis_traject.wijzigingen(inwoner))
    lijst = geschiedenis_traject.in_woorden(pagina.object_list, lezer=request.user)
    context = {"wat": "traject", "terug_tekst": "Traject"}
    terug = reverse("inwoner_traject", args=[pk])
    return _toon(request, (pagina, lijst), inwoner=inwoner, terug=terug, **context)


def _van_profiel(request: HttpRequest, profiel: Talentprofiel) -> tuple[Page, list[Wijziging]]:
    pagina = _pagina(request, geschiedenis.wijzigingen(profiel))
    return pagina, geschiedenis.in_woorden(pagina.object_list, lezer=request.user)


def _pagina(request: HttpRequest, wijzigingen: QuerySet) -> Page:
    return Paginator(wijzigingen, PER_PAGINA).get_page(request.GET.get("page"))


def _toon(
    request: HttpRequest,
    gelezen: tuple[Page, list[Wijziging]],
    *,
    inwoner: Inwoner | None,
    terug: str,
    wat: str = "profiel",
    terug_tekst: str = "Talentprofiel",
) -> TemplateResponse:
    """In: whose it is, or None for the own."""
    pagina, wijzigingen = gelezen
    context = {"pagina": pagina, "wijzigingen": wijzigingen, "inwoner": inwoner, "wat": wat}
    context |= {"terug": terug, "terug_tekst": terug_tekst}
    return TemplateResponse(request, "trajecten/wijzigingen.html", context)
