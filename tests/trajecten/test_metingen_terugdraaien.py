"""Taking back what a file with metingen made: all of it, or nothing when something was changed since."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from netwerk.rolsoorten import Rolsoort
from tests.maak.metingen import maak_deelname, maak_meting, maak_traject
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner
from tests.trajecten.vijftien import KOPPEN
from trajecten.models import Inwoner, Meting, Metingeninlezing, Traject

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider():
    return maak_lid(rol=Rolsoort.BEGELEIDER)


@pytest.fixture
def lees_in(inloggen, begeleider):
    """Read in: a new person, and somebody known whose meting is corrected and whose traject ends."""
    bekend = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam="Bekend")
    traject = maak_traject(inwoner=bekend, start=date(2026, 2, 1))
    maak_meting(traject=traject, meetdatum=date(2026, 2, 10), trede=3)
    code = begeleider.gemeente.cbs_code
    regels = (
        KOPPEN,
        f"Nieuw;{code};onderwijs;1-2-2026;;;10-2-2026;3;",
        f"Bekend;{code};vrijwilliger;1-2-2026;1-6-2026;verhuisd;10-2-2026;4;10-2-2026",
    )

    def lees():
        client = inloggen(begeleider)
        bestand = SimpleUploadedFile("metingen.csv", "\n".join(regels).encode())
        client.post(reverse("metingen_inlezen"), {"bestand": bestand})
        client.post(reverse("metingen_inlezen"), {"wat": "lees_in"})
        return client, Metingeninlezing.objects.get()

    return lees


def _stand() -> tuple:
    einde = Traject.objects.get(inwoner__naam="Bekend").einde
    return Inwoner.objects.count(), Traject.objects.count(), Meting.objects.count(), einde


def test_all_that_was_new_goes_and_what_ended_is_open_again(lees_in):
    voor = _stand()
    client, lezing = lees_in()
    assert _stand() == (2, 2, 3, date(2026, 6, 1))
    bekend = Inwoner.objects.filter(naam="Bekend")
    assert bekend.get().sleutel_elders == "bekend"
    assert "Maak ongedaan" in client.get(reverse("metingen_inlezen")).content.decode()

    for _ in range(2):  # a second tap finds nothing to do
        client.post(reverse("metingen_terugdraaien", args=[lezing.pk]))

    assert _stand() == voor
    assert bekend.get().sleutel_elders == ""
    assert Meting.objects.tellend().get().trede == 3
    assert not Inwoner.pgh_event_model.objects.filter(naam="Nieuw").exists()
    assert "Maak ongedaan" not in client.get(reverse("metingen_inlezen")).content.decode()


@pytest.mark.parametrize("wat", ["naam", "deelname", "correctie", "doel", "route"])
def test_what_was_changed_since_stops_it_with_a_clear_sentence(lees_in, begeleider, wat):
    client, lezing = lees_in()
    nieuw = Inwoner.objects.get(naam="Nieuw")
    traject, bekend = nieuw.trajecten.get(), Traject.objects.get(inwoner__naam="Bekend")
    if wat == "naam":
        Inwoner.objects.filter(pk=nieuw.pk).update(naam="Nieuwer")
    elif wat == "deelname":
        maak_deelname(traject=traject)
    elif wat == "correctie":
        oud = traject.metingen.get()
        maak_meting(traject=traject, meetdatum=oud.meetdatum, trede=4, vervangt=oud)
    elif wat == "doel":
        bekend.beschrijf(ambitie="", doel="Iets anders")
    else:
        traject.routes.create(gemeente=nieuw.gemeente, route=bekend.route, sinds=traject.start + timedelta(days=9))
    stand = _stand()

    pagina = client.post(reverse("metingen_terugdraaien", args=[lezing.pk]), follow=True).content.decode()

    wie = {"naam": "Nieuwer", "doel": "Bekend"}.get(wat, "Nieuw")
    assert f"Na het inlezen is er iets veranderd bij {wie}." in pagina
    assert _stand() == stand
