"""What waits on /vandaag/ of the experiments, per role."""

from datetime import date, timedelta

from django.db.models import Q

from experimenten.models import Experiment
from experimenten.overzicht import overzicht
from experimenten.selectie import Selectie
from netwerk.models import Lid
from netwerk.rollen import MEEWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.vandaag import Blok, registreer
from participatie.periodes import kwartaal
from participatie.samen import Lijst, Vraag

TERUGKIJKEN_BINNEN = timedelta(days=14)


def registreer_blokken() -> None:
    registreer(
        Blok(
            template="experimenten/vandaag/cijfers.html",
            inhoud=cijfers,
            rollen=[Rolsoort.BELEIDSMEDEWERKER],
            volgorde=20,
        )
    )
    registreer(
        Blok(
            template="experimenten/vandaag/terugkijken.html",
            inhoud=terugkijken,
            rollen=MEEWERKROLLEN,
            volgorde=40,
            vragen=om_terug_te_kijken,
        )
    )


def cijfers(gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """The figures of this quarter."""
    selectie = Selectie(gebruiker=gebruiker, periode=kwartaal(vandaag), ervoor="vorig kwartaal")
    return {"overzicht": overzicht(selectie=selectie, vandaag=vandaag), "selectie": selectie}


def om_terug_te_kijken(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    """Experiments to look back at: for who works on them those of the next two weeks, for beleid what is late."""
    eigen = Experiment.objects.wijzigbaar_voor(gebruiker).terug_te_kijken(tot=vandaag + TERUGKIJKEN_BINNEN)
    wacht = Q(pk__in=eigen.order_by().values("pk"))
    if heeft_rol(gebruiker, Rolsoort.BELEIDSMEDEWERKER):
        te_laat = Experiment.objects.zichtbaar_voor(gebruiker).terug_te_kijken(tot=vandaag - timedelta(days=1))
        wacht |= Q(pk__in=te_laat.order_by().values("pk"))
    zonder = ("vraag", "wat_we_proberen", "in_gewone_woorden", "uitkomst")
    return {
        "experimenten": Lijst(rijen=Experiment.objects.filter(wacht).order_by("kijk_terug_op", "naam"), zonder=zonder)
    }


def terugkijken(gebruiker: Lid, vandaag: date, *, experimenten: list[Experiment]) -> dict[str, object] | None:
    return {"experimenten": experimenten, "vandaag": vandaag} if experimenten else None
