"""Wie heeft welke rechten: seeing it, changing it with a reason, and looking through it every quarter."""

import csv
import io
import re
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Inzage, Lid, Rechtencontrole
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie.periodes import kwartaal
from tests.maak.netwerk import (
    geef_rol,
    maak_gemeente,
    maak_lid,
    maak_organisatie,
    maak_rechtencontrole,
    maak_uitnodiging,
    maak_werkgroep,
    zet_in_werkgroep,
)
from tests.netwerk.inloggen import tekst, zet_ingelogd

pytestmark = pytest.mark.django_db
REDEN = {"reden": "Werkt hier niet meer"}


@pytest.fixture
def beheerder() -> Lid:
    return maak_lid(rol=Rolsoort.FUNCTIONEEL_BEHEERDER, naam="Noor Achterberg")


@pytest.fixture
def collega(beheerder) -> Lid:
    return maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Anke Terpstra")


# Seeing it


def test_list_shows_inwoners_too_and_nobody_of_a_gemeente_next_door(inloggen, beheerder, collega):
    maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.INWONER, naam="Sjoerd Hoekema")
    buur = maak_gemeente(samenwerkingsverband=beheerder.gemeente.samenwerkingsverband, naam="Buur")
    maak_lid(gemeente=buur, rol=Rolsoort.KWARTIERMAKER, naam="Van de buren")
    geef_rol(lid=collega, gemeente=buur, soort=Rolsoort.BEGELEIDER)

    pagina = tekst(inloggen(beheerder).get(reverse("rechten")))

    gezien = [naam for naam in ("Anke Terpstra", "Sjoerd Hoekema", "Van de buren") if naam in pagina]
    assert gezien == ["Anke Terpstra", "Sjoerd Hoekema"]
    assert "begeleider, Buur" not in pagina


def test_filters_narrow_the_list(inloggen, beheerder, collega):
    gesloten = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.VRIJWILLIGER, naam="Klaas Elzinga")
    gesloten.sluit_account()
    client = inloggen(beheerder)

    def namen(**vraag):
        pagina = client.post(reverse("rechten"), vraag, follow=True).content.decode()
        return re.findall(r'<th scope="row"><a [^>]*>([^<]*)', pagina)

    assert namen() == ["Anke Terpstra", "Klaas Elzinga", "Noor Achterberg"]
    assert namen(zoek="klaas") == ["Klaas Elzinga"]
    assert namen(rol="kwartiermaker", gemeente=beheerder.gemeente_id) == ["Anke Terpstra"]
    assert namen(account="gesloten") == ["Klaas Elzinga"]
    assert namen(rol="bestaat-niet") == []


def test_file_has_a_row_for_each_role_and_no_formulas(inloggen, beheerder, collega):
    geef_rol(lid=collega, gemeente=beheerder.gemeente, soort=Rolsoort.VRIJWILLIGER)
    collega.naam, collega.organisatie = "=HYPERLINK(1)", maak_organisatie(gemeente=beheerder.gemeente, naam="+Werk")
    collega.save()

    client = inloggen(beheerder)
    gezocht = client.post(reverse("rechten"), {"zoek": "hyperlink"}).url.partition("?")[2]
    bestand = client.get(f"{reverse('rechten_csv')}?{gezocht}").content.decode("utf-8-sig")

    assert gezocht == "gezocht=1"

    kop, *rijen = csv.reader(io.StringIO(bestand), delimiter=";")
    assert kop == ["Naam", "E-mail", "Organisatie", "Gemeente", "Rol", "Sinds", "Laatst ingelogd", "Account"]
    vandaag = timezone.localdate()
    wie = ["'=HYPERLINK(1)", collega.email, "'+Werk", "Voorbeeldgemeente"]
    rest = [f"{vandaag.day}-{vandaag.month}-{vandaag.year}", "", "open"]
    assert rijen == [[*wie, "kwartiermaker", *rest], [*wie, "vrijwilliger", *rest]]


# Changing it


def test_role_that_is_given_works_and_its_history_says_why_and_by_whom(inloggen, beheerder, collega):
    formulier = {"gemeente": beheerder.gemeente_id, "soort": "privacy_officer", "reden": "Neemt dit over"}

    antwoord = inloggen(beheerder).post(reverse("rol_geven", args=[collega.pk]), formulier)

    rol = collega.rollen.get(soort="privacy_officer")
    assert antwoord.url == reverse("rechten_van_lid", args=[collega.pk])
    assert rol.events.get().pgh_context == {"gebruiker": str(beheerder.pk), "reden": "Neemt dit over"}


def test_role_is_given_in_the_own_gemeenten_only_and_once(inloggen, beheerder, collega):
    buur = maak_gemeente(samenwerkingsverband=beheerder.gemeente.samenwerkingsverband)
    client, adres = inloggen(beheerder), reverse("rol_geven", args=[collega.pk])

    statussen = [
        client.post(adres, {"gemeente": gemeente.pk, "soort": soort, **REDEN}).status_code
        for gemeente, soort in ((buur, "vrijwilliger"), (beheerder.gemeente, "kwartiermaker"))
    ]

    assert (statussen, collega.rollen.count()) == ([422, 422], 1)


