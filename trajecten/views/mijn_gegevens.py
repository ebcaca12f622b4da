"""What is kept about an inwoner, for that inwoner: read, print, take along, ask something about it."""

import json
from datetime import timedelta
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.gevoelig import gevoelig
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import openbaar, voor
from participatie.limiet import nog_ruimte_voor
from participatie.methoden import formulierpagina
from trajecten import eigen_gegevens, gegevensbestand, verzoeken
from trajecten.forms.verzoeken import VerzoekForm
from trajecten.models import Verzoek

DOWNLOADS_PER_DAG = 2
"""domain.md 6.6"""
PER_PAGINA = 50
VERZOEKEN_PER_PAGINA = 20


@require_safe
@voor(Rolsoort.INWONER)
def mijn_gegevens(request: HttpRequest) -> TemplateResponse:
    eigen = verzoeken.eigen_verzoeken(request.user)
    context = {
        "sets": eigen_gegevens.alle(),
        "pagina": Paginator(eigen, VERZOEKEN_PER_PAGINA).get_page(request.GET.get("page")),
        "per_dag": DOWNLOADS_PER_DAG,
    }
    return TemplateResponse(request, "trajecten/mijn_gegevens.html", context)


@require_safe
@voor(Rolsoort.INWONER)
@gevoelig
def mijn_gegevens_bekijken(request: HttpRequest, sleutel: str) -> TemplateResponse:
    """One data set."""
    gegevens = eigen_gegevens.met_sleutel(sleutel)
    if gegevens is None:
        raise Http404
    rijen = gegevens.rijen(eigen_gegevens.eigenaar_van(request.user))
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    context = {"gegevens": gegevens, "pagina": pagina, "tabel": gegevens.in_woorden(pagina.object_list)}
    return TemplateResponse(request, "trajecten/mijn_gegevens_bekijken.html", context)


@require_POST
@voor(Rolsoort.INWONER)
@gevoelig
def mijn_gegevens_afdrukken(request: HttpRequest) -> TemplateResponse:
    """Everything on one page, to print. A POST, so that nothing makes it but somebody who asks for it."""
    eigenaar = eigen_gegevens.eigenaar_van(request.user)
    delen = [(gegevens, gegevens.in_woorden(gegevens.rijen(eigenaar))) for gegevens in eigen_gegevens.alle()]
    context = {"delen": delen, "nu": timezone.now()}
    return TemplateResponse(request, "trajecten/mijn_gegevens_afdrukken.html", context)


@require_POST
@voor(Rolsoort.INWONER)
@gevoelig
def mijn_gegevens_downloaden(request: HttpRequest) -> HttpResponse:
    """Everything as a file for a computer. Nothing is kept of it on the server."""
    per = timedelta(days=1)
    if not nog_ruimte_voor(request.user.pk, naam="mijn_gegevens", hoogstens=DOWNLOADS_PER_DAG, per=per):
        return TemplateResponse(request, "trajecten/mijn_gegevens_te_vaak.html", status=429)
    nu = timezone.now()
    schema = request.build_absolute_uri(reverse("mijn_gegevens_schema"))
    inhoud = gegevensbestand.als_json(eigen_gegevens.eigenaar_van(request.user), schema=schema, nu=nu)
    tekst = json.dumps(inhoud, ensure_ascii=False, indent=2)
    bestand = HttpResponse(tekst, content_type="application/json; charset=utf-8")
    bestand["Content-Disposition"] = f'attachment; filename="mijn-gegevens-{timezone.localdate(nu).isoformat()}.json"'
    return bestand


@require_safe
@openbaar("who takes the own data along, or who receives it, can read what the file means")
def mijn_gegevens_schema(request: HttpRequest) -> JsonResponse:
    return JsonResponse(
        {"$id": request.build_absolute_uri(), **gegevensbestand.schema()},
        content_type=gegevensbestand.SOORT,
        json_dumps_params={"ensure_ascii": False, "indent": 2},
    )


# Asking


@formulierpagina
@voor(Rolsoort.INWONER)
def verzoek_klopt_niet(request: HttpRequest) -> HttpResponse:
    return _vraag(request, Verzoek.Soort.KLOPT_NIET)


@formulierpagina
@voor(Rolsoort.INWONER)
def verzoek_verwijderen(request: HttpRequest) -> HttpResponse:
    return _vraag(request, Verzoek.Soort.VERWIJDER)


def _vraag(request: HttpRequest, soort: Verzoek.Soort) -> HttpResponse:
    data = request.POST if request.method == "POST" else None
    form = VerzoekForm(data, soort=soort, over=request.GET.get("over", ""))
    if form.is_valid():
        verzoek = verzoeken.dien_in(gebruiker=request.user, inwoner=None, nu=timezone.now(), **form.wat())
        messages.success(request, "Uw vraag is verstuurd.")
        return redirect("eigen_verzoek", pk=verzoek.pk)
    context = {"form": form, "soort": soort, "helper": verzoeken.wie_beslist(request.user)}
    return TemplateResponse(request, "trajecten/verzoek_doen.html", context, status=422 if form.errors else 200)


@require_safe
@voor(Rolsoort.INWONER)
def eigen_verzoek(request: HttpRequest, pk: UUID) -> TemplateResponse:
    verzoek = get_object_or_404(verzoeken.eigen_verzoeken(request.user), pk=pk)
    context = {"verzoek": verzoek, **verzoeken.antwoord_van(verzoek)}
    return TemplateResponse(request, "trajecten/eigen_verzoek.html", context)


@require_POST
@voor(Rolsoort.INWONER)
def verzoek_intrekken(request: HttpRequest, pk: UUID) -> HttpResponse:
    verzoek = get_object_or_404(verzoeken.eigen_verzoeken(request.user), pk=pk)
    if verzoek.is_open:
        verzoek.trek_in(nu=timezone.now())
        messages.success(request, "Uw vraag is ingetrokken. U kunt altijd opnieuw iets vragen.")
    return redirect("eigen_verzoek", pk=pk)
