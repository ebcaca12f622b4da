"""Inviting (who, whom, how often) and taking up an uitnodiging (domain.md 6.6 and 8.5)."""

import logging
import re
from datetime import timedelta

import pytest
from django.core import mail
from django.db import ProgrammingError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid, Uitnodiging
from netwerk.rollen import GEEFT, RANG, te_geven_rollen
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie import muur
from participatie.logboek import ZonderGeheimen
from tests.maak.netwerk import geef_rol, maak_gemeente, maak_lid, maak_organisatie, maak_uitnodiging
from tests.muren import in_de_rol_van_de_app
from tests.netwerk.inloggen import code_uit_de_mail, is_ingelogd, tekst

pytestmark = pytest.mark.django_db
NIEUW = "nieuw@voorbeeld.example"


@pytest.fixture
def kwartiermaker() -> Lid:
    return maak_lid(rol=Rolsoort.KWARTIERMAKER, naam="Anke Terpstra")


def _nodig_uit(client, door: Lid, **anders):
    formulier = {"naam": "Sietske Postma", "email": NIEUW, "gemeente": door.gemeente_id, "soort": "vrijwilliger"}
    return client.post(reverse("uitnodiging_versturen"), formulier | anders)


def _link() -> str:
    return re.search(r"http\S+", mail.outbox[-1].body)[0]


def _neem_aan(client, link: str):
    """Press the button, and log in with the code that comes by mail."""
    antwoord = client.post(link)
    return client.post(antwoord.url, {"code": code_uit_de_mail()}, follow=True)


def _rollen(email: str) -> list[tuple[str, str]]:
    return list(Lid.objects.get(email=email).rollen.values_list("soort", "gemeente__naam"))


def _kort(vragen: CaptureQueriesContext) -> list[str]:
    """Return what was asked of which table, without the limits and the session: those grow with every request."""
    opdrachten = [re.sub(r"'[^']*'", "?", vraag["sql"])[:80] for vraag in vragen]
    return [opdracht for opdracht in opdrachten if not re.search("cache|SAVEPOINT|django_session", opdracht)]


# Who gives which role


def test_nobody_gives_a_role_above_the_own_ones():
    assert set(RANG) == set(Rolsoort)
    assert [(door, rol) for door, rollen in GEEFT.items() for rol in rollen if RANG[rol] > RANG[door]] == []


