"""Parts of pages that appear while somebody types a search."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.zoeken import keuzes


@require_safe
@voor(Rolsoort.KWARTIERMAKER)
def organisaties_zoeken(request: HttpRequest) -> TemplateResponse:
    tekst = request.GET.get("bij_wie", "")[:150]
    gekozen = request.GET.get("waar", "")
    gevonden = keuzes(gebruiker=request.user, tekst=tekst, gekozen=gekozen)
    context = {"keuzes": gevonden, "gekozen": gekozen, "aantal": sum(not keuze.is_nieuw for keuze in gevonden)}
    return TemplateResponse(request, "netwerk/organisaties_zoeken.html", context)
