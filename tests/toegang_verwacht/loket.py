"""The loket: aanmeldingen, who is there for whom, steps, organisaties and decisions on a traject."""

from datetime import date

from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.metingen import maak_traject
from tests.maak.netwerk import maak_lid
from tests.maak.rijen import aanmelding, inwoner
from tests.maak.stappen import (
    maak_aanleiding,
    maak_besluit,
    maak_gehoord,
    maak_omstandigheid,
    maak_stap,
    maak_trajectorganisatie,
)
from tests.maak.trajecten import maak_aanmelding, maak_inwoner
from tests.toegang_verwacht.vorm import BEGELEIDER, HELPERS, INWONER, KWARTIERMAKER, Verwacht
from trajecten.models import (
    Aanleiding,
    Aanmelding,
    Inwoner,
    Omstandigheid,
    Stap,
    Traject,
    Trajectbesluit,
    Trajectorganisatie,
)

VAN_ALLEN = {KWARTIERMAKER: (200, 200, 404, 404), BEGELEIDER: (200, 404, 404, 404)}
FOUT_VAN_ALLEN = {KWARTIERMAKER: (422, 422, 404, 404), BEGELEIDER: (422, 404, 404, 404)}
KLAAR_VAN_ALLEN = {KWARTIERMAKER: (302, 302, 404, 404), BEGELEIDER: (302, 404, 404, 404)}


def nieuwe_aanmelding(*, gemeente: Gemeente, van: Lid) -> Aanmelding:
    """One of its own for each page that changes it."""
    return maak_aanmelding(gemeente=gemeente, eigenaar=van)


