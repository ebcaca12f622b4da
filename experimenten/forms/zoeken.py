"""What to look for, and where."""

from django import forms

from experimenten.zoeken import bronnen
from participatie.forms import Formulier
from participatie.velden import Chips


class ZoekForm(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(label="Zoek", max_length=100, required=False)
    waar = forms.ChoiceField(label="Waar?", widget=Chips, required=False)

    def __init__(self, data=None) -> None:
        super().__init__(data)
        self.fields["waar"].choices = [("", "Overal"), *((bron.sleutel, bron.naam) for bron in bronnen())]
