"""Every screen that an inwoner can open is in plain words: short sentences, no jargon, no abbreviations."""

from copy import copy

import pytest
from django.conf import settings
from django.template.loader import get_template, render_to_string
from django.utils import timezone

from netwerk import voorlezen
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente
from tests.taal import lees, moeilijk
from tests.toegang_verwacht import VERWACHT
from tests.toneel import eigen_pad, gebouwd_toneel, gewenste_status, ongedaan, vers_toneel  # noqa: F401 - fixtures
from trajecten import eigen_gegevens
from trajecten.voorleesplekken import TEMPLATES
from trajecten.voorleesschermen import lees as op_te_nemen
from trajecten.voorleesschermen import lees_python

pytestmark = pytest.mark.django_db

VAN_EEN_TELEFOON = {"werkbezoek_zonder_internet"}
"""The empty form that a phone keeps for who visits without reception: open to all because nothing stands in it."""


VOOR_ANDEREN = {"stijl", "doe_mee_namens"}
"""The page that shows every component, and the one on which a professional tells of somebody."""
FOUTPAGINAS = ("400", "403", "403_csrf", "404", "409", "413", "429", "500")


def test_every_screen_of_an_inwoner_is_in_plain_words_and_can_be_read_aloud(toneel):
    """Also as it comes back when nothing was filled in."""
    client, gelezen, zonder_stem, met_fout = copy(toneel.clients[Rolsoort.INWONER]), {}, [], []
    sjablonen: set[str] = set()
    for naam in sorted(VERWACHT.keys() - VAN_EEN_TELEFOON):
        if gewenste_status(VERWACHT[naam], "GET", Rolsoort.INWONER, 0) != 200:
            continue
        client.cookies = copy(toneel.clients[Rolsoort.INWONER].cookies)  # sending a form may log out
        with ongedaan():
            antwoord = client.get(adres := eigen_pad(naam, toneel, Rolsoort.INWONER))
            if not antwoord["Content-Type"].startswith("text/html"):
                continue
            gelezen[naam] = lees(antwoord.content.decode())
            sjablonen |= {
                sjabloon.name for sjabloon in antwoord.templates if sjabloon.name and naam not in VOOR_ANDEREN
            }
            zonder_stem += [naam] if antwoord.content.count(b" data-lees=") != 1 else []
            if b'method="post"' in antwoord.content.partition(b"<main")[2]:
                fout = client.post(adres)
                met_fout += [naam] if fout.status_code == 422 else []
                gelezen[naam] += lees(fout.content.decode()) if fout.status_code == 422 else []

    assert {naam: hard for naam, zinnen in gelezen.items() if (hard := moeilijk(zinnen))} == {}
    assert zonder_stem == []
    assert len(gelezen) > 90
    assert len(met_fout) > 20
    met_zinnen = {naam for naam in sjablonen if [*op_te_nemen(get_template(naam).template.source)]}
    assert met_zinnen - {*TEMPLATES} == set()
    los = {
        zin for naam, zinnen in gelezen.items() if naam not in VOOR_ANDEREN for zin in zinnen
    } & _in_alle_formulieren()
    assert los - _met_plaats_voor_een_opname() == set()


def _in_alle_formulieren() -> set[str]:
    mappen = (settings.BASE_DIR / app / "forms" for app in ("netwerk", "trajecten"))
    return {zin for map_ in mappen for bestand in map_.glob("*.py") for zin in lees_python(bestand.read_text())}


def _met_plaats_voor_een_opname() -> set[str]:
    verband = maak_gemeente().samenwerkingsverband
    return {tekst.woorden for tekst in voorlezen.teksten(verband, vandaag=timezone.localdate()).values()}


def test_pages_that_say_that_it_did_not_work_are_in_plain_words():
    gelezen = {naam: lees(render_to_string(f"{naam}.html", {})) for naam in FOUTPAGINAS}

    assert {naam: hard for naam, zinnen in gelezen.items() if (hard := moeilijk(zinnen))} == {}


def test_what_is_said_of_the_own_data_is_in_plain_words():
    gezegd = {
        gegevens.sleutel: lees(f"<main><p>{gegevens.titel}</p><p>{gegevens.uitleg} {gegevens.blijft}</p></main>")
        for gegevens in eigen_gegevens.alle()
    }

    assert {sleutel: hard for sleutel, zinnen in gezegd.items() if (hard := moeilijk(zinnen))} == {}
