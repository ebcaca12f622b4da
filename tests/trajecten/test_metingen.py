"""Metingen: the questions that lead to a trede, and rows that nobody changes."""

import json
import re
from datetime import date, timedelta

import pytest
from django.db import DatabaseError, IntegrityError, ProgrammingError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from participatie.periodes import maanden_eerder
from tests.maak.metingen import maak_meting, maak_traject
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account
from tests.muren import in_de_rol_van_de_app
from trajecten import ladder
from trajecten.ladder import AntwoordOntbreekt, bereken
from trajecten.metingen import opnieuw_te_meten
from trajecten.models import Meting, Traject

NEE = {"v1": False, "v3": False, "v4": False, "v5": False, "v6": False}


@pytest.mark.parametrize(
    ("antwoorden", "trede", "naam"),
    [
        ({"v1": True, "v2": []}, 6, "Betaald werk"),
        ({"v1": True, "v2": ["b", "a"], "v4": True}, 5, "Betaald werk met ondersteuning"),
        (NEE | {"v3": True}, 5, "Betaald werk met ondersteuning"),
        (NEE | {"v4": True, "v5": True}, 4, "Onbetaald werk"),
        (NEE | {"v5": True}, 3, "Deelname georganiseerde activiteiten"),
        (NEE | {"v6": True}, 2, "Sociale contacten buitenshuis"),
        (NEE, 1, "Geïsoleerd"),
    ],
)
def test_first_hit_decides_the_trede_and_later_answers_are_left_out(antwoorden, trede, naam):
    uitkomst = bereken(antwoorden)

    assert (uitkomst.trede, uitkomst.naam) == (trede, naam)
    assert bereken(uitkomst.antwoorden) == uitkomst
    assert "v4" not in uitkomst.antwoorden or not uitkomst.antwoorden["v1"]


@pytest.mark.parametrize(
    ("antwoorden", "vraag"), [({}, "v1"), ({"v1": True}, "v2"), ({"v1": False, "v3": False}, "v4")]
)
def test_question_without_answer_is_asked_first(antwoorden, vraag):
    with pytest.raises(AntwoordOntbreekt) as fout:
        bereken(antwoorden)

    assert fout.value.vraag == vraag


