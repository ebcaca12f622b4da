import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Zoekvraag
from netwerk.rolsoorten import Rolsoort
from participatie.meldingen import ONGEDAAN
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek, maak_zoekvraag

pytestmark = pytest.mark.django_db


@pytest.fixture
def gemeente():
    return maak_gemeente(naam="Ergensland")


@pytest.fixture
def vrijwilliger(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)


def test_search_without_result_leads_to_noting_what_was_looked_for(gemeente, vrijwilliger, inloggen):
    client = inloggen(vrijwilliger)
    vraag = {"zoek": "zwemmen", "soort": "activiteit", "gemeente": str(gemeente.pk)}

    leeg = client.get(reverse("plekken"), vraag).content.decode()
    begin = client.get(reverse("zoekvraag_noteren"), vraag).context["form"].initial
    client.post(reverse("zoekvraag_noteren"), {**begin, "plaats": "Elsloo"})

    assert f"{reverse('zoekvraag_noteren')}?zoek=zwemmen" in leeg
    zoekvraag = Zoekvraag.objects.get()
    assert (zoekvraag.wat, zoekvraag.soort, zoekvraag.gemeente, zoekvraag.door) == (
        "zwemmen",
        "activiteit",
        gemeente,
        vrijwilliger,
    )


def test_gaps_are_counted_per_soort_and_gemeente(gemeente, vrijwilliger, inloggen):
    buur = maak_gemeente(naam="Buurland", samenwerkingsverband=gemeente.samenwerkingsverband)
    for waar, soort in ((gemeente, "taalhuis"), (gemeente, "taalhuis"), (buur, "taalhuis"), (buur, "")):
        maak_zoekvraag(door=vrijwilliger, gemeente=waar, soort=soort)
    maak_zoekvraag(door=vrijwilliger, soort="taalhuis", gevonden_op=timezone.localdate())

    gaten = inloggen(vrijwilliger).get(reverse("zoekvragen")).context["gaten"]

    assert [(gat.soortnaam, gat.gemeentenaam, gat.aantal) for gat in gaten] == [
        ("taalhuis", "Ergensland", 2),
        ("maakt niet uit", "Buurland", 1),
        ("taalhuis", "Buurland", 1),
    ]


def test_new_plek_shows_the_gaps_it_may_fill(gemeente, vrijwilliger, inloggen):
    past = {
        maak_zoekvraag(door=vrijwilliger, soort="taalhuis", plaats="Elsloo"),
        maak_zoekvraag(door=vrijwilliger, soort=""),
    }
    maak_zoekvraag(door=vrijwilliger, soort="werkplek")
    maak_zoekvraag(door=vrijwilliger, soort="taalhuis", plaats="Assen")
    maak_zoekvraag(door=vrijwilliger, soort="taalhuis", weggehaald_op=timezone.now())
    elders = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    maak_zoekvraag(door=vrijwilliger, gemeente=elders, soort="taalhuis")
    organisatie = maak_organisatie(gemeente=gemeente)
    plek = maak_plek(organisatie=organisatie, soort="taalhuis", plaats="Elsloo")
    werkgever = maak_lid(gemeente=gemeente, rol=Rolsoort.WERKGEVER, organisatie=organisatie)

    gezien = [
        set(inloggen(lid).get(plek.get_absolute_url()).context["zoekvragen"]) for lid in (vrijwilliger, werkgever)
    ]

    assert gezien == [past, set()]


def test_gevonden_links_the_plek_and_can_be_taken_back(gemeente, vrijwilliger, inloggen):
    zoekvraag = maak_zoekvraag(door=vrijwilliger)
    plek = maak_plek(organisatie=maak_organisatie(gemeente=gemeente))
    dicht = maak_plek(organisatie=plek.organisatie, naam="Dicht", stand="dicht")
    client = inloggen(vrijwilliger)
    gevonden = reverse("zoekvraag_gevonden", args=[zoekvraag.pk])

    fout = client.post(gevonden, {"plek": dicht.pk})
    goed = client.post(gevonden, {"plek": plek.pk})
    zoekvraag.refresh_from_db()
    assert (fout.status_code, zoekvraag.plek, zoekvraag.gevonden_op) == (422, plek, timezone.localdate())

    [melding] = get_messages(goed.wsgi_request)
    client.post(melding.extra_tags.removeprefix(ONGEDAAN))
    zoekvraag.refresh_from_db()
    assert (zoekvraag.plek, zoekvraag.gevonden_op) == (None, None)


def test_zoekvraag_that_was_taken_away_comes_back(gemeente, vrijwilliger, inloggen):
    zoekvraag = maak_zoekvraag(door=vrijwilliger)
    client = inloggen(vrijwilliger)

    aantallen = []
    for doe in ("zoekvraag_weghalen", "zoekvraag_terugzetten"):
        client.post(reverse(doe, args=[zoekvraag.pk]))
        aantallen.append(Zoekvraag.objects.open().count())

    assert aantallen == [0, 1]
