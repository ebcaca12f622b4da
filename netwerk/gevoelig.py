"""Pages that ask a fresh step, not older than 15 minutes, before they open (domain.md 8, "gevoelig").

    @require_safe
    @voor(Rolsoort.INWONER)
    @gevoelig
    def mijn_gegevens(request): ...

Under the declaration of access, so that who may not come in is not asked anything. A fresh step is: the second factor
or the password again; for who has neither, a code by mail on the own address. Afterwards the page asked for opens.
"""

import time
from collections.abc import Callable, Mapping
from functools import wraps
from urllib.parse import urlencode, urlsplit

from allauth.account.internal.flows.login import get_authentication_records
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from netwerk.gemeentelogin.twee_stappen import TWEEDE_STAP_VIA_GEMEENTE
from netwerk.rollen import moet_tweede_stap

View = Callable[..., HttpResponse]

DEMOPERSOON = "demopersoon"
"""Where the session remembers that the button of a demo person stood in for both steps."""


def gevoelig(view: View) -> View:
    @wraps(view)
    def bewaakt(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if not is_vers(request):
            return vraag_opnieuw(request)
        return view(request, *args, **kwargs)

    bewaakt.gevoelig = True
    return bewaakt


def is_vers(request: HttpRequest) -> bool:
    """Tell whether this person took a step that counts, in this session and not too long ago."""
    if is_demosessie(request):
        return True
    sinds = time.time() - settings.GEVOELIG_DUURT.total_seconds()
    nieuwe = [stap for stap in get_authentication_records(request, request.user) if stap["at"] > sinds]
    if moet_tweede_stap(request.user) and not request.sessie.heeft_factor:
        return bool(nieuwe)  # sets up the first factor: having just logged in is all there can be
    return any(map(_telt, nieuwe))


def _telt(stap: Mapping[str, object]) -> bool:
    """A factor, a step that was asked again, or two steps at the gemeente."""
    return bool(stap["method"] == "mfa" or stap.get("reauthenticated") or stap.get(TWEEDE_STAP_VIA_GEMEENTE))


def is_demosessie(request: HttpRequest) -> bool:
    """Only while this is a demo: a session that outlives that is worth nothing."""
    return settings.DEMO and request.session.get(DEMOPERSOON) == str(request.user.pk)


def vraag_opnieuw(request: HttpRequest) -> HttpResponseRedirect:
    """Ask the step; afterwards a page opens again, and what was sent has to be sent once more."""
    terug = request.get_full_path()
    if request.method not in {"GET", "HEAD"}:
        terug = pagina_van(request)
        messages.info(request, "Wij vragen eerst of u het bent. Doe daarna nog een keer wat u wilde doen.")
    return HttpResponseRedirect(f"{reverse('bevestigen')}?{urlencode({REDIRECT_FIELD_NAME: terug})}")


def pagina_van(request: HttpRequest) -> str:
    """Return the page that the form stood on: where to come back to when it could not be sent."""
    vorige = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(vorige, {request.get_host()}):
        return reverse("vandaag")
    delen = urlsplit(vorige)
    return f"{delen.path}?{delen.query}" if delen.query else delen.path


def terug_naar(request: HttpRequest, anders: str) -> str:
    """Return the page that was asked for, when it is one of ours."""
    adres = request.POST.get(REDIRECT_FIELD_NAME) or request.GET.get(REDIRECT_FIELD_NAME) or ""
    return adres if url_has_allowed_host_and_scheme(adres, {request.get_host()}) else reverse(anders)
