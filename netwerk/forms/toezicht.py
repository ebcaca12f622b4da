"""What a privacy officer searches the access log for. The name of a person is never part of an address."""

import re
from datetime import date, timedelta
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError

from netwerk.models import Lid
from netwerk.models.inzage import Handeling
from netwerk.toezicht import met_deze_naam
from participatie.forms import Formulier
from participatie.velden import Datumveld

KORT_GELEDEN = timedelta(days=30)
HOOGSTENS_PERSONEN = 20


class PersonenVeld(forms.CharField):
    """Ids of people, with commas between them, as the links of this page write them."""

    def clean(self, value: object) -> list[UUID]:
        delen = [deel for deel in re.split(r"[,\s]+", super().clean(value)) if deel]
        try:
            return [UUID(deel) for deel in delen[:HOOGSTENS_PERSONEN]]
        except ValueError as fout:
            raise ValidationError("Dit is geen nummer van een persoon.") from fout


class ToezichtFilter(Formulier):
    zonder_mag_leeg = True

    wie = forms.CharField(
        label="Wie keek?",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )
    handeling = forms.ChoiceField(label="Wat", required=False, choices=[("", "Alles"), *Handeling.choices])
    van = Datumveld(label="Van", required=False)
    tot = Datumveld(label="Tot en met", required=False)
    persoon = PersonenVeld(label="Van wie", required=False, widget=forms.HiddenInput)

    def __init__(self, data, *, vandaag: date) -> None:
        super().__init__(data)
        self.vandaag = vandaag

    def clean(self) -> None:
        van, tot = self.cleaned_data.get("van"), self.cleaned_data.get("tot")
        if van and tot and tot < van:
            self.add_error("tot", "De laatste dag ligt voor de eerste dag.")

    @property
    def is_gebruikt(self) -> bool:
        return any(self.data.get(naam) for naam in self.fields)

    @property
    def personen(self) -> list[UUID]:
        return self.cleaned_data.get("persoon", []) if self.is_valid() else []

    @property
    def alleen_kort_geleden(self) -> bool:
        """Without a question the whole log would come: that is the last month only."""
        return not self.is_gebruikt

    def vraag(self) -> dict[str, object]:
        if self.alleen_kort_geleden:
            return {"van": self.vandaag - KORT_GELEDEN}
        return self.cleaned_data


class PersoonZoekenForm(Formulier):
    naam = forms.CharField(
        label="Naam van de inwoner",
        help_text="Precies zoals iemand heet. U ziet alleen wie er keek, niet de gegevens zelf.",
        max_length=100,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        self.gebruiker = gebruiker

    def clean_naam(self) -> str:
        self.gevonden = sorted(met_deze_naam(self.cleaned_data["naam"], gebruiker=self.gebruiker))
        if not self.gevonden:
            raise ValidationError("Wij vonden niemand met precies deze naam in uw gemeenten.")
        return self.cleaned_data["naam"]
