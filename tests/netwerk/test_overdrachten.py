"""All contacts of a leaver go over in one action, and come back as long as nothing was changed since."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db.models import Model
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Actie, Bijeenkomst, Contactlegger, Overdracht, Plek
from netwerk.rolsoorten import Rolsoort
from tests.maak.bijeenkomsten import maak_opbrengst, maak_reeks
from tests.maak.contacten import maak_contactlegger
from tests.maak.netwerk import maak_actie, maak_bijeenkomst, maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_afspraak, maak_partnerschap, maak_plek
from tests.maak.trajecten import maak_aanmelding

pytestmark = pytest.mark.django_db


@pytest.fixture
def beheerder():
    return maak_lid(naam="Noor Beheer", rol=Rolsoort.FUNCTIONEEL_BEHEERDER)


@pytest.fixture
def vertrekker(beheerder):
    """Keeps contact with two organisaties and a lid, and has one thing to do; also something next door."""
    lid = maak_lid(gemeente=beheerder.gemeente, naam="Vera Vertrekt", rol=Rolsoort.KWARTIERMAKER)
    for naam in ("De Linde", "De Wilg"):
        maak_contactlegger(legger=lid, organisatie=maak_organisatie(gemeente=lid.gemeente, naam=naam))
    maak_contactlegger(legger=lid, lid=maak_lid(gemeente=lid.gemeente))
    maak_actie(eigenaar=lid, wat="Bellen")
    buur = maak_gemeente(samenwerkingsverband=lid.gemeente.samenwerkingsverband)
    maak_contactlegger(legger=lid, organisatie=maak_organisatie(gemeente=buur, naam="Van de buren"))
    return lid


@pytest.fixture
def opvolger(beheerder):
    return maak_lid(gemeente=beheerder.gemeente, naam="Olaf Opvolger", rol=Rolsoort.BEGELEIDER)


def _draag_over(client, van, naar, reden="Gaat met pensioen."):
    gemeente = naar.gemeente_id
    return client.post(reverse("contacten_overdragen", args=[van.pk]), {f"naar_{gemeente}": naar.pk, "reden": reden})


def _van(lid) -> tuple[int, int]:
    return Contactlegger.objects.nu().filter(legger=lid).count(), Actie.objects.open().filter(eigenaar=lid).count()


def test_preview_counts_what_goes_over_in_the_own_gemeente(beheerder, vertrekker, inloggen):
    pagina = inloggen(beheerder).get(reverse("contacten_overdragen", args=[vertrekker.pk]))

    [deel] = pagina.context["form"].delen
    assert (deel.gemeente, deel.organisaties, deel.leden, deel.acties) == (beheerder.gemeente, 2, 1, 1)
    assert "Bellen" not in pagina.content.decode()


def test_all_goes_over_at_once_and_each_organisatie_says_so(beheerder, vertrekker, opvolger, inloggen):
    client = inloggen(beheerder)

    tikken = [_draag_over(client, vertrekker, opvolger).status_code for _ in range(2)]

    assert (tikken, Overdracht.objects.count()) == ([302, 302], 1)
    assert (_van(vertrekker), _van(opvolger)) == ((1, 0), (3, 1))  # next door is for who may do so there
    linde = Contactlegger.objects.nu().get(organisatie__naam="De Linde").organisatie
    vandaag = timezone.localdate()
    tekst = client.get(reverse("organisatie_bekijken", args=[linde.pk])).content.decode()
    assert f"Overgedragen van Vera Vertrekt aan Olaf Opvolger op {vandaag.day} " in tekst
    assert "Gaat met pensioen." not in tekst


def test_only_somebody_with_a_role_for_it_in_that_gemeente_takes_over(beheerder, vertrekker, inloggen):
    vrijwilliger = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.VRIJWILLIGER)

    antwoord = _draag_over(inloggen(beheerder), vertrekker, vrijwilliger, reden="")

    assert (antwoord.status_code, len(antwoord.context["form"].errors)) == (422, 2)
    assert not Overdracht.objects.exists()


def test_undo_brings_everything_back(beheerder, vertrekker, opvolger, inloggen):
    client = inloggen(beheerder)
    eerst = set(Contactlegger.objects.values_list("legger", "organisatie", "lid", "sinds", "tot"))
    _draag_over(client, vertrekker, opvolger)

    client.post(reverse("overdracht_terugdraaien", args=[Overdracht.objects.get().pk]))

    assert set(Contactlegger.objects.values_list("legger", "organisatie", "lid", "sinds", "tot")) == eerst
    assert (_van(vertrekker), _van(opvolger)) == ((4, 1), (0, 0))
    assert Overdracht.objects.get().teruggedraaid_door == beheerder


@pytest.fixture
def wat_verder_meegaat(vertrekker) -> list[tuple[Model, str]]:
    """Everything else this person is the one to ask of: the row, and the field that says so."""
    gemeente, verband = vertrekker.gemeente, vertrekker.gemeente.samenwerkingsverband
    organisatie = maak_organisatie(gemeente=gemeente, naam="De Es")
    plek = maak_plek(organisatie=organisatie)
    afspraak = maak_afspraak(organisatie=organisatie, lid=vertrekker)
    partnerschap = maak_partnerschap(organisatie=organisatie, lid=vertrekker)
    straks = maak_bijeenkomst(samenwerkingsverband=verband, begint_op=timezone.now() + timedelta(days=9))
    reeks = maak_reeks(samenwerkingsverband=verband)
    opbrengst = maak_opbrengst(bijeenkomst=straks, door=vertrekker)
    for rij in (plek, straks, reeks):
        type(rij).objects.filter(pk=rij.pk).update(contact=vertrekker)
    contact, lid = (
        ((rij, "contact") for rij in (plek, straks, reeks)),
        ((rij, "lid") for rij in (afspraak, partnerschap)),
    )
    aanmelding = maak_aanmelding(gemeente=gemeente, eigenaar=vertrekker)
    return [*contact, *lid, (opbrengst, "eigenaar"), (aanmelding, "opgepakt_door")]


def test_whatever_this_person_was_the_one_to_ask_of_goes_over_and_comes_back(
    beheerder, vertrekker, opvolger, wat_verder_meegaat, inloggen
):
    verband = beheerder.gemeente.samenwerkingsverband
    geweest = maak_bijeenkomst(samenwerkingsverband=verband, begint_op=timezone.now() - timedelta(days=9))
    Bijeenkomst.objects.filter(pk=geweest.pk).update(contact=vertrekker)
    client = inloggen(beheerder)

    def van_wie() -> set[UUID]:
        return {type(rij).objects.values_list(veld, flat=True).get(pk=rij.pk) for rij, veld in wat_verder_meegaat}

    [deel] = client.get(reverse("contacten_overdragen", args=[vertrekker.pk])).context["form"].delen
    _draag_over(client, vertrekker, opvolger)
    geworden, rij = van_wie(), client.get(reverse("overdrachten")).context["pagina"][0]
    client.post(reverse("overdracht_terugdraaien", args=[rij.pk]))

    een = ("plek", "partnerschap", "afspraak", "bijeenkomst", "reeks", "belofte uit een verslag", "aanmelding")
    assert deel.verder == [f"1 {woord}" for woord in een]
    assert (geworden, rij.aantal_verder, rij.kan_terug) == ({opvolger.pk}, 7, True)
    assert (van_wie(), Bijeenkomst.objects.get(pk=geweest.pk).contact) == ({vertrekker.pk}, vertrekker)


def test_undo_is_refused_when_the_rest_has_somebody_else_by_now(
    beheerder, vertrekker, opvolger, wat_verder_meegaat, inloggen
):
    client = inloggen(beheerder)
    _draag_over(client, vertrekker, opvolger)
    Plek.objects.update(contact=None)

    knop = client.get(reverse("overdrachten")).context["pagina"][0].kan_terug
    client.post(reverse("overdracht_terugdraaien", args=[Overdracht.objects.get().pk]))

    assert (knop, Overdracht.objects.get().teruggedraaid_op) == (False, None)


def _actie_gedaan() -> None:
    Actie.objects.update(gedaan_op=timezone.now())


def _andere_legger() -> None:
    Contactlegger.objects.filter(organisatie__naam="De Linde", tot=None).update(tot=timezone.localdate())


def _te_lang_geleden() -> None:
    Overdracht.objects.update(op=timezone.now() - timedelta(days=31))


@pytest.mark.parametrize("verander", [_actie_gedaan, _andere_legger, _te_lang_geleden])
def test_undo_is_refused_after_a_change_or_too_long(beheerder, vertrekker, opvolger, inloggen, verander):
    client = inloggen(beheerder)
    _draag_over(client, vertrekker, opvolger)
    verander()
    daarvoor = (_van(vertrekker), _van(opvolger))

    knop = client.get(reverse("overdrachten")).context["pagina"][0].kan_terug
    antwoord = client.post(reverse("overdracht_terugdraaien", args=[Overdracht.objects.get().pk]), follow=True)

    assert (knop, "Dit kan niet meer terug" in antwoord.content.decode()) == (False, True)
    assert (_van(vertrekker), _van(opvolger)) == daarvoor


def test_closing_an_account_offers_to_hand_over(beheerder, vertrekker, inloggen):
    client = inloggen(beheerder)
    naar = reverse("contacten_overdragen", args=[vertrekker.pk])

    bladen = [client.get(reverse(naam, args=[vertrekker.pk])) for naam in ("lid_sluiten", "rechten_van_lid")]

    assert [naar in blad.content.decode() for blad in bladen] == [True, True]
