"""Who keeps contact, and who stands in for a colleague."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk.contactleggers import geschiedenis, zet
from netwerk.forms.contactleggers import ContactleggerForm, WaarnemingForm
from netwerk.models import Lid, Organisatie, Waarneming
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def contactlegger_van_organisatie(request: HttpRequest, organisatie_id: UUID) -> HttpResponse:
    bekend = Organisatie.objects.zichtbaar_voor(request.user).contactlegger_te_kiezen_door(request.user)
    organisatie = get_object_or_404(bekend, pk=organisatie_id)
    return _kies(request, organisatie, terug=reverse("organisatie_bekijken", args=[organisatie_id]))


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def contactlegger_van_lid(request: HttpRequest, lid_id: UUID) -> HttpResponse:
    bekend = Lid.objects.zichtbaar_voor(request.user).contactlegger_te_kiezen_door(request.user)
    return _kies(request, get_object_or_404(bekend, pk=lid_id), terug=reverse("lid_bekijken", args=[lid_id]))


def _kies(request: HttpRequest, doel: Organisatie | Lid, *, terug: str) -> HttpResponse:
    eerder = geschiedenis(doel, lezer=request.user)
    huidig = eerder[0].legger if eerder and eerder[0].tot is None else None
    form = ContactleggerForm(request.POST if request.method == "POST" else None, doel=doel, huidig=huidig)
    if form.is_valid():
        legger = form.cleaned_data["legger"]
        zet(doel, legger=legger, door=request.user, op=timezone.localdate())
        wie = f"{legger} houdt nu contact" if legger else "Niemand houdt nu vast contact"
        messages.success(request, f"{wie} met {doel.naam}.")
        return redirect(terug)
    context = {"form": form, "doel": doel, "terug": terug, "contactleggers": eerder}
    return TemplateResponse(request, "netwerk/contactlegger_kiezen.html", context, status=422 if form.is_bound else 200)


# Standing in


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def waarnemingen(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    form = WaarnemingForm(request.POST if request.method == "POST" else None, gebruiker=request.user, vandaag=vandaag)
    if form.is_valid():
        waarneming = form.save()
        messages.success(request, f"{waarneming.waarnemer} neemt waar voor {waarneming.afwezige}.")
        return redirect("waarnemingen")
    wijzigbaar = Waarneming.objects.wijzigbaar_voor(request.user).niet_voorbij(vandaag)
    lopend = wijzigbaar.select_related("afwezige", "waarnemer", "gemeente")
    context = {"form": form, "waarnemingen": lopend, "vandaag": vandaag}
    return TemplateResponse(request, "netwerk/waarnemingen.html", context, status=422 if form.is_bound else 200)


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def waarneming_intrekken(request: HttpRequest, waarneming_id: UUID) -> HttpResponse:
    waarneming = get_object_or_404(Waarneming.objects.wijzigbaar_voor(request.user), pk=waarneming_id)
    waarneming.trek_in(nu=timezone.now())
    url = reverse("waarneming_terugzetten", args=[waarneming_id])
    ongedaan_te_maken(request, "De waarneming is gestopt.", url=url)
    return redirect("waarnemingen")


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def waarneming_terugzetten(request: HttpRequest, waarneming_id: UUID) -> HttpResponse:
    get_object_or_404(Waarneming.objects.wijzigbaar_voor(request.user), pk=waarneming_id).zet_terug()
    messages.success(request, "De waarneming geldt weer.")
    return redirect("waarnemingen")
