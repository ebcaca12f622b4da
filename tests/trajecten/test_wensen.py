"""Wishes with a status: in one list, and how far each is as the person says it."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account, maak_talentprofiel
from trajecten.models import Inwoner, Talent
from trajecten.models.herkomst import Herkomst
from trajecten.talentprofielen import bewaar_talenten, bewaar_woorden
from trajecten.vragen import scherm_van_groep
from trajecten.wensen import wensen_van

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider) -> Inwoner:
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    maak_talentprofiel(
        inwoner=inwoner,
        talenten={"handen.koken": "kan", "handen.bakken": "leren", "handen.hout": "niet"},
        keuzes=("wens.vrijwillig", "dag.maandag"),
        woorden={"droom": "Een eigen kas", "leren": "Brood bakken", "plek": "Buiten"},
    )
    return inwoner


def _standen(inwoner: Inwoner) -> dict[str, str]:
    return {wens.tekst: wens.stand.value for wens in wensen_van(inwoner)}


def _sleutel(inwoner: Inwoner, tekst: str) -> str:
    return next(wens.sleutel for wens in wensen_van(inwoner) if wens.tekst == tekst)


def test_all_that_somebody_wants_is_one_list_with_nothing_begun(inwoner, inloggen):
    assert list(_standen(inwoner)) == [
        "Brood bakken",
        "Een eigen kas",
        "Vrijwilligerswerk doen",
        "Ik kan brood of taart bakken",
    ]
    assert set(_standen(inwoner).values()) == {""}
    pagina = inloggen(inwoner.lid).get(reverse("mijn_wensen")).text
    assert pagina.count("Nog niet begonnen</span>") == 4
    assert "Buiten" not in pagina


def test_person_says_how_far_a_wish_is_with_one_tap_and_sees_it_change(inwoner, inloggen):
    client, adres = inloggen(inwoner.lid), reverse("mijn_wensen")

    for tekst, stand in (("Brood bakken", "gelukt"), ("Vrijwilligerswerk doen", "bezig"), ("Een eigen kas", "later")):
        client.post(adres, {"wens": _sleutel(inwoner, tekst), "stand": stand})
    client.post(adres, {"wens": _sleutel(inwoner, "Een eigen kas"), "stand": ""})

    assert _standen(inwoner) == {
        "Een eigen kas": "",
        "Vrijwilligerswerk doen": "bezig",
        "Ik kan brood of taart bakken": "",
        "Brood bakken": "gelukt",  # what is reached comes last
    }
    veranderd = client.get(reverse("talentprofiel_veranderd")).text
    assert "Wens: Vrijwilligerswerk doen. Ik ben ermee bezig." in veranderd
    assert "Hoe ver uw wens is" in client.get(reverse("mijn_gegevens_bekijken", args=["talentprofiel"])).text


def test_helper_writes_down_what_the_person_says_with_both_names(inwoner, begeleider, inloggen):
    ander = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.BEGELEIDER)
    adres, wat = reverse("inwoner_wensen", args=[inwoner.pk]), {"wens": _sleutel(inwoner, "Brood bakken")}

    assert inloggen(ander).post(adres, wat | {"stand": "bezig"}).status_code == 404
    assert inloggen(begeleider).post(adres, wat | {"stand": "bezig"}).status_code == 302

    assert _standen(inwoner)["Brood bakken"] == "bezig"
    assert "opgeschreven met Wytse Dijkhuis" in inloggen(inwoner.lid).get(reverse("mijn_wensen")).text


def test_wish_of_somebody_else_and_what_is_no_wish_stay_as_they_are(inwoner, inloggen):
    ander = maak_inwoner_met_account(gemeente=inwoner.gemeente)
    profiel = maak_talentprofiel(inwoner=ander, woorden={"leren": "Lassen", "plek": "Binnen"})
    geen_wens = f"eigenwoorden-{profiel.eigen_woorden.get(onderdeel='plek').pk}"
    client = inloggen(inwoner.lid)

    for fout in (_sleutel(ander, "Lassen"), geen_wens, "", "onzin"):
        pagina = client.post(reverse("mijn_wensen"), {"wens": fout, "stand": "gelukt"}, follow=True).text
        assert "staat er niet meer" in pagina
    assert (
        "staat er niet meer"
        in client.post(
            reverse("mijn_wensen"), {"wens": _sleutel(inwoner, "Brood bakken"), "stand": "onzin"}, follow=True
        ).text
    )

    assert {*_standen(inwoner).values(), *_standen(ander).values()} == {""}
    with pytest.raises(IntegrityError), transaction.atomic():
        profiel.eigen_woorden.filter(onderdeel="plek").update(wensstand="bezig", wensstand_op=timezone.localdate())


def test_other_words_and_another_answer_are_another_wish(inwoner):
    profiel, vandaag = inwoner.talentprofiel, timezone.localdate()
    for wens in wensen_van(inwoner):
        wens.rij.zeg_hoe_ver("gelukt", op=vandaag, samen_met=None)
    herkomst, bakken = Herkomst(op=vandaag), Talent.objects.select_related("groep").get(sleutel="handen.bakken")

    bewaar_woorden(profiel=profiel, onderdeel="leren", tekst="Leren lassen", herkomst=herkomst)
    bewaar_woorden(profiel=profiel, onderdeel="droom", tekst="Een eigen kas", herkomst=herkomst)  # the same again
    for antwoord in ("kan", "leren"):
        scherm = scherm_van_groep(bakken.groep)
        bewaar_talenten(
            profiel=profiel,
            scherm=scherm,
            antwoorden={bakken: antwoord},
            woorden="",
            herkomst=herkomst,
            nu=timezone.now(),
        )

    assert _standen(inwoner) == {
        "Leren lassen": "",
        "Ik kan brood of taart bakken": "",
        "Een eigen kas": "gelukt",
        "Vrijwilligerswerk doen": "gelukt",
    }


def test_who_has_no_profile_has_no_wishes_yet(inloggen):
    lid = maak_lid(rol=Rolsoort.INWONER)

    assert reverse("talentprofiel_vraag", args=[2]) in inloggen(lid).get(reverse("mijn_wensen")).text
    assert not Inwoner.objects.exists()
    assert wensen_van(maak_inwoner()) == []
