"""What happens around every request, in the order of settings.MIDDLEWARE."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth import REDIRECT_FIELD_NAME, SESSION_KEY
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django.utils.cache import patch_vary_headers
from django_htmx.http import HttpResponseClientRedirect

from participatie import muur

Antwoord = Callable[[HttpRequest], HttpResponse]


def niet_te_veel(get_response: Antwoord) -> Antwoord:
    """Answer 413 to more than any form of ours can hold, before it is read."""

    def middleware(request: HttpRequest) -> HttpResponse:
        lengte = request.headers.get("content-length") or "0"
        if lengte.isdecimal() and int(lengte[:20]) > settings.HOOGSTENS_PER_VERZOEK:
            return render(request, "413.html", status=413)
        return get_response(request)

    return middleware


def geen_nul_tekens(get_response: Antwoord) -> Antwoord:
    """Answer 400 to a NUL character in path, query, cookies or form: PostgreSQL cannot store it."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if _bevat_nul(request):
            return render(request, "400.html", status=400)
        return get_response(request)

    return middleware


def _bevat_nul(request: HttpRequest) -> bool:
    if "\x00" in request.path or "%00" in request.META.get("QUERY_STRING", ""):
        return True
    if any("\x00" in waarde for waarde in request.COOKIES.values()):
        return True
    if request.method != "POST":
        return False
    return any("\x00" in tekst for sleutel, waarden in request.POST.lists() for tekst in (sleutel, *waarden))


def niet_bewaren(get_response: Antwoord) -> Antwoord:
    """Keep pages out of every cache, and a fragment from coming back as a page."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Cache-Control", "no-store")
        patch_vary_headers(response, ["HX-Request"])
        return response

    return middleware


def htmx_doorverwijzing(get_response: Antwoord) -> Antwoord:
    """Turn a redirect on an htmx request into HX-Redirect, so that it moves the page and not the fragment."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.htmx and response.status_code in {301, 302, 303, 307, 308}:
            doel = HttpResponseClientRedirect(_na_inloggen_terug(request, response["Location"]))
            doel.cookies = response.cookies
            return doel
        return response

    return middleware


def _na_inloggen_terug(request: HttpRequest, adres: str) -> str:
    """Return the address; after login somebody comes back to the page that was open, not to a part of it."""
    inloggen = resolve_url(settings.LOGIN_URL)
    if not adres.startswith(f"{inloggen}?") or not request.htmx.current_url_abs_path:
        return adres
    return f"{inloggen}?{urlencode({REDIRECT_FIELD_NAME: request.htmx.current_url_abs_path})}"


def een_transactie(get_response: Antwoord) -> Antwoord:
    """Give every request one transaction, rendering included, that is undone when the answer is an error of ours.

    In it the database shows the rows of whoever is logged in, and of nobody when the session turns out not to count.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        with transaction.atomic():
            if wie := request.session.get(SESSION_KEY):
                muur.werk_voor(wie)
                if not request.user.is_authenticated:
                    muur.werk_voor(None)
            response = get_response(request)
            if response.status_code >= 500:
                transaction.set_rollback(True)
        return response

    return middleware
