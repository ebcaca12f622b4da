"""Say what one found of a bijeenkomst: three questions, none of which must be answered."""

from collections.abc import Sequence

from django import forms

from netwerk.models.meningen import MATE, OORDEEL
from participatie.forms import Formulier


class MeningForm(Formulier):
    zonder_mag_leeg = True

    cijfer = forms.TypedChoiceField(
        required=False, choices=OORDEEL, coerce=int, empty_value=None, widget=forms.RadioSelect
    )
    gehoord = forms.TypedChoiceField(
        required=False, choices=MATE, coerce=int, empty_value=None, widget=forms.RadioSelect
    )
    tekst = forms.CharField(
        required=False,
        max_length=500,
        help_text="Schrijf geen namen op.",
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off"}),
    )

    def __init__(self, data, *, vragen: Sequence[str]) -> None:
        super().__init__(data)
        for veld, vraag in zip(self.fields.values(), vragen, strict=True):
            veld.label = vraag

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if not self.errors and not any(schoon.values()):
            self.add_error(None, "Geef antwoord op minstens één vraag.")
        return schoon
