"""What base.html needs on every page."""

from django.conf import settings
from django.http import HttpRequest


def voor_elke_pagina(request: HttpRequest) -> dict[str, object]:
    return {"demo": settings.DEMO}
