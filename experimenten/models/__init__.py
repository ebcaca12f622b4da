from experimenten.models.bestanden import Bestand
from experimenten.models.experimenten import Experiment, Stand
from experimenten.models.werkbezoeken import GezienTalent, Werkbezoek, Werkbezoekconcept

__all__ = ["Bestand", "Experiment", "GezienTalent", "Stand", "Werkbezoek", "Werkbezoekconcept"]
