"""Forms, routes and reasons in the words of a network: old rows keep theirs, and figures hang on the key."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk import woordenlijsten
from netwerk.models import Deelnamevorm
from netwerk.models.woorden import VORMEN
from netwerk.rolsoorten import Rolsoort
from tests.maak.beheer import maak_woord
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner
from trajecten.forms.deelnames import DeelnameForm
from trajecten.forms.trajecten import EindeForm
from trajecten.models import Eindreden, Route
from trajecten.models.trajectwoorden import EINDREDENEN, ROUTES
from trajecten.trajecten import lees_trajecten

pytestmark = pytest.mark.django_db

VANDAAG = timezone.localdate()
GISTEREN, EERDER = VANDAAG - timedelta(days=1), VANDAAG - timedelta(days=40)


@pytest.fixture
def gemeente():
    return maak_gemeente()


@pytest.fixture
def beheerder(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)


@pytest.fixture
def inwoner(gemeente):
    return maak_inwoner(gemeente=gemeente)


def test_new_words_leave_older_rows_their_own(inwoner):
    verband = inwoner.gemeente.samenwerkingsverband
    traject = maak_traject(inwoner=inwoner, start=EERDER, einde=EERDER + timedelta(days=9), reden="verhuisd")
    nieuw = maak_traject(inwoner=inwoner, start=VANDAAG)
    for van in (traject, nieuw):
        maak_deelname(traject=van)
    for lijst, sleutel, woord in (
        (VORMEN, "vrijwilligerswerk", "meehelpen"),
        (ROUTES, "vrijwilliger", "meedoen"),
        (EINDREDENEN, "verhuisd", "woont elders"),
    ):
        maak_woord(samenwerkingsverband=verband, lijst=lijst, sleutel=sleutel, vanaf=GISTEREN, woord=woord)

    nu, toen = lees_trajecten(inwoner, vandaag=VANDAAG)

    assert (toen.periodes[0].periode.routewoord, nu.periodes[0].periode.routewoord) == ("vrijwilliger", "meedoen")
    assert (toen.traject.redenwoord, nu.traject.redenwoord) == ("verhuisd", None)
    oud, jong = (str(beeld.deelnames[0].deelname) for beeld in (toen, nu))
    assert (oud.split(",")[0], jong.split(",")[0]) == ("Vrijwilligerswerk", "Meehelpen")
    redenen = EindeForm(traject=nu.traject, vandaag=VANDAAG).fields["reden"]
    assert "woont elders" in [naam for _, naam in redenen.choices]
    begeleider = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.BEGELEIDER)
    vormen = DeelnameForm(traject=nu.traject, vandaag=VANDAAG, gebruiker=begeleider).fields["vorm"]
    assert "Meehelpen" in [naam for _, naam in vormen.choices]


def test_own_reason_says_how_it_counts_and_stays_in_its_network(beheerder, inwoner, inloggen):
    verband, ander = beheerder.gemeente.samenwerkingsverband, maak_gemeente()
    client, adres = inloggen(beheerder), reverse("woord_toevoegen", args=[verband.pk, EINDREDENEN])
    zonder = client.post(adres, {"woord": "terug naar familie", "vanaf": "vandaag"})
    goed = client.post(adres, {"woord": "terug naar familie", "vanaf": "vandaag", "is_neutraal": "True"})

    eigen = Eindreden.objects.get(samenwerkingsverband=verband)
    assert (zonder.status_code, goed.status_code) == (422, 302)
    assert (eigen.naam, eigen.is_neutraal) == ("terug naar familie", True)
    hier, daar = (
        Eindreden.objects.van_hier(VANDAAG, verband=v).filter(pk=eigen.pk).exists()
        for v in (verband.pk, ander.samenwerkingsverband_id)
    )
    assert (hier, daar) == (True, False)

    lijst = reverse("woordenlijst_bekijken", args=[verband.pk, EINDREDENEN])
    assert "terug naar familie" in client.get(lijst).content.decode()
    for sleutel in (eigen.sleutel, "verhuisd"):
        client.post(reverse("woord_verwijderen", args=[verband.pk, EINDREDENEN, sleutel]))
    assert not Eindreden.objects.filter(pk=eigen.pk).exists()
    assert Eindreden.objects.filter(sleutel="verhuisd").exists()


@pytest.mark.parametrize(("lijst", "model"), [(EINDREDENEN, Eindreden), (VORMEN, Deelnamevorm)])
def test_used_own_choice_is_counted_behind_the_wall_and_stays(lijst, model, beheerder, inwoner, inloggen):
    """Who looks after words sees no traject: the number is shown as a small one, and the word is not taken away."""
    verband = beheerder.gemeente.samenwerkingsverband
    erbij = {"is_neutraal": True} if lijst == EINDREDENEN else {"betaald": "nee"}
    sleutel = woordenlijsten.voeg_toe(
        woordenlijsten.met_sleutel(lijst), verband, woord="eigen keuze", vanaf=EERDER, **erbij
    )
    if lijst == EINDREDENEN:
        maak_traject(inwoner=inwoner, start=EERDER, einde=GISTEREN, reden=sleutel)
    else:
        maak_deelname(traject=maak_traject(inwoner=inwoner, start=EERDER), vorm=sleutel)
    client = inloggen(beheerder)

    pagina = client.get(reverse("woord_wijzigen", args=[verband.pk, lijst, sleutel])).content.decode()
    weg = client.post(reverse("woord_verwijderen", args=[verband.pk, lijst, sleutel]), follow=True)

    assert "Gebruikt bij minder dan 10" in pagina
    assert "Haal dit woord weg" not in pagina
    assert "U kunt er wel mee stoppen" in weg.content.decode()
    assert model.objects.filter(sleutel=sleutel).exists()


def test_used_choices_are_counted_and_one_that_the_law_ended_cannot_be_chosen(beheerder, inwoner):
    verband = beheerder.gemeente.samenwerkingsverband
    maak_deelname(traject=maak_traject(inwoner=inwoner, start=EERDER))
    Deelnamevorm.objects.filter(sleutel="taal").update(geldig_tot=VANDAAG)

    vormen = {k.sleutel: k for k in woordenlijsten.keuzes(woordenlijsten.met_sleutel(VORMEN), verband, op=VANDAAG)}

    assert vormen["vrijwilligerswerk"].aantal == 1
    assert (vormen["taal"].in_gebruik, vormen["proefplaatsing"].in_gebruik) == (False, True)
    assert not Deelnamevorm.objects.van_hier(VANDAAG, verband=verband.pk).filter(sleutel="taal").exists()


def test_route_zorg_is_there_where_a_network_switched_it_on(beheerder, inwoner, inloggen):
    verband = inwoner.gemeente.samenwerkingsverband
    assert "zorg" not in _routes(verband)

    adres = reverse("woord_wijzigen", args=[verband.pk, ROUTES, "zorg"])
    client = inloggen(beheerder)
    pagina = client.get(adres)
    assert pagina.context["form"]["in_gebruik"].value() == "nee"
    client.post(adres, pagina.context["form"].initial | {"in_gebruik": "ja", "vanaf": "vandaag"})

    assert "zorg" in _routes(verband)
    assert "zorg" not in _routes(maak_gemeente().samenwerkingsverband)


def _routes(verband) -> list[str]:
    return [route.sleutel for route in Route.objects.van_hier(VANDAAG, verband=verband.pk)]
