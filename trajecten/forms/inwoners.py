"""The filter above the list of inwoners, and the form to put right what was written down of one."""

from django import forms

from participatie.forms import Formulier
from trajecten.models import Inwoner, Talentprofiel


class InwonerFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(label="Zoek op naam", max_length=100, required=False)
    stand = forms.ChoiceField(
        label="Talentprofiel", choices=[("", "Alles"), *Talentprofiel.Stand.choices], required=False
    )

    def schoon(self) -> dict[str, str]:
        """Return what can be used; the rest of the query is left aside."""
        self.is_valid()
        return {naam: self.cleaned_data.get(naam, "") for naam in self.fields}


class InwonerWijzigenForm(Formulier):
    """Put right what others wrote down of an inwoner. The answers in the talentprofiel are the inwoner's own."""

    naam = forms.CharField(label="Naam", max_length=100, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    telefoon = forms.CharField(
        label="Telefoonnummer",
        max_length=20,
        required=False,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "off"}),
    )
    reden = forms.CharField(
        label="Waarom wijzigt u dit?",
        help_text="De inwoner leest dit bij: Wat er is veranderd.",
        max_length=200,
        error_messages={"required": "Schrijf op waarom u dit wijzigt."},
    )

    def __init__(self, data=None, *, inwoner: Inwoner) -> None:
        lid = inwoner.lid
        super().__init__(data, initial={"naam": inwoner.naam, "telefoon": lid.telefoon if lid else ""})
        if lid is None:
            del self.fields["telefoon"]

    def clean_naam(self) -> str:
        naam = " ".join(self.cleaned_data["naam"].split())
        if not any(teken.isalpha() for teken in naam):
            raise forms.ValidationError("Vul een naam in. Een voornaam is genoeg.")
        return naam

    def gegevens(self) -> dict[str, str]:
        return {naam: self.cleaned_data.get(naam, "") for naam in ("naam", "telefoon", "reden")}
