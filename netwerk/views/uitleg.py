"""Pages that stand still: help, privacy, accessibility, what this is; and two files for machines."""

from datetime import datetime, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.bewaren import voor_iedereen
from netwerk.toegang import openbaar

GELDIG = timedelta(days=180)
"""How long security.txt says it holds: RFC 9116 allows at most a year."""

VAN_ANDEREN = (
    ("De letters", "Atkinson Hyperlegible Next", "SIL Open Font License 1.1"),
    ("De iconen", "Tabler Icons", "MIT"),
    ("De plaatjes", "OpenMoji (openmoji.org), het open project voor emoji en iconen", "CC BY-SA 4.0"),
    ("Wat op een pagina verandert zonder te laden", "htmx", "Zero-Clause BSD"),
    ("Waar een postcode ligt", "GeoNames (geonames.org)", "CC BY 4.0"),
)
"""What it is, who made it, under which licence; the same as in static/vendor/*/HERKOMST.md and netwerk/postcodes/."""

VOOR_ZOEKMACHINES = """User-agent: *
Allow: /$
Allow: /netwerk/
Allow: /activiteiten/
Allow: /doe-mee/
Allow: /over/
Allow: /privacy/
Allow: /toegankelijkheid/
Allow: /static/
Disallow: /
"""


@require_safe
@openbaar("help is there for everybody, also for who cannot log in")
def hulp(request: HttpRequest) -> TemplateResponse:
    netwerk = request.user.gemeente.samenwerkingsverband if request.user.is_authenticated else None
    return TemplateResponse(request, "netwerk/hulp.html", {"netwerk": netwerk})


@require_safe
@openbaar("people read what happens with their data before they give it")
def privacy(request: HttpRequest) -> TemplateResponse:
    return TemplateResponse(request, "netwerk/privacy.html", {"bewaartermijnen": voor_iedereen()})


@require_safe
@openbaar("the law asks for it (Besluit digitale toegankelijkheid overheid)")
def toegankelijkheid(request: HttpRequest) -> TemplateResponse:
    return TemplateResponse(request, "netwerk/toegankelijkheid.html")


@require_safe
@openbaar("licences ask that their makers are named")
def over(request: HttpRequest) -> TemplateResponse:
    return TemplateResponse(request, "netwerk/over.html", {"van_anderen": VAN_ANDEREN})


@require_safe
@openbaar("whoever finds a weak spot must know whom to tell (RFC 9116)")
def security_txt(request: HttpRequest) -> HttpResponse:
    if not settings.SECURITY_CONTACT:
        raise Http404
    verloopt: datetime = (timezone.now() + GELDIG).replace(hour=0, minute=0, second=0, microsecond=0)
    regels = (
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {verloopt:%Y-%m-%dT%H:%M:%SZ}",
        f"Canonical: {request.build_absolute_uri(reverse('security_txt'))}",
        "Preferred-Languages: nl, en",
    )
    return HttpResponse("\n".join(regels) + "\n", content_type="text/plain; charset=utf-8")


@require_safe
@openbaar("search engines read it without login")
def robots_txt(request: HttpRequest) -> HttpResponse:
    return HttpResponse(VOOR_ZOEKMACHINES, content_type="text/plain; charset=utf-8")