def test_role_gives_only_in_its_own_gemeente(kwartiermaker):
    buur = maak_gemeente(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    geef_rol(lid=kwartiermaker, gemeente=buur, soort=Rolsoort.BEGELEIDER)

    hier, daar = te_geven_rollen(kwartiermaker, kwartiermaker.gemeente_id), te_geven_rollen(kwartiermaker, buur.pk)

    assert hier == {Rolsoort.INWONER, Rolsoort.WERKGEVER, Rolsoort.VRIJWILLIGER}
    assert daar == {Rolsoort.INWONER}


@pytest.mark.parametrize("soort", ["begeleider", "functioneel_beheerder"])
def test_form_refuses_a_role_that_is_not_to_give(inloggen, kwartiermaker, soort):
    antwoord = _nodig_uit(inloggen(kwartiermaker), kwartiermaker, soort=soort)

    assert (antwoord.status_code, Uitnodiging.objects.count(), len(mail.outbox)) == (422, 0, 0)


def test_form_refuses_a_role_that_is_given_elsewhere_only(inloggen, kwartiermaker):
    buur = maak_gemeente(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    geef_rol(lid=kwartiermaker, gemeente=buur, soort=Rolsoort.BEGELEIDER)

    antwoord = _nodig_uit(inloggen(kwartiermaker), kwartiermaker, gemeente=buur.pk)

    assert (antwoord.status_code, "in deze gemeente niet geven" in tekst(antwoord)) == (422, True)


def test_nobody_invites_the_own_address(inloggen, kwartiermaker):
    client = inloggen(kwartiermaker)
    _, geheim = maak_uitnodiging(door=kwartiermaker, email=kwartiermaker.email, soort=Rolsoort.VRIJWILLIGER)

    antwoord = _nodig_uit(client, kwartiermaker, email=kwartiermaker.email.upper())
    pagina = client.post(reverse("uitnodiging_aannemen", args=[geheim]), follow=True)

    assert (antwoord.status_code, "uw eigen adres" in tekst(antwoord)) == (422, True)
    assert "De uitnodiging werkt niet meer" in tekst(pagina)
    assert [soort for soort, _ in _rollen(kwartiermaker.email)] == [Rolsoort.KWARTIERMAKER]


def test_werkgever_needs_an_organisatie_or_the_word_that_it_is_not_there(inloggen, kwartiermaker):
    client = inloggen(kwartiermaker)
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)

    statussen = [
        _nodig_uit(client, kwartiermaker, soort="werkgever", **anders).status_code
        for anders in ({}, {"organisatie": organisatie.pk}, {"organisatie_onbekend": "on"})
    ]

    assert statussen == [422, 302, 302]


def test_inviting_says_the_same_and_asks_the_same_for_a_known_address(inloggen, kwartiermaker):
    """The work is the same, so the time is too."""
    maak_lid(email=NIEUW, gemeente=kwartiermaker.gemeente)
    client = inloggen(kwartiermaker)
    antwoorden, vragen = [], []
    for email in (NIEUW, "niemand@voorbeeld.example"):
        with CaptureQueriesContext(connection) as gevraagd:
            antwoord = _nodig_uit(client, kwartiermaker, email=email)
        antwoorden.append((antwoord.status_code, antwoord.url, len(mail.outbox)))
        vragen.append(_kort(gevraagd))
    pagina = tekst(client.get(reverse("uitnodigingen")))

    assert antwoorden == [(302, reverse("uitnodigingen"), 1), (302, reverse("uitnodigingen"), 2)]
    assert vragen[0] == vragen[1]
    assert pagina.count("De uitnodiging voor Sietske Postma is verstuurd.") == 2


def test_sixth_uitnodiging_within_an_hour_waits(inloggen, kwartiermaker):
    client = inloggen(kwartiermaker)

    statussen = [_nodig_uit(client, kwartiermaker, email=f"{n}@voorbeeld.example").status_code for n in range(6)]

    assert statussen == [302] * 5 + [429]


def test_begeleider_sees_only_the_own_uitnodigingen(inloggen, kwartiermaker):
    begeleider = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER)
    maak_uitnodiging(door=kwartiermaker, naam="Van een ander")
    maak_uitnodiging(door=begeleider, naam="Van mijzelf")

    pagina = tekst(inloggen(begeleider).get(reverse("uitnodigingen")))

    assert ("Van mijzelf" in pagina, "Van een ander" in pagina) == (True, False)


# The mail, and the page that it leads to


def test_mail_says_nothing_of_the_service_or_the_role_and_holds_the_only_copy_of_the_secret(inloggen, kwartiermaker):
    _nodig_uit(inloggen(kwartiermaker), kwartiermaker)

    bericht, geheim = mail.outbox[-1], _link().split("/")[-2]
    rij = Uitnodiging.objects.values().get()
    assert (bericht.subject, bericht.to) == ("Uitnodiging", [NIEUW])
    assert re.search("participatie|vrijwilliger|gemeente|Sietske", bericht.body, re.IGNORECASE) is None
    assert geheim not in str(rij)
    assert rij["geldig_tot"] - rij["verstuurd_op"] == timedelta(days=7)


def test_opening_the_link_changes_nothing_and_names_nobody(client, kwartiermaker):
    """Programs that check mail open links."""
    uitnodiging, geheim = maak_uitnodiging(door=kwartiermaker, email=NIEUW)

    antwoord = client.get(reverse("uitnodiging_aannemen", args=[geheim]))

    pagina = antwoord.content.decode()
    assert [woord for woord in ("Sietske", "Anke", NIEUW, "inwoner", geheim) if woord in pagina] == []
    assert (antwoord.headers["Cache-Control"], antwoord.headers["Referrer-Policy"]) == ("no-store", "same-origin")
    uitnodiging.refresh_from_db()
    assert (uitnodiging.gebruikt_op, Lid.objects.filter(email=NIEUW).exists()) == (None, False)


