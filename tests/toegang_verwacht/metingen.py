"""Trajecten, metingen on the participatieladder, and the KPI."""

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.gesprekken import maak_metingeninlezing
from tests.maak.metingen import maak_deelname, maak_meting, maak_traject
from tests.maak.rijen import inwoner
from tests.maak.trajecten import maak_inwoner
from tests.toegang_verwacht.vorm import BEGELEIDER, HELPERS, Verwacht
from trajecten.models import Deelname, Inwoner, Meting, Metingeninlezing, Traject

KIJKT = (Rolsoort.BELEIDSMEDEWERKER, *HELPERS)
BELEID = (Rolsoort.BELEIDSMEDEWERKER,)
EIGEN = {HELPERS: (200, 404, 404, 404)}
FOUT = {HELPERS: (422, 404, 404, 404)}
KLAAR = {HELPERS: (302, 404, 404, 404)}


def traject(*, gemeente: Gemeente, van: Lid) -> Traject:
    return maak_traject(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van), door=van)


def gestopt_traject(*, gemeente: Gemeente, van: Lid) -> Traject:
    gestopt = traject(gemeente=gemeente, van=van)
    gestopt.heropen()
    return gestopt


def deelname(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    rij: Deelname = maak_deelname(traject=traject(gemeente=gemeente, van=van))
    return {"pk": rij.pk, "wat": "stil"}


def stoppende_deelname(*, gemeente: Gemeente, van: Lid) -> Deelname:
    return maak_deelname(traject=traject(gemeente=gemeente, van=van))


def inlezing(*, gemeente: Gemeente, van: Lid) -> Metingeninlezing:
    return maak_metingeninlezing(gemeente=gemeente, door=van)


def meting(*, gemeente: Gemeente, van: Lid) -> Meting:
    return maak_meting(traject=traject(gemeente=gemeente, van=van), door=van)


def gemeten_inwoner(*, gemeente: Gemeente, van: Lid) -> Inwoner:
    gemeten = meting(gemeente=gemeente, van=van)
    maak_deelname(traject=gemeten.traject)
    return gemeten.inwoner


VERWACHT = {
    "inwoner_traject": Verwacht(get=EIGEN, maak=gemeten_inwoner),
    "traject_veranderd": Verwacht(get=EIGEN, maak=gemeten_inwoner),
    "traject_beginnen": Verwacht(get=EIGEN, post=FOUT, maak=inwoner),
    "traject_doel": Verwacht(get=EIGEN, post=KLAAR, maak=traject),
    "traject_route": Verwacht(get=EIGEN, post=FOUT, maak=traject),
    "deelname_toevoegen": Verwacht(get=EIGEN, post=FOUT, maak=traject),
    "deelname_veranderen": Verwacht(get=405, post=KLAAR, maak=deelname),
    "deelname_wijzigen": Verwacht(get=EIGEN, post=FOUT, maak=stoppende_deelname),
    "deelname_stoppen": Verwacht(get=EIGEN, post=FOUT, maak=stoppende_deelname),
    "traject_ontwikkelruimte": Verwacht(get=405, post=KLAAR, maak=traject),
    "traject_beeindigen": Verwacht(get=EIGEN, post=FOUT, maak=traject),
    "traject_heropenen": Verwacht(get=405, post=KLAAR, maak=gestopt_traject),
    "meting_vastleggen": Verwacht(get=EIGEN, post=FOUT, maak=traject),
    "meting_trede": Verwacht(get=KLAAR, post=KLAAR, maak=traject),  # without answers it leads back
    "meting_corrigeren": Verwacht(get=EIGEN, post=FOUT, maak=meting),
    "metingen_inlezen": Verwacht(get={BEGELEIDER: 200}, post={BEGELEIDER: 422}),
    "metingen_terugdraaien": Verwacht(get=405, post={BEGELEIDER: (302, 404, 404, 404)}, maak=inlezing),
    "metingenvoorbeeld": Verwacht(get={BEGELEIDER: 200}, kwargs={"vorm": "xlsx"}),
    "kpi": Verwacht(get={KIJKT: 200}),
    "kpi_mensen": Verwacht(get={KIJKT: 200}),
    "kpi_bestand": Verwacht(get={KIJKT: 200}, kwargs={"vorm": "csv"}),
    "kpi_jaar_vastleggen": Verwacht(get=405, post={BELEID: 302}),
}
