"""Whose figures can be asked for: those of a network are of that network alone, also for who works for two."""

from datetime import date

import pytest
from django.urls import reverse

from netwerk.models import Lid, Rol
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext
from tests.maak.metingen import maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner
from trajecten.cijferplaatsen import HEEL_NETWERK, beleidsgemeenten, gemeenten_van, is_netwerk, keuzes_van
from trajecten.jaarrapport import lees_rapport

pytestmark = pytest.mark.django_db
JAAR = 2025


def _gestart(lid, waar: str) -> object:
    eigen = beleidsgemeenten(lid)
    wat = {"jaar": JAAR, "waar": waar, "naam": "Hier", "gemeenten": eigen, "vandaag": date(2026, 11, 27)}
    with systeemcontext("test"):
        delen = {deel.sleutel: deel for deel in lees_rapport(lid, **wat).delen}
    return delen["trajecten"].rijen[-1][1]


def test_figures_of_a_network_have_nothing_of_another_one_in_which_somebody_has_a_role_too(inloggen):
    lid = maak_lid(rol=Rolsoort.BELEIDSMEDEWERKER)
    buur, ver = maak_gemeente(samenwerkingsverband=lid.gemeente.samenwerkingsverband), maak_gemeente(naam="Ver")
    Rol.objects.create(lid=lid, gemeente=ver, soort=Rolsoort.KWARTIERMAKER)
    for gemeente, aantal in ((lid.gemeente, 20), (buur, 15), (ver, 40)):
        for _ in range(aantal):
            maak_traject(inwoner=maak_inwoner(gemeente=gemeente), start=date(JAAR, 3, 3))

    assert [sleutel for sleutel, _ in keuzes_van(beleidsgemeenten(lid))] == [str(lid.gemeente_id), HEEL_NETWERK]
    assert _gestart(lid, HEEL_NETWERK) == 35
    assert set(gemeenten_van(lid, HEEL_NETWERK, eigen=beleidsgemeenten(lid))) == {lid.gemeente_id, buur.pk}

    Rol.objects.create(lid=lid, gemeente=ver, soort=Rolsoort.BELEIDSMEDEWERKER)  # now each network is a choice
    lid = Lid.objects.get(pk=lid.pk)
    keuzes = dict(keuzes_van(beleidsgemeenten(lid)))
    netwerken = [sleutel for sleutel in keuzes if is_netwerk(sleutel)]
    assert len(netwerken) == 2
    assert {_gestart(lid, sleutel) for sleutel in netwerken} == {35, 40}
    client = inloggen(lid)
    for adres in ("kpi", "jaarrapport"):
        assert {client.get(reverse(adres), {"waar": sleutel}).status_code for sleutel in netwerken} == {200}
        assert client.get(reverse(adres), {"waar": HEEL_NETWERK}).status_code == 422
        elders = f"{HEEL_NETWERK}-{maak_gemeente().samenwerkingsverband_id}"
        assert client.get(reverse(adres), {"waar": elders}).status_code == 422
