"""The filter above the list of inwoners."""

from django import forms

from participatie.forms import Formulier
from trajecten.models import Talentprofiel


class InwonerFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(label="Zoek op naam", max_length=100, required=False)
    stand = forms.ChoiceField(
        label="Talentprofiel", choices=[("", "Alles"), *Talentprofiel.Stand.choices], required=False
    )

    def schoon(self) -> dict[str, str]:
        """Return what can be used; the rest of the query is left aside."""
        self.is_valid()
        return {naam: self.cleaned_data.get(naam, "") for naam in self.fields}
