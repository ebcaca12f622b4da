"""Werkgroepen: who is in them and was, who may know that, and how people come in."""

from datetime import date

import pytest
from django.core import signing
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from experimenten.keuzes import werkgroepen_om_voor_te_beginnen
from netwerk.models import Idee, Werkgroep, Werkgroeplid
from netwerk.rolsoorten import Rolsoort
from netwerk.werkgroepen import link_voor, mensen
from tests.maak.experimenten import maak_bezoek_bij, maak_experiment
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep, zet_in_werkgroep
from tests.maak.werkgroepen import maak_bericht, maak_idee
from tests.test_muren import _accounts, _zichtbaar

pytestmark = pytest.mark.django_db
TREKKER = Werkgroeplid.Taak.TREKKER


@pytest.fixture
def gemeente():
    return maak_gemeente()


@pytest.fixture
def groep(gemeente):
    return maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband)


def _namen(groep, lezer):
    return [plaats.naam for plaats in mensen(groep, gebruiker=lezer).nu]


def test_werkgroep_names_inwoners_only_to_who_is_in_it_and_counts_them_for_all(inloggen, gemeente, groep):
    for naam, rol in (("Anke", Rolsoort.VRIJWILLIGER), ("Wiebe", Rolsoort.VRIJWILLIGER), ("Inge", Rolsoort.INWONER)):
        taak = TREKKER if naam == "Wiebe" else Werkgroeplid.Taak.LID
        zet_in_werkgroep(lid=maak_lid(gemeente=gemeente, naam=naam, rol=rol), werkgroep=groep, taak=taak)
    kijker = maak_lid(gemeente=gemeente, naam="Kijker", rol=Rolsoort.BEGELEIDER)

    antwoord = inloggen(kijker).get(reverse("werkgroep_bekijken", args=[groep.pk]))
    assert [plaats.naam for plaats in antwoord.context["mensen"].nu] == ["Wiebe", "Anke"]
    assert antwoord.context["mensen"].niet_bij_naam == 1
    assert dict(antwoord.context["werelden"]) == {
        "gemeente": 0,
        "professional": 0,
        "inwoner": 1,
        "vrijwilliger": 2,
        "werkgever": 0,
    }
    zet_in_werkgroep(lid=kijker, werkgroep=groep)
    assert _namen(groep, kijker) == ["Wiebe", "Anke", "Inge", "Kijker"]


def test_who_left_stays_in_the_history_and_can_come_back(inloggen, gemeente, groep):
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    zet_in_werkgroep(lid=lid, werkgroep=groep)
    client = inloggen(lid)

    client.post(reverse("werkgroep_verlaten", args=[groep.pk]))
    terug = next(iter(client.get(reverse("werkgroepen")).context["messages"])).extra_tags.removeprefix("ongedaan:")
    client.post(terug)
    assert [plaats.tot for plaats in mensen(groep, gebruiker=lid).nu] == [None]
    client.post(reverse("werkgroep_verlaten", args=[groep.pk]))
    assert [plaats.tot for plaats in mensen(groep, gebruiker=lid).eerder] == [timezone.localdate()]
    for _ in range(2):  # also when the button is pressed twice
        client.post(reverse("werkgroep_meedoen", args=[groep.pk]))

    assert list(groep.werkgroepleden.order_by("pk").values_list("sinds", "tot")) == [
        (date(2026, 1, 1), timezone.localdate()),
        (timezone.localdate(), None),
    ]
    assert mensen(groep, gebruiker=lid).eerder == []
    with pytest.raises(IntegrityError), transaction.atomic():
        zet_in_werkgroep(lid=lid, werkgroep=groep)


