"""The lists of gesprekken and the work list, for tests/lijsten.py."""

from datetime import date, timedelta

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.lijsten_metingen import inwoner_van
from tests.lijstvorm import Lijst
from tests.maak.gesprekken import (
    maak_cijferkeuze,
    maak_gesprek,
    maak_gesprek_met_reactie,
    maak_looptermijn,
    maak_signaal,
    maak_werkdrempel,
)
from tests.maak.matches import maak_iets_anders
from tests.maak.trajecten import maak_inwoner
from trajecten.models import Inwoner


def _gesprek(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_gesprek(inwoner=inwoner_van(van), door=van, op=date(2026, 1, 1) + timedelta(days=nummer))


def _eigen_gesprek(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    wie = Inwoner.objects.filter(lid=van).first() or maak_inwoner(lid=van)
    gesprek = maak_gesprek_met_reactie(inwoner=wie)
    for signaal in wie.signalen.filter(beeindigd_op=None):  # one of a kind at a time
        signaal.stop(op=signaal.bekijken_op, afloop="Het is gelukt")
    maak_signaal(inwoner=wie, volgt=gesprek.door)


def _wacht(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_iets_anders(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van))


def _drempel(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_werkdrempel(gemeente=gemeente, geldig_van=date(2026, 1, 1) + timedelta(days=nummer))


def _termijn(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_looptermijn(gemeente=gemeente, geldig_van=date(2026, 1, 1) + timedelta(days=nummer))


def _cijferkeuze(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_cijferkeuze(gemeente=gemeente, geldig_van=date(2026, 1, 1) + timedelta(days=nummer))


def _meelezen(gemeente: Gemeente, van: Lid, nummer: int) -> None:
    maak_signaal(inwoner=maak_inwoner(gemeente=gemeente), ook_voor=van)


LIJSTEN_GESPREKKEN = [
    Lijst(
        naam="inwoner_gesprekken",
        maak_rij=_gesprek,
        rol=Rolsoort.BEGELEIDER,
        kwargs=lambda van: {"pk": inwoner_van(van).pk},
    ),
    Lijst(naam="mijn_gesprekken", maak_rij=_eigen_gesprek, rol=Rolsoort.INWONER),
    Lijst(naam="werklijst", maak_rij=_wacht),
    Lijst(naam="signalen_meelezen", maak_rij=_meelezen, rol=Rolsoort.BEGELEIDER),
    Lijst(naam="cijfers_wijzigen", maak_rij=_cijferkeuze, rol=Rolsoort.FUNCTIONEEL_BEHEERDER),
    Lijst(naam="looptermijnen_wijzigen", maak_rij=_termijn, rol=Rolsoort.FUNCTIONEEL_BEHEERDER),
    Lijst(naam="werkdrempels_wijzigen", maak_rij=_drempel, rol=Rolsoort.FUNCTIONEEL_BEHEERDER),
]
