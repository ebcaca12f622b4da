"""Make gesprekken, signalen, and what counts for the work list, for tests."""

from datetime import date, timedelta

from django.utils import timezone

from netwerk.models import Gemeente, Lid
from trajecten.gespreksonderwerpen import Grondslag, Onderwerp
from trajecten.models import (
    Cijferkeuze,
    Gesprek,
    Gespreksdeel,
    Inwoner,
    Looptermijn,
    Metingeninlezing,
    Signaal,
    Werkdrempel,
)


def maak_gesprek(
    *,
    inwoner: Inwoner,
    door: Lid | None = None,
    op: date | None = None,
    onderwerpen: tuple[str, ...] = (Onderwerp.MEEDOEN, Onderwerp.GELD),
    wens: str = "Weer naar de bakkerij",
) -> Gesprek:
    """About an open topic and a locked one; nobody reacted yet."""
    slot = {"reden": "Voor de bus naar het werk", "grondslag": Grondslag.PARTICIPATIEWET}
    delen = [
        Gespreksdeel(onderwerp=o, wens=wens, afspraak="Wij bellen samen", **(slot if o == Onderwerp.GELD else {}))
        for o in onderwerpen
    ]
    dag = op or timezone.localdate()
    return Gesprek.schrijf_op(inwoner=inwoner, op=dag, door=door or inwoner.begeleider, delen=delen, nu=timezone.now())


def maak_gesprek_met_reactie(*, inwoner: Inwoner, door: Lid | None = None) -> Gesprek:
    gesprek = maak_gesprek(inwoner=inwoner, door=door)
    for deel in gesprek.delen.all():
        deel.reageer("Dat zei ik anders", nu=timezone.now())
    return gesprek


def maak_signaal(
    *,
    inwoner: Inwoner,
    volgt: Lid | None = None,
    ook_voor: Lid | None = None,
    soort: str = "stagnatie",
    doel: str = "Samen een plek zoeken",
    bekijken_op: date | None = None,
) -> Signaal:
    vandaag = timezone.localdate()
    dag = bekijken_op or vandaag
    return Signaal.objects.create(
        gemeente_id=inwoner.gemeente_id,
        inwoner=inwoner,
        soort=soort,
        doel=doel,
        leefgebied="wonen" if soort == "leefgebied" else "",
        actie="Bellen met de buurtkamer",
        gemaakt_op=min(dag, vandaag) - timedelta(days=1),
        bekijken_op=dag,
        volgt=volgt or inwoner.begeleider,
        ook_voor=ook_voor,
    )


def maak_werkdrempel(
    *, gemeente: Gemeente, soort: str = "geen_contact", dagen: int = 30, geldig_van: date | None = None
) -> Werkdrempel:
    dag = geldig_van or timezone.localdate()
    return Werkdrempel.objects.create(gemeente=gemeente, soort=soort, dagen=dagen, geldig_van=dag)


def maak_cijferkeuze(*, gemeente: Gemeente, met_cijfers: bool = True, geldig_van: date | None = None) -> Cijferkeuze:
    dag = geldig_van or timezone.localdate()
    return Cijferkeuze.objects.create(gemeente=gemeente, met_cijfers=met_cijfers, geldig_van=dag)


def maak_looptermijn(
    *, gemeente: Gemeente, vorm: str | None = "proefplaatsing", maanden: int = 3, geldig_van: date | None = None
) -> Looptermijn:
    """Make how long that form may last; without a vorm it is about an ontheffing."""
    dag = geldig_van or timezone.localdate()
    return Looptermijn.objects.create(gemeente=gemeente, vorm_id=vorm, maanden=maanden, geldig_van=dag)


def maak_metingeninlezing(*, gemeente: Gemeente, door: Lid) -> Metingeninlezing:
    return Metingeninlezing.objects.create(gemeente=gemeente, door=door, op=timezone.now())
