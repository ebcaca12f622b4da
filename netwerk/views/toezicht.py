"""A privacy officer looks who read data of whom."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk import toezicht as log
from netwerk.forms.toezicht import HOOGSTENS_PERSONEN, PersoonZoekenForm, ToezichtFilter
from netwerk.inzage import Handeling
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.gezocht import gezocht, zoek
from participatie.maat import is_bestand, zoekt
from participatie.methoden import formulierpagina
from participatie.rekenblad import csv_bestand

PER_PAGINA = 25


@formulierpagina
@voor(Rolsoort.PRIVACY_OFFICER)
@zoekt
def toezicht(request: HttpRequest) -> HttpResponse:
    """Search by a name posts, and leads to an address with the number of that person instead of the name."""
    if "wie" in request.POST:
        filters = {naam: request.POST.get(naam, "") for naam in ToezichtFilter.base_fields}
        return zoek(request, "toezicht", filters.pop("wie"), **filters)
    form = PersoonZoekenForm(request.POST if request.method == "POST" else None, gebruiker=request.user)
    if form.is_valid():
        nummers = ",".join(map(str, form.gevonden[:HOOGSTENS_PERSONEN]))
        return redirect(reverse("toezicht", query={"persoon": nummers}))
    filter_ = _filter(request)
    goed = filter_.is_valid()
    rijen = log.gevonden(gebruiker=request.user, **filter_.vraag()) if goed else []
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    if filter_.personen:
        log.leg_toezicht_vast(pagina.object_list, gebruiker=request.user, handeling=Handeling.BEKEKEN)
    context = {
        "form": form,
        "filter": filter_,
        "pagina": pagina,
        "regels": log.regels(pagina.object_list, gebruiker=request.user),
        "nummers": [log.nummer_van(persoon) for persoon in filter_.personen],
        "hoogstens": log.HOOGSTENS_IN_EEN_BESTAND,
    }
    status = 200 if goed and not form.errors else 422
    return TemplateResponse(request, "netwerk/toezicht.html", context, status=status)


@require_safe
@voor(Rolsoort.PRIVACY_OFFICER)
@is_bestand
def toezicht_csv(request: HttpRequest) -> HttpResponse:
    """The lines that the same filter shows, as a file; what is in it is written down of every person."""
    filter_ = _filter(request)
    if not filter_.is_valid():
        return redirect(f"{reverse('toezicht')}?{request.GET.urlencode()}")
    rijen = list(log.gevonden(gebruiker=request.user, **filter_.vraag())[: log.HOOGSTENS_IN_EEN_BESTAND])
    log.leg_toezicht_vast(rijen, gebruiker=request.user, handeling=Handeling.GEEXPORTEERD)
    blad = log.als_blad(log.regels(rijen, gebruiker=request.user))
    bestand = HttpResponse(csv_bestand(blad), content_type="text/csv; charset=utf-8")
    bestand["Content-Disposition"] = f'attachment; filename="wie-keek-{timezone.localdate().isoformat()}.csv"'
    return bestand


def _filter(request: HttpRequest) -> ToezichtFilter:
    """What the address asks for, with the name that the session keeps."""
    vraag = request.GET.dict() | {"wie": gezocht(request, "toezicht")}
    return ToezichtFilter(vraag, vandaag=timezone.localdate())
