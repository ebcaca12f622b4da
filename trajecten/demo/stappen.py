"""What the demo shows of small steps, and of organisaties and decisions around a traject."""

from datetime import date, timedelta

from netwerk.models import Organisatie
from participatie.demo import op_tijd, toeval, vaste_id
from trajecten.models import (
    Aanleiding,
    Gehoord,
    Inwoner,
    Omstandigheid,
    Stap,
    Traject,
    Trajectbesluit,
    Trajectorganisatie,
)

STAPPEN = (
    ("Boodschappen doen", "dinsdag", "eens", "", 9),
    ("Mijn zus bellen", "zondag", "eens", "", 2),
    ("Een rondje lopen", "elke dag", "eens", "", None),
    ("Koffie drinken in het dorpshuis", "woensdag", "", "", None),
    ("Een keer meekijken bij de kringloop", "", "anders", "Liever eerst een kleinere winkel.", None),
    ("De bus nemen", "", "nog_niet", "", None),
)
"""What, when, the answer, own words, and how many days ago it was done."""
BESLUIT = "Twee ochtenden in de week. Na zes weken kijken we hoe het gaat."
ZIN = "Doordat er weer iets te doen is, is minder hulp thuis nodig."


def bouw_stappen(*, vandaag: date) -> None:
    inwoners = Inwoner.objects.exclude(begeleider=None).select_related("lid").order_by("gemeente__cbs_code", "id")
    for nummer, inwoner in enumerate(inwoners):
        if nummer % 5 == 4:
            continue
        for plaats, stap in enumerate(STAPPEN[: 2 + nummer % 5]):
            _stap(inwoner, *stap, dag=vandaag - timedelta(days=20 - plaats), vandaag=vandaag)
        antwoord = toeval("gehoord", inwoner.pk).choice(Gehoord.Antwoord.values)
        Gehoord.objects.create(
            gemeente_id=inwoner.gemeente_id,
            inwoner=inwoner,
            op=vandaag - timedelta(days=nummer % 30),
            antwoord=antwoord,
        )
    for nummer, traject in enumerate(Traject.objects.filter(einde=None).order_by("pk")):
        if nummer % 3 == 0:
            _rondom(traject, nummer, vandaag=vandaag)


def _stap(
    inwoner: Inwoner,
    wat: str,
    wanneer: str,
    antwoord: str,
    woorden: str,
    geleden: int | None,
    *,
    dag: date,
    vandaag: date,
) -> None:
    toen = op_tijd(dag, 10)
    hoe = "zelf" if inwoner.lid_id else "samen"
    door = inwoner.lid_id or inwoner.begeleider_id
    gezegd = {"antwoord": antwoord, "hoe": hoe, "beantwoord_op": toen, "beantwoord_door_id": door} if antwoord else {}
    Stap.objects.create(
        id=vaste_id("stap", inwoner.pk, wat),
        gemeente_id=inwoner.gemeente_id,
        inwoner=inwoner,
        wat=wat,
        wanneer=wanneer,
        woorden=woorden,
        voorgesteld_door_id=inwoner.begeleider_id,
        voorgesteld_op=toen,
        gedaan_op=None if geleden is None else vandaag - timedelta(days=geleden),
        **gezegd,
    )


def _rondom(traject: Traject, nummer: int, *, vandaag: date) -> None:
    vast = {"gemeente_id": traject.gemeente_id, "traject": traject}
    organisaties = list(Organisatie.objects.filter(gemeente_id=traject.gemeente_id).order_by("naam", "pk")[:2])
    for plaats, organisatie in enumerate(organisaties):
        einde = {"tot": vandaag - timedelta(days=30), "reden_einde": "De cursus is klaar"} if plaats else {}
        Trajectorganisatie.objects.create(
            **vast,
            **einde,
            id=vaste_id("trajectorganisatie", traject.pk, plaats),
            organisatie=organisatie,
            naam=organisatie.naam,
            sinds=traject.start,
            reden="Oefent Nederlands in een kleine groep" if plaats else "Begeleidt op de werkvloer",
        )
    Trajectbesluit.objects.create(
        **vast,
        id=vaste_id("trajectbesluit", traject.pk),
        op=vandaag - timedelta(days=25),
        wat=BESLUIT,
        wie="de begeleider en de werkplek",
        inwoner_erbij=nummer % 2 == 0,
    )
    licht = Omstandigheid(**vast, soort="beschikking", niveau="licht", sinds=vandaag - timedelta(days=60))
    licht.id = vaste_id("omstandigheid", traject.pk)
    licht.save(force_insert=True)
    if deelname := traject.deelnames.first():
        einden = {"omstandigheid": licht, "door_deelname": deelname}
        Aanleiding.objects.create(**vast, **einden, id=vaste_id("aanleiding", traject.pk), zin=ZIN, op=vandaag)
