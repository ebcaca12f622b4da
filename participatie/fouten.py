"""The pages of an answer that is not what the person asked for. In plain Dutch, never a stack trace."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from participatie import verzoeken


def csrf_mislukt(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "403_csrf.html", status=403)


def te_vaak(request: HttpRequest) -> HttpResponse:
    """Answer 429. allauth looks for it by the name `handler429`, beside those of Django."""
    return render(request, "429.html", status=429)


def storing(request: HttpRequest) -> HttpResponse:
    """Answer 500 without database and without context processors: they may be what broke."""
    return HttpResponse(render_to_string("500.html", {"nummer": verzoeken.nummer()}), status=500)
