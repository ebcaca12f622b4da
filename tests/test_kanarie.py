"""Does anybody meet a word that is not theirs: in a page, a file, a mail or a log line?

Three times: with both walls, with only the first, and with only the second. Expectations: tests/kanarie_verwacht.py.
"""

import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field

import pytest
from django.core import mail
from django.db import transaction
from django.db.models import Q
from django.test import Client
from django.urls import reverse

import experimenten.toegang
import netwerk.toegang
import trajecten.toegang
from netwerk.matrix import Bereik
from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from netwerk.rolsoorten import Wereld as Wereldsoort
from tests.adressen import adressen_per_naam
from tests.kanarie import Herkomst, Kanaries, klacht, logregels, mag, te_merken, tekst_van, uniek, verste_bereik
from tests.kanarie_verwacht import (
    BEZOEKER,
    MAILT,
    NERGENS,
    OPENBAAR,
    TWEEDE_MUUR_RUIMER,
    VERWACHT,
    ZOEKT,
    ZONDER_ROL,
)
from tests.maak.netwerk import maak_contactmoment, maak_contactpersoon, maak_gemeente, maak_lid, maak_plek
from tests.muren import tweede_muur_uit
from tests.test_muren import _vul
from tests.test_toegang import _client, _gewenst
from tests.toegang_verwacht import VERWACHT as ANTWOORDEN
from trajecten.models import Talentprofiel

pytestmark = pytest.mark.django_db

ADRESSEN = adressen_per_naam()
PERSONEN = (*Rolsoort, ZONDER_ROL)
TOEGANG = (netwerk.toegang, trajecten.toegang, experimenten.toegang)


@dataclass
class Wereld:
    """Two networks, one with two gemeenten, where everybody has everything and every word is marked."""

    kanaries: Kanaries
    leden: dict[str, Lid] = field(default_factory=dict)
    clients: dict[str, Client] = field(default_factory=dict)
    eigen_paden: dict[str, dict[str, str]] = field(default_factory=dict)
    paden_van_anderen: list[dict[str, str]] = field(default_factory=list)


@pytest.fixture(scope="module")
def wereld_gebouwd(django_db_setup, django_db_blocker) -> Iterator[Wereld]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield _bouw()
        transaction.set_rollback(True)


@pytest.fixture
def wereld(wereld_gebouwd, db, settings) -> Wereld:
    settings.DEMO = True
    settings.SECURITY_CONTACT = "mailto:veilig@voorbeeld.example"
    return wereld_gebouwd


def _bouw() -> Wereld:
    wereld = Wereld(kanaries=Kanaries())
    eigen = maak_gemeente(naam="Eigen")
    buur = maak_gemeente(naam="Buur", samenwerkingsverband=eigen.samenwerkingsverband)
    for gemeente in (eigen, buur, maak_gemeente(naam="Vreemd")):
        _vul(gemeente)
        ander = maak_lid(gemeente=gemeente, rollen=(Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER))
        ander.soorten.create(
            samenwerkingsverband=gemeente.samenwerkingsverband, sleutel=f"soort-{gemeente}", wereld=Wereldsoort.GEMEENTE
        )
        wereld.paden_van_anderen.append(_paden(ander, gemeente))
        _maak_rijker(ander)
    wereld.kanaries.merk()
    for persoon in PERSONEN:
        lid = maak_lid(gemeente=eigen, rol=None if persoon == ZONDER_ROL else persoon)
        wereld.eigen_paden[persoon] = _paden(lid, eigen, persoon=persoon, anders=wereld.paden_van_anderen[0])
        _maak_rijker(lid)
        wereld.kanaries.merk(van=lid)
        wereld.leden[persoon] = Lid.objects.select_related("gemeente").get(pk=lid.pk)
        wereld.clients[persoon] = _client(wereld.leden[persoon])
    wereld.clients[BEZOEKER] = _client(None)
    wereld.eigen_paden[BEZOEKER] = wereld.eigen_paden[ZONDER_ROL]
    return wereld


