"""Every answer carries the same headers, once: also an error, a redirect and a file (domain.md 6.3)."""

import pytest
from django.test import Client
from django.urls import reverse

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.netwerk.inloggen import zet_ingelogd

pytestmark = pytest.mark.django_db

CSP = (
    "base-uri 'none'; connect-src 'self'; default-src 'none'; font-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; frame-src 'none'; img-src 'self' data:; manifest-src 'self'; media-src 'self' blob:; "
    "object-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'"
)
OVERAL = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains; preload",
}


def _bezoek(status: int, client: Client, monkeypatch) -> object:
    lid = maak_lid(rol=Rolsoort.INWONER, gemeente=maak_gemeente())
    if status == 403:
        zet_ingelogd(client, lid)
    if status == 500:
        monkeypatch.setattr("netwerk.views.uitleg.VOOR_ZOEKMACHINES", None)
        monkeypatch.setattr("netwerk.views.uitleg.HttpResponse", lambda *a, **k: 1 / 0)
        client.raise_request_exception = False
    if status == 429:
        for _ in range(3):
            client.post(reverse("account_request_login_code"), {"email": lid.email}, secure=True)
            client.post(reverse("account_logout"), secure=True)
    return {
        200: lambda: client.get(reverse("home"), secure=True),
        302: lambda: client.get(reverse("vandaag"), secure=True),
        400: lambda: client.get("/?q=%00", secure=True),
        403: lambda: client.get(reverse("aanmeldingen"), secure=True),
        404: lambda: client.get("/bestaat-niet/", secure=True),
        405: lambda: client.post(reverse("hulp"), secure=True),
        422: lambda: client.post(reverse("account_request_login_code"), {}, secure=True),
        429: lambda: client.post(reverse("account_request_login_code"), {"email": lid.email}, secure=True),
        500: lambda: client.get(reverse("robots_txt"), secure=True),
    }[status]()


@pytest.mark.parametrize("status", [200, 302, 400, 403, 404, 405, 422, 429, 500])
def test_every_kind_of_answer_carries_all_headers_once(client, settings, monkeypatch, status):
    settings.SECURE_HSTS_SECONDS = 31536000
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = settings.SECURE_HSTS_PRELOAD = True

    antwoord = _bezoek(status, client, monkeypatch)

    assert antwoord.status_code == status
    gekregen = {naam: antwoord.headers.get(naam) for naam in OVERAL}
    gekregen["Content-Security-Policy"] = "; ".join(sorted((gekregen["Content-Security-Policy"] or "").split("; ")))
    assert gekregen == OVERAL
    assert "geolocation=()" in antwoord.headers["Permissions-Policy"]
    assert "no-store" in antwoord.headers["Cache-Control"]
    namen = [naam.lower() for naam, _ in antwoord.items()]
    assert len(namen) == len(set(namen))


@pytest.mark.parametrize("status", [400, 403, 404, 422, 429, 500])
def test_every_mistake_gets_a_page_in_dutch(client, monkeypatch, status):
    antwoord = _bezoek(status, client, monkeypatch)

    pagina = antwoord.content.decode()
    assert '<html lang="nl">' in pagina
    assert "<h1>" in pagina
    assert "Traceback" not in pagina
