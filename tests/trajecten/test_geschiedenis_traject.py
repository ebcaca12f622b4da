"""What was changed in a traject, by whom and why: the same list as of a profile, for those who see the traject."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.inzage import Gegevens
from netwerk.models import Inzage
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_lid
from tests.maak.stappen import maak_stap
from tests.maak.trajecten import maak_inwoner
from trajecten.models import Eindreden, Route
from trajecten.models.trajecten import Routeperiode

pytestmark = pytest.mark.django_db


def test_page_of_a_traject_says_what_changed_who_did_it_and_why(inloggen):
    begeleider = maak_lid(naam="Anke Visser", rol=Rolsoort.BEGELEIDER)
    inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 5), door=begeleider)
    deelname, stap = maak_deelname(traject=traject), maak_stap(inwoner=inwoner, antwoord="eens")
    client, ander = inloggen(begeleider), maak_lid(naam="Wytse de Boer", gemeente=begeleider.gemeente)
    muur.werk_voor(ander.pk)
    deelname.zet_stil(op=date(2026, 3, 2))
    deelname.ga_terug()
    deelname.stop(op=date(2026, 4, 1), afloop="gestopt", reden="draagkracht")
    with muur.met_reden("Gevraagd aan de telefoon"):
        traject.beschrijf(ambitie="Weer onder de mensen", doel=traject.doel)
    route = Route.objects.exclude(pk=traject.route.pk).first()
    reden = {"reden": Routeperiode.Reden.WENS, "toelichting": "Zelf bedacht"}
    traject.kies_route(route=route, sinds=date(2026, 2, 2), door=ander, **reden)
    stap.is_gedaan(op=date(2026, 3, 3))
    traject.beeindig(op=date(2026, 5, 1), reden=Eindreden.objects.first())
    traject.heropen()

    traject_pagina = client.get(reverse("inwoner_traject", args=[inwoner.pk])).text
    pagina = client.get(reverse("traject_veranderd", args=[inwoner.pk])).text

    assert reverse("traject_veranderd", args=[inwoner.pk]) in traject_pagina
    zinnen = (
        "Traject vanaf 5 januari 2026 weer open.",
        "Traject vanaf 5 januari 2026 gestopt op 1 mei 2026: ",
        f"Stap gedaan: {stap.wat}",
        f"Route gekozen: {route.naam} vanaf 2 februari 2026. Waarom: De inwoner wil iets anders. Zelf bedacht.",
        "veranderd: wat de inwoner wil bereiken. Waarom: Gevraagd aan de telefoon",
        "Gestopt op 1 april 2026: Vrijwilligerswerk, Dorpshuis. Eerder gestopt: Het werd te veel.",
        "Terug bij: Vrijwilligerswerk, Dorpshuis.",
        "Rust vanaf 2 maart 2026: Vrijwilligerswerk, Dorpshuis.",
    )
    plaatsen = [pagina.find(zin) for zin in zinnen]
    assert pagina.count("Wytse de Boer: ") == len(zinnen)
    assert plaatsen[0] > 0
    assert plaatsen == sorted(plaatsen)
    assert "Traject vanaf 5 januari 2026 begonnen." in pagina
    assert "Weer onder de mensen" not in pagina
    gelezen = Inzage.objects.filter(persoon=inwoner.pk, gegevens=Gegevens.VERANDERINGEN)
    assert gelezen.filter(op__date=timezone.localdate()).count() == 1
