"""Beheer: what the functioneel beheerder looks after for a samenwerkingsverband."""

from hashlib import sha256
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk import mailteksten, woordenlijsten
from netwerk.beheer import is_in_begin, met_stand, paginas, punten
from netwerk.forms.beheer import NetwerkForm, VakantieregioForm
from netwerk.models import Samenwerkingsverband
from netwerk.rolsoorten import Rolsoort
from netwerk.schoolvakanties import BEKEND_TOT, komende_vakanties
from netwerk.toegang import voor
from participatie.methoden import formulierpagina


@require_safe
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def beheer(request: HttpRequest) -> TemplateResponse:
    verbanden = met_stand(Samenwerkingsverband.objects.onder_beheer(request.user), nu=timezone.now())
    return TemplateResponse(
        request,
        "netwerk/beheer.html",
        {
            "netwerken": [(verband, punten(verband), is_in_begin(verband)) for verband in verbanden],
            "woordenlijsten": woordenlijsten.alle(),
            "paginas": paginas(),
            "mails": mailteksten.alle(),
        },
    )


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def netwerk_wijzigen(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    """What is on the public page. A colleague who was first is not written over."""
    rijen = Samenwerkingsverband.objects.onder_beheer(request.user)
    if request.method == "POST":
        rijen = rijen.select_for_update(no_key=True)
    verband = get_object_or_404(rijen, pk=verband_id)
    versie = _versie(verband)
    form = NetwerkForm(request.POST if request.method == "POST" else None, instance=verband, initial={"versie": versie})
    status = 422 if form.is_bound else 200
    if form.is_valid():
        if form.cleaned_data["versie"] == versie:
            form.save()
            messages.success(request, "Uw wijziging is bewaard.")
            return redirect("beheer")
        status = 409
        form.data = form.data.copy()
        form.data["versie"] = versie
    return TemplateResponse(
        request,
        "netwerk/netwerk_wijzigen.html",
        {"form": form, "verband": verband, "is_veranderd": status == 409},
        status=status,
    )


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def vakantieregio_kiezen(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    """Which school holidays the agenda warns of."""
    verband = get_object_or_404(Samenwerkingsverband.objects.onder_beheer(request.user), pk=verband_id)
    form = VakantieregioForm(request.POST if request.method == "POST" else None, instance=verband)
    if form.is_valid():
        form.save()
        regio = verband.get_vakantieregio_display()
        messages.success(request, f"De agenda waarschuwt nu voor de schoolvakanties van regio {regio}.")
        return redirect("beheer")
    context = {
        "form": form,
        "verband": verband,
        "vakanties": komende_vakanties(timezone.localdate()),
        "bekend_tot": BEKEND_TOT,
    }
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/vakantieregio_kiezen.html", context, status=status)


def _versie(verband: Samenwerkingsverband) -> str:
    velden = [getattr(verband, naam) for naam in NetwerkForm.Meta.fields]
    return sha256(repr(velden).encode()).hexdigest()[:16]
