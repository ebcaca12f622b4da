from django.apps import AppConfig


class ExperimentenConfig(AppConfig):
    name = "experimenten"
    verbose_name = "Experimenten"

    def ready(self) -> None:
        from experimenten.bezoekvragen import BEZOEKVRAGEN
        from experimenten.models import Bestand, Bezoekbestand
        from experimenten.wie_mag_wat import SOORTEN
        from netwerk import beheer, matrix
        from netwerk.verwijzingen import laat_staan
        from participatie import bestandscontrole

        bestandscontrole.registreer(Bestand)
        bestandscontrole.registreer(Bezoekbestand)
        beheer.registreer(BEZOEKVRAGEN)
        matrix.registreer(*SOORTEN)
        laat_staan("experimenten.Experimentstap.door", "proof of who did it then")
        _registreer_onderwerpen()


def _registreer_onderwerpen() -> None:
    from experimenten import (
        agenda,
        bewaartermijnen,
        bezoeken_op_paginas,
        bezoekreacties,
        gegevenssets,
        menu,
        netwerkdoelen,
        overdracht,
        vandaag,
        verhalen,
        werkbezoeken_van_lid,
        werkbezoeken_vandaag,
        werkgroepdelen,
        zoeken,
        zoeken_in_bezoeken,
        zoeken_in_delen,
    )

    bezoekreacties.registreer_blok()
    agenda.registreer_alles()
    bewaartermijnen.registreer_termijnen()
    gegevenssets.registreer_sets()
    menu.registreer_paginas()
    netwerkdoelen.registreer_telling()
    overdracht.registreer_soorten()
    vandaag.registreer_blokken()
    verhalen.registreer_experimenten()
    werkbezoeken_van_lid.registreer_blok()
    werkbezoeken_vandaag.registreer_alles()
    werkgroepdelen.registreer_delen()
    zoeken_in_bezoeken.registreer_bronnen()
    zoeken.registreer_bronnen()
    zoeken_in_delen.registreer_bronnen()
    bezoeken_op_paginas.registreer_alles()