@pytest.mark.parametrize(("taak", "status"), [(TREKKER, 302), (Werkgroeplid.Taak.LID, 403)])
def test_inwoner_who_leads_a_werkgroep_writes_what_it_is_for(inloggen, gemeente, groep, taak, status):
    """The database lets it, for the own group alone."""
    inwoner = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)
    zet_in_werkgroep(lid=inwoner, werkgroep=groep, taak=taak)
    velden = {"naam": groep.naam, "doel": "Samen koken", "groepsapp": ""}

    assert inloggen(inwoner).post(reverse("werkgroep_wijzigen", args=[groep.pk]), velden).status_code == status
    groep.refresh_from_db()
    assert (groep.doel == "Samen koken") == (taak == TREKKER)


def test_trekker_puts_somebody_in_gives_a_task_and_takes_out_with_undo(inloggen, gemeente, groep):
    trekker, ander = (maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER, naam=naam) for naam in ("Trek", "Ander"))
    inwoner = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)
    zet_in_werkgroep(lid=trekker, werkgroep=groep, taak=TREKKER)
    client = inloggen(trekker)
    pagina = reverse("werkgroep_mensen", args=[groep.pk])

    assert client.post(pagina, {"lid": inwoner.pk, "taak": "lid"}).status_code == 422
    client.post(pagina, {"lid": ander.pk, "taak": "lid"})
    client.post(reverse("werkgroeplid_taak", args=[groep.pk, ander.pk]), {"taak": "trekker"})
    assert groep.werkgroepleden.nu().get(lid=ander).taak == TREKKER
    client.post(reverse("werkgroeplid_weghalen", args=[groep.pk, ander.pk]))
    assert _namen(groep, trekker) == ["Trek"]
    client.post(reverse("werkgroeplid_terugzetten", args=[groep.pk, ander.pk]))
    assert _namen(groep, trekker) == ["Ander", "Trek"]
    assert groep.werkgroepleden.count() == 2


def test_inwoner_comes_in_by_the_link_and_by_nothing_else(inloggen, gemeente, groep):
    inwoner = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)
    client = inloggen(inwoner)
    link = reverse("werkgroep_uitgenodigd", args=[link_voor(groep)])
    assert client.post(reverse("werkgroep_meedoen", args=[groep.pk])).status_code == 404

    assert groep.naam in client.get(link).text
    assert not groep.werkgroepleden.exists()  # looking is not joining
    client.post(link)

    assert client.get(reverse("werkgroep_bekijken", args=[groep.pk])).status_code == 200
    namaak = signing.TimestampSigner(salt="anders").sign(str(groep.pk))
    assert client.get(reverse("werkgroep_uitgenodigd", args=[namaak])).status_code == 404


def test_page_shows_what_other_apps_know_of_it(inloggen, gemeente, groep):
    kwartiermaker = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)
    experiment = maak_experiment(werkgroep=groep, gemeenten=(gemeente,), eigenaar=kwartiermaker)
    maak_bezoek_bij(kwartiermaker, experiment, open_actie=True)

    gezien = inloggen(kwartiermaker).get(reverse("werkgroep_bekijken", args=[groep.pk])).text
    van_beleid = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER))
    geteld = van_beleid.get(reverse("werkgroep_bekijken", args=[groep.pk])).text

    assert [woord in gezien for woord in ("Ontschotten?", "Er zijn twee plekken vrij.", "Terugbellen")] == [True] * 3
    assert [woord in geteld for woord in ("Ontschotten?", "Er zijn twee plekken vrij.", "Terugbellen", "De Linde")] == [
        *(True, False, False),
        True,
    ]


@pytest.mark.parametrize(
    ("link", "mag"), [("https://app.example/x", True), ("http://app.example/x", False), ("javascript:x", False)]
)
def test_groepsapp_is_https(inloggen, gemeente, groep, link, mag):
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER))

    antwoord = client.post(
        reverse("werkgroep_wijzigen", args=[groep.pk]), {"naam": "Groep", "doel": "", "groepsapp": link}
    )

    assert antwoord.status_code == (302 if mag else 422)
    if not mag:
        with pytest.raises(IntegrityError), transaction.atomic():
            Werkgroep.objects.update(groepsapp=link)


