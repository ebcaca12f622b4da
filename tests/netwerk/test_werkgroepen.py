from datetime import date

import pytest
from django.urls import reverse

from netwerk.models import Werkgroeplid
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep, zet_in_werkgroep

pytestmark = pytest.mark.django_db


def test_werkgroep_bekijken_shows_who_is_in_it_now_and_who_leads_it(inloggen):
    gemeente = maak_gemeente()
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband)
    for naam in ("Anke Bakker", "Wiebe Zijlstra", "Al Weg"):
        zet_in_werkgroep(lid=maak_lid(gemeente=gemeente, naam=naam, rol=Rolsoort.VRIJWILLIGER), werkgroep=werkgroep)
    zet_in_werkgroep(lid=maak_lid(gemeente=gemeente, naam="Inge", rol=Rolsoort.INWONER), werkgroep=werkgroep)
    Werkgroeplid.objects.filter(lid__naam="Al Weg").update(tot=date(2026, 6, 1))
    Werkgroeplid.objects.filter(lid__naam="Wiebe Zijlstra").update(taak=Werkgroeplid.Taak.TREKKER)

    kijker = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)
    context = inloggen(kijker).get(reverse("werkgroep_bekijken", args=[werkgroep.pk])).context

    assert [lid["naam"] for _, lid in context["werkgroepleden"]] == ["Wiebe Zijlstra", "Anke Bakker"]
