"""The log of who read what: no page with the name of an inwoner goes out without a line, and no line ever changes."""

import zipfile
from io import BytesIO

import pytest
from django.apps import apps
from django.db import ProgrammingError, connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Werkbezoek
from netwerk.inzage import Gegevens, Grond, Handeling, leg_vast
from netwerk.models import Inzage, Lid
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.adressen import adressen_per_naam
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.gesprekken import maak_gesprek
from tests.maak.metingen import maak_traject
from tests.maak.netwerk import geef_rol, maak_gemeente, maak_inzage, maak_lid, maak_organisatie, maak_werkgroep
from tests.maak.trajecten import (
    maak_aanmelding,
    maak_inwoner,
    maak_inwoner_met_account,
    maak_noodtoegang,
    maak_talentprofiel,
)
from tests.muren import in_de_rol_van_de_app
from tests.netwerk.inloggen import zet_ingelogd
from tests.toegang_verwacht import VERWACHT, pad_van
from trajecten.inzage import paden_naar_inwoner
from trajecten.models import Aanmelding, Gesprek, Inwoner, Match, Talent, Traject

pytestmark = pytest.mark.django_db


def _regels(**waar: object) -> list[tuple[str, str, str]]:
    return list(Inzage.objects.filter(**waar).order_by("op", "pk").values_list("handeling", "gegevens", "grond"))


# No page without a line


@pytest.fixture
def kijker(settings) -> Lid:
    """Somebody with every role, who helps inwoners, went on a visit for them, and asked for noodtoegang."""
    settings.DEMO = True
    settings.SECURITY_CONTACT = "mailto:veilig@voorbeeld.example"
    lid = maak_lid(gemeente=maak_gemeente(), rollen=tuple(Rolsoort))
    inwoner = maak_talentprofiel(inwoner=maak_inwoner(gemeente=lid.gemeente, begeleider=lid)).inwoner
    groep = maak_werkgroep(samenwerkingsverband=lid.gemeente.samenwerkingsverband)
    bezoek = maak_werkbezoek(
        kwartiermaker=lid,
        inwoners=(inwoner, *(maak_inwoner(gemeente=lid.gemeente, begeleider=lid) for _ in range(4))),
        experiment=maak_experiment(werkgroep=groep, gemeenten=(lid.gemeente,)),
        datum=timezone.localdate(),
    )
    bezoek.geziene_talenten.create(inwoner=inwoner, gemeente=lid.gemeente, talent=Talent.objects.first())
    maak_aanmelding(gemeente=lid.gemeente)
    maak_noodtoegang(lid=lid)
    return lid


def test_no_page_names_an_inwoner_without_a_line_in_the_log(kijker):
    client = Client(raise_request_exception=False)

    genoemd, zonder_regel = set(), set()
    for naam in sorted(adressen_per_naam()):
        pad = pad_van(naam, gemeente=kijker.gemeente, van=kijker)
        _maak_iedereen_bekend(kijker)
        zet_ingelogd(client, kijker)
        for methode, formulier in (("get", {}), ("post", VERWACHT[naam].formulier)):
            with transaction.atomic():
                antwoord = getattr(client, methode)(pad, formulier)
                wie = _genoemd_in(antwoord, lezer=kijker)
                gelogd = set(Inzage.objects.filter(gebruiker=kijker.pk).values_list("persoon", flat=True))
                transaction.set_rollback(True)
            genoemd |= {naam} if wie else set()
            zonder_regel |= {f"{methode} {naam}"} if wie - gelogd else set()

    assert zonder_regel == set()
    assert genoemd >= {
        "aanmelding_bekijken",
        "aanmeldingen",
        "inwoner_talentprofiel",
        "inwoner_veranderd",
        "inwoners",
        "noodtoegang",
        "overzicht_mensen",
        "vandaag",
        "werkbezoek_bekijken",
        "werkbezoek_vastleggen",
        "werkbezoek_wijzigen",
    }