def test_in_a_werkgroep_an_inwoner_and_the_others_see_that_group_and_each_other_and_nothing_else(gemeente, groep):
    """Also of another gemeente; who is not in it, or no longer, does not see the account of the inwoner."""
    maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband, naam="Een andere")
    inwoner = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)
    buurgemeente = maak_gemeente(naam="Buur", samenwerkingsverband=gemeente.samenwerkingsverband)
    buur, niet_erin = (maak_lid(gemeente=buurgemeente, rol=Rolsoort.VRIJWILLIGER) for _ in range(2))
    plaatsen = [zet_in_werkgroep(lid=lid, werkgroep=groep) for lid in (inwoner, buur)]
    maak_bericht(werkgroep=groep, door=buur)

    gezien = _zichtbaar(inwoner)
    assert (gezien["netwerk.Werkgroep"], gezien["netwerk.Werkgroeplid"], gezien["netwerk.Bericht"]) == (1, 2, 1)
    assert [inwoner.pk in _accounts(lid) for lid in (buur, niet_erin)] == [True, False]
    plaatsen[1].stop(op=timezone.localdate())
    assert inwoner.pk not in _accounts(buur)
    plaatsen[0].stop(op=timezone.localdate())
    gezien = _zichtbaar(inwoner)
    assert (gezien["netwerk.Werkgroep"], gezien["netwerk.Bericht"]) == (0, 0)


def test_number_of_open_ideeen_opens_those_and_no_other(inloggen):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    werkgroep = maak_werkgroep(samenwerkingsverband=lid.gemeente.samenwerkingsverband)
    for tekst in ("Samen koken", "Samen fietsen", "Samen zingen"):
        maak_idee(werkgroep=werkgroep, door=lid, tekst=tekst)
    werkgroep.ideeen.filter(tekst="Samen zingen").update(stand=Idee.Stand.OPGEPAKT)
    client = inloggen(lid)

    pagina = client.get(reverse("werkgroep_bekijken", args=[werkgroep.pk])).text

    adres = f"{reverse('ideeen', args=[werkgroep.pk])}?stand=open"
    assert (f'href="{adres}"' in pagina, ": 2 open" in pagina) == (True, True)
    gevonden = client.get(adres)
    assert gevonden.context["pagina"].paginator.count == 2
    assert "Samen zingen" not in gevonden.text


def test_werkgroep_that_stops_lets_everybody_go_and_nothing_new_in_until_it_goes_on(inloggen, gemeente, groep):
    """Also the inwoner in it, whom who stops it does not know."""
    kwartiermaker, inwoner, weg = (
        maak_lid(gemeente=gemeente, rol=rol) for rol in (Rolsoort.KWARTIERMAKER, Rolsoort.INWONER, Rolsoort.INWONER)
    )
    zet_in_werkgroep(lid=inwoner, werkgroep=groep)
    zet_in_werkgroep(lid=weg, werkgroep=groep).stop(op=date(2026, 2, 1))
    client = inloggen(kwartiermaker)

    client.post(reverse("werkgroep_stoppen", args=[groep.pk]))
    lijst = client.get(reverse("werkgroepen")).context
    meedoen = client.post(reverse("werkgroep_meedoen", args=[groep.pk])).status_code
    schrijven = client.post(reverse("ideeen", args=[groep.pk]), {"tekst": "Iets"}).status_code
    te_kiezen = list(werkgroepen_om_voor_te_beginnen(kwartiermaker))
    erin = groep.werkgroepleden.nu().count()
    client.post(reverse("werkgroep_hervatten", args=[groep.pk]))

    assert (lijst["werkgroepen"], lijst["gestopt"], erin) == ([], [groep], 0)
    assert (meedoen, schrijven, te_kiezen) == (404, 403, [])
    assert [plaats.lid for plaats in groep.werkgroepleden.nu()] == [inwoner]
