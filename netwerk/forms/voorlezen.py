"""A recording of one text, and which texts to show."""

from collections.abc import Collection

from django import forms

from netwerk.models.voorleesopnames import Voorleestaal
from participatie.forms import Formulier
from participatie.geluid import Geluidveld


class VoorleesFilter(Formulier):
    zonder_mag_leeg = True

    groep = forms.ChoiceField(label="Waar staat de tekst?", required=False)
    zonder = forms.ChoiceField(
        label="Nog zonder opname in het",
        required=False,
        choices=[("", "Toon alles"), *Voorleestaal.choices],
    )

    def __init__(self, data, *, groepen: Collection[str]) -> None:
        super().__init__(data)
        self.fields["groep"].choices = [("", "Overal"), *((groep, groep) for groep in groepen)]

    def gevraagd(self) -> dict[str, str]:
        """Return what was asked; what does not exist counts as not asked."""
        self.is_valid()
        return {naam: self.cleaned_data.get(naam) or "" for naam in self.fields}


class OpnameForm(Formulier):
    taal = forms.ChoiceField(label="In welke taal?", choices=Voorleestaal, initial=Voorleestaal.NL)
    bestand = Geluidveld(
        label="Opname",
        help_text="MP3, M4A, WebM of Ogg, korter dan 5 minuten. Een naam of plaats in het bestand bewaren wij niet.",
    )