def _maak_iedereen_bekend(kijker: Lid) -> None:
    """Let the pages show as many people as they can, each by a name of its own."""
    Inwoner.objects.filter(lid=None, noodtoegangen=None).update(begeleider=kijker)
    geholpen = Inwoner.objects.filter(begeleider=kijker)[:1]
    for bezoek in Werkbezoek.objects.filter(inwoners=None):
        bezoek.inwoners.set(geholpen)
    for model in (Inwoner, Aanmelding):
        for nummer, wie in enumerate(model.objects.order_by("pk")):
            model.objects.filter(pk=wie.pk).update(naam=f"Merk{model.__name__}{nummer:03}x")


def _genoemd_in(antwoord: HttpResponse, *, lezer: Lid) -> set[object]:
    """Return the ids of the people whose name is in the answer; a redirect is followed by a request of its own."""
    if antwoord.status_code in {301, 302, 303}:
        return set()
    tekst = _tekst(antwoord)
    mensen = [*Inwoner.objects.exclude(lid=lezer), *Aanmelding.objects.all()]
    return {wie.pk for wie in mensen if wie.naam in tekst}


def _tekst(antwoord: HttpResponse) -> str:
    if not antwoord.content.startswith(b"PK"):
        return antwoord.content.decode(errors="replace")
    with zipfile.ZipFile(BytesIO(antwoord.content)) as bestand:
        return "".join(bestand.read(deel).decode(errors="replace") for deel in bestand.namelist())


def test_reading_the_own_data_is_not_logged(inloggen):
    inwoner = maak_inwoner_met_account()
    maak_talentprofiel(inwoner=inwoner, klaar=True)
    client = inloggen(inwoner.lid)

    for naam in ("talentprofiel", "talentprofiel_veranderd", "talentprofiel_afdrukken", "wie_heeft_gekeken"):
        assert client.get(reverse(naam)).status_code == 200

    assert _regels() == []


# What a line says


def test_line_says_who_it_was_then_whose_data_and_why(inloggen):
    gemeente = maak_gemeente(naam="Opsterland")
    begeleider = maak_lid(gemeente=gemeente, organisatie=maak_organisatie(gemeente=gemeente, naam="De Kern"))
    geef_rol(lid=begeleider, gemeente=gemeente, soort=Rolsoort.BEGELEIDER)
    inwoner = maak_inwoner(gemeente=gemeente, begeleider=begeleider)

    inloggen(begeleider).get(reverse("inwoner_talentprofiel", args=[inwoner.pk]))

    regel = Inzage.objects.values("gemeente", "gebruiker", "rol", "organisatie", "persoon", "handeling", "grond").get()
    assert regel == {
        "gemeente": gemeente.pk,
        "gebruiker": begeleider.pk,
        "rol": "begeleider",
        "organisatie": "De Kern",
        "persoon": inwoner.pk,
        "handeling": Handeling.BEKEKEN,
        "grond": Grond.BEGELEIDER,
    }


def test_list_and_search_give_a_line_per_person(inloggen):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    eerste, tweede = (
        maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam=naam) for naam in ("Anna", "Bea")
    )
    client = inloggen(begeleider)

    client.get(reverse("inwoners"))
    client.post(reverse("inwoners"), {"zoek": "bea"}, follow=True)

    assert _regels(persoon=eerste.pk) == [("lijst", "naam", "begeleider")]
    assert _regels(persoon=tweede.pk) == [("lijst", "naam", "begeleider"), ("gezocht", "naam", "begeleider")]
    assert set(Inzage.objects.values_list("organisatie", flat=True)) == {"gemeente Voorbeeldgemeente"}


# A refusal


def test_refusal_is_logged_and_outlives_its_rollback(client, transactional_db):
    """With real transactions: the 404 has its own, and what it undoes does not touch the line."""
    gemeente = maak_gemeente()
    inwoner = maak_inwoner(gemeente=gemeente)
    ander = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)
    vrijwilliger = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    adres = reverse("inwoner_talentprofiel", args=[inwoner.pk])

    statussen = []
    for wie in (ander, vrijwilliger):
        zet_ingelogd(client, wie)
        statussen.append(client.get(adres).status_code)

    assert statussen == [404, 403]
    geweigerd = ("geweigerd", "alles", "geen")
    assert [_regels(gebruiker=wie.pk, persoon=inwoner.pk) for wie in (ander, vrijwilliger)] == [[geweigerd]] * 2
    assert [Inzage.objects.get(gebruiker=wie.pk).rol for wie in (ander, vrijwilliger)] == ["begeleider", "vrijwilliger"]


