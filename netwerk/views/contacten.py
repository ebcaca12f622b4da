"""Noting contact with an organisatie or a lid, changing it, taking it back and putting it back."""

from uuid import UUID, uuid4

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.http import require_POST

from netwerk.contacten import doel_van, momenten_van, noteer, regels, wijzig
from netwerk.contactleggers import geschiedenis
from netwerk.forms.contacten import ContactForm
from netwerk.models import Contactmoment, Lid, Organisatie
from netwerk.models.woorden import CONTACTSOORTEN
from netwerk.rollen import NETWERKROLLEN, heeft_rol
from netwerk.soortwoorden import Soortwoorden, contactknoppen
from netwerk.toegang import voor
from netwerk.veldrechten import LEGT_CONTACT
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from participatie.sleutels import als_uuid

PER_PAGINA = 20


@formulierpagina
@voor(*LEGT_CONTACT)
def contact_met_organisatie(request: HttpRequest, organisatie_id: UUID) -> HttpResponse:
    bekend = Organisatie.objects.zichtbaar_voor(request.user).contact_te_noteren_door(request.user)
    return _noteer(request, get_object_or_404(bekend.select_related("gemeente"), pk=organisatie_id))


@formulierpagina
@voor(*LEGT_CONTACT)
def contact_met_lid(request: HttpRequest, lid_id: UUID) -> HttpResponse:
    bekend = Lid.objects.zichtbaar_voor(request.user).contact_te_noteren_door(request.user)
    return _noteer(request, get_object_or_404(bekend.select_related("gemeente", "organisatie"), pk=lid_id))


def _noteer(request: HttpRequest, doel: Organisatie | Lid) -> HttpResponse:
    form = _form(request, doel, initial={"sleutel": uuid4(), "onderwerp": als_uuid(request.GET.get("onderwerp", ""))})
    if not form.is_valid():
        return _formulier(request, form, doel)
    sleutel = form.cleaned_data["sleutel"] or uuid4()
    moment = noteer(doel, invoer=form.invoer(), sleutel=sleutel, door=request.user)
    terug = _lijst(request.POST.get("terug", ""))
    ongedaan_te_maken(
        request,
        f"Genoteerd bij {doel.naam}: {form.soortwoord(moment)}.",
        url=f"{reverse('contact_terugnemen', args=[moment.pk])}?{urlencode({'terug': terug})}",
    )
    return redirect(terug or _pagina_van(doel))


@formulierpagina
@voor(*LEGT_CONTACT)
def contact_wijzigen(request: HttpRequest, contact_id: UUID) -> HttpResponse:
    moment = _wijzigbaar(request, contact_id)
    doel = doel_van(moment)
    if doel is None:  # whom it was with has left
        raise Http404
    nu = {naam: getattr(moment, naam) for naam in ("soort", "op", "over")} | {"onderwerp": moment.onderwerp_id}
    wie = {naam: list(getattr(moment, naam).values_list("pk", flat=True)) for naam in ("contactpersonen", "leden")}
    form = _form(request, doel, initial=nu | wie)
    if not form.is_valid():
        return _formulier(request, form, doel, moment=moment)
    wijzig(moment, invoer=form.invoer(), doel=doel)
    messages.success(request, "Uw wijziging is bewaard.")
    return redirect(_pagina_van(doel))


@require_POST
@voor(*LEGT_CONTACT)
def contact_terugnemen(request: HttpRequest, contact_id: UUID) -> HttpResponse:
    moment = _wijzigbaar(request, contact_id)
    if moment.teruggenomen_op is None:
        moment.neem_terug(nu=timezone.now())
    terug = _lijst(request.GET.get("terug", ""))
    ongedaan_te_maken(
        request,
        "Het contact telt niet meer mee.",
        url=f"{reverse('contact_terugzetten', args=[moment.pk])}?{urlencode({'terug': terug})}",
    )
    return redirect(terug or _pagina_van(doel_van(moment)))


@require_POST
@voor(*LEGT_CONTACT)
def contact_terugzetten(request: HttpRequest, contact_id: UUID) -> HttpResponse:
    moment = _wijzigbaar(request, contact_id)
    moment.zet_terug()
    messages.success(request, "Het contact telt weer mee.")
    return redirect(_lijst(request.GET.get("terug", "")) or _pagina_van(doel_van(moment)))


def _wijzigbaar(request: HttpRequest, contact_id: UUID) -> Contactmoment:
    momenten = Contactmoment.objects.wijzigbaar_voor(request.user).genoteerd().select_related("organisatie__gemeente")
    return get_object_or_404(momenten, pk=contact_id)


def _form(request: HttpRequest, doel: Organisatie | Lid, *, initial: dict[str, object]) -> ContactForm:
    gestuurd = request.POST if request.method == "POST" else None
    return ContactForm(gestuurd, initial=initial, doel=doel, gebruiker=request.user, vandaag=timezone.localdate())


def _formulier(
    request: HttpRequest, form: ContactForm, doel: Organisatie | Lid, *, moment: Contactmoment | None = None
) -> TemplateResponse:
    context = {"form": form, "doel": doel, "terug": _pagina_van(doel), "moment": moment}
    return TemplateResponse(request, "netwerk/contact_noteren.html", context, status=422 if form.is_bound else 200)


def _pagina_van(doel: Organisatie | Lid | None) -> str:
    if doel is None:  # whom it was with has left
        return reverse("warme_contacten")
    return reverse("organisatie_bekijken" if isinstance(doel, Organisatie) else "lid_bekijken", args=[doel.pk])


def _lijst(terug: str) -> str:
    """Return the list somebody came from, with its filters; empty when it is none of ours."""
    lijsten = (reverse("warme_contacten"), reverse("vandaag"))
    is_lijst = terug.partition("?")[0] in lijsten and url_has_allowed_host_and_scheme(terug, allowed_hosts=None)
    return terug if is_lijst else ""


# On the page of an organisatie or a lid


def contact_op_pagina(request: HttpRequest, doel: Organisatie | Lid) -> dict[str, object]:
    """What both say of contact: when, by whom for who may know, and buttons.

    In: with its last contact, its rights and `soortwoorden`.
    """
    pagina = Paginator(momenten_van(doel, lezer=request.user), PER_PAGINA).get_page(request.GET.get("page"))
    woorden = Soortwoorden(CONTACTSOORTEN, bij=(request.user.gemeente.samenwerkingsverband_id, doel.soortwoorden))
    return {
        "pagina": pagina,
        "contacten": regels(pagina.object_list, woorden),
        "contactknoppen": contactknoppen(request.user, woorden) if doel.mag_noteren else [],
        "laatste": {naam: getattr(doel, naam) for naam in ("laatste_contact", "laatste_bijeenkomst")},
        "contactleggers": geschiedenis(doel, lezer=request.user) if heeft_rol(request.user, *NETWERKROLLEN) else [],
        "mag_noteren": doel.mag_noteren,
        "mag_kiezen": doel.mag_kiezen,
        "sleutel": uuid4(),
    }
