"""Search over visits, experiments and what was learned."""

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from experimenten.forms.zoeken import ZoekForm
from experimenten.toegang import BEZOEKEN_TELLEN
from experimenten.zoeken import Gevonden, met_tekst, zoek
from experimenten.zoeken_in_bezoeken import LIJKT_BIJ_DE_NIEUWSTE
from netwerk.rollen import MEEWERKROLLEN, heeft_rol
from netwerk.toegang import voor

PER_PAGINA = 20


@require_safe
@voor(*MEEWERKROLLEN)
def zoeken_in_bezoeken(request: HttpRequest) -> TemplateResponse:
    form = ZoekForm(request.GET)
    gevonden = Gevonden(treffers=[], lijkt_erop=False)
    tekst = form.cleaned_data["zoek"] if form.is_valid() else ""
    if tekst:
        gevonden = zoek(lezer=request.user, tekst=tekst, waar=form.cleaned_data["waar"])
    pagina = Paginator(gevonden.treffers, PER_PAGINA).get_page(request.GET.get("page"))
    context = {
        "filter": form,
        "tekst": tekst,
        "lijkt_erop": gevonden.lijkt_erop,
        "is_meer": gevonden.is_meer,
        "nieuwste": LIJKT_BIJ_DE_NIEUWSTE,
        "pagina": pagina,
        "treffers": met_tekst(pagina.object_list, tekst=tekst),
        "mag_tabs": heeft_rol(request.user, *BEZOEKEN_TELLEN),
    }
    status = 422 if form.errors else 200
    return TemplateResponse(request, "experimenten/zoeken_in_bezoeken.html", context, status=status)
