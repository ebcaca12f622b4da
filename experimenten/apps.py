from django.apps import AppConfig


class ExperimentenConfig(AppConfig):
    name = "experimenten"
    verbose_name = "Experimenten"

    def ready(self) -> None:
        from experimenten import bewaartermijnen, gegevenssets, menu, vandaag, werkbezoeken_vandaag, werkgroepdelen
        from experimenten.wie_mag_wat import SOORTEN
        from netwerk import matrix

        bewaartermijnen.registreer_termijnen()
        gegevenssets.registreer_sets()
        matrix.registreer(*SOORTEN)
        menu.registreer_paginas()
        vandaag.registreer_blokken()
        werkbezoeken_vandaag.registreer_alles()
        werkgroepdelen.registreer_delen()
