"""The school holidays per region, as the Rijksoverheid publishes them a few years ahead.

Source: Rijksoverheid, "Overzicht schoolvakanties per schooljaar" (rijksoverheid.nl/onderwerpen/schoolvakanties). Add a
school year when it is published there; after the last day of this list the screens say that it is not known yet.
"""

from dataclasses import dataclass
from datetime import date

NOORD, MIDDEN, ZUID = "noord", "midden", "zuid"
OVERAL = (NOORD, MIDDEN, ZUID)


@dataclass(frozen=True)
class Schoolvakantie:
    """From the first Saturday to the last Sunday."""

    naam: str
    regios: tuple[str, ...]
    van: date
    tot_en_met: date


SCHOOLVAKANTIES: tuple[Schoolvakantie, ...] = (
    # 2025-2026
    Schoolvakantie("herfstvakantie", (ZUID,), date(2025, 10, 11), date(2025, 10, 19)),
    Schoolvakantie("herfstvakantie", (NOORD, MIDDEN), date(2025, 10, 18), date(2025, 10, 26)),
    Schoolvakantie("kerstvakantie", OVERAL, date(2025, 12, 20), date(2026, 1, 4)),
    Schoolvakantie("voorjaarsvakantie", (MIDDEN, ZUID), date(2026, 2, 14), date(2026, 2, 22)),
    Schoolvakantie("voorjaarsvakantie", (NOORD,), date(2026, 2, 21), date(2026, 3, 1)),
    Schoolvakantie("meivakantie", OVERAL, date(2026, 4, 25), date(2026, 5, 3)),
    Schoolvakantie("zomervakantie", (NOORD,), date(2026, 7, 4), date(2026, 8, 16)),
    Schoolvakantie("zomervakantie", (ZUID,), date(2026, 7, 11), date(2026, 8, 23)),
    Schoolvakantie("zomervakantie", (MIDDEN,), date(2026, 7, 18), date(2026, 8, 30)),
    # 2026-2027
    Schoolvakantie("herfstvakantie", (NOORD,), date(2026, 10, 10), date(2026, 10, 18)),
    Schoolvakantie("herfstvakantie", (MIDDEN, ZUID), date(2026, 10, 17), date(2026, 10, 25)),
    Schoolvakantie("kerstvakantie", OVERAL, date(2026, 12, 19), date(2027, 1, 3)),
    Schoolvakantie("voorjaarsvakantie", (ZUID,), date(2027, 2, 13), date(2027, 2, 21)),
    Schoolvakantie("voorjaarsvakantie", (NOORD, MIDDEN), date(2027, 2, 20), date(2027, 2, 28)),
    Schoolvakantie("meivakantie", OVERAL, date(2027, 4, 24), date(2027, 5, 2)),
    Schoolvakantie("zomervakantie", (NOORD,), date(2027, 7, 10), date(2027, 8, 22)),
    Schoolvakantie("zomervakantie", (MIDDEN,), date(2027, 7, 17), date(2027, 8, 29)),
    Schoolvakantie("zomervakantie", (ZUID,), date(2027, 7, 24), date(2027, 9, 5)),
    # 2027-2028
    Schoolvakantie("herfstvakantie", (NOORD, MIDDEN), date(2027, 10, 16), date(2027, 10, 24)),
    Schoolvakantie("herfstvakantie", (ZUID,), date(2027, 10, 23), date(2027, 10, 31)),
    Schoolvakantie("kerstvakantie", OVERAL, date(2027, 12, 25), date(2028, 1, 9)),
    Schoolvakantie("voorjaarsvakantie", (NOORD,), date(2028, 2, 19), date(2028, 2, 27)),
    Schoolvakantie("voorjaarsvakantie", (MIDDEN, ZUID), date(2028, 2, 26), date(2028, 3, 5)),
    Schoolvakantie("meivakantie", OVERAL, date(2028, 4, 29), date(2028, 5, 7)),
    Schoolvakantie("zomervakantie", (MIDDEN,), date(2028, 7, 8), date(2028, 8, 20)),
    Schoolvakantie("zomervakantie", (NOORD,), date(2028, 7, 15), date(2028, 8, 27)),
    Schoolvakantie("zomervakantie", (ZUID,), date(2028, 7, 22), date(2028, 9, 3)),
)

BEKEND_TOT = max(vakantie.tot_en_met for vakantie in SCHOOLVAKANTIES)


def komende_vakanties(vandaag: date) -> dict[str, list[Schoolvakantie]]:
    """Return per region what is still to come and known, the first one first."""
    komend = sorted((v for v in SCHOOLVAKANTIES if v.tot_en_met >= vandaag), key=lambda vakantie: vakantie.van)
    return {regio: [vakantie for vakantie in komend if regio in vakantie.regios] for regio in OVERAL}
