"""Turning down a vernietigingslijst: why."""

from django import forms

from participatie.forms import Formulier


class AfwijzenForm(Formulier):
    reden = forms.CharField(
        label="Waarom mag dit niet weg?",
        max_length=300,
        help_text="Schrijf geen namen op. Wij vragen er 90 dagen niet meer naar.",
        error_messages={"required": "Schrijf op waarom niet."},
        widget=forms.Textarea(attrs={"rows": 3}),
    )
