"""Logging in by way of the gemeente, at a real OpenID provider that runs as long as this file takes (domain.md 8)."""

import base64
import hashlib
import logging
import socket
import time
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.socialaccount import app_settings
from allauth.socialaccount.models import SocialAccount, SocialToken
from django.contrib.auth.models import AnonymousUser
from django.core import mail
from django.urls import reverse

from netwerk.gemeentelogin.twee_stappen import tweede_stap_via_gemeente
from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.accounts import GEMEENTELOGIN
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_samenwerkingsverband
from tests.netwerk.aanbieder import (
    OUDE_WOORDEN,
    draaiende_aanbieder,
    ga_naar,
    koppel,
    log_daar_in,
    log_in_via_gemeente,
    zet_persoon,
)
from tests.netwerk.inloggen import is_ingelogd, tekst

pytestmark = pytest.mark.filterwarnings(OUDE_WOORDEN)

SUB = "4f1c-van-de-gemeente"
ADRESSEN = {
    "account_gemeente_starten": "post",
    "account_gemeente_verder": "get",
    "account_gemeente_terug": "get",
    "account_gemeente_onbekend": "get",
    "gemeentelogin_koppelen": "post",
    "gemeentelogin_ontkoppelen": "post",
}


@pytest.fixture(scope="module")
def aanbieder():
    with draaiende_aanbieder() as adres:
        yield adres


@pytest.fixture
def inlog(aanbieder, settings, caplog):
    """The login of one gemeente, at the provider that runs."""
    caplog.set_level(logging.INFO)
    inlog = replace(GEMEENTELOGIN, server_url=aanbieder)
    settings.GEMEENTELOGINS = (inlog,)
    zet_persoon(inlog, SUB)
    return inlog


@pytest.fixture
def gemeente(db):
    verband = maak_samenwerkingsverband(slug=GEMEENTELOGIN.samenwerkingsverband)
    return maak_gemeente(samenwerkingsverband=verband)


