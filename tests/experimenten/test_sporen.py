"""One save, many traces; correcting or taking away the visit corrects them."""

from dataclasses import replace
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten import botsingen
from experimenten.models import Bezoektelling, GezienTalent, Werkbezoek
from experimenten.werkbezoekenlijst import gesproken
from netwerk.models import Idee, Plek
from netwerk.rolsoorten import Rolsoort, Wereld
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, velden
from tests.experimenten.test_werkbezoek_wijzigen import velden_op_de_pagina, wijzigen
from tests.maak.experimenten import maak_bezoekbestand, maak_bezoekreactie, maak_experiment
from tests.maak.netwerk import geef_rol, maak_gemeente, maak_lid, maak_organisatie, maak_werkgroep
from tests.maak.trajecten import maak_inwoner
from trajecten.models import Talent, Talentantwoord

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


@pytest.fixture
def experiment(kwartiermaker):
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    return maak_experiment(werkgroep=groep, gemeenten=(kwartiermaker.gemeente,))


@pytest.fixture
def bezoek(client, kwartiermaker, experiment):
    """A visit with every trace, saved through the page."""
    inwoner = maak_inwoner(gemeente=kwartiermaker.gemeente, begeleider=kwartiermaker)
    client.post(
        NIEUW,
        velden(
            maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Linde"),
            experiment=experiment.pk,
            idee="Samen koken",
            mogelijke_plek="Helpen in de kas",
            gesproken_met="Jan Bos",
            talent_van=inwoner.pk,
            talent=Talent.objects.ingebouwd().first().pk,
            aantal_werkgever="3",
            soort="interview",
        ),
    )
    return Werkbezoek.objects.get()


def test_each_page_of_what_it_left_behind_shows_the_visit(client, bezoek):
    inwoner = GezienTalent.objects.get().inwoner_id
    paginas = (
        reverse("organisatie_bekijken", args=[bezoek.organisatie_id]),
        reverse("contactpersoon_wijzigen", args=[bezoek.gesproken_met.get().pk]),
        reverse("samen_invullen", args=[inwoner]),
        reverse("inwoner_talentprofiel", args=[inwoner]),
        bezoek.mogelijke_plek.get_absolute_url(),
        reverse("ideeen", args=[bezoek.idee.werkgroep_id]),
        reverse("experiment_bekijken", args=[bezoek.experiment_id]),
    )

    for pagina in paginas:
        assert bezoek.get_absolute_url() in client.get(pagina).content.decode(), pagina
    assert Talentantwoord.objects.get().wacht_op_inwoner
    geteld = client.get(reverse("werkbezoeken")).context["gesproken"]
    assert [(telling.wie.label, telling.aantal) for telling, _ in geteld] == [("Werkgevers of leidinggevenden", 3)]
    assert "gesproken met Jan Bos" in client.get(paginas[0]).content.decode()


def test_inwoner_reads_at_which_visit_a_talent_was_seen_and_cannot_open_it(bezoek, client, kwartiermaker):
    inwoner = GezienTalent.objects.get().inwoner
    inwoner.lid = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.INWONER, wereld=Wereld.INWONER)
    inwoner.save()
    client.force_login(inwoner.lid)

    wacht = client.get(reverse("talentprofiel")).content.decode()
    Talentantwoord.objects.get().bevestig(nu=timezone.now())
    inwoner.talentprofiel.begin(nu=timezone.now())
    bevestigd = client.get(reverse("talentprofiel_controleren")).content.decode()

    for pagina in (wacht, bevestigd):
        assert "bij een bezoek aan De Linde" in pagina
        assert bezoek.get_absolute_url() not in pagina


def test_taking_the_visit_away_takes_the_traces_back_and_putting_it_back_brings_them(client, bezoek):
    client.post(reverse("werkbezoek_weghalen", args=[bezoek.pk]))

    assert (Idee.objects.get().stand, Plek.objects.get().stand) == (Idee.Stand.NIET, Plek.Stand.VERVALLEN)
    assert not Talentantwoord.objects.exists()
    client.post(reverse("werkbezoek_terugzetten", args=[bezoek.pk]))
    assert (Idee.objects.get().stand, Plek.objects.get().stand) == (Idee.Stand.OPEN, Plek.Stand.MOGELIJK)
    assert Talentantwoord.objects.get().wacht_op_inwoner


def test_plek_that_a_colleague_closed_stays_closed(client, bezoek, kwartiermaker):
    client.post(reverse("werkbezoek_weghalen", args=[bezoek.pk]))
    plek, later = Plek.objects.get(), timezone.now()
    plek.heropen(door=kwartiermaker, nu=later)
    plek.sluit(door=kwartiermaker, nu=later, vandaag=timezone.localdate())

    client.post(reverse("werkbezoek_terugzetten", args=[bezoek.pk]))

    plek.refresh_from_db()
    assert plek.stand == Plek.Stand.VERVALLEN


def test_photos_and_replies_follow_the_visit_to_another_gemeente(client, bezoek, kwartiermaker):
    buur = maak_gemeente(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    geef_rol(lid=kwartiermaker, gemeente=buur, soort=Rolsoort.KWARTIERMAKER)
    foto, reactie = maak_bezoekbestand(werkbezoek=bezoek, op_schijf=False), maak_bezoekreactie(werkbezoek=bezoek)
    daar = maak_organisatie(gemeente=buur)

    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, bij_wie="", waar=f"organisatie.{daar.pk}"))

    for rij in (bezoek, foto, reactie):
        rij.refresh_from_db()
    assert (bezoek.gemeente, foto.gemeente, reactie.gemeente) == (buur, buur, buur)


