from experimenten.models.experimenten import Experiment, Stand
from experimenten.models.werkbezoeken import Werkbezoek, Werkbezoekconcept

__all__ = ["Experiment", "Stand", "Werkbezoek", "Werkbezoekconcept"]
