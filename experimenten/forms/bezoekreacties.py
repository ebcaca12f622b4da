"""A reply or a compliment to a visit."""

from django import forms

from experimenten.models import Bezoekreactie
from participatie.forms import Formulier
from participatie.velden import Chips


class ReactieForm(Formulier):
    sleutel = forms.UUIDField(widget=forms.HiddenInput)
    soort = forms.ChoiceField(
        label="Wat wilt u geven?", choices=Bezoekreactie.Soort, widget=Chips, initial=Bezoekreactie.Soort.COMPLIMENT
    )
    tekst = forms.CharField(
        label="Uw reactie",
        help_text="Iedereen die dit bezoek mag lezen, leest dit ook.",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Schrijf uw reactie op."},
    )
