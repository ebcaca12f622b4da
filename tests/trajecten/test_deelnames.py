"""Deelnames: put right, made once, and a plan that does not go on."""

from datetime import date, timedelta

import pytest
from django.db.models import Model
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.matches import maak_tempo
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner
from tests.maak.verwijzingen import DAG, maak_projectdeelname
from trajecten.models import Deelname, Eindreden, Inwoner
from trajecten.models.vergissingen import TERUG_BINNEN

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider) -> Inwoner:
    return maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)


def _dag(dag: date) -> str:
    return f"{dag.day}-{dag.month}-{dag.year}"


def _pagina(client, inwoner: Inwoner) -> str:
    return client.get(reverse("inwoner_traject", args=[inwoner.pk])).content.decode()


def test_hours_place_and_days_of_a_deelname_can_be_put_right(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1))
    deelname = maak_deelname(traject=traject, waar="Dorpshuis")
    Deelname.objects.update(uren=40)
    maak_tempo(inwoner=inwoner, hoe="goed", uren=8)
    client, adres = inloggen(begeleider), reverse("deelname_wijzigen", args=[deelname.pk])
    assert adres in _pagina(client, inwoner)
    formulier = {"waar": "Buurthuis", "uren": "8", "sinds": "1-2-2026", "afgesproken_tot": "1-12-2026", "wet": "wmo"}

    assert client.get(adres).context["form"]["uren"].value() == 40
    assert client.post(adres, formulier | {"uren": "9"}).status_code == 422  # more than felt good
    assert client.post(adres, formulier | {"afgesproken_tot": "1-1-2026"}).status_code == 422
    assert client.post(adres, formulier).status_code == 302
    deelname.refresh_from_db()
    assert (deelname.waar, deelname.uren, deelname.sinds, deelname.vorm_id) == (
        "Buurthuis",
        8,
        date(2026, 2, 1),
        "vrijwilligerswerk",
    )
    deelname.zet_stil(op=date(2026, 3, 1))
    assert client.post(adres, formulier | {"sinds": "2-3-2026"}).status_code == 422
    deelname.stop(op=date(2026, 4, 1), afloop="afgerond")
    assert client.get(adres).status_code == 404


def test_second_tap_on_a_deelname_or_an_end_does_it_once(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1))
    client, adres = inloggen(begeleider), reverse("deelname_toevoegen", args=[traject.pk])
    rust = maak_deelname(traject=traject)
    sleutel = client.get(adres).context["form"]["sleutel"].value()
    formulier = {"vorm": rust.vorm_id, "sinds": "1-2-2026", "stil": [rust.pk], "sleutel": sleutel}

    for _ in range(2):
        assert client.post(adres, formulier).status_code == 302
    assert traject.deelnames.exclude(pk=rust.pk).count() == 1
    client.post(adres, formulier | {"sleutel": "geen sleutel", "stil": []})  # the same on purpose, so again
    assert traject.deelnames.exclude(pk=rust.pk).count() == 2

    einde = {"op": _dag(VANDAAG), "reden": Eindreden.objects.get(sleutel="verhuisd").pk, "geen_eindmeting": "Weg"}
    stop = reverse("traject_beeindigen", args=[traject.pk])
    assert client.post(stop, einde | {"op": "1-1-2026"}).status_code == 422  # a deelname began after that
    for _ in range(2):
        assert client.post(stop, einde).status_code == 302
    traject.refresh_from_db()
    assert traject.eindreden.sleutel == "verhuisd"


