"""Verwijzingen: the yes of the person comes first, the work list says what is late, and the result comes back."""

from datetime import date, datetime, time, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Inzage
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext
from tests.maak.metingen import maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.trajecten import maak_aanmelding, maak_inwoner, maak_inwoner_met_account
from tests.maak.verwijzingen import DAG, maak_verwijzing
from trajecten.jaarrapport_tabellen import TOTAAL
from trajecten.jaarrapport_tellen import tel_jaren
from trajecten.models import Verwijzing
from trajecten.verwijzingen import TE_LAAT, bij_volgend_contact, lijst, van_inwoner
from trajecten.werklijst_wie import verwijzing_te_laat

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider():
    return maak_lid(rol=Rolsoort.BEGELEIDER)


@pytest.fixture
def inwoner(begeleider):
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


def test_a_verwijzing_goes_from_the_question_to_the_result(client, inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner)
    taalhuis = maak_organisatie(gemeente=inwoner.gemeente, naam="Taalhuis De Brink")
    inloggen(begeleider)
    nieuw = reverse("verwijzing_maken", args=[inwoner.pk, taalhuis.pk])
    client.post(nieuw, {"soort": "taalhuis", "vraag": "Wil beter leren lezen"})
    verwijzing = Verwijzing.objects.get()
    assert (verwijzing.traject, verwijzing.stand, verwijzing.waarheen) == (traject, "voorstel", "Taalhuis De Brink")
    assert client.post(nieuw, {"soort": "taalhuis", "vraag": "Nog eens"}).status_code == 422

    # Nothing is asked of the organisatie before the person says yes.
    antwoord = reverse("verwijzing_antwoord", args=[verwijzing.pk])
    client.post(antwoord, {"antwoord": "ja"})
    verwijzing.refresh_from_db()
    assert verwijzing.stand == "voorstel"

    inloggen(inwoner.lid)
    vandaag = client.get(reverse("vandaag")).content.decode()
    assert "Wilt u hierheen? U beslist." in vandaag
    assert "Wil beter leren lezen" in client.get(reverse("verwijzing_bekijken", args=[verwijzing.pk])).content.decode()
    client.post(reverse("verwijzing_akkoord", args=[verwijzing.pk]), {"ja": "ja"})
    verwijzing.refresh_from_db()
    assert (verwijzing.stand, verwijzing.akkoord_hoe) == ("gevraagd", "zelf")
    assert client.post(antwoord, {"antwoord": "ja"}).status_code == 403

    inloggen(begeleider)
    assert client.post(antwoord, {"antwoord": "nee"}).status_code == 422
    client.post(antwoord, {"antwoord": "ja", "toelichting": "Kom op dinsdag"})
    assert (
        "Vraag dit bij het volgende contact"
        in client.get(reverse("meting_vastleggen", args=[traject.pk])).content.decode()
    )
    resultaat = reverse("verwijzing_resultaat", args=[verwijzing.pk])
    assert client.post(resultaat, {"gegaan": "ja"}).status_code == 422
    client.post(resultaat, {"gegaan": "nog_niet"})
    verwijzing.refresh_from_db()
    assert verwijzing.uiterlijk_op == timezone.localdate() + timedelta(days=28)

    inloggen(inwoner.lid)
    client.post(resultaat, {"gegaan": "ja", "geholpen": "beetje", "woorden": "Ik lees nu de krant"})
    verwijzing.refresh_from_db()
    assert (verwijzing.stand, verwijzing.geholpen, verwijzing.uiterlijk_op) == ("afgerond", "beetje", None)

    inloggen(begeleider)
    client.post(reverse("verwijzing_terug", args=[verwijzing.pk]))
    verwijzing.refresh_from_db()
    assert (verwijzing.stand, verwijzing.gegaan) == ("aangenomen", "")
    client.post(reverse("verwijzing_intrekken", args=[verwijzing.pk]))
    weigering = maak_verwijzing(inwoner=inwoner, organisatie=taalhuis, stand="geweigerd")
    maak_verwijzing(inwoner=inwoner, organisatie=taalhuis)
    client.post(reverse("verwijzing_terug", args=[weigering.pk]))
    weigering.refresh_from_db()
    assert weigering.stand == "geweigerd"


def test_a_no_ends_it_and_a_second_answer_changes_nothing(client, inloggen, begeleider, inwoner):
    verwijzing = maak_verwijzing(inwoner=inwoner)
    inloggen(begeleider)
    adres = reverse("verwijzing_akkoord", args=[verwijzing.pk])

    assert client.post(adres, {}).status_code == 422
    client.post(adres, {"ja": "nee"})
    client.post(adres, {"ja": "ja"})

    verwijzing.refresh_from_db()
    assert (verwijzing.stand, verwijzing.akkoord_op) == ("niet_gewild", None)
    assert Inzage.objects.filter(persoon=inwoner.pk, gegevens="traject").exists()


def test_who_refers_does_not_do_it(client, inloggen, begeleider, inwoner):
    eigen = maak_organisatie(gemeente=inwoner.gemeente, naam="Eigen huis")
    begeleider.organisatie = eigen
    begeleider.save()
    inloggen(begeleider)

    assert "Eigen huis" not in client.get(reverse("verwijzing_waarheen", args=[inwoner.pk])).content.decode()
    assert client.get(reverse("verwijzing_maken", args=[inwoner.pk, eigen.pk])).status_code == 404
    verwijzing = maak_verwijzing(inwoner=inwoner)
    with pytest.raises(IntegrityError, match="verwijzing_naar_een_ander"), transaction.atomic():
        Verwijzing.objects.filter(pk=verwijzing.pk).update(verwezen_vanuit=verwijzing.organisatie)


