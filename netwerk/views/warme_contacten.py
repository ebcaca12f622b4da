"""Warme contacten: who was not spoken to for too long; and how long that is."""

from uuid import uuid4

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk import contactdrempels
from netwerk.forms.warme_contacten import DrempelForm, WarmeContactenFilter
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.toegang_contacten import DRAAGT_OVER
from netwerk.veldrechten import LEGT_CONTACT
from netwerk.warme_contacten import koudste_eerst, met_warmte, tel
from participatie.methoden import formulierpagina

PER_PAGINA = 24


@require_safe
@voor(*LEGT_CONTACT)
def warme_contacten(request: HttpRequest) -> TemplateResponse:
    vandaag = timezone.localdate()
    filter_ = WarmeContactenFilter(request.GET, gebruiker=request.user, vandaag=vandaag)
    alle = met_warmte(filter_.pas_toe().select_related("gemeente"), vandaag=vandaag)
    gevonden = koudste_eerst(filter_.van_temperatuur(alle))
    context = {
        "filter": filter_,
        "pagina": Paginator(gevonden, PER_PAGINA).get_page(request.GET.get("page")),
        "aantallen": tel(alle),
        "sleutel": uuid4(),
        "mag_regelen": heeft_rol(request.user, Rolsoort.KWARTIERMAKER),
    }
    return TemplateResponse(request, "netwerk/warme_contacten.html", context)


@formulierpagina
@voor(*DRAAGT_OVER)
def contactdrempels_wijzigen(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    netwerken = contactdrempels.netwerken(request.user)
    verband = next((n for n in netwerken if n.slug == request.GET.get("netwerk")), netwerken[0])
    form = DrempelForm(request.POST if request.method == "POST" else None, verband=verband, vandaag=vandaag)
    if form.is_valid():
        form.bewaar(door=request.user)
        messages.success(request, "De nieuwe drempel is bewaard.")
        return redirect(request.get_full_path())
    context = {
        "form": form,
        "netwerken": netwerken,
        "verband": verband,
        "regels": contactdrempels.regels(verband, lezer=request.user, vandaag=vandaag),
        "mag_lijst": heeft_rol(request.user, *LEGT_CONTACT),
    }
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/contactdrempels.html", context, status=status)
