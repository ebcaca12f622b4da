"""Stories: told once and kept once, and used by others under another name, as long as the person says."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Inzage, Lid
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.gesprekken import maak_gesprek
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account
from tests.maak.verhalen import maak_verhaaldeel, maak_verhaalgebruik
from tests.muren import in_de_rol_van_de_app, tweede_muur_uit
from trajecten.models import Inwoner, Toestemming, Verhaaldeel, Verhaalgebruik
from trajecten.models.toestemmingen import HOOGSTENS_MAANDEN
from trajecten.models.verzoeken import maanden_later
from trajecten.talentprofielen import lezers_van

pytestmark = pytest.mark.django_db

BROOD = "Ik bak elke week brood."
OPENBAAR = reverse("verhalen_openbaar")


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(naam="Opsterland"), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider) -> Inwoner:
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


def test_what_was_told_is_read_by_the_helper_and_not_asked_again(inwoner, begeleider, inloggen):
    client = inloggen(inwoner.lid)
    eigen = reverse("verhaal_vertellen", args=["trots"])
    assert client.post(eigen, {"tekst": BROOD}).url == reverse("verhaal")
    helper = inloggen(begeleider)

    verhaal = helper.get(reverse("inwoner_verhaal", args=[inwoner.pk])).content.decode()
    assert BROOD in verhaal
    assert "Verteld op" in verhaal
    adres = reverse("inwoner_verhaal_vertellen", args=[inwoner.pk, "trots"])
    pagina = helper.get(adres).content.decode()
    assert "Dit is al verteld" in pagina
    assert BROOD in pagina
    assert helper.post(adres, {"tekst": "Iets anders"}).status_code == 422
    assert Verhaaldeel.objects.get().tekst == BROOD
    assert helper.post(adres, {"tekst": "Brood en taart.", "opnieuw": "on"}).status_code == 302
    assert Verhaaldeel.objects.get().opgeschreven_door == begeleider
    assert set(Inzage.objects.filter(gebruiker=begeleider.pk).values_list("gegevens", "grond")) == {
        ("verhaal", "begeleider")
    }

    gelezen = inloggen(inwoner.lid).get(reverse("verhaal")).content.decode()
    assert "samen met Wytse Dijkhuis" in gelezen
    maak_gesprek(inwoner=inwoner, door=begeleider)
    organisatie = maak_organisatie(gemeente=inwoner.gemeente)
    adressen = [reverse("gesprek_vastleggen", args=[inwoner.pk])]
    adressen += [reverse("verwijzing_maken", args=[inwoner.pk, organisatie.pk])]
    formulieren = [inloggen(begeleider).get(adres).content.decode() for adres in adressen]
    assert ["Waar bent u trots op?: " in formulier for formulier in formulieren] == [True, True]
    assert ["<li>Gesprek: " in formulier for formulier in formulieren] == [True, False]
    assert inloggen(inwoner.lid).post(eigen, {"tekst": " "}).status_code == 302
    assert not Verhaaldeel.objects.exists()


def test_own_network_and_strength_are_told_in_own_words(inwoner, inloggen):
    client = inloggen(inwoner.lid)

    client.post(reverse("verhaal_vertellen", args=["kracht"]), {"tekst": "Mijn buurvrouw belt elke dag."})

    pagina = client.get(reverse("verhaal")).text
    assert pagina.index("Wie en wat helpt u?") < pagina.index("Mijn buurvrouw belt elke dag.")


def test_nobody_else_reads_a_story_behind_either_wall(inwoner, inloggen):
    maak_verhaaldeel(inwoner=inwoner)
    ander = maak_lid(gemeente=inwoner.gemeente, rollen=(Rolsoort.BEGELEIDER, Rolsoort.COMMUNICATIE))
    adres = reverse("inwoner_verhaal", args=[inwoner.pk])

    assert inloggen(ander).get(adres).status_code == 404
    with tweede_muur_uit():
        assert inloggen(ander).get(adres).status_code == 404
    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(ander.pk)
        assert Verhaaldeel.objects.count() == 0


def test_opening_the_page_keeps_nothing_of_somebody_new(inloggen):
    nieuw = maak_lid(rol=Rolsoort.INWONER)
    client = inloggen(nieuw)

    assert "Nog niet verteld" in client.get(reverse("verhaal")).content.decode()
    assert not Inwoner.objects.exists()
    client.post(reverse("verhaal_vertellen", args=["wie"]), {"tekst": "Ik woon in Gorredijk."})
    assert Verhaaldeel.objects.get().inwoner.lid == nieuw


# Shared by choice


@pytest.mark.parametrize("tweede_muur", [True, False])
def test_story_is_read_by_who_was_chosen_after_the_preview_and_no_longer(inwoner, inloggen, tweede_muur):
    maak_verhaaldeel(inwoner=inwoner, tekst="Ik wil naar buiten.", onderwerp="verder")
    maak_verhaaldeel(inwoner=inwoner, tekst=BROOD, helper=inwoner.begeleider)
    gekozen, ander = (maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.WERKGEVER) for _ in range(2))
    client, kies = inloggen(inwoner.lid), reverse("delen_kiezen", args=["persoon", gekozen.pk])
    keuze = {"doel": "kennismaken", "tot": "6"}
    assert BROOD not in client.post(kies, keuze | {"blokken": ["kan"]}).text
    voorbeeld = client.post(kies, keuze | {"blokken": ["verhaal"]})
    assert BROOD in voorbeeld.text
    client.post(reverse("delen_geven"), {"keuze": voorbeeld.context["verpakt"]})
    zonder = maak_toestemming(inwoner=inwoner, aan=ander, blokken=("kan", "droom"))
    toestemming = Toestemming.objects.get(ontvanger_lid=gekozen)
    assert gekozen.naam in client.get(reverse("verhaal")).text
    assert (
        lezers_van(inwoner.lid, vandaag=timezone.localdate()).deelt == 1
    )  # of the profile: the story is something else

    def leest(wie: Lid, welke: Toestemming) -> HttpResponse:
        lezer, adres = inloggen(wie), reverse("gedeeld_profiel", args=[welke.pk])
        if tweede_muur:
            return lezer.get(adres)
        with tweede_muur_uit():
            return lezer.get(adres)

    gelezen = leest(gekozen, toestemming).text
    assert gelezen.index(BROOD) < gelezen.index("Ik wil naar buiten.")
    assert "Wytse" not in gelezen  # who wrote it down
    assert BROOD not in leest(ander, zonder).text
    assert list(Inzage.objects.filter(gebruiker=gekozen.pk).values_list("gegevens", "grond")) == [
        ("verhaal", "toestemming")
    ]

    inloggen(inwoner.lid).post(reverse("toestemming_stoppen", args=[toestemming.pk]))

    assert leest(gekozen, toestemming).status_code == 404
    assert gekozen.naam not in inloggen(inwoner.lid).get(reverse("verhaal")).text


# Used by others

GEBRUIK = {
    "alias": "Johanna",
    "titel": "Brood voor de straat",
    "tekst": "Nu bak ik elke week.\n\nDe straat ruikt het.",
    "publicatie": "website",
    "tot": "6",
}


def test_story_comes_on_the_website_after_the_preview_and_leaves_at_once(inwoner, inloggen):
    maak_verhaaldeel(inwoner=inwoner, tekst=BROOD)
    client, adres = inloggen(inwoner.lid), reverse("verhaal_gebruiken")
    assert BROOD in client.get(adres).content.decode()
    voorbeeld = client.post(adres, GEBRUIK).content.decode()
    assert "De straat ruikt het." in voorbeeld
    assert not Verhaalgebruik.objects.exists()
    sleutel = "6f1d3a52-4a34-4f0e-9d5e-0a6d1c1a9f11"
    for _ in range(2):  # a double tap
        assert client.post(adres, GEBRUIK | {"ja": "ja", "sleutel": sleutel}).status_code == 302

    pagina = Client().get(OPENBAAR).content.decode()
    assert "Johanna" in pagina
    assert "De straat ruikt het." in pagina
    assert not any(echt in pagina for echt in ("Froukje", "Hoekstra", str(inwoner.pk), inwoner.gemeente.naam))

    stop = reverse("verhaal_stoppen", args=[Verhaalgebruik.objects.get().pk])
    for _ in range(2):
        assert inloggen(inwoner.lid).post(stop).status_code == 302
    assert "Johanna" not in Client().get(OPENBAAR).content.decode()
    with tweede_muur_uit():
        assert "Johanna" not in Client().get(OPENBAAR).content.decode()


def test_expired_story_and_one_for_a_newsletter_are_not_public(inwoner, inloggen):
    morgen = timezone.localdate() + timedelta(days=1)
    maak_verhaalgebruik(inwoner=inwoner, alias="Voorbij", geldig_tot=morgen)
    Verhaalgebruik.objects.update(gegeven_op=timezone.now() - timedelta(days=9), geldig_tot=timezone.localdate())
    maak_verhaalgebruik(inwoner=inwoner, alias="Nieuwsbrief", publicatie="nieuwsbrief", welke="De Krant, maart")
    schrijver = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.COMMUNICATIE)
    elders = maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.COMMUNICATIE)
    adres = reverse("verhalen_voor_publicatie")

    paginas = [Client().get(OPENBAAR), inloggen(schrijver).get(adres), inloggen(elders).get(adres)]
    with tweede_muur_uit():
        paginas += [Client().get(OPENBAAR), inloggen(schrijver).get(adres), inloggen(elders).get(adres)]

    gezien = [[naam for naam in ("Voorbij", "Nieuwsbrief") if naam in p.content.decode()] for p in paginas]
    assert gezien == [[], ["Nieuwsbrief"], []] * 2


@pytest.mark.parametrize(
    "fout",
    [
        {"alias": "froukje"},
        {"tekst": "Dat zei ik, Hoekstra, altijd al."},
        {"publicatie": "nieuwsbrief", "welke": ""},
        {"tot": "24"},
    ],
)
def test_real_name_and_a_use_without_end_or_place_are_refused(inwoner, inloggen, fout):
    antwoord = inloggen(inwoner.lid).post(reverse("verhaal_gebruiken"), GEBRUIK | fout | {"ja": "ja"})

    assert antwoord.status_code == 422
    assert not Verhaalgebruik.objects.exists()


def test_data_refuse_more_than_a_year(inwoner):
    te_lang = maanden_later(timezone.localdate(), HOOGSTENS_MAANDEN) + timedelta(days=1)

    with pytest.raises(IntegrityError), transaction.atomic():
        maak_verhaalgebruik(inwoner=inwoner, geldig_tot=te_lang)


def test_helper_writes_down_the_yes_of_somebody_without_account(begeleider, inloggen):
    inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam="Ype Folkerts")
    adres = reverse("inwoner_verhaal_gebruiken", args=[inwoner.pk])

    assert inloggen(begeleider).post(adres, GEBRUIK | {"ja": "ja"}).status_code == 302

    gebruik = Verhaalgebruik.objects.get()
    assert gebruik.vastgelegd_door == begeleider
    assert (
        "opgeschreven door Wytse"
        in inloggen(begeleider).get(reverse("inwoner_verhaal", args=[inwoner.pk])).content.decode()
    )