def _paden(lid: Lid, gemeente: Gemeente, *, persoon: str = "", anders: dict[str, str] | None = None) -> dict[str, str]:
    """Make what each URL is about, one row for all URLs about the same kind of row.

    Without a role: only the URLs of rows. Of a row that a role has nothing to do with, the person makes none: then
    it is the path in `anders`.
    """
    gemaakt, paden = {}, {}
    for naam, adres in ADRESSEN.items():
        antwoord = ANTWOORDEN[naam]
        if persoon and antwoord.vooraf and _mag_erin(naam, persoon):
            antwoord.vooraf(gemeente=gemeente, van=lid)
        if persoon and antwoord.maak and not _mag_erin(naam, persoon):
            paden[naam] = anders[naam]
        elif antwoord.maak:
            if antwoord.maak not in gemaakt:
                gemaakt[antwoord.maak] = antwoord.maak(gemeente=gemeente, van=lid)
            rij = gemaakt[antwoord.maak]
            if not isinstance(rij, dict):
                [parameter] = set(adres.parameters) - set(antwoord.kwargs)
                rij = {parameter: rij.pk}
            paden[naam] = reverse(adres.naam, kwargs=antwoord.kwargs | rij)
        elif persoon:
            paden[naam] = reverse(adres.naam, kwargs=antwoord.kwargs)
    return paden


def _maak_rijker(lid: Lid) -> None:
    """Give what belongs to this person the parts that its page shows too."""
    if lid.organisatie:
        maak_contactpersoon(organisatie=lid.organisatie)
        maak_plek(organisatie=lid.organisatie)
        maak_contactmoment(organisatie=lid.organisatie, door=lid)
    for profiel in Talentprofiel.objects.filter(Q(inwoner__lid=lid) | Q(inwoner__begeleider=lid)):
        profiel.eigen_woorden.create(gemeente=profiel.gemeente, onderdeel="droom", tekst="Een eigen kas.")


def _mag_erin(naam: str, persoon: str) -> bool:
    """Whether the role opens this URL at all; who is refused for the role needs not be asked for every row."""
    antwoord = ANTWOORDEN[naam]
    return any(_gewenst(antwoord, methode, persoon, 0) not in {403, 405} for methode in ("GET", "POST"))


# Asking


@dataclass
class Ronde:
    """Everything that was met, by whom and where."""

    gezien: list[tuple[str, Herkomst, str]] = field(default_factory=list)
    gevonden_paginas: int = 0

    def vraag(self, wereld: Wereld, persoon: str, waar: str, haal) -> None:
        client = wereld.clients[persoon]
        koekjes = copy(client.cookies)
        with _ongedaan():
            antwoord = haal(client)
        client.cookies = koekjes
        self.gevonden_paginas += antwoord.status_code == 200
        self.gezien += [(persoon, herkomst, waar) for herkomst in wereld.kanaries.in_tekst(tekst_van(antwoord))]


@contextmanager
def _ongedaan() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def _ga_rond(wereld: Wereld, *, met_formulieren: bool = False) -> Ronde:
    """Open every URL as everybody: for the own row, and for those of others. With forms: post and search too."""
    ronde = Ronde()
    for persoon, paden in wereld.eigen_paden.items():
        for naam, pad in paden.items():
            if persoon != BEZOEKER and not met_formulieren and not _mag_erin(naam, persoon):
                continue
            ronde.vraag(wereld, persoon, f"GET {naam}", lambda c, p=pad: c.get(p, follow=met_formulieren))
            if met_formulieren and _mag_erin(naam, persoon):
                formulier = ANTWOORDEN[naam].formulier
                ronde.vraag(wereld, persoon, f"POST {naam}", lambda c, p=pad, f=formulier: c.post(p, f))
            if met_formulieren and naam in ZOEKT:
                vraag = {ZOEKT[naam]: "zq"}
                ronde.vraag(wereld, persoon, f"search {naam}", lambda c, p=pad, v=vraag: c.get(p, v))
        for van_ander in wereld.paden_van_anderen:
            for naam, pad in van_ander.items():
                if _mag_erin(naam, persoon):
                    ronde.vraag(wereld, persoon, f"GET {naam} of somebody else", lambda c, p=pad: c.get(p))
    return ronde


def _klachten(wereld: Wereld, ronde: Ronde) -> list[str]:
    lid_van = wereld.leden.get
    return uniek(
        klacht(herkomst, rol=persoon, lid=lid_van(persoon), waar=waar)
        for persoon, herkomst, waar in ronde.gezien
        if not mag(herkomst, rol=persoon, lid=lid_van(persoon))
    )


