"""The aanmeldingen of the demo: people who want to take part and do not have an account."""

from datetime import date, timedelta

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from participatie.demo import DEMO_NETWERKEN, op_tijd, vaste_id
from trajecten.models import Aanmelding

AANMELDINGEN = (
    ("Opsterland", "Corrie Haanstra", "Ik wil graag iets doen met planten. Ik woon in Tijnje.", 1, False),
    ("Opsterland", "Mohamed Aydin", "Mijn buurvrouw vertelde over u. Kan ik een keer langskomen?", 3, False),
    ("Opsterland", "Alie Roelofs", "Ik kan goed naaien en wil dat aan anderen leren.", 6, False),
    ("Opsterland", "Freek Hamming", "Wij hebben een schilderbedrijf en willen iemand een kans geven.", 16, True),
    ("Ooststellingwerf", "Jannie Eizema", "Is er iets te doen op maandag? Dan zit ik alleen thuis.", 2, False),
    ("Ooststellingwerf", "Sem Woudstra", "Ik ben gestopt met school en wil met hout werken.", 12, True),
    ("Weststellingwerf", "Tineke Zwart", "Ik wil weer onder de mensen zijn. Koffie schenken lijkt mij leuk.", 4, False),
    ("Weststellingwerf", "Aukje Riemersma", "Ik wil graag voorlezen aan kinderen.", 46, False),
    ("Oudewater", "Henk Verboom", "Ik kan van alles maken. Waar kan ik terecht?", 2, False),
    ("Vijfheerenlanden", "Farah Nouri", "Ik wil beter Nederlands leren en iets doen.", 5, False),
    ("Houten", "Loes van Dam", "Ik zoek een plek voor twee ochtenden.", 1, False),
    ("Assen", "Gert Lubbers", "Mag ik een keer meesporten?", 3, False),
    ("Aa en Hunze", "Roelof Hadders", "Ik help graag op een boerderij.", 8, True),
)
"""Gemeente, name, message, how many days ago, and whether somebody took it up."""
KANALEN = ("doe_mee", "doe_mee", "balie", "telefoon", "bijeenkomst")


def bouw_aanmeldingen(*, vandaag: date) -> None:
    for nummer, (gemeente, naam, bericht, dagen_geleden, opgepakt) in enumerate(AANMELDINGEN):
        kwartiermaker = Lid.objects.filter(rollen__soort=Rolsoort.KWARTIERMAKER, gemeente__naam=gemeente).order_by(
            "email"
        )
        dag = vandaag - timedelta(days=dagen_geleden)
        Aanmelding.objects.create(
            id=vaste_id("aanmelding", naam),
            sleutel=vaste_id("aanmeldformulier", naam),
            gemeente=Gemeente.objects.get(naam=gemeente, samenwerkingsverband__slug__in=DEMO_NETWERKEN),
            naam=naam,
            telefoon="" if nummer % 3 == 0 else f"06 00 00 {nummer:02} {17 + nummer}",
            email=f"{naam.lower().replace(' ', '.')}@post.example" if nummer % 3 == 0 else "",
            kanaal=KANALEN[nummer % len(KANALEN)],
            bericht=bericht,
            ontvangen_op=op_tijd(dag, 11, 5 * nummer % 60),
            opgepakt_door=kwartiermaker[0],
            opgepakt_op=op_tijd(dag + timedelta(days=1), 9, 30) if opgepakt else None,
        )
