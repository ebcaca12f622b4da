"""Tables of counts in which nothing small can be read, and nothing small can be worked out (domain.md 5.9).

Whoever reads a table knows more than its cells: a total is the sum of its rows, and who began is who ended or still
runs. Each such rule is an `Optelling`. Hidden is every number below the limit, and then as many others as it takes: in
every rule that has a hidden number there are two or more, and together they are no small number. At the end is worked
out whether all rules together still give a number away. What is hidden looks the same everywhere, whatever the reason.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from trajecten.kleine_aantallen import NETWERK, VERBORGEN, Drempel, rond

Cel = Hashable
PRIEM = 2**61 - 1
"""Working modulo a large prime finds out the same as working with fractions, and is quick."""


@dataclass(frozen=True, kw_only=True)
class Optelling:
    """The numbers of `plus` minus those of `min` is something a reader knows."""

    plus: tuple[Cel, ...]
    min: tuple[Cel, ...] = ()

    @property
    def cellen(self) -> tuple[Cel, ...]:
        return self.min + self.plus


def te_verbergen(
    waarden: Mapping[Cel, int],
    optellingen: Sequence[Optelling],
    *,
    klein: int,
    ook: Collection[Cel] = (),
    vast: Collection[Cel] = (),
) -> set[Cel]:
    """Return what may not be shown.

    `ook`: what has to stay hidden whatever its size. `vast`: what is known from elsewhere, so that hiding it is of no
    use, also when it is small.
    """
    weg = {cel for cel, waarde in waarden.items() if waarde < klein and cel not in vast} | set(ook)
    while True:
        while erbij := next(filter(None, (_erbij(o, waarden, weg, klein, vast) for o in optellingen)), None):
            weg.add(erbij)
        volgt = _volgt_uit(optellingen, weg)
        buren = (_buur(gegeven, optellingen, waarden, weg | set(vast)) for gegeven in volgt)
        erbij = next((cel for cel in buren if cel is not None), None)
        if erbij is None:
            return weg
        weg.add(erbij)


def te_verbergen_over_netwerk(
    waarden: Mapping[Cel, int],
    per_gemeente: Iterable[tuple[Mapping[Cel, int], Collection[Cel] | None]],
) -> set[Cel]:
    """Return which sums over gemeenten would tell what one of them hides.

    In: of each gemeente its numbers and what is hidden of it; None when this reader cannot ask for it at all. What is
    left after taking off all that the reader can see, has to be of two gemeenten or more, or of one that is never
    shown, and no small number.
    """
    gemeenten = list(per_gemeente)
    weg = set()
    for cel in waarden:
        verborgen = [g[cel] for g, dicht in gemeenten if dicht is not None and cel in dicht]
        anders = [g[cel] for g, dicht in gemeenten if dicht is None]
        rest = verborgen + anders
        if rest and (sum(rest) < NETWERK.klein or (verborgen and len(rest) == 1)):
            weg.add(cel)
    return weg


def schrijf(waarde: int, *, verborgen: bool, drempel: Drempel) -> str | int:
    """Return the number as it is shown: hidden, or rounded half up."""
    if verborgen:
        return VERBORGEN
    return rond(waarde, drempel.rond)


def _erbij(
    optelling: Optelling, waarden: Mapping[Cel, int], weg: set[Cel], klein: int, vast: Collection[Cel]
) -> Cel | None:
    """Return the smallest number that has to go as well for this rule to give nothing away; None when it does not."""
    dicht = [cel for cel in optelling.cellen if cel in weg]
    if not dicht:
        return None
    van_twee_kanten = any(cel in optelling.plus for cel in dicht) and any(cel in optelling.min for cel in dicht)
    if len(dicht) > 1 and (van_twee_kanten or sum(waarden[cel] for cel in dicht) >= klein):
        return None
    return _kleinste([cel for cel in optelling.cellen if cel not in weg and cel not in vast], waarden)


def _buur(cel: Cel, optellingen: Sequence[Optelling], waarden: Mapping[Cel, int], weg: set[Cel]) -> Cel | None:
    naast = [c for o in optellingen if cel in o.cellen for c in o.cellen if c not in weg]
    return _kleinste(naast, waarden)


def _kleinste(cellen: Sequence[Cel], waarden: Mapping[Cel, int]) -> Cel | None:
    """Return the smallest; of the same ones the last, so that who began and a total stay in sight longest."""
    return min(reversed(cellen), key=lambda cel: waarden[cel], default=None)


def _volgt_uit(optellingen: Sequence[Optelling], weg: set[Cel]) -> list[Cel]:
    """Return which hidden numbers follow from all rules together: those that stand alone when they are solved."""
    kolommen = {cel: nummer for nummer, cel in enumerate(sorted(weg, key=str))}
    rijen = []
    for optelling in optellingen:
        rij = {kolommen[cel]: 1 for cel in optelling.plus if cel in kolommen}
        rij |= {kolommen[cel]: PRIEM - 1 for cel in optelling.min if cel in kolommen}
        if rij:
            rijen.append(rij)
    opgelost = _los_op(rijen)
    cellen = list(kolommen)
    return [cellen[spil] for spil, rij in opgelost.items() if len(rij) == 1]


def _los_op(rijen: Iterable[dict[int, int]]) -> dict[int, dict[int, int]]:
    """Solve by elimination: return per solved column its row, in which no other solved column is left."""
    opgelost: dict[int, dict[int, int]] = {}
    for rij in rijen:
        rest = dict(rij)
        for spil, eerder in opgelost.items():
            rest = _min(rest, eerder, rest.get(spil, 0))
        if not rest:
            continue
        spil = next(iter(rest))
        omgekeerd = pow(rest[spil], -1, PRIEM)
        rest = {kolom: getal * omgekeerd % PRIEM for kolom, getal in rest.items()}
        opgelost = {oud: _min(eerder, rest, eerder.get(spil, 0)) for oud, eerder in opgelost.items()}
        opgelost[spil] = rest
    return opgelost


def _min(rij: dict[int, int], eraf: dict[int, int], keer: int) -> dict[int, int]:
    if not keer:
        return rij
    uit = {k: (rij.get(k, 0) - keer * eraf.get(k, 0)) % PRIEM for k in rij.keys() | eraf.keys()}
    return {kolom: getal for kolom, getal in uit.items() if getal}
