"""Whether a gemeente lets a gesprek have a number per topic."""

from django import forms

from participatie.vanaf import VanafFormulier


class CijferkeuzeForm(VanafFormulier):
    met_cijfers = forms.TypedChoiceField(
        label="Mag er bij een onderwerp een cijfer staan?",
        help_text="Het cijfer is van de inwoner zelf, van 0 tot 10. Het hoeft nooit.",
        choices=[("nee", "Nee, alleen woorden"), ("ja", "Ja, als de inwoner dat wil")],
        coerce=lambda antwoord: antwoord == "ja",
        widget=forms.RadioSelect,
        error_messages={"required": "Kies ja of nee."},
    )
