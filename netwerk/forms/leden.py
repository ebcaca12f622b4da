"""The filter above the list of leden."""

from django import forms

from netwerk.models import Gemeente, Lid, Werkgroep
from netwerk.models.leden import LidQuerySet
from netwerk.rolsoorten import Wereld
from participatie.forms import Formulier


class LedenFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(
        label="Zoek",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )
    gemeente = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")
    wereld = forms.ChoiceField(label="Wereld", required=False, choices=[("", "Alle werelden"), *Wereld.choices])
    werkgroep = forms.ModelChoiceField(label="Werkgroep", required=False, queryset=None, empty_label="Alle werkgroepen")

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        self.gebruiker = gebruiker
        self.fields["gemeente"].queryset = Gemeente.objects.zichtbaar_voor(gebruiker).order_by("naam")
        self.fields["werkgroep"].queryset = Werkgroep.objects.zichtbaar_voor(gebruiker).order_by("naam")

    def is_verfijnd(self) -> bool:
        """Whether more than a word is asked, so that the other filters stand open."""
        return any(naam != "zoek" for naam in self.changed_data)

    def pas_toe(self, leden: LidQuerySet) -> LidQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return leden.none()
        schoon = self.cleaned_data
        leden = leden.zoek(schoon["zoek"], lezer=self.gebruiker)
        if schoon["gemeente"]:
            leden = leden.filter(gemeente=schoon["gemeente"])
        if schoon["wereld"]:
            leden = leden.filter(wereld=schoon["wereld"])
        if schoon["werkgroep"]:
            leden = leden.in_werkgroep(schoon["werkgroep"])
        return leden
