"""Speak an answer, or show it with a photo."""

from django import forms

from participatie.bestanden import ANDER_SOORT, VeiligBestand, maak_veilig
from participatie.forms import Formulier
from participatie.geluid import Geluidveld

GEEN_FOTO = "Dit bestand is geen foto. Kies een andere foto."


class GeluidForm(Formulier):
    bestand = Geluidveld(
        label="Uw opname",
        help_text="Vertel het in uw eigen woorden, korter dan 5 minuten. Kies een opname, of spreek in.",
    )
    beschrijving = ""

    def bewaar_als(self) -> dict[str, object]:
        return {"bestand": self.cleaned_data["bestand"]}


class FotoForm(Formulier):
    bestand = forms.FileField(
        label="Uw foto",
        help_text="Een foto van hoogstens 10 megabyte. De plek waar de foto is gemaakt, bewaren wij niet.",
        max_length=255,
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
        error_messages={
            "required": "Kies een foto.",
            "invalid": "Kies een foto.",
            "missing": "Kies een foto.",
            "empty": "Dit bestand is leeg. Kies een andere foto.",
            "max_length": "De naam van dit bestand is te lang. Geef het een korte naam en kies het opnieuw.",
        },
    )
    beschrijving = forms.CharField(
        label="Wat is er op de foto te zien?",
        help_text="Dit wordt voorgelezen aan wie de foto niet kan zien. Staat er iemand anders op? Vraag of dat mag.",
        max_length=250,
    )

    def clean_bestand(self) -> VeiligBestand:
        try:
            veilig = maak_veilig(self.cleaned_data["bestand"])
        except forms.ValidationError as fout:
            if fout.code == ANDER_SOORT:
                raise forms.ValidationError(GEEN_FOTO) from fout
            raise
        if not veilig.is_foto:
            raise forms.ValidationError(GEEN_FOTO)
        return veilig

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if schoon.get("bestand") and self.errors:  # a browser does not send it again by itself
            self.add_error("bestand", "Kies de foto nog een keer. Wat u schreef, staat er nog.")
        return schoon

    def bewaar_als(self) -> dict[str, object]:
        return {"bestand": self.cleaned_data["bestand"], "beschrijving": self.cleaned_data["beschrijving"]}
