"""Lists of trajecten and metingen, and how to make one more row of each: a part of tests/lijsten.py."""

from datetime import date, timedelta

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.metingen import maak_deelname, maak_meting, maak_traject
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner
from trajecten.models import Inwoner


def inwoner_van(van: Lid) -> Inwoner:
    return Inwoner.objects.filter(begeleider=van).first() or maak_inwoner(gemeente=van.gemeente, begeleider=van)


def maak_vol_traject(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    traject = maak_traject(inwoner=inwoner_van(van), start=date(2024, 1, 1) + timedelta(days=nummer), door=van)
    maak_deelname(traject=traject)
    maak_meting(traject=traject, meetdatum=traject.start, door=maak_lid(gemeente=gemeente))


def maak_lang_niet_gemeten(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    traject = maak_traject(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van), start=date(2024, 1, 1))
    maak_meting(traject=traject, meetdatum=date(2024, 6, 1))


BEGELEIDER = {"maak_rij": maak_lang_niet_gemeten, "rol": Rolsoort.BEGELEIDER}
METINGLIJSTEN = (
    {
        "naam": "inwoner_traject",
        "maak_rij": maak_vol_traject,
        "rol": Rolsoort.BEGELEIDER,
        "kwargs": lambda van: {"pk": inwoner_van(van).pk},
    },
    {
        "naam": "traject_veranderd",
        "maak_rij": maak_vol_traject,
        "rol": Rolsoort.BEGELEIDER,
        "kwargs": lambda van: {"pk": inwoner_van(van).pk},
    },
    {"naam": "werklijst_soort", "kwargs": lambda van: {"sleutel": "opnieuw-meten"}, **BEGELEIDER},
    {"naam": "kpi_mensen", "vraag": "?van=2024-12-31&tot=2025-12-31&waar=eigen", **BEGELEIDER},
    {"naam": "vandaag", **BEGELEIDER},
)
