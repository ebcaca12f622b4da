"""How soon people hear when the talk is: of the whole gemeente, in numbers that tell of nobody."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner
from trajecten.models import IetsAnders, Inwoner

pytestmark = pytest.mark.django_db


def _gehoord_na(inwoner: Inwoner, *dagen: int) -> None:
    """Somebody asked, and heard when the talk is so many days later."""
    toen = timezone.now() - timedelta(days=60)
    vast = {"gemeente_id": inwoner.gemeente_id, "inwoner": inwoner, "op": toen, "gesprek_op": toen.date()}
    IetsAnders.objects.bulk_create(IetsAnders(**vast, opgepakt_op=toen + timedelta(days=n)) for n in dagen)


def test_team_reads_how_soon_the_whole_gemeente_answers_and_nothing_of_a_few(client, inloggen):
    kwartiermaker = maak_lid(gemeente=maak_gemeente(naam="Opsterland"), rol=Rolsoort.KWARTIERMAKER)
    van_een_ander = maak_inwoner(
        gemeente=kwartiermaker.gemeente, begeleider=maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER)
    )
    _gehoord_na(maak_inwoner(gemeente=maak_gemeente(naam="Elders")), *[1] * 10)
    _gehoord_na(van_een_ander, *[2] * 5, *[9] * 4)
    inloggen(kwartiermaker)
    url = reverse("wensen_iets_anders")

    weinig = client.get(url).content.decode()
    _gehoord_na(van_een_ander, 3, 3)
    genoeg = client.get(url).content.decode()
    _gehoord_na(van_een_ander, 12)
    ook_te_laat = client.get(url).content.decode()

    assert ("Te weinig vragen" in weinig, "Elders" in weinig) == (True, False)
    assert "11 keer gevraagd. Minder dan 5 keer was dat te laat. De helft hoorde het binnen 3 dagen." in genoeg
    assert "12 keer gevraagd. In 58% van die keren was dat op tijd." in ook_te_laat
