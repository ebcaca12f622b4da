from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid

pytestmark = pytest.mark.django_db


@pytest.fixture
def gemeente():
    return maak_gemeente()


def _bijeenkomst(gemeente, *, thema: str, over_dagen: int):
    begint_op = timezone.now() + timedelta(days=over_dagen)
    return maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, thema=thema, begint_op=begint_op)


def test_bijeenkomsten_shows_what_comes_first_and_what_was_last(gemeente, inloggen):
    for thema, over_dagen in (("Straks", 5), ("Morgen", 1), ("Gisteren", -1), ("Vorig jaar", -365)):
        _bijeenkomst(gemeente, thema=thema, over_dagen=over_dagen)
    maak_bijeenkomst(thema="Elders")

    context = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)).get(reverse("bijeenkomsten")).context

    assert [b.thema for b in context["komend"]] == ["Morgen", "Straks"]
    assert [b.thema for b in context["pagina"].object_list] == ["Gisteren", "Vorig jaar"]


def test_bijeenkomst_that_has_begun_still_comes_first(gemeente, inloggen):
    nu = maak_bijeenkomst(
        samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=timezone.now() - timedelta(hours=1)
    )

    context = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)).get(reverse("bijeenkomsten")).context

    assert list(context["komend"]) == [nu]


def test_bijeenkomst_bekijken_names_who_was_there_but_no_inwoners(gemeente, inloggen):
    bijeenkomst = _bijeenkomst(gemeente, thema="Gisteren", over_dagen=-1)
    bijeenkomst.aanwezig.set(
        [
            maak_lid(gemeente=gemeente, naam="Inge Inwoner", rol=Rolsoort.INWONER),
            maak_lid(gemeente=gemeente, naam="Wiebe Zijlstra", rol=Rolsoort.VRIJWILLIGER),
        ]
    )
    adres = reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])

    voor_kwartiermaker = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)).get(adres).content.decode()
    voor_werkgever = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.WERKGEVER)).get(adres).content.decode()

    assert ["Wiebe Zijlstra" in tekst for tekst in (voor_kwartiermaker, voor_werkgever)] == [True, False]
    assert ["Inge Inwoner" in tekst for tekst in (voor_kwartiermaker, voor_werkgever)] == [False, False]
