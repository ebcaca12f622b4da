"""The questions of a visit that can be asked without reception: those that offer no names of anybody."""

from copy import deepcopy

from django.forms.boundfield import BoundField

from experimenten import antwoorden
from experimenten.bezoekvragen import STANDAARD
from experimenten.forms.bezoekantwoorden import antwoordveld
from experimenten.forms.werkbezoeken import WerkbezoekForm
from experimenten.models import Experiment, Schot
from experimenten.werkbezoeken import AANTALLEN
from participatie.forms import Formulier


class WerkbezoekZonderInternetForm(Formulier):
    """Only shown, never checked: what was filled in is checked by WerkbezoekForm when it is sent."""

    zonder_mag_leeg = True

    VELDEN = (
        *("bij_wie", "verslag", "actie", "actie_wat", "actie_op"),
        *("datum", "soort", "gezocht", "gevonden", "mag_contact", *AANTALLEN),
        *("experiment", "gesproken_met", "mogelijke_plek", "idee"),
        *("schot_tekst", "schot_soort", "schot", "schot_mensen"),
    )

    def __init__(self) -> None:
        super().__init__(initial={"soort": "werkbezoek"})
        self.fields.update({naam: deepcopy(WerkbezoekForm.base_fields[naam]) for naam in self.VELDEN})
        self.fields["experiment"].queryset = Experiment.objects.none()
        self.fields["schot"].queryset = Schot.objects.none()
        for soort, vragen in STANDAARD.items():
            for plek, vraag in enumerate(vragen, start=1):
                self.fields[antwoorden.antwoordveld(soort, plek)] = antwoordveld(vraag)

    @property
    def aantallen(self) -> list[BoundField]:
        return [self[naam] for naam in AANTALLEN]

    @property
    def vragenblokken(self) -> list[tuple[str, bool, list[tuple[str, str, BoundField]]]]:
        """The questions we begin with; a phone puts those of the network in their place, as it saw them last."""
        return [
            (
                soort.value,
                False,
                [
                    (antwoorden.vraagveld(soort, plek), vraag, self[antwoorden.antwoordveld(soort, plek)])
                    for plek, vraag in enumerate(vragen, start=1)
                ],
            )
            for soort, vragen in STANDAARD.items()
        ]
