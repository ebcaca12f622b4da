from experimenten.models.bestanden import Bestand
from experimenten.models.bezoekbestanden import Bezoekbestand
from experimenten.models.bezoekreacties import Bezoekreactie
from experimenten.models.bezoeksoorten import Bezoektelling, Bezoekvragen
from experimenten.models.experimentdelen import (
    Les,
    Openvraag,
    Oplossing,
    Publicatie,
    Schot,
)
from experimenten.models.experimenten import Conclusie, Experiment, Stand, Vervolg, Zet
from experimenten.models.experimentstappen import Experimentstap
from experimenten.models.praktijkvoorbeelden import Praktijkvoorbeeld
from experimenten.models.rapporten import Rapport
from experimenten.models.weergaven import Weergave
from experimenten.models.werkbezoeken import GezienTalent, Werkbezoek, Werkbezoekconcept

__all__ = [
    "Bestand",
    "Bezoekbestand",
    "Bezoekreactie",
    "Bezoektelling",
    "Bezoekvragen",
    "Conclusie",
    "Experiment",
    "Experimentstap",
    "GezienTalent",
    "Les",
    "Openvraag",
    "Oplossing",
    "Praktijkvoorbeeld",
    "Publicatie",
    "Rapport",
    "Schot",
    "Stand",
    "Vervolg",
    "Weergave",
    "Werkbezoek",
    "Werkbezoekconcept",
    "Zet",
]
