"""What an installation may not get wrong. `manage.py check` says it; the web server does not start with an error."""

from collections.abc import Sequence

from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Error, Tags, register, run_checks
from django.core.exceptions import ImproperlyConfigured

HIER = {"localhost", "127.0.0.1", "[::1]"}
"""Names of this machine for itself: nobody else can reach them."""

NIET_GEDEELD = ("locmem", "dummy")


def registreer() -> None:
    register(demo_alleen_hier, Tags.security)
    register(limieten_gedeeld, Tags.security)
    register(tijdgrenzen_gezet, Tags.security, deploy=True)


def weiger_bij_fouten() -> None:
    """Stop with one clear message. For wsgi.py: gunicorn runs no checks by itself."""
    fouten = [melding for melding in run_checks(tags=[Tags.security]) if melding.is_serious()]
    if fouten:
        raise ImproperlyConfigured(" ".join(f"{melding.id}: {melding.msg}" for melding in fouten))


def demo_alleen_hier(app_configs: object, **kwargs: object) -> Sequence[CheckMessage]:
    """In the demo everybody can be everybody: it may be seen on this machine only."""
    if not settings.DEMO:
        return []
    adres = settings.BIND.rpartition(":")[0]
    elders = [*(set(settings.ALLOWED_HOSTS) - HIER - {"testserver"}), *({adres} - HIER)]
    if not elders:
        return []
    return [
        Error(
            f"De demo mag alleen op deze computer te zien zijn, niet op: {', '.join(sorted(elders))}.",
            hint="Zet DEMO uit, of laat ALLOWED_HOSTS en BIND weg.",
            id="participatie.E001",
        )
    ]


def limieten_gedeeld(app_configs: object, **kwargs: object) -> Sequence[CheckMessage]:
    """With a cache per process every worker would allow 5 wrong passwords of its own."""
    if not any(woord in settings.CACHES["default"]["BACKEND"].lower() for woord in NIET_GEDEELD):
        return []
    return [
        Error(
            "De cache is niet gedeeld: dan telt elk proces zelf hoe vaak iemand iets probeert.",
            hint="Gebruik de database of een gedeelde server als cache.",
            id="participatie.E002",
        )
    ]


def tijdgrenzen_gezet(app_configs: object, **kwargs: object) -> Sequence[CheckMessage]:
    """A page may not wait for the database without end."""
    opties = settings.DATABASES["default"].get("OPTIONS", {})
    gezet = f"{opties.get('options', '')} {' '.join(opties)}"
    grenzen = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "connect_timeout")
    mist = [grens for grens in grenzen if grens not in gezet]
    if not mist:
        return []
    return [
        checks.Warning(
            f"De database heeft geen tijdgrens voor: {', '.join(mist)}.",
            hint="Zie participatie/database.py.",
            id="participatie.W001",
        )
    ]
