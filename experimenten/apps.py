from django.apps import AppConfig


class ExperimentenConfig(AppConfig):
    name = "experimenten"
    verbose_name = "Experimenten"
