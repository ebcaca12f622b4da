"""Read aloud: the recordings of a network, for who looks after it and for whom they are played."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk import voorlezen
from netwerk.forms.voorlezen import OpnameForm, VoorleesFilter
from netwerk.models import Samenwerkingsverband, Voorleesopname
from netwerk.rollen import HOORT_VOORLEZEN
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import openbaar, voor
from participatie.methoden import formulierpagina
from participatie.uitlevering import om_af_te_spelen
from participatie.virusscan import VIRUS, Afloop

PER_PAGINA = 30
WACHT = "De opname is bewaard. De controle op virussen werkt nu niet. Zodra die klaar is, is de opname te horen."


@require_safe
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def voorleesteksten(request: HttpRequest, verband_id: UUID) -> TemplateResponse:
    verband = _verband(request, verband_id)
    alle = voorlezen.teksten(verband, vandaag=timezone.localdate()).values()
    filter_ = VoorleesFilter(request.GET, groepen=list(dict.fromkeys(tekst.groep for tekst in alle)))
    gevraagd = filter_.gevraagd()
    rijen = voorlezen.regels(verband, alle, groep=gevraagd["groep"], alleen_zonder=gevraagd["zonder"])
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    context = {"verband": verband, "filter": filter_, "pagina": pagina}
    return TemplateResponse(request, "netwerk/voorleesteksten.html", context)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def voorleesopname_plaatsen(request: HttpRequest, verband_id: UUID, sleutel: str) -> HttpResponse:
    verband = _verband(request, verband_id)
    tekst = voorlezen.teksten(verband, vandaag=timezone.localdate()).get(sleutel)
    if tekst is None:
        raise Http404
    form = OpnameForm(*((request.POST, request.FILES) if request.method == "POST" else ()))
    if form.is_valid():
        taal, geluid = form.cleaned_data["taal"], form.cleaned_data["bestand"]
        afloop = voorlezen.plaats(verband, tekst, taal=taal, geluid=geluid, nu=timezone.now())
        if afloop is Afloop.VIRUS:
            form.add_error("bestand", VIRUS)
        else:
            messages.success(request, "De opname staat erbij." if afloop is Afloop.GEPLAATST else WACHT)
            return redirect("voorleesteksten", verband.pk)
    context = {"form": form, "verband": verband, "tekst": tekst}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/voorleesopname_plaatsen.html", context, status=status)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def voorleesopname_weghalen(request: HttpRequest, opname_id: UUID) -> HttpResponse:
    """Asked once more, because it cannot be undone."""
    opname = get_object_or_404(Voorleesopname.objects.wijzigbaar_voor(request.user), pk=opname_id)
    if request.method != "POST":
        return TemplateResponse(request, "netwerk/voorleesopname_weghalen.html", {"opname": opname})
    opname.delete()
    messages.success(request, "De opname is weg. Het apparaat leest deze tekst nu zelf voor, als het dat kan.")
    return redirect("voorleesteksten", opname.samenwerkingsverband_id)


@require_safe
@openbaar("who has no account hears the fixed texts of a screen too; no word of anybody is in it")
def voorleesopname(request: HttpRequest, opname_id: UUID) -> HttpResponse:
    opname = get_object_or_404(Voorleesopname.objects.openbaar(), pk=opname_id)
    return om_af_te_spelen(opname.pk, mime=opname.mime, deel=request.headers.get("Range", ""))


@require_safe
@voor(*HOORT_VOORLEZEN)
def voorleeslijst(request: HttpRequest) -> JsonResponse:
    """For the script: which lines of a screen have a recording, per language."""
    return _lijst(request.user.gemeente.samenwerkingsverband_id)


@require_safe
@openbaar("the same for a screen that opens without an account: by a link, or from the front page")
def voorleeslijst_openbaar(request: HttpRequest, verband_id: UUID) -> JsonResponse:
    return _lijst(verband_id)


def _lijst(verband_id: UUID) -> JsonResponse:
    gevonden = voorlezen.om_af_te_spelen(verband_id)
    namen = voorlezen.talen_in_woorden()
    talen = {
        taal: {"naam": namen[taal], "opnames": {t: reverse("voorleesopname", args=[pk]) for t, pk in opnames.items()}}
        for taal, opnames in gevonden.items()
    }
    return JsonResponse(talen)


def _verband(request: HttpRequest, verband_id: UUID) -> Samenwerkingsverband:
    return get_object_or_404(Samenwerkingsverband.objects.onder_beheer(request.user), pk=verband_id)
