"""What the demo shows of plekken for people: matches at every step, what did not fit, the pace, who wants a change."""

from datetime import date, timedelta

from netwerk.models import Plek
from participatie.demo import op_tijd, toeval, vaste_id
from trajecten.models import Afwijzing, IetsAnders, Inwoner, Match, Matchstap, Navraag, Probeerkeer, Tempo, Vertrekpunt
from trajecten.models.matches import Stap

POSTCODES = {"Opsterland": "8401", "Ooststellingwerf": "8431", "Weststellingwerf": "8471", "Oudewater": "3421"}
STANDEN = (Stap.VOORSTEL, Stap.PROBEREN, Stap.PLAATSING, Stap.KENNISMAKING, Stap.BEWAARD, Stap.AFGELOPEN)
GEPROBEERD = (
    ("Met de ploeg mee naar buiten", "leuk", "de ploeg van maandag"),
    ("Een ochtend achter de kassa", "niet_leuk", "alleen"),
    ("Soep koken voor twintig mensen", "leuk", "de kok"),
)


def bouw_matches(*, vandaag: date) -> None:
    inwoners = Inwoner.objects.exclude(begeleider=None).select_related("gemeente", "begeleider")
    for nummer, inwoner in enumerate(inwoners.order_by("gemeente__cbs_code", "id")):
        if pc4 := POSTCODES.get(inwoner.gemeente.naam):
            Vertrekpunt.objects.create(inwoner=inwoner, gemeente=inwoner.gemeente, pc4=pc4)
        plekken = list(Plek.objects.open_op(vandaag).filter(gemeente=inwoner.gemeente).order_by("naam", "pk"))
        if nummer % 2 or len(plekken) < 3:
            continue
        eerste, tweede, derde = toeval("matches", inwoner.pk).sample(plekken, 3)
        bouw_match(inwoner, eerste, STANDEN[nummer // 2 % len(STANDEN)], vandaag=vandaag)
        if nummer % 4 == 0:
            bouw_match(inwoner, tweede, Stap.VOORSTEL, vandaag=vandaag)
            toen = op_tijd(vandaag - timedelta(days=9), 11)
            Afwijzing.objects.create(
                id=vaste_id("afwijzing", inwoner.pk),
                gemeente=inwoner.gemeente,
                inwoner=inwoner,
                plek=derde,
                reden=Afwijzing.Reden.ANDERS,
                woorden="Te druk",
                op=toen,
            )
        _tempo(inwoner, nummer, vandaag=vandaag)


def bouw_match(inwoner: Inwoner, plek: Plek, stand: Stap, *, vandaag: date) -> None:
    begin = vandaag - timedelta(days=50)
    afloop = Match.Afloop.VERDER if stand == Stap.AFGELOPEN else ""
    match = Match.objects.create(
        id=vaste_id("match", inwoner.pk, plek.pk),
        gemeente=inwoner.gemeente,
        inwoner=inwoner,
        plek=plek,
        stand=stand,
        sinds=begin,
        uren=8,
        afloop=afloop,
        voorgesteld_door=inwoner.begeleider,
        voorgesteld_op=op_tijd(begin, 10),
    )
    vast = {"id": vaste_id("matchstap", match.pk)}
    gevraagd = vast | {
        "gemeente": inwoner.gemeente,
        "gevraagd_door": inwoner.begeleider,
        "gevraagd_op": op_tijd(begin, 10),
    }
    if stand == Stap.VOORSTEL:
        match.stappen.create(stap=Stap.KENNISMAKING, uren=8, **gevraagd)
        return
    ja = {"antwoord": Matchstap.Antwoord.JA, "hoe": Matchstap.Hoe.SAMEN, "beantwoord_door": inwoner.begeleider}
    match.stappen.create(stap=stand, afloop=afloop, beantwoord_op=op_tijd(begin, 11), **ja, **gevraagd)
    for keer, (wat, vond, met_wie) in enumerate(GEPROBEERD[: 1 + len(plek.naam) % 3]):
        dag = begin + timedelta(days=3 + keer * 7)
        Probeerkeer.objects.create(
            id=vaste_id("probeerkeer", match.pk, keer),
            match=match,
            gemeente=inwoner.gemeente,
            op=dag,
            wat=wat,
            vond=vond,
            met_wie=met_wie,
            door=inwoner.begeleider,
        )
    if stand in {Stap.PROBEREN, Stap.PLAATSING}:
        _navragen(match, begin, vandaag=vandaag)


def _navragen(match: Match, begin: date, *, vandaag: date) -> None:
    """The person answered once, the plek not yet."""
    vast = {"match": match, "gemeente_id": match.gemeente_id}
    Navraag.objects.create(
        id=vaste_id("navraag", match.pk, "eerder"),
        aan=Navraag.Aan.INWONER,
        vragen_op=begin + timedelta(days=14),
        antwoord=Navraag.Antwoord.GOED,
        thuis=Navraag.Thuis.BEETJE,
        woorden="Ik ken nu de namen van iedereen.",
        bron=Navraag.Bron.GESPREK,
        beantwoord_op=begin + timedelta(days=16),
        beantwoord_door=match.voorgesteld_door,
        **vast,
    )
    for aan, na in ((Navraag.Aan.INWONER, 1), (Navraag.Aan.PLEK, 6)):
        Navraag.objects.create(
            id=vaste_id("navraag", match.pk, aan), aan=aan, vragen_op=vandaag - timedelta(days=na), **vast
        )


def _tempo(inwoner: Inwoner, nummer: int, *, vandaag: date) -> None:
    for dagen, hoe, uren in ((60, "sneller", 6), (30, "goed", 10), (4, "te_snel" if nummer % 6 == 0 else "goed", 12)):
        dag = vandaag - timedelta(days=dagen)
        Tempo.objects.create(inwoner=inwoner, gemeente=inwoner.gemeente, op=dag, hoe=hoe, uren=uren)
    if nummer % 6 == 4:
        IetsAnders.objects.create(
            id=vaste_id("iets_anders", inwoner.pk),
            gemeente=inwoner.gemeente,
            inwoner=inwoner,
            woorden="Ik wil liever met dieren werken.",
            op=op_tijd(vandaag, 9),
        )
