from datetime import date

import pytest
from django.db import transaction
from django.db.utils import ProgrammingError
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Deelnamevorm, Lid
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.matches import maak_match
from tests.maak.metingen import maak_deelname, maak_meting, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.stappen import maak_besluit, maak_stap, maak_trajectorganisatie
from tests.maak.trajecten import maak_inwoner_met_account
from tests.muren import in_de_rol_van_de_app
from trajecten.models import Traject
from trajecten.models.matches import Stap as Matchstand

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def traject(begeleider) -> Traject:
    return maak_traject(inwoner=maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider))


def _lees(client, traject: Traject) -> str:
    return client.get(reverse("traject_rondom", args=[traject.pk])).content.decode()


def test_organisaties_come_and_go_with_a_reason_and_nobody_becomes_helper(inloggen, begeleider, traject):
    taalhuis, sport = (maak_organisatie(gemeente=traject.gemeente, naam=naam) for naam in ("Taalhuis", "Sportclub"))
    van_taalhuis = maak_lid(gemeente=traject.gemeente, rol=Rolsoort.BEGELEIDER, organisatie=taalhuis)
    client = inloggen(begeleider)
    erbij = reverse("traject_organisatie_erbij", args=[traject.pk])

    assert client.post(erbij, {"organisatie": taalhuis.pk, "sinds": "1-3-2026", "reden": ""}).status_code == 422
    assert client.post(erbij, {"organisatie": taalhuis.pk, "sinds": "morgen", "reden": "Taal"}).status_code == 422
    for wie in (taalhuis, sport):
        client.post(erbij, {"organisatie": wie.pk, "sinds": "1-3-2026", "reden": f"Helpt vanuit {wie}"})
    tweede = client.post(erbij, {"organisatie": sport.pk, "sinds": "1-3-2026", "reden": "Nog eens"})
    assert tweede.status_code == 422

    hulp = traject.organisaties.get(organisatie=taalhuis)
    stop = reverse("traject_organisatie_stop", args=[hulp.pk])
    for dag in ("1-2-2026", "morgen"):  # before it began, and still to come
        assert client.post(stop, {"op": dag, "reden": "Klaar"}).status_code == 422
    client.post(stop, {"op": "1-4-2026", "reden": "De cursus is klaar"})
    assert client.post(stop, {"op": "1-5-2026", "reden": "Nog eens"}).status_code == 302  # a second tap
    pagina = _lees(client, traject)
    assert "vanaf 1 maart 2026 tot 1 april 2026" in pagina
    assert "Gestopt: De cursus is klaar" in pagina
    assert "Helpt vanuit Sportclub" in pagina
    inloggen(van_taalhuis)
    assert client.get(reverse("traject_rondom", args=[traject.pk])).status_code == 404


def test_name_of_an_organisatie_stays_when_it_is_gone(begeleider, traject):
    hulp = maak_trajectorganisatie(traject=traject)
    naam = hulp.naam
    hulp.organisatie.delete()

    hulp.refresh_from_db()
    assert (str(hulp), hulp.organisatie) == (naam, None)


def test_joint_decision_says_who_what_and_whether_the_person_was_there_and_the_person_reads_it(
    inloggen, begeleider, traject
):
    client = inloggen(begeleider)
    adres = reverse("traject_besluit", args=[traject.pk])
    formulier = {"wat": "Twee ochtenden op de tuin", "wie": "Anke en het Taalhuis", "op": "vandaag"}

    assert client.post(adres, formulier).status_code == 422
    assert client.post(adres, formulier | {"inwoner_erbij": "ja", "op": "morgen"}).status_code == 422
    client.post(adres, formulier | {"inwoner_erbij": "nee"})
    besluit = traject.besluiten.get()
    assert (besluit.inwoner_erbij, besluit.op, besluit.door) == (False, timezone.localdate(), begeleider)
    client.post(reverse("besluit_wijzigen", args=[besluit.pk]), formulier | {"inwoner_erbij": "ja"})

    assert "de inwoner was erbij" in _lees(client, traject)
    inloggen(traject.inwoner.lid)
    pagina = client.get(reverse("mijn_stappen")).content.decode()
    assert "Twee ochtenden op de tuin" in pagina
    assert "u was erbij" in pagina


