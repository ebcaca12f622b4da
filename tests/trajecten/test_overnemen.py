"""Taking over a profile with a card: once, within 7 days, after the right answer. The card names nobody."""

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner, maak_kaart, maak_talentprofiel
from trajecten.models import Overneemkaart

pytestmark = pytest.mark.django_db

ACCOUNT = "/profiel-overnemen/"


@pytest.fixture
def anke():
    return maak_lid(naam="Anke Bosma", rol=Rolsoort.BEGELEIDER)


@pytest.fixture
def inwoner(anke):
    inwoner = maak_inwoner(gemeente=anke.gemeente, begeleider=anke)
    maak_talentprofiel(inwoner=inwoner, groepen=("handen",), talenten={"handen.koken": "kan"})
    return inwoner


@pytest.fixture
def kaart(inwoner, anke):
    kaart, geheim = maak_kaart(inwoner=inwoner, door=anke)
    kaart.adres = reverse("kaart_openen", args=[geheim])
    return kaart


def _log_in_met_code(client, email: str) -> None:
    client.post(ACCOUNT, {"email": email})
    code = next(woord for woord in mail.outbox[-1].body.split() if woord.isdigit() and len(woord) == 6)
    client.post(reverse("account_confirm_login_code"), {"code": code})


def test_card_is_made_once_and_only_its_fingerprint_is_kept(inloggen, anke, inwoner):
    client, maken = inloggen(anke), reverse("kaart_maken", args=[inwoner.pk])

    gemaakt = client.post(maken, {"vraag": "geboortedatum", "antwoord": "5 maart 1980"})
    kaart = Overneemkaart.objects.get()

    assert gemaakt.status_code == 200
    geheim = gemaakt.context["adres"].rstrip("/").rsplit("/", 1)[1]
    assert geheim not in str(vars(kaart))
    assert "5 maart 1980" not in gemaakt.content.decode()
    assert 'alt="QR-code om uw profiel over te nemen"' in gemaakt.content.decode()
    assert "no-store" in gemaakt["Cache-Control"]
    assert client.get(gemaakt.context["adres"]).status_code == 200
    client.post(maken, {"vraag": "woord", "antwoord": "Vlinder"})
    assert client.get(gemaakt.context["adres"]).status_code == 410
    client.post(reverse("kaart_intrekken", args=[inwoner.pk]))
    assert not Overneemkaart.objects.open(timezone.now()).exists()
    fout = {"woord": "a", "geboortedatum": "mei"}
    assert {client.post(maken, {"vraag": v, "antwoord": a}).status_code for v, a in fout.items()} == {422}


def test_person_takes_over_and_can_change_everything(client, kaart, inwoner):
    geopend = client.get(kaart.adres).content.decode()
    assert inwoner.naam not in geopend
    assert client.post(kaart.adres, {"antwoord": "05-03-1980"}).url == ACCOUNT

    _log_in_met_code(client, "Froukje@Voorbeeld.example")

    inwoner.refresh_from_db()
    assert inwoner.lid.email == "froukje@voorbeeld.example"
    assert [rol.soort for rol in inwoner.lid.rollen.all()] == [Rolsoort.INWONER]
    assert "Ik kan koken" in client.get("/talentprofiel/klopt-dit/").content.decode()
    client.post("/talentprofiel/vraag/1/handen/", {"handen-koken": "niet"})
    assert inwoner.talentprofiel.talentantwoorden.get().antwoord == "niet"
    assert client.get(kaart.adres).status_code == 410


def test_five_wrong_answers_stop_the_card(client, kaart):
    antwoorden = [client.post(kaart.adres, {"antwoord": "1-1-1990"}) for _ in range(5)]
    goed = client.post(kaart.adres, {"antwoord": "5-3-1980"})

    assert [antwoord.status_code for antwoord in antwoorden] == [422, 422, 422, 422, 410]
    assert "U kunt het nog 4 keer proberen." in antwoorden[0].content.decode()
    assert (goed.status_code, client.get(ACCOUNT).url) == (410, reverse("hulp"))


def test_old_card_or_made_up_card_says_nothing(client, kaart):
    oud = timezone.now() - timedelta(days=8)
    Overneemkaart.objects.update(gemaakt_op=oud, geldig_tot=oud + timedelta(days=7))

    paginas = [client.get(adres) for adres in (kaart.adres, reverse("kaart_openen", args=["verzonnen"]))]

    assert [pagina.status_code for pagina in paginas] == [410, 410]
    assert paginas[0].content == paginas[1].content


def test_card_that_is_used_meanwhile_gives_nothing(client, kaart, inwoner, anke):
    client.post(kaart.adres, {"antwoord": "5-3-1980"})
    kaart.trek_in(nu=timezone.now())

    gestopt = client.post(ACCOUNT, {"email": "ander@voorbeeld.example"}, follow=True)
    assert "De kaart werkt niet meer." in gestopt.content.decode()
    assert not Lid.objects.filter(email="ander@voorbeeld.example").exists()


def test_helper_does_not_take_over_the_profile_of_the_inwoner(inloggen, kaart, inwoner, anke):
    client = inloggen(anke)
    client.post(kaart.adres, {"antwoord": "5-3-1980"})

    assert "Deze kaart is voor de inwoner zelf." in client.post(ACCOUNT, follow=True).content.decode()
    inwoner.refresh_from_db()
    assert inwoner.lid is None


def test_who_is_logged_in_takes_over_without_mail_but_not_next_to_an_own_profile(inloggen, kaart, inwoner, anke):
    lid = maak_lid(gemeente=anke.gemeente, rol=Rolsoort.INWONER)
    maak_inwoner(lid=lid)
    client = inloggen(lid)
    client.post(kaart.adres, {"antwoord": "5-3-1980"})
    assert "U hebt al een eigen profiel." in client.post(ACCOUNT, follow=True).content.decode()
    nieuw = maak_lid(gemeente=anke.gemeente, rol=Rolsoort.VRIJWILLIGER)
    client = inloggen(nieuw)
    client.post(kaart.adres, {"antwoord": "5-3-1980"})

    client.post(ACCOUNT)

    inwoner.refresh_from_db()
    assert inwoner.lid == nieuw
