"""What every form for a photo or a document asks: the file, what is to be seen, and who allowed it."""

from dataclasses import dataclass
from datetime import date

from django import forms

from participatie.bestanden import VeiligBestand, maak_veilig
from participatie.forms import Formulier
from participatie.velden import Datumveld, is_geweest


@dataclass(frozen=True, kw_only=True)
class Invoer:
    """What somebody sent. `toestemming_van` is empty when nobody can be recognised."""

    bestand: VeiligBestand
    beschrijving: str = ""
    herkenbaar: bool = False
    toestemming_van: str = ""
    toestemming_op: date | None = None


class BestandFormulier(Formulier):
    """A photo always says what is to be seen on it; one on which somebody is recognised, who allowed that."""

    zonder_mag_leeg = True
    alleen_fotos = False

    bestand = forms.FileField(
        label="Foto of bestand",
        help_text="Een foto (JPEG, PNG of WebP) of een PDF, hoogstens 10 MB. De plaats waar een foto is gemaakt, "
        "bewaren wij niet.",
        max_length=255,
        widget=forms.FileInput(attrs={"accept": ".jpg,.jpeg,.png,.webp,.pdf"}),
        error_messages={
            "required": "Kies een foto of een bestand.",
            "invalid": "Kies een foto of een bestand.",
            "missing": "Kies een foto of een bestand.",
            "empty": "Dit bestand is leeg. Kies een ander bestand.",
            "max_length": "De naam van dit bestand is te lang. Geef het een korte naam en kies het opnieuw.",
        },
    )
    beschrijving = forms.CharField(
        label="Wat is er te zien of te lezen?",
        help_text="Een foto heeft dit altijd nodig: het wordt voorgelezen aan wie de foto niet kan zien. Schrijf geen "
        "namen van inwoners op.",
        max_length=250,
        required=False,
    )
    herkenbaar = forms.ChoiceField(
        label="Is het een foto waar iemand herkenbaar op staat?",
        choices=[("nee", "Nee"), ("ja", "Ja")],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies: nee of ja."},
    )
    toestemming_van = forms.CharField(
        label="Met toestemming van",
        help_text="Wie gaf toestemming, voor iedereen op de foto?",
        max_length=200,
        required=False,
    )
    toestemming_op = Datumveld(
        label="Wanneer gaven zij toestemming?", help_text="Bijvoorbeeld 1-2-2026, of: gisteren.", required=False
    )

    def __init__(self, data=None, files=None, *, vandaag: date, initial: dict[str, object] | None = None) -> None:
        super().__init__(data, files, initial=initial)
        self.vandaag = vandaag
        if self.alleen_fotos:
            veld = self.fields["bestand"]
            veld.label = "Foto"
            veld.help_text = "JPEG, PNG of WebP, hoogstens 10 MB. De plaats waar een foto is gemaakt, bewaren wij niet."
            veld.widget.attrs["accept"] = ".jpg,.jpeg,.png,.webp"
            self.fields["beschrijving"].label = "Wat is er op de foto te zien?"

    def clean_bestand(self) -> VeiligBestand:
        veilig = maak_veilig(self.cleaned_data["bestand"])
        if self.alleen_fotos and not veilig.is_foto:
            raise forms.ValidationError("Kies een foto: JPEG, PNG of WebP.")
        return veilig

    def clean_toestemming_op(self) -> date | None:
        op = self.cleaned_data["toestemming_op"]
        return is_geweest(op, vandaag=self.vandaag) if op else None

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        bestand = schoon.get("bestand")
        if bestand and bestand.is_foto and not schoon.get("beschrijving") and "beschrijving" not in self.errors:
            self.add_error("beschrijving", "Schrijf op wat er op de foto te zien is.")
        if schoon.get("herkenbaar") == "ja":
            self._vraag_toestemming(schoon)
        if bestand and self.errors:  # a browser does not send it again by itself
            self.add_error("bestand", "Kies het bestand nog een keer. Wat u schreef, staat er nog.")
        return schoon

    def _vraag_toestemming(self, schoon: dict[str, object]) -> None:
        if not schoon.get("toestemming_van") and "toestemming_van" not in self.errors:
            self.add_error("toestemming_van", "Schrijf op wie toestemming gaf. Geen toestemming? Kies een andere foto.")
        if not schoon.get("toestemming_op") and "toestemming_op" not in self.errors:
            self.add_error("toestemming_op", "Vul in wanneer de toestemming is gegeven.")

    def invoer(self) -> Invoer:
        """Return what was filled in. Only after is_valid()."""
        schoon = self.cleaned_data
        herkenbaar = schoon["herkenbaar"] == "ja"
        return Invoer(
            bestand=schoon["bestand"],
            beschrijving=schoon["beschrijving"],
            herkenbaar=herkenbaar,
            toestemming_van=schoon["toestemming_van"] if herkenbaar else "",
            toestemming_op=schoon["toestemming_op"] if herkenbaar else None,
        )
