from experimenten.models.experimenten import Experiment, Stand
from experimenten.models.werkbezoeken import GezienTalent, Werkbezoek, Werkbezoekconcept

__all__ = ["Experiment", "GezienTalent", "Stand", "Werkbezoek", "Werkbezoekconcept"]
