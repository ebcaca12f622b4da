from django.apps import AppConfig
from django.db.backends.signals import connection_created


class ParticipatieConfig(AppConfig):
    name = "participatie"
    verbose_name = "Participatie"

    def ready(self) -> None:
        from participatie import checks, database, verzoeken

        checks.registreer()
        connection_created.connect(database.onthoud_plannen, dispatch_uid="database.onthoud_plannen")
        connection_created.connect(verzoeken.meet_vragen, dispatch_uid="verzoeken.meet_vragen")
