"""The answers to the questions of a visit: as fields of a form, and as they are kept, in the words of the question.

The words of a question travel with its answer, in a field of their own: when the beheerder changes the questions while
a form is open, or waits on a phone, the answer still belongs to what was asked.
"""

from collections.abc import Iterable, Mapping

from experimenten.models import Werkbezoek

PLEKKEN = range(1, 21)
"""Room for the questions of a kind of visit, and for those that were answered in other words before."""
HOOGSTENS_VRAAG = 150
HOOGSTENS_ANTWOORD = 2000

Soort = Werkbezoek.Soort
Velden = Mapping[str, list[str]]
Antwoorden = dict[str, str]
"""The answer by the words of its question."""


def vraagveld(soort: str, plek: int) -> str:
    return f"vraag_{soort}_{plek}"


def antwoordveld(soort: str, plek: int) -> str:
    return f"antwoord_{soort}_{plek}"


ANTWOORDVELDEN = tuple(antwoordveld(soort, plek) for soort in Soort.values for plek in PLEKKEN)
VELDEN = (*(vraagveld(soort, plek) for soort in Soort.values for plek in PLEKKEN), *ANTWOORDVELDEN)


def uit_velden(velden: Velden, soort: str) -> Antwoorden:
    """Return what was answered in the fields of this kind of visit."""
    antwoorden: Antwoorden = {}
    for plek in PLEKKEN:
        vraag = "".join(filter(str.isprintable, _eerste(velden, vraagveld(soort, plek))))[:HOOGSTENS_VRAAG].strip()
        antwoord = _eerste(velden, antwoordveld(soort, plek))
        if vraag and antwoord.strip():
            antwoorden = bij_elkaar(antwoorden, {vraag: antwoord})
    return antwoorden


def in_velden(antwoorden: Antwoorden, soort: str) -> dict[str, list[str]]:
    """Write answers as a browser would send them."""
    velden: dict[str, list[str]] = {}
    for plek, (vraag, antwoord) in zip(PLEKKEN, antwoorden.items(), strict=False):
        velden |= {vraagveld(soort, plek): [vraag], antwoordveld(soort, plek): [antwoord]}
    return velden


def op_plekken(velden: Velden, soort: str, vragen: Iterable[str]) -> Antwoorden:
    """Return the questions to show for a kind of visit, with what was answered; then what was answered to others."""
    gegeven = uit_velden(velden, soort)
    getoond = {vraag: gegeven.get(vraag, "") for vraag in vragen} | gegeven
    te_veel = len(getoond) - len(PLEKKEN)
    leeg = [vraag for vraag, antwoord in getoond.items() if not antwoord]
    return {vraag: antwoord for vraag, antwoord in getoond.items() if te_veel <= 0 or vraag not in leeg[-te_veel:]}


def bij_elkaar(een: Antwoorden, ander: Antwoorden) -> Antwoorden:
    """Put answers of two together; two different ones to a question stand one under the other."""
    samen = dict(een)
    for vraag, antwoord in ander.items():
        samen[vraag] = antwoord if samen.get(vraag, antwoord) == antwoord else f"{samen[vraag]}\n\n{antwoord}"
    return samen


def voeg_samen(*, mijn: Velden, nu: Velden) -> dict[str, list[str]]:
    """The fields with the answers of both, under the kind of visit that somebody chose."""
    samen: Antwoorden = {}
    for velden in (mijn, nu):
        for soort in Soort.values:
            samen = bij_elkaar(samen, uit_velden(velden, soort))
    return in_velden(samen, _eerste(mijn, "soort") if _eerste(mijn, "soort") in Soort.values else Soort.WERKBEZOEK)


def _eerste(velden: Velden, naam: str) -> str:
    return (velden.get(naam) or [""])[0]


# As they are kept: a list, for an object forgets the order of what stands in it


def bewaar(werkbezoek: Werkbezoek, antwoorden: Antwoorden) -> None:
    werkbezoek.antwoorden = [{vraag: antwoord} for vraag, antwoord in antwoorden.items()]


def van(werkbezoek: Werkbezoek) -> Antwoorden:
    return {vraag: antwoord for paar in werkbezoek.antwoorden for vraag, antwoord in paar.items()}
