"""Huisstijl: send a theme or a logo, look at it, put it live, go back; and the files themselves for every browser."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import huisstijlen
from netwerk.forms.huisstijlen import FORMULIEREN
from netwerk.models import Samenwerkingsverband
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import openbaar, voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from participatie.thema import lees

WAT = {huisstijlen.THEMA: "thema", huisstijlen.LOGO: "logo"}
EEN_JAAR = "public, max-age=31536000, immutable"


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def huisstijl(request: HttpRequest, verband_id: UUID, soort: str) -> HttpResponse:
    """One page for the theme and one for the logo. What is sent is not live yet."""
    verband = _verband_van(request, verband_id, soort)
    is_post = request.method == "POST"
    form = FORMULIEREN[soort](request.POST if is_post else None, request.FILES if is_post else None)
    if form.is_valid():
        huisstijlen.bewaar(verband, soort, form.cleaned_data["bestand"], door=request.user, nu=timezone.now())
        messages.success(request, f"Ontvangen. Kijk eerst hoe het wordt.{form.weggelaten()}")
        return redirect("huisstijl_voorbeeld", verband.pk, soort)
    context = {"form": form, "verband": verband, "wat": WAT[soort], "stand": huisstijlen.stand(verband)[soort]}
    context |= {"is_thema": soort == huisstijlen.THEMA, "soort": soort}
    return TemplateResponse(request, "netwerk/huisstijl.html", context, status=422 if form.is_bound else 200)


@require_safe
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def huisstijl_voorbeeld(request: HttpRequest, verband_id: UUID, soort: str) -> TemplateResponse:
    verband = _verband_van(request, verband_id, soort)
    nieuw = huisstijlen.stand(verband)[soort].nieuw
    if nieuw is None:
        raise Http404
    thema = lees(bytes(nieuw.inhoud)) if soort == huisstijlen.THEMA else None
    context = {
        "verband": verband,
        "wat": WAT[soort],
        "soort": soort,
        "thema": thema,
        "huisstijl": huisstijlen.van(verband) | {soort: huisstijlen.adres(verband, soort, nieuw.vingerafdruk)},
    }
    return TemplateResponse(request, "netwerk/huisstijl_voorbeeld.html", context)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def huisstijl_live(request: HttpRequest, verband_id: UUID, soort: str) -> HttpResponse:
    verband = _verband_van(request, verband_id, soort)
    nieuw = huisstijlen.stand(verband)[soort].nieuw
    if nieuw is None:
        messages.error(request, f"Er is geen nieuw {WAT[soort]}. Kies eerst een bestand.")
    elif huisstijlen.zet_live(verband, nieuw):
        messages.error(request, "In dit thema is tekst niet te lezen. Pas de kleuren aan en kies het bestand opnieuw.")
        return redirect("huisstijl_voorbeeld", verband.pk, soort)
    else:
        messages.success(request, f"Iedereen in het netwerk ziet nu dit {WAT[soort]}.")
    return redirect("huisstijl", verband.pk, soort)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def huisstijl_terugzetten(request: HttpRequest, verband_id: UUID, soort: str) -> HttpResponse:
    verband = _verband_van(request, verband_id, soort)
    if getattr(verband, soort):
        huisstijlen.zet_terug(verband, soort)
        terug = reverse("huisstijl_live", args=[verband.pk, soort])
        ongedaan_te_maken(request, f"Iedereen ziet weer ons eigen {WAT[soort]}.", url=terug)
    return redirect("huisstijl", verband.pk, soort)


@openbaar("colours and a logo, for everybody who opens a page of the network; a browser keeps them")
@require_safe
def huisstijl_bestand(request: HttpRequest, verband_id: UUID, soort: str, vingerafdruk: str) -> HttpResponse:
    """The address changes with the content, so that what was kept is never too old."""
    deel = huisstijlen.bestand(verband_id, soort, vingerafdruk)
    if deel is None:
        raise Http404
    kop = {"Cache-Control": EEN_JAAR, "X-Content-Type-Options": "nosniff"}
    soort_tekst = f"{deel.mime}; charset=utf-8" if deel.mime == "text/css" else deel.mime
    return HttpResponse(bytes(deel.inhoud), content_type=soort_tekst, headers=kop)


def _verband_van(request: HttpRequest, verband_id: UUID, soort: str) -> Samenwerkingsverband:
    verband = get_object_or_404(Samenwerkingsverband.objects.onder_beheer(request.user), pk=verband_id)
    if soort not in WAT:
        raise Http404
    return verband
