"""Standing in for the contacts of a colleague opens no inwoners of that one; standing in as a begeleider does."""

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Actie, Contactlegger, Waarneming
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.contacten import maak_contactlegger
from tests.maak.netwerk import geef_rol, maak_actie, maak_lid, maak_organisatie
from tests.maak.trajecten import maak_inwoner
from tests.muren import in_de_rol_van_de_app
from trajecten.models import Inwoner

pytestmark = pytest.mark.django_db
COMMUNICATIE, BEGELEIDER = Rolsoort.COMMUNICATIE, Rolsoort.BEGELEIDER


def test_who_stands_in_for_contacts_meets_no_inwoners_and_no_acties(inloggen):
    weg = maak_lid(rollen=(COMMUNICATIE, BEGELEIDER), naam="Vera Weg")
    gemeente = weg.gemeente
    waarnemer, kwartiermaker = (maak_lid(gemeente=gemeente, rol=rol) for rol in (COMMUNICATIE, Rolsoort.KWARTIERMAKER))
    maak_contactlegger(legger=weg, organisatie=maak_organisatie(gemeente=gemeente))
    maak_actie(eigenaar=weg)
    inwoner = maak_inwoner(gemeente=gemeente, begeleider=weg)
    wie = {"gemeente": gemeente.pk, "afwezige": weg.pk, "waarnemer": waarnemer.pk, "van": "vandaag", "tot": "morgen"}

    def ziet() -> tuple[bool, ...]:
        for gelezen in ("rollen_gelezen", "waarnemingen_gelezen"):
            waarnemer.__dict__.pop(gelezen, None)
        met_naam = Inwoner.objects.met_contactpersoon(timezone.localdate()).get()
        with in_de_rol_van_de_app():
            muur.werk_voor(waarnemer.pk)
            achter_de_muur = Inwoner.objects.filter(pk=inwoner.pk).exists()
        return (
            Contactlegger.objects.waargenomen_door(waarnemer).exists(),
            Actie.objects.wijzigbaar_voor(waarnemer).exists(),
            Inwoner.objects.begeleid_door(waarnemer).exists(),
            achter_de_muur,
            met_naam.waarnemer is not None,
        )

    assert inloggen(kwartiermaker).post(reverse("waarnemingen"), wie).status_code == 302
    assert (Waarneming.objects.get().rol, ziet()) == (COMMUNICATIE, (True, False, False, False, False))
    geef_rol(lid=waarnemer, gemeente=gemeente, soort=BEGELEIDER)
    Waarneming.objects.update(rol=BEGELEIDER)
    assert ziet() == (True, True, True, True, True)
