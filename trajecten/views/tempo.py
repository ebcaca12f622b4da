"""The pace, and "Ik wil iets anders": by the person, or by a begeleider who writes down what the person says."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens, Handeling
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import tempo as werk
from trajecten.forms.tempo import GesprekForm, IetsAndersForm, TempoForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.meezoeken import Zoeker, zoeker
from trajecten.models import IetsAnders, Tempo
from trajecten.reactietijden import reactietijden
from trajecten.toegang import HELPERS
from trajecten.werklijst_wie import gaat_te_snel

PER_PAGINA = 20


@formulierpagina
@voor(Rolsoort.INWONER)
def mijn_tempo(request: HttpRequest) -> HttpResponse:
    return _tempo(request, zoeker(request))


@formulierpagina
@voor(*HELPERS)
def inwoner_tempo(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _tempo(request, zoeker(request, pk))


def _tempo(request: HttpRequest, wie: Zoeker) -> HttpResponse:
    form = TempoForm(request.POST if request.method == "POST" else None, is_eigen=wie.is_eigen)
    if form.is_valid():
        Tempo.zeg(inwoner=wie.inwoner, op=timezone.localdate(), door=request.user, **form.cleaned_data)
        messages.success(request, "Uw antwoord is bewaard." if wie.is_eigen else "Het antwoord is bewaard.")
        return redirect(wie.adres("tempo"))
    gezegd = Tempo.objects.zichtbaar_voor(request.user).filter(inwoner=wie.inwoner).laatste_eerst()
    antwoorden = list(gezegd.select_related("door")[: werk.HOOGSTENS])
    context = {"wie": wie, "form": form, "antwoorden": antwoorden, "lijn": werk.lijn(antwoorden)}
    return TemplateResponse(request, "trajecten/tempo.html", context, status=422 if form.errors else 200)


@formulierpagina
@voor(Rolsoort.INWONER)
def iets_anders(request: HttpRequest) -> HttpResponse:
    return _iets_anders(request, zoeker(request))


@formulierpagina
@voor(*HELPERS)
def inwoner_iets_anders(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The same button, for somebody who sits beside the helper."""
    return _iets_anders(request, zoeker(request, pk))


def _iets_anders(request: HttpRequest, wie: Zoeker) -> HttpResponse:
    """One button. The person reads within how many days there is an answer, and then when the talk is."""
    form = IetsAndersForm(request.POST if request.method == "POST" else None, is_eigen=wie.is_eigen)
    if form.is_valid():
        samen_met = None if wie.is_eigen else request.user
        IetsAnders.vraag(inwoner=wie.inwoner, nu=timezone.now(), samen_met=samen_met, **form.cleaned_data)
        wat = (
            "Goed dat u het zegt. Hieronder staat wanneer u iets hoort." if wie.is_eigen else "De wens is opgeschreven."
        )
        messages.success(request, wat)
        return redirect(wie.adres("iets_anders"))
    gezegd = IetsAnders.objects.zichtbaar_voor(request.user).filter(inwoner=wie.inwoner)
    laatste = gezegd.select_related("opgepakt_door", "samen_met").order_by("-op").first()
    wacht = laatste is not None and laatste.opgepakt_op is None
    afgesproken = laatste is not None and not wacht and laatste.gesprek_op >= timezone.localdate()
    context = {"wie": wie, "form": form, "laatste": laatste, "wacht": wacht, "afgesproken": afgesproken}
    return TemplateResponse(request, "trajecten/iets_anders.html", context, status=422 if form.errors else 200)


@require_POST
@voor(Rolsoort.INWONER, *HELPERS)
def iets_anders_intrekken(request: HttpRequest, wens_id: UUID) -> HttpResponse:
    """Tapped by mistake, or not wanted any more. Once there is a day for the talk it stays."""
    mijn = IetsAnders.objects.zichtbaar_voor(request.user).select_related("inwoner")
    wens = get_object_or_404(mijn, pk=wens_id)
    wie = Zoeker(inwoner=wens.inwoner, is_eigen=wens.inwoner.lid_id == request.user.pk)
    if not wens.trek_in():
        messages.error(request, "Er is al een dag voor het gesprek. Bel als u dat niet meer wilt.")
    else:
        messages.success(request, "Dit is weggehaald. U mag het altijd weer zeggen." if wie.is_eigen else "Weggehaald.")
    return redirect(wie.adres("iets_anders"))


@require_safe
@voor(*HELPERS)
def wensen_iets_anders(request: HttpRequest) -> TemplateResponse:
    wensen = IetsAnders.objects.wijzigbaar_voor(request.user).open().select_related("inwoner", "samen_met")
    pagina = Paginator(wensen, PER_PAGINA).get_page(request.GET.get("page"))
    te_snel = list(gaat_te_snel(request.user, timezone.localdate()))
    mensen = {inwoner.pk: inwoner for inwoner in (*(wens.inwoner for wens in pagina), *te_snel)}.values()
    leg_inwoners_vast(request.user, mensen, gegevens=Gegevens.NAAM, handeling=Handeling.LIJST)
    context = {
        "pagina": pagina,
        "te_snel": te_snel,
        "vandaag": timezone.localdate(),
        "reactie": werk.reactie(request.user, nu=timezone.now()),
        "reactietijden": reactietijden(request.user, nu=timezone.now()),
    }
    return TemplateResponse(request, "trajecten/wensen_iets_anders.html", context)


@formulierpagina
@voor(*HELPERS)
def gesprek_afspreken(request: HttpRequest, wens_id: UUID) -> HttpResponse:
    mijn = IetsAnders.objects.wijzigbaar_voor(request.user).select_related("inwoner")
    wens = get_object_or_404(mijn, pk=wens_id)
    leg_inwoners_vast(request.user, [wens.inwoner], gegevens=Gegevens.NAAM)
    form = GesprekForm(request.POST if request.method == "POST" else None, vandaag=timezone.localdate())
    if form.is_valid():
        wens.spreek_af(door=request.user, nu=timezone.now(), **form.cleaned_data)
        messages.success(request, f"{wens.inwoner} ziet wanneer het gesprek is.")
        return redirect("wensen_iets_anders")
    context = {"wens": wens, "form": form}
    return TemplateResponse(request, "trajecten/gesprek_afspreken.html", context, status=422 if form.errors else 200)
