"""A story at an experiment of the demo, given by the inwoner of the demo under another name."""

from datetime import date, timedelta

from experimenten.demo.experimenten import LEREN_KENNEN
from experimenten.models import Experiment
from participatie.demo import op_tijd, vaste_id
from trajecten.models import Inwoner, Verhaalgebruik
from trajecten.models.toestemmingen import standaard_einde

WIE = "sjoerd@demo.example"
TEKST = "Iemand kwam koffie drinken en vroeg wat ik graag doe. Dat had lang niemand gevraagd.\n\nNu help ik in de tuin."


def bouw_verhaal(*, vandaag: date) -> None:
    inwoner = Inwoner.objects.get(lid__email=WIE)
    experiment = Experiment.objects.get(samenwerkingsverband__slug="owo", naam=LEREN_KENNEN)
    dag = vandaag - timedelta(days=20)
    Verhaalgebruik.objects.create(
        id=vaste_id("verhaalgebruik", inwoner.pk, experiment.pk),
        sleutel=vaste_id("verhaalformulier", inwoner.pk, experiment.pk),
        gemeente_id=inwoner.gemeente_id,
        inwoner=inwoner,
        alias="Ubel",
        titel="Het begon met koffie",
        tekst=TEKST,
        publicatie=Verhaalgebruik.Publicatie.EXPERIMENT,
        welke=experiment.naam,
        bij_id=experiment.pk,
        gegeven_op=op_tijd(dag, 15),
        geldig_tot=standaard_einde(dag),
    )
