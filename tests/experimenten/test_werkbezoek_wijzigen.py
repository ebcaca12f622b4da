"""Changing a visit: nothing is lost, also when two people do it at once."""

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Werkbezoek
from netwerk.models import Actie, Contactmoment, Contactpersoon, Plek
from netwerk.rolsoorten import Rolsoort
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, velden
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_lid, maak_organisatie
from tests.maak.trajecten import maak_inwoner

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


@pytest.fixture
def bezoek(client, kwartiermaker):
    """A visit with all it leads to, saved through the page."""
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)
    met_actie = {"actie": "ja", "actie_wat": "Froukje bellen", "actie_op": "morgen"}
    client.post(
        NIEUW,
        velden(organisatie, **met_actie, gesproken_met="Jan Bos", mogelijke_plek="Helpen in de kas"),
    )
    return Werkbezoek.objects.get()


def wijzigen(bezoek: Werkbezoek) -> str:
    return reverse("werkbezoek_wijzigen", args=[bezoek.pk])


def velden_op_de_pagina(client, bezoek: Werkbezoek, **anders: object) -> dict[str, object]:
    """What a browser would send after opening the page and changing `anders`."""
    antwoord = client.get(wijzigen(bezoek))
    form = antwoord.context["form"]
    gevuld = {naam: form[naam].value() for naam in form.fields if form[naam].value() not in (None, [])}
    gevuld |= {naam: vraag for _, _, vakken in form.vragenblokken for naam, vraag, _ in vakken}
    gevuld |= {"actie_op": "anders", "actie_op_anders": gevuld.get("actie_op", "")}
    return {**gevuld, "versie": antwoord.context["versie"], **anders}


def test_saving_without_a_change_changes_nothing(client, bezoek):
    voor = Werkbezoek.objects.values().get()
    moment, actie, plek = Contactmoment.objects.get(), Actie.objects.get(), Plek.objects.get()

    antwoord = client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek))

    na = Werkbezoek.objects.values().get()
    assert antwoord.status_code == 302
    anders = {naam for naam in na if na[naam] != voor[naam]}
    assert anders == {"versie", "gewijzigd_op", "gewijzigd_door_id"}
    assert (Contactmoment.objects.get(), Actie.objects.get(), Plek.objects.get()) == (moment, actie, plek)
    assert Contactpersoon.objects.count() == 1


def test_change_reaches_what_the_visit_wrote_down(client, bezoek, kwartiermaker):
    andere = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Buorskip")

    client.post(
        wijzigen(bezoek),
        velden_op_de_pagina(
            client,
            bezoek,
            waar=f"organisatie.{andere.pk}",
            datum="gisteren",
            actie_wat="Piet bellen",
            gesproken_met="Jan Bos\nPiet Postma",
            mogelijke_plek="Helpen op het erf",
        ),
    )

    bezoek.refresh_from_db()
    moment = Contactmoment.objects.get()
    assert (moment.organisatie, moment.op) == (andere, bezoek.datum)
    assert {(p.naam, p.organisatie) for p in moment.contactpersonen.all()} == {
        ("Jan Bos", andere),
        ("Piet Postma", andere),
    }
    assert (bezoek.actie.wat, bezoek.actie.organisatie, Actie.objects.count()) == ("Piet bellen", andere, 1)
    assert (bezoek.mogelijke_plek.naam, bezoek.mogelijke_plek.organisatie) == ("Helpen op het erf", andere)
    assert (bezoek.versie, bezoek.gewijzigd_door, bezoek.kwartiermaker) == (2, kwartiermaker, kwartiermaker)


def test_nothing_to_do_any_more_takes_the_open_actie_away(client, bezoek):
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, actie="nee", mogelijke_plek=""))

    bezoek.refresh_from_db()
    assert (bezoek.actie, bezoek.mogelijke_plek) == (None, None)
    assert not Actie.objects.exists()
    assert not Plek.objects.exists()


def test_actie_that_is_done_stays_done(client, bezoek):
    bezoek.actie.rond_af(nu=timezone.now())

    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, actie="nee"))

    assert Actie.objects.get().gedaan_op is not None


def test_people_one_may_not_see_stay_on_the_visit(client, bezoek, kwartiermaker):
    eigen = maak_inwoner(gemeente=kwartiermaker.gemeente, begeleider=kwartiermaker)
    van_een_ander = maak_inwoner(gemeente=kwartiermaker.gemeente, naam="Van een ander")
    bezoek.inwoners.set([eigen, van_een_ander])

    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, inwoners=[]))

    assert list(bezoek.inwoners.all()) == [van_een_ander]


