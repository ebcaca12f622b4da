from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Bijeenkomst
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.rolsoorten import Rolsoort
from tests.maak.bijeenkomsten import maak_reeks
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


def _invoer(pagina, **anders):
    form = pagina.context["form"]
    gevuld = {naam: form[naam].value() for naam in form.fields}
    return {naam: waarde for naam, waarde in (gevuld | anders).items() if waarde not in (None, False)}


def test_times_are_put_right_without_more_in_a_concept_and_afterwards_and_else_only_by_moving(gemeente, inloggen):
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FACILITATOR))
    concept, geweest, vast = (_bijeenkomst(gemeente, thema="Wie?", over_dagen=dagen) for dagen in (9, -9, 9))
    Bijeenkomst.objects.exclude(pk=concept.pk).update(stand=Agendastand.GEPUBLICEERD)
    Bijeenkomst.objects.update(reeks=maak_reeks(samenwerkingsverband=gemeente.samenwerkingsverband))
    adres = {b.pk: reverse("bijeenkomst_wijzigen", args=[b.pk]) for b in (concept, geweest, vast)}
    gisteren = f"{timezone.localdate() - timedelta(days=1):%-d-%-m-%Y}"

    client.post(adres[concept.pk], _invoer(client.get(adres[concept.pk]), van="8.15", tot="9.45", soort="webinar"))
    client.post(adres[geweest.pk], _invoer(client.get(adres[geweest.pk]), datum=gisteren))
    naar_straks = client.post(adres[geweest.pk], _invoer(client.get(adres[geweest.pk]), datum="1-2-2038"))
    client.post(adres[vast.pk], _invoer(client.get(adres[vast.pk]), thema="Wat?") | {"datum": "1-2-2038"})

    na = {b.pk: b for b in Bijeenkomst.objects.all()}
    tijden = [f"{timezone.localtime(na[concept.pk].begint_op):%H.%M}", na[concept.pk].soort, na[concept.pk].verzet_van]
    assert (tijden, na[concept.pk].met_de_hand) == (["08.15", "webinar", None], True)
    assert timezone.localdate(na[geweest.pk].begint_op) == timezone.localdate() - timedelta(days=1)
    assert naar_straks.context["form"].errors.keys() == {"datum"}
    assert (na[vast.pk].thema, na[vast.pk].begint_op, na[vast.pk].met_de_hand) == ("Wat?", vast.begint_op, False)


def test_second_of_two_who_move_it_sees_both_days(gemeente, inloggen):
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FACILITATOR))
    bijeenkomst = _bijeenkomst(gemeente, thema="Wie?", over_dagen=9)
    adres = reverse("bijeenkomst_verzetten", args=[bijeenkomst.pk])
    invoer = _invoer(client.get(adres), datum="1-2-2038", reden="Gladheid")

    client.post(adres, invoer)
    tweede = client.post(adres, invoer | {"datum": "2-2-2038"})

    assert tweede.status_code == 409
    assert [(v.label, v.van_u, v.nu) for v in tweede.context["verschillen"]] == [("Datum", "2-2-2038", "1-2-2038")]
    client.post(adres, _invoer(tweede))
    bijeenkomst.refresh_from_db()
    assert timezone.localdate(bijeenkomst.begint_op).day == 2


def test_page_tells_with_whom_and_who_goes(gemeente, inloggen):
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FACILITATOR, naam="Anke de Vries"))
    wie = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Klaas Postma")
    bijeenkomst = _bijeenkomst(gemeente, thema="Taal", over_dagen=9)
    adres = reverse("bijeenkomst_wijzigen", args=[bijeenkomst.pk])

    client.post(adres, _invoer(client.get(adres), soort="overleg", partners="Taalhuis", afgevaardigde=wie.pk))
    pagina = reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])
    tekst = client.get(pagina).text
    werkgever = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.WERKGEVER)).get(pagina).text

    assert "<dt>Aan tafel</dt><dd>Taalhuis</dd>" in tekst
    assert "Klaas Postma" in tekst
    assert ("Taalhuis" in werkgever, "Klaas Postma" in werkgever) == (False, False)
