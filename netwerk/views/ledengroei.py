"""How the network grows: leden on any day, the curve, and how many are in a werkgroep."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.forms.ledengroei import GroeiForm
from netwerk.groei import groei
from netwerk.ledengrafiek import diagram
from netwerk.rollen import NETWERKROLLEN
from netwerk.toegang import voor


@require_safe
@voor(*NETWERKROLLEN)
def ledengroei(request: HttpRequest) -> TemplateResponse:
    vandaag = timezone.localdate()
    form = GroeiForm(request.GET, vandaag=vandaag)
    datum = form.cleaned_data["datum"] if form.is_valid() else None
    cijfers = groei(lezer=request.user, vandaag=vandaag, datum=datum)
    return TemplateResponse(
        request,
        "netwerk/ledengroei.html",
        {"form": form, "groei": cijfers, "diagram": diagram(cijfers)},
        status=422 if form.errors else 200,
    )