def test_level_of_a_beschikking_has_a_history_by_dates_and_no_words(inloggen, begeleider, traject):
    client = inloggen(begeleider)
    adres = reverse("traject_omstandigheid", args=[traject.pk])

    assert client.post(adres, {"soort": "beschikking", "niveau": "", "sinds": "1-1-2025"}).status_code == 422
    assert client.post(adres, {"soort": "mantelzorg", "niveau": "licht", "sinds": "1-1-2025"}).status_code == 422
    client.post(adres, {"soort": "beschikking", "niveau": "intensief", "sinds": "1-1-2025"})
    eerste = traject.omstandigheden.get()
    wijzig = {"soort": "beschikking", "niveau": "intensief", "sinds": "1-1-2025", "tot": "1-6-2025"}
    client.post(reverse("omstandigheid_wijzigen", args=[eerste.pk]), wijzig)
    client.post(adres, {"soort": "beschikking", "niveau": "licht", "sinds": "2-6-2025"})
    client.post(adres, {"soort": "ontheffing", "niveau": "", "sinds": "1-1-2026", "tot": "1-1-2027"})
    assert client.post(adres, {"soort": "geen_indicatie", "niveau": "licht", "sinds": "1-1-2026"}).status_code == 422
    for soort in ("geen_uitkering", "geen_indicatie"):
        client.post(adres, {"soort": soort, "niveau": "", "sinds": "1-3-2026"})

    pagina = _lees(client, traject)
    for regel in (
        "vanaf 1 januari 2025 tot en met 1 juni 2025",
        "Beschikking voor begeleiding, licht",
        "vanaf 1 januari 2026 tot en met 1 januari 2027",
        "Heeft geen uitkering",
        "Heeft geen indicatie die past",
    ):
        assert regel in pagina
    vrij = [veld.name for veld in eerste._meta.fields if veld.get_internal_type() == "CharField" and not veld.choices]
    assert vrij == []


def test_human_links_a_change_to_what_happened(inloggen, begeleider, traject):
    plek = maak_plek(organisatie=maak_organisatie(gemeente=traject.gemeente), naam="De kas")
    match = maak_match(inwoner=traject.inwoner, plek=plek, stand=Matchstand.PLAATSING)
    meting = maak_meting(traject=traject, trede=4)
    deelname = maak_deelname(traject=traject)
    maak_stap(inwoner=traject.inwoner, antwoord="eens")
    elders = maak_meting()
    client = inloggen(begeleider)
    adres = reverse("traject_aanleiding", args=[traject.pk])
    formulier = {
        "verandering": f"meting:{meting.pk}",
        "oorzaak": f"match:{match.pk}",
        "zin": "Door de kas komt hij buiten",
    }

    assert client.post(adres, formulier | {"verandering": f"meting:{elders.pk}"}).status_code == 422
    zelf = {"verandering": f"deelname:{deelname.pk}", "oorzaak": f"door_deelname:{deelname.pk}"}
    assert client.post(adres, formulier | zelf).status_code == 422
    assert client.post(adres, formulier | {"zin": ""}).status_code == 422
    for _ in range(2):  # a second tap
        client.post(adres, formulier)

    aanleiding = traject.aanleidingen.get()
    assert (aanleiding.verandering, aanleiding.oorzaak, aanleiding.door) == (meting, match, begeleider)
    pagina = _lees(client, traject)
    assert "Meting van 1 maart 2026: trede 4" in pagina
    assert "Door: Meedoen bij De kas" in pagina
    for _ in range(2):  # a second tap changes nothing
        assert client.post(reverse("aanleiding_weghalen", args=[aanleiding.pk])).status_code == 302
    assert not traject.aanleidingen.exists()


def test_deelname_is_on_a_plek_of_the_network(inloggen, begeleider, traject):
    plek = maak_plek(organisatie=maak_organisatie(gemeente=traject.gemeente), naam="De kas")
    vorm = Deelnamevorm.objects.get(sleutel="vrijwilligerswerk")
    client = inloggen(begeleider)

    client.post(
        reverse("deelname_toevoegen", args=[traject.pk]), {"vorm": vorm.pk, "plek": plek.pk, "sinds": "1-1-2026"}
    )

    deelname = traject.deelnames.get()
    assert (deelname.plek, deelname.waar, deelname.sinds) == (plek, "De kas", date(2026, 1, 1))
    pagina = client.get(reverse("inwoner_traject", args=[traject.inwoner_id])).content.decode()
    assert reverse("plek_bekijken", args=[plek.pk]) in pagina


def test_second_wall_lets_the_person_read_and_only_who_helps_write(traject):
    maak_besluit(traject=traject)
    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(traject.inwoner.lid_id)
        assert traject.besluiten.count() == 1
        assert traject.besluiten.update(wat="Anders") == 0
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            maak_besluit(traject=traject)
