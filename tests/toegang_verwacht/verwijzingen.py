"""Verwijzingen, projecten, the jaarrapport and trainingen."""

from netwerk.models import Gemeente, Klus, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak import verwijzingen as maak
from tests.maak.netwerk import maak_organisatie
from tests.maak.rijen import inwoner
from tests.maak.trajecten import maak_inwoner
from tests.maak.wachtrij import maak_rapportklus
from tests.toegang_verwacht.vorm import HELPERS, INWONER, Verwacht
from trajecten.models import Inwoner, Lokaalcijfer, Project, Projectdeelname, Training, Verwijzing

SAMEN = (*INWONER, *HELPERS)
BELEID = (Rolsoort.BELEIDSMEDEWERKER,)
ALLEEN_EIGEN = (200, 404, 404, 404)
NETWERK_BREED = (200, 200, 200, 404)
IN_GEMEENTE = (200, 200, 404, 404)


def _inwoner(gemeente: Gemeente, van: Lid) -> Inwoner:
    """The person itself, or an inwoner that this person helps."""
    if van.rollen.filter(soort=Rolsoort.INWONER).exists():
        return Inwoner.objects.filter(lid=van).first() or maak_inwoner(lid=van)
    return maak_inwoner(gemeente=gemeente, begeleider=van)


def _verwijzing(stand: str):
    def maak_rij(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
        rij: Verwijzing = maak.maak_verwijzing(inwoner=_inwoner(gemeente, van), stand=stand)
        return {"verwijzing_id": rij.pk}

    return maak_rij


def _naar_organisatie(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {
        "pk": maak_inwoner(gemeente=gemeente, begeleider=van).pk,
        "organisatie_id": maak_organisatie(gemeente=gemeente).pk,
    }


def _project(*, gemeente: Gemeente, van: Lid) -> Project:
    return maak.maak_project(gemeente=gemeente)


def _projectpartner(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    project = maak.maak_project(gemeente=gemeente)
    partner, _ = maak.maak_projectdelen(project=project, organisatie=maak_organisatie(gemeente=gemeente))
    return {"pk": project.pk, "soort": "partner", "deel_id": partner.pk}


def _projectgetal(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"pk": maak.maak_project(gemeente=gemeente).pk, "jaar": 2026, "wat": "lopend"}


def _deelname(*, gemeente: Gemeente, van: Lid) -> Projectdeelname:
    return maak.maak_projectdeelname(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van))


def _stap(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"pk": _deelname(gemeente=gemeente, van=van).pk, "wat": "stoppen"}


def _cijfer(*, gemeente: Gemeente, van: Lid) -> Lokaalcijfer:
    return maak.maak_lokaalcijfer(gemeente=gemeente)


def _rapport(*, gemeente: Gemeente, van: Lid) -> Klus:
    return maak_rapportklus(lid=van)


def _rapportbestand(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"pk": _rapport(gemeente=gemeente, van=van).pk, "vorm": "csv"}


def _training(*, gemeente: Gemeente, van: Lid) -> Training:
    return maak.maak_training(lid=van, gemeente=gemeente)


def _formulier(rollen, *, rij, rijen=ALLEEN_EIGEN, veld=None) -> Verwacht:
    post = tuple(422 if code == 200 else code for code in rijen)
    return Verwacht(get={rollen: rijen}, post={rollen: post}, maak=rij, formulier=veld or {})


VERWACHT = {
    "verwijzingen": Verwacht(get={HELPERS: 200}),
    "mijn_verwijzingen": Verwacht(get={INWONER: 200}),
    "inwoner_verwijzingen": Verwacht(get={HELPERS: ALLEEN_EIGEN}, maak=inwoner),
    "verwijzing_waarheen": Verwacht(get={HELPERS: ALLEEN_EIGEN}, maak=inwoner),
    "verwijzing_maken": _formulier(HELPERS, rij=_naar_organisatie),
    "verwijzing_bekijken": Verwacht(get={SAMEN: ALLEEN_EIGEN}, maak=_verwijzing("voorstel")),
    "verwijzing_akkoord": _formulier(SAMEN, rij=_verwijzing("voorstel")),
    "verwijzing_antwoord": _formulier(HELPERS, rij=_verwijzing("gevraagd")),
    "verwijzing_resultaat": _formulier(SAMEN, rij=_verwijzing("aangenomen")),
    "verwijzing_intrekken": Verwacht(get=405, post={SAMEN: (302, 404, 404, 404)}, maak=_verwijzing("voorstel")),
    "verwijzing_terug": Verwacht(get=405, post={HELPERS: (302, 404, 404, 404)}, maak=_verwijzing("aangenomen")),
    # Projecten
    "projecten": Verwacht(get={(*HELPERS, *BELEID): 200}),
    "project_bekijken": Verwacht(get={(*HELPERS, *BELEID): NETWERK_BREED}, maak=_project),
    "project_mensen": Verwacht(get={HELPERS: NETWERK_BREED}, maak=_projectgetal),
    "project_maken": Verwacht(get={HELPERS: 200}, post={HELPERS: 422}),
    "project_wijzigen": _formulier(HELPERS, rij=_project, rijen=IN_GEMEENTE),
    "projectpartner_toevoegen": _formulier(HELPERS, rij=_project, rijen=IN_GEMEENTE),
    "projectsessie_toevoegen": _formulier(HELPERS, rij=_project, rijen=IN_GEMEENTE),
    "projectdeel_weghalen": Verwacht(get=405, post={HELPERS: (302, 302, 404, 404)}, maak=_projectpartner),
    "project_aanmelden": _formulier(HELPERS, rij=_project, rijen=NETWERK_BREED),
    "projectdeelname_stap": _formulier(HELPERS, rij=_stap),
    "projectdeelname_terug": Verwacht(get=405, post={HELPERS: (302, 404, 404, 404)}, maak=_deelname),
    # Jaarrapport
    "jaarrapport": Verwacht(get={BELEID: 200}),
    "jaarrapport_bestand": Verwacht(get={BELEID: 200}, kwargs={"vorm": "csv"}),
    "jaarrapport_maken": Verwacht(get=405, post={BELEID: 302}),
    "jaarrapport_gemaakt": Verwacht(get={BELEID: (200, 404, 404, 404)}, maak=_rapport),
    "jaarrapport_gemaakt_bestand": Verwacht(get={BELEID: (200, 404, 404, 404)}, maak=_rapportbestand),
    "voorzieningen_bestand": Verwacht(get={BELEID: 200}),
    "voorzieningen_maken": Verwacht(get=405, post={BELEID: 302}),
    "lokale_cijfers": Verwacht(get={BELEID: 200}),
    "lokaal_cijfer_toevoegen": Verwacht(get={BELEID: 200}, post={BELEID: 422}),
    "lokaal_cijfer_weghalen": Verwacht(get=405, post={BELEID: (302, 302, 404, 404)}, maak=_cijfer),
    # Trainingen
    "trainingen": Verwacht(get={HELPERS: 200}),
    "trainingen_verlopen": Verwacht(get={HELPERS: 200}),
    "training_toevoegen": Verwacht(get={HELPERS: 200}, post={HELPERS: 422}),
    "training_weghalen": Verwacht(get=405, post={HELPERS: (302, 404, 404, 404)}, maak=_training),
}
