"""What may not be wrong with the configured logins. `manage.py check` says it; the web server does not start."""

from collections.abc import Collection, Sequence

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connection

from netwerk.models import Samenwerkingsverband


def registreer() -> None:
    register(bestand_klopt, Tags.security)
    register(netwerken_bestaan, Tags.database)


def bestand_klopt(app_configs: object, **kwargs: object) -> Sequence[CheckMessage]:
    uitleg = "Zie docs/beheer.md. Zolang dit niet klopt, is er geen enkele gemeentelogin."
    return [Error(f"GEMEENTELOGINS: {fout}", hint=uitleg, id="netwerk.E001") for fout in settings.GEMEENTELOGINS_FOUTEN]


def netwerken_bestaan(
    app_configs: object, databases: Collection[str] | None, **kwargs: object
) -> Sequence[CheckMessage]:
    """A login of a network that is not here would open nothing, and nobody would know why."""
    if not databases or not settings.GEMEENTELOGINS:
        return []
    if Samenwerkingsverband._meta.db_table not in connection.introspection.table_names():
        return []  # before the first migration
    slugs = set(Samenwerkingsverband.objects.values_list("slug", flat=True))
    return [
        Error(
            f"GEMEENTELOGINS: {inlog.sleutel} hoort bij samenwerkingsverband {inlog.samenwerkingsverband!r}. "
            "Dat is er niet.",
            id="netwerk.E002",
        )
        for inlog in settings.GEMEENTELOGINS
        if inlog.samenwerkingsverband not in slugs
    ]
