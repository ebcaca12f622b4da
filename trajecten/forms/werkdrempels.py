"""After how many days something stands on the work list of the begeleiders of a gemeente."""

from datetime import date

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator

from participatie.forms import Formulier
from participatie.velden import Datumkeuze, Datumveld
from trajecten.models import Werkdrempel


class WerkdrempelForm(Formulier):
    soort = forms.ChoiceField(label="Waarvoor?", choices=Werkdrempel.Soort, widget=forms.RadioSelect)
    dagen = forms.IntegerField(
        label="Na hoeveel dagen staat het op de werklijst?",
        validators=[MinValueValidator(1), MaxValueValidator(730)],
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    geldig_van = Datumveld(
        label="Vanaf wanneer?",
        help_text="Wat tot die dag gold, blijft zoals het was.",
        widget=Datumkeuze(dagen=["vandaag", "over een maand"]),
        initial="vandaag",
    )

    def __init__(self, data=None, *, vandaag: date) -> None:
        super().__init__(data)
        self.vandaag = vandaag

    def clean_geldig_van(self) -> date:
        geldig_van = self.cleaned_data["geldig_van"]
        if geldig_van < self.vandaag:
            raise forms.ValidationError("Deze dag is al geweest. Kies vandaag of een dag die nog komt.")
        return geldig_van
