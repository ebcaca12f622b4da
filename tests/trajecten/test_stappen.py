import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.metingen import maak_meting, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.stappen import maak_besluit, maak_gehoord, maak_stap
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account
from tests.taal import lees, moeilijk
from trajecten.ladder import IN_GEWONE_TAAL
from trajecten.models import Gehoord, Inwoner, Stap

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider) -> Inwoner:
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


def _mijn(client) -> str:
    return client.get(reverse("mijn_stappen")).content.decode()


def test_a_proposal_counts_after_the_yes_of_the_person_and_is_marked_with_one_tap(inloggen, begeleider, inwoner):
    client = inloggen(begeleider)
    adres = reverse("inwoner_stap_toevoegen", args=[inwoner.pk])
    assert client.post(adres, {"wat": ""}).status_code == 422
    client.post(adres, {"wat": "Boodschappen doen", "wanneer": "dinsdag"})
    stap = Stap.objects.get()
    gedaan, antwoord = (reverse(naam, args=[stap.pk]) for naam in ("stap_gedaan", "stap_antwoord"))
    client.post(gedaan)
    stap.refresh_from_db()
    assert (stap.antwoord, stap.gedaan_op) == ("", None)  # nothing is done before a yes

    inloggen(inwoner.lid)
    assert "Er is een stap bedacht." in client.get(reverse("vandaag")).content.decode()
    pagina = _mijn(client)
    assert "bedacht door Wytse Dijkhuis" in pagina
    client.post(antwoord, {"antwoord": "eens"})
    assert "Boodschappen doen" in client.get(reverse("vandaag")).content.decode()
    for _ in range(2):
        client.post(gedaan)

    stap.refresh_from_db()
    assert (stap.hoe, stap.gedaan_op) == ("zelf", timezone.localdate())
    assert "Dit heb ik gedaan" in _mijn(client)
    client.post(antwoord, {"antwoord": "nog_niet"})  # in an old window
    stap.refresh_from_db()
    assert stap.antwoord == "eens"
    client.post(gedaan, {"wat": "toch_niet"})
    assert "Dit ga ik doen" in _mijn(client)


def test_anders_needs_own_words_and_another_proposal_asks_anew(inloggen, begeleider, inwoner):
    stap = maak_stap(inwoner=inwoner, door=begeleider)
    client = inloggen(inwoner.lid)
    adres = reverse("stap_antwoord", args=[stap.pk])

    assert re.search(r'value="anders"[^>]* checked', client.get(adres, {"antwoord": "anders"}).content.decode())
    antwoord = client.post(adres, {"antwoord": "anders"})
    assert (antwoord.status_code, "Schrijf op wat u liever wilt." in antwoord.content.decode()) == (422, True)
    client.post(adres, {"antwoord": "anders", "woorden": "Liever samen met mijn zus"})
    assert "Liever samen met mijn zus" in _mijn(client)

    inloggen(begeleider)
    assert "Liever samen met mijn zus" in client.get(reverse("inwoner_stappen", args=[inwoner.pk])).content.decode()
    client.post(reverse("stap_wijzigen", args=[stap.pk]), {"wat": "Samen boodschappen doen"})
    stap.refresh_from_db()
    assert (stap.wat, stap.antwoord, stap.woorden, stap.wacht) == ("Samen boodschappen doen", "", "", True)
    assert [keer.woorden for keer in stap.events.order_by("pgh_id")] == ["", "Liever samen met mijn zus", ""]


def test_own_step_is_agreed_at_once_also_of_who_never_began_with_anything(inloggen, begeleider):
    lid = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.INWONER)
    client = inloggen(lid)
    assert "Een stap mag heel klein zijn." in _mijn(client)
    assert not Inwoner.objects.exists()  # looking around keeps nothing

    client.post(reverse("stap_toevoegen"), {"wat": "Mijn buurvrouw bellen", "wanneer": ""})

    stap = Stap.objects.get()
    assert (stap.inwoner.lid, stap.antwoord, stap.hoe) == (lid, "eens", "zelf")


def test_step_that_is_not_needed_any_more_goes_and_can_come_back(inloggen, begeleider, inwoner):
    stap = maak_stap(inwoner=inwoner, antwoord="nog_niet")
    client = inloggen(begeleider)

    pagina = client.post(reverse("stap_stoppen", args=[stap.pk]), follow=True).content.decode()
    assert ("De stap is weg." in pagina, "Boodschappen doen" in pagina) == (True, False)
    client.post(reverse("stap_terug", args=[stap.pk]))
    assert "Boodschappen doen" in client.get(reverse("inwoner_stappen", args=[inwoner.pk])).content.decode()


def test_gehoord_is_asked_and_the_last_answer_of_a_day_counts(inloggen, begeleider, inwoner):
    client = inloggen(inwoner.lid)
    for antwoord in ("ja", "nee", "iets"):
        client.post(reverse("gehoord"), {"antwoord": antwoord})

    assert list(Gehoord.objects.values_list("antwoord", "op")) == [("nee", timezone.localdate())]
    assert "zei u: nee." in _mijn(client)
    inloggen(begeleider)
    assert ": nee." in client.get(reverse("inwoner_stappen", args=[inwoner.pk])).content.decode()
    client.post(reverse("inwoner_gehoord", args=[inwoner.pk]), {"antwoord": "beetje"})
    assert Gehoord.objects.get().door == begeleider


def test_mijn_stappen_is_in_plain_words_and_names_no_trede(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner)
    fout = maak_meting(traject=traject, trede=4)
    maak_meting(traject=traject, trede=3, meetdatum=fout.meetdatum, vervangt=fout)
    maak_meting(traject=traject, trede=5, meetdatum=timezone.localdate() + timedelta(days=1))
    maak_besluit(traject=traject)
    maak_gehoord(inwoner=inwoner)
    for antwoord, gedaan in (("", None), ("eens", None), ("anders", None), ("eens", timezone.localdate())):
        maak_stap(inwoner=inwoner, antwoord=antwoord, woorden="Liever later", gedaan_op=gedaan, door=begeleider)
    client = inloggen(inwoner.lid)

    pagina = _mijn(client)

    assert moeilijk(lees(pagina)) == []
    assert not re.search("trede|ladder", pagina.lower())
    assert "U doet elke week mee aan een activiteit of een cursus." in pagina
    assert "U doet werk zonder loon" not in pagina  # that was corrected
    assert IN_GEWONE_TAAL[5] not in pagina  # that is planned elsewhere, and has not been
    assert "Rustig beginnen" in pagina
    assert "met Anke en Wytse" in pagina
    assert "u was erbij" in pagina
    assert "Wytse Dijkhuis</strong> helpt u" in pagina
    menu = client.get(reverse("vandaag")).content.decode().partition("</nav>")[0]
    assert "Mijn stappen" in menu


def test_steps_of_another_are_not_there(inloggen, begeleider, inwoner):
    ander = maak_stap(inwoner=maak_inwoner(gemeente=begeleider.gemeente))
    client = inloggen(inwoner.lid)

    for naam in ("stap_gedaan", "stap_stoppen", "stap_terug", "stap_antwoord"):
        assert client.post(reverse(naam, args=[ander.pk]), {"antwoord": "eens"}).status_code == 404
    assert client.get(reverse("stap_wijzigen", args=[ander.pk])).status_code == 403
