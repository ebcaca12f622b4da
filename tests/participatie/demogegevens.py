"""Run the command of the demo data, and look at everything it made."""

from io import StringIO

from django.apps import apps
from django.core.management import call_command
from django.db import connection, models
from django.db.models import F

from netwerk.models import Samenwerkingsverband
from participatie.geschiedenis import geschiedenissen

ONZE_APPS = ("netwerk", "trajecten", "experimenten")


def demodata(**opties: object) -> str:
    uitvoer = StringIO()
    call_command("demodata", stdout=uitvoer, **opties)
    return uitvoer.getvalue()


def inhoud() -> dict[str, str]:
    """Return a fingerprint of every table with data of a network; the salt of passwords differs each time."""
    tabellen = [model._meta.db_table for model in onze_modellen()] + ["account_emailaddress"]
    with connection.cursor() as cursor:
        vingerafdrukken = {}
        for tabel in tabellen:
            rij = "(to_jsonb(t) - 'password')::text"
            cursor.execute(f"SELECT md5(string_agg({rij}, '|' ORDER BY {rij})) FROM {tabel} t")
            vingerafdrukken[tabel] = cursor.fetchone()[0]
    return vingerafdrukken


def onze_modellen() -> list[type[models.Model]]:
    """Return the model of every table of ours but the histories, which say when the demo was built."""
    modellen = [model for app in ONZE_APPS for model in apps.get_app_config(app).get_models(include_auto_created=True)]
    return [model for model in modellen if not model._meta.proxy and model not in geschiedenissen()]


def over_de_muur() -> list[str]:
    """Return where a row of one samenwerkingsverband points at a row of another."""
    return [
        f"{model.__name__}: {een} is not {ander}"
        for model in onze_modellen()
        for een, *anderen in [_wegen(model)]
        for ander in anderen
        if een and model.objects.filter(**{f"{ander}__isnull": False}).exclude(**{een: F(ander)}).exists()
    ]


def _wegen(model: type[models.Model]) -> list[str]:
    """Return every way from a model to its samenwerkingsverband: its own, and through what it points at.

    First the shortest one that is always there.
    """
    verwijzingen = [veld for veld in model._meta.concrete_fields if veld.is_relation]
    wegen = [
        (veld.null or _ook_van_iedereen(veld.related_model), len(weg), weg)
        for veld in verwijzingen
        if (weg := _weg(veld.name, veld.related_model))
    ]
    return [weg for *_, weg in sorted(wegen)] or [""]


def _ook_van_iedereen(doel: type[models.Model]) -> bool:
    """Whether some of its rows belong to no samenwerkingsverband."""
    return any(veld.name == "samenwerkingsverband" and veld.null for veld in doel._meta.concrete_fields)


def _weg(naam: str, doel: type[models.Model]) -> str:
    if doel is Samenwerkingsverband:
        return naam
    velden = {veld.name for veld in doel._meta.concrete_fields}
    if "samenwerkingsverband" in velden:
        return f"{naam}__samenwerkingsverband"
    return f"{naam}__gemeente__samenwerkingsverband" if "gemeente" in velden else ""
