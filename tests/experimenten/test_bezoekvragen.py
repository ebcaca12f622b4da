"""The questions per kind of visit, in the words of the network."""

import pytest
from django.urls import reverse

from experimenten.models import Bezoekvragen
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid

pytestmark = pytest.mark.django_db


def test_beheerder_changes_the_questions_and_the_form_asks_them(inloggen):
    beheerder = maak_lid(rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    kwartiermaker = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.KWARTIERMAKER)
    client = inloggen(beheerder)
    adres = reverse("bezoekvragen", args=[beheerder.gemeente.samenwerkingsverband_id])
    assert adres in client.get(reverse("beheer")).content.decode()
    nu = {veld.name: veld.value() for veld in client.get(adres).context["form"]}

    client.post(adres, nu | {"interview": "Wat is uw droom?\n\nWie helpt daarbij?", "gesprek": ""})

    assert set(Bezoekvragen.objects.values_list("soort", flat=True)) == {"interview", "gesprek"}
    vragen = dict(inloggen(kwartiermaker).get(reverse("werkbezoek_vastleggen"), follow=True).context["vragen"])
    assert vragen["interview"] == ["Wat is uw droom?", "Wie helpt daarbij?"]
    assert "gesprek" not in vragen
    assert vragen["werkbezoek"]
    te_veel = inloggen(beheerder).post(adres, nu | {"interview": "\n".join(map(str, range(11)))})
    assert te_veel.status_code == 422