@pytest.fixture
def lid(gemeente) -> Lid:
    return maak_lid(gemeente=gemeente, email="anke@gemeente.example", rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def gekoppeld(lid, inlog, client, inloggen) -> Lid:
    """A lid that joined its login and logged out again."""
    koppel(inloggen(lid), SUB)
    client.logout()
    return lid


def met(inlog, settings, **anders) -> None:
    settings.GEMEENTELOGINS = (replace(inlog, **anders),)


# Joining, and logging in with it


def test_lid_joins_the_login_once_and_then_logs_in_with_it(client, lid, inlog, inloggen):
    antwoord = koppel(inloggen(lid), SUB)
    assert antwoord.url == reverse("gemeentelogin")
    assert "Gelukt. U kunt voortaan inloggen via Gemeente Voorbeeld." in tekst(client.get(antwoord.url))
    assert "Met uw account kan nu ook worden ingelogd via Gemeente Voorbeeld." in mail.outbox[-1].body
    assert mail.outbox[-1].to == [lid.email]
    client.logout()

    antwoord = log_in_via_gemeente(client, SUB, next=reverse("leden"))

    assert antwoord.url == reverse("leden")
    assert client.get(antwoord.url).status_code == 200
    assert client.session["_auth_user_id"] == str(lid.pk)


def test_nothing_of_the_person_and_no_token_is_kept(client, gekoppeld, inlog):
    zet_persoon(inlog, SUB, email="anke@elders.example", name="Anke", groups=["beheer"])
    log_in_via_gemeente(client, SUB)

    [koppeling] = SocialAccount.objects.values("user", "provider", "uid", "extra_data")
    wie = hashlib.sha256(f"{inlog.server_url}\n{SUB}".encode()).hexdigest()
    assert koppeling == {"user": gekoppeld.pk, "provider": inlog.sleutel, "uid": wie, "extra_data": {}}
    assert not SocialToken.objects.exists()
    gekoppeld.refresh_from_db()
    assert (gekoppeld.email, gekoppeld.naam) == ("anke@gemeente.example", "Jantsje de Vries")
    assert [rol.soort for rol in gekoppeld.rollen.all()] == [Rolsoort.KWARTIERMAKER]


def test_account_is_never_made_or_found_by_mail_address(client, lid, inlog):
    zet_persoon(inlog, "een-ander", email=lid.email, email_verified=True)

    antwoord = client.get(log_daar_in(ga_naar(client), "een-ander"), follow=True)

    assert not is_ingelogd(client)
    assert "Wij kennen deze inlog nog niet" in tekst(antwoord)
    assert lid.email not in antwoord.content.decode()
    assert (Lid.objects.count(), SocialAccount.objects.count()) == (1, 0)


def test_same_number_at_another_gemeente_is_somebody_else(client, gekoppeld, inlog, settings):
    met(inlog, settings, sleutel="buurgemeente")

    antwoord = client.get(log_daar_in(ga_naar(client, sleutel="buurgemeente"), SUB))

    assert antwoord.url == reverse("account_gemeente_onbekend", args=["buurgemeente"])
    assert not is_ingelogd(client)


def test_two_steps_at_the_gemeente_count_for_that_person_only(client, gekoppeld, rf):
    log_in_via_gemeente(client, SUB)

    request = rf.get("/")
    request.session = client.session
    for request.user, telt in ((gekoppeld, True), (maak_lid(), False), (AnonymousUser(), False)):
        assert tweede_stap_via_gemeente(request) is telt


# Who may not


def test_closed_account_is_refused(client, gekoppeld):
    Lid.objects.filter(pk=gekoppeld.pk).update(is_active=False)

    antwoord = log_in_via_gemeente(client, SUB)

    assert antwoord.url == reverse("account_inactive")
    assert not is_ingelogd(client)


def test_lid_without_a_role_in_the_network_any_more_is_refused(client, gekoppeld, inlog):
    gekoppeld.rollen.all().delete()

    assert log_in_via_gemeente(client, SUB).url == reverse("account_gemeente_onbekend", args=[inlog.sleutel])
    assert not is_ingelogd(client)


def test_lid_of_another_network_cannot_join_this_login(client, inlog, inloggen, gemeente):
    inloggen(maak_lid(rol=Rolsoort.KWARTIERMAKER))

    assert client.get(reverse("gemeentelogin")).status_code == 404
    for naam in ("gemeentelogin_koppelen", "gemeentelogin_ontkoppelen"):
        assert client.post(reverse(naam, args=[inlog.sleutel])).status_code == 404


def test_login_belongs_to_one_account_and_an_account_has_one(client, gekoppeld, inlog, inloggen):
    zet_persoon(inlog, "nog-een")
    inloggen(gekoppeld)
    assert "hoort al een inlog van Gemeente Voorbeeld" in tekst(client.get(koppel(client, "nog-een").url))
    inloggen(maak_lid(gemeente=gekoppeld.gemeente, rol=Rolsoort.VRIJWILLIGER))

    antwoord = koppel(client, SUB)

    assert "hoort al bij een ander account" in tekst(client.get(antwoord.url))
    assert list(SocialAccount.objects.values_list("user", flat=True)) == [gekoppeld.pk]


def test_what_one_lid_began_another_cannot_finish(client, lid, inlog, inloggen):
    terug = log_daar_in(ga_naar(inloggen(lid), "gemeentelogin_koppelen"), SUB)
    sessie = client.session
    ander = maak_lid(gemeente=lid.gemeente, rol=Rolsoort.VRIJWILLIGER)
    sessie["_auth_user_id"], sessie["_auth_user_hash"] = str(ander.pk), ander.get_session_auth_hash()
    sessie.save()

    client.get(terug)

    assert not SocialAccount.objects.exists()


def test_login_that_was_taken_away_opens_nothing(client, gekoppeld, inlog, inloggen):
    client = inloggen(gekoppeld)
    assert "Laatst gebruikt op" in tekst(client.get(reverse("gemeentelogin")))
    antwoord = client.post(reverse("gemeentelogin_ontkoppelen", args=[inlog.sleutel]), follow=True)
    assert "U kunt niet meer inloggen via Gemeente Voorbeeld." in tekst(antwoord)
    assert "kan niet meer worden ingelogd via Gemeente Voorbeeld" in mail.outbox[-1].body
    client.logout()

    log_in_via_gemeente(client, SUB)

    assert not is_ingelogd(client)


# What a return must be like


GISTEREN = int(time.time()) - 86_400
WEIGERINGEN = [
    ("nonce", {"nonce": "van een ander"}),
    ("iss", {"iss": "https://elders.example"}),
    ("aud", {"aud": ["een-andere-app"]}),
    ("aud", {"aud": ["participatienetwerk", "een-andere-app"]}),
    ("expired", {"exp": GISTEREN}),
    ("expired", {"iat": GISTEREN}),
    ("acr or amr too low", {"amr": ["pwd"]}),
    ("acr or amr too low", {"amr": None}),
    ("acr or amr too low", {"acr": "basis"}),
    ("tenant", {"tid": "een-andere-tenant"}),
    ("represents somebody else", {"represents": {"sub": "iemand"}}),
    ("logged in too long ago", {"auth_time": GISTEREN}),
    ("answer not understood", {"exp": "straks"}),
]


@pytest.mark.parametrize(("reden", "anders"), WEIGERINGEN)
def test_token_that_is_not_right_is_refused_and_logged_without_what_it_says(
    reden, anders, client, gekoppeld, inlog, settings, caplog
):
    met(inlog, settings, acr=("hoog",), tenants=("onze-tenant",), hoogstens_minuten=60)
    goed = {"acr": "hoog", "tid": "onze-tenant", "auth_time": int(time.time()), "email": "anke@gemeente.example"}
    zet_persoon(inlog, SUB, **{**goed, **anders})
    caplog.clear()

    antwoord = log_in_via_gemeente(client, SUB)

    assert not is_ingelogd(client)
    assert "Gemeente Voorbeeld" in tekst(client.get(antwoord.url))
    regels = [regel.getMessage() for regel in caplog.records if regel.name.startswith("netwerk")]
    assert regels == [f"gemeentelogin voorbeeldgemeente refused: {reden}"]
    assert all(stukje not in caplog.text for stukje in (SUB, "eyJ", "anke@", "onze-tenant"))
    zet_persoon(inlog, SUB, **goed)
    log_in_via_gemeente(client, SUB)
    assert is_ingelogd(client)


def test_token_with_the_signature_of_another_server_is_refused(client, gekoppeld, inlog, caplog):
    terug = log_daar_in(ga_naar(client), SUB)
    with draaiende_aanbieder() as ander:
        sessie = client.session
        for begonnen, _, _ in sessie["socialaccount_states"].values():
            begonnen["configuratie"]["jwks_uri"] = f"{ander}/jwks"
        sessie.save()

        client.get(terug)

    assert not is_ingelogd(client)
    assert "refused: signature" in caplog.text


def test_return_counts_once_in_the_browser_that_began_and_with_its_own_key(client, gekoppeld, caplog):
    terug = log_daar_in(ga_naar(client), SUB)
    for andere, pad in ((type(client)(), terug), (client, f"{terug}x")):
        andere.get(pad)
        assert not is_ingelogd(andere)
    client.get(terug)
    assert is_ingelogd(client)
    client.logout()

    client.get(terug)

    assert not is_ingelogd(client)
    assert caplog.text.count("refused: state") == 3


def test_request_asks_little_and_is_bound_to_this_browser(client, inlog, settings, db):
    met(inlog, settings, acr=("midden", "hoog"), hoogstens_minuten=60)

    vraag = parse_qs(urlsplit(ga_naar(client)).query)

    [(begonnen, _, _)] = client.session["socialaccount_states"].values()
    som = hashlib.sha256(begonnen["pkce_code_verifier"].encode()).digest()
    assert vraag["code_challenge"] == [base64.urlsafe_b64encode(som).decode().rstrip("=")]
    assert vraag["nonce"] == [begonnen["nonce"]]
    assert min(len(vraag["state"][0]), len(vraag["nonce"][0])) >= 43  # 256 bits
    assert [vraag[n] for n in ("code_challenge_method", "scope", "response_type", "acr_values", "max_age")] == [
        ["S256"],
        ["openid"],
        ["code"],
        ["midden hoog"],
        ["3600"],
    ]


def test_person_who_stops_at_the_gemeente_comes_back_to_the_login_page(client, inlog, db):
    vraag = parse_qs(urlsplit(ga_naar(client)).query)

    terug = f"{urlsplit(vraag['redirect_uri'][0]).path}?error=access_denied&state={vraag['state'][0]}"
    antwoord = client.get(terug, follow=True)

    assert "U bent gestopt met inloggen via Gemeente Voorbeeld." in tekst(antwoord)


def test_server_that_speaks_for_another_is_refused(client, inlog, settings, caplog, db):
    met(inlog, settings, server_url=f"{inlog.server_url}/")

    antwoord = client.post(reverse("account_gemeente_starten", args=[inlog.sleutel]))

    assert antwoord.url == reverse("account_login")
    assert "refused: iss" in caplog.text


def test_server_that_does_not_answer_is_not_waited_for(client, inlog, settings, db):
    settings.SOCIALACCOUNT_REQUESTS_TIMEOUT = 0.2
    with socket.create_server(("127.0.0.1", 0)) as stil:
        met(inlog, settings, server_url=f"http://127.0.0.1:{stil.getsockname()[1]}")
        begin = time.monotonic()
        antwoord = client.post(reverse("account_gemeente_starten", args=[inlog.sleutel]), follow=True)

    assert time.monotonic() - begin < 2
    assert "De inlog van Gemeente Voorbeeld is nu niet te bereiken." in tekst(antwoord)


def test_roads_of_allauth_that_are_not_ours_are_closed():
    """Whatever its next version has for defaults (domain.md 8.3, quality.md 3.5)."""
    namen = ("AUTO_SIGNUP", "EMAIL_AUTHENTICATION", "EMAIL_AUTHENTICATION_AUTO_CONNECT", "STORE_TOKENS", "LOGIN_ON_GET")

    assert {naam: getattr(app_settings, naam) for naam in namen} == dict.fromkeys(namen, False)
    assert app_settings.REQUESTS_TIMEOUT == 5


# Switched on by configuration


def test_without_configuration_there_is_no_button_and_no_address(client, lid, settings, inloggen):
    settings.GEMEENTELOGINS = ()
    assert "Inloggen via" not in tekst(client.get(reverse("account_login")))
    inloggen(lid)

    statussen = {
        n: getattr(client, m)(reverse(n, args=[GEMEENTELOGIN.sleutel])).status_code for n, m in ADRESSEN.items()
    }

    assert statussen == dict.fromkeys(ADRESSEN, 404)
    assert client.get(reverse("gemeentelogin")).status_code == 404
