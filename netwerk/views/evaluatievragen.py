"""The three questions after a bijeenkomst, in the words of a samenwerkingsverband."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import evaluatievragen as topic
from netwerk.forms.evaluatievragen import EvaluatievraagForm
from netwerk.mailteksten import je_en_u
from netwerk.models import Samenwerkingsverband
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.wijzigingen import IntussenVeranderd
from participatie.methoden import formulierpagina

WIJZIGINGEN = 20


@require_safe
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def evaluatievragen(request: HttpRequest, verband_id: UUID) -> TemplateResponse:
    verband = _verband(request, verband_id)
    standen = topic.standen(verband, vandaag=timezone.localdate())
    context = {
        "verband": verband,
        "standen": standen,
        "waarschuwing": je_en_u(" ".join(stand.tekst for stand in standen)),
    }
    return TemplateResponse(request, "netwerk/evaluatievragen.html", context)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def evaluatievraag_wijzigen(request: HttpRequest, verband_id: UUID, nummer: int) -> HttpResponse:
    verband, vandaag = _verband(request, verband_id), timezone.localdate()
    stand = _stand(verband, nummer)
    gestuurd = request.POST if request.method == "POST" else None
    form = EvaluatievraagForm(gestuurd, stand=stand, verband=verband, vandaag=vandaag)
    status = 422 if form.is_bound else 200
    if form.is_valid():
        try:
            topic.stel(verband, nummer, vandaag=vandaag, **form.cleaned_data)
        except IntussenVeranderd:
            status = 409
            form.data = form.data.copy()
            form.data["versie"] = stand.versie
        else:
            messages.success(request, f"Bewaard: “{form.cleaned_data['tekst']}”")
            return redirect("evaluatievragen", verband.pk)
    context = {
        "form": form,
        "verband": verband,
        "stand": stand,
        "is_veranderd": status == 409,
        "wijzigingen": topic.geschiedenis(verband, nummer, hoogstens=WIJZIGINGEN),
    }
    return TemplateResponse(request, "netwerk/evaluatievraag_wijzigen.html", context, status=status)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def evaluatievraag_terugnemen(request: HttpRequest, verband_id: UUID, nummer: int) -> HttpResponse:
    """Forget what was planned for later; what is asked today stays."""
    verband, vandaag = _verband(request, verband_id), timezone.localdate()
    stand = _stand(verband, nummer)
    if topic.neem_terug(verband, nummer, vandaag=vandaag):
        messages.success(request, f"De vraag blijft: “{stand.tekst}”")
    return redirect("evaluatievragen", verband.pk)


def _verband(request: HttpRequest, verband_id: UUID) -> Samenwerkingsverband:
    return get_object_or_404(Samenwerkingsverband.objects.onder_beheer(request.user), pk=verband_id)


def _stand(verband: Samenwerkingsverband, nummer: int) -> topic.Stand:
    if nummer not in topic.ANTWOORDEN:
        raise Http404
    return topic.standen(verband, vandaag=timezone.localdate())[nummer - 1]
