from experimenten.models.bestanden import Bestand
from experimenten.models.bezoekbestanden import Bezoekbestand
from experimenten.models.bezoekreacties import Bezoekreactie
from experimenten.models.bezoeksoorten import Bezoektelling, Bezoekvragen
from experimenten.models.experimenten import Experiment, Stand
from experimenten.models.werkbezoeken import GezienTalent, Werkbezoek, Werkbezoekconcept

__all__ = [
    "Bestand",
    "Bezoekbestand",
    "Bezoekreactie",
    "Bezoektelling",
    "Bezoekvragen",
    "Experiment",
    "GezienTalent",
    "Stand",
    "Werkbezoek",
    "Werkbezoekconcept",
]
