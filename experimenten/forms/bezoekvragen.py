"""The questions per kind of visit, in the words of a network."""

from django import forms

from experimenten.models import Werkbezoek
from participatie.forms import Formulier
from participatie.velden import Regels


class BezoekvragenForm(Formulier):
    zonder_mag_leeg = True

    def __init__(self, data=None, *, vragen: dict[str, list[str]]) -> None:
        super().__init__(data, initial=vragen)
        for soort, label in Werkbezoek.Soort.choices:
            vak = forms.Textarea(attrs={"rows": 4})
            self.fields[soort] = Regels(per_regel=150, regels=10, label=label, required=False, widget=vak)