def test_every_change_needs_a_reason(inloggen, beheerder, collega):
    client, rol = inloggen(beheerder), collega.rollen.get()
    formulieren = {
        "rol_geven": {"gemeente": beheerder.gemeente_id, "soort": "vrijwilliger"},
        "rol_afnemen": {"rol": rol.pk},
        "lid_sluiten": {},
        "lid_heropenen": {},
    }

    statussen = [client.post(reverse(naam, args=[collega.pk]), f).status_code for naam, f in formulieren.items()]

    collega.refresh_from_db()
    assert (statussen, collega.rollen.count(), collega.is_active) == ([422] * 4, 1, True)


@pytest.mark.parametrize("naam", ["rol_geven", "rol_afnemen", "lid_sluiten", "lid_heropenen"])
def test_nobody_changes_the_own_rights(inloggen, beheerder, naam):
    client, adres = inloggen(beheerder), reverse(naam, args=[beheerder.pk])
    formulier = {"gemeente": beheerder.gemeente_id, "soort": "kwartiermaker", "rol": beheerder.rollen.get().pk, **REDEN}

    assert (client.get(adres).status_code, client.post(adres, formulier).status_code) == (404, 404)
    assert "Dit bent u zelf" in tekst(client.get(reverse("rechten_van_lid", args=[beheerder.pk])))


def test_role_that_is_taken_away_stops_at_the_next_request_of_an_old_session(client, inloggen, beheerder, collega):
    oude_sessie = inloggen(collega)
    assert oude_sessie.get(reverse("uitnodigingen")).status_code == 200
    uitnodiging, _ = maak_uitnodiging(door=collega, soort=Rolsoort.VRIJWILLIGER)

    ander = type(client)()
    zet_ingelogd(ander, beheerder)
    ander.post(reverse("rol_afnemen", args=[collega.pk]), {"rol": collega.rollen.get().pk, **REDEN})

    uitnodiging.refresh_from_db()
    assert oude_sessie.get(reverse("uitnodigingen")).status_code == 403
    assert (uitnodiging.ingetrokken_door, collega.rollen.count()) == (beheerder, 0)


def test_role_of_another_gemeente_cannot_be_taken_away(inloggen, beheerder, collega):
    buur = maak_gemeente(samenwerkingsverband=beheerder.gemeente.samenwerkingsverband)
    rol = geef_rol(lid=collega, gemeente=buur, soort=Rolsoort.BEGELEIDER)

    antwoord = inloggen(beheerder).post(reverse("rol_afnemen", args=[collega.pk]), {"rol": rol.pk, **REDEN})

    assert (antwoord.status_code, collega.rollen.count()) == (422, 2)


def test_closed_account_ends_every_session_for_good(client, inloggen, beheerder, collega):
    oude_sessie = inloggen(collega)
    ander = type(client)()
    zet_ingelogd(ander, beheerder)

    ander.post(reverse("lid_sluiten", args=[collega.pk]), REDEN | {"stopt": "nee"})
    tijdens = oude_sessie.get(reverse("vandaag")).status_code
    ander.post(reverse("lid_heropenen", args=[collega.pk]), {"reden": "Vergissing"})
    daarna = oude_sessie.get(reverse("vandaag")).status_code

    collega.refresh_from_db()
    redenen = [event.pgh_context.get("reden") for event in collega.events.order_by("pgh_id") if event.pgh_context]
    assert (tijdens, daarna, collega.is_active) == (302, 302, True)
    assert redenen == [REDEN["reden"], "Vergissing"]
    assert ander.get(reverse("vandaag")).status_code == 200


def test_who_stops_leaves_the_lists_and_the_werkgroepen_and_comes_back_into_them(inloggen, beheerder, collega):
    client, vandaag = inloggen(beheerder), timezone.localdate()
    werkgroep = maak_werkgroep(samenwerkingsverband=collega.gemeente.samenwerkingsverband)
    zet_in_werkgroep(lid=collega, werkgroep=werkgroep)
    sluiten, heropenen = (reverse(naam, args=[collega.pk]) for naam in ("lid_sluiten", "lid_heropenen"))

    def stand() -> tuple:
        collega.refresh_from_db()
        nu = Lid.objects.op_datum(vandaag).filter(pk=collega.pk)
        return collega.is_active, nu.exists(), Lid.objects.in_werkgroep(werkgroep).exists()

    client.post(sluiten, REDEN | {"stopt": "nee"})
    assert stand() == (False, True, True)
    client.post(sluiten, REDEN)  # closed already: now its person stops as well
    assert stand() == (False, False, False)
    client.post(heropenen, REDEN)
    assert stand() == (True, True, True)
    client.post(sluiten, REDEN | {"stopt": "ja"})
    lang_geleden = vandaag - timedelta(days=31)
    Lid.objects.filter(pk=collega.pk).update(lid_tot=lang_geleden)
    collega.werkgroepleden.update(tot=lang_geleden)
    client.post(heropenen, REDEN)
    assert stand() == (True, True, False)


