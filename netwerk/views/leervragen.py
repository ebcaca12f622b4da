"""The leeragenda: what the network wants to learn, for how long already, and where an answer was found."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.forms.leervragen import (
    AntwoordForm,
    AntwoordWijzigenForm,
    LeervraagForm,
    LeervragenFilter,
    VraagWijzigenForm,
)
from netwerk.herkomst import LEERVRAAG
from netwerk.leervragen import antwoorden_van, besproken_op
from netwerk.models import Leerantwoord, Leervraag
from netwerk.models.leervragen import LeerantwoordQuerySet
from netwerk.rollen import MEEWERKROLLEN
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina

PER_PAGINA = 20


@require_safe
@voor(*MEEWERKROLLEN)
def leervragen(request: HttpRequest) -> TemplateResponse:
    filter_ = LeervragenFilter(request.GET, gebruiker=request.user)
    gevonden = filter_.pas_toe(Leervraag.objects.zichtbaar_voor(request.user)).met_leeftijd(timezone.now())
    met_stemmen = gevonden.met_stemmen(request.user).select_related("gesteld_door", "werkgroep")
    op_volgorde = filter_.op_volgorde(met_stemmen)
    pagina = Paginator(op_volgorde, PER_PAGINA).get_page(request.GET.get("page"))
    return TemplateResponse(request, "netwerk/leervragen.html", {"filter": filter_, "pagina": pagina})


@formulierpagina
@voor(*MEEWERKROLLEN)
def leervraag_stellen(request: HttpRequest) -> HttpResponse:
    data = request.POST if request.method == "POST" else None
    form = LeervraagForm(data, gebruiker=request.user, werkgroep=request.GET.get("werkgroep", ""))
    if form.is_valid():
        nieuw = Leervraag.stel(door=request.user, nu=timezone.now(), **form.cleaned_data)
        terug = reverse("leervraag_weghalen", args=[nieuw.pk])
        ongedaan_te_maken(request, "Uw vraag staat op de leeragenda, tot er een antwoord is.", url=terug)
        return redirect("leervraag_bekijken", nieuw.pk)
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/leervraag_stellen.html", {"form": form}, status=status)


@formulierpagina
@voor(*MEEWERKROLLEN)
def leervraag_bekijken(request: HttpRequest, leervraag_id: UUID) -> HttpResponse:
    """One question with its answers; a new answer is sent to the same address."""
    nu = timezone.now()
    zichtbaar = Leervraag.objects.zichtbaar_voor(request.user).filter(weg_op=None).met_leeftijd(nu)
    zichtbaar = zichtbaar.met_stemmen(request.user)
    vraag = get_object_or_404(zichtbaar.select_related("gesteld_door", "bijeenkomst", "werkgroep"), pk=leervraag_id)
    form = AntwoordForm(request.POST if request.method == "POST" else None, gebruiker=request.user, nu=nu)
    if form.is_valid():
        antwoord = vraag.beantwoord(door=request.user, nu=nu, **form.cleaned_data)
        wat = "De vraag is beantwoord." if form.cleaned_data["af"] else "De vraag blijft open."
        ongedaan_te_maken(request, f"Bewaard. {wat}", url=reverse("leerantwoord_weghalen", args=[antwoord.pk]))
        return redirect("leervraag_bekijken", leervraag_id)
    return TemplateResponse(
        request,
        "netwerk/leervraag_bekijken.html",
        {
            "vraag": vraag,
            "form": form,
            "antwoorden": antwoorden_van(vraag, lezer=request.user),
            "agendas": besproken_op((LEERVRAAG, vraag.pk), lezer=request.user),
            "mag_wijzigen": Leervraag.objects.wijzigbaar_voor(request.user).filter(pk=leervraag_id).exists(),
        },
        status=422 if form.is_bound else 200,
    )


@formulierpagina
@voor(*MEEWERKROLLEN)
def leervraag_wijzigen(request: HttpRequest, leervraag_id: UUID) -> HttpResponse:
    wijzigbaar = Leervraag.objects.wijzigbaar_voor(request.user).filter(weg_op=None)
    vraag = get_object_or_404(wijzigbaar, pk=leervraag_id)
    stond = vraag.vraag
    form = VraagWijzigenForm(request.POST if request.method == "POST" else None, gebruiker=request.user, instance=vraag)
    if form.is_valid():
        form.save()
        messages.success(request, "De vraag is gewijzigd.")
        return redirect("leervraag_bekijken", leervraag_id)
    context = {"form": form, "leervraag_id": leervraag_id, "vraag": stond}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/leervraag_wijzigen.html", context, status=status)


@require_POST
@voor(*MEEWERKROLLEN)
def leervraag_belangrijk(request: HttpRequest, leervraag_id: UUID) -> HttpResponse:
    """The own button says which of the two it is, so that a second tap does not turn it around."""
    vraag = get_object_or_404(Leervraag.objects.zichtbaar_voor(request.user).open(), pk=leervraag_id)
    is_belangrijk = request.POST.get("belangrijk") == "ja"
    vraag.vind_belangrijk(door=request.user, is_belangrijk=is_belangrijk)
    messages.success(request, "U vindt deze vraag belangrijk." if is_belangrijk else "Uw keuze is weer weg.")
    return redirect("leervraag_bekijken", leervraag_id)


@require_POST
@voor(*MEEWERKROLLEN)
def leervraag_heropenen(request: HttpRequest, leervraag_id: UUID) -> HttpResponse:
    get_object_or_404(Leervraag.objects.zichtbaar_voor(request.user), pk=leervraag_id).heropen(nu=timezone.now())
    messages.success(request, "De vraag staat weer open.")
    return redirect("leervraag_bekijken", leervraag_id)


@require_POST
@voor(*MEEWERKROLLEN)
def leervraag_weghalen(request: HttpRequest, leervraag_id: UUID) -> HttpResponse:
    vraag = get_object_or_404(Leervraag.objects.wijzigbaar_voor(request.user), pk=leervraag_id)
    vraag.haal_weg(nu=timezone.now())
    terug = reverse("leervraag_terugzetten", args=[leervraag_id])
    ongedaan_te_maken(request, f"Weggehaald: {vraag.vraag}", url=terug)
    return redirect("leervragen")


@require_POST
@voor(*MEEWERKROLLEN)
def leervraag_terugzetten(request: HttpRequest, leervraag_id: UUID) -> HttpResponse:
    get_object_or_404(Leervraag.objects.wijzigbaar_voor(request.user), pk=leervraag_id).zet_terug()
    messages.success(request, "De vraag staat er weer.")
    return redirect("leervraag_bekijken", leervraag_id)


# One answer


@formulierpagina
@voor(*MEEWERKROLLEN)
def leerantwoord_wijzigen(request: HttpRequest, antwoord_id: UUID) -> HttpResponse:
    antwoord = get_object_or_404(_antwoorden(request).aanwezig(), pk=antwoord_id)
    data = request.POST if request.method == "POST" else None
    form = AntwoordWijzigenForm(data, gebruiker=request.user, nu=timezone.now(), antwoord=antwoord)
    if form.is_valid():
        antwoord.wijzig(**form.cleaned_data)
        messages.success(request, "Het antwoord is gewijzigd.")
        return redirect("leervraag_bekijken", antwoord.leervraag_id)
    context = {"form": form, "antwoord": antwoord}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/leerantwoord_wijzigen.html", context, status=status)


@require_POST
@voor(*MEEWERKROLLEN)
def leerantwoord_weghalen(request: HttpRequest, antwoord_id: UUID) -> HttpResponse:
    antwoord = get_object_or_404(_antwoorden(request), pk=antwoord_id)
    antwoord.haal_weg(nu=timezone.now())
    terug = reverse("leerantwoord_terugzetten", args=[antwoord_id])
    open_ = " De vraag staat weer open." if antwoord.leervraag.beantwoord_op is None else ""
    ongedaan_te_maken(request, f"Het antwoord is weggehaald.{open_}", url=terug)
    return redirect("leervraag_bekijken", antwoord.leervraag_id)


@require_POST
@voor(*MEEWERKROLLEN)
def leerantwoord_terugzetten(request: HttpRequest, antwoord_id: UUID) -> HttpResponse:
    antwoord = get_object_or_404(_antwoorden(request), pk=antwoord_id)
    antwoord.zet_terug()
    beantwoord = " De vraag is beantwoord." if antwoord.leervraag.beantwoord_op else ""
    messages.success(request, f"Het antwoord staat er weer.{beantwoord}")
    return redirect("leervraag_bekijken", antwoord.leervraag_id)


def _antwoorden(request: HttpRequest) -> LeerantwoordQuerySet:
    """Return the answers this person may change, also those that were taken away."""
    wijzigbaar = Leerantwoord.objects.wijzigbaar_voor(request.user).filter(leervraag__weg_op=None)
    return wijzigbaar.select_related("leervraag")
