"""What is written down at an experiment, its steps back, and the overviews that somebody keeps."""

from functools import partial

from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk.models import Gemeente, Lid
from tests.maak import rijen
from tests.maak.experimentdelen import maak_deel, maak_weergave
from tests.maak.rijen import experiment
from tests.toegang_verwacht.vorm import KWARTIERMAKER, MEEWERKERS, Verwacht

WIJZIGT = {KWARTIERMAKER: (200, 200, 200, 404), MEEWERKERS: (200, 404, 404, 404)}
FOUT = {KWARTIERMAKER: (422, 422, 422, 404), MEEWERKERS: (422, 404, 404, 404)}
DOORGESTUURD = {KWARTIERMAKER: (302, 302, 302, 404), MEEWERKERS: (302, 404, 404, 404)}
SCHOTTEN = {"soort": "schotten"}


def _deel(soort: str, *, gemeente: Gemeente, van: Lid):
    return maak_deel(soort, experiment=experiment(gemeente=gemeente, van=van), door=van)


def open_experiment(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    gemaakt = rijen.experiment(gemeente=gemeente, van=van)
    gemaakt.openbaar = True
    gemaakt.save()
    return {"slug": gemeente.samenwerkingsverband.slug, "pk": gemaakt.pk}


def weergave(*, gemeente: Gemeente, van: Lid):
    """The own one in the own gemeente; of a colleague anywhere else."""
    return maak_weergave(lid=rijen.lid(gemeente=gemeente, van=van))


schot = partial(_deel, "schotten")

VERWACHT = {
    "overzicht_delen": Verwacht(get={BEZOEKEN_TELLEN: 200}, kwargs={"soort": "matches"}),
    "overzicht_vergelijken": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "beweging_over_het_schot": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "experiment_openbaar": Verwacht(get=200, maak=open_experiment, bezoeker=(200, 405)),
    "rapport": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "rapport_maken": Verwacht(get=405, post={BEZOEKEN_TELLEN: 302}, kwargs={"vorm": "pdf"}),
    "weergaven": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "weergave_bewaren": Verwacht(get=405, post={BEZOEKEN_TELLEN: 422}),
    "weergave_weghalen": Verwacht(get=405, post={BEZOEKEN_TELLEN: (302, 404, 404, 404)}, maak=weergave),
    "weergave_terugzetten": Verwacht(get=405, post={BEZOEKEN_TELLEN: (302, 404, 404, 404)}, maak=weergave),
    "experiment_terug": Verwacht(get=WIJZIGT, post=FOUT, maak=experiment),
    "experimentdelen": Verwacht(get={MEEWERKERS: (200, 200, 200, 404)}, maak=experiment, kwargs=SCHOTTEN),
    "experimentdeel_toevoegen": Verwacht(get=WIJZIGT, post=FOUT, maak=experiment, kwargs=SCHOTTEN),
    "experimentdeel_wijzigen": Verwacht(get=WIJZIGT, post=FOUT, maak=schot, kwargs=SCHOTTEN),
    "experimentdeel_weghalen": Verwacht(get=405, post=DOORGESTUURD, maak=schot, kwargs=SCHOTTEN),
    "experimentdeel_terugzetten": Verwacht(get=405, post=DOORGESTUURD, maak=schot, kwargs=SCHOTTEN),
    "praktijkvoorbeeld_intrekken": Verwacht(get=WIJZIGT, post=DOORGESTUURD, maak=partial(_deel, "voorbeelden")),
    "oplossing_nakijken": Verwacht(get=405, post=DOORGESTUURD, maak=partial(_deel, "oplossingen")),
}