def test_wherever_a_contact_is_written_down_stands_what_to_ask(
    client, inloggen, begeleider, django_assert_max_num_queries
):
    inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)
    maak_verwijzing(inwoner=inwoner, stand="aangenomen", op=date(2026, 1, 5))
    traject = maak_traject(inwoner=inwoner)
    aanmelding = maak_aanmelding(gemeente=begeleider.gemeente, eigenaar=begeleider)
    aanmelding.wordt_inwoner(inwoner, door=begeleider, nu=timezone.now())
    inloggen(begeleider)
    van_inwoner = ("inwoner_traject", "gesprek_vastleggen", "signaal_vastleggen", "inwoner_stap_toevoegen")
    van_traject = ("meting_vastleggen", "traject_besluit", "traject_doel", "traject_beeindigen")
    adressen = [reverse(naam, args=[inwoner.pk]) for naam in (*van_inwoner, "inwoner_stappen")]
    adressen += [reverse(naam, args=[traject.pk]) for naam in van_traject]

    for adres in (*adressen, reverse("aanmelding_bekijken", args=[aanmelding.pk])):
        with django_assert_max_num_queries(17):  # 15, and what a test asks around a page
            bladzij = client.get(adres).content.decode()
        assert bladzij.count("Ging de inwoner erheen? Hielp het?") == 1, adres


@pytest.mark.parametrize(
    ("fout", "regel"),
    [
        ({"stand": "gevraagd"}, "verwijzing_na_ja"),
        ({"uiterlijk_op": None}, "verwijzing_open_of_gesloten"),
        ({"weigerreden": "vol"}, "verwijzing_weigering_met_reden"),
    ],
)
def test_the_data_itself_keeps_the_rules(fout, regel):
    verwijzing = maak_verwijzing()

    with pytest.raises(IntegrityError, match=regel), transaction.atomic():
        Verwijzing.objects.filter(pk=verwijzing.pk).update(**fout)


def test_late_ones_stand_on_the_work_list_and_are_asked_at_the_next_contact(begeleider):
    laat, straks = (maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider) for _ in range(2))
    elders = maak_inwoner(gemeente=maak_gemeente(naam="Elders"))
    te_laat = maak_verwijzing(inwoner=laat, stand="aangenomen", op=date(2026, 1, 5))
    maak_verwijzing(inwoner=laat, stand="afgerond", soort="sport", op=date(2026, 1, 5))
    maak_verwijzing(inwoner=straks, op=DAG)
    maak_verwijzing(inwoner=elders, op=date(2026, 1, 5))

    assert list(lijst(begeleider, TE_LAAT, vandaag=DAG)) == [te_laat]
    assert [(i.pk, i.doel) for i in verwijzing_te_laat(begeleider, DAG)] == [(laat.pk, te_laat.pk)]
    assert [v.stand for v in van_inwoner(begeleider, laat)] == ["aangenomen", "afgerond"]
    (herinnering,) = bij_volgend_contact(laat, gebruiker=begeleider, vandaag=DAG)
    assert (herinnering.te_laat, "Ging de inwoner erheen? Hielp het?" in herinnering.tekst) == (True, True)
    assert [h.te_laat for h in bij_volgend_contact(straks, gebruiker=begeleider, vandaag=DAG)] == [False]


def test_answer_that_is_taken_back_after_the_year_still_stands_in_that_year(begeleider):
    gemeente, eind = begeleider.gemeente, date(2025, 12, 31)
    rijen = [
        maak_verwijzing(inwoner=maak_inwoner(gemeente=gemeente), stand=stand, op=eind, geholpen=hielp)
        for stand, hielp in (("afgerond", "ja"), ("afgerond", "nee"), ("geweigerd", ""))
    ]
    toen = timezone.make_aware(datetime.combine(eind, time(23, 59)))
    Verwijzing.pgh_event_model.objects.update(pgh_created_at=toen)
    van = {"gemeenten": [gemeente.pk], "verband": gemeente.samenwerkingsverband_id, "vandaag": timezone.localdate()}

    def uitkomst() -> list[int]:
        with systeemcontext("test"):
            cellen = tel_jaren(2025, **van)[0].per_gemeente[gemeente.pk]
        kolommen = ("verwezen", "hielp", "hielp_niet", "ging_niet", "kon_niet", "anders")
        return [cellen["verwijzingen", TOTAAL, wat] for wat in kolommen]

    assert uitkomst() == [3, 1, 1, 0, 1, 0]
    for rij in rijen:
        rij.ga_terug(op=timezone.localdate())
    rijen[0].vertel_hoe_het_was(gegaan="nee", geholpen="", woorden="", op=timezone.localdate())
    rijen[2].trek_in(op=timezone.localdate())

    assert uitkomst() == [3, 1, 1, 0, 1, 0]
    nu = Verwijzing.objects.stand_op(timezone.localdate())
    assert {v.stand_toen for v in nu} == {"afgerond", "aangenomen", "ingetrokken"}
