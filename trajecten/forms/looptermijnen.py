"""How long a form, or an ontheffing, may last at most in a gemeente."""

from collections.abc import Iterable
from datetime import date

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.text import capfirst

from netwerk.models import Deelnamevorm
from participatie.vanaf import VanafFormulier
from trajecten.looptermijnen import ONTHEFFING


class LooptermijnForm(VanafFormulier):
    vorm = forms.ChoiceField(label="Waarvoor?")
    maanden = forms.IntegerField(
        label="Hoeveel maanden mag het hoogstens duren?",
        help_text="Vul 0 in als er geen maximum is.",
        validators=[MinValueValidator(0), MaxValueValidator(120)],
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )

    def __init__(self, data=None, *, vormen: Iterable[Deelnamevorm], vandaag: date) -> None:
        super().__init__(data, vandaag=vandaag)
        self.vormen = {vorm.pk: vorm for vorm in vormen}
        keuzes = [(sleutel, capfirst(vorm.vakterm)) for sleutel, vorm in self.vormen.items()]
        self.fields["vorm"].choices = [("", "Kies een vorm"), *keuzes, (ONTHEFFING, ONTHEFFING)]

    def clean_vorm(self) -> Deelnamevorm | None:
        """None is an ontheffing."""
        return self.vormen.get(self.cleaned_data["vorm"])
