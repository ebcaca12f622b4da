"""Put one of the three questions after a bijeenkomst in own words, from a day on."""

from datetime import date, timedelta

from django import forms

from netwerk.evaluatievragen import Stand, is_al_beantwoord
from netwerk.models import Evaluatievraag, Samenwerkingsverband
from participatie.forms import Formulier
from participatie.velden import Datumveld

VOORUIT = timedelta(days=2 * 366)
HOOGSTENS = Evaluatievraag._meta.get_field("tekst").max_length


class EvaluatievraagForm(Formulier):
    tekst = forms.CharField(
        label="Vraag", max_length=HOOGSTENS, widget=forms.Textarea(attrs={"rows": 2, "autocomplete": "off"})
    )
    vanaf = Datumveld(
        label="Vanaf wanneer?", help_text="Een bijeenkomst van vóór die dag houdt de vraag van toen, ook in de uitslag."
    )
    versie = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data, *, stand: Stand, verband: Samenwerkingsverband, vandaag: date) -> None:
        super().__init__(data, initial={"tekst": stand.tekst, "vanaf": vandaag, "versie": stand.versie})
        self.verband, self.vandaag = verband, vandaag
        if stand.antwoorden:
            self.fields["tekst"].help_text = f"Mensen kiezen een antwoord: {' · '.join(stand.antwoorden)}"
        else:
            self.fields["tekst"].help_text = "Mensen antwoorden in hun eigen woorden."

    def clean_tekst(self) -> str:
        tekst = " ".join(self.cleaned_data["tekst"].split())
        if not tekst.endswith("?"):
            raise forms.ValidationError("Schrijf een vraag, met een vraagteken aan het eind.")
        return tekst

    def clean_vanaf(self) -> date:
        vanaf = self.cleaned_data["vanaf"]
        if vanaf < self.vandaag:
            raise forms.ValidationError("Kies vandaag of een latere dag. Wat voorbij is, houdt zijn vraag.")
        if vanaf > self.vandaag + VOORUIT:
            raise forms.ValidationError("Kies een dag binnen 2 jaar.")
        if is_al_beantwoord(self.verband, vanaf=vanaf):
            raise forms.ValidationError("Mensen hebben deze vraag vandaag al beantwoord. Kies morgen of later.")
        return vanaf
