"""What the functioneel beheerder fills in about a samenwerkingsverband itself."""

from django import forms

from netwerk.models import Samenwerkingsverband
from participatie.forms import ModelFormulier


class NetwerkForm(ModelFormulier):
    """What is on the public page. The name and the address stay: others know the network by them."""

    versie = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Samenwerkingsverband
        fields = ("motto", "uitleg", "telefoon", "email")
        labels = {
            "motto": "Motto",
            "uitleg": "Uitleg voor bezoekers",
            "telefoon": "Telefoonnummer voor hulp",
            "email": "E-mailadres voor hulp",
        }
        widgets = {"uitleg": forms.Textarea(attrs={"rows": 5}), "telefoon": forms.TextInput(attrs={"inputmode": "tel"})}

    def clean_uitleg(self) -> str:
        uitleg = self.cleaned_data["uitleg"]
        if len(uitleg) > HOOGSTENS_UITLEG:
            raise forms.ValidationError(f"Maak de tekst korter. Er passen {HOOGSTENS_UITLEG} tekens in.")
        return uitleg


HOOGSTENS_UITLEG = 1500


class VakantieregioForm(ModelFormulier):
    class Meta:
        model = Samenwerkingsverband
        fields = ("vakantieregio",)
        labels = {"vakantieregio": "In welke regio ligt het netwerk?"}
        help_texts = {"vakantieregio": "Ligt het in twee regio's? Kies de regio waar de meeste mensen wonen."}
        widgets = {"vakantieregio": forms.RadioSelect}
