"""Onderwerpen under beheer: the words for what people know, offer and ask, and from when until when to choose."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.db.models.functions import Lower
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.forms.onderwerpen import OnderwerpenFilter, OnderwerpForm, StopForm
from netwerk.models import Kennis, Onderwerp, Samenwerkingsverband
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina

PER_PAGINA = 50


@require_safe
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def onderwerpen(request: HttpRequest, verband_id: UUID) -> TemplateResponse:
    verband, vandaag = _verband(request, verband_id), timezone.localdate()
    filter_ = OnderwerpenFilter(request.GET)
    gevonden = filter_.pas_toe(Onderwerp.objects.wijzigbaar_voor(request.user).van(verband), vandaag=vandaag)
    getoond = Q(kennis__in=Kennis.objects.zichtbaar_voor(request.user).values("pk"))
    geteld = gevonden.annotate(mensen=Count("kennis__lid", filter=getoond, distinct=True))
    pagina = Paginator(geteld.order_by(Lower("woord"), "pk"), PER_PAGINA).get_page(request.GET.get("page"))
    rijen = [(onderwerp, onderwerp.is_te_kiezen(vandaag)) for onderwerp in pagina]
    context = {"verband": verband, "filter": filter_, "pagina": pagina, "rijen": rijen}
    return TemplateResponse(request, "netwerk/onderwerpen.html", context)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def onderwerp_toevoegen(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    verband = _verband(request, verband_id)
    data = request.POST if request.method == "POST" else None
    form = OnderwerpForm(data, verband=verband, vandaag=timezone.localdate())
    if form.is_valid():
        woord, vanaf = form.cleaned_data["woord"], form.cleaned_data["vanaf"]
        verband.onderwerpen.create(woord=woord, geldig_van=vanaf, toegevoegd_door=request.user)
        messages.success(request, f"“{woord}” staat erbij.")
        return redirect("onderwerpen", verband.pk)
    context = {"form": form, "verband": verband}
    return TemplateResponse(request, "netwerk/onderwerp_toevoegen.html", context, status=422 if form.is_bound else 200)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def onderwerp_stoppen(request: HttpRequest, onderwerp_id: UUID) -> HttpResponse:
    onderwerp, vandaag = _onderwerp(request, onderwerp_id), timezone.localdate()
    data = request.POST if request.method == "POST" else None
    form = StopForm(data, initial={"vanaf": onderwerp.geldig_tot or vandaag}, vandaag=vandaag)
    if form.is_valid():
        onderwerp.stop(vanaf=form.cleaned_data["vanaf"])
        terug = reverse("onderwerp_hervatten", args=[onderwerp_id])
        ongedaan_te_maken(request, f"Bewaard: “{onderwerp}” stopt.", url=terug)
        return redirect("onderwerpen", onderwerp.samenwerkingsverband_id)
    context = {"form": form, "onderwerp": onderwerp}
    return TemplateResponse(request, "netwerk/onderwerp_stoppen.html", context, status=422 if form.is_bound else 200)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def onderwerp_hervatten(request: HttpRequest, onderwerp_id: UUID) -> HttpResponse:
    onderwerp = _onderwerp(request, onderwerp_id)
    onderwerp.hervat()
    messages.success(request, f"Mensen kunnen “{onderwerp}” weer kiezen.")
    return redirect("onderwerpen", onderwerp.samenwerkingsverband_id)


def _verband(request: HttpRequest, verband_id: UUID) -> Samenwerkingsverband:
    return get_object_or_404(Samenwerkingsverband.objects.onder_beheer(request.user), pk=verband_id)


def _onderwerp(request: HttpRequest, onderwerp_id: UUID) -> Onderwerp:
    return get_object_or_404(Onderwerp.objects.wijzigbaar_voor(request.user), pk=onderwerp_id)
