from django.apps import AppConfig


class ExperimentenConfig(AppConfig):
    name = "experimenten"
    verbose_name = "Experimenten"

    def ready(self) -> None:
        from experimenten import werkbezoeken_vandaag

        werkbezoeken_vandaag.registreer_alles()
