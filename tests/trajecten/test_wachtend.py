"""What stands on /vandaag/ and in the menu around talentprofielen."""

import pytest
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account, maak_talentprofiel

pytestmark = pytest.mark.django_db


def _vandaag(client) -> str:
    return client.get("/vandaag/").content.decode()


def test_inwoner_is_invited_to_begin(inloggen):
    pagina = _vandaag(inloggen(maak_inwoner_met_account().lid))

    assert "Begin met uw profiel" in pagina
    assert "Mijn profiel" in pagina


def test_inwoner_goes_on_where_it_was(inloggen):
    profiel = maak_talentprofiel(bij_vraag=4)

    assert "U was bij vraag 4." in _vandaag(inloggen(profiel.inwoner.lid))


def test_inwoner_looks_at_a_profile_that_is_ready(inloggen):
    profiel = maak_talentprofiel(klaar=True)

    assert "Bekijk uw profiel" in _vandaag(inloggen(profiel.inwoner.lid))


def test_begeleider_sees_whose_profile_changed_lately(inloggen):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    client = inloggen(begeleider)
    assert "Talentprofielen van uw inwoners" not in _vandaag(client)

    inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam="Wytse Dijkstra")
    maak_talentprofiel(inwoner=inwoner).rond_af(nu=timezone.now())

    pagina = _vandaag(client)
    assert "Wytse Dijkstra" in pagina
    assert f"/inwoners/{inwoner.pk}/talentprofiel/" in pagina
