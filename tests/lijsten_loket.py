"""Lists around the loket, and how to make one more row of each: a part of tests/lijsten.py."""

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.metingen import maak_traject
from tests.maak.netwerk import maak_lid
from tests.maak.stappen import (
    maak_aanleiding,
    maak_besluit,
    maak_omstandigheid,
    maak_stap,
    maak_trajectorganisatie,
)
from tests.maak.trajecten import maak_inwoner
from trajecten.models import Inwoner, Traject


def maak_zonder_contactpersoon(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_inwoner(gemeente=gemeente)
    maak_inwoner(gemeente=gemeente, begeleider=maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER))


def maak_eigen_inwoner(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_inwoner(gemeente=gemeente, begeleider=van)


def _inwoner_van(van: Lid) -> Inwoner:
    return Inwoner.objects.filter(begeleider=van).first() or maak_inwoner(gemeente=van.gemeente, begeleider=van)


def maak_stap_van(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_stap(inwoner=_inwoner_van(van), antwoord="eens", door=maak_lid(gemeente=gemeente))


def maak_eigen_stap(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    inwoner = Inwoner.objects.filter(lid=van).first() or maak_inwoner(lid=van)
    maak_stap(inwoner=inwoner, antwoord="eens", door=maak_lid(gemeente=gemeente))


def maak_iets_rondom(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    traject = _traject_van(van)
    maak_trajectorganisatie(traject=traject)
    maak_besluit(traject=traject)
    maak_omstandigheid(traject=traject)
    maak_aanleiding(traject=traject)


def _traject_van(van: Lid) -> Traject:
    return _inwoner_van(van).trajecten.first() or maak_traject(inwoner=_inwoner_van(van))


LIJSTEN_LOKET = (
    {"naam": "inwoner_stappen", "maak_rij": maak_stap_van, "kwargs": lambda van: {"pk": _inwoner_van(van).pk}},
    {"naam": "mijn_stappen", "maak_rij": maak_eigen_stap, "rol": Rolsoort.INWONER},
    {"naam": "vandaag", "maak_rij": maak_eigen_stap, "rol": Rolsoort.INWONER},
    {"naam": "traject_rondom", "maak_rij": maak_iets_rondom, "kwargs": lambda van: {"pk": _traject_van(van).pk}},
    {"naam": "zonder_contactpersoon", "maak_rij": maak_zonder_contactpersoon},
    {"naam": "inwoners_overdragen", "maak_rij": maak_eigen_inwoner},
)
