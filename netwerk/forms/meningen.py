"""Say what one found of a bijeenkomst: three questions, none of which must be answered."""

from collections.abc import Sequence

from django import forms

from netwerk.models.meningen import MATE, OORDEEL
from participatie.forms import Formulier

VRAGEN = ("cijfer", "gehoord", "tekst")


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

    als_inwoner = forms.BooleanField(
        required=False,
        label="Ik ben hier als inwoner",
        help_text="Dan tellen wij de stem van inwoners ook apart. Dat doen wij vanaf 5 inwoners.",
    )

    def __init__(self, data, *, vragen: Sequence[str]) -> None:
        super().__init__(data)
        for naam, vraag in zip(VRAGEN, vragen, strict=True):
            self.fields[naam].label = vraag

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if not self.errors and not any(schoon.get(naam) for naam in VRAGEN):
            self.add_error(None, "Geef antwoord op minstens één vraag.")
        return schoon
