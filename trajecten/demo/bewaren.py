"""A list of what may be destroyed: the functioneel beheerder of the demo made it, the privacy officer approves."""

from datetime import date

from netwerk.models import Gemeente, Lid, Vernietigingslijst
from netwerk.vernietigingslijsten import zoek_verlopen
from participatie.demo import op_tijd, vaste_id


def bouw_vernietigingslijst(*, vandaag: date) -> None:
    gemaakt_op = op_tijd(vandaag, 7)
    gemeente = Gemeente.objects.get(naam="Weststellingwerf", samenwerkingsverband__slug="owo")
    vondsten = zoek_verlopen(nu=gemaakt_op)[(gemeente.samenwerkingsverband_id, gemeente.pk)]
    Vernietigingslijst.objects.create(
        id=vaste_id("vernietigingslijst", gemeente.naam),
        samenwerkingsverband=gemeente.samenwerkingsverband,
        gemeente=gemeente,
        gemaakt_door=Lid.objects.get(email="noor@demo.example"),
        gemaakt_op=gemaakt_op,
        regels=[vondst.als_regel() for vondst in vondsten],
    )
