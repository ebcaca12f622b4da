"""What is typed is kept at every pause, and comes back."""

from datetime import timedelta
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Werkbezoek, Werkbezoekconcept
from netwerk.models import Actie
from netwerk.rolsoorten import Rolsoort
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, SLEUTEL, velden
from tests.maak.experimenten import maak_werkbezoek, maak_werkbezoekconcept
from tests.maak.netwerk import maak_actie, maak_lid, maak_organisatie
from tests.muren import in_de_rol_van_de_app

pytestmark = pytest.mark.django_db

BEWAREN = f"/werkbezoeken/concept/{SLEUTEL}/"


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


def zet_terug_in_de_tijd(*, dagen: float) -> None:
    Werkbezoekconcept.objects.update(bewaard_op=timezone.now() - timedelta(days=dagen))


def test_text_is_kept_and_the_line_says_when(client):
    antwoord = client.post(BEWAREN, velden(verslag="Half af"))

    concept = Werkbezoekconcept.objects.get()
    assert concept.velden["verslag"] == ["Half af"]
    assert f"Bewaard om {timezone.localtime(concept.bewaard_op):%H.%M} uur" in antwoord.content.decode()


def test_page_brings_everything_back(client, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)
    anders = {"actie": "ja", "actie_wat": "Bellen", "actie_op": "anders", "actie_op_anders": "1-2-2030"}
    client.post(BEWAREN, velden(organisatie, verslag="Half af", gesproken_met="Jan\nPiet", soort="gesprek", **anders))

    antwoord = client.get("/werkbezoeken/nieuw/", follow=True)

    form, pagina = antwoord.context["form"], antwoord.content.decode()
    assert "U was nog bezig. Wij hebben uw tekst bewaard." in pagina
    assert (antwoord.context["sleutel"], form.gekozen) == (SLEUTEL, f"organisatie.{organisatie.pk}")
    waarden = {naam: form[naam].value() for naam in ("verslag", "actie", "actie_wat", "gesproken_met", "soort")}
    assert waarden == {
        "verslag": "Half af",
        "actie": "ja",
        "actie_wat": "Bellen",
        "gesproken_met": "Jan\nPiet",
        "soort": "gesprek",
    }
    assert 'value="1-2-2030"' in pagina


def test_begin_again_throws_the_text_away(client):
    client.post(BEWAREN, velden(verslag="Half af"))

    antwoord = client.post(f"{BEWAREN}weggooien/", follow=True)

    assert antwoord.context["concept"] is None
    assert antwoord.context["form"]["verslag"].value() is None
    assert not Werkbezoekconcept.objects.exists()


def test_empty_form_is_not_kept(client):
    client.post(BEWAREN, velden(verslag="Iets"))

    antwoord = client.post(BEWAREN, velden(verslag=" "))

    assert not Werkbezoekconcept.objects.exists()
    assert "Bewaard" not in antwoord.content.decode()


def test_text_that_arrives_after_the_visit_was_saved_is_not_kept(client, kwartiermaker):
    client.post(NIEUW, velden(maak_organisatie(gemeente=kwartiermaker.gemeente)))

    client.post(BEWAREN, velden(verslag="Te laat"))

    assert not Werkbezoekconcept.objects.exists()


def test_text_of_a_saved_visit_does_not_come_back(client, kwartiermaker):
    client.post(BEWAREN, velden(verslag="Half af"))
    maak_werkbezoek(kwartiermaker=kwartiermaker, sleutel=SLEUTEL)

    assert client.get("/werkbezoeken/nieuw/", follow=True).context["concept"] is None


def test_mistake_keeps_the_text_too(client):
    client.post(NIEUW, velden(verslag="Zonder organisatie"))

    assert Werkbezoekconcept.objects.get().velden["verslag"] == ["Zonder organisatie"]


def test_text_of_somebody_else_is_not_found_and_not_shown(client):
    ander = maak_werkbezoekconcept(lid=maak_lid(rol=Rolsoort.KWARTIERMAKER), verslag="Van een ander", sleutel=SLEUTEL)

    statussen = [client.post(BEWAREN, velden()).status_code, client.post(NIEUW, velden(waar="")).status_code]
    client.post(f"{BEWAREN}weggooien/")
    paginas = [client.get(adres, follow=True) for adres in (NIEUW, "/werkbezoeken/nieuw/")]

    ander.refresh_from_db()
    assert statussen == [404, 404]
    assert ander.velden == {"verslag": ["Van een ander"]}
    assert [pagina.context["concept"] for pagina in paginas] == [None, None]


def test_only_fields_of_the_form_are_kept_and_not_without_end(client):
    client.post(BEWAREN, velden(verslag="a" * 20_000, meegegaan=["x"] * 400, iets="anders"))

    bewaard = Werkbezoekconcept.objects.get().velden
    assert (len(bewaard["verslag"][0]), len(bewaard["meegegaan"])) == (10_000, 300)
    assert "iets" not in bewaard


def test_ended_session_leads_to_login_and_back_to_the_page(client):
    client.post(BEWAREN, velden(verslag="Half af"))
    client.logout()
    kop = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{NIEUW}"}

    antwoord = client.post(BEWAREN, velden(verslag="Half af en verder"), headers=kop)

    assert antwoord["HX-Redirect"] == f"{reverse(settings.LOGIN_URL)}?{urlencode({'next': NIEUW})}"
    assert Werkbezoekconcept.objects.get().velden["verslag"] == ["Half af"]


def test_ended_session_does_not_lead_to_another_host_after_login(client):
    client.logout()

    kop = {"HX-Request": "true", "HX-Current-URL": "https://kwaad.example/"}
    antwoord = client.post(BEWAREN, velden(), headers=kop)

    assert "kwaad" not in antwoord["HX-Redirect"]


def test_text_of_more_than_7_days_ago_does_not_come_back(client):
    client.post(BEWAREN, velden(verslag="Oud"))
    zet_terug_in_de_tijd(dagen=7.01)

    for adres in (NIEUW, "/werkbezoeken/nieuw/"):
        assert client.get(adres, follow=True).context["concept"] is None


def test_bewaartermijnen_removes_what_is_too_old_and_nothing_else(client, kwartiermaker, capsys):
    client.post(BEWAREN, velden(verslag="Oud"))
    zet_terug_in_de_tijd(dagen=7.01)
    client.post(f"/werkbezoeken/concept/{uuid4()}/", velden(verslag="Nieuw"))
    oud, recent, aanwezig = (maak_werkbezoek(kwartiermaker=kwartiermaker) for _ in range(3))
    oud.actie = maak_actie(eigenaar=kwartiermaker, wat="Oud")
    oud.save()
    Werkbezoek.objects.filter(pk=oud.pk).update(verwijderd_op=timezone.now() - timedelta(days=30, minutes=1))
    Werkbezoek.objects.filter(pk=recent.pk).update(verwijderd_op=timezone.now() - timedelta(days=29))

    with in_de_rol_van_de_app():
        call_command("bewaartermijnen")

    opgeruimd = [regel for regel in capsys.readouterr().out.splitlines() if "voorgoed weggehaald" in regel]
    assert [regel for regel in opgeruimd if ": 0 " not in regel] == [
        "weggehaalde werkbezoeken: 1 voorgoed weggehaald.",
        "concepten van werkbezoeken: 1 voorgoed weggehaald.",
    ]
    assert set(Werkbezoek.objects.all()) == {recent, aanwezig}
    assert [concept.velden["verslag"] for concept in Werkbezoekconcept.objects.all()] == [["Nieuw"]]
    assert not Actie.objects.exists()