def test_account_of_another_gemeente_is_not_to_close(inloggen, beheerder):
    """It has a role here, and lives elsewhere."""
    buur = maak_gemeente(samenwerkingsverband=beheerder.gemeente.samenwerkingsverband)
    gast = maak_lid(gemeente=buur)
    geef_rol(lid=gast, gemeente=beheerder.gemeente, soort=Rolsoort.BEGELEIDER)
    client = inloggen(beheerder)

    pagina = client.get(reverse("rechten_van_lid", args=[gast.pk]))

    assert (pagina.status_code, "Sluit het account" in tekst(pagina)) == (200, False)
    assert client.post(reverse("lid_sluiten", args=[gast.pk]), REDEN).status_code == 404


# Every quarter


def _controleer(client, gemeente, *, gezien: str | None = None):
    adres = reverse("rechten_controleren", args=[gemeente.pk])
    if gezien is None:
        gezien = re.search(r'name="gezien" value="(\w+)"', client.get(adres).content.decode())[1]
    return client.post(adres, {"gezien": gezien, "opmerking": "Alles klopt"})


def test_control_of_this_quarter_is_kept_and_the_warning_goes(inloggen, beheerder, collega):
    client = inloggen(beheerder)
    waarschuwing = "Rechten nog niet gecontroleerd"
    ervoor = waarschuwing in tekst(client.get(reverse("vandaag")))

    antwoord = _controleer(client, beheerder.gemeente)

    controle = Rechtencontrole.objects.get()
    assert antwoord.url == reverse("rechten")
    assert (controle.kwartaal, controle.gezien_door, controle.aantal_rollen, controle.opmerking) == (
        kwartaal(timezone.localdate()).van,
        beheerder,
        2,
        "Alles klopt",
    )
    assert (ervoor, waarschuwing in tekst(client.get(reverse("vandaag")))) == (True, False)


def test_control_is_refused_when_rights_changed_since_the_page_was_opened(inloggen, beheerder, collega):
    client, adres = inloggen(beheerder), reverse("rechten_controleren", args=[beheerder.gemeente_id])
    gezien = re.search(r'name="gezien" value="(\w+)"', client.get(adres).content.decode())[1]
    geef_rol(lid=collega, gemeente=beheerder.gemeente, soort=Rolsoort.BEGELEIDER)

    antwoord = _controleer(client, beheerder.gemeente, gezien=gezien)
    pagina = antwoord.content.decode()
    nu_gezien = re.search(r'name="gezien" value="(\w+)"', pagina)[1]

    assert (antwoord.status_code, Rechtencontrole.objects.count(), "Alles klopt" in pagina) == (409, 0, True)
    assert _controleer(client, beheerder.gemeente, gezien=nu_gezien).status_code == 302


def test_control_of_last_quarter_does_not_count_and_a_second_one_is_not_needed(inloggen, beheerder):
    vorig = kwartaal(timezone.localdate()).vorige()
    maak_rechtencontrole(gemeente=beheerder.gemeente, door=beheerder, kwartaal=vorig.van)
    client = inloggen(beheerder)
    assert "Dit kwartaal nog niet" in tekst(client.get(reverse("rechten")))

    for _ in range(2):
        _controleer(client, beheerder.gemeente, gezien=None if Rechtencontrole.objects.count() == 1 else "al gedaan")

    assert Rechtencontrole.objects.count() == 2
    with pytest.raises(IntegrityError, match="een_per_kwartaal"), transaction.atomic():
        maak_rechtencontrole(gemeente=beheerder.gemeente, door=beheerder, kwartaal=vorig.van)
    with pytest.raises(IntegrityError, match="eerste_dag"), transaction.atomic():
        maak_rechtencontrole(gemeente=beheerder.gemeente, door=beheerder, kwartaal=date(2026, 2, 1))


def test_reading_the_account_of_an_inwoner_stands_in_the_log(inloggen, beheerder):
    inwoner = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.INWONER, wereld=Wereld.GEMEENTE)
    client = inloggen(beheerder)

    for naam, delen in (
        ("rechten", []),
        ("rechten_csv", []),
        ("rechten_van_lid", [inwoner.pk]),
        ("rol_geven", [inwoner.pk]),
    ):
        assert client.get(reverse(naam, args=delen)).status_code == 200
    client.post(reverse("rechten"), {"zoek": inwoner.email}, follow=True)

    regels = Inzage.objects.filter(gebruiker=beheerder.pk).order_by("op").values_list("persoon", "handeling")
    assert list(regels) == [(inwoner.pk, wat) for wat in ("lijst", "geexporteerd", "bekeken", "bekeken", "gezocht")]
