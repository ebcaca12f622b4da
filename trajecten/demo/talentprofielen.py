"""The talentprofielen of the demo: not begun, halfway, at the check page, finished, and talents others saw."""

from datetime import date, timedelta
from random import Random

from participatie.demo import op_tijd, toeval, vaste_id
from trajecten.models import (
    EigenWoorden,
    Groepkeuze,
    Inwoner,
    Keuze,
    Keuzeantwoord,
    Talent,
    Talentantwoord,
    Talentgroep,
    Talentprofiel,
)
from trajecten.talenten import leg_gezien_talent_vast

NIET_BEGONNEN = 0
KLAAR = 9
DEMO_BIJ_VRAAG = 4
STANDEN = (KLAAR, 3, NIET_BEGONNEN, KLAAR, 6, KLAAR, 8, NIET_BEGONNEN, KLAAR, 2, 5, KLAAR, 7, 1, KLAAR)
"""Where the profiles are, one after the other: a question, 8 for the check page, or one of the two above."""

DROMEN = (
    "Een eigen moestuin, en daarvan koken voor de straat.",
    "Later zelf de winkel openen en sluiten.",
    "Elke week iemand blij maken.",
    "Werken met dieren, het liefst met paarden.",
    "Een vaste plek waar ze op mij rekenen.",
    "Mijn eigen geld verdienen.",
    "Leren lassen en iets moois maken.",
    "Gewoon weer mensen om mij heen.",
    "Met de trekker over het land.",
    "Kleding maken die nog niemand heeft.",
)

PER_VRAAG = {
    3: (Keuze.Onderdeel.ENERGIE,),
    5: (Keuze.Onderdeel.DRUKTE, Keuze.Onderdeel.RUIMTE, Keuze.Onderdeel.GEZELSCHAP, Keuze.Onderdeel.TAKEN),
    6: (
        Keuze.Onderdeel.DAG,
        Keuze.Onderdeel.DAGDEEL,
        Keuze.Onderdeel.UREN,
        Keuze.Onderdeel.VERVOER,
        Keuze.Onderdeel.REISTIJD,
    ),
    7: (Keuze.Onderdeel.NODIG,),
    2: (Keuze.Onderdeel.WENS,),
}
"""The choices of each question; 1 is about talents, 4 is typed."""

MEER = {Keuze.Onderdeel.ENERGIE, Keuze.Onderdeel.DAG, Keuze.Onderdeel.WENS, Keuze.Onderdeel.NODIG}
"""Where somebody chooses two answers instead of one."""


def bouw_talentprofielen(*, vandaag: date) -> None:
    met_account = list(Inwoner.objects.exclude(lid=None).select_related("lid").order_by("gemeente__cbs_code", "id"))
    for nummer, inwoner in enumerate(met_account):
        is_demo = inwoner.lid.email.endswith("@demo.example")
        stand = DEMO_BIJ_VRAAG if is_demo else STANDEN[nummer % len(STANDEN)]
        if stand != NIET_BEGONNEN:
            maak_profiel(inwoner, stand=stand, vandaag=vandaag)
    _zie_talenten(vandaag=vandaag)


def maak_profiel(inwoner: Inwoner, *, stand: int, vandaag: date) -> Talentprofiel:
    dobbelsteen = toeval("profiel", inwoner.id)
    begin = max(inwoner.sinds, vandaag - timedelta(days=dobbelsteen.randrange(3, 120)))
    gewijzigd_op = op_tijd(min(vandaag - timedelta(days=1), begin + timedelta(days=dobbelsteen.randrange(5))), 19)
    profiel = Talentprofiel.objects.create(
        id=vaste_id("talentprofiel", inwoner.id),
        gemeente=inwoner.gemeente,
        inwoner=inwoner,
        bij_vraag=min(stand, KLAAR - 1),
        begonnen_op=op_tijd(begin, 10),
        afgerond_op=gewijzigd_op if stand == KLAAR else None,
        gewijzigd_op=gewijzigd_op,
    )
    if stand > 1:
        _talenten(profiel, dobbelsteen)
    _keuzes(profiel, dobbelsteen, tot_vraag=stand)
    if stand > DEMO_BIJ_VRAAG:
        _droom(profiel, dobbelsteen)
    return profiel


def _talenten(profiel: Talentprofiel, dobbelsteen: Random) -> None:
    """Choose two or three groups, and say something about four talents of each."""
    groepen = dobbelsteen.sample(list(Talentgroep.objects.all()), dobbelsteen.choice([2, 3]))
    gemeente_id = profiel.gemeente_id
    Groepkeuze.objects.bulk_create(Groepkeuze(gemeente_id=gemeente_id, profiel=profiel, groep=g) for g in groepen)
    antwoorden = ["kan", "kan", "kan", "leren", "niet"]
    Talentantwoord.objects.bulk_create(
        Talentantwoord(
            gemeente_id=gemeente_id,
            profiel=profiel,
            talent=talent,
            antwoord=dobbelsteen.choice(antwoorden),
            op=profiel.begonnen_op.date(),
            bevestigd_op=profiel.begonnen_op,
        )
        for groep in groepen
        for talent in dobbelsteen.sample(list(groep.talenten.ingebouwd()), 4)
    )


def _keuzes(profiel: Talentprofiel, dobbelsteen: Random, *, tot_vraag: int) -> None:
    gedaan = [onderdeel for vraag, delen in PER_VRAAG.items() if vraag < tot_vraag for onderdeel in delen]
    gekozen = [
        keuze
        for onderdeel in sorted(gedaan)
        for keuze in dobbelsteen.sample(list(Keuze.objects.filter(onderdeel=onderdeel)), 2 if onderdeel in MEER else 1)
    ]
    Keuzeantwoord.objects.bulk_create(
        Keuzeantwoord(gemeente_id=profiel.gemeente_id, profiel=profiel, keuze=keuze, op=profiel.begonnen_op.date())
        for keuze in gekozen
    )


def _droom(profiel: Talentprofiel, dobbelsteen: Random) -> None:
    EigenWoorden.objects.create(
        gemeente_id=profiel.gemeente_id,
        profiel=profiel,
        onderdeel="droom",
        tekst=dobbelsteen.choice(DROMEN),
        op=profiel.begonnen_op.date(),
    )


def _zie_talenten(*, vandaag: date) -> None:
    """Let begeleiders see a talent in some of their people: it waits for a yes, also before the profile is begun."""
    gezien = Talent.objects.filter(sleutel__in=["mensen.praatje", "buiten.planten", "maken.oplossen"]).order_by(
        "sleutel"
    )
    wie = Inwoner.objects.exclude(begeleider=None).select_related("begeleider", "gemeente").order_by("id")
    demo = wie.filter(lid__email__endswith="@demo.example")
    for nummer, inwoner in enumerate([*demo, *wie[::7]]):
        Talentprofiel.objects.get_or_create(
            inwoner=inwoner, defaults={"id": vaste_id("talentprofiel", inwoner.id), "gemeente": inwoner.gemeente}
        )
        leg_gezien_talent_vast(
            inwoner=inwoner,
            talent=gezien[nummer % len(gezien)],
            door=inwoner.begeleider,
            bron=Talentantwoord.Bron.BEGELEIDER,
            op=vandaag - timedelta(days=2 + nummer),
        )
