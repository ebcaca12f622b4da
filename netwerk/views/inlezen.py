"""Read in a file: choose it, say which column is what, look what it will do, do it, and take it back."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.forms.inlezen import BestandKiezenForm, KolommenForm, RegelsFilter, UitvoerenForm, in_te_lezen
from netwerk.gevoelig import gevoelig
from netwerk.inleesvelden import VELDEN
from netwerk.inlezen import begin
from netwerk.inlezen_vragen import vraag_inlezen, vraag_terugdraaien, vraag_voorbeeld
from netwerk.models import Inleesregel, Inlezing
from netwerk.rollen import LEEST_IN
from netwerk.toegang import voor
from netwerk.uitvoeren import bestand, voorbeeldblad
from participatie.methoden import formulierpagina

PER_PAGINA = 50
INLEZINGEN_PER_PAGINA = 20


@formulierpagina
@voor(*LEEST_IN)
@gevoelig
def inlezen(request: HttpRequest) -> HttpResponse:
    is_post = request.method == "POST"
    form = BestandKiezenForm(
        request.POST if is_post else None,
        request.FILES if is_post else None,
        gebruiker=request.user,
        soort=request.GET.get("soort", ""),
    )
    if form.is_valid():
        schoon = form.cleaned_data
        wat = {"soort": schoon["soort"], "gemeente": schoon["gemeente"], "naam": form.naam}
        try:
            inlezing = begin(**wat, inhoud=schoon["bestand"], door=request.user, nu=timezone.now())
        except ValidationError as fout:
            form.add_error("bestand", fout)
        else:
            return _naar_het_voorbeeld(request, inlezing)
    rijen = Inlezing.objects.zichtbaar_voor(request.user).select_related("gemeente", "door").defer("bestand", "koppen")
    pagina = Paginator(rijen.order_by("-op", "pk"), INLEZINGEN_PER_PAGINA).get_page(request.GET.get("page"))
    inhoud = {"form": form, "pagina": pagina, "soorten": in_te_lezen(request.user)}
    return TemplateResponse(request, "netwerk/inlezen.html", inhoud, status=422 if form.errors else 200)


def _naar_het_voorbeeld(request: HttpRequest, inlezing: Inlezing) -> HttpResponse:
    """Have the preview made, or ask first which column is what."""
    if inlezing.moet_kolommen:
        return redirect("inlezing_kolommen", inlezing.pk)
    vraag_voorbeeld(inlezing, door=request.user, nu=timezone.now())
    return redirect("inlezing_bekijken", inlezing.pk)


def _inlezing(request: HttpRequest, sleutel: UUID) -> Inlezing:
    rijen = Inlezing.objects.zichtbaar_voor(request.user).select_related("gemeente", "door", "klus")
    rijen = rijen.defer("bestand", "klus__bestand")
    return get_object_or_404(rijen, pk=sleutel)


@formulierpagina
@voor(*LEEST_IN)
def inlezing_kolommen(request: HttpRequest, inlezing_id: UUID) -> HttpResponse:
    inlezing = _inlezing(request, inlezing_id)
    if inlezing.ingelezen_op or inlezing.is_bezig:
        return redirect("inlezing_bekijken", inlezing.pk)
    form = KolommenForm(request.POST if request.method == "POST" else None, inlezing=inlezing)
    if form.is_valid():
        inlezing.kies_kolommen(form.kolommen())
        return _naar_het_voorbeeld(request, inlezing)
    status = 422 if form.is_bound else 200
    return TemplateResponse(
        request, "netwerk/inlezing_kolommen.html", {"form": form, "inlezing": inlezing}, status=status
    )


@require_safe
@voor(*LEEST_IN)
def inlezing_bekijken(request: HttpRequest, inlezing_id: UUID) -> HttpResponse:
    return _toon(request, _inlezing(request, inlezing_id))


def _toon(request: HttpRequest, inlezing: Inlezing, form: UitvoerenForm | None = None) -> HttpResponse:
    if inlezing.moet_kolommen:
        return redirect("inlezing_kolommen", inlezing.pk)
    aantallen = inlezing.regels.aantallen()
    filter_ = RegelsFilter(request.GET)
    regels = filter_.pas_toe(inlezing.regels.all()).order_by("nummer")
    pagina = Paginator(regels, PER_PAGINA).get_page(request.GET.get("page"))
    velden = VELDEN[inlezing.soort]
    return TemplateResponse(
        request,
        "netwerk/inlezing_bekijken.html",
        {
            "inlezing": inlezing,
            "aantallen": [(u.value, u.label, aantallen[u]) for u in Inleesregel.Uitkomst if aantallen.get(u)],
            "filter": filter_,
            "pagina": pagina,
            "rijen": [(regel, _wijzigingen(regel, velden)) for regel in pagina],
            "form": form or UitvoerenForm(aantallen=aantallen),
            "gebleven": inlezing.regels.gebleven().count() if inlezing.is_teruggedraaid else 0,
            "kan_terug": inlezing.kan_terug(timezone.now()),
            "niet_gelezen": [
                kop for n, kop in enumerate(inlezing.koppen) if kop and n not in inlezing.kolommen.values()
            ],
        },
        status=422 if form else 200,
    )


def _wijzigingen(regel: Inleesregel, velden) -> list[tuple[str, str, str]]:
    """Return (heading, what stood there, what comes) of each field that changes."""
    return [(v.kop, regel.voor[v.naam], regel.waarden[v.naam]) for v in velden if v.naam in regel.voor]


def _vergrendeld(request: HttpRequest, sleutel: UUID) -> Inlezing:
    """Of two who press at the same moment one waits for the other."""
    rijen = Inlezing.objects.wijzigbaar_voor(request.user).select_for_update(of=("self",)).select_related("klus")
    return get_object_or_404(rijen.defer("bestand", "klus__bestand"), pk=sleutel)


@require_POST
@voor(*LEEST_IN)
def inlezing_uitvoeren(request: HttpRequest, inlezing_id: UUID) -> HttpResponse:
    inlezing = _vergrendeld(request, inlezing_id)
    if not inlezing.is_voorbeeld or inlezing.is_bezig:
        return redirect("inlezing_bekijken", inlezing.pk)
    form = UitvoerenForm(request.POST, aantallen=inlezing.regels.aantallen())
    if not form.is_valid():
        return _toon(request, inlezing, form)
    vraag_inlezen(inlezing, ook_dubbel=form.ook_dubbel(), door=request.user, nu=timezone.now())
    return redirect("inlezing_bekijken", inlezing.pk)


@require_POST
@voor(*LEEST_IN)
def inlezing_terugdraaien(request: HttpRequest, inlezing_id: UUID) -> HttpResponse:
    inlezing = _vergrendeld(request, inlezing_id)
    if inlezing.kan_terug(timezone.now()) and not inlezing.is_bezig:
        vraag_terugdraaien(inlezing, door=request.user, nu=timezone.now())
    else:
        messages.error(request, "Dit kunt u nu niet ongedaan maken.")
    return redirect("inlezing_bekijken", inlezing.pk)


@require_POST
@voor(*LEEST_IN)
def inlezing_weggooien(request: HttpRequest, inlezing_id: UUID) -> HttpResponse:
    """Throw away a file that was not read in."""
    inlezing = _vergrendeld(request, inlezing_id)
    if not inlezing.ingelezen_op and not inlezing.is_bezig:
        inlezing.delete()
        messages.success(request, "Het bestand is weg. Er is niets ingelezen.")
    return redirect("inlezen")


@require_safe
@voor(*LEEST_IN)
def inleesvoorbeeld(request: HttpRequest, soort: str, vorm: str) -> HttpResponse:
    """An empty file with the right columns and one row as an example."""
    if soort not in in_te_lezen(request.user):
        raise Http404
    return bestand(voorbeeldblad(soort), vorm=vorm, naam=f"voorbeeld-{soort}")
