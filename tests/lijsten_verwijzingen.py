"""The lists of verwijzingen, projecten, figures of groups and trainingen, for tests/lijsten.py."""

from datetime import date, timedelta

from netwerk.rolsoorten import Rolsoort
from tests.lijstvorm import Lijst
from tests.maak.netwerk import maak_lid, maak_organisatie
from tests.maak.trajecten import maak_inwoner
from tests.maak.verwijzingen import (
    maak_lokaalcijfer,
    maak_project,
    maak_projectdeelname,
    maak_projectdelen,
    maak_training,
    maak_verwijzing,
)
from trajecten.models import Inwoner, Project


def _inwoner_van(van) -> Inwoner:
    return Inwoner.objects.filter(begeleider=van).first() or maak_inwoner(gemeente=van.gemeente, begeleider=van)


def _eigen(van) -> Inwoner:
    return Inwoner.objects.filter(lid=van).first() or maak_inwoner(lid=van)


def _project_van(van) -> Project:
    return Project.objects.first() or maak_project(gemeente=van.gemeente)


def _verwijzing(gemeente, van, n) -> None:
    maak_verwijzing(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van))


def _van_een(gemeente, van, n) -> None:
    maak_verwijzing(inwoner=_inwoner_van(van))


def _van_mij(gemeente, van, n) -> None:
    maak_verwijzing(inwoner=_eigen(van))


def _organisatie(gemeente, van, n) -> None:
    maak_organisatie(gemeente=gemeente)


def _project(gemeente, van, n) -> None:
    inwoner = maak_inwoner(gemeente=gemeente, begeleider=van)
    maak_projectdeelname(project=maak_project(gemeente=gemeente, naam=f"Project {n}"), inwoner=inwoner)


def _in_project(gemeente, van, n) -> None:
    project = _project_van(van)
    maak_projectdelen(project=project, organisatie=maak_organisatie(gemeente=gemeente))
    maak_projectdeelname(project=project, inwoner=maak_inwoner(gemeente=gemeente, begeleider=van))


def _cijfer(gemeente, van, n) -> None:
    maak_lokaalcijfer(gemeente=gemeente, groep=f"Groep {n}")


def _training(gemeente, van, n) -> None:
    maak_training(lid=van, op=date(2020, 1, 1) + timedelta(days=n), geldig_tot=date(2025, 1, 1))


def _van_een_collega(gemeente, van, n) -> None:
    maak_training(lid=maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER), geldig_tot=date(2026, 4, 1))


LIJSTEN_VERWIJZINGEN = [
    Lijst(naam="verwijzingen", maak_rij=_verwijzing),
    Lijst(naam="mijn_verwijzingen", maak_rij=_van_mij, rol=Rolsoort.INWONER),
    Lijst(naam="inwoner_verwijzingen", maak_rij=_van_een, kwargs=lambda van: {"pk": _inwoner_van(van).pk}),
    Lijst(naam="verwijzing_waarheen", maak_rij=_organisatie, kwargs=lambda van: {"pk": _inwoner_van(van).pk}),
    Lijst(naam="projecten", maak_rij=_project),
    Lijst(naam="project_bekijken", maak_rij=_in_project, kwargs=lambda van: {"pk": _project_van(van).pk}),
    Lijst(
        naam="project_mensen",
        maak_rij=_in_project,
        kwargs=lambda van: {"pk": _project_van(van).pk, "jaar": 2026, "wat": "gestart"},
    ),
    Lijst(naam="lokale_cijfers", maak_rij=_cijfer, rol=Rolsoort.BELEIDSMEDEWERKER),
    Lijst(naam="trainingen", maak_rij=_training),
    Lijst(naam="trainingen_verlopen", maak_rij=_van_een_collega),
]
