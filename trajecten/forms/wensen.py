"""How far one wish is: a tap."""

from django import forms

from participatie.forms import Formulier
from trajecten.models.wensstand import Wensstand


class WensstandForm(Formulier):
    wens = forms.CharField(max_length=60)
    stand = forms.ChoiceField(choices=Wensstand.choices, required=False)
