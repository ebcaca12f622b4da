"""The prikbord: placing once, naming people, who may change what, finding again, and what came from the groepsapp."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Bericht, Idee
from netwerk.prikbord import PER_PAGINA
from netwerk.rolsoorten import Rolsoort
from netwerk.vermeldingen import genoemd_in, voorstellen
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep, zet_in_werkgroep
from tests.maak.werkgroepen import maak_bericht, maak_idee

pytestmark = pytest.mark.django_db


@pytest.fixture
def groep():
    return maak_werkgroep(samenwerkingsverband=maak_gemeente().samenwerkingsverband)


@pytest.fixture
def iemand(groep):
    """Make somebody in the werkgroep."""
    gemeente = groep.samenwerkingsverband.gemeenten.get()

    def maak(naam="Jantsje", rol=Rolsoort.VRIJWILLIGER, *, erin=True):
        lid = maak_lid(gemeente=gemeente, naam=naam, rol=rol)
        if erin:
            zet_in_werkgroep(lid=lid, werkgroep=groep)
        return lid

    return maak


def _bord(groep):
    return reverse("prikbord", args=[groep.pk])


def test_message_sent_twice_is_placed_once_and_names_who_was_typed_and_chosen(inloggen, groep, iemand):
    getypt, gekozen = iemand("Sjoerd de Vries"), iemand("Wietske Bos")
    client = inloggen(iemand("Anke"))
    velden = {"sleutel": uuid4(), "tekst": "@sjoerd komt u ook?", "noem": [str(gekozen.pk)]}

    assert [client.post(_bord(groep), velden).status_code for _ in range(2)] == [302, 302]

    bericht = Bericht.objects.get()
    assert {vermelding.lid for vermelding in bericht.vermeldingen.all()} == {getypt, gekozen}
    assert "Voor Sjoerd de Vries, Wietske Bos" in client.get(_bord(groep)).text


def test_naming_takes_the_longest_name_and_a_first_name_of_one_person_only():
    jan, jan_piet, eelkje = uuid4(), uuid4(), uuid4()
    namen = {jan: "Jan Bos", jan_piet: "Jan Bos-Piet", eelkje: "Eélkje Visser"}

    assert genoemd_in("@Jan Bos-Piet en @eelkje.", namen) == {jan_piet, eelkje}
    assert genoemd_in("@Jan, @Jan Bosman of mail@eelkjevisser.example", namen) == set()
    assert [naam for _, naam, _ in voorstellen("Dag @vis", namen, gekozen=[str(jan)])] == ["Jan Bos", "Eélkje Visser"]
    assert voorstellen("Dag allemaal", namen, gekozen=[]) == []


def test_long_message_and_bsn_come_back_with_what_was_typed(inloggen, groep, iemand):
    client = inloggen(iemand())
    for tekst in ("x" * 1001, "Haar nummer is 111222333"):
        antwoord = client.post(_bord(groep), {"sleutel": uuid4(), "tekst": tekst})
        assert (antwoord.status_code, tekst in antwoord.text) == (422, True)
    assert not Bericht.objects.exists()


def test_words_can_be_changed_for_an_hour_by_the_writer_and_taken_away_by_the_trekker(inloggen, groep, iemand):
    schrijver, lid = iemand("Schrijver"), iemand("Lid")
    trekker = iemand("Trekker")
    groep.werkgroepleden.filter(lid=trekker).update(taak="trekker")
    bericht = maak_bericht(werkgroep=groep, door=schrijver)
    wijzigen, weghalen, terug = (
        reverse(f"bericht_{wat}", args=[bericht.pk]) for wat in ("wijzigen", "weghalen", "terugzetten")
    )

    assert inloggen(trekker).post(wijzigen, {"tekst": "Anders"}).status_code == 404
    assert inloggen(lid).post(weghalen).status_code == 404
    assert inloggen(schrijver).post(wijzigen, {"tekst": "Anders"}).status_code == 302
    Bericht.objects.update(geplaatst_op=timezone.now() - timedelta(hours=2))
    assert inloggen(schrijver).post(wijzigen, {"tekst": "Weer anders"}).status_code == 404

    client = inloggen(trekker)
    client.post(weghalen)
    assert "Anders" not in client.get(_bord(groep)).text
    client.post(terug)
    assert "Anders" in client.get(_bord(groep)).text
    assert "tekst" not in {veld.name for veld in Bericht.pgh_event_model._meta.fields}


def test_pages_go_by_key_and_what_is_new_is_marked_once(inloggen, groep, iemand):
    nu, schrijver, lezer = timezone.now(), iemand("Schrijver"), iemand("Lezer")
    for nummer in range(PER_PAGINA + 3):
        maak_bericht(
            werkgroep=groep, door=schrijver, tekst=f"Nummer {nummer}", geplaatst_op=nu - timedelta(minutes=nummer)
        )
    client = inloggen(lezer)

    eerste = client.get(_bord(groep)).context["prikbord"]
    maak_bericht(werkgroep=groep, door=schrijver, tekst="Net erbij", geplaatst_op=timezone.now())
    volgende = client.get(_bord(groep), {"onder": eerste.ouder_dan}).context["prikbord"]
    weer = client.get(_bord(groep)).context["prikbord"]

    assert [regel.bericht.tekst for regel in volgende.regels] == ["Nummer 20", "Nummer 21", "Nummer 22"]
    assert (volgende.ouder_dan, len(eerste.regels)) == (None, PER_PAGINA)
    assert {regel.is_nieuw for regel in eerste.regels} == {True}
    assert [regel.bericht.tekst for regel in weer.regels if regel.is_nieuw] == ["Net erbij"]


def test_search_forgives_accents_and_mistakes_and_asks_nothing_of_other_groups(inloggen, groep, iemand):
    lid = iemand()
    maak_bericht(werkgroep=groep, door=lid, tekst="Wie kan er naar de fietsenmaker in Gorrédijk?")
    maak_bericht(werkgroep=groep, door=lid, tekst="De koffie staat klaar")
    ander = maak_werkgroep(samenwerkingsverband=groep.samenwerkingsverband, naam="Ander")
    maak_bericht(werkgroep=ander, door=lid, tekst="Ook een fietsenmaker")
    client = inloggen(lid)

    gevonden = {
        woord: [r.bericht.tekst[:8] for r in client.get(_bord(groep), {"zoek": woord}).context["prikbord"].regels]
        for woord in ("gorredijk", "fietsemaker", "zwembad")
    }

    assert gevonden == {"gorredijk": ["Wie kan "], "fietsemaker": ["Wie kan "], "zwembad": []}


def test_who_only_reads_along_does_not_get_the_name_of_an_inwoner(inloggen, groep, iemand):
    maak_bericht(werkgroep=groep, door=iemand("Inge Inwoner", Rolsoort.INWONER), tekst="Ik wil meedoen")
    meelezer, erin = iemand("Meelezer", erin=False), iemand("Erin")

    tekst = inloggen(meelezer).get(_bord(groep)).text
    assert ("Ik wil meedoen" in tekst, "Inge Inwoner" in tekst, "Iemand uit de werkgroep" in tekst) == (
        True,
        False,
        True,
    )
    assert "Inge Inwoner" in inloggen(erin).get(_bord(groep)).text


@pytest.mark.parametrize(("als", "bericht", "idee"), [("bericht", 1, 0), ("idee", 0, 1)])
def test_message_of_the_groepsapp_is_kept_as_one_of_two(inloggen, groep, iemand, als, bericht, idee):
    client = inloggen(iemand())
    binnenhalen = reverse("binnenhalen", args=[groep.pk])
    velden = {"sleutel": uuid4(), "tekst": "Zullen we samen koken?"}

    assert client.post(binnenhalen, velden).status_code == 422
    for _ in range(2):
        assert client.post(binnenhalen, velden | {"als": als}).status_code == 302

    assert [model.objects.filter(uit_de_groepsapp=True).count() for model in (Bericht, Idee)] == [bericht, idee]


def test_idea_that_is_not_taken_up_says_why(inloggen, groep, iemand):
    lid = iemand()
    idee = maak_idee(werkgroep=groep, door=lid)
    client, adres = inloggen(lid), reverse("idee_beoordelen", args=[idee.pk])

    assert client.post(adres, {"stand": "niet", "reden": ""}).status_code == 422
    client.post(adres, {"stand": "niet", "reden": "Te duur"})
    idee.refresh_from_db()
    assert (idee.stand, idee.reden) == ("niet", "Te duur")
    client.post(adres, {"stand": "open", "reden": "Te duur"})
    idee.refresh_from_db()
    assert (idee.stand, idee.reden, idee.beslist_op) == ("open", "", None)


def test_idea_is_changed_by_who_had_it_and_taken_away_by_that_person_or_who_leads(inloggen, groep, iemand):
    lid, ander, trekker = iemand(), iemand("Piet"), iemand("Roel", erin=False)
    zet_in_werkgroep(lid=trekker, werkgroep=groep, taak="trekker")
    idee = maak_idee(werkgroep=groep, door=lid, tekst="Bellen met Jan")
    weg, terug, lijst = (reverse(f"idee_{w}", args=[idee.pk]) for w in ("weghalen", "terugzetten", "wijzigen"))
    pagina = reverse("ideeen", args=[groep.pk])

    inloggen(lid).post(lijst, {"tekst": "Bellen met buren"})
    door_ander = inloggen(ander).post(weg).status_code
    inloggen(trekker).post(weg)
    zonder = inloggen(ander).get(pagina).text
    groepen = inloggen(ander).get(reverse("werkgroepen")).context["werkgroepen"]
    oordeel = inloggen(ander).get(reverse("idee_beoordelen", args=[idee.pk])).status_code
    inloggen(trekker).post(terug)

    assert (door_ander, oordeel) == (404, 404)
    assert ("Bellen" in zonder, groepen[0][0].open_ideeen) == (False, 0)
    assert "Bellen met buren" in inloggen(ander).get(pagina).text
    Idee.objects.update(weg_op=timezone.now() - timedelta(days=31))
    assert inloggen(lid).post(terug).status_code == 404
