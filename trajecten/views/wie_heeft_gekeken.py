"""An inwoner sees who looked at the own data, and why that was allowed."""

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from trajecten.forms.wie_heeft_gekeken import PeriodeFilter
from trajecten.wie_heeft_gekeken import gekeken_naar, in_woorden

PER_PAGINA = 30


@require_safe
@voor(Rolsoort.INWONER)
def wie_heeft_gekeken(request: HttpRequest) -> TemplateResponse:
    """A period that is no period shows the mistake, and no lines."""
    form = PeriodeFilter(request.GET)
    goed = form.is_valid()
    rijen = gekeken_naar(request.user, **form.cleaned_data) if goed else []
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    context = {"form": form, "pagina": pagina, "regels": in_woorden(pagina.object_list, lezer=request.user)}
    return TemplateResponse(request, "trajecten/wie_heeft_gekeken.html", context, status=200 if goed else 422)
