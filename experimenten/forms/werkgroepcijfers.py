"""The filter of what came up for a werkgroep."""

from datetime import date

from django import forms

from experimenten.werkgroepcijfers import periode_tot
from netwerk.models import Opbrengst
from participatie.forms import Formulier
from participatie.periodes import Periode
from participatie.velden import Datumveld


class OpbrengstenFilter(Formulier):
    zonder_mag_leeg = True

    soort = forms.ChoiceField(
        label="Wat is het?",
        required=False,
        choices=[("", "Alles"), *((soort.value, soort.label.capitalize()) for soort in Opbrengst.Soort)],
    )
    van = Datumveld(label="Van", required=False)
    tot = Datumveld(label="Tot en met", required=False)

    def __init__(self, data, *, vandaag: date) -> None:
        super().__init__(data)
        self.vandaag = vandaag

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        van, tot = schoon.get("van"), schoon.get("tot")
        if van and tot and tot < van:
            self.add_error("tot", "De laatste dag ligt voor de eerste dag.")
        return schoon

    def periode(self) -> Periode:
        """Return the days that were asked for; two months up to the last one when there is no first."""
        schoon = self.cleaned_data if self.is_valid() else {}
        standaard = periode_tot(schoon.get("tot") or self.vandaag)
        van = schoon.get("van") or standaard.van
        return Periode(van=van, tot=max(standaard.tot, van))
