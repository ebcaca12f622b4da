"""Gesprekken and signalen: of the person itself, and of the named begeleider."""

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.gesprekken import maak_gesprek_met_reactie, maak_signaal
from tests.maak.rijen import inwoner
from tests.maak.trajecten import maak_inwoner
from tests.toegang_verwacht.vorm import BEHEERDER, HELPERS, INWONER, Verwacht
from trajecten.models import Gesprek, Gespreksdeel, Inwoner, Signaal

EIGEN = {HELPERS: (200, 404, 404, 404)}
FOUT = {HELPERS: (422, 404, 404, 404)}


def _begeleide(gemeente: Gemeente, van: Lid) -> Inwoner:
    return maak_inwoner(gemeente=gemeente, begeleider=van)


def gesprek(*, gemeente: Gemeente, van: Lid) -> Gesprek:
    return maak_gesprek_met_reactie(inwoner=_begeleide(gemeente, van))


def signaal(*, gemeente: Gemeente, van: Lid) -> Signaal:
    return maak_signaal(inwoner=_begeleide(gemeente, van))


def inwoner_met_alles(*, gemeente: Gemeente, van: Lid) -> Inwoner:
    wie = gesprek(gemeente=gemeente, van=van).inwoner
    maak_signaal(inwoner=wie)
    return wie


def eigen_deel(*, gemeente: Gemeente, van: Lid) -> Gespreksdeel:
    """Of the person itself, when that is an inwoner; else of somebody else."""
    if van.rollen.filter(soort=Rolsoort.INWONER).exists():
        wie = Inwoner.objects.filter(lid=van).first() or maak_inwoner(gemeente=gemeente, lid=van)
    else:
        wie = maak_inwoner(gemeente=gemeente)
    return maak_gesprek_met_reactie(inwoner=wie, door=wie.begeleider).delen.first()


def eigen_gesprekken(*, gemeente: Gemeente, van: Lid) -> None:
    if van.rollen.filter(soort=Rolsoort.INWONER).exists():
        wie = Inwoner.objects.filter(lid=van).first() or maak_inwoner(lid=van)
        maak_gesprek_met_reactie(inwoner=wie)
        maak_signaal(inwoner=wie)


def mee_te_lezen(*, gemeente: Gemeente, van: Lid) -> None:
    maak_signaal(inwoner=maak_inwoner(gemeente=gemeente), ook_voor=van)


VERWACHT = {
    "inwoner_gesprekken": Verwacht(get=EIGEN, maak=inwoner_met_alles),
    "gesprek_vastleggen": Verwacht(get=EIGEN, post=FOUT, maak=inwoner),
    "gesprek_wijzigen": Verwacht(get=EIGEN, post=FOUT, maak=gesprek),
    "gesprek_weghalen": Verwacht(get=EIGEN, post={HELPERS: (302, 404, 404, 404)}, maak=gesprek),
    "signaal_vastleggen": Verwacht(get=EIGEN, post=FOUT, maak=inwoner),
    "signaal_bekijken": Verwacht(get=EIGEN, post=FOUT, maak=signaal),
    "signaal_stoppen": Verwacht(get=EIGEN, post=FOUT, maak=signaal),
    "mijn_gesprekken": Verwacht(get={INWONER: 200}, vooraf=eigen_gesprekken),
    "gesprek_reageren": Verwacht(
        get={INWONER: (200, 404, 404, 404)}, post={INWONER: (302, 404, 404, 404)}, maak=eigen_deel
    ),
    "werklijst": Verwacht(get={HELPERS: 200}),
    "werklijst_soort": Verwacht(get={HELPERS: 200}, kwargs={"sleutel": "signalen"}),
    "signalen_meelezen": Verwacht(get={HELPERS: 200}, vooraf=mee_te_lezen),
    "cijfers_wijzigen": Verwacht(get={BEHEERDER: 200}, post={BEHEERDER: 422}),
    "looptermijnen_wijzigen": Verwacht(get={BEHEERDER: 200}, post={BEHEERDER: 422}),
    "werkdrempels_wijzigen": Verwacht(get={BEHEERDER: 200}, post={BEHEERDER: 422}),
}
