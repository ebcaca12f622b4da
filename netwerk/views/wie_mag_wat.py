"""Who may see what: the rights of every role, printed from the data that the application itself goes by."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from netwerk.matrix import soorten
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor


@require_safe
@voor(Rolsoort.PRIVACY_OFFICER, Rolsoort.FUNCTIONEEL_BEHEERDER)
def wie_mag_wat_zien(request: HttpRequest) -> TemplateResponse:
    """A list for each kind of data, with a line for roles that may the same: a table fits neither a phone nor paper."""
    tabellen = [{"soort": soort, "groepen": soort.per_groep()} for soort in soorten()]
    return TemplateResponse(request, "netwerk/wie_mag_wat_zien.html", {"tabellen": tabellen})
