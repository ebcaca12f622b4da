"""Does anybody meet a word that is not theirs: in a page, a file, a mail or a log line?

Three times: with both walls, with only the first, and with only the second. Expectations: tests/kanarie_verwacht.py.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cached_property

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from netwerk.matrix import Bereik
from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from netwerk.rolsoorten import Wereld as Wereldsoort
from participatie import maat
from tests.adressen import adressen_per_naam
from tests.invullen import goed_formulier
from tests.kanarie import Herkomst, Kanaries, klacht, logregels, mag, te_merken, tekst_van, uniek, verste_bereik
from tests.kanarie import pdf_als_tekst as met_pdf_als_tekst
from tests.kanarie_brieven import klachten_over
from tests.kanarie_formulieren import NOOIT_GOED, ONGETELD
from tests.kanarie_verwacht import (
    BEZOEKER,
    MAILT,
    NERGENS,
    OPENBAAR,
    VERWACHT,
    ZOEKT,
    ZONDER_ROL,
)
from tests.maak.accounts import GEMEENTELOGIN
from tests.maak.netwerk import (
    maak_gemeente,
    maak_lid,
    maak_samenwerkingsverband,
)
from tests.maak.rijker import maak_rijker
from tests.maak.wereld import vul
from tests.muren import eerste_muur_uit, tweede_muur_uit
from tests.toegang_verwacht import VERWACHT as ANTWOORDEN
from tests.toneel import METHODEN, client_van, gewenste_status, ongedaan

pytestmark = pytest.mark.django_db

ADRESSEN = adressen_per_naam()
ENKELEN = (Rolsoort.INWONER, Rolsoort.KWARTIERMAKER, ZONDER_ROL)
"""Who opens for all what is the same for all: somebody helped, somebody of the network, and neither."""
POGINGEN = 4
"""How often a form is filled in better; most are good the second time."""
PERSONEN = tuple(dict.fromkeys((*ENKELEN, *Rolsoort)))
"""In this order they go round: what shows nothing of others to the first three, the rest needs not open."""


@dataclass
class Wereld:
    """Two networks, one with two gemeenten, where everybody has everything and every word is marked."""

    kanaries: Kanaries
    leden: dict[str, Lid] = field(default_factory=dict)
    clients: dict[str, Client] = field(default_factory=dict)
    eigen_paden: dict[str, dict[str, str]] = field(default_factory=dict)
    paden_van_anderen: list[dict[str, str]] = field(default_factory=list)

    @cached_property
    def eerste_ronde(self) -> "Ronde":
        """With both walls. What the other rounds leave out depends on it."""
        ronde = Ronde(wereld=self)
        with logregels() as ronde.regels:
            ronde.ga_rond(_alles_wat_opengaat(ronde))
        return ronde


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
    verband = maak_samenwerkingsverband(slug=GEMEENTELOGIN.samenwerkingsverband)
    eigen = maak_gemeente(naam="Eigen", samenwerkingsverband=verband)
    buur = maak_gemeente(naam="Buur", samenwerkingsverband=eigen.samenwerkingsverband)
    for gemeente in (eigen, buur, maak_gemeente(naam="Vreemd")):
        vul(gemeente)
        ander = maak_lid(gemeente=gemeente, rollen=(Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER))
        ander.soorten.create(
            samenwerkingsverband=gemeente.samenwerkingsverband, sleutel=f"soort-{gemeente}", wereld=Wereldsoort.GEMEENTE
        )
        wereld.paden_van_anderen.append(_paden(ander, gemeente))
        maak_rijker(ander)
    wereld.kanaries.merk()
    for persoon in PERSONEN:
        lid = maak_lid(gemeente=eigen, rol=None if persoon == ZONDER_ROL else persoon)
        wereld.eigen_paden[persoon] = _paden(lid, eigen, persoon=persoon, anders=wereld.paden_van_anderen[0])
        maak_rijker(lid)
        wereld.kanaries.merk(van=lid)
        wereld.leden[persoon] = Lid.objects.select_related("gemeente").get(pk=lid.pk)
        wereld.clients[persoon] = client_van(wereld.leden[persoon])
    wereld.clients[BEZOEKER] = client_van(None)
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


def _mag_erin(naam: str, persoon: str) -> bool:
    """Whether the role opens this URL at all; who is refused for the role needs not be asked for every row."""
    antwoord = ANTWOORDEN[naam]
    return any(gewenste_status(antwoord, methode, persoon, 0) not in {403, 405} for methode in ("GET", "POST"))


# Asking


@dataclass(frozen=True, kw_only=True)
class Vraag:
    persoon: str
    methode: str
    naam: str
    rij: int
    """Of the person itself, or of one of the others: as in tests/toegang_verwacht/."""
    pad: str
    gewenst: int
    """The status that the matrix test found."""
    met: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        zoekt = "search" if self.met and self.methode == "GET" else self.methode
        return f"{zoekt} {self.naam}" + (" of somebody else" if self.rij else "")


def _vragen(wereld: Wereld, methode: str) -> Iterator[Vraag]:
    """Everything that can be asked: each URL by everybody whom the matrix test did not see refused for the role."""
    for persoon, eigen in wereld.eigen_paden.items():
        for rij, paden in enumerate((eigen, *wereld.paden_van_anderen)):
            for naam, pad in paden.items():
                gewenst = _verwachte_status(naam, methode, persoon, rij)
                if gewenst not in {403, 405}:
                    yield Vraag(persoon=persoon, methode=methode, naam=naam, rij=rij, pad=pad, gewenst=gewenst)


def _verwachte_status(naam: str, methode: str, persoon: str, rij: int) -> int:
    antwoord = ANTWOORDEN[naam]
    if persoon == BEZOEKER:
        return antwoord.bezoeker[METHODEN.index(methode)] if antwoord.bezoeker else 403
    return gewenste_status(antwoord, methode, persoon, rij)


def _alles_wat_opengaat(ronde: "Ronde") -> Iterator[Vraag]:
    """Every page, search and form; what is the same for all and shows nothing of others is opened by a few.

    Of the rows of others: one in the gemeente beside it, as far as anybody gets. The next round opens them all.
    """
    for vraag in _vragen(ronde.wereld, "GET"):
        if vraag.gewenst != 404 and vraag.rij in {0, 2} and _telt_mee(vraag, ronde.toont):
            yield vraag
            if vraag.naam in ZOEKT:
                yield replace(vraag, met={ZOEKT[vraag.naam]: "zq"})
    for vraag in _vragen(ronde.wereld, "POST"):
        if vraag.gewenst != 404 and not vraag.rij and _telt_mee(vraag, ()):
            yield replace(vraag, met=ANTWOORDEN[vraag.naam].formulier)


def _alle_paginas(wereld: Wereld) -> Iterator[Vraag]:
    """Every page of every row, of whomever; what shows nothing of others with both walls is opened by a few."""
    return (vraag for vraag in _vragen(wereld, "GET") if _telt_mee(vraag, wereld.eerste_ronde.toont))


def _telt_mee(vraag: Vraag, toont: Collection[str]) -> bool:
    """A page that is about no row, is the same for every role and shows nothing of others is opened by a few."""
    antwoord = ANTWOORDEN[vraag.naam]
    over_een_rij = antwoord.maak or antwoord.vooraf or isinstance(antwoord.get, dict) or isinstance(antwoord.post, dict)
    return bool(over_een_rij) or vraag.naam in toont or vraag.persoon in ENKELEN


def _een_van_wie_de_database_gelijk_vindt(wereld: Wereld) -> Iterator[Vraag]:
    """Every page of every row that is not of the own gemeente, once for each kind of person the database knows."""
    gehad = set()
    groep = _wie_de_database_gelijk_vindt()
    for vraag in _alle_paginas(wereld):
        cel = (groep[vraag.persoon], vraag.naam, vraag.rij)
        if vraag.rij != 1 and cel not in gehad:
            gehad.add(cel)
            yield vraag


def _wie_de_database_gelijk_vindt() -> dict[str, object]:
    """Return for each person which functions and policies name that role; the same ones: the same rows are shown."""
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
            UNION ALL SELECT coalesce(pg_get_expr(polqual, polrelid), '') FROM pg_policy"""
        )
        teksten = [tekst for (tekst,) in cursor.fetchall()]
    namen = {p: frozenset(nummer for nummer, tekst in enumerate(teksten) if f"'{p}'" in tekst) for p in Rolsoort}
    return namen | {ZONDER_ROL: ZONDER_ROL, BEZOEKER: BEZOEKER}