def test_mistake_keeps_what_was_typed_and_the_version(client, bezoek):
    antwoord = client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, verslag="", mogelijke_plek="Kas 2"))

    assert antwoord.status_code == 422
    assert 'name="versie" value="1"' in antwoord.content.decode()
    assert "Kas 2" in antwoord.content.decode()


# Two at once


@pytest.fixture
def botsing(client, bezoek):
    """Somebody opened the page; somebody else saved; the first saves too."""
    mijn = velden_op_de_pagina(client, bezoek, verslag="Mijn tekst", soort="gesprek")
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, verslag="Tekst van de ander"))
    return mijn, client.post(wijzigen(bezoek), mijn)


def verder(antwoord, **keuzes: str) -> dict[str, object]:
    """What the page of the conflict sends."""
    samen: dict[str, object] = {}
    for naam, waarde in antwoord.context["velden"]:
        samen.setdefault(naam, []).append(waarde)
    begin = {v.veld: v.begin for v in antwoord.context["verschillen"] if v.begin}
    te_kiezen = [v.veld for v in antwoord.context["verschillen"] if v.moet_kiezen]
    return samen | begin | {"te_kiezen": te_kiezen} | {"versie": antwoord.context["werkbezoek"].versie} | keuzes


def test_second_sees_both_texts_and_nothing_is_saved_yet(bezoek, botsing):
    _, antwoord = botsing

    bezoek.refresh_from_db()
    verschillen = {v.onderdeel.naam: (v.mijn, v.nu) for v in antwoord.context["verschillen"]}
    assert antwoord.status_code == 409
    assert bezoek.verslag == "Tekst van de ander"
    assert verschillen == {"verslag": ("Mijn tekst", "Tekst van de ander"), "soort": ("Gesprek", "Werkbezoek")}
    assert all(tekst in antwoord.content.decode() for tekst in ("Uw tekst", "Wat er nu staat", "Mijn tekst"))


def test_saving_at_once_keeps_both_texts_and_asks_where_only_one_can_stay(client, bezoek, botsing):
    keuze = verder(botsing[1], kies_verslag="allebei")
    antwoord = client.post(wijzigen(bezoek), keuze)

    bezoek.refresh_from_db()
    begin = {v.onderdeel.naam: (v.mijn, v.nu, v.begin) for v in antwoord.context["verschillen"]}
    assert (antwoord.status_code, bezoek.verslag, bezoek.soort) == (409, "Tekst van de ander", "werkbezoek")
    assert begin == {
        "verslag": ("Mijn tekst", "Tekst van de ander", "allebei"),
        "soort": ("Gesprek", "Werkbezoek", ""),
    }
    assert "Kies bij elke vraag wat er moet staan." in antwoord.text
    client.post(wijzigen(bezoek), keuze | {"kies_soort": "mijn"})

    bezoek.refresh_from_db()
    assert (bezoek.verslag, bezoek.soort, bezoek.versie) == ("Mijn tekst\n\nTekst van de ander", "gesprek", 3)


def test_what_the_other_added_stays_when_the_second_saves_at_once(client, bezoek):
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, actie="nee"))
    mijn = velden_op_de_pagina(client, bezoek, verslag="Mijn tekst", actie="nee")
    erbij = {"actie": "ja", "actie_wat": "Bel de boer", "actie_op": "morgen"}
    assert client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, **erbij)).status_code == 302

    client.post(wijzigen(bezoek), verder(client.post(wijzigen(bezoek), mijn)))

    bezoek.refresh_from_db()
    assert bezoek.actie.wat == "Bel de boer"
    assert bezoek.verslag.startswith("Mijn tekst")


def test_choosing_what_stands_there_keeps_that(client, bezoek, botsing):
    client.post(wijzigen(bezoek), verder(botsing[1], kies_verslag="nu", kies_soort="nu"))

    bezoek.refresh_from_db()
    assert (bezoek.verslag, bezoek.soort) == ("Tekst van de ander", "werkbezoek")


def test_choosing_my_text_keeps_that(client, bezoek, botsing):
    client.post(wijzigen(bezoek), verder(botsing[1], kies_verslag="mijn", kies_soort="mijn"))

    bezoek.refresh_from_db()
    assert bezoek.verslag == "Mijn tekst"


