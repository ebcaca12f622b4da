"""My story: told once, kept once; and stories that others may use, under another name."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens, Handeling
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import openbaar, voor
from participatie.methoden import formulierpagina
from trajecten import verhalen
from trajecten.al_gevraagd import van_vraag
from trajecten.forms.verhalen import VerhaaldeelForm, VerhaalgebruikForm
from trajecten.inzage import leg_verhalen_vast
from trajecten.models import Verhaalgebruik
from trajecten.plaatsen import Plaats, eigen_plaats, plaats_bij, plaats_zonder_iets
from trajecten.toegang import HELPERS
from trajecten.verhalen_op_agenda import agendas_bij
from trajecten.verzoeken import zelf_als_inwoner

PER_PAGINA = 10


def _eigen(request: HttpRequest) -> Plaats:
    """Somebody who begins with the story may have begun with nothing else: then sending it is the beginning."""
    if request.method == "POST":
        zelf_als_inwoner(request.user, nu=timezone.now())
    return eigen_plaats(request.user) or plaats_zonder_iets(request.user)


def _van(request: HttpRequest, pk: UUID) -> Plaats:
    if (plaats := plaats_bij(request.user, pk, gegevens=Gegevens.VERHAAL)) is None:
        raise Http404
    return plaats


# Told once


@require_safe
@voor(Rolsoort.INWONER)
def verhaal(request: HttpRequest) -> HttpResponse:
    return _verhaal(request, _eigen(request))


@require_safe
@voor(*HELPERS)
def inwoner_verhaal(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _verhaal(request, _van(request, pk))


def _verhaal(request: HttpRequest, plaats: Plaats) -> HttpResponse:
    gebruiken = list(plaats.inwoner.verhaalgebruiken.select_related("vastgelegd_door").order_by("-gegeven_op", "pk"))
    agendas_bij(gebruiken, lezer=request.user)
    vragen = verhalen.verhaal_van(plaats.inwoner)
    context = {
        **plaats.context(),
        "vragen": [(vraag, plaats.adres("verhaal_vertellen", vraag.onderwerp)) for vraag in vragen],
        "lezers": verhalen.lezers(plaats.inwoner, op=timezone.localdate()),
        "delen": plaats.adres("delen"),
        "gebruiken": gebruiken,
        "laten_gebruiken": plaats.adres("verhaal_gebruiken"),
    }
    return TemplateResponse(request, "trajecten/verhaal.html", context)


@formulierpagina
@voor(Rolsoort.INWONER)
def verhaal_vertellen(request: HttpRequest, onderwerp: str) -> HttpResponse:
    return _vertel(request, _eigen(request), onderwerp)


@formulierpagina
@voor(*HELPERS)
def inwoner_verhaal_vertellen(request: HttpRequest, pk: UUID, onderwerp: str) -> HttpResponse:
    return _vertel(request, _van(request, pk), onderwerp)


def _vertel(request: HttpRequest, plaats: Plaats, onderwerp: str) -> HttpResponse:
    vraag = verhalen.vraag_van(plaats.inwoner, onderwerp)
    if vraag is None:
        raise Http404
    form = VerhaaldeelForm(request.POST if request.method == "POST" else None, vraag=vraag, zelf=plaats.zelf)
    if form.is_valid():
        verhalen.vertel(
            inwoner=plaats.inwoner,
            onderwerp=onderwerp,
            tekst=form.cleaned_data["tekst"],
            helper=None if plaats.zelf else request.user,
            nu=timezone.now(),
        )
        messages.success(request, "Bewaard." if form.cleaned_data["tekst"] else "Weggehaald.")
        return redirect(plaats.adres("verhaal"))
    context = {**plaats.context(), "form": form, "vraag": vraag, "terug": plaats.adres("verhaal")}
    context |= {"al_gevraagd": van_vraag(vraag), "lezers": verhalen.lezers(plaats.inwoner, op=timezone.localdate())}
    return TemplateResponse(request, "trajecten/verhaal_vertellen.html", context, status=422 if form.errors else 200)


# Used by others


@formulierpagina
@voor(Rolsoort.INWONER)
def verhaal_gebruiken(request: HttpRequest) -> HttpResponse:
    return _gebruik(request, _eigen(request))


@formulierpagina
@voor(*HELPERS)
def inwoner_verhaal_gebruiken(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _gebruik(request, _van(request, pk))


def _gebruik(request: HttpRequest, plaats: Plaats) -> HttpResponse:
    """First how it will look, then yes."""
    form = VerhaalgebruikForm(
        request.POST if request.method == "POST" else None,
        inwoner=plaats.inwoner,
        begin=verhalen.als_begin(plaats.inwoner),
        nu=timezone.now(),
        lezer=request.user,
    )
    context = {**plaats.context(), "form": form, "terug": plaats.adres("verhaal")}
    if not form.is_valid() or "wijzig" in request.POST:
        status = 422 if form.errors else 200
        return TemplateResponse(request, "trajecten/verhaal_gebruiken.html", context, status=status)
    if "ja" not in request.POST:
        context["voorbeeld"] = Verhaalgebruik(**form.wat(), gegeven_op=timezone.now())
        return TemplateResponse(request, "trajecten/verhaal_voorbeeld.html", context)
    helper = None if plaats.zelf else request.user
    verhalen.laat_gebruiken(inwoner=plaats.inwoner, helper=helper, nu=timezone.now(), **form.wat())
    messages.success(request, "Bewaard. Stoppen kan altijd.")
    return redirect(plaats.adres("verhaal"))


@require_POST
@voor(Rolsoort.INWONER, *HELPERS)
def verhaal_stoppen(request: HttpRequest, gebruik_id: UUID) -> HttpResponse:
    """In one tap: the next visitor does not see it any more."""
    stopbaar = Verhaalgebruik.objects.wijzigbaar_voor(request.user).select_for_update(of=("self",))
    gebruik = get_object_or_404(stopbaar.select_related("inwoner"), pk=gebruik_id)
    gebruik.trek_in(door=request.user, nu=timezone.now())
    messages.success(request, "Gestopt. Het verhaal mag niet meer gebruikt worden.")
    zelf = gebruik.inwoner.lid_id == request.user.pk
    return redirect("verhaal") if zelf else redirect("inwoner_verhaal", gebruik.inwoner_id)


@require_safe
@openbaar("people read how it went with others, told under another name and with their consent")
def verhalen_openbaar(request: HttpRequest) -> HttpResponse:
    gevonden = Verhaalgebruik.objects.openbaar(timezone.localdate())
    pagina = Paginator(gevonden, PER_PAGINA).get_page(request.GET.get("page"))
    return TemplateResponse(request, "trajecten/verhalen_openbaar.html", {"pagina": pagina})


@require_safe
@voor(Rolsoort.COMMUNICATIE)
def verhalen_voor_publicatie(request: HttpRequest) -> HttpResponse:
    """What who makes the newsletter may use today; without whose it is."""
    gevonden = verhalen.voor_publicatie(request.user, op=timezone.localdate())
    pagina = Paginator(gevonden, PER_PAGINA).get_page(request.GET.get("page"))
    leg_verhalen_vast(request.user, pagina.object_list, handeling=Handeling.LIJST)
    return TemplateResponse(request, "trajecten/verhalen_voor_publicatie.html", {"pagina": pagina})
