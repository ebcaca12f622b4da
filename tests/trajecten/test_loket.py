"""The loket: everything that comes in has one owner, also what another passes on and when that owner is gone."""

import re
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid
from tests.maak.trajecten import maak_aanmelding, maak_inwoner
from trajecten.models import Aanmelding
from trajecten.taken import aanmeldingen_toewijzen

pytestmark = pytest.mark.django_db


@pytest.fixture
def gemeente() -> Gemeente:
    return maak_gemeente(naam="Opsterveen")


@pytest.fixture
def kwartiermaker(gemeente) -> Lid:
    return maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)


def gegevens(gemeente: Gemeente, **anders: str) -> dict[str, str]:
    vast = {"sleutel": str(uuid4()), "naam": "Sjoerd", "telefoon": "0512-12 34 56", "gemeente": str(gemeente.pk)}
    return {**vast, "bericht": "Ik wil graag buiten werken.", **anders}


def stuur(client, velden: dict[str, str]):
    return client.post(reverse("doe_mee"), velden)


def _op_de_lijst(client) -> list[str]:
    return re.findall(r'<h2><a href="[^"]+">([^<]+)</a></h2>', client.get(reverse("aanmeldingen")).content.decode())


def test_form_asks_first_what_somebody_wants_and_then_who_it_is(client):
    antwoord = client.get(reverse("doe_mee"))

    velden = re.findall(r'name="(bericht|naam|telefoon|email|gemeente)"', antwoord.content.decode())
    assert velden == ["bericht", "naam", "telefoon", "email", "gemeente"]
    assert [veld for veld in antwoord.context["form"].fields if veld in velden] == velden


def test_a_professional_without_account_passes_somebody_on_with_the_yes_of_that_person(client, gemeente, kwartiermaker):
    adres = reverse("doe_mee_namens")
    velden = gegevens(gemeente, telefoon="", via="Marieke, wijkteam Noord, 0512 654321")
    assert adres in client.get(reverse("doe_mee")).content.decode()

    fout = client.post(adres, velden)
    assert (fout.status_code, "Vraag de persoon eerst" in fout.content.decode()) == (422, True)
    assert client.post(adres, velden | {"akkoord": "on", "via": ""}).status_code == 422
    client.post(adres, velden | {"akkoord": "on", "laat_leeg": "https://spam.example"})
    assert Aanmelding.objects.count() == 0
    for _ in range(2):  # a second tap
        assert "neemt binnen 7 dagen contact op" in client.post(adres, velden | {"akkoord": "on"}).content.decode()

    (aanmelding,) = Aanmelding.objects.all()
    assert (aanmelding.kanaal, aanmelding.opgepakt_door) == ("professional", kwartiermaker)
    assert (aanmelding.via, aanmelding.akkoord_op) == (velden["via"], timezone.localdate())
    meer = {"akkoord": "on"}
    statussen = [client.post(adres, velden | meer | {"sleutel": uuid4()}).status_code for _ in range(4)]
    assert (statussen, stuur(client, velden | {"telefoon": "0512 123456"}).status_code) == ([200] * 3 + [429], 429)


def test_same_form_on_another_day_begins_nothing_anew(gemeente, kwartiermaker):
    aanmelding = maak_aanmelding(gemeente=gemeente, eigenaar=kwartiermaker)
    Aanmelding.objects.update(opgepakt_op=timezone.now())
    wie = {"sleutel": aanmelding.sleutel, "nu": timezone.now(), "akkoord_op": timezone.localdate()}

    zelfde = Aanmelding.ontvang(**wie, naam=aanmelding.naam)
    verbeterd = Aanmelding.ontvang(**wie, naam="Iemand met een andere naam")

    assert zelfde.opgepakt_op is not None
    assert (verbeterd.naam, verbeterd.opgepakt_op) == ("Iemand met een andere naam", None)