def test_links_that_do_not_count_look_the_same(client, kwartiermaker):
    """Too old, used, taken back, invented, from somebody who may not give this role any more."""
    nu = timezone.now()
    geheimen = ["verzonnen"]
    for verandering in (
        {"verstuurd_op": nu - timedelta(days=8), "geldig_tot": nu - timedelta(days=1)},
        {"gebruikt_op": nu},
        {"ingetrokken_op": nu},
    ):
        uitnodiging, geheim = maak_uitnodiging(door=kwartiermaker)
        Uitnodiging.objects.filter(pk=uitnodiging.pk).update(**verandering)
        geheimen.append(geheim)
    geheimen.append(maak_uitnodiging(door=maak_lid(gemeente=kwartiermaker.gemeente))[1])

    antwoorden = [client.get(reverse("uitnodiging_aannemen", args=[geheim])) for geheim in geheimen]
    gestuurd = [client.post(reverse("uitnodiging_aannemen", args=[geheim])) for geheim in geheimen]

    assert {antwoord.status_code for antwoord in (*antwoorden, *gestuurd)} == {410}
    assert len({antwoord.content for antwoord in antwoorden}) == 1
    assert "Vraag een nieuwe uitnodiging aan wie u uitnodigde" in tekst(antwoorden[0])
    assert mail.outbox == []


def test_secret_stays_out_of_the_log(client, caplog):
    caplog.handler.addFilter(ZonderGeheimen())  # as in participatie.logboek.INSTELLINGEN
    with caplog.at_level(logging.WARNING, logger="django.request"):
        client.get(reverse("uitnodiging_aannemen", args=["een-geheim"]))

    [regel] = [r for r in caplog.records if r.name == "django.request"]
    assert regel.getMessage() == "Gone: /uitnodiging/…/"


# Taking it up


def test_somebody_new_presses_the_button_logs_in_with_the_code_and_takes_part(inloggen, client, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)
    _nodig_uit(inloggen(kwartiermaker), kwartiermaker, soort="werkgever", organisatie=organisatie.pk)
    client.logout()

    pagina = _neem_aan(client, link := _link())

    lid = Lid.objects.get(email=NIEUW)
    assert "U doet nu mee als werkgever in Voorbeeldgemeente." in tekst(pagina)
    assert _rollen(NIEUW) == [("werkgever", "Voorbeeldgemeente")]
    assert (lid.naam, lid.aangedragen_door, lid.organisatie, lid.wereld, lid.lid_sinds) == (
        "Sietske Postma",
        kwartiermaker,
        organisatie,
        Wereld.WERKGEVER,
        timezone.localdate(),
    )
    assert list(lid.emailaddress_set.values_list("email", "verified", "primary")) == [(NIEUW, True, True)]
    assert client.get(link).status_code == 410


def test_account_that_was_there_gets_the_role_after_its_login_and_stays_as_it_was(client, kwartiermaker):
    maak_lid(email=NIEUW, naam="Heet anders", gemeente=maak_gemeente(naam="Elders"), rol=Rolsoort.COMMUNICATIE)
    _, geheim = maak_uitnodiging(door=kwartiermaker, email=NIEUW, soort=Rolsoort.VRIJWILLIGER)
    link = reverse("uitnodiging_aannemen", args=[geheim])

    client.post(link)
    voor_de_code = _rollen(NIEUW)
    _neem_aan(client, link)

    assert voor_de_code == [("communicatie", "Elders")]
    assert sorted(_rollen(NIEUW)) == [("communicatie", "Elders"), ("vrijwilliger", "Voorbeeldgemeente")]
    assert Lid.objects.get(email=NIEUW).naam == "Heet anders"


def test_known_and_new_address_are_answered_alike(client, kwartiermaker):
    maak_lid(email="bekend@voorbeeld.example")
    antwoorden = []
    for email in ("bekend@voorbeeld.example", NIEUW):
        _, geheim = maak_uitnodiging(door=kwartiermaker, email=email)
        antwoord = client.post(reverse("uitnodiging_aannemen", args=[geheim]))
        antwoorden.append((antwoord.status_code, antwoord.url, len(mail.outbox), is_ingelogd(client)))
        client.logout()

    code = reverse("account_confirm_login_code")
    assert antwoorden == [(302, code, 1, False), (302, code, 2, False)]


def test_somebody_else_who_is_logged_in_does_not_get_the_role(inloggen, kwartiermaker):
    ander = maak_lid()
    _, geheim = maak_uitnodiging(door=kwartiermaker, email=NIEUW)
    client, link = inloggen(ander), reverse("uitnodiging_aannemen", args=[geheim])

    antwoord = client.post(link)

    assert (antwoord.status_code, ander.rollen.count()) == (409, 0)
    assert "voor een ander e-mailadres" in tekst(client.get(link))