# Three times


def test_with_both_walls_nobody_meets_what_is_not_theirs_and_everybody_meets_the_own(wereld):
    with logregels() as regels:
        ronde = _ga_rond(wereld, met_formulieren=True)

    assert _klachten(wereld, ronde) == []
    assert {h.naam for regel in regels for h in wereld.kanaries.in_tekst(regel)} == set()
    gezien = {herkomst.kolom for _, herkomst, _ in ronde.gezien}
    alle = {herkomst.kolom for herkomst in wereld.kanaries.herkomst.values()}
    assert alle - gezien - set(NERGENS) == set(), "no page shows it: tests/kanarie_verwacht.py, NERGENS"
    eigen = {
        persoon for persoon, herkomst, _ in ronde.gezien if herkomst.afstand(wereld.leden.get(persoon)) == Bereik.EIGEN
    }
    assert eigen == set(PERSONEN)


def test_with_only_the_first_wall_nobody_meets_what_is_not_theirs(wereld):
    with tweede_muur_uit():
        ronde = _ga_rond(wereld)

    assert ronde.gevonden_paginas > 100
    assert _klachten(wereld, ronde) == []


def test_with_only_the_second_wall_no_row_of_another_gemeente_is_met(wereld):
    """What no role may see beyond its gemeente stays there; what is of a network stays in that."""
    with _eerste_muur_uit():
        ronde = _ga_rond(wereld)

    over_de_muur = [
        klacht(herkomst, rol=persoon, lid=lid, waar=waar)
        for persoon, herkomst, waar in ronde.gezien
        if _is_vreemd(herkomst, lid := wereld.leden.get(persoon))
    ]
    assert ronde.gevonden_paginas > 100
    assert any(not mag(h, rol=p, lid=wereld.leden.get(p)) for p, h, _ in ronde.gezien), "the first wall still stands"
    assert uniek(over_de_muur) == []


def _is_vreemd(herkomst: Herkomst, lid: Lid | None) -> bool:
    ruimer, _ = TWEEDE_MUUR_RUIMER.get(herkomst.soort, (Bereik.GEMEENTE, ""))
    return herkomst.afstand(lid) > max(verste_bereik(herkomst), ruimer)


@contextmanager
def _eerste_muur_uit() -> Iterator[None]:
    """Let every condition in the modules `toegang` hold for every row; which role opens which page stays as it is."""
    with pytest.MonkeyPatch.context() as plek:
        for module in TOEGANG:
            for naam, functie in inspect.getmembers(module, inspect.isfunction):
                if inspect.signature(functie).return_annotation is Q:
                    plek.setattr(module, naam, _alles)
        yield


def _alles(*_: object, **__: object) -> Q:
    return Q(pk__isnull=False)


# Mail


def test_mail_says_nothing_of_others_and_its_subject_nothing_at_all(wereld):
    for naam in MAILT:
        for lid in wereld.leden.values():
            with _ongedaan():
                _client(None).post(reverse(naam), {"email": lid.email})

    per_adres = {lid.email: lid for lid in wereld.leden.values()}
    klachten = []
    for bericht in mail.outbox:
        lid = per_adres[bericht.to[0]]
        in_bericht = wereld.kanaries.in_tekst(f"{bericht.body} {bericht.extra_headers} {bericht.alternatives}")
        klachten += [
            f"{h.naam} in the mail {bericht.subject}"
            for h in in_bericht
            if h.van != lid.pk and verste_bereik(h) < OPENBAAR
        ]
        klachten += [f"{h.naam} in the subject of {bericht.subject}" for h in wereld.kanaries.in_tekst(bericht.subject)]
    assert len(mail.outbox) >= len(PERSONEN)
    assert uniek(klachten) == []


# The data of this test


def test_every_marked_model_has_a_row_and_an_expectation(wereld):
    soorten = {herkomst.soort for herkomst in wereld.kanaries.herkomst.values()}

    assert {model._meta.label for model in te_merken()} - {soort.partition(":")[0] for soort in soorten} == set()
    assert soorten - set(VERWACHT) == set(), "new: say in tests/kanarie_verwacht.py who may meet it"
