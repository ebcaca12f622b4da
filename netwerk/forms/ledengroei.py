"""The day of which somebody asks how many leden there were."""

from datetime import date

from django import forms

from participatie.forms import Formulier
from participatie.velden import Datumveld


class GroeiForm(Formulier):
    zonder_mag_leeg = True

    datum = Datumveld(
        label="Hoeveel mensen deden er mee op",
        help_text="Bijvoorbeeld: 1-2-2026.",
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, data, *, vandaag: date) -> None:
        super().__init__(data)
        self.vandaag = vandaag

    def clean_datum(self) -> date | None:
        datum = self.cleaned_data["datum"]
        if datum and datum > self.vandaag:
            raise forms.ValidationError("Kies een dag die al is geweest.")
        return datum
