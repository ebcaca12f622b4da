"""Organisations: who they are, whom one speaks to, and when somebody of the network was there last."""

from datetime import date
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import gestopte_organisaties
from netwerk.forms.organisaties import OrganisatieForm, OrganisatiesFilter
from netwerk.gevoelig import gevoelig
from netwerk.kenmerken import open_voor
from netwerk.models import Dubbelsoort, Lid, Organisatie, Plek
from netwerk.models.organisaties import OrganisatieQuerySet
from netwerk.op_paginas import delen_van, herkomst_van
from netwerk.organisatiepagina import met_brenger, pagina_van
from netwerk.plekken import Pleknamen
from netwerk.rollen import LEEST_IN, NETWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.samenvoegen import opvolger
from netwerk.soortwoorden import met_soortwoorden
from netwerk.toegang import voor
from netwerk.uitvoeren import bestand, organisatiesblad
from netwerk.veldrechten import CONTACTPERSOON, LEGT_CONTACT, LID, ORGANISATIE
from netwerk.views.contacten import contact_op_pagina
from netwerk.warme_contacten import met_laatste_contact
from participatie.maat import is_bestand
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina

PER_PAGINA = 24


@require_safe
@voor(*NETWERKROLLEN)
def organisaties(request: HttpRequest) -> TemplateResponse:
    vandaag = timezone.localdate()
    filter_, gevonden = _gevonden(request)
    met_contact = met_laatste_contact(gevonden, vandaag=vandaag).met_partner(vandaag).met_soortwoord(vandaag)
    op_volgorde = met_contact.select_related("soort", "gemeente").order_by("naam", "pk")
    pagina = Paginator(op_volgorde, PER_PAGINA).get_page(request.GET.get("page"))
    mag_toevoegen = heeft_rol(request.user, Rolsoort.KWARTIERMAKER)
    return TemplateResponse(
        request,
        "netwerk/organisaties.html",
        {
            "filter": filter_,
            "pagina": pagina,
            "tab": "organisaties",
            "mag_toevoegen": mag_toevoegen,
            "mag_warm": heeft_rol(request.user, *LEGT_CONTACT),
            "mag_inlezen": heeft_rol(request.user, *LEEST_IN),
        },
    )


def _gevonden(request: HttpRequest) -> tuple[OrganisatiesFilter, OrganisatieQuerySet]:
    filter_ = OrganisatiesFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())
    return filter_, filter_.pas_toe(Organisatie.objects.zichtbaar_voor(request.user))


@require_safe
@voor(*NETWERKROLLEN)
@gevoelig
@is_bestand
def organisaties_bestand(request: HttpRequest, vorm: str) -> HttpResponse:
    _, gevonden = _gevonden(request)
    blad = organisatiesblad(gevonden.order_by("naam", "pk"), lezer=request.user)
    return bestand(blad, vorm=vorm, naam=f"organisaties-{timezone.localdate()}")


@require_safe
@voor(*NETWERKROLLEN, Rolsoort.WERKGEVER)
def organisatie_bekijken(request: HttpRequest, organisatie_id: UUID) -> HttpResponse:
    """Also by the id of an organisatie that became part of another one."""
    vandaag = timezone.localdate()
    zichtbaar = met_laatste_contact(Organisatie.objects.zichtbaar_voor(request.user), vandaag=vandaag)
    met_rechten = (
        met_brenger(zichtbaar, lezer=request.user)
        .met_contactrechten_voor(request.user)
        .met_soortwoord(vandaag)
        .met_sectorwoord(vandaag)
        .select_related("soort", "sector", "gemeente", "wijk")
    )
    organisatie = met_soortwoorden(met_rechten, lezer=request.user).filter(pk=organisatie_id).first()
    if organisatie is None:
        nu = get_object_or_404(zichtbaar, pk=opvolger(Dubbelsoort.ORGANISATIE, organisatie_id))
        return redirect("organisatie_bekijken", nu.pk)
    return TemplateResponse(
        request,
        "netwerk/organisatie_bekijken.html",
        {
            "organisatie": ORGANISATIE.toon(organisatie, aan=request.user),
            "gestopt_op": organisatie.gestopt_op,
            "soortwoord": organisatie.soortwoord,
            "sectorwoord": organisatie.sectorwoord,
            "contactpersonen": _contactpersonen(request, organisatie, vandaag=vandaag),
            "open_voor": open_voor(organisatie, op=vandaag),
            "over": pagina_van(organisatie, lezer=request.user),
            "plekken": _plekken(request, organisatie),
            "leden": [
                LID.toon(lid, aan=request.user, is_eigen=lid == request.user, alleen=("naam", "functie"))
                for lid in Lid.objects.zichtbaar_voor(request.user)
                .bij_organisatie(organisatie, lezer=request.user)
                .op_datum(vandaag)
                .select_related("gemeente")
            ],
            **_van_het_netwerk(request, organisatie),
            "mag_wijzigen": organisatie.mag_wijzigen,
            "van_apps": delen_van(organisatie, lezer=request.user),
            **contact_op_pagina(request, organisatie),
        },
    )


