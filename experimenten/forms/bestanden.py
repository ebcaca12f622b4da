"""The form for a photo or document of an experiment."""

from django import forms

from participatie.bestandsformulier import BestandFormulier


class BestandForm(BestandFormulier):
    sleutel = forms.UUIDField(widget=forms.HiddenInput)