def test_refusal_from_another_network_lands_in_the_gemeente_of_the_inwoner(inloggen):
    inwoner = maak_inwoner()
    ver = maak_gemeente()
    vreemde = maak_lid(
        gemeente=ver, rol=Rolsoort.BEGELEIDER, organisatie=maak_organisatie(gemeente=ver, naam="Van ver")
    )

    inloggen(vreemde).get(reverse("inwoner_veranderd", args=[inwoner.pk]))

    regel = Inzage.objects.get()
    assert (regel.gemeente, regel.rol, regel.organisatie) == (inwoner.gemeente, "begeleider", "Van ver")


def test_refusal_of_what_belongs_to_an_inwoner_is_logged_and_of_the_own_data_is_not(inloggen):
    inwoner = maak_inwoner_met_account()
    traject, gesprek = maak_traject(inwoner=inwoner), maak_gesprek(inwoner=inwoner)
    ander = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.BEGELEIDER)
    adressen = [reverse("traject_doel", args=[traject.pk]), reverse("gesprek_wijzigen", args=[gesprek.pk])]

    statussen = [inloggen(wie).get(adres).status_code for wie in (ander, inwoner.lid) for adres in adressen]

    assert {*statussen} <= {403, 404}
    assert _regels(persoon=inwoner.pk, gebruiker=ander.pk) == [("geweigerd", "alles", "geen")] * 2
    assert _regels(gebruiker=inwoner.lid_id) == []


def test_every_table_of_an_inwoner_leads_to_that_inwoner():
    heeft_inwoner = {
        model
        for model in apps.get_app_config("trajecten").get_models()
        if any(veld.many_to_one and veld.related_model is Inwoner for veld in model._meta.get_fields())
    }

    zonder = heeft_inwoner - set(paden_naar_inwoner()) - {Aanmelding}
    assert {model.__name__ for model in zonder if model._meta.pk.get_internal_type() == "UUIDField"} == set()
    assert {Traject, Gesprek, Match} <= set(paden_naar_inwoner())


def test_what_is_no_person_or_an_old_form_is_no_refusal():
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    aanmelding = maak_aanmelding(gemeente=lid.gemeente)
    client = Client(enforce_csrf_checks=True)
    zet_ingelogd(client, lid)

    statussen = [
        client.get(reverse("organisatie_bekijken", args=[maak_organisatie().pk])).status_code,
        client.post(reverse("aanmelding_oppakken", args=[aanmelding.pk])).status_code,
    ]

    assert (statussen, _regels()) == ([404, 403], [])


# Who can touch it


def test_runtime_role_adds_lines_and_changes_none():
    lid = maak_lid(rol=Rolsoort.PRIVACY_OFFICER)
    maak_inzage(door=lid)

    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid.pk)
        leg_vast(
            lid,
            personen=[(lid.pk, lid.gemeente_id)],
            gegevens=Gegevens.ALLES,
            handeling=Handeling.GEEXPORTEERD,
            grond=Grond.VERZOEK,
        )
        for opdracht in ("UPDATE netwerk_inzage SET rol = ''", "DELETE FROM netwerk_inzage", "TRUNCATE netwerk_inzage"):
            with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
                _voer_uit(opdracht)

    assert Inzage.objects.count() == 2


def _voer_uit(opdracht: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(opdracht)


def test_lines_are_read_by_the_person_and_by_who_watches_over_the_gemeente():
    """Asked of the database itself, with all lines in view of our own code."""
    inwoner = maak_inwoner_met_account()
    gemeente = inwoner.gemeente
    begeleider = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)
    officer, elders = (
        maak_lid(gemeente=waar, rol=Rolsoort.PRIVACY_OFFICER)
        for waar in (gemeente, maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband))
    )
    maak_inzage(door=begeleider, persoon=inwoner.pk)
    maak_inzage(door=begeleider)

    assert [_ziet(lid) for lid in (inwoner.lid, officer, begeleider, elders)] == [1, 2, 0, 0]


def _ziet(lid: Lid) -> int:
    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid.pk)
        return Inzage.objects.count()
