"""Which numbers of a jaarrapport stay hidden: also those that would follow from the year before, or from a gemeente.

Who ran at the end of last year, and who began, are together who ended and who runs now. So a year also knows how many
ran at the end of the year before (VORIG): not printed here, but known to who reads that report, unless it hides that.
Of a project that began in the year everybody knows it: nobody.
"""

from collections.abc import Collection, Sequence
from uuid import UUID

from trajecten.jaarrapport_tabellen import LOPEND, TOTAAL, VORIG, Sleutel, Tabel
from trajecten.jaarrapport_tellen import Telling
from trajecten.kleine_aantallen import BINNEN_GEMEENTE, NETWERK
from trajecten.kleine_tabellen import te_verbergen, te_verbergen_over_netwerk


def van_gemeente(gemeente: UUID, *, telling: Telling, vorige: Telling) -> set[Sleutel]:
    """In: the year, and the one before."""
    toen = _verberg(vorige, _waarden(vorige, [gemeente]), klein=BINNEN_GEMEENTE.klein)
    waarden = _waarden(telling, [gemeente], vorige=vorige)
    return _verberg(telling, waarden, klein=BINNEN_GEMEENTE.klein, toen=toen)


def van_netwerk(*, telling: Telling, vorige: Telling, alle: Sequence[UUID], eigen: Collection[UUID]) -> set[Sleutel]:
    """Hide what would tell of one gemeente what its own report hides, or what this reader cannot ask."""
    hier = {
        gemeente: van_gemeente(gemeente, telling=telling, vorige=vorige) if gemeente in eigen else None
        for gemeente in alle
    }
    toen_hier = {
        gemeente: _verberg(vorige, _waarden(vorige, [gemeente]), klein=BINNEN_GEMEENTE.klein)
        if gemeente in eigen
        else None
        for gemeente in alle
    }
    toen = _over_netwerk(vorige, _waarden(vorige, alle), toen_hier)
    return _over_netwerk(telling, _waarden(telling, alle, vorige=vorige), hier, toen=toen)


def _over_netwerk(
    telling: Telling,
    waarden: dict[Sleutel, int],
    hier: dict[UUID, set[Sleutel] | None],
    *,
    toen: set[Sleutel] | None = None,
) -> set[Sleutel]:
    per_gemeente = [(telling.per_gemeente[gemeente], dicht) for gemeente, dicht in hier.items()]
    ook = te_verbergen_over_netwerk(telling.samen(hier), per_gemeente)
    return _verberg(telling, waarden, klein=NETWERK.klein, toen=toen, ook=ook)


def _waarden(telling: Telling, gemeenten: Sequence[UUID], *, vorige: Telling | None = None) -> dict[Sleutel, int]:
    """Return all numbers with who ran at the begin: counted a year before, else worked out as a reader would."""
    waarden, eerder = telling.samen(gemeenten), vorige.samen(gemeenten) if vorige else {}
    for tabel in telling.tabellen:
        for rij in (*tabel.rijen, TOTAAL) if tabel.loopt_door else ():
            erin, eruit = (sum(waarden[tabel.cel(rij, kolom)] for kolom in deel) for deel in tabel.gelijk)
            liep = eerder.get(tabel.cel(rij, LOPEND), 0) if vorige else max(0, eruit - erin)
            waarden[tabel.cel(rij, VORIG)] = liep
    return waarden


def _verberg(
    telling: Telling,
    waarden: dict[Sleutel, int],
    *,
    klein: int,
    toen: set[Sleutel] | None = None,
    ook: Collection[Sleutel] = (),
) -> set[Sleutel]:
    """In: what the report of the year before hides; when that is not known, what is small.

    What that one shows, cannot be hidden any more.
    """
    niemand = {cel for tabel in telling.tabellen for cel in _niemand_eerder(tabel) if waarden[cel] == 0}
    vorig = {cel for cel in waarden if cel[2] == VORIG} - niemand
    dicht = {cel for cel in vorig if (waarden[cel] < klein if toen is None else (*cel[:2], LOPEND) in toen)}
    wacht = {cel for tabel in telling.tabellen for cel in tabel.verraadt_wie_wacht(waarden, klein=klein)}
    ook = {*ook, *dicht, *wacht}
    return te_verbergen(waarden, telling.optellingen(), klein=klein, ook=ook, vast=(vorig - dicht) | niemand)


def _niemand_eerder(tabel: Tabel) -> set[Sleutel]:
    """Return who ran the year before where that was nobody, as all can read: in new rows; with only those, in all."""
    rijen = (*tabel.nieuw, TOTAAL) if tabel.nieuw == tabel.rijen.keys() else tabel.nieuw
    return {tabel.cel(rij, VORIG) for rij in rijen if tabel.loopt_door}
