"""Lists about the gasten of a bijeenkomst."""

from django.utils import timezone

from netwerk.models import Bijeenkomst, Lid
from netwerk.rolsoorten import Rolsoort
from tests.lijstvorm import Lijst
from tests.maak.gasten import maak_gastenlijst, maak_genodigde, maak_mening
from tests.maak.netwerk import maak_bijeenkomst, maak_lid
from tests.maak.trajecten import maak_inwoner_met_account


def _gast(gemeente, van, n) -> None:
    """Somebody who comes to the one bijeenkomst there is, with needs, and somebody who wants to."""
    bijeenkomst = Bijeenkomst.objects.get()
    lid = maak_lid(gemeente=gemeente, naam=f"Gast {n}", rol=Rolsoort.VRIJWILLIGER)
    lid.aangedragen_door = van
    lid.save()
    bijeenkomst.aanwezig.add(lid)
    wie = {"bijeenkomst": bijeenkomst, "gemeente": gemeente, "beantwoord_door": van}
    maak_genodigde(**wie, lid=lid, antwoord="ja", hulp=["lezen"], dieet="geen noten", vervoer="rijdt")
    maak_genodigde(**wie, email="", aanwezig_op=timezone.now(), meegebracht_door=van)
    maak_mening(bijeenkomst=bijeenkomst)


def _begeleide_gast(gemeente, van, n) -> None:
    """An inwoner of that person who was invited, and whose answer a colleague wrote down."""
    lid = maak_inwoner_met_account(gemeente=gemeente, begeleider=van).lid
    collega = maak_lid(gemeente=gemeente)
    maak_genodigde(bijeenkomst=Bijeenkomst.objects.get(), lid=lid, antwoord="ja", beantwoord_door=collega)


def _met_bijeenkomst(van: Lid) -> dict[str, object]:
    if not Bijeenkomst.objects.exists():
        verband = van.gemeente.samenwerkingsverband
        maak_gastenlijst(bijeenkomst=maak_bijeenkomst(samenwerkingsverband=verband, begint_op=timezone.now()))
    return {"bijeenkomst_id": Bijeenkomst.objects.get().pk}


LIJSTEN_GASTEN = [
    Lijst(naam="bijeenkomst_namens", maak_rij=_begeleide_gast, kwargs=_met_bijeenkomst),
    *(
        Lijst(naam=naam, maak_rij=_gast, kwargs=_met_bijeenkomst)
        for naam in ("gasten", "gasten_afdrukken", "gasten_brieven", "deur", "bijeenkomst_opkomst", "evaluatie")
    ),
]