@pytest.mark.django_db
def test_runtime_role_adds_and_changes_nothing_and_a_meting_goes_with_its_traject():
    meting = maak_meting()

    for opdracht in ("UPDATE trajecten_meting SET trede = 6", "DELETE FROM trajecten_meting"):
        with (
            in_de_rol_van_de_app(),
            muur.systeemcontext("test"),
            pytest.raises(ProgrammingError, match="denied"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(opdracht)
    with in_de_rol_van_de_app(), muur.systeemcontext("test"):
        Traject.objects.filter(pk=meting.traject_id).delete()

    assert not Meting.objects.exists()


@pytest.mark.django_db
def test_one_meting_counts_per_person_per_day_and_the_last_correction_wins():
    traject = maak_traject()
    dag = date(2026, 3, 1)
    eerste = maak_meting(traject=traject, meetdatum=dag, trede=3)
    with pytest.raises(IntegrityError, match="one meting counts"), transaction.atomic():
        maak_meting(traject=maak_traject(inwoner=traject.inwoner, start=dag), meetdatum=dag, trede=4)
    tweede = maak_meting(traject=traject, meetdatum=dag, trede=4, vervangt=eerste)
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_meting(traject=traject, meetdatum=dag, trede=5, vervangt=eerste)
    derde = maak_meting(traject=traject, meetdatum=date(2026, 3, 2), trede=5, vervangt=tweede)
    opnieuw = maak_meting(traject=traject, meetdatum=dag, trede=2)

    assert list(traject.metingen.tellend().order_by("trede")) == [opnieuw, derde]
    assert traject.metingen.count() == 4
    vreemd = maak_meting()
    with pytest.raises(IntegrityError, match="same traject"), transaction.atomic():
        maak_meting(traject=traject, meetdatum=date(2026, 4, 1), vervangt=vreemd)


@pytest.mark.django_db
def test_other_trede_than_the_questions_give_needs_a_reason():
    with pytest.raises(DatabaseError, match="meting_afwijking_met_reden"), transaction.atomic():
        Meting.objects.filter(pk=maak_meting(trede=3).pk).update(trede_berekend=4)
    assert list(ladder.TREDEN.values())[2:4] == ["Deelname georganiseerde activiteiten", "Onbetaald werk"]


# On the screen


@pytest.fixture
def begeleider(db) -> Lid:
    return maak_lid(rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def traject(begeleider) -> Traject:
    return maak_traject(inwoner=maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider))


BIJ_MEETING = {"moment": "periodiek", "samen_met_inwoner": "ja", "eigen_beeld": "Het gaat goed"}
VRAGEN_3 = {"v1": "nee", "v3": "nee", "v4": "nee", "v5": "ja"}


def _meet(client, traject: Traject, vragen: dict[str, str] = VRAGEN_3, **anders: object):
    client.post(reverse("meting_vastleggen", args=[traject.pk]), vragen)
    formulier = {"trede": 3, "meetdatum": "vandaag", "verwachte_trede": "", **BIJ_MEETING, **anders}
    return client.post(reverse("meting_trede", args=[traject.pk]), formulier)


def test_answers_lead_to_the_trede_with_its_name_and_saving_once_is_enough(inloggen, begeleider, traject):
    client = inloggen(begeleider)
    vragen = client.post(reverse("meting_vastleggen", args=[traject.pk]), {"v1": "nee", "v3": "nee"})
    assert (vragen.status_code, list(vragen.context["form"].errors)) == (422, ["v4"])

    client.post(reverse("meting_vastleggen", args=[traject.pk]), VRAGEN_3)
    pagina = client.get(reverse("meting_trede", args=[traject.pk])).content.decode()
    assert "staat op trede 3: Deelname georganiseerde activiteiten" in pagina
    assert _meet(client, traject, verwachte_trede="4", horizon_maanden="12").status_code == 302
    opnieuw = client.post(reverse("meting_trede", args=[traject.pk]), {"trede": 3})

    assert opnieuw.status_code == 302
    assert "staat niet meer open" in client.get(opnieuw.url).content.decode()
    meting = Meting.objects.get()
    assert (meting.trede, meting.trede_berekend, meting.ladder_versie) == (3, 3, "VNG-6-2010")
    assert (meting.verwachte_trede, meting.horizon_maanden, meting.samen_met_inwoner) == (4, 12, True)
    assert meting.antwoorden == {"v1": False, "v3": False, "v4": False, "v5": True}
    assert meting.vastgesteld_door == begeleider.pk


@pytest.mark.parametrize(
    ("anders", "veld"),
    [
        ({"trede": 4}, "reden_afwijking"),
        ({"meetdatum": "morgen"}, "meetdatum"),
        ({"meetdatum": "1-9-2024"}, "meetdatum"),
        ({"verwachte_trede": "2"}, "verwachte_trede"),
        ({"samen_met_inwoner": ""}, "samen_met_inwoner"),
    ],
)
def test_meting_that_cannot_be_is_refused_at_its_field(anders, veld, inloggen, begeleider, traject):
    antwoord = _meet(inloggen(begeleider), traject, **anders)

    assert (antwoord.status_code, list(antwoord.context["form"].errors)) == (422, [veld])
    assert not Meting.objects.exists()


def test_other_trede_is_kept_beside_the_computed_one_with_its_reason(inloggen, begeleider, traject):
    _meet(inloggen(begeleider), traject, trede=4, reden_afwijking="Helpt elke week in de keuken")

    assert Meting.objects.values_list("trede", "trede_berekend", "reden_afwijking").get() == (
        4,
        3,
        "Helpt elke week in de keuken",
    )


@pytest.mark.parametrize(
    ("vragen", "begin"),
    [
        (VRAGEN_3, (4, "Helpt in de keuken")),
        ({"v1": "nee", "v3": "nee", "v4": "nee", "v5": "nee", "v6": "ja"}, (2, None)),
    ],
)
def test_correction_keeps_a_reasoned_trede_while_the_answers_stay(vragen, begin, inloggen, begeleider, traject):
    client = inloggen(begeleider)
    _meet(client, traject, trede=4, reden_afwijking="Helpt in de keuken")

    client.post(reverse("meting_corrigeren", args=[Meting.objects.get().pk]), vragen)
    form = client.get(reverse("meting_trede", args=[traject.pk])).context["form"]

    assert (form["trede"].value(), form["reden_afwijking"].value()) == begin


def test_correction_is_a_new_row_with_a_reason_and_the_old_one_stays_to_be_seen(inloggen, begeleider, traject):
    client = inloggen(begeleider)
    _meet(client, traject)
    oud = Meting.objects.get()
    tweede_op_die_dag = _meet(client, traject)
    assert "Verbeter dan die meting" in tweede_op_die_dag.content.decode()
    begin = client.get(reverse("meting_corrigeren", args=[oud.pk])).context["form"]
    assert (begin["v5"].value(), begin["v1"].value()) == ("ja", "nee")

    client.post(reverse("meting_corrigeren", args=[oud.pk]), {"v1": "nee", "v3": "nee", "v4": "ja"})
    adres = reverse("meting_trede", args=[traject.pk])
    formulier = {"trede": 4, "meetdatum": "vandaag", **BIJ_MEETING}
    assert client.post(adres, formulier).status_code == 422
    assert client.post(adres, formulier | {"reden_correctie": "Ook vrijwilligerswerk"}).status_code == 302

    nieuw = traject.metingen.tellend().get()
    assert (nieuw.vervangt, nieuw.trede, oud.trede) == (oud, 4, 3)
    assert client.get(reverse("meting_corrigeren", args=[oud.pk])).status_code == 404
    pagina = client.get(reverse("inwoner_traject", args=[traject.inwoner_id])).content.decode()
    assert "verbeterd, telt niet meer" in pagina
    assert "Dit is een verbetering: Ook vrijwilligerswerk" in pagina


def test_mantelzorg_counts_at_the_question_of_unpaid_work_by_the_rule_that_is_written_there(
    client, inloggen, begeleider, traject
):
    inloggen(begeleider)

    pagina = client.get(reverse("meting_vastleggen", args=[traject.pk]))

    (v4,) = (veld for veld in pagina.context["form"] if veld.name == "v4")
    assert v4.help_text in pagina.content.decode()
    assert "mantelzorg telt mee: voor iemand buiten het eigen huis, elke week, en anderen rekenen erop" in v4.help_text


def test_who_was_measured_ten_months_ago_is_measured_again(inloggen, begeleider):
    vandaag = timezone.localdate()
    grens = maanden_eerder(vandaag, 10)

    def gemeten(naam: str, dag: date, trede: int, **traject: object) -> Traject:
        inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam=naam)
        eigen = maak_traject(inwoner=inwoner, start=date(2024, 1, 1), **traject)
        maak_meting(traject=eigen, meetdatum=dag, trede=trede)
        return eigen

    gemeten("Op tijd", grens + timedelta(days=1), 3)
    gemeten("Tien maanden", grens, 4)
    langer = gemeten("Langer", date(2024, 6, 1), 3)
    maak_meting(traject=langer, meetdatum=vandaag + timedelta(days=1), trede=5)  # another system planned it
    gemeten("Andere trede", grens, 5)
    gemeten("Gestopt", grens, 3, einde=vandaag, reden="verhuisd")
    weer = gemeten("Weer gemeten", date(2024, 6, 1), 3)
    maak_meting(traject=weer, meetdatum=vandaag, trede=3)

    assert [str(i) for i in opnieuw_te_meten(begeleider=begeleider, vandaag=vandaag)] == ["Langer", "Tien maanden"]
    client = inloggen(begeleider)
    lijst = client.get(reverse("werklijst_soort", args=["opnieuw-meten"])).content.decode()
    assert lijst.index("Langer") < lijst.index("Tien maanden")
    assert "Tien maanden" in client.get(reverse("vandaag")).content.decode()


def test_inwoner_reads_words_and_never_a_number_of_a_trede(client, inloggen, traject):
    maak_meting(traject=traject, trede=4)
    inloggen(traject.inwoner.lid)

    adressen = [reverse("mijn_gegevens_bekijken", args=[sleutel]) for sleutel in ("metingen", "trajecten")]
    teksten = [client.get(adres).content.decode() for adres in adressen]
    teksten.append(client.post(reverse("mijn_gegevens_afdrukken")).content.decode())
    teksten.append(json.dumps(client.post(reverse("mijn_gegevens_downloaden")).json()["gegevens"]["metingen"]))

    assert "U doet werk zonder loon, en anderen rekenen op u." in teksten[0]
    assert [tekst for tekst in teksten if re.search(r"\btrede\b|Onbetaald werk", tekst)] == []
