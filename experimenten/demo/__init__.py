"""Demo data of the experiments and the visits. Needs the demo of netwerk and trajecten."""

from datetime import date

from experimenten.demo.agendas import bouw_agendas
from experimenten.demo.bestanden import bouw_bestanden
from experimenten.demo.bezoeken import bouw_bezoeken
from experimenten.demo.delen import bouw_delen
from experimenten.demo.experimenten import EXPERIMENTEN, bouw_experiment
from experimenten.demo.teksten import KLEIN, OWO
from experimenten.demo.verhalen import bouw_verhaal

DAGEN_OWO = 540
DAGEN_KLEIN = 150


def bouw(*, vandaag: date) -> None:
    for experiment in EXPERIMENTEN:
        bouw_experiment(experiment, vandaag=vandaag)
    bouw_bestanden(vandaag=vandaag)
    bouw_delen(vandaag=vandaag)
    bouw_verhaal(vandaag=vandaag)
    bouw_bezoeken("owo", OWO, dagen=DAGEN_OWO, vandaag=vandaag)
    for slug, teksten in KLEIN.items():
        bouw_bezoeken(slug, teksten, dagen=DAGEN_KLEIN, vandaag=vandaag)
    bouw_agendas()
