"""The questions of a visit that can be asked without reception: those that offer no names of anybody."""

from copy import deepcopy

from experimenten.forms.werkbezoeken import WerkbezoekForm
from participatie.forms import Formulier


class WerkbezoekZonderInternetForm(Formulier):
    """Only shown, never checked: what was filled in is checked by WerkbezoekForm when it is sent."""

    zonder_mag_leeg = True

    VELDEN = (
        *("bij_wie", "verslag", "actie", "actie_wat", "actie_op"),
        *("datum", "soort", "gesproken_met", "mogelijke_plek"),
    )

    def __init__(self) -> None:
        super().__init__(initial={"soort": "werkbezoek"})
        self.fields.update({naam: deepcopy(WerkbezoekForm.base_fields[naam]) for naam in self.VELDEN})
