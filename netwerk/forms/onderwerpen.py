"""The words for what people know, offer and ask: find them, add one, and say until when one can be chosen."""

from datetime import date, timedelta

from django import forms

from netwerk.models import Samenwerkingsverband
from netwerk.models.onderwerpen import OnderwerpQuerySet
from participatie.forms import Formulier
from participatie.velden import Datumveld
from participatie.zoeken import elk_woord

VOORUIT = timedelta(days=2 * 366)


class OnderwerpenFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(
        label="Zoek een woord",
        required=False,
        max_length=60,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )
    stand = forms.ChoiceField(
        label="Welke?",
        required=False,
        choices=[("", "Alle woorden"), ("ja", "Nu te kiezen"), ("nee", "Nu niet te kiezen")],
    )

    def pas_toe(self, woorden: OnderwerpQuerySet, *, vandaag: date) -> OnderwerpQuerySet:
        if not self.is_valid():
            return woorden.none()
        te_kiezen = woorden.te_kiezen(vandaag)
        standen = {"": woorden, "ja": te_kiezen, "nee": woorden.exclude(pk__in=te_kiezen.values("pk"))}
        gevonden = standen[self.cleaned_data["stand"]]
        return gevonden.filter(elk_woord(self.cleaned_data["zoek"], "woord"))


class Dagvorm(Formulier):
    def __init__(self, *args, vandaag: date, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.vandaag = vandaag

    def clean_vanaf(self) -> date:
        vanaf = self.cleaned_data["vanaf"]
        if not self.vandaag <= vanaf <= self.vandaag + VOORUIT:
            raise forms.ValidationError("Kies vandaag of een latere dag, binnen 2 jaar.")
        return vanaf


class OnderwerpForm(Dagvorm):
    woord = forms.CharField(label="Woord", max_length=60, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    vanaf = Datumveld(label="Vanaf wanneer kunnen mensen dit kiezen?")

    def __init__(self, data, *, verband: Samenwerkingsverband, vandaag: date) -> None:
        super().__init__(data, initial={"vanaf": vandaag}, vandaag=vandaag)
        self.verband = verband

    def clean_woord(self) -> str:
        woord = " ".join(self.cleaned_data["woord"].split())
        if al := self.verband.onderwerpen.precies(woord).first():
            raise forms.ValidationError(f"Dit woord is er al: {al}.")
        return woord


class StopForm(Dagvorm):
    vanaf = Datumveld(
        label="Vanaf wanneer kan niemand dit meer kiezen?", help_text="Wie het woord al heeft, houdt het."
    )
