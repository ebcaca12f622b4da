"""The privacy officer searches who looked, by person and by user, and never sees the data or a name of an inwoner."""

import csv
from datetime import timedelta
from io import StringIO

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Inzage
from netwerk.models.inzage import Grond, Handeling
from netwerk.rolsoorten import Rolsoort
from netwerk.toezicht import ONBEKEND
from tests.maak.netwerk import maak_gemeente, maak_inzage, maak_lid
from tests.maak.trajecten import maak_aanmelding, maak_inwoner, maak_inwoner_met_account

pytestmark = pytest.mark.django_db

TOEZICHT = reverse("toezicht")


@pytest.fixture
def officer():
    return maak_lid(rol=Rolsoort.PRIVACY_OFFICER, naam="Tjalling Overdiep")


@pytest.fixture
def begeleider(officer):
    return maak_lid(gemeente=officer.gemeente, rol=Rolsoort.BEGELEIDER, naam="Nel de Boer")


def _filter(client, **vraag) -> str:
    """Send the filter of the list; return the address that it leads to."""
    return client.post(TOEZICHT, {"wie": "", **vraag}).url


def _gevonden(antwoord) -> list[tuple[str, object]]:
    return [(regel.wie, regel.persoon) for regel in antwoord.context["regels"]]


def test_search_by_name_leads_to_a_number_and_is_logged_itself(officer, begeleider, inloggen):
    inwoner = maak_inwoner(gemeente=officer.gemeente, naam="Froukje Hoekstra")
    maak_inzage(door=begeleider, persoon=inwoner.pk)
    maak_inzage(door=begeleider)
    client = inloggen(officer)

    zoek = client.post(TOEZICHT, {"naam": "froukje hoekstra"})
    pagina = client.get(zoek.url)

    assert zoek.url == f"{TOEZICHT}?persoon={inwoner.pk}"
    assert _gevonden(pagina) == [("Nel de Boer", inwoner.pk)]
    assert "Froukje" not in pagina.content.decode()
    regel = Inzage.objects.get(gebruiker=officer.pk)
    assert (regel.persoon, regel.gegevens, regel.handeling, regel.grond) == (
        inwoner.pk,
        "logboek",
        "bekeken",
        "toezicht",
    )


def test_name_elsewhere_is_not_found_and_an_aanmelding_is(officer, inloggen):
    maak_inwoner(naam="Van Ver")
    aanmelding = maak_aanmelding(gemeente=officer.gemeente, naam="Sjoerd Postma")
    client = inloggen(officer)

    assert client.post(TOEZICHT, {"naam": "Van Ver"}).status_code == 422
    assert client.post(TOEZICHT, {"naam": "Sjoerd Postma"}).url == f"{TOEZICHT}?persoon={aanmelding.pk}"


def test_lines_of_the_account_are_found_by_the_name_and_those_of_a_reader_who_is_out_of_sight(officer, inloggen):
    inwoner = maak_inwoner_met_account(gemeente=officer.gemeente)
    vreemde = maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Van Verre")
    regel = maak_inzage(door=vreemde, persoon=inwoner.lid_id, gemeente=officer.gemeente)
    client = inloggen(officer)

    gevonden = client.get(client.post(TOEZICHT, {"naam": "Froukje Hoekstra"}).url)

    assert [persoon for _, persoon in _gevonden(gevonden)] == [regel.persoon]
    op_naam = [len(_gevonden(client.get(_filter(client, wie=wie)))) for wie in ("van verre", "verre")]
    assert op_naam == [1, 0]


def test_filters_by_user_deed_and_period(officer, begeleider, inloggen):
    ander = maak_lid(gemeente=officer.gemeente, rol=Rolsoort.BEGELEIDER, naam="Bea Visser")
    nu = timezone.now()
    lang_geleden = maak_inzage(door=ander, op=nu - timedelta(days=60))
    gisteren = maak_inzage(door=begeleider, op=nu - timedelta(days=1))
    geweigerd = maak_inzage(door=ander, op=nu, handeling=Handeling.GEWEIGERD, grond=Grond.GEEN)
    maak_inzage(door=begeleider, gemeente=maak_gemeente())
    client = inloggen(officer)

    def personen(**vraag):
        return [persoon for _, persoon in _gevonden(client.get(_filter(client, **vraag)))]

    assert personen() == [geweigerd.persoon, gisteren.persoon]
    assert _filter(client, wie="visser", tot="gisteren") == f"{TOEZICHT}?gezocht=1&tot=gisteren"
    assert personen(wie="visser") == [geweigerd.persoon, lang_geleden.persoon]
    assert personen(handeling="geweigerd") == [geweigerd.persoon]
    assert personen(tot="eergisteren") == [lang_geleden.persoon]
    assert personen(persoon=f"{gisteren.persoon},{lang_geleden.persoon}") == [gisteren.persoon, lang_geleden.persoon]
    assert client.get(TOEZICHT, {"persoon": "geen-nummer"}).status_code == 422


def test_line_stays_readable_when_the_account_is_gone(officer, inloggen):
    weg = maak_lid(rol=Rolsoort.BEGELEIDER)
    maak_inzage(door=weg, gemeente=officer.gemeente)

    [regel] = inloggen(officer).get(TOEZICHT).context["regels"]

    assert (regel.wie, regel.rol, regel.organisatie) == (ONBEKEND, "begeleider", "Sociaal werk De Kern")


def test_file_has_the_lines_without_formulas_and_is_logged_per_person(officer, begeleider, inloggen):
    regel = maak_inzage(
        door=begeleider, handeling=Handeling.NOODTOEGANG, grond=Grond.NOODTOEGANG, toelichting="=1+1 was nodig"
    )
    maak_inzage(door=begeleider, op=timezone.now() - timedelta(days=60))

    antwoord = inloggen(officer).get(reverse("toezicht_csv"))

    _, *rijen = csv.reader(StringIO(antwoord.content.decode("utf-8-sig")), delimiter=";")
    assert [rij[2:] for rij in rijen] == [
        [
            "Nel de Boer",
            "begeleider",
            "Sociaal werk De Kern",
            str(regel.persoon)[:8],
            "talentprofiel",
            "noodtoegang gevraagd",
            "noodtoegang",
            "'=1+1 was nodig",
        ]
    ]
    geexporteerd = Inzage.objects.filter(handeling=Handeling.GEEXPORTEERD)
    assert list(geexporteerd.values_list("gebruiker", "persoon")) == [(officer.pk, regel.persoon)]
