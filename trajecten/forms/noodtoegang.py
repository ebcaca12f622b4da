"""The form of noodtoegang: whom, and why."""

from django import forms

from netwerk.models import Gemeente, Lid
from netwerk.rollen import gemeenten
from participatie.forms import Formulier
from trajecten.toegang import HELPERS

NIET_GELUKT = (
    "Dit lukt niet. Kijk of de naam precies klopt. Soms kan het niet met alleen een naam. "
    "Bel dan de privacy officer van uw gemeente."
)


class NoodtoegangForm(Formulier):
    gemeente = forms.ModelChoiceField(label="In welke gemeente?", queryset=None, empty_label="Kies een gemeente")
    naam = forms.CharField(
        label="Hoe heet de inwoner?",
        help_text="Typ de voornaam en de achternaam, precies zoals iemand heet.",
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    reden = forms.CharField(
        label="Waarom is het nu nodig?",
        help_text="De inwoner en de privacy officer lezen dit. Schrijf geen medische gegevens op.",
        min_length=10,
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={
            "required": "Schrijf op waarom het nu nodig is.",
            "min_length": "Schrijf in een hele zin op waarom het nu nodig is.",
        },
    )

    def __init__(self, data=None, *, gebruiker: Lid) -> None:
        super().__init__(data)
        waar = Gemeente.objects.zichtbaar_voor(gebruiker).filter(pk__in=gemeenten(gebruiker, *HELPERS))
        self.fields["gemeente"].queryset = waar.order_by("naam")
        self.enige_gemeente = waar[0] if len(waar) == 1 else None
        if self.enige_gemeente:
            del self.fields["gemeente"]

    def gekozen_gemeente(self) -> Gemeente:
        return self.enige_gemeente or self.cleaned_data["gemeente"]
