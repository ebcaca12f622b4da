"""What somebody did before and why it ended; and the pace as the person says it, beside what who helps sees."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.matches import maak_tempo, maak_werkverleden
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner_met_account
from tests.muren import in_de_rol_van_de_app, tweede_muur_uit
from trajecten.models import Inwoner, Tempo, Werkverleden
from trajecten.models.toestemmingen import Blok
from trajecten.tempo import lijn, te_veel
from trajecten.werklijst_wie import gaat_te_snel

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider) -> Inwoner:
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


def test_person_tells_what_was_before_and_changes_and_takes_it_away(inwoner, inloggen):
    client, erbij, lijst = inloggen(inwoner.lid), reverse("werk_toevoegen"), reverse("mijn_werk")
    assert client.post(erbij, {"wat": ""}).status_code == 422
    assert client.post(erbij, {"wat": "Afwassen", "van_jaar": 2020, "tot_jaar": 2019}).status_code == 422
    assert client.post(erbij, {"wat": "Afwassen", "tot_jaar": timezone.localdate().year + 1}).status_code == 422

    client.post(erbij, {"wat": "Zorgen voor mijn moeder"})
    client.post(erbij, {"wat": "Afwassen", "waar": "Hotel", "van_jaar": 2018, "tot_jaar": 2019, "reden": "te_veel"})

    pagina = client.get(lijst).text
    assert ("Afwassen, Hotel" in pagina, "2018 tot 2019" in pagina, "Het was te veel voor mij" in pagina) == (True,) * 3
    werk = Werkverleden.objects.get(wat="Afwassen")
    client.post(reverse("werk_wijzigen", args=[werk.pk]), {"wat": "Koken", "was_fijn": "Wij lachten veel"})
    werk.refresh_from_db()
    assert (werk.wat, werk.reden, werk.was_fijn, werk.bron) == ("Koken", "", "Wij lachten veel", "zelf")
    assert "Wij lachten veel" in client.get(reverse("mijn_gegevens_bekijken", args=["werkverleden"])).text
    client.post(reverse("werk_weghalen", args=[werk.pk]))
    assert "Wij lachten veel" not in client.get(lijst).text
    assert Werkverleden.objects.get().wat == "Zorgen voor mijn moeder"


def test_helper_writes_it_down_together_and_is_warned_of_what_was_too_much(inwoner, begeleider, inloggen):
    client = inloggen(begeleider)
    assert "Eerder was het te veel" not in client.get(reverse("inwoner_werk", args=[inwoner.pk])).text

    client.post(reverse("inwoner_werk_toevoegen", args=[inwoner.pk]), {"wat": "Afwassen", "reden": "te_veel"})

    assert "Eerder was het te veel" in client.get(reverse("inwoner_werk", args=[inwoner.pk])).text
    assert "Samen ingevuld met Wytse Dijkhuis" in inloggen(inwoner.lid).get(reverse("mijn_werk")).text


@pytest.mark.parametrize("tweede_muur", [True, False])
def test_nobody_else_reads_it_also_not_with_every_consent(inwoner, inloggen, tweede_muur):
    werk = maak_werkverleden(inwoner=inwoner)
    ander = maak_lid(gemeente=inwoner.gemeente, rollen=(Rolsoort.BEGELEIDER, Rolsoort.WERKGEVER))
    toestemming = maak_toestemming(inwoner=inwoner, aan=ander, blokken=[blok for blok in Blok if blok != Blok.NODIG])
    client, adressen = inloggen(ander), [reverse("inwoner_werk", args=[inwoner.pk])]
    adressen += [reverse("werk_wijzigen", args=[werk.pk])]

    def vraag() -> list[int]:
        assert "Afwassen" not in client.get(reverse("gedeeld_profiel", args=[toestemming.pk])).text
        return [client.get(adres).status_code for adres in adressen]

    if tweede_muur:
        assert vraag() == [404, 404]
    else:
        with tweede_muur_uit():
            assert vraag() == [404, 404]
    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(ander.pk)
        assert not Werkverleden.objects.exists()


def test_years_are_in_order_and_the_source_is_the_person(inwoner):
    for fout in ({"van_jaar": 2020, "tot_jaar": 2019}, {"wat": ""}, {"bron": "werkplek"}, {"reden": "ziek"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Werkverleden.objects.filter(pk=maak_werkverleden(inwoner=inwoner).pk).update(**fout)


def test_what_a_helper_sees_of_the_pace_stands_beside_what_the_person_says_and_does_not_count(
    inwoner, begeleider, inloggen
):
    maak_tempo(inwoner=inwoner, hoe="goed", uren=12)
    adres, gezien = reverse("inwoner_tempo", args=[inwoner.pk]), {"hoe": "te_snel", "uren": 20, "wie": "begeleider"}
    client = inloggen(begeleider)

    client.post(adres, gezien | {"woorden": "Zucht na de pauze"})

    assert Tempo.objects.count() == 2
    assert te_veel(inwoner, plek=None, uren=16).veilig == 12
    assert list(gaat_te_snel(begeleider, timezone.localdate())) == []
    assert lijn(list(Tempo.objects.all())) is None  # one answer of the person
    pagina = inloggen(inwoner.lid).get(reverse("mijn_tempo")).text
    assert ("Wytse Dijkhuis" in pagina, "Zucht na de pauze" in pagina) == (True, True)
    inloggen(begeleider).post(adres, gezien | {"hoe": "goed"})  # the same day: the last counts, of that one only
    assert set(Tempo.objects.values_list("wie", "hoe")) == {("inwoner", "goed"), ("begeleider", "goed")}
