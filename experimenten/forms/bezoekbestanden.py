"""A photo for a visit, and the text of a memo."""

from django import forms

from experimenten.bezoekbestanden import FOTO, MEMO
from participatie.forms import Formulier

FOTOKEUZE = {"accept": "image/jpeg,image/png,image/webp", "capture": "environment"}
GEEN_FOTO = "Maak of kies een foto."


class BezoekfotoForm(Formulier):
    sleutel = forms.UUIDField(widget=forms.HiddenInput)
    bestand = forms.FileField(
        label="Foto",
        help_text="Hoogstens 10 MB. Zijn mensen te herkennen? Vraag het hun dan eerst. De plaats waar een foto is "
        "gemaakt, bewaren wij niet.",
        max_length=255,
        widget=forms.FileInput(attrs=FOTOKEUZE),
        error_messages={
            **dict.fromkeys(("required", "invalid", "missing"), GEEN_FOTO),
            "empty": "Deze foto is leeg. Kies een andere foto.",
            "max_length": "De naam van deze foto is te lang. Geef de foto een korte naam en kies hem opnieuw.",
        },
    )


class NagestuurdForm(Formulier):
    """What a phone sends of a visit that it kept: a photo, or a memo."""

    sleutel = forms.UUIDField()
    soort = forms.ChoiceField(choices=[(FOTO, "Foto"), (MEMO, "Opname")])
    bestand = forms.FileField(max_length=255)


class MemoForm(Formulier):
    tekst = forms.CharField(
        label="Wat zegt de opname?",
        help_text="Typ het in uw eigen woorden. Schrijf geen medische gegevens op. De tekst komt onder het verslag.",
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": "Typ wat de opname zegt."},
    )

    def __init__(self, *args, ruimte: int, **kwargs) -> None:
        """`ruimte`: how many characters still fit in the text of the visit."""
        super().__init__(*args, **kwargs)
        self.ruimte = ruimte

    def clean_tekst(self) -> str:
        tekst = self.cleaned_data["tekst"]
        if len(tekst) > self.ruimte:
            raise forms.ValidationError(f"Het verslag is bijna vol. Er passen nog {max(self.ruimte, 0)} tekens in.")
        return tekst