@dataclass
class Ronde:
    """Everything that was met, by whom and where."""

    wereld: Wereld
    gezien: list[tuple[Vraag, Herkomst]] = field(default_factory=list)
    toont: set[str] = field(default_factory=set)
    """URLs that showed somebody something of others that is not public."""
    fouten: list[str] = field(default_factory=list)
    paginas: int = 0
    aantal: int = 0
    regels: list[str] = field(default_factory=list)
    brieven: list[tuple[str, EmailMessage]] = field(default_factory=list)
    """Every mail that was sent because of what was asked."""
    gepost: dict[str, set[int]] = field(default_factory=dict)
    """What each URL that takes a POST answered, to anybody."""
    bestanden: set[str] = field(default_factory=set)
    """URLs that gave a file to keep."""

    def ga_rond(self, vragen: Iterable[Vraag]) -> "Ronde":
        with met_pdf_als_tekst():
            for vraag in vragen:
                self._vraag(vraag)
        print(f"canary: {self.aantal} questions, {self.paginas} pages")  # noqa: T201
        return self

    def _vraag(self, vraag: Vraag, *, poging: int = 1) -> None:
        client = self.wereld.clients[vraag.persoon]
        koekjes, verstuurd = copy(client.cookies), len(mail.outbox)
        with ongedaan():
            antwoord = (client.get if vraag.methode == "GET" else client.post)(vraag.pad, vraag.met)
        client.cookies = koekjes
        self.brieven += [(str(vraag), brief) for brief in mail.outbox[verstuurd:]]
        self.aantal += 1
        self.paginas += antwoord.status_code == 200
        self.fouten += [str(vraag)] if antwoord.status_code >= 500 else []
        for herkomst in self.wereld.kanaries.in_tekst(tekst_van(antwoord)):
            self.gezien.append((vraag, herkomst))
            if herkomst.afstand(self.van(vraag)) > Bereik.EIGEN and verste_bereik(herkomst) < OPENBAAR:
                self.toont.add(vraag.naam)
        if antwoord.headers.get("Content-Disposition", "").startswith("attachment"):
            self.bestanden.add(vraag.naam)
        if vraag.methode == "POST":
            self._nog_eens(vraag, antwoord, poging=poging)
        verder = antwoord.headers.get("Location", "") if vraag.methode == "GET" else ""
        if verder.startswith("/") and verder not in self.wereld.eigen_paden[vraag.persoon].values():
            self._vraag(replace(vraag, pad=verder, met={}))

    def _nog_eens(self, vraag: Vraag, antwoord: HttpResponse, *, poging: int) -> None:
        """Fill in better what was refused, until somebody has written something by this form."""
        statussen = self.gepost.setdefault(vraag.naam, set())
        statussen.add(antwoord.status_code)
        if antwoord.status_code not in {409, 422} or poging == POGINGEN or _schreef(statussen):
            return
        beter = goed_formulier(antwoord)
        if beter and beter != vraag.met:
            self._vraag(replace(vraag, met=beter), poging=poging + 1)

    def van(self, vraag: Vraag) -> Lid | None:
        return self.wereld.leden.get(vraag.persoon)

    def klachten(self, is_fout: Callable[[Herkomst, Vraag], bool]) -> list[str]:
        return uniek(
            klacht(herkomst, rol=vraag.persoon, lid=self.van(vraag), waar=str(vraag))
            for vraag, herkomst in self.gezien
            if is_fout(herkomst, vraag)
        )

    def mag_niet(self, herkomst: Herkomst, vraag: Vraag) -> bool:
        return not herkomst.met_sleutel(vraag.naam) and not mag(herkomst, rol=vraag.persoon, lid=self.van(vraag))

    def is_vreemd(self, herkomst: Herkomst, vraag: Vraag) -> bool:
        """Of another gemeente, and no role may see it there."""
        is_ver = herkomst.afstand(self.van(vraag)) > max(verste_bereik(herkomst), Bereik.GEMEENTE)
        return is_ver and not herkomst.met_sleutel(vraag.naam)


