"""Make experiments and visits for tests."""

from datetime import date
from uuid import UUID, uuid4

from django.utils import timezone

from experimenten.models import Experiment, Stand, Werkbezoek, Werkbezoekconcept
from netwerk.models import Gemeente, Lid, Organisatie, Werkgroep
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_actie, maak_gemeente, maak_lid, maak_organisatie, maak_werkgroep
from trajecten.models import Inwoner


def maak_experiment(
    *,
    werkgroep: Werkgroep | None = None,
    gemeenten: tuple[Gemeente, ...] = (),
    naam: str = "Ontschotten?",
    stand: Stand = Stand.PROBEREN,
    eigenaar: Lid | None = None,
    begonnen_op: date | None = date(2026, 3, 1),
    openbaar: bool = False,
) -> Experiment:
    werkgroep = werkgroep or maak_werkgroep()
    verband = werkgroep.samenwerkingsverband
    gemeenten = gemeenten or tuple(verband.gemeenten.all()) or (maak_gemeente(samenwerkingsverband=verband),)
    experiment = Experiment.objects.create(
        samenwerkingsverband=verband,
        werkgroep=werkgroep,
        naam=naam,
        vraag="Zit er beweging in?",
        eigenaar=eigenaar or maak_lid(gemeente=gemeenten[0], rol=Rolsoort.KWARTIERMAKER),
        stand=stand,
        begonnen_op=begonnen_op,
        besloten_op=date(2026, 9, 1) if stand == Stand.BESLUIT else None,
        uitkomst="Wij gaan door." if stand == Stand.BESLUIT else "",
        openbaar=openbaar,
    )
    experiment.gemeenten.set(gemeenten)
    return experiment


def maak_werkbezoek(
    *,
    kwartiermaker: Lid | None = None,
    organisatie: Organisatie | None = None,
    datum: date = date(2026, 11, 10),
    verslag: str = "Er zijn twee plekken vrij.",
    experiment: Experiment | None = None,
    inwoners: tuple[Inwoner, ...] = (),
    sleutel: UUID | None = None,
) -> Werkbezoek:
    kwartiermaker = kwartiermaker or maak_lid(rol=Rolsoort.KWARTIERMAKER)
    nu = timezone.now()
    werkbezoek = Werkbezoek.objects.create(
        sleutel=sleutel or uuid4(),
        gemeente=kwartiermaker.gemeente,
        kwartiermaker=kwartiermaker,
        organisatie=organisatie or maak_organisatie(gemeente=kwartiermaker.gemeente),
        datum=datum,
        verslag=verslag,
        experiment=experiment,
        vastgelegd_op=nu,
        gewijzigd_op=nu,
    )
    werkbezoek.inwoners.set(inwoners)
    return werkbezoek


def maak_werkbezoekconcept(*, lid: Lid, verslag: str = "Half af", sleutel: UUID | None = None) -> Werkbezoekconcept:
    return Werkbezoekconcept.objects.create(
        sleutel=sleutel or uuid4(),
        lid=lid,
        gemeente=lid.gemeente,
        velden={"verslag": [verslag]},
        bewaard_op=timezone.now(),
    )


def maak_bezoek_bij(
    kwartiermaker: Lid, experiment: Experiment | None, *, op: date | None = None, open_actie: bool = False, **anders
) -> Werkbezoek:
    """A visit of an experiment, today unless said otherwise; with something still to do when `open_actie`."""
    bezoek = maak_werkbezoek(
        kwartiermaker=kwartiermaker, experiment=experiment, datum=op or timezone.localdate(), **anders
    )
    if open_actie:
        bezoek.actie = maak_actie(eigenaar=kwartiermaker)
        bezoek.save()
    return bezoek
