import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_actie, maak_bijeenkomst, maak_lid
from tests.maak.trajecten import maak_aanmelding, maak_inwoner

pytestmark = pytest.mark.django_db


def vandaag(client) -> str:
    antwoord = client.get(reverse("vandaag"))
    assert antwoord.status_code == 200
    return antwoord.content.decode()


def test_vandaag_greets_by_name(inloggen):
    assert "Dag Wietske" in vandaag(inloggen(maak_lid(naam="Wietske", rol=Rolsoort.BEGELEIDER)))


@pytest.mark.parametrize("rol", Rolsoort)
def test_every_role_finds_something_on_an_empty_day(inloggen, rol):
    assert re.search(r"<h2[ >]", vandaag(inloggen(maak_lid(rol=rol))))


@pytest.mark.parametrize(
    ("rol", "tekst"),
    [
        (Rolsoort.VRIJWILLIGER, "Er wacht niets op u"),
        (Rolsoort.FUNCTIONEEL_BEHEERDER, "U beheert deze app"),
        (Rolsoort.PRIVACY_OFFICER, "U kijkt mee of het goed gaat"),
    ],
)
def test_role_without_a_work_list_reads_what_it_can_do(inloggen, rol, tekst):
    assert tekst in vandaag(inloggen(maak_lid(rol=rol)))


def test_lid_without_a_role_also_gets_a_page(inloggen):
    assert "Zodra er iets te doen is" in vandaag(inloggen(maak_lid()))


def test_acties_are_shown_late_ones_first(inloggen):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    dag = timezone.localdate()
    maak_actie(eigenaar=lid, wat="Later bellen", uiterlijk_op=dag + timedelta(days=3))
    maak_actie(eigenaar=lid, wat="Nu bellen", uiterlijk_op=dag)
    maak_actie(eigenaar=lid, wat="Vergeten te bellen", uiterlijk_op=dag - timedelta(days=1))
    maak_actie(eigenaar=maak_lid(gemeente=lid.gemeente), wat="Iemand anders belt")

    pagina = vandaag(inloggen(lid))

    plaatsen = [pagina.index(wat) for wat in ("Vergeten te bellen", "Te laat", "Nu bellen", "Later bellen")]
    assert plaatsen == sorted(plaatsen)
    assert pagina.count("Te laat") == 1
    assert "Iemand anders belt" not in pagina


def test_more_than_ten_acties_are_counted(inloggen):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    for nummer in range(13):
        maak_actie(eigenaar=lid, wat=f"Actie {nummer}")

    assert "En nog 3 die later mogen." in vandaag(inloggen(lid))


def test_gedaan_takes_the_actie_away_and_can_be_undone(inloggen):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    actie = maak_actie(eigenaar=lid, wat="Terugbellen")
    client = inloggen(lid)

    pagina = client.post(reverse("actie_afronden", args=[actie.pk]), follow=True).content.decode()
    assert "Gedaan: Terugbellen" in pagina
    assert f'action="{reverse("actie_heropenen", args=[actie.pk])}"' in pagina
    assert "Dit wilde u doen" not in pagina

    client.post(reverse("actie_heropenen", args=[actie.pk]))
    assert "Dit wilde u doen" in vandaag(client)


def test_actie_of_somebody_else_cannot_be_finished(inloggen):
    collega = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    actie = maak_actie(eigenaar=collega)
    client = inloggen(maak_lid(gemeente=collega.gemeente, rol=Rolsoort.KWARTIERMAKER))

    for naam in ("actie_afronden", "actie_heropenen"):
        assert client.post(reverse(naam, args=[actie.pk])).status_code == 404
    actie.refresh_from_db()
    assert actie.gedaan_op is None


def test_next_bijeenkomst_of_the_own_network_is_shown(inloggen):
    lid = maak_lid(rol=Rolsoort.VRIJWILLIGER)
    verband = lid.gemeente.samenwerkingsverband
    nu = timezone.now()
    maak_bijeenkomst(samenwerkingsverband=verband, thema="Al geweest", begint_op=nu - timedelta(days=2))
    maak_bijeenkomst(samenwerkingsverband=verband, thema="De eerste", begint_op=nu + timedelta(days=2))
    maak_bijeenkomst(samenwerkingsverband=verband, thema="De tweede", begint_op=nu + timedelta(days=60))
    maak_bijeenkomst(thema="Van een ander netwerk", begint_op=nu + timedelta(days=1))

    pagina = vandaag(inloggen(lid))

    assert [
        thema for thema in ("Al geweest", "De eerste", "De tweede", "Van een ander netwerk") if thema in pagina
    ] == ["De eerste"]


