from datetime import timedelta
from decimal import Decimal

import pytest
from django.db.models import F
from django.utils import timezone

from netwerk.models import Actie, Plek
from participatie.samen import Aantal, Lijst, vraag_samen
from tests.maak.netwerk import maak_actie, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek

pytestmark = pytest.mark.django_db


def test_rows_asked_together_are_the_rows_asked_one_by_one(django_assert_num_queries):
    lid = maak_lid()
    organisatie = maak_organisatie(gemeente=lid.gemeente)
    maak_plek(organisatie=organisatie, naam="B", kosten="bedrag", bedrag=Decimal("2.50"), toegankelijk=["rolstoel"])
    maak_plek(organisatie=organisatie, naam="A", gewijzigd_op=timezone.now())
    dag = timezone.localdate()
    for dagen in range(3):
        maak_actie(eigenaar=lid, uiterlijk_op=dag + timedelta(days=dagen))
    plekken = Plek.objects.order_by("naam").annotate(waar=F("gemeente__naam"))
    acties = Actie.objects.order_by("-uiterlijk_op")
    vragen = {
        "plekken": Lijst(rijen=plekken, met=("organisatie",), zonder=("omschrijving",)),
        "acties": Lijst(rijen=acties[:2], met=("eigenaar", "organisatie")),
        "hoeveel": Aantal(rijen=acties),
        "geen": Lijst(rijen=acties.none()),
        "nul": Aantal(rijen=acties.none()),
    }

    with django_assert_num_queries(1):
        antwoorden = vraag_samen(vragen, bij=type(lid).objects.filter(pk=lid.pk))

    assert (antwoorden["hoeveel"], antwoorden["geen"], antwoorden["nul"]) == (3, [], 0)
    een_voor_een = plekken.select_related("organisatie").defer("omschrijving")
    assert [_velden(plek) for plek in antwoorden["plekken"]] == [_velden(plek) for plek in een_voor_een]
    assert [_velden(plek.organisatie) for plek in antwoorden["plekken"]] == [
        _velden(plek.organisatie) for plek in een_voor_een
    ]
    assert [_velden(actie) for actie in antwoorden["acties"]] == [_velden(actie) for actie in acties[:2]]
    with django_assert_num_queries(0):
        assert {actie.eigenaar.naam for actie in antwoorden["acties"]} == {lid.naam}
        assert {actie.organisatie for actie in antwoorden["acties"]} == {None}


def _velden(rij: object) -> dict[str, object]:
    return {naam: waarde for naam, waarde in vars(rij).items() if naam != "_state"}
