"""A known and an unknown address cost the same work: passwords computed, mails, and questions to the database.

Work and not seconds: those differ per machine and per moment, and say nothing when a test runs alone.
"""

from collections import Counter
from collections.abc import Callable

import pytest
from django.contrib.auth import hashers
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid
from tests.netwerk.inloggen import WACHTWOORD, met_wachtwoord, vraag_code

pytestmark = pytest.mark.django_db


@pytest.fixture
def berekend(monkeypatch) -> Counter:
    """Count how often a password is computed: to compare it, or to seem busy."""
    teller, binnen = Counter(), []
    soort = type(hashers.get_hasher())

    def tel(echt: Callable) -> Callable:
        def doe(*args: object, **kwargs: object) -> object:
            teller["wachtwoord"] += not binnen  # comparing may compute by itself: that is once
            binnen.append(1)
            try:
                return echt(*args, **kwargs)
            finally:
                binnen.pop()

        return doe

    for naam in ("encode", "verify"):
        monkeypatch.setattr(soort, naam, tel(getattr(soort, naam)))
    return teller


def herstel(client, email: str) -> object:
    return client.post(reverse("account_reset_password"), {"email": email})


def inloggen_met_fout(client, email: str) -> object:
    return met_wachtwoord(client, email, "niet goed")


@pytest.mark.parametrize(
    ("vraag", "wachtwoorden", "mails"), [(inloggen_met_fout, 1, 0), (vraag_code, 0, 1), (herstel, 0, 1)]
)
def test_known_and_unknown_address_cost_the_same_work(client, berekend, vraag, wachtwoorden, mails):
    for email in ("jantsje@voorbeeld.example", "warm@voorbeeld.example"):
        maak_lid(email=email, wachtwoord=WACHTWOORD, rol=Rolsoort.INWONER)
    kosten = {}
    for soort, email in (("eerst", "warm"), ("bekend", "jantsje"), ("onbekend", "onbekend")):
        mail.outbox.clear()
        berekend.clear()
        with CaptureQueriesContext(connection) as vragen:
            vraag(type(client)(), f"{email}@voorbeeld.example")
        per_woord = Counter(rij["sql"].split(maxsplit=1)[0] for rij in vragen)
        kosten[soort] = (berekend["wachtwoord"], len(mail.outbox), per_woord.pop("SELECT"), per_woord)

    bekend, onbekend = kosten["bekend"], kosten["onbekend"]
    assert bekend[:2] == onbekend[:2] == (wachtwoorden, mails)
    assert bekend[3] == onbekend[3]  # what is written
    assert abs(bekend[2] - onbekend[2]) <= 1  # a row that is found by its index, or not