def test_who_is_logged_in_already_needs_no_code(inloggen, kwartiermaker):
    lid = maak_lid(email=NIEUW)
    _, geheim = maak_uitnodiging(door=kwartiermaker, email=NIEUW, soort=Rolsoort.VRIJWILLIGER)

    antwoord = inloggen(lid).post(reverse("uitnodiging_aannemen", args=[geheim]))

    assert (antwoord.url, _rollen(NIEUW)) == (reverse("vandaag"), [("vrijwilliger", "Voorbeeldgemeente")])


def test_withdrawn_between_button_and_code_gives_no_role(client, kwartiermaker):
    uitnodiging, geheim = maak_uitnodiging(door=kwartiermaker, email=NIEUW)
    antwoord = client.post(reverse("uitnodiging_aannemen", args=[geheim]))
    uitnodiging.trek_in(door=kwartiermaker, nu=timezone.now())

    pagina = client.post(antwoord.url, {"code": code_uit_de_mail()}, follow=True)

    assert ("De uitnodiging werkt niet meer" in tekst(pagina), _rollen(NIEUW)) == (True, [])


def test_closed_account_does_not_open_with_an_uitnodiging(client, kwartiermaker):
    gesloten = maak_lid(email=NIEUW)
    gesloten.sluit_account()
    _, geheim = maak_uitnodiging(door=kwartiermaker, email=NIEUW)

    antwoord = client.post(reverse("uitnodiging_aannemen", args=[geheim]))

    assert antwoord.url == reverse("account_confirm_login_code")
    assert re.match(r"\d{6}", mail.outbox[-1].body) is None
    assert _rollen(NIEUW) == []


# Afterwards


def test_sending_again_or_inviting_again_stops_the_earlier_link(inloggen, client, kwartiermaker):
    inloggen(kwartiermaker)
    _nodig_uit(client, kwartiermaker)
    links = [_link()]
    client.post(reverse("uitnodiging_opnieuw", args=[Uitnodiging.objects.get().pk]))
    links.append(_link())
    _nodig_uit(client, kwartiermaker)
    links.append(_link())
    client.logout()

    assert [client.get(link).status_code for link in links] == [410, 410, 200]


def test_withdrawing_stops_the_link_and_the_history_says_who(inloggen, client, kwartiermaker):
    uitnodiging, geheim = maak_uitnodiging(door=kwartiermaker)

    inloggen(kwartiermaker).post(reverse("uitnodiging_intrekken", args=[uitnodiging.pk]))
    client.logout()

    uitnodiging.refresh_from_db()
    assert (uitnodiging.ingetrokken_door, uitnodiging.stand(timezone.now())) == (kwartiermaker, "ingetrokken")
    assert client.get(reverse("uitnodiging_aannemen", args=[geheim])).status_code == 410
    assert uitnodiging.events.last().pgh_context == {"gebruiker": str(kwartiermaker.pk)}


@pytest.mark.parametrize("stand", list(Uitnodiging.Stand))
def test_list_can_be_narrowed_to_one_stand(inloggen, kwartiermaker, stand):
    nu = timezone.now()
    per_stand = {
        "open": {},
        "gebruikt": {"gebruikt_op": nu},
        "verlopen": {"verstuurd_op": nu - timedelta(days=8), "geldig_tot": nu - timedelta(days=1)},
        "ingetrokken": {"ingetrokken_op": nu},
    }
    for naam, verandering in per_stand.items():
        uitnodiging, _ = maak_uitnodiging(door=kwartiermaker, naam=f"Stand {naam}.")
        Uitnodiging.objects.filter(pk=uitnodiging.pk).update(**verandering)

    pagina = tekst(inloggen(kwartiermaker).get(reverse("uitnodigingen"), {"stand": stand}))

    assert [naam for naam in per_stand if f"Stand {naam}." in pagina] == [stand.value]


# The second wall


def test_database_lets_nobody_give_a_role_to_themselves_or_without_being_beheerder(kwartiermaker):
    beheerder = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    ander = maak_lid(gemeente=kwartiermaker.gemeente)
    for wie, aan in ((kwartiermaker, ander), (beheerder, beheerder)):
        with in_de_rol_van_de_app(), transaction.atomic():
            muur.werk_voor(wie.pk)
            with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
                geef_rol(lid=aan, gemeente=kwartiermaker.gemeente, soort=Rolsoort.BEGELEIDER)

    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(beheerder.pk)
        geef_rol(lid=ander, gemeente=kwartiermaker.gemeente, soort=Rolsoort.BEGELEIDER)
    assert ander.rollen.count() == 1
