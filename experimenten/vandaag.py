"""What waits on /vandaag/ of the experiments, per role."""

from datetime import date, timedelta

from experimenten.models import Experiment
from experimenten.overzicht import Selectie, overzicht
from netwerk.models import Lid
from netwerk.rollen import MEEWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.vandaag import Blok, registreer
from participatie.periodes import kwartaal

TERUGKIJKEN_BINNEN = timedelta(days=14)


def registreer_blokken() -> None:
    registreer(
        Blok(
            naam="experimenten in cijfers",
            template="experimenten/vandaag/cijfers.html",
            inhoud=cijfers,
            rollen=[Rolsoort.BELEIDSMEDEWERKER],
            volgorde=20,
        )
    )
    registreer(
        Blok(
            naam="experimenten om op terug te kijken",
            template="experimenten/vandaag/terugkijken.html",
            inhoud=terugkijken,
            rollen=MEEWERKROLLEN,
            volgorde=40,
        )
    )


def cijfers(gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """The figures of this quarter."""
    selectie = Selectie(gebruiker=gebruiker, periode=kwartaal(vandaag), ervoor="vorig kwartaal")
    return {"overzicht": overzicht(selectie=selectie, vandaag=vandaag), "selectie": selectie}


def terugkijken(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """Experiments to look back at: for who works on them those of the next two weeks, for beleid what is late."""
    eigen = Experiment.objects.wijzigbaar_voor(gebruiker).terug_te_kijken(tot=vandaag + TERUGKIJKEN_BINNEN)
    gevonden = {experiment.pk: experiment for experiment in eigen}
    if heeft_rol(gebruiker, Rolsoort.BELEIDSMEDEWERKER):
        te_laat = Experiment.objects.zichtbaar_voor(gebruiker).terug_te_kijken(tot=vandaag - timedelta(days=1))
        gevonden |= {experiment.pk: experiment for experiment in te_laat}
    experimenten = sorted(gevonden.values(), key=lambda experiment: (experiment.kijk_terug_op, experiment.naam))
    return {"experimenten": experimenten, "vandaag": vandaag} if experimenten else None
