"""The fifteen people of domain.md 1.7, as rows of a file and as what has to come out."""

from datetime import date

VAN, TOT = date(2026, 1, 1), date(2026, 12, 31)
# Per person: metingen "date trede" (with ">date" the corrected one), end, reason, class.
VIJFTIEN = {
    "A": ("2025-11-10 3; 2026-10-01 3", "", "", "gelijk"),
    "B": ("2025-09-01 4; 2026-06-01 3", "", "", "gezakt"),
    "C": ("2025-12-15 3; 2026-05-01 2; 2026-11-01 3", "", "", "gelijk"),
    "D": ("2025-10-10 4; 2026-09-09 5", "", "", "gestegen"),
    "E": ("2025-10-10 3", "", "", "niet_hergemeten"),
    "F": ("2025-08-01 4; 2026-07-01 6", "2026-07-01", "betaald_werk", "gestegen"),
    "G": ("2025-08-01 3", "2026-03-01", "verhuisd", "neutraal_vertrek"),
    "H": ("2026-02-01 3; 2026-12-01 2", "", "", ""),
    "I": ("2025-06-01 5; 2026-06-01 3", "", "", ""),
    "J": ("2024-11-01 4; 2026-03-01 4", "", "", "beginstand_verouderd"),
    "K": ("2025-12-31 3; 2026-12-31 1", "", "", "gezakt"),
    "L": ("2026-01-01 4; 2027-01-05 3", "", "", "niet_hergemeten"),
    "M": ("2025-12-01 3", "2026-08-08", "overleden", "neutraal_vertrek"),
    "N": ("2025-11-11 3; 2025-11-20 4 >2025-11-11; 2026-11-11 4", "", "", "gelijk"),
    "O": ("2025-10-01 4", "2026-02-02", "geen_contact", "niet_hergemeten"),
}
UITKOMST = {
    "klassen": {
        "gestegen": 2,
        "gelijk": 3,
        "gezakt": 2,
        "niet_hergemeten": 3,
        "beginstand_verouderd": 1,
        "neutraal_vertrek": 2,
        "niet_vergelijkbaar": 0,
    },
    "C": 13,
    "N": 11,
    "B": 7,
    "n_goed": 5,
    "n_gezakt": 2,
    "tussentijds_gezakt": 1,
    "kpi": 5 / 7,
    "dekking": 7 / 11,
    "ondergrens": 5 / 11,
    "bovengrens": 9 / 11,
    "oordeel": "niet gehaald",
    "band_gezakt": 1,
}

KOPPEN = "persoon;gemeente;route;traject_start;traject_einde;reden_einde;meetdatum;trede;vervangt_meetdatum"


def als_bestand(code: str) -> str:
    regels = [KOPPEN]
    for naam, (metingen, einde, reden, _) in VIJFTIEN.items():
        for regel in metingen.split("; "):
            dag, trede, *vervangt = regel.split()
            vervangt = vervangt[0][1:] if vervangt else ""
            regels.append(f"{naam};{code};vrijwilliger;2024-09-01;{einde};{reden};{dag};{trede};{vervangt}")
    return "\n".join(regels) + "\n"
