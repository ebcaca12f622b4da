"""No name and no mail address of a person outside the page itself: not in an address, a title, a header, a mail subject
or a log line, and not in the name of a file (ASVS 14.2.1, domain.md "What the software must do (5)").

One walk over every URL of tests/toegang_verwacht/, by people who bear a marker in every field of a person.
"""

import logging
import re
from collections.abc import Iterator

import pytest
from django.core import mail
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from netwerk.models import Contactpersoon, Lid
from netwerk.rolsoorten import Rolsoort
from tests.adressen import adressen_per_naam
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.netwerk.inloggen import zet_ingelogd
from tests.toegang_verwacht import VERWACHT, pad_van
from trajecten.models import Aanmelding, Inwoner

MERK = "Zwaluwstaart"
"""Stands in the name, the mail address and the phone of everybody in this test, and nowhere else."""


@pytest.fixture
def lid(db, settings) -> Lid:
    """Somebody with every role, so that every page can be opened."""
    settings.DEMO = True
    settings.SECURITY_CONTACT = "mailto:veilig@voorbeeld.example"
    lid = maak_lid(gemeente=maak_gemeente(), rollen=tuple(Rolsoort), naam=MERK, email=f"{MERK.lower()}@post.example")
    lid.telefoon = f"06 {MERK}"
    lid.save()
    return lid


def test_no_name_of_a_person_outside_the_page(lid, caplog):
    caplog.set_level(logging.DEBUG)
    client = Client(raise_request_exception=False)
    gevonden, gezien = set(), 0

    for naam in sorted(adressen_per_naam().keys() & VERWACHT.keys()):
        zet_ingelogd(client, lid)
        pad = pad_van(naam, gemeente=lid.gemeente, van=lid)
        _merk_iedereen(lid)
        caplog.clear()
        vragen = [client.get(pad)]
        if VERWACHT[naam].post != 405:
            vragen.append(client.post(pad, {"naam": MERK, "email": lid.email, **VERWACHT[naam].formulier}))
        gevonden |= {(naam, waar) for antwoord in vragen for waar in _lekken(pad, antwoord)}
        gevonden |= {(naam, regel) for regel in _regels(caplog)}
        gezien += sum(_bevat(antwoord.content.decode(errors="replace")) for antwoord in vragen)

    assert gevonden == set()
    assert gezien > 30  # there is something that could leak


def test_no_name_of_a_person_in_the_subject_of_a_mail(lid, client, caplog):
    caplog.set_level(logging.DEBUG)
    for pad in ("account_request_login_code", "account_reset_password"):
        client.post(reverse(pad), {"email": lid.email})

    assert len(mail.outbox) == 2
    assert [post.subject for post in mail.outbox if _bevat(post.subject)] == []
    assert list(_regels(caplog)) == []


def _merk_iedereen(lid: Lid) -> None:
    """Give whoever was made for this page the marker too."""
    Inwoner.objects.exclude(naam=MERK).update(naam=MERK)
    Lid.objects.exclude(naam=MERK).update(naam=MERK, functie=MERK)
    Contactpersoon.objects.update(naam=MERK)
    Aanmelding.objects.update(naam=MERK, email=lid.email, bericht=MERK)


def _lekken(pad: str, antwoord: HttpResponse) -> Iterator[str]:
    if _bevat(pad):
        yield f"address {pad}"
    for kop, waarde in antwoord.headers.items():
        if _bevat(waarde):
            yield f"header {kop}: {waarde}"
    if not antwoord.headers.get("Content-Type", "").startswith("text/html"):
        return
    html = antwoord.content.decode()
    for titel in re.findall(r"<title>(.*?)</title>", html, re.DOTALL):
        if _bevat(titel):
            yield f"title {titel}"
    for adres in re.findall(r'(?:href|action|src|hx-get|hx-post)="([^"]*)"', html):
        if _bevat(adres) and not adres.startswith(("mailto:", "tel:")):
            yield f"link {adres}"


def _regels(caplog) -> Iterator[str]:
    """Return what was written in the log; what the database was asked is no log line of ours."""
    for regel in caplog.records:
        if not regel.name.startswith("django.db") and _bevat(regel.getMessage()):
            yield f"log {regel.name}"


def _bevat(tekst: object) -> bool:
    return MERK.lower() in str(tekst).lower()


@pytest.mark.parametrize(
    ("html", "lekt"),
    [
        (f"<title>{MERK}</title>", True),
        (f'<a href="/mensen/?zoek={MERK.lower()}">', True),
        (f'<title>Mensen</title><a href="mailto:{MERK}@post.example">{MERK}</a>', False),
    ],
)
def test_check_sees_what_it_should(html, lekt):
    assert bool([*_lekken("/", HttpResponse(html))]) is lekt