def test_idea_that_the_werkgroep_decided_about_cannot_get_another_text(client, bezoek):
    mijn = velden_op_de_pagina(client, bezoek, idee="Samen bakken")
    bezoek.idee.beslis(Idee.Stand.OPGEPAKT, reden="", nu=timezone.now())

    antwoord = client.post(wijzigen(bezoek), mijn)

    assert (antwoord.status_code, set(antwoord.context["form"].errors)) == (422, {"idee"})
    assert client.post(wijzigen(bezoek), mijn | {"idee": "Samen koken"}).status_code == 302


def test_talent_that_was_added_meanwhile_is_a_difference(client, bezoek):
    mijn = velden_op_de_pagina(client, bezoek)
    inwoner = GezienTalent.objects.get().inwoner
    ander = Talent.objects.ingebouwd().last()
    client.post(wijzigen(bezoek), mijn | {"talent_van": inwoner.pk, "talent": ander.pk})

    antwoord = client.post(wijzigen(bezoek), mijn)

    assert antwoord.status_code == 409
    [verschil] = antwoord.context["verschillen"]
    assert verschil.onderdeel.naam == "talenten_gezien"
    assert (ander.tekst in verschil.nu, ander.tekst in verschil.mijn) == (True, False)
    telefoon = botsingen.invoer_van(Werkbezoek.objects.get(), lezer=bezoek.kwartiermaker)
    assert not botsingen.verschillen(mijn=replace(telefoon, talenten_gezien=None), nu=telefoon)


def test_talent_is_kept_when_somebody_else_saved_in_between_without_a_change(client, bezoek):
    inwoner, ander = GezienTalent.objects.get().inwoner, Talent.objects.ingebouwd().last()
    mijn = velden_op_de_pagina(client, bezoek)
    client.post(wijzigen(bezoek), mijn)

    antwoord = client.post(wijzigen(bezoek), mijn | {"talent_van": inwoner.pk, "talent": ander.pk})

    assert antwoord.status_code == 302
    assert ander in [gezien.talent for gezien in GezienTalent.objects.all()]


def test_talent_that_is_sent_again_after_the_answer_got_lost_is_no_difference(client, bezoek):
    inwoner, ander = GezienTalent.objects.get().inwoner, Talent.objects.ingebouwd().last()
    mijn = velden_op_de_pagina(client, bezoek, talent_van=inwoner.pk, talent=ander.pk)
    client.post(wijzigen(bezoek), mijn)
    voor = set(GezienTalent.objects.values_list("pk", "talent"))

    antwoord = client.post(wijzigen(bezoek), mijn)

    bezoek.refresh_from_db()
    assert (antwoord.status_code, bezoek.versie) == (302, 2)
    assert set(GezienTalent.objects.values_list("pk", "talent")) == voor
    assert len(voor) == 2
    anders = client.post(wijzigen(bezoek), mijn | {"verslag": "Anders"})
    assert [verschil.onderdeel.naam for verschil in anders.context["verschillen"]] == ["verslag"]


def test_people_are_counted_only_for_who_may_read_what_was_found(bezoek, kwartiermaker):
    beleid = maak_lid(gemeente=bezoek.gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)

    geteld = [gesproken(Werkbezoek.objects.zichtbaar_voor(lid), lezer=lid) for lid in (kwartiermaker, beleid)]

    assert Werkbezoek.objects.zichtbaar_voor(beleid).exists()
    assert [[(een.wie.label, een.aantal) for een in rij] for rij in geteld] == [
        [("Werkgevers of leidinggevenden", 3)],
        [],
    ]


def test_correcting_the_visit_corrects_the_traces(client, bezoek):
    anders = velden_op_de_pagina(client, bezoek, idee="Samen bakken", aantal_werkgever="", aantal_inwoner="2")
    anders.pop("talenten_gezien")

    client.post(wijzigen(bezoek), anders)

    assert Idee.objects.get().tekst == "Samen bakken"
    assert list(Bezoektelling.objects.values_list("wie", "aantal")) == [("inwoner", 2)]
    assert not Talentantwoord.objects.exists()


def test_what_the_inwoner_and_the_werkgroep_said_stays(client, bezoek):
    Talentantwoord.objects.get().bevestig(nu=timezone.now())
    bezoek.idee.beslis(Idee.Stand.OPGEPAKT, reden="", nu=timezone.now())

    client.post(reverse("werkbezoek_weghalen", args=[bezoek.pk]))

    assert (Talentantwoord.objects.count(), Idee.objects.get().stand) == (1, Idee.Stand.OPGEPAKT)


def test_idea_without_an_experiment_has_no_werkgroep(client, kwartiermaker):
    antwoord = client.post(NIEUW, velden(maak_organisatie(gemeente=kwartiermaker.gemeente), idee="Samen koken"))

    assert antwoord.status_code == 422
    assert "Kies een experiment. Uw idee gaat naar die werkgroep." in antwoord.content.decode()


def test_what_was_looked_for_counts_only_when_looking_for_people(client, kwartiermaker):
    gezocht = {"gezocht": "Voedselbank", "gevonden": "Twee jongeren", "mag_contact": "ja"}
    for soort in ("outreach", "gesprek"):
        adres = f"{reverse('werkbezoek_vastleggen')}?sleutel={uuid4()}"
        client.post(adres, velden(maak_organisatie(gemeente=kwartiermaker.gemeente), soort=soort, **gezocht))

    assert set(Werkbezoek.objects.values_list("soort", "gezocht", "mag_contact")) == {
        ("outreach", "Voedselbank", "ja"),
        ("gesprek", "", ""),
    }
