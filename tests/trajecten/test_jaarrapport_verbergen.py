"""What one jaarrapport hides and another would tell: the year after it, and the network beside the gemeente."""

from dataclasses import replace
from uuid import uuid4

from trajecten import projecten
from trajecten.jaarrapport_tabellen import TOTAAL, Tabel
from trajecten.jaarrapport_tellen import Telling
from trajecten.jaarrapport_verbergen import van_gemeente, van_netwerk

TABEL = Tabel(
    sleutel="t",
    titel="Trajecten",
    kop="Route",
    kolommen={"gestart": "Gestart", "klaar": "Klaar", "lopend": "Lopend"},
    rijen={"a": "A", "b": "B", "c": "C"},
    gelijk=(("gestart",), ("klaar", "lopend")),
)
HIER, GINDS = uuid4(), uuid4()


def _telling(**rijen: tuple[int, int, int]) -> Telling:
    """In: of each route gestart, klaar and lopend."""
    cellen = {
        TABEL.cel(rij, kolom): n
        for rij, getallen in rijen.items()
        for kolom, n in zip(TABEL.kolommen, getallen, strict=True)
    }
    cellen |= {TABEL.cel(TOTAAL, k): sum(cellen[TABEL.cel(rij, k)] for rij in rijen) for k in TABEL.kolommen}
    return Telling(tabellen=(TABEL,), per_gemeente={HIER: cellen, GINDS: dict(cellen)}, verbanden=())


def _getoond(weg: set, rij: str) -> set[str]:
    return {kolom for kolom in TABEL.kolommen if TABEL.cel(rij, kolom) not in weg}


def test_who_still_ran_last_year_does_not_follow_from_this_year():
    """Who is done and who runs now, less who began, is who ran: 3 of route a, which last year hides."""
    nu = {"a": (20, 11, 12), "b": (20, 20, 15), "c": (30, 20, 25)}
    vorige = _telling(a=(3, 0, 3), b=(25, 10, 15), c=(25, 10, 15))
    telling = _telling(**nu)

    weg = van_gemeente(HIER, telling=telling, vorige=vorige)

    assert len(_getoond(weg, "a")) < 3
    assert not van_gemeente(HIER, telling=telling, vorige=_telling(a=(30, 10, 20), b=(30, 10, 20), c=(30, 10, 20)))


def test_what_the_network_hid_for_the_sake_of_a_gemeente_does_not_follow_either():
    """Together 24 ran, of whom 20 here. This reader cannot ask of the other gemeente that it were 4."""
    veel = {"a": (30, 10, 20), "b": (30, 10, 20), "c": (30, 10, 20)}
    hier, ginds = _telling(**veel), _telling(**veel | {"b": (14, 10, 4)})
    vorige = replace(hier, per_gemeente={HIER: hier.per_gemeente[HIER], GINDS: ginds.per_gemeente[GINDS]})
    wat = {"telling": _telling(**veel), "alle": [HIER, GINDS], "eigen": [HIER]}

    assert not van_netwerk(vorige=hier, **wat)
    assert len(_getoond(van_netwerk(vorige=vorige, **wat), "b")) < 3


def test_the_network_hides_it_as_well():
    vorige = _telling(a=(3, 0, 3), b=(25, 10, 15), c=(25, 10, 15))
    telling = _telling(a=(20, 11, 12), b=(20, 20, 15), c=(30, 20, 25))
    wat = {"telling": telling, "alle": [HIER, GINDS], "eigen": [HIER, GINDS]}

    assert len(_getoond(van_netwerk(vorige=vorige, **wat), "a")) < 3
    veel = _telling(a=(30, 10, 20), b=(30, 10, 20), c=(30, 10, 20))
    assert not van_netwerk(vorige=veel, **wat)


PROJECTEN = Tabel(
    sleutel="p",
    titel="Projecten",
    kop="Project",
    kolommen=projecten.NAMEN,
    rijen={"impuls": "Impuls", "sport": "Sport"},
    gelijk=((projecten.GESTART,), (projecten.AFGEROND, projecten.GESTOPT, projecten.LOPEND)),
    wacht=(projecten.AANGEMELD, projecten.GESTART, projecten.NIET_BEGONNEN),
    nieuw=frozenset({"impuls"}),
)
GROOT = (60, 40, 10, 10, 10, 25)


def _projecten(**rijen: tuple[int, ...]) -> Telling:
    """In: of each project the numbers in the order of the table."""
    tabel = replace(PROJECTEN, rijen={rij: rij for rij in rijen}, nieuw=PROJECTEN.nieuw & rijen.keys())
    cellen = {
        tabel.cel(r, k): n for r, getallen in rijen.items() for k, n in zip(tabel.kolommen, getallen, strict=True)
    }
    cellen |= {tabel.cel(TOTAAL, k): sum(cellen[tabel.cel(r, k)] for r in rijen) for k in tabel.kolommen}
    return Telling(tabellen=(tabel,), per_gemeente={HIER: cellen}, verbanden=())


def _van_impuls(*getallen: int) -> set[str]:
    """Return what is shown of a project that began in this year."""
    weg = van_gemeente(HIER, telling=_projecten(impuls=getallen, sport=GROOT), vorige=_projecten(sport=GROOT))
    return {kolom for kolom in PROJECTEN.kolommen if PROJECTEN.cel("impuls", kolom) not in weg}


def test_who_never_began_and_who_ended_do_not_follow_in_the_first_year_of_a_project():
    """Aangemeld, gestart, afgerond, gestopt, niet begonnen, lopend: nobody ran before, so gestart less lopend ended."""
    getoond = _van_impuls(16, 15, 2, 1, 1, 12)  # 16 - 15 never began, 15 - 12 ended
    assert "aangemeld" not in getoond
    assert not {"gestart", "lopend"} <= getoond
    assert "aangemeld" not in _van_impuls(30, 15, 2, 1, 14, 12)  # 30 - 15 - 14 still waits
    assert not {"gestart", "lopend"} <= _van_impuls(15, 15, 2, 1, 0, 12)
    assert {"aangemeld", "gestart", "lopend"} <= _van_impuls(30, 20, 5, 5, 5, 10)
