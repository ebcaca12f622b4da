"""After how many days something stands on the work list of the begeleiders of a gemeente."""

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator

from participatie.vanaf import VanafFormulier
from trajecten.models import Werkdrempel


class WerkdrempelForm(VanafFormulier):
    soort = forms.ChoiceField(label="Waarvoor?", choices=Werkdrempel.Soort, widget=forms.RadioSelect)
    dagen = forms.IntegerField(
        label="Na hoeveel dagen staat het op de werklijst?",
        validators=[MinValueValidator(1), MaxValueValidator(730)],
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