def _van_het_netwerk(request: HttpRequest, organisatie: Organisatie) -> dict[str, object]:
    """What a werkgever does not see of the own organisatie: what the network does with it."""
    if not heeft_rol(request.user, *NETWERKROLLEN):
        return {"mag_alle_zien": False}
    return {
        "mag_alle_zien": True,
        "sinds": organisatie.toegevoegd_op,
        "brenger": {"pk": organisatie.toegevoegd_door_id, "naam": organisatie.brenger_naam},
    }


def _contactpersonen(request: HttpRequest, organisatie: Organisatie, *, vandaag: date) -> list[dict[str, object]]:
    """Who one speaks to there, when that was last, and the visit at which it was."""
    aanwezig = organisatie.contactpersonen.aanwezig().select_related("gemeente")
    personen = list(met_laatste_contact(aanwezig, vandaag=vandaag).order_by("naam"))
    bezoeken = herkomst_van(personen, lezer=request.user)
    return [
        CONTACTPERSOON.toon(persoon, aan=request.user)
        | {"laatste_contact": persoon.laatste_contact, "bezoek": bezoeken.get(persoon.pk)}
        for persoon in personen
    ]


def _plekken(request: HttpRequest, organisatie: Organisatie) -> list[Plek]:
    namen = Pleknamen(request.user, gelezen=organisatie.soortwoorden)
    namen = namen.namen(verband=organisatie.gemeente.samenwerkingsverband_id)
    plekken = list(Plek.objects.zichtbaar_voor(request.user).filter(organisatie=organisatie).order_by("naam", "pk"))
    for plek in plekken:
        plek.soortnaam = namen[plek.soort]
    return plekken


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def organisatie_toevoegen(request: HttpRequest) -> HttpResponse:
    nieuw = Organisatie(toegevoegd_door=request.user)
    return _formulier(request, nieuw, "netwerk/organisatie_toevoegen.html", "De organisatie staat erbij.")


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def organisatie_wijzigen(request: HttpRequest, organisatie_id: UUID) -> HttpResponse:
    organisatie = get_object_or_404(Organisatie.objects.wijzigbaar_voor(request.user), pk=organisatie_id)
    return _formulier(request, organisatie, "netwerk/organisatie_wijzigen.html", "Uw wijziging is bewaard.")


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def organisatie_stoppen(request: HttpRequest, organisatie_id: UUID) -> HttpResponse:
    organisatie = get_object_or_404(Organisatie.objects.wijzigbaar_voor(request.user), pk=organisatie_id)
    gestopte_organisaties.stop(organisatie, door=request.user, nu=timezone.now())
    terug = reverse("organisatie_hervatten", args=[organisatie.pk])
    ongedaan_te_maken(request, f"{organisatie} is gestopt. De plekken zijn dicht.", url=terug)
    return redirect("organisatie_bekijken", organisatie.pk)


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def organisatie_hervatten(request: HttpRequest, organisatie_id: UUID) -> HttpResponse:
    organisatie = get_object_or_404(Organisatie.objects.wijzigbaar_voor(request.user), pk=organisatie_id)
    gestopte_organisaties.hervat(organisatie, door=request.user, nu=timezone.now())
    messages.success(request, f"{organisatie} staat er weer. Kijk na of de plekken kloppen.")
    return redirect("organisatie_bekijken", organisatie.pk)


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
