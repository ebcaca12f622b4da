"""How does it go, asked to the person or to the plek."""

from django import forms

from participatie.forms import Formulier
from trajecten.models import Navraag

DOOR_EEN_ANDER = [(bron.value, bron.label) for bron in (Navraag.Bron.GESPREK, Navraag.Bron.TELEFOON)]


class NavraagForm(Formulier):
    antwoord = forms.ChoiceField(
        label="Hoe gaat het hier?",
        choices=Navraag.Antwoord,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies hoe het gaat."},
    )
    thuis = forms.ChoiceField(
        label="Voelt u zich hier thuis?",
        required=False,
        choices=[*Navraag.Thuis.choices, ("", "Dat zeg ik liever niet")],
        widget=forms.RadioSelect,
    )
    woorden = forms.CharField(
        label="Wilt u er iets bij zeggen?", required=False, max_length=400, widget=forms.Textarea(attrs={"rows": 3})
    )
    bron = forms.ChoiceField(label="Hoe kreeg u het antwoord?", choices=DOOR_EEN_ANDER, widget=forms.RadioSelect)

    def __init__(self, data=None, *, navraag: Navraag, is_eigen: bool) -> None:
        """An answer that was given stands in it, to put right what was written down wrong."""
        super().__init__(data, initial=navraag.gegeven_antwoord())
        if is_eigen:
            del self.fields["bron"]
        else:
            self.fields["woorden"].label = "Wat zei die persoon erbij?"
            self.fields["thuis"].label = "Voelt de inwoner zich hier thuis?"
        if navraag.aan == Navraag.Aan.PLEK:
            del self.fields["thuis"]
            if is_eigen:
                self.fields["antwoord"].label = "Hoe gaat het met deze persoon bij u?"

    def gegeven(self) -> dict[str, object]:
        return {"bron": Navraag.Bron.ZELF, **self.cleaned_data}


class LinkForm(Formulier):
    email = forms.EmailField(
        label="Naar welk e-mailadres?",
        help_text="Laat dit leeg als u de link zelf geeft, bijvoorbeeld in een appje of op papier.",
        required=False,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
