"""The professional answers what inwoners ask about their data, and asks it for somebody who does not do so alone."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.inzage import Gegevens, Handeling
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import verzoeken as werk
from trajecten.forms.verzoeken import BesluitenForm, VerlengForm, VerzoekForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner, Verzoek
from trajecten.models.verzoeken import AlBesloten

PER_PAGINA = 20
AL_BESLOTEN = "Deze vraag is al beantwoord of ingetrokken."


@require_safe
@voor(Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
def verzoeken(request: HttpRequest) -> TemplateResponse:
    toont_beantwoord = request.GET.get("stand") == "beantwoord"
    rijen = werk.beantwoorde_verzoeken(request.user) if toont_beantwoord else werk.open_verzoeken(request.user)
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    werk.leg_verzoeken_vast(request.user, pagina, handeling=Handeling.LIJST)
    context = {
        "pagina": pagina,
        "regels": [werk.regel(verzoek, vandaag=timezone.localdate()) for verzoek in pagina],
        "toont_beantwoord": toont_beantwoord,
    }
    return TemplateResponse(request, "trajecten/verzoeken.html", context)


@formulierpagina
@voor(Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
def verzoek_bekijken(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What is asked, and the form to decide; afterwards the answer."""
    verzoek = _verzoek(request, pk)
    if not verzoek.is_open:
        if request.method == "POST":
            messages.error(request, AL_BESLOTEN)
            return redirect("verzoek_bekijken", pk=pk)
        context = {"verzoek": verzoek, "mag_wijzigen": True, **werk.antwoord_van(verzoek)}
        return TemplateResponse(request, "trajecten/verzoek_beantwoord.html", context)
    form = BesluitenForm(request.POST if request.method == "POST" else None, verzoek=verzoek)
    if form.is_valid():
        return _beantwoord(request, verzoek, form)
    context = {
        "verzoek": verzoek,
        "regel": werk.regel(verzoek, vandaag=timezone.localdate()),
        "waarover": [werk.titel_van(sleutel) for sleutel in verzoek.gegevens],
        "form": form,
    }
    return TemplateResponse(request, "trajecten/verzoek_bekijken.html", context, status=422 if form.errors else 200)


def _beantwoord(request: HttpRequest, verzoek: Verzoek, form: BesluitenForm) -> HttpResponse:
    try:
        werk.beantwoord(verzoek=verzoek, antwoorden=form.antwoorden(), door=request.user, nu=timezone.now())
    except AlBesloten:
        messages.error(request, AL_BESLOTEN)
    else:
        messages.success(request, "Uw antwoord is bewaard. De inwoner ziet het bij: Mijn gegevens.")
    return redirect("verzoek_bekijken", pk=verzoek.pk)


@formulierpagina
@voor(Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
def verzoek_verlengen(request: HttpRequest, pk: UUID) -> HttpResponse:
    verzoek = _verzoek(request, pk)
    if not verzoek.mag_langer:
        messages.error(request, AL_BESLOTEN if not verzoek.is_open else "U hebt al meer tijd genomen. Dat kan 1 keer.")
        return redirect("verzoek_bekijken", pk=pk)
    form = VerlengForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        verzoek.verleng(reden=form.cleaned_data["reden"])
        messages.success(request, "U hebt 2 maanden meer tijd. De inwoner ziet waarom.")
        return redirect("verzoek_bekijken", pk=pk)
    context = {"verzoek": verzoek, "form": form}
    return TemplateResponse(request, "trajecten/verzoek_verlengen.html", context, status=422 if form.errors else 200)


@formulierpagina
@voor(Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
def inwoner_verzoek(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Ask something for an inwoner; it is written down who did."""
    inwoner = get_object_or_404(Inwoner.objects.zichtbaar_voor(request.user), pk=pk)
    if inwoner.lid_id == request.user.pk:
        raise Http404
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.NAAM)
    form = VerzoekForm(request.POST if request.method == "POST" else None, soort=None)
    if form.is_valid():
        verzoek = werk.dien_in(gebruiker=request.user, inwoner=inwoner, nu=timezone.now(), **form.wat())
        messages.success(request, "De vraag is opgeschreven. U kunt die nu beantwoorden, of later.")
        return redirect("verzoek_bekijken", pk=verzoek.pk)
    context = {"inwoner": inwoner, "form": form}
    return TemplateResponse(request, "trajecten/inwoner_verzoek.html", context, status=422 if form.errors else 200)


def _verzoek(request: HttpRequest, pk: UUID) -> Verzoek:
    verzoek = get_object_or_404(werk.met_wie(Verzoek.objects.wijzigbaar_voor(request.user)), pk=pk)
    werk.leg_verzoeken_vast(request.user, [verzoek], handeling=Handeling.BEKEKEN)
    return verzoek