def test_open_aanmeldingen_wait_for_the_kwartiermaker_of_that_gemeente(inloggen):
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    maak_aanmelding(gemeente=kwartiermaker.gemeente, naam="Sjoerd")
    maak_aanmelding(naam="Van elders")

    pagina = vandaag(inloggen(kwartiermaker))

    assert "1 mens wil meedoen" in pagina
    assert "Sjoerd" in pagina
    assert "Van elders" not in pagina
    assert "Sjoerd" not in vandaag(inloggen(maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER)))


def test_new_visit_stands_above_what_waits(inloggen):
    """The page of a kwartiermaker in a farm yard: one tap, without scrolling past what others ask."""
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    maak_inwoner(gemeente=kwartiermaker.gemeente)

    pagina = vandaag(inloggen(kwartiermaker))

    assert pagina.index("Nieuw bezoek") < pagina.index("zonder vaste contactpersoon")


def test_vandaag_asks_as_much_of_the_database_for_one_as_for_thirty(inloggen):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER, rollen=(Rolsoort.BEGELEIDER,))
    client = inloggen(lid)

    def vul() -> None:
        maak_actie(eigenaar=lid)
        maak_aanmelding(gemeente=lid.gemeente)
        maak_bijeenkomst(samenwerkingsverband=lid.gemeente.samenwerkingsverband)

    def aantal() -> int:
        with CaptureQueriesContext(connection) as vragen:
            vandaag(client)
        return sum(not vraag["sql"].startswith(("SAVEPOINT", "RELEASE")) for vraag in vragen)

    vul()
    een = aantal()
    for _ in range(29):
        vul()

    assert aantal() == een <= 10


# Standing pages


@pytest.mark.parametrize("naam", ["hulp", "privacy", "toegankelijkheid", "over"])
def test_standing_page_opens_for_everybody(client, inloggen, naam):
    assert client.get(reverse(naam)).status_code == 200
    assert inloggen(maak_lid(rol=Rolsoort.INWONER)).get(reverse(naam)).status_code == 200


def test_hulp_shows_where_the_own_network_answers(inloggen):
    lid = maak_lid(rol=Rolsoort.INWONER)
    netwerk = lid.gemeente.samenwerkingsverband
    netwerk.telefoon, netwerk.email = "0512 111222", "hulp@voorbeeld.example"
    netwerk.save()

    pagina = inloggen(Lid.objects.get(pk=lid.pk)).get(reverse("hulp")).content.decode()

    assert "0512 111222" in pagina
    assert "mailto:hulp@voorbeeld.example" in pagina


def test_over_names_everything_that_came_from_others(client):
    pagina = client.get(reverse("over")).content.decode().lower()

    namen = {map_.name for map_ in Path(settings.BASE_DIR, "static/vendor").iterdir()}
    assert [naam for naam in sorted(namen) if naam.replace("-", " ") not in pagina] == []
    assert "cc by-sa 4.0" in pagina


def test_security_txt_says_whom_to_tell_and_until_when(client, settings):
    settings.SECURITY_CONTACT = "mailto:veilig@voorbeeld.example"

    antwoord = client.get("/.well-known/security.txt")

    velden = dict(regel.split(": ", 1) for regel in antwoord.content.decode().splitlines())
    verloopt = timezone.datetime.fromisoformat(velden.pop("Expires"))
    assert timedelta(days=30) < verloopt - timezone.now() < timedelta(days=365)
    assert velden == {
        "Contact": "mailto:veilig@voorbeeld.example",
        "Canonical": "http://testserver/.well-known/security.txt",
        "Preferred-Languages": "nl, en",
    }
    assert antwoord["Content-Type"] == "text/plain; charset=utf-8"


def test_security_txt_is_not_there_without_a_contact(client, settings):
    settings.SECURITY_CONTACT = ""

    assert client.get("/.well-known/security.txt").status_code == 404


def test_search_engines_are_kept_to_the_public_pages(client):
    assert client.get("/robots.txt").content.decode().splitlines()[-1] == "Disallow: /"
