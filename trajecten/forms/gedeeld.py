"""Search among the people who share something with me."""

from django import forms

from participatie.forms import Formulier


class GedeeldFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(label="Zoek op naam", max_length=100, required=False)

    def schoon(self) -> dict[str, str]:
        self.is_valid()
        return {"zoek": self.cleaned_data.get("zoek", "")}
