"""The own page: what stands on it, words that are there already come first, and what is taken away comes back."""

import pytest
from django.db import ProgrammingError, transaction
from django.urls import reverse

from netwerk.models import Deelnemersoort, Kennis, Onderwerp
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.beheer import maak_deelnemersoort
from tests.maak.leden import maak_kennis, maak_onderwerp
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.muren import in_de_rol_van_de_app

pytestmark = pytest.mark.django_db


@pytest.fixture
def lid():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.VRIJWILLIGER)


@pytest.fixture
def client_(inloggen, lid):
    return inloggen(lid)


def _zet_erbij(client, woord: str, **anders: str):
    return client.post(reverse("kennis_toevoegen"), {"soort": Kennis.Soort.AANBOD, "woord": woord, **anders})


def _woorden(lid) -> list[tuple[str, str]]:
    return list(lid.kennis.order_by("onderwerp__woord").values_list("onderwerp__woord", "soort"))


def test_own_page_is_kept_and_shown(client_, lid):
    nieuw = {"functie": "gastheer", "telefoon": "0512 123456", "over_mij": "Ik help graag in de tuin."}
    soort = maak_deelnemersoort(samenwerkingsverband=lid.gemeente.samenwerkingsverband, woord="tuinmaat")
    assert "soorten" not in client_.get(reverse("eigen_pagina")).context["form"].fields  # a word of another world
    Deelnemersoort.objects.update(wereld=lid.wereld)
    nieuw["soorten"] = [soort.pk]

    tekst = client_.post(reverse("eigen_pagina"), nieuw, follow=True).content.decode()

    assert [woord for woord in (*list(nieuw.values())[:3], "tuinmaat") if woord not in tekst] == []
    fout = client_.post(reverse("eigen_pagina"), {**nieuw, "functie": "x" * 101})
    assert fout.status_code == 422
    assert "Ik help graag in de tuin." in fout.content.decode()


def test_word_that_is_there_is_used_again_whatever_its_capitals_and_accents(client_, lid):
    maak_onderwerp(samenwerkingsverband=lid.gemeente.samenwerkingsverband, woord="coördineren")

    assert _zet_erbij(client_, " Coordineren ").status_code == 302

    assert _woorden(lid) == [("coördineren", "aanbod")]
    assert Onderwerp.objects.count() == 1


def test_word_that_looks_like_one_that_is_there_is_asked_about_first(client_, lid):
    er_al = maak_onderwerp(samenwerkingsverband=lid.gemeente.samenwerkingsverband, woord="schuldhulpverlening")
    maak_onderwerp(samenwerkingsverband=maak_gemeente().samenwerkingsverband, woord="schuldhulpverlener")

    vraag = _zet_erbij(client_, "schuldhulp verlening")

    assert vraag.status_code == 422
    assert [waarde for waarde, _ in vraag.context["kennis_form"].fields["keuze"].choices] == [str(er_al.pk), "nieuw"]
    assert _woorden(lid) == []
    _zet_erbij(client_, "schuldhulp verlening", keuze=str(er_al.pk))
    _zet_erbij(client_, "schuldhulp aan jongeren", keuze="nieuw")
    assert _woorden(lid) == [("schuldhulp aan jongeren", "aanbod"), ("schuldhulpverlening", "aanbod")]


def test_word_is_taken_away_and_put_back(client_, lid):
    kennis = maak_kennis(lid=lid, woord="tuinieren", soort=Kennis.Soort.VRAAG)
    ander = maak_kennis(lid=maak_lid(gemeente=lid.gemeente), woord="tuinieren", soort=Kennis.Soort.VRAAG)
    wat = [kennis.onderwerp_id, "vraag"]

    client_.post(reverse("kennis_weghalen", args=wat))

    assert list(Kennis.objects.all()) == [ander]
    client_.post(reverse("kennis_zetten", args=wat))
    assert _woorden(lid) == [("tuinieren", "vraag")]


def test_database_lets_nobody_write_what_somebody_else_knows(lid):
    kennis = maak_kennis(lid=maak_lid(gemeente=lid.gemeente))

    with in_de_rol_van_de_app():
        muur.werk_voor(lid.pk)
        assert Kennis.objects.filter(pk=kennis.pk).delete()[0] == 0
        with pytest.raises(ProgrammingError), transaction.atomic():
            Kennis.objects.create(lid=kennis.lid, onderwerp=kennis.onderwerp, soort=Kennis.Soort.VRAAG)
