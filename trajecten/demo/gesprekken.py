"""What the demo shows of gesprekken and signalen: of half of the inwoners, about a topic or two."""

from datetime import date, timedelta

from netwerk.models import Lid
from participatie.demo import op_tijd, toeval, vaste_id
from trajecten.gespreksonderwerpen import Grondslag, Onderwerp
from trajecten.loket import helpers_in
from trajecten.models import Gesprek, Gespreksdeel, Inwoner, Signaal

GEZEGD = (
    (Onderwerp.MEEDOEN, "Weer mensen zien, niet elke dag", "Samen langs de buurtkamer"),
    (Onderwerp.WERK_LEREN, "Iets met mijn handen doen", "Bellen met de fietswerkplaats"),
    (Onderwerp.DAG, "Een reden om op te staan", "Maandag en donderdag om tien uur"),
    (Onderwerp.ZIN, "Dat mijn kinderen trots zijn", "Dit onthouden bij elke stap"),
)
GELD = (Onderwerp.GELD, "De bus kunnen betalen", "Een buskaart aanvragen")
SIGNALEN = (
    (Signaal.Soort.LEEFGEBIED, "Een eigen plek vinden", "Samen inschrijven voor een huis"),
    (Signaal.Soort.TAAL, "Samen de post kunnen lezen", "Vragen of het taalhuis iets is"),
    (Signaal.Soort.STAGNATIE, "Weten waarom het stil ligt", "Volgende keer vragen wat er nodig is"),
    (Signaal.Soort.TERUGVAL, "Op tijd zien dat het te veel wordt", "Elke twee weken bellen"),
)


def bouw_gesprekken(*, vandaag: date) -> None:
    inwoners = Inwoner.objects.exclude(begeleider=None).select_related("gemeente", "begeleider")
    for nummer, inwoner in enumerate(inwoners.order_by("gemeente__cbs_code", "id")):
        if nummer % 2 == 0 or inwoner.lid_id:
            _gesprek(inwoner, nummer, vandaag=vandaag)
        if nummer % 5 == 0 or inwoner.lid_id:
            _signaal(inwoner, nummer, vandaag=vandaag)


def _gesprek(inwoner: Inwoner, nummer: int, *, vandaag: date) -> None:
    dag = vandaag - timedelta(days=3 + nummer * 7 % 60)
    gesprek = Gesprek.objects.create(
        id=vaste_id("gesprek", inwoner.pk),
        gemeente=inwoner.gemeente,
        inwoner=inwoner,
        traject=inwoner.trajecten.filter(einde=None, start__lte=dag).first(),
        op=dag,
        door=inwoner.begeleider,
        opgeschreven_op=op_tijd(dag, 15),
    )
    gekozen = toeval("gesprek", inwoner.pk).sample(GEZEGD, 2)
    for onderwerp, wens, afspraak in [*gekozen, *([GELD] if nummer % 6 == 0 else [])]:
        slot = {"reden": "De bus is nodig om te komen", "grondslag": Grondslag.PARTICIPATIEWET}
        Gespreksdeel.objects.create(
            id=vaste_id("gespreksdeel", gesprek.pk, onderwerp),
            gemeente=inwoner.gemeente,
            gesprek=gesprek,
            onderwerp=onderwerp,
            wens=wens,
            afspraak=afspraak,
            **(slot if onderwerp == Onderwerp.GELD else {}),
        )


def _signaal(inwoner: Inwoner, nummer: int, *, vandaag: date) -> None:
    soort, doel, actie = SIGNALEN[nummer // 5 % len(SIGNALEN)]
    Signaal.objects.create(
        id=vaste_id("signaal", inwoner.pk),
        gemeente=inwoner.gemeente,
        inwoner=inwoner,
        soort=soort,
        leefgebied=Onderwerp.WONEN if soort == Signaal.Soort.LEEFGEBIED else "",
        doel=doel,
        actie=actie,
        gemaakt_op=vandaag - timedelta(days=30),
        bekijken_op=vandaag + timedelta(days=nummer % 3 * 10 - 5),
        volgt=inwoner.begeleider,
        ook_voor=_collega(inwoner) if nummer % 10 == 0 else None,
    )


def _collega(inwoner: Inwoner) -> Lid | None:
    """Who reads along with the begeleider."""
    anderen = helpers_in([inwoner.gemeente_id]).exclude(pk__in={inwoner.begeleider_id, inwoner.lid_id} - {None})
    return toeval("meelezen", inwoner.pk).choice([*anderen, None])
