"""From the side of a plek: only who may be found, by name, with reasons out of what was shared."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.matches import (
    maak_afwijzing,
    maak_beantwoorde_navraag,
    maak_match,
    maak_probeerkeer,
    maak_vertrekpunt,
)
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel
from tests.muren import in_de_rol_van_de_app, tweede_muur_uit
from trajecten.models import Match, Matchstap, Navraag, Plekafwijzing, Probeerkeer
from trajecten.models.matches import Stap

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.KWARTIERMAKER, naam="Anke Terpstra")


@pytest.fixture
def plek(kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)
    return maak_plek(
        organisatie=organisatie,
        taken=["handen.koken"],
        leert=["handen.naaien"],
        pc4="8421",
        aanpassingen=["pauze"],
        uren_van=12,
    )


def _kok(kwartiermaker, naam: str, talenten=None):
    inwoner = maak_inwoner_met_account(gemeente=kwartiermaker.gemeente)
    inwoner.naam = naam
    inwoner.save()
    talenten = talenten or {"handen.koken": "kan"}
    maak_talentprofiel(inwoner=inwoner, talenten=talenten, keuzes=("dag.maandag", "vervoer.fiets", "nodig.pauze"))
    maak_vertrekpunt(inwoner=inwoner)
    return inwoner


def _gevonden(client, plek) -> list[tuple[str, list[str]]]:
    antwoord = client.get(reverse("plek_mensen", args=[plek.pk]))
    return [(een.inwoner.naam, een.redenen) for een in antwoord.context["gevonden"]]


def test_only_who_may_be_found_is_there_by_name_with_reasons_out_of_what_was_shared(
    client, inloggen, kwartiermaker, plek
):
    alles, weinig = _kok(kwartiermaker, "Zwaantje"), _kok(kwartiermaker, "Aaltje")
    _kok(kwartiermaker, "Zonder toestemming")
    ander_doel, ander = _kok(kwartiermaker, "Ander doel"), _kok(kwartiermaker, "Voor een ander")
    maak_toestemming(inwoner=alles, aan=kwartiermaker, doel="vindbaar", blokken=("kan", "wanneer"))
    maak_toestemming(inwoner=alles, aan=kwartiermaker, doel="vindbaar", blokken=("nodig",))
    maak_toestemming(inwoner=weinig, aan=kwartiermaker, doel="vindbaar", blokken=("kan",))
    maak_toestemming(inwoner=ander_doel, aan=kwartiermaker, doel="helpen", blokken=("kan",))
    maak_toestemming(inwoner=ander, aan=maak_lid(gemeente=plek.gemeente), doel="vindbaar", blokken=("kan",))
    inloggen(kwartiermaker)

    assert _gevonden(client, plek) == [
        ("Aaltje", ["past bij: koken"]),
        ("Zwaantje", ["past bij: koken", "ongeveer 65 minuten fietsen", "ook op maandag"]),
    ]


def test_who_takes_the_consent_back_is_gone_at_once(client, inloggen, kwartiermaker, plek):
    inwoner = _kok(kwartiermaker, "Aaltje")
    toestemming = maak_toestemming(inwoner=inwoner, aan=kwartiermaker, doel="vindbaar", blokken=("kan",))
    inloggen(kwartiermaker)
    client.post(reverse("plek_voorstellen", args=[plek.pk, inwoner.pk]))
    match = Match.objects.get()
    assert match.uren is None
    assert client.get(reverse("match_bekijken", args=[match.pk])).status_code == 200
    assert client.post(reverse("match_antwoord", args=[match.pk]), {"antwoord": "ja"}).status_code == 404

    toestemming.trek_in(door=inwoner.lid, nu=timezone.now() + timedelta(seconds=1))

    assert _gevonden(client, plek) == []
    assert client.get(reverse("match_bekijken", args=[match.pk])).status_code == 404
    assert client.post(reverse("plek_voorstellen", args=[plek.pk, inwoner.pk])).status_code == 404


def test_talent_that_is_not_shared_finds_nobody_and_a_no_of_the_person_counts(client, inloggen, kwartiermaker, plek):
    stil, nee = _kok(kwartiermaker, "Stil"), _kok(kwartiermaker, "Nee")
    half = _kok(kwartiermaker, "Half", {"handen.naaien": "leren"})
    maak_toestemming(inwoner=half, aan=kwartiermaker, doel="vindbaar", blokken=("kan",))
    maak_toestemming(inwoner=stil, aan=kwartiermaker, doel="vindbaar", blokken=("wanneer",))
    maak_toestemming(inwoner=nee, aan=kwartiermaker, doel="vindbaar", blokken=("kan",))
    maak_afwijzing(inwoner=nee, plek=plek)
    inloggen(kwartiermaker)

    assert _gevonden(client, plek) == []
    assert client.post(reverse("plek_voorstellen", args=[plek.pk, stil.pk])).status_code == 404
    maak_toestemming(inwoner=half, aan=kwartiermaker, doel="vindbaar", blokken=("leren",))
    assert _gevonden(client, plek) == [("Half", ["hier te leren: kleding naaien"])]


def test_helper_who_says_not_here_does_not_find_that_person_for_that_plek_any_more(
    client, inloggen, kwartiermaker, plek
):
    inwoner = _kok(kwartiermaker, "Aaltje")
    collega = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER)
    for wie in (kwartiermaker, collega):
        maak_toestemming(inwoner=inwoner, aan=wie, doel="vindbaar", blokken=("kan",))
    ook = maak_plek(organisatie=plek.organisatie, taken=["handen.koken"])
    adres = reverse("plek_mens_past_niet", args=[plek.pk, inwoner.pk])
    inloggen(kwartiermaker)
    assert adres in client.get(reverse("plek_mensen", args=[plek.pk])).content.decode()

    assert client.post(adres).status_code == 422
    client.post(adres, {"reden": "tijd"})

    weg = Plekafwijzing.objects.get()
    assert (weg.reden, weg.door, _gevonden(client, plek), len(_gevonden(client, ook))) == ("tijd", kwartiermaker, [], 1)
    assert client.get(adres).status_code == 404
    inloggen(collega)
    assert len(_gevonden(client, plek)) == 1
    inloggen(kwartiermaker)
    client.post(reverse("plekafwijzing_terug", args=[weg.pk]))
    assert len(_gevonden(client, plek)) == 1


def test_who_found_somebody_reads_that_it_was_proposed_and_nothing_of_what_follows(
    client, inloggen, kwartiermaker, plek
):
    inwoner = _kok(kwartiermaker, "Aaltje")
    maak_toestemming(inwoner=inwoner, aan=kwartiermaker, doel="vindbaar", blokken=("kan",))
    match = maak_match(inwoner=inwoner, plek=plek, door=kwartiermaker, stand=Stap.PLAATSING, uren=13)
    Matchstap.objects.update(woorden="Mijn rug doet zeer")
    maak_probeerkeer(match=match, wat="De afwas met Truus")
    maak_beantwoorde_navraag(match=match, woorden="Ik mis mijn vader")
    match.stappen.create(gemeente=match.gemeente, stap=Stap.BEWAARD, gevraagd_op=timezone.now())
    inloggen(kwartiermaker)

    pagina = client.get(reverse("match_bekijken", args=[match.pk])).content.decode()
    with tweede_muur_uit():  # the page keeps it closed by itself too
        zonder_muur = client.get(reverse("match_bekijken", args=[match.pk])).content.decode()
    with in_de_rol_van_de_app():
        muur.werk_voor(kwartiermaker.pk)
        achter_de_muur = [model.objects.count() for model in (Match, Matchstap, Probeerkeer, Navraag)]

    assert [wat in pagina for wat in ("Wacht op antwoord van Aaltje", "Meedoen")] == [True, True]
    lekt = [
        wat
        for wat in ("rug doet", "Truus", "vader", "13 uur", "Geef antwoord", "Schrijf")
        if wat in pagina + zonder_muur
    ]
    assert (lekt, achter_de_muur) == ([], [1, 1, 0, 0])


def test_who_found_somebody_by_the_consent_to_the_own_organisatie_follows_the_proposal(
    client, inloggen, kwartiermaker, plek
):
    kwartiermaker.organisatie = plek.organisatie
    kwartiermaker.save()
    inwoner = _kok(kwartiermaker, "Aaltje")
    maak_toestemming(inwoner=inwoner, aan=plek.organisatie, doel="vindbaar", blokken=("kan",))
    inloggen(kwartiermaker)

    client.post(reverse("plek_voorstellen", args=[plek.pk, inwoner.pk]))

    assert client.get(reverse("match_bekijken", args=[Match.objects.get().pk])).status_code == 200
