"""A form that comes too late is saved whole or not at all: nothing of it disappears on the way."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Experiment, Schot, Stand, Werkbezoek, Werkbezoekconcept
from netwerk.models import Dubbelsoort, Idee, Lid, Organisatie
from netwerk.rolsoorten import Rolsoort
from netwerk.samenvoegen import voeg_samen
from participatie.velden import schrijf_datum
from tests.experimenten.test_werkbezoek_onderweg import stuur_na
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, SLEUTEL, velden
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_lid, maak_organisatie, maak_werkgroep

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


@pytest.fixture
def linde(kwartiermaker):
    return maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Linde")


@pytest.fixture
def kas(kwartiermaker):
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    vijf_dagen_terug = timezone.localdate() - timedelta(days=5)
    return maak_experiment(werkgroep=groep, naam="De kas", begonnen_op=vijf_dagen_terug)


def besluit(experiment: Experiment, *, dagen_terug: int) -> None:
    Experiment.objects.filter(pk=experiment.pk).update(
        stand=Stand.BESLUIT,
        besloten_op=timezone.localdate() - timedelta(days=dagen_terug),
        conclusie="bevestigd",
        vervolg="doorgaan",
        uitkomst="Het helpt.",
        wat_we_nu_doen="Wij gaan door.",
        kijk_terug_op=None,
    )


def dag(terug: int) -> str:
    return schrijf_datum(timezone.localdate() - timedelta(days=terug))


def fouten(antwoord) -> dict[str, list[str]]:
    return dict(antwoord.context["form"].errors)


# The experiment


def test_visit_of_before_the_besluit_still_belongs_to_the_experiment(client, linde, kas):
    schot = maak_deel("schotten", experiment=kas)
    besluit(kas, dagen_terug=1)
    Schot.objects.update(opgelost_op=timezone.localdate(), hoe_opgelost="Met de bus.")

    antwoord = stuur_na(client, sleutel=uuid4(), experiment=kas.pk, schot=schot.pk, idee="Samen koken", datum=dag(1))

    bezoek = Werkbezoek.objects.get()
    assert antwoord.json()["stand"] == "bewaard"
    assert (bezoek.experiment, bezoek.schot, bezoek.idee.tekst) == (kas, schot, "Samen koken")


def test_visit_of_after_the_besluit_keeps_all_and_tells_what_to_choose(client, linde, kas):
    schot = maak_deel("schotten", experiment=kas)
    besluit(kas, dagen_terug=2)

    antwoord = client.post(NIEUW, velden(linde, experiment=kas.pk, schot=schot.pk, idee="Samen koken"))

    assert (antwoord.status_code, list(fouten(antwoord))) == (422, ["experiment"])
    assert "Over “De kas” is al een besluit genomen" in fouten(antwoord)["experiment"][0]
    pagina = antwoord.text
    assert f'<option value="{kas.pk}" selected' in pagina
    assert f'<option value="{schot.pk}" selected' in pagina
    assert "Samen koken" in pagina
    assert (Werkbezoek.objects.count(), Idee.objects.count()) == (0, 0)


def test_schot_that_was_solved_before_the_visit_is_not_met_there(client, linde, kas):
    schot = maak_deel("schotten", experiment=kas)
    Schot.objects.update(opgelost_op=timezone.localdate() - timedelta(days=1), hoe_opgelost="Met de bus.")

    antwoord = client.post(NIEUW, velden(linde, schot=schot.pk))

    assert "Dit schot is al opgelost" in fouten(antwoord)["schot"][0]
    assert f'<option value="{schot.pk}" selected' in antwoord.text


def test_decided_experiment_is_not_offered_to_who_did_not_choose_it(client, kas):
    besluit(kas, dagen_terug=1)

    assert str(kas.pk) not in client.get(NIEUW).text


def test_idea_for_a_werkgroep_that_stopped_is_not_sent_to_nobody(client, linde, kas):
    kas.werkgroep.stop(nu=timezone.now())

    antwoord = client.post(NIEUW, velden(linde, experiment=kas.pk, idee="Samen koken"))

    assert "is gestopt" in fouten(antwoord)["idee"][0]
    assert "Samen koken" in antwoord.text
    assert not Idee.objects.exists()


# The organisatie


def samengevoegd(kwartiermaker: Lid, weg: Organisatie) -> Organisatie:
    blijft = maak_organisatie(gemeente=weg.gemeente, naam="Zorgboerderij")
    voeg_samen(Dubbelsoort.ORGANISATIE, blijft=blijft, weg=weg, uit_weg=[], door=kwartiermaker, nu=timezone.now())
    return blijft


@pytest.mark.parametrize("getypt", ["", "De Linde"])
def test_organisatie_that_became_part_of_another_one_is_that_one(client, kwartiermaker, linde, getypt):
    waar = f"organisatie.{linde.pk}"
    blijft = samengevoegd(kwartiermaker, linde)

    antwoord = stuur_na(client, sleutel=uuid4(), bij_wie=getypt, waar=waar)

    assert antwoord.json()["stand"] == "bewaard"
    assert Werkbezoek.objects.get().organisatie == blijft


def test_form_shows_the_organisatie_it_became_part_of(client, kwartiermaker, linde):
    waar = f"organisatie.{linde.pk}"
    blijft = samengevoegd(kwartiermaker, linde)

    antwoord = client.post(NIEUW, velden(waar=waar, verslag=""))

    assert list(fouten(antwoord)) == ["verslag"]
    assert f'value="organisatie.{blijft.pk}" checked' in antwoord.text


def test_organisatie_that_is_gone_is_told(client, linde):
    waar = f"organisatie.{linde.pk}"
    linde.haal_weg(nu=timezone.now())

    antwoord = client.post(NIEUW, velden(waar=waar))

    assert fouten(antwoord)["bij_wie"] == ["Wat u koos, staat er niet meer. Vul in bij wie u was."]


# What the phone sent


def test_page_tells_at_once_what_is_wrong_with_what_the_phone_sent(client, linde, kas):
    besluit(kas, dagen_terug=2)
    sleutel = uuid4()
    assert stuur_na(client, sleutel=sleutel, experiment=kas.pk).json()["stand"] == "onvolledig"

    nagekeken = client.get(reverse("werkbezoek_vastleggen"), {"sleutel": sleutel, "nakijken": "1"})
    gewoon = client.get(reverse("werkbezoek_vastleggen"), {"sleutel": sleutel})

    assert (nagekeken.status_code, list(fouten(nagekeken)), fouten(gewoon)) == (200, ["experiment"], {})
    for pagina in (nagekeken.text, gewoon.text):
        assert "Half af" in pagina
        assert f'<option value="{kas.pk}" selected' in pagina


@pytest.mark.parametrize(
    "anders", [{"idee": "Samen koken"}, {"actie": "ja", "actie_wat": "Froukje bellen"}, {"gezocht": "Voedselbank"}]
)
def test_what_is_not_whole_and_says_more_than_the_visit_is_kept_on_the_phone(client, kwartiermaker, linde, anders):
    sleutel = uuid4()
    maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde, verslag="Half af", sleutel=sleutel)

    gelijk, meer = (stuur_na(client, sleutel=sleutel, datum="onzin", **erbij) for erbij in ({}, anders))

    assert (gelijk.json()["stand"], meer.json()["stand"]) == ("bewaard", "anders")


# What one comes from


def test_form_begins_with_the_page_one_comes_from(client, kwartiermaker, linde, kas):
    schot = maak_deel("schotten", experiment=kas)
    eerder = maak_experiment(werkgroep=kas.werkgroep, naam="Vorige keer")
    maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde, experiment=eerder)

    def begin(**vanaf):
        return {
            naam: client.get(NIEUW, {"sleutel": SLEUTEL, **vanaf}).context["form"][naam].value()
            for naam in ("waar", "experiment", "schot")
        }

    assert begin() == {"waar": None, "experiment": str(eerder.pk), "schot": None}
    van_organisatie = {"waar": f"organisatie.{linde.pk}", "experiment": str(eerder.pk), "schot": None}
    assert begin(organisatie=linde.pk) == van_organisatie
    assert begin(experiment=kas.pk) == {"waar": None, "experiment": str(kas.pk), "schot": None}
    assert begin(schot=schot.pk) == {"waar": None, "experiment": None, "schot": str(schot.pk)}
    assert begin(schot="onzin")["schot"] == "onzin"


def test_who_comes_from_a_page_begins_anew_and_the_other_text_waits(client, kwartiermaker, linde):
    client.post(reverse("werkbezoekconcept_bewaren", args=[SLEUTEL]), velden(verslag="Van elders"))

    nieuw = client.get("/werkbezoeken/nieuw/", {"organisatie": linde.pk}).url
    verder = client.get("/werkbezoeken/nieuw/").url

    assert str(SLEUTEL) not in nieuw
    assert f"organisatie={linde.pk}" in nieuw
    assert str(SLEUTEL) in verder
    assert Werkbezoekconcept.objects.count() == 1


# What has to be done


def test_new_thing_to_do_after_what_is_done_comes_on_the_list(client, kwartiermaker, linde):
    client.post(NIEUW, velden(linde, actie="ja", actie_wat="Froukje bellen", actie_op="morgen"))
    bezoek = Werkbezoek.objects.get()
    gedaan = bezoek.actie
    gedaan.rond_af(nu=timezone.now())
    wijzigen = reverse("werkbezoek_wijzigen", args=[bezoek.pk])
    morgen = {"actie": "ja", "actie_op": "anders", "actie_op_anders": schrijf_datum(gedaan.uiterlijk_op)}

    client.post(wijzigen, velden(linde, versie=1, actie_wat="Froukje bellen", **morgen))
    bezoek.refresh_from_db()
    assert bezoek.actie == gedaan
    client.post(wijzigen, velden(linde, versie=2, actie_wat="Anke mailen", **morgen))

    bezoek.refresh_from_db()
    gedaan.refresh_from_db()
    assert (bezoek.actie.wat, bezoek.actie.gedaan_op) == ("Anke mailen", None)
    assert gedaan.wat == "Froukje bellen"
    assert gedaan.gedaan_op is not None
