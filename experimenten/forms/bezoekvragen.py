"""The questions per kind of visit, in the words of a network."""

from django import forms

from experimenten.models import Werkbezoek
from participatie.forms import Formulier

HOOGSTENS_VRAGEN = 10


class BezoekvragenForm(Formulier):
    zonder_mag_leeg = True

    def __init__(self, data=None, *, vragen: dict[str, list[str]]) -> None:
        super().__init__(data, initial={soort: "\n".join(regels) for soort, regels in vragen.items()})
        for soort, label in Werkbezoek.Soort.choices:
            self.fields[soort] = forms.CharField(
                label=label, max_length=1500, required=False, widget=forms.Textarea(attrs={"rows": 4})
            )

    def clean(self) -> None:
        for soort in Werkbezoek.Soort.values:
            regels = [regel for regel in self.cleaned_data.get(soort, "").splitlines() if regel.strip()]
            if len(regels) > HOOGSTENS_VRAGEN:
                self.add_error(soort, f"Schrijf hoogstens {HOOGSTENS_VRAGEN} vragen op.")
