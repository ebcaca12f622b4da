import pytest

from netwerk.models import Lid, Organisatie
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie

pytestmark = pytest.mark.django_db


def test_organisaties_are_seen_in_the_whole_samenwerkingsverband_and_not_beyond():
    gemeente = maak_gemeente()
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    eigen = maak_organisatie(gemeente=gemeente)
    van_de_buur = maak_organisatie(gemeente=buur)
    maak_organisatie(gemeente=maak_gemeente())
    kwartiermaker = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)

    assert set(Organisatie.objects.zichtbaar_voor(kwartiermaker)) == {eigen, van_de_buur}


def test_werkgever_sees_only_the_own_organisatie():
    gemeente = maak_gemeente()
    eigen = maak_organisatie(gemeente=gemeente)
    maak_organisatie(gemeente=gemeente)
    werkgever = maak_lid(gemeente=gemeente, rol=Rolsoort.WERKGEVER, organisatie=eigen)

    assert list(Organisatie.objects.zichtbaar_voor(werkgever)) == [eigen]


def test_leden_who_are_inwoner_are_not_listed_for_others():
    gemeente = maak_gemeente()
    inwoner = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)
    begeleider = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)

    assert set(Lid.objects.zichtbaar_voor(begeleider)) == {begeleider}
    assert set(Lid.objects.zichtbaar_voor(inwoner)) == {inwoner}
