from django.apps import AppConfig
from django.db.backends.signals import connection_created


class ParticipatieConfig(AppConfig):
    name = "participatie"
    verbose_name = "Participatie"

    def ready(self) -> None:
        from participatie import checks, database

        checks.registreer()
        connection_created.connect(database.onthoud_plannen)
