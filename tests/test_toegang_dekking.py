"""Every line and every branch of the modules `toegang` is run here: each function for each role.

A fresh copy of each module is run under coverage, so that what was imported before counts as well.
"""

import inspect
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from coverage import Coverage
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Q
from django.http import HttpResponse

from netwerk.models import Lid
from netwerk.rollen import heeft_rol, zet_waarnemingen
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid

MODULES = sorted(p for naam in ("toegang*", "rollen") for p in Path(settings.BASE_DIR).glob(f"*/{naam}.py"))


def _alle_functies(module: ModuleType) -> dict[str, Callable]:
    leden = inspect.getmembers(module, inspect.isfunction)
    return {naam: functie for naam, functie in leden if functie.__module__ == module.__name__}


def _vraag_alles(module: ModuleType, lid: Lid) -> None:
    """Ask every condition and every fact about this person."""
    verband = lid.gemeente.samenwerkingsverband_id
    erbij = {"samenwerkingsverband": verband, "rol": Rolsoort.KWARTIERMAKER, "gemeente": lid.gemeente_id}
    erbij["rollen"] = [(rol.soort, rol.gemeente_id, verband) for rol in lid.rollen.all()]
    erbij["gelezen"] = erbij["vindt"] = []
    for functie in _alle_functies(module).values():
        parameters = inspect.signature(functie).parameters
        if "gebruiker" in parameters:
            functie(lid, **{naam: erbij[naam] for naam in parameters if naam in erbij})


def _verzoek(lid: Lid) -> SimpleNamespace:
    return SimpleNamespace(user=lid)


def _netwerk(toegang: ModuleType, leden: list[Lid]) -> None:
    """What a view declares: a role that fits and one that does not, and the ways to say that everybody may."""
    view = toegang.voor(Rolsoort.KWARTIERMAKER)(lambda _: HttpResponse())
    for lid in leden:
        if heeft_rol(lid, Rolsoort.KWARTIERMAKER):
            assert view(_verzoek(lid)).status_code == 200
        else:
            with pytest.raises(PermissionDenied):
                view(_verzoek(lid))
    assert toegang.voor_ieder_lid(lambda _: HttpResponse()).toegang == frozenset(Rolsoort)
    assert toegang.openbaar("a reason")(lambda _: HttpResponse()).toegang == toegang.Openbaar("a reason")
    with transaction.atomic():
        assert toegang.bij_het_inloggen("a reason")(lambda _: HttpResponse())(_verzoek(leden[0])).status_code == 200


def _rollen(rollen: ModuleType, leden: list[Lid]) -> None:
    """Roles that are read from the database: everywhere, without a gemeente named."""
    leden[0].__dict__.pop("rollen_gelezen", None)
    assert rollen.rolsoorten(leden[0]) == [leden[0].rollen.get().soort]


def _contacten(contacten: ModuleType, leden: list[Lid]) -> None:
    """Somebody who stands in for a colleague today."""
    [lid] = [lid for lid in leden if heeft_rol(lid, Rolsoort.KWARTIERMAKER)]
    zet_waarnemingen(lid, [(Rolsoort.KWARTIERMAKER, leden[0].pk, lid.gemeente_id)])
    assert Q(eigenaar=leden[0].pk, gemeente=lid.gemeente_id) in contacten.waargenomen(lid).children


DAARNAAST = {
    "netwerk/toegang.py": _netwerk,
    "netwerk/rollen.py": _rollen,
    "netwerk/toegang_contacten.py": _contacten,
}
"""What is to be run of a module besides its conditions about one person."""


def test_toegang_is_run_to_the_last_branch(db):
    gemeente = maak_gemeente()
    leden = [maak_lid(gemeente=gemeente, rol=rol) for rol in Rolsoort]
    dekking = Coverage(branch=True, include=[str(pad) for pad in MODULES], data_file=None, config_file=False)

    dekking.start()
    for pad in MODULES:
        module = _kopie(pad)
        for lid in Lid.objects.filter(pk__in=[lid.pk for lid in leden]).select_related("gemeente"):
            _vraag_alles(module, lid)
        DAARNAAST.get(_naam(pad), lambda *_: None)(module, leden)
    dekking.stop()

    gemist = {}
    for pad in MODULES:
        analyse = dekking._analyze(str(pad))
        regels = sorted(analyse.missing | set(analyse.missing_branch_arcs()))
        if regels:
            gemist[_naam(pad)] = f"not run, or not both ways: lines {regels}; see DAARNAAST"
    assert gemist == {}


def _naam(pad: Path) -> str:
    return f"{pad.parent.name}/{pad.name}"


def _kopie(pad: Path) -> ModuleType:
    spec = spec_from_file_location(f"{pad.parent.name}_{pad.stem}", pad)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_condition_is_a_query_about_one_person(db):
    """So that the table above can ask them all."""
    zonder = [
        f"{_naam(pad)}: {naam}"
        for pad in MODULES
        for naam, functie in _alle_functies(_kopie(pad)).items()
        if inspect.signature(functie).return_annotation is Q
        and "gebruiker" not in inspect.signature(functie).parameters
    ]

    assert zonder == []
