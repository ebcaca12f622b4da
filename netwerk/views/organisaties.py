"""Organisations: who they are, whom one speaks to, and when somebody of the network was there last."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from netwerk.forms.organisaties import OrganisatieForm, OrganisatiesFilter
from netwerk.models import Lid, Organisatie, Plek
from netwerk.rollen import NETWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.veldrechten import CONTACTPERSOON, ORGANISATIE

PER_PAGINA = 24
CONTACTEN_PER_PAGINA = 20


@require_safe
@voor(*NETWERKROLLEN)
def organisaties(request: HttpRequest) -> TemplateResponse:
    filter_ = OrganisatiesFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())
    gevonden = filter_.pas_toe(Organisatie.objects.zichtbaar_voor(request.user))
    op_volgorde = (
        gevonden.met_laatste_contact()
        .met_soortwoord(timezone.localdate())
        .select_related("soort", "gemeente")
        .order_by("naam", "pk")
    )
    pagina = Paginator(op_volgorde, PER_PAGINA).get_page(request.GET.get("page"))
    mag_toevoegen = heeft_rol(request.user, Rolsoort.KWARTIERMAKER)
    return TemplateResponse(
        request,
        "netwerk/organisaties.html",
        {"filter": filter_, "pagina": pagina, "tab": "organisaties", "mag_toevoegen": mag_toevoegen},
    )


@require_safe
@voor(*NETWERKROLLEN, Rolsoort.WERKGEVER)
def organisatie_bekijken(request: HttpRequest, organisatie_id: UUID) -> TemplateResponse:
    zichtbaar = Organisatie.objects.zichtbaar_voor(request.user).met_soortwoord(timezone.localdate())
    zichtbaar = zichtbaar.select_related("soort", "gemeente")
    organisatie = get_object_or_404(zichtbaar, pk=organisatie_id)
    contacten = organisatie.contactmomenten.select_related("door").order_by("-op", "pk")
    return TemplateResponse(
        request,
        "netwerk/organisatie_bekijken.html",
        {
            "organisatie": ORGANISATIE.toon(organisatie, aan=request.user),
            "soortwoord": organisatie.soortwoord,
            "contactpersonen": [
                CONTACTPERSOON.toon(persoon, aan=request.user)
                for persoon in organisatie.contactpersonen.select_related("gemeente").order_by("naam")
            ],
            "plekken": Plek.objects.zichtbaar_voor(request.user).filter(organisatie=organisatie).order_by("naam"),
            "leden": Lid.objects.zichtbaar_voor(request.user).filter(organisatie=organisatie).order_by("naam"),
            "pagina": Paginator(contacten, CONTACTEN_PER_PAGINA).get_page(request.GET.get("page")),
            "mag_alle_zien": heeft_rol(request.user, *NETWERKROLLEN),
            "mag_wijzigen": Organisatie.objects.wijzigbaar_voor(request.user).filter(pk=organisatie.pk).exists(),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@voor(Rolsoort.KWARTIERMAKER)
def organisatie_toevoegen(request: HttpRequest) -> HttpResponse:
    nieuw = Organisatie(toegevoegd_door=request.user)
    return _formulier(request, nieuw, "netwerk/organisatie_toevoegen.html", "De organisatie staat erbij.")


@require_http_methods(["GET", "HEAD", "POST"])
@voor(Rolsoort.KWARTIERMAKER)
def organisatie_wijzigen(request: HttpRequest, organisatie_id: UUID) -> HttpResponse:
    organisatie = get_object_or_404(Organisatie.objects.wijzigbaar_voor(request.user), pk=organisatie_id)
    return _formulier(request, organisatie, "netwerk/organisatie_wijzigen.html", "Uw wijziging is bewaard.")


def _formulier(request: HttpRequest, organisatie: Organisatie, template: str, bewaard: str) -> HttpResponse:
    form = OrganisatieForm(
        request.POST if request.method == "POST" else None,
        instance=organisatie,
        gebruiker=request.user,
        vandaag=timezone.localdate(),
    )
    if form.is_valid():
        form.save()
        messages.success(request, bewaard)
        return redirect("organisatie_bekijken", organisatie.pk)
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, template, {"form": form, "organisatie": organisatie}, status=status)