def caseload(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Somebody with inwoners in that gemeente."""
    helper = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)
    maak_inwoner(gemeente=gemeente, begeleider=helper)
    return {"lid_id": helper.pk}


def _van_iemand(gemeente: Gemeente, van: Lid) -> Inwoner:
    """The person itself, or an inwoner that this person helps."""
    if van.rollen.filter(soort=Rolsoort.INWONER).exists():
        return Inwoner.objects.filter(lid=van).first() or maak_inwoner(lid=van)
    return maak_inwoner(gemeente=gemeente, begeleider=van)


def inwoner_met_stap(*, gemeente: Gemeente, van: Lid) -> Inwoner:
    helpt = maak_inwoner(gemeente=gemeente, begeleider=van)
    maak_stap(inwoner=helpt, antwoord="anders", woorden="Liever morgen", door=van)
    maak_gehoord(inwoner=helpt)
    return helpt


def stap(*, gemeente: Gemeente, van: Lid) -> Stap:
    return maak_stap(inwoner=_van_iemand(gemeente, van))


def afgesproken_stap(*, gemeente: Gemeente, van: Lid) -> Stap:
    return maak_stap(inwoner=_van_iemand(gemeente, van), antwoord="eens")


def eigen_stappen(*, gemeente: Gemeente, van: Lid) -> None:
    """Of the person itself: one of each kind, and what is around the traject."""
    if van.rollen.filter(soort=Rolsoort.INWONER).exists():
        inwoner = _van_iemand(gemeente, van)
        for antwoord, gedaan in (("", None), ("eens", None), ("anders", None), ("eens", timezone.localdate())):
            maak_stap(inwoner=inwoner, antwoord=antwoord, woorden="Liever morgen", gedaan_op=gedaan)
        maak_besluit(traject=maak_traject(inwoner=inwoner, start=date(2024, 2, 1)))


def _vol_traject(gemeente: Gemeente, van: Lid) -> Traject:
    return maak_traject(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van), door=van)


def traject(*, gemeente: Gemeente, van: Lid) -> Traject:
    vol = _vol_traject(gemeente, van)
    maak_trajectorganisatie(traject=vol)
    maak_besluit(traject=vol)
    maak_omstandigheid(traject=vol)
    maak_aanleiding(traject=vol)
    return vol


def hulp(*, gemeente: Gemeente, van: Lid) -> Trajectorganisatie:
    return maak_trajectorganisatie(traject=_vol_traject(gemeente, van))


def besluit(*, gemeente: Gemeente, van: Lid) -> Trajectbesluit:
    return maak_besluit(traject=_vol_traject(gemeente, van))


def omstandigheid(*, gemeente: Gemeente, van: Lid) -> Omstandigheid:
    return maak_omstandigheid(traject=_vol_traject(gemeente, van))


def omstandigheid_voorbij(*, gemeente: Gemeente, van: Lid) -> Omstandigheid:
    rij = omstandigheid(gemeente=gemeente, van=van)
    Omstandigheid.objects.filter(pk=rij.pk).update(tot=rij.sinds)
    return rij


def aanleiding(*, gemeente: Gemeente, van: Lid) -> Aanleiding:
    return maak_aanleiding(traject=_vol_traject(gemeente, van))


KLAAR_VAN_EIGEN = {HELPERS: (302, 404, 404, 404)}
OOK_INWONER = (*INWONER, *HELPERS)
EIGEN_STAP = {OOK_INWONER: (200, 404, 404, 404)}
FOUT_EIGEN_STAP = {OOK_INWONER: (422, 404, 404, 404)}
KLAAR_EIGEN_STAP = {OOK_INWONER: (302, 404, 404, 404)}
VAN_EIGEN = {HELPERS: (200, 404, 404, 404)}
FOUT_VAN_EIGEN = {HELPERS: (422, 404, 404, 404)}
VAN_DE_GEMEENTE = {KWARTIERMAKER: (200, 200, 404, 404)}
FOUT_VAN_DE_GEMEENTE = {KWARTIERMAKER: (422, 422, 404, 404)}

VERWACHT = {
    "aanmeldingen": Verwacht(get={HELPERS: 200}),
    "aanmelding_toevoegen": Verwacht(get={HELPERS: 200}, post={HELPERS: 422}),
    "aanmelding_bekijken": Verwacht(get=VAN_ALLEN, maak=aanmelding),
    "aanmelding_oppakken": Verwacht(get=405, post=KLAAR_VAN_ALLEN, maak=aanmelding),
    "aanmelding_terugzetten": Verwacht(get=405, post=KLAAR_VAN_ALLEN, maak=nieuwe_aanmelding),
    "aanmelding_overdragen": Verwacht(get=VAN_ALLEN, post=FOUT_VAN_ALLEN, maak=aanmelding),
    "aanmelding_wordt_inwoner": Verwacht(get=VAN_ALLEN, post=FOUT_VAN_ALLEN, maak=aanmelding),
    "aanmelding_niet_verder": Verwacht(get=VAN_ALLEN, post=FOUT_VAN_ALLEN, maak=aanmelding),
    "aanmelding_heropenen": Verwacht(get=405, post=KLAAR_VAN_ALLEN, maak=aanmelding),
    "inwoner_contactpersoon": Verwacht(get=VAN_EIGEN, post=FOUT_VAN_EIGEN, maak=inwoner),
    "zonder_contactpersoon": Verwacht(get={KWARTIERMAKER: 200}),
    "inwoners_overdragen": Verwacht(get={HELPERS: 200}, post={HELPERS: 422}),
    "caseload_overdragen": Verwacht(get=VAN_DE_GEMEENTE, post=FOUT_VAN_DE_GEMEENTE, maak=caseload),
    "overdragen_ongedaan": Verwacht(get=405, post={HELPERS: 302}),
    "mijn_stappen": Verwacht(get={INWONER: 200}, vooraf=eigen_stappen),
    "stap_toevoegen": Verwacht(get={INWONER: 200}, post={INWONER: 422}),
    "gehoord": Verwacht(get=405, post={INWONER: 302}),
    "inwoner_stappen": Verwacht(get=VAN_EIGEN, maak=inwoner_met_stap),
    "inwoner_stap_toevoegen": Verwacht(get=VAN_EIGEN, post=FOUT_VAN_EIGEN, maak=inwoner),
    "inwoner_gehoord": Verwacht(get=405, post=KLAAR_VAN_EIGEN, maak=inwoner),
    "stap_wijzigen": Verwacht(get=VAN_EIGEN, post=FOUT_VAN_EIGEN, maak=stap),
    "stap_antwoord": Verwacht(get=EIGEN_STAP, post=FOUT_EIGEN_STAP, maak=stap),
    "stap_gedaan": Verwacht(get=405, post=KLAAR_EIGEN_STAP, maak=afgesproken_stap),
    "stap_stoppen": Verwacht(get=405, post=KLAAR_EIGEN_STAP, maak=stap),
    "stap_terug": Verwacht(get=405, post=KLAAR_EIGEN_STAP, maak=stap),
    "traject_rondom": Verwacht(get=VAN_EIGEN, maak=traject),
    "traject_organisatie_erbij": Verwacht(get=VAN_EIGEN, post=FOUT_VAN_EIGEN, maak=traject),
    "traject_besluit": Verwacht(get=VAN_EIGEN, post=FOUT_VAN_EIGEN, maak=traject),
    "traject_omstandigheid": Verwacht(get=VAN_EIGEN, post=FOUT_VAN_EIGEN, maak=traject),
    "traject_aanleiding": Verwacht(get=VAN_EIGEN, post=FOUT_VAN_EIGEN, maak=traject),
    "traject_organisatie_stop": Verwacht(get=VAN_EIGEN, post=FOUT_VAN_EIGEN, maak=hulp),
    "besluit_wijzigen": Verwacht(get=VAN_EIGEN, post=FOUT_VAN_EIGEN, maak=besluit),
    "omstandigheid_voorbij": Verwacht(get=405, post=KLAAR_VAN_EIGEN, maak=omstandigheid_voorbij),
    "omstandigheid_wijzigen": Verwacht(get=VAN_EIGEN, post=FOUT_VAN_EIGEN, maak=omstandigheid),
    "aanleiding_weghalen": Verwacht(get=405, post=KLAAR_VAN_EIGEN, maak=aanleiding),
}