def _schreef(statussen: Collection[int]) -> bool:
    return any(200 <= status < 400 for status in statussen)


# Three times


def test_with_both_walls_nobody_meets_what_is_not_theirs_and_everybody_meets_the_own(wereld):
    ronde = wereld.eerste_ronde

    assert ronde.fouten == []
    assert ronde.klachten(ronde.mag_niet) == []
    assert klachten_over(ronde.brieven, kanaries=wereld.kanaries) == []
    assert len(ronde.brieven) > len(MAILT)
    assert {h.naam for regel in ronde.regels for h in wereld.kanaries.in_tekst(regel)} == set()
    gezien = {herkomst.kolom for _, herkomst in ronde.gezien}
    alle = {herkomst.kolom for herkomst in wereld.kanaries.herkomst.values()}
    assert alle - gezien - set(NERGENS) == set(), "no page shows it: tests/kanarie_verwacht.py, NERGENS"
    eigen = {vraag.persoon for vraag, herkomst in ronde.gezien if herkomst.afstand(ronde.van(vraag)) == Bereik.EIGEN}
    assert eigen == set(PERSONEN)


def test_every_form_was_sent_well_by_somebody(wereld):
    """Else nobody saw what it writes, mails and shows. Of the round with both walls: asks nothing more."""
    nooit = {naam for naam, statussen in wereld.eerste_ronde.gepost.items() if not _schreef(statussen)}

    assert nooit == set(NOOIT_GOED)


