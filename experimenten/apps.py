from django.apps import AppConfig


class ExperimentenConfig(AppConfig):
    name = "experimenten"
    verbose_name = "Experimenten"

    def ready(self) -> None:
        from experimenten import (
            agenda,
            bewaartermijnen,
            gegevenssets,
            menu,
            vandaag,
            werkbezoeken_bij_organisatie,
            werkbezoeken_van_lid,
            werkbezoeken_vandaag,
            werkgroepdelen,
        )
        from experimenten.models import Bestand
        from experimenten.wie_mag_wat import SOORTEN
        from netwerk import matrix
        from netwerk.verwijzingen import laat_staan
        from participatie import bestandscontrole

        bestandscontrole.registreer(Bestand)
        agenda.registreer_alles()
        bewaartermijnen.registreer_termijnen()
        gegevenssets.registreer_sets()
        matrix.registreer(*SOORTEN)
        menu.registreer_paginas()
        vandaag.registreer_blokken()
        werkbezoeken_bij_organisatie.registreer_alles()
        werkbezoeken_van_lid.registreer_blok()
        werkbezoeken_vandaag.registreer_alles()
        werkgroepdelen.registreer_delen()
        laat_staan("experimenten.Experimentstap.door", "proof of who did it then")