def test_people_of_both_can_stay_and_of_two_acties_or_places_one_is_chosen(client, bezoek, kwartiermaker):
    bo, cor = (maak_lid(gemeente=kwartiermaker.gemeente, naam=naam) for naam in ("Bo", "Cor"))
    plek, actie = "mogelijke_plek", {"actie": "ja", "actie_op": "morgen"}
    van_bo, van_cor = (
        velden_op_de_pagina(
            client, bezoek, meegegaan=[wie.pk], actie_wat=f"Bel {wie}", **{plek: f"Plek {wie}"}, **actie
        )
        for wie in (bo, cor)
    )
    client.post(wijzigen(bezoek), van_bo)

    antwoord = client.post(wijzigen(bezoek), van_cor)
    te_kiezen = {v.onderdeel.naam for v in antwoord.context["verschillen"] if v.moet_kiezen}
    keuzes = {f"kies_{naam}": "mijn" for naam in te_kiezen}
    client.post(wijzigen(bezoek), verder(antwoord, **keuzes | {"kies_mogelijke_plek": "nu"}))

    bezoek.refresh_from_db()
    assert te_kiezen == {"actie", "mogelijke_plek"}
    assert set(bezoek.meegegaan.all()) == {bo, cor}
    assert (bezoek.actie.wat, bezoek.mogelijke_plek.naam) == ("Bel Cor", "Plek Bo")


def test_third_change_during_the_choice_is_a_conflict_again(client, bezoek, botsing):
    keuze = verder(botsing[1], kies_soort="mijn")
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, verslag="Weer anders"))

    antwoord = client.post(wijzigen(bezoek), keuze)

    bezoek.refresh_from_db()
    assert (antwoord.status_code, bezoek.verslag) == (409, "Weer anders")
    assert "Mijn tekst" in antwoord.content.decode()


def test_same_change_by_two_people_is_no_conflict(client, bezoek):
    mijn = velden_op_de_pagina(client, bezoek, verslag="Hetzelfde")
    client.post(wijzigen(bezoek), mijn)

    antwoord = client.post(wijzigen(bezoek), mijn)

    bezoek.refresh_from_db()
    assert (antwoord.status_code, bezoek.versie) == (302, 2)


def test_visit_taken_away_in_the_meantime_does_not_lose_the_text(client, bezoek):
    mijn = velden_op_de_pagina(client, bezoek, verslag="Mijn tekst")
    client.post(reverse("werkbezoek_weghalen", args=[bezoek.pk]))

    antwoord = client.post(wijzigen(bezoek), mijn)
    assert antwoord.status_code == 409
    assert "Dit bezoek is weggehaald" in antwoord.content.decode()

    client.post(wijzigen(bezoek), verder(antwoord, kies_verslag="mijn"))
    bezoek.refresh_from_db()
    assert (bezoek.verwijderd_op, bezoek.verslag) == (None, "Mijn tekst")
    assert Contactmoment.objects.get().bron == bezoek.pk
    assert list(Actie.objects.open()) == [bezoek.actie]


@pytest.mark.parametrize("versie", ["", "abc", "-1", "٣", "9" * 5000])
def test_version_that_is_none_is_a_conflict_and_no_failure(client, bezoek, versie):
    antwoord = client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, verslag="Anders", versie=versie))

    assert antwoord.status_code == 409


# Taking away and bringing back


def test_taking_away_takes_what_it_wrote_down_along_and_can_be_undone(client, bezoek):
    antwoord = client.post(reverse("werkbezoek_weghalen", args=[bezoek.pk]), follow=True)

    pagina = antwoord.content.decode()
    terugzetten = reverse("werkbezoek_terugzetten", args=[bezoek.pk])
    assert f'action="{terugzetten}"' in pagina
    assert "Ongedaan maken" in pagina
    assert client.get(bezoek.get_absolute_url()).status_code == 404
    assert not Contactmoment.objects.exists()
    assert not Actie.objects.open().exists()

    client.post(terugzetten)
    assert client.get(bezoek.get_absolute_url()).status_code == 200
    assert {p.naam for p in Contactmoment.objects.get().contactpersonen.all()} == {"Jan Bos"}
    assert Actie.objects.open().get().wat == "Froukje bellen"


def test_taking_away_twice_and_bringing_back_twice_is_once(client, bezoek):
    for actie in ("weghalen", "weghalen", "terugzetten", "terugzetten"):
        assert client.post(reverse(f"werkbezoek_{actie}", args=[bezoek.pk])).status_code == 302

    bezoek.refresh_from_db()
    assert (bezoek.verwijderd_op, bezoek.versie, Contactmoment.objects.count()) == (None, 3, 1)


def test_bin_shows_what_can_still_be_brought_back(client, bezoek, kwartiermaker):
    oud = maak_werkbezoek(kwartiermaker=kwartiermaker)
    maak_werkbezoek(kwartiermaker=kwartiermaker)
    client.post(reverse("werkbezoek_weghalen", args=[bezoek.pk]))
    Werkbezoek.objects.filter(pk=oud.pk).update(verwijderd_op=timezone.now() - timezone.timedelta(days=31))

    antwoord = client.get(reverse("werkbezoeken_weggehaald"))

    assert list(antwoord.context["pagina"]) == [bezoek]
    assert client.post(reverse("werkbezoek_terugzetten", args=[oud.pk])).status_code == 404
