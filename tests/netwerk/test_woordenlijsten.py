"""Words change from a day on: what is older keeps its word, and nobody writes over a colleague."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk import woordenlijsten
from netwerk.models import Deelnemersoort, Doelgroep, Organisatie, Organisatiesoort, Sector, Woord
from netwerk.models.woorden import DEELNEMERSOORTEN, DOELGROEPEN, ORGANISATIESOORTEN, SECTOREN
from netwerk.rolsoorten import Rolsoort
from tests.maak.beheer import maak_deelnemersoort, maak_woord
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie

pytestmark = pytest.mark.django_db

VANDAAG = timezone.localdate()
MORGEN, GISTEREN = VANDAAG + timedelta(days=1), VANDAAG - timedelta(days=1)


@pytest.fixture
def beheerder():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.FUNCTIONEEL_BEHEERDER)


@pytest.fixture
def verband(beheerder):
    return beheerder.gemeente.samenwerkingsverband


def _adres(naam, verband, *waarden, lijst=DEELNEMERSOORTEN):
    return reverse(naam, args=[verband.pk, lijst, *waarden])


def _formulier(client, adres, **anders):
    form = client.get(adres).context["form"]
    return {naam: form.get_initial_for_field(form.fields[naam], naam) for naam in form.fields} | anders


def test_word_changes_from_a_day_on_and_old_days_keep_theirs(beheerder, verband, inloggen):
    soort = maak_deelnemersoort(samenwerkingsverband=verband)
    beheerder.soorten.add(soort)
    client, adres = inloggen(beheerder), _adres("woord_wijzigen", verband, soort.sleutel)

    antwoord = client.post(adres, _formulier(client, adres, woord="vlechtwerker", vanaf="morgen"))

    assert antwoord.status_code == 302
    lijst = woordenlijsten.met_sleutel(DEELNEMERSOORTEN)
    woorden = {op: woordenlijsten.keuzes(lijst, verband, op=op)[0].woord for op in (GISTEREN, VANDAAG, MORGEN)}
    assert woorden == {GISTEREN: "wijkteammedewerker", VANDAAG: "wijkteammedewerker", MORGEN: "vlechtwerker"}
    per_dag = [Deelnemersoort.objects.met_woord(op, verband="samenwerkingsverband").get() for op in (VANDAAG, MORGEN)]
    assert [soort.woord_toen for soort in per_dag] == ["wijkteammedewerker", "vlechtwerker"]
    bladzij = client.get(adres).content.decode()
    assert "vlechtwerker" in bladzij
    assert f"{beheerder.naam}: vanaf" in bladzij


def test_word_of_another_network_does_not_come_along(beheerder, verband, inloggen):
    soort = Organisatiesoort.objects.first()
    ander = maak_gemeente()
    maak_woord(samenwerkingsverband=verband, lijst=ORGANISATIESOORTEN, sleutel=soort.pk, woord="hof", vanaf=GISTEREN)
    for gemeente in (beheerder.gemeente, ander):
        Organisatie.objects.filter(pk=maak_organisatie(gemeente=gemeente).pk).update(soort=soort)

    woorden = Organisatie.objects.met_soortwoord(VANDAAG).values_list("gemeente", "soortwoord")

    assert dict(woorden) == {beheerder.gemeente_id: "hof", ander.pk: soort.naam}
    assert "hof" in inloggen(beheerder).get(reverse("organisaties")).content.decode()


def test_kind_that_is_switched_off_cannot_be_chosen_but_stays_where_it_was(verband):
    uit, aan = Organisatiesoort.objects.all()[:2]
    maak_woord(samenwerkingsverband=verband, lijst=ORGANISATIESOORTEN, sleutel=uit.pk, vanaf=VANDAAG, in_gebruik=False)
    gisteren, nieuw, bestaand = (
        set(Organisatiesoort.objects.te_kiezen(op, verband=verband.pk, ook=ook))
        for op, ook in ((GISTEREN, ()), (VANDAAG, ()), (VANDAAG, (uit.pk,)))
    )

    assert {uit, aan} <= gisteren
    assert (uit in nieuw, aan in nieuw) == (False, True)
    assert uit in bestaand


def test_past_is_not_rewritten_and_words_are_not_doubled(beheerder, verband, inloggen):
    maak_deelnemersoort(samenwerkingsverband=verband)
    ander = maak_deelnemersoort(samenwerkingsverband=verband, sleutel="boer", woord="zorgboer")
    client, adres = inloggen(beheerder), _adres("woord_wijzigen", verband, ander.sleutel)

    vroeger = client.post(adres, _formulier(client, adres, vanaf="gisteren"))
    dubbel = client.post(adres, _formulier(client, adres, woord="Wijkteammedewerker"))

    assert [vroeger.status_code, dubbel.status_code] == [422, 422]
    assert vroeger.context["form"].errors.keys() == {"vanaf"}
    assert dubbel.context["form"].errors.keys() == {"woord"}
    assert not Woord.objects.exists()


def test_colleague_who_was_first_is_not_written_over(beheerder, verband, inloggen):
    soort = maak_deelnemersoort(samenwerkingsverband=verband)
    client, adres = inloggen(beheerder), _adres("woord_wijzigen", verband, soort.sleutel)
    gelezen = _formulier(client, adres, woord="buurtwerker")
    maak_woord(samenwerkingsverband=verband, sleutel=soort.sleutel, vanaf=VANDAAG, woord="vlechtwerker")

    antwoord = client.post(adres, gelezen)

    assert antwoord.status_code == 409
    assert "buurtwerker" in antwoord.content.decode()
    assert Woord.objects.get().woord == "vlechtwerker"
    assert client.post(adres, gelezen | {"versie": antwoord.context["keuze"].versie}).status_code == 302


def test_choice_is_added_moved_and_taken_away_only_when_unused(beheerder, verband, inloggen):
    gebruikt = maak_deelnemersoort(samenwerkingsverband=verband)
    beheerder.soorten.add(gebruikt)
    client = inloggen(beheerder)
    nieuw = {"woord": "Buurt sportcoach", "algemeen_woord": "", "vanaf": "vandaag", "wereld": "professional"}

    assert client.post(_adres("woord_toevoegen", verband), nieuw).status_code == 302
    client.post(_adres("woord_verplaatsen", verband, "buurt-sportcoach"), {"waarheen": "omhoog"})
    volgorde = list(Deelnemersoort.objects.order_by("volgorde").values_list("sleutel", flat=True))
    for sleutel in volgorde:
        client.post(_adres("woord_verwijderen", verband, sleutel))

    assert volgorde == ["buurt-sportcoach", "wijkteam"]
    assert list(Deelnemersoort.objects.all()) == [gebruikt]


def test_shared_list_cannot_be_added_to(beheerder, verband, inloggen):
    client, soort = inloggen(beheerder), Organisatiesoort.objects.first()

    antwoorden = [
        client.get(_adres("woord_toevoegen", verband, lijst=ORGANISATIESOORTEN)),
        client.post(_adres("woord_verwijderen", verband, soort.pk, lijst=ORGANISATIESOORTEN)),
    ]

    assert [a.status_code for a in antwoorden] == [404, 404]


def test_list_of_a_day_before_a_word_began(beheerder, verband, inloggen):
    maak_deelnemersoort(samenwerkingsverband=verband, woord="oud woord")
    Deelnemersoort.objects.update(geldig_van=date(2026, 6, 1))
    client, adres = inloggen(beheerder), _adres("woordenlijst_bekijken", verband)

    assert "oud woord" in client.get(adres).content.decode()
    assert "Deze lijst is leeg" in client.get(adres, {"op": "1-5-2026"}).content.decode()


@pytest.mark.parametrize(
    ("lijst", "veld", "model"), [(SECTOREN, "sector", Sector), (DOELGROEPEN, "open_voor", Doelgroep)]
)
def test_own_word_of_a_shared_list_is_shown_and_chosen_and_what_is_ended_stays_where_it_was(
    lijst, veld, model, beheerder, verband, inloggen
):
    keuze, andere = model.objects.order_by("volgorde")[:2]
    organisatie = maak_organisatie(gemeente=beheerder.gemeente)
    organisatie.sector = keuze if veld == "sector" else None
    organisatie.save()
    organisatie.open_voor.set([keuze] if veld == "open_voor" else [])
    client = inloggen(beheerder)
    adres = _adres("woord_wijzigen", verband, keuze.pk, lijst=lijst)
    assert client.post(adres, _formulier(client, adres, woord="ons eigen woord")).status_code == 302
    for weg in (keuze, andere):
        adres = _adres("woord_wijzigen", verband, weg.pk, lijst=lijst)
        client.post(adres, _formulier(client, adres, in_gebruik="nee"))
    assert "1 organisatie" in client.get(_adres("woordenlijst_bekijken", verband, lijst=lijst)).text
    kwartiermaker = inloggen(maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.KWARTIERMAKER))

    bladzij = kwartiermaker.get(reverse("organisatie_bekijken", args=[organisatie.pk])).text
    formulieren = [
        kwartiermaker.get(reverse(naam, args=waarden)).context["form"].fields[veld].queryset
        for naam, waarden in (("organisatie_wijzigen", [organisatie.pk]), ("organisatie_toevoegen", []))
    ]

    assert "ons eigen woord" in bladzij
    assert [[wie in keuzes for wie in (keuze, andere)] for keuzes in formulieren] == [[True, False], [False, False]]
    assert "ons eigen woord" in kwartiermaker.get(reverse("organisaties")).text
