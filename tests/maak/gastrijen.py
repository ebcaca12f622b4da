"""The rows that URLs about gasten are about: what tests/toegang_verwacht/gasten.py names."""

from django.utils import timezone

from netwerk.models import Bijeenkomst, Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.gasten import (
    maak_agendalink,
    maak_gastenlijst,
    maak_genodigde,
    maak_mening,
)
from tests.maak.netwerk import maak_bijeenkomst, maak_lid
from tests.maak.trajecten import maak_inwoner_met_account


def lopende_bijeenkomst(*, gemeente: Gemeente, van: Lid) -> Bijeenkomst:
    """It goes on now, so that everything about it is open; with somebody who comes, who does not, and who is there."""
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=timezone.now())
    maak_gastenlijst(bijeenkomst=bijeenkomst, plaatsen=20)
    maak_mening(bijeenkomst=bijeenkomst)
    wie = {"bijeenkomst": bijeenkomst, "gemeente": gemeente}
    wensen = {"hulp_tekst": "een stoel", "dieet": "geen noten", "vervoer": "zoekt", "vertrekplaats": "Tijnje"}
    maak_genodigde(**wie, antwoord="ja", **wensen)
    maak_genodigde(**wie, antwoord="nee", reden_tekst="Er wordt gehooid")
    maak_genodigde(**wie, aanwezig_op=timezone.now())
    return bijeenkomst


def gast(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """That person, as a gast of a bijeenkomst of that gemeente who said yes."""
    bijeenkomst = lopende_bijeenkomst(gemeente=gemeente, van=van)
    genodigde = maak_genodigde(bijeenkomst=bijeenkomst, gemeente=gemeente, lid=van, antwoord="ja", dieet="geen noten")
    return {"bijeenkomst_id": bijeenkomst.pk, "genodigde_id": genodigde.pk}


def begeleide_gast(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """An inwoner who is helped by that person, was invited, and did not answer."""
    bijeenkomst = lopende_bijeenkomst(gemeente=gemeente, van=van)
    lid = maak_inwoner_met_account(gemeente=gemeente, begeleider=van).lid
    maak_genodigde(bijeenkomst=bijeenkomst, gemeente=gemeente, lid=lid)
    return {"bijeenkomst_id": bijeenkomst.pk, "lid_id": lid.pk}


def gastlink(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """The link of somebody without account."""
    bijeenkomst = lopende_bijeenkomst(gemeente=gemeente, van=van)
    genodigde = maak_genodigde(bijeenkomst=bijeenkomst, gemeente=gemeente, antwoord="ja", dieet="geen noten")
    return {"geheim": genodigde.geheim}


def code(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"code": lopende_bijeenkomst(gemeente=gemeente, van=van).gastenlijst.code}


def agendalink(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """The link of a colleague."""
    return {"geheim": maak_agendalink(lid=maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER))}