def test_who_is_at_a_bijeenkomst_is_put_on_the_list_there(inloggen, gemeente, kwartiermaker):
    buur = maak_gemeente(naam="Buur", samenwerkingsverband=gemeente.samenwerkingsverband)
    lid = maak_lid(gemeente=buur, rol=Rolsoort.COMMUNICATIE, naam="Marieke de Wit")
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, thema="Samen eten")
    client = inloggen(lid)
    adres = reverse("bijeenkomst_wil_meedoen", args=[bijeenkomst.pk])
    assert adres in client.get(reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])).content.decode()
    via = client.get(adres).context["form"]["via"].value()

    velden = gegevens(gemeente, naam="Sjoerd", via=via, akkoord="on")
    assert "Sjoerd staat op de lijst van Opsterveen." in client.post(adres, velden, follow=True).content.decode()

    (aanmelding,) = Aanmelding.objects.all()
    client = inloggen(kwartiermaker)
    assert _op_de_lijst(client) == ["Sjoerd"]
    bladzij = client.get(reverse("aanmelding_bekijken", args=[aanmelding.pk])).content.decode()
    assert all(tekst in bladzij for tekst in ("op een bijeenkomst", "Samen eten", "Marieke de Wit", "vond dit goed"))


def test_what_comes_in_has_an_owner_and_goes_to_somebody_else_when_that_one_is_gone(
    inloggen, client, gemeente, kwartiermaker
):
    collega = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Baukje Veenstra")
    begeleider = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")
    maak_aanmelding(gemeente=gemeente, eigenaar=kwartiermaker)
    stuur(client, gegevens(gemeente, naam="Nieuw hier"))
    aanmelding = Aanmelding.objects.get(naam="Nieuw hier")
    assert (aanmelding.opgepakt_door, aanmelding.opgepakt_op) == (collega, None)  # who has the fewest
    aanmelding.pak_op(door=collega, nu=timezone.now())

    collega.rollen.all().delete()  # as after leaving: an owner who does not help here is none

    client = inloggen(kwartiermaker)
    for adres in (reverse("vandaag"), reverse("aanmeldingen")):
        assert client.get(adres).content.decode().count("Zonder eigenaar") == 1
    assert "Ik pak dit op" in client.get(reverse("aanmelding_bekijken", args=[aanmelding.pk])).content.decode()
    Lid.objects.filter(pk=kwartiermaker.pk).update(is_active=False)
    aanmeldingen_toewijzen()
    aanmelding.refresh_from_db()
    assert aanmelding.opgepakt_door == begeleider  # also without a kwartiermaker it is of one person
    assert aanmelding.opgepakt_op is not None  # and what was begun is not removed as if nobody had begun
    assert _op_de_lijst(inloggen(begeleider)) == ["Sjoerd Postma", "Nieuw hier"]


def test_page_for_a_new_inwoner_says_where_a_new_question_goes(inloggen, kwartiermaker):
    client = inloggen(kwartiermaker)
    pagina = client.get(reverse("inwoner_toevoegen")).content.decode()
    assert f'Nieuwe vraag? Zet die bij <a href="{reverse("aanmeldingen")}">Aanmeldingen</a>.' in pagina
    assert reverse("aanmelding_toevoegen") in client.get(reverse("aanmeldingen")).content.decode()


def test_who_is_there_already_is_shown_before_somebody_begins_anew(inloggen, gemeente, kwartiermaker):
    elders = maak_gemeente(naam="Verweg")
    nieuw = maak_aanmelding(gemeente=gemeente, naam="Sjoerd Postma")
    hetzelfde = maak_aanmelding(gemeente=gemeente, naam="S. Postma", eigenaar=kwartiermaker)
    Aanmelding.objects.filter(pk=hetzelfde.pk).update(telefoon="+31 512 - 12 34 56")
    for naam, waar in (("Iemand anders", gemeente), ("Sjoerd Postma", elders)):
        ander = maak_aanmelding(gemeente=waar, naam=naam)
        Aanmelding.objects.filter(pk=ander.pk).update(telefoon="0516 000000")
    inwoner = maak_inwoner(gemeente=gemeente, begeleider=kwartiermaker, naam="sjoerd postma")
    maak_inwoner(gemeente=gemeente, naam="Sjoerd Postma")  # of somebody else: this kwartiermaker does not see that one
    client = inloggen(kwartiermaker)

    for pagina in ("aanmelding_bekijken", "aanmelding_wordt_inwoner"):
        antwoord = client.get(reverse(pagina, args=[nieuw.pk]))
        bekend = antwoord.context["al_bekend"]
        assert (bekend.aanmeldingen, bekend.inwoners) == ([hetzelfde], [inwoner])
        assert "Misschien staat deze persoon er al" in antwoord.content.decode()

    alleen = client.get(reverse("aanmelding_bekijken", args=[Aanmelding.objects.get(naam="Iemand anders").pk]))
    assert "Misschien staat" not in alleen.content.decode()
