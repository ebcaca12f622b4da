"""For a plek: people who said that they may be found, with reasons. A person decides, and so does the inwoner."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens, Grond, Handeling
from netwerk.models import Plek
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from trajecten import gevonden
from trajecten.forms.plekmatches import PlekafwijzingForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Match, Plekafwijzing
from trajecten.toegang import HELPERS


@require_safe
@voor(*HELPERS)
def plek_mensen(request: HttpRequest, plek_id: UUID) -> TemplateResponse:
    plek = _plek(request, plek_id)
    pagina = Paginator(gevonden.MensenVoor(plek), gevonden.PER_PAGINA).get_page(request.GET.get("page"))
    mensen = list(pagina.object_list)
    leg_inwoners_vast(
        request.user,
        mensen,
        gegevens=Gegevens.TALENTPROFIEL,
        handeling=Handeling.GEZOCHT,
        anders=Grond.TOESTEMMING,
    )
    context = {
        "plek": plek,
        "pagina": pagina,
        "gevonden": gevonden.met_redenen(plek, mensen),
        "vindt_iemand": bool(mensen) or gevonden.vindt_iemand(request.user, vandaag=timezone.localdate()),
    }
    return TemplateResponse(request, "trajecten/plek_mensen.html", context)


@require_POST
@voor(*HELPERS)
def plek_voorstellen(request: HttpRequest, plek_id: UUID, inwoner_id: UUID) -> HttpResponse:
    """Propose this plek to somebody who may be found; the inwoner answers.

    Without hours: who only found somebody does not see how many feel good. They come with a later step.
    """
    plek = _plek(request, plek_id)
    inwoner = gevonden.te_vinden_voor(plek, inwoner_id)
    if inwoner is None:
        al_gedaan = Match.objects.zichtbaar_voor(request.user).lopend().filter(plek=plek, inwoner=inwoner_id)
        if not al_gedaan.exists():
            raise Http404
        messages.success(request, "Dit voorstel staat er al.")
        return redirect("plek_mensen", plek_id=plek.pk)
    match, _ = Match.stel_voor(inwoner=inwoner, plek=plek, door=request.user, nu=timezone.now())
    terug = reverse("stap_intrekken", args=[match.pk])
    ongedaan_te_maken(request, f"Het voorstel staat klaar. {inwoner} zegt ja, nog niet, of liever anders.", url=terug)
    return redirect("plek_mensen", plek_id=plek.pk)


@formulierpagina
@voor(*HELPERS)
def plek_mens_past_niet(request: HttpRequest, plek_id: UUID, inwoner_id: UUID) -> HttpResponse:
    """Not here: this helper does not find this person for this plek any more, and may take that back."""
    plek = _plek(request, plek_id)
    inwoner = gevonden.te_vinden_voor(plek, inwoner_id)
    if inwoner is None:
        raise Http404
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.NAAM, anders=Grond.TOESTEMMING)
    form = PlekafwijzingForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        weg = Plekafwijzing.wijs_af(
            inwoner=inwoner, plek=plek, door=request.user, nu=timezone.now(), **form.cleaned_data
        )
        terug = reverse("plekafwijzing_terug", args=[weg.pk])
        ongedaan_te_maken(request, f"{inwoner} staat niet meer bij deze plek.", url=terug)
        return redirect("plek_mensen", plek_id=plek.pk)
    context = {"plek": plek, "inwoner": inwoner, "form": form}
    return TemplateResponse(request, "trajecten/plek_mens_past_niet.html", context, status=422 if form.errors else 200)


@require_POST
@voor(*HELPERS)
def plekafwijzing_terug(request: HttpRequest, afwijzing_id: UUID) -> HttpResponse:
    afwijzing = get_object_or_404(Plekafwijzing.objects.wijzigbaar_voor(request.user), pk=afwijzing_id)
    afwijzing.delete()
    messages.success(request, "Deze persoon staat weer bij de plek.")
    return redirect("plek_mensen", plek_id=afwijzing.plek_id)


def _plek(request: HttpRequest, plek_id: UUID) -> Plek:
    return get_object_or_404(gevonden.te_vullen(request.user, vandaag=timezone.localdate()), pk=plek_id)
