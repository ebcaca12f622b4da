"""Gesprekken: the named begeleider writes down what both chose to talk about; the person reads all of it and reacts."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.gevoelig import gevoelig
from netwerk.inzage import Gegevens
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import gesprekken as lijst
from trajecten.al_gevraagd import al_gevraagd, in_gesprekken
from trajecten.cijferkeuzes import geeft_cijfers
from trajecten.contactpersonen import eigen_inwoner
from trajecten.forms.gesprekken import GesprekForm, ReactieForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Gesprek, Gespreksdeel, Inwoner, Signaal
from trajecten.toegang import HELPERS

PER_PAGINA = 10


@require_safe
@voor(*HELPERS)
def inwoner_gesprekken(request: HttpRequest, pk: UUID) -> TemplateResponse:
    """All gesprekken of one inwoner, and the signalen that this person may see."""
    vandaag = timezone.localdate()
    mijn = Inwoner.objects.begeleid_door(request.user).met_contactpersoon(vandaag)
    inwoner = get_object_or_404(mijn, pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.GESPREK)
    gesprekken = lijst.met_delen(Gesprek.objects.zichtbaar_voor(request.user).filter(inwoner=inwoner))
    lopend = Signaal.objects.wijzigbaar_voor(request.user).lopend(vandaag).filter(inwoner=inwoner)
    signalen = list(lopend.select_related("ook_voor"))
    if signalen:
        leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.SIGNAAL)
    pagina = Paginator(gesprekken, PER_PAGINA).get_page(request.GET.get("page"))
    lijst.lees_reacties(pagina, lezer=request.user, nu=timezone.now())
    context = {
        "inwoner": inwoner,
        "pagina": pagina,
        "signalen": signalen,
        "vandaag": vandaag,
    }
    return TemplateResponse(request, "trajecten/inwoner_gesprekken.html", context)


@formulierpagina
@voor(*HELPERS)
def gesprek_vastleggen(request: HttpRequest, pk: UUID) -> HttpResponse:
    # Of two taps at the same moment the second one finds what the first wrote.
    mijn = Inwoner.objects.begeleid_door(request.user).select_for_update(of=("self",)).select_related("talentprofiel")
    return _formulier(request, get_object_or_404(mijn, pk=pk), gesprek=None)


@formulierpagina
@voor(*HELPERS)
def gesprek_wijzigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    gesprekken = Gesprek.objects.wijzigbaar_voor(request.user).select_related("inwoner")
    if request.method == "POST":
        gesprekken = gesprekken.select_for_update(of=("self",))
    gesprek = get_object_or_404(gesprekken, pk=pk)
    return _formulier(request, gesprek.inwoner, gesprek=gesprek)


@formulierpagina
@voor(*HELPERS)
def gesprek_weghalen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """For what was written down of the wrong person: with its history, so it asks first."""
    gesprek = get_object_or_404(Gesprek.objects.wijzigbaar_voor(request.user).select_related("inwoner"), pk=pk)
    inwoner = gesprek.inwoner
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.GESPREK)
    if request.method == "POST":
        lijst.haal_weg(gesprek, door=request.user, nu=timezone.now())
        messages.success(request, "Het gesprek is weggehaald.")
        return redirect("inwoner_gesprekken", pk=inwoner.pk)
    return TemplateResponse(request, "trajecten/gesprek_weghalen.html", {"gesprek": gesprek, "inwoner": inwoner})


def _formulier(request: HttpRequest, inwoner: Inwoner, *, gesprek: Gesprek | None) -> HttpResponse:
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.GESPREK)
    data = request.POST if request.method == "POST" else None
    vandaag, nu = timezone.localdate(), timezone.now()
    wie = gesprek.door if gesprek else request.user
    cijfers = geeft_cijfers(inwoner.gemeente_id, vandaag=vandaag)
    form = GesprekForm(data, inwoner=inwoner, door=wie, vandaag=vandaag, met_cijfers=cijfers, gesprek=gesprek)
    if form.is_valid():
        wat = {"op": form.cleaned_data["op"], "delen": form.delen(), "nu": nu}
        if gesprek:
            gesprek.verbeter(**wat)
        else:
            gesprek = Gesprek.schrijf_op(inwoner=inwoner, door=request.user, **wat)
        messages.success(request, f"Het gesprek is bewaard. {inwoner} kan het lezen.")
        return redirect("inwoner_gesprekken", pk=inwoner.pk)
    context = {"form": form, "inwoner": inwoner, "gesprek": gesprek}
    if gesprek is None:
        context["al_gevraagd"] = [*al_gevraagd(inwoner), *in_gesprekken(inwoner, lezer=request.user)]
    return TemplateResponse(request, "trajecten/gesprek_formulier.html", context, status=422 if form.errors else 200)


# The person itself


@require_safe
@voor(Rolsoort.INWONER)
@gevoelig
def mijn_gesprekken(request: HttpRequest) -> TemplateResponse:
    """All that was written down of gesprekken, and where is looked after: nothing is left out."""
    eigen = Gesprek.objects.zichtbaar_voor(request.user).filter(inwoner__lid=request.user)
    vandaag = timezone.localdate()
    context = {
        "inwoner": eigen_inwoner(request.user, vandaag),
        "pagina": Paginator(lijst.met_delen(eigen), PER_PAGINA).get_page(request.GET.get("page")),
        "aandacht": lijst.aandacht_voor_mij(request.user, vandaag=vandaag),
    }
    return TemplateResponse(request, "trajecten/mijn_gesprekken.html", context)


@formulierpagina
@voor(Rolsoort.INWONER)
@gevoelig
def gesprek_reageren(request: HttpRequest, pk: UUID) -> HttpResponse:
    mijn = Gespreksdeel.objects.wijzigbaar_voor(request.user).select_related("gesprek__door")
    deel = get_object_or_404(mijn, pk=pk)
    form = ReactieForm(request.POST if request.method == "POST" else None, initial={"reactie": deel.reactie})
    if form.is_valid():
        deel.reageer(form.cleaned_data["reactie"], nu=timezone.now())
        messages.success(request, "Bedankt. Wie u helpt, leest wat u zegt.")
        return redirect("mijn_gesprekken")
    context = {"form": form, "deel": deel}
    return TemplateResponse(request, "trajecten/gesprek_reageren.html", context, status=422 if form.errors else 200)
