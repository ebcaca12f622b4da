"""Change a word of a list from a day on, or add one."""

from datetime import date, timedelta

from django import forms

from netwerk.models import Samenwerkingsverband
from netwerk.woordenlijsten import Keuze, Woordenlijst, bestaat_al, is_laatste, is_vol
from participatie.forms import Formulier
from participatie.velden import Datumveld

VOORUIT = timedelta(days=2 * 366)
"""Nobody knows today what a word will be later than this."""


class DagFilter(Formulier):
    zonder_mag_leeg = True

    op = Datumveld(label="Zo was de lijst op", required=False)

    def dag(self, vandaag: date) -> date:
        """Return the day that was asked for, or today."""
        return (self.is_valid() and self.cleaned_data["op"]) or vandaag


class WoordForm(Formulier):
    woord = forms.CharField(label="Woord", max_length=60, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    algemeen_woord = forms.CharField(
        label="Algemeen woord",
        help_text="Zo heet het ook buiten uw netwerk.",
        max_length=60,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    in_gebruik = forms.ChoiceField(
        label="Kunnen mensen dit kiezen?",
        choices=[("ja", "Ja"), ("nee", "Nee, niet meer. Waar het al staat, blijft het staan.")],
        widget=forms.RadioSelect,
    )
    vanaf = Datumveld(label="Vanaf wanneer?", help_text="Wat ouder is, houdt het woord van toen.")
    versie = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self,
        data,
        *,
        lijst: Woordenlijst,
        verband: Samenwerkingsverband,
        vandaag: date,
        keuze: Keuze | None = None,
        initial: dict[str, object] | None = None,
    ) -> None:
        super().__init__(data, initial=initial)
        self.lijst, self.verband, self.vandaag, self.keuze = lijst, verband, vandaag, keuze
        if not lijst.veld_algemeen:
            del self.fields["algemeen_woord"]
        if keuze is None:
            del self.fields["in_gebruik"], self.fields["versie"]
            for naam, (vraag, keuzes) in lijst.erbij.items():
                self.fields[naam] = forms.ChoiceField(label=vraag, choices=keuzes, widget=forms.RadioSelect)
                self.fields[naam].error_messages |= {"required": f"Kies: {vraag}"}

    def clean_woord(self) -> str:
        return " ".join(self.cleaned_data["woord"].split())

    def clean_algemeen_woord(self) -> str:
        return " ".join(self.cleaned_data["algemeen_woord"].split())

    def clean_vanaf(self) -> date:
        vanaf = self.cleaned_data["vanaf"]
        if vanaf < self.vandaag:
            raise forms.ValidationError("Kies vandaag of een latere dag. Wat voorbij is, houdt zijn woord.")
        if vanaf > self.vandaag + VOORUIT:
            raise forms.ValidationError("Kies een dag binnen 2 jaar.")
        return vanaf

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        woord, vanaf = schoon.get("woord"), schoon.get("vanaf")
        behalve = self.keuze.sleutel if self.keuze else ""
        stopt = schoon.get("in_gebruik") == "nee"
        if woord and vanaf and not stopt and bestaat_al(self.lijst, self.verband, woord, op=vanaf, behalve=behalve):
            self.add_error("woord", "Dit woord staat al in de lijst. Kies een ander woord.")
        if vanaf and stopt and is_laatste(self.lijst, self.verband, behalve, op=vanaf):
            self.add_error("in_gebruik", "Dit is de laatste die mensen kunnen kiezen. Laat er minstens 1 over.")
        if self.keuze is None and is_vol(self.lijst, self.verband):
            self.add_error(None, "De lijst is vol. Haal eerst een woord weg dat niemand gebruikt.")
        return schoon