def test_plan_that_does_not_go_on_leaves_nothing_to_count(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1))
    straks, ook, nu = (maak_deelname(traject=traject, waar=waar) for waar in ("Straks", "Ook straks", "Nu"))
    Deelname.objects.exclude(pk=nu.pk).update(sinds=VANDAAG + timedelta(days=1))
    client, weg = inloggen(begeleider), reverse("deelname_veranderen", args=[straks.pk, "niet-door"])

    pagina = _pagina(client, inwoner)
    assert weg in pagina
    assert reverse("deelname_stoppen", args=[straks.pk]) not in pagina
    for _ in range(2):  # a second tap changes nothing
        assert client.post(weg).status_code == 302
    client.post(reverse("deelname_veranderen", args=[nu.pk, "niet-door"]))  # that one began
    assert set(traject.deelnames.all()) == {ook, nu}
    stop = reverse("traject_beeindigen", args=[traject.pk])
    assert "Ook straks (begint dan niet)" in client.get(stop).content.decode()
    reden = Eindreden.objects.get(sleutel="overleden").pk
    client.post(stop, {"op": _dag(VANDAAG), "reden": reden, "geen_eindmeting": "Overleden"})

    assert list(traject.deelnames.all()) == [nu]
    assert (
        "Weggehaald: Vrijwilligerswerk, Straks"
        in client.get(reverse("traject_veranderd", args=[inwoner.pk])).content.decode()
    )


def test_end_is_taken_back_as_a_mistake_for_a_month_and_after_that_the_past_stays(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1))
    deelname = maak_deelname(traject=traject, waar="Dorpshuis")
    client, stop = inloggen(begeleider), reverse("deelname_stoppen", args=[deelname.pk])
    door, einde = reverse("deelname_veranderen", args=[deelname.pk, "door"]), {"op": "1-2-2026", "afloop": "afgerond"}

    assert f'action="{door}"' in client.post(stop, einde, follow=True).content.decode()  # one tap takes it back
    client.post(door)
    deelname.refresh_from_db()
    assert deelname.tot is None
    client.post(stop, einde, follow=True)
    _lang_geleden(deelname)
    client.post(door)
    deelname.refresh_from_db()
    assert deelname.tot == date(2026, 2, 1)
    weer = f"{reverse('deelname_toevoegen', args=[traject.pk])}?weer={deelname.pk}"
    pagina = _pagina(client, inwoner)
    assert (weer in pagina, door in pagina) == (True, False)
    begin = client.get(weer).context["form"]
    assert [begin[naam].value() for naam in ("vorm", "waar")] == [deelname.vorm_id, "Dorpshuis"]

    reden = Eindreden.objects.get(sleutel="doel_gehaald")
    open_, slot = reverse("traject_heropenen", args=[traject.pk]), reverse("traject_beeindigen", args=[traject.pk])
    formulier = {"op": _dag(VANDAAG), "reden": reden.pk, "uitkomst": "Leerde koken", "geen_eindmeting": "Weg"}
    assert f'action="{open_}"' in client.post(slot, formulier, follow=True).content.decode()
    client.post(open_)
    traject.refresh_from_db()
    assert traject.loopt
    client.post(slot, formulier, follow=True)
    _lang_geleden(traject)
    client.post(open_)
    traject.refresh_from_db()
    assert traject.einde == VANDAAG
    assert open_ not in _pagina(client, inwoner)


def test_step_in_a_project_is_a_mistake_for_a_month(inloggen, begeleider, inwoner):
    deelname = maak_projectdeelname(inwoner=inwoner, afgerond_op=DAG)
    client, terug = inloggen(begeleider), reverse("projectdeelname_terug", args=[deelname.pk])
    project = reverse("project_bekijken", args=[deelname.project_id])
    assert terug in client.get(project).content.decode()
    _lang_geleden(deelname)

    client.post(terug)

    deelname.refresh_from_db()
    assert deelname.afgerond_op == DAG
    assert terug not in client.get(project).content.decode()


def _lang_geleden(rij: Model) -> None:
    """What was written of it was written more than a month ago."""
    keren = rij.pgh_event_model.objects.filter(pgh_obj=rij)
    keren.update(pgh_created_at=timezone.now() - TERUG_BINNEN - timedelta(days=2))