def test_what_is_made_of_the_database_to_take_along_is_counted(wereld):
    """Of the same round. Who goes too fast has to wait: tests/participatie/test_maat.py"""
    ongeteld = {naam for naam in wereld.eerste_ronde.bestanden if not hasattr(ADRESSEN[naam].view, "is_bestand")}

    assert ongeteld <= set(ONGETELD)
    assert set(ZOEKT.values()) <= set(maat.ZOEKVELDEN)


def test_with_only_the_first_wall_nobody_meets_what_is_not_theirs(wereld):
    vragen = [*_alle_paginas(wereld)]
    with tweede_muur_uit():
        ronde = Ronde(wereld=wereld).ga_rond(vragen)

    assert ronde.paginas > 100
    assert ronde.klachten(ronde.mag_niet) == []


def test_with_only_the_second_wall_no_row_of_another_gemeente_is_met(wereld):
    """What no role may see beyond its gemeente stays there; what is of a network stays in that."""
    vragen = [*_een_van_wie_de_database_gelijk_vindt(wereld)]
    with eerste_muur_uit():
        ronde = Ronde(wereld=wereld).ga_rond(vragen)

    assert ronde.paginas > 100
    assert ronde.klachten(ronde.mag_niet) != [], "the first wall still stands"
    assert ronde.klachten(ronde.is_vreemd) == []


# Mail


def test_mail_says_nothing_of_others_and_its_subject_nothing_at_all(wereld):
    for naam in MAILT:
        for lid in wereld.leden.values():
            with ongedaan():
                client_van(None).post(reverse(naam), {"email": lid.email})

    assert len(mail.outbox) >= len(PERSONEN)
    assert klachten_over([("logging in", brief) for brief in mail.outbox], kanaries=wereld.kanaries) == []


# The data of this test


def test_every_marked_model_has_a_row_and_an_expectation(wereld):
    soorten = {herkomst.soort for herkomst in wereld.kanaries.herkomst.values()}

    assert {model._meta.label for model in te_merken()} - {soort.partition(":")[0] for soort in soorten} == set()
    assert soorten - set(VERWACHT) == set(), "new: say in tests/kanarie_verwacht.py who may meet it"
