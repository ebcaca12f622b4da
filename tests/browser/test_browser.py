"""The watch over every page must see what it says it sees."""

import pytest
from django.http import HttpResponse
from django.urls import path

from netwerk.toegang import openbaar
from participatie import urls
from tests.browser.conftest import OP_DE_TELEFOON, Wachter

pytestmark = [pytest.mark.urls(__name__), OP_DE_TELEFOON]


def _blad(inhoud: str):
    @openbaar("a page of this test")
    def blad(request):
        return HttpResponse(f"<!doctype html><html lang=nl><title>Blad</title><link rel=icon href='data:,'>{inhoud}")

    return blad


@openbaar("a page of this test")
def kapot(request):
    return HttpResponse("<title>Kapot</title><link rel=icon href='data:,'>", status=500)


urlpatterns = [
    *urls.urlpatterns,
    path("goed/", _blad("<h1>Goed</h1>")),
    path("inline/", _blad("<script>document.title = 'Kwaad'</script>")),
    path("stijl-in-blad/", _blad("<p style='color:red'>Rood</p>")),
    path("ver-weg/", _blad("<img src='https://elders.example/foto.png' alt=''>")),
    path("kwijt/", _blad("<img src='/static/bestaat-niet.png' alt=''>")),
    path("kapot/", kapot),
]


def _fouten(pagina, server, adres: str) -> list[str]:
    """Open the page in a context of its own, watched by a second watch, so that this test itself can pass."""
    context = pagina.context.browser.new_context(base_url=server.url)
    wachter = Wachter((server.url,))
    wachter.bewaak(context)
    context.new_page().goto(adres, wait_until="networkidle")
    context.close()
    return wachter.fouten


def test_watch_is_silent_on_a_good_page(pagina, server):
    assert _fouten(pagina, server, "/goed/") == []


@pytest.mark.parametrize(
    ("adres", "woord"),
    [
        ("/inline/", "script-src"),
        ("/stijl-in-blad/", "style-src"),
        ("/ver-weg/", "other host"),
        ("/kwijt/", "404"),
        ("/kapot/", "500"),
    ],
)
def test_watch_sees_what_is_wrong(pagina, server, adres, woord):
    assert woord in " ".join(_fouten(pagina, server, adres))
