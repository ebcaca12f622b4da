"""What everybody may see: "Kijk hier wat we doen en doe mee"."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from experimenten.openbaar import openbaar_experiment, openbare_netwerken
from netwerk import huisstijlen
from netwerk.models import Samenwerkingsverband
from netwerk.toegang import openbaar

PER_PAGINA = 10


@require_safe
@openbaar("the front door: what the networks do, and how to take part")
def home(request: HttpRequest) -> TemplateResponse:
    """All networks; of an installation with one network, that network itself."""
    netwerken = Samenwerkingsverband.objects.openbaar()
    pagina = Paginator(netwerken, PER_PAGINA).get_page(request.GET.get("page"))
    getoond = openbare_netwerken(pagina, nu=timezone.now())
    return TemplateResponse(
        request,
        "experimenten/home.html",
        {"pagina": pagina, "netwerken": getoond, "is_enige": pagina.paginator.count == 1},
    )


@require_safe
@openbaar("what one network does, to share with people who have no account")
def netwerk_bekijken(request: HttpRequest, slug: str) -> TemplateResponse:
    netwerk = Samenwerkingsverband.objects.openbaar().met_slug(slug)
    if netwerk is None:
        raise Http404
    (getoond,) = openbare_netwerken([netwerk], nu=timezone.now())
    return TemplateResponse(
        request, "experimenten/netwerk_bekijken.html", {"openbaar": getoond, "huisstijl": huisstijlen.van(netwerk)}
    )


@require_safe
@openbaar("what one experiment is about, in plain words, to share with people who have no account")
def experiment_openbaar(request: HttpRequest, slug: str, pk: UUID) -> TemplateResponse:
    netwerk = Samenwerkingsverband.objects.openbaar().met_slug(slug)
    getoond = openbaar_experiment(netwerk, pk) if netwerk else None
    if getoond is None:
        raise Http404
    context = {"netwerk": netwerk, "openbaar": getoond, "huisstijl": huisstijlen.van(netwerk)}
    return TemplateResponse(request, "experimenten/experiment_openbaar.html", context)
