"""People of every role, each with a session, before whom every URL is put; and how to ask as one of them.

A module that uses it imports `vers_toneel` and `gebouwd_toneel`: the fixture `toneel` and what it stands on.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field
from functools import cache

import pytest
from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.usersessions.models import UserSession
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.test.client import ClientHandler
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.netwerk.inloggen import zet_ingelogd
from tests.toegang_verwacht import GEEN_ROL, Verwacht, pad_van

NOG_VERS = 300
"""Seconds after which the people do their steps again: well within the shortest time in domain.md 6.5 and 8."""
METHODEN = ("GET", "POST")
PERSONEN = (*(rol.value for rol in Rolsoort), *GEEN_ROL)


@dataclass(frozen=True, kw_only=True)
class Toneel:
    """Three gemeenten, two of them in one samenwerkingsverband, with somebody in each; people work in the first."""

    eigen: Gemeente
    anderen: list[Lid]
    """Somebody else in the own gemeente, in the one beside it, and in another network."""
    leden: dict[str, Lid]
    """One person for each role, and one without; each with a session."""
    clients: dict[str, Client]
    gebouwd_op: float = field(default_factory=time.time)


@pytest.fixture(scope="module", name="toneel_gebouwd")
def gebouwd_toneel(django_db_setup, django_db_blocker) -> Iterator[Toneel]:
    """The people and their sessions, once for this file: making them takes as long as asking."""
    with django_db_blocker.unblock(), ongedaan():
        eigen = maak_gemeente()
        plaatsen = (eigen, maak_gemeente(samenwerkingsverband=eigen.samenwerkingsverband), maak_gemeente())
        rollen = (Rolsoort.VRIJWILLIGER, Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER)
        leden = {p: maak_lid(gemeente=eigen, rol=None if p in GEEN_ROL else Rolsoort(p), naam=p) for p in PERSONEN}
        yield Toneel(
            eigen=eigen,
            anderen=[maak_lid(gemeente=plaats, rollen=rollen) for plaats in plaatsen],
            leden=leden,
            clients={persoon: client_van(lid) for persoon, lid in leden.items()},
        )


@pytest.fixture(name="toneel")
def vers_toneel(toneel_gebouwd, db, settings) -> Toneel:
    settings.DEMO = True
    settings.SECURITY_CONTACT = "mailto:veilig@voorbeeld.example"
    if time.time() - toneel_gebouwd.gebouwd_op > NOG_VERS:
        _doe_de_stappen_nu(toneel_gebouwd)
    return toneel_gebouwd


def _doe_de_stappen_nu(toneel: Toneel) -> None:
    """Let everybody be here since now: on a slow machine a file takes longer than a session or a fresh step lasts."""
    UserSession.objects.update(last_seen_at=timezone.now())
    for client in toneel.clients.values():
        sessie = client.session
        for stap in sessie[AUTHENTICATION_METHODS_SESSION_KEY]:
            stap["at"] = time.time()
        sessie.save()


def eigen_pad(naam: str, toneel: Toneel, persoon: str) -> str:
    """Make a row of this person itself. A copy: what a row changes on the person must not outlive it."""
    return pad_van(naam, gemeente=toneel.eigen, van=copy(toneel.leden[persoon]))


def client_van(lid: Lid | None, *, met_formuliersleutel: bool = False) -> Client:
    """Return a client for this person. In: whether a form needs its key, as in a browser."""
    client = Client(raise_request_exception=False)
    client.handler = _handler(met_formuliersleutel)
    if lid is not None:
        zet_ingelogd(client, lid)
    return client


@cache
def _handler(met_formuliersleutel: bool) -> ClientHandler:
    """One for all: it loads the middleware, which takes longer than most answers."""
    return ClientHandler(enforce_csrf_checks=met_formuliersleutel)


def vraag(doel: str, methode: str, *, client: Client, htmx: bool, verwacht: Verwacht) -> HttpResponse:
    """Ask, and undo what the answer changed, so that each cell of the matrix starts from the same data."""
    kop = {"HTTP_HX_REQUEST": "true"} if htmx else {}
    koekjes = copy(client.cookies)
    with ongedaan():
        antwoord = client.get(doel, **kop) if methode == "GET" else client.post(doel, verwacht.formulier, **kop)
    client.cookies = koekjes
    return antwoord


@contextmanager
def ongedaan() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def gewenste_status(verwacht: Verwacht, methode: str, persoon: str, rij: int) -> int:
    """Return the status that tests/toegang_verwacht/ says this person gets, for that row."""
    antwoorden = verwacht.get if methode == "GET" else verwacht.post
    rijen = antwoorden
    if isinstance(antwoorden, dict):
        rijen = next((rijen for rollen, rijen in antwoorden.items() if persoon in rollen), 403)
    return rijen if isinstance(rijen, int) else rijen[rij]
