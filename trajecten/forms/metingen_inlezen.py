"""A file with metingen of another system: choose it, look, and read it in. Between the two it stays with the person."""

import base64

from django import forms
from django.core import signing

from netwerk.models import Lid
from participatie.bestanden import HOOGSTENS_MB
from participatie.forms import Formulier
from participatie.rekenblad_lezen import HOOGSTENS_IN_WOORDEN, controleer
from participatie.velden import Rekenbladveld

HOOGSTENS_TEKENS = 2_000_000
"""Of a file on its way: below what a form may hold."""
GELDIG = 3600


class MetingenbestandForm(Formulier):
    bestand = Rekenbladveld(
        label="Bestand",
        help_text=f"CSV of Excel (.xlsx), hoogstens {HOOGSTENS_MB} en {HOOGSTENS_IN_WOORDEN} rijen. 1 rij per meting.",
    )

    def __init__(self, data=None, files=None, *, gebruiker: Lid) -> None:
        self.gebruiker = gebruiker
        super().__init__(data, files)

    def clean_bestand(self) -> bytes:
        inhoud = controleer(self.cleaned_data["bestand"])
        if len(self.onderweg(inhoud)) > HOOGSTENS_TEKENS:
            raise forms.ValidationError("Dit bestand is te groot. Verdeel de rijen over meer bestanden.")
        return inhoud

    def onderweg(self, inhoud: bytes) -> str:
        """Return the file as the page holds it: packed, and signed for this person alone. We keep nothing of it."""
        return signing.dumps(base64.b64encode(inhoud).decode(), salt=_zout(self.gebruiker), compress=True)


class MetingenUitvoerenForm(Formulier):
    """The same file again, when what it does is agreed."""

    inhoud = forms.CharField(widget=forms.HiddenInput, max_length=HOOGSTENS_TEKENS)

    def __init__(self, data=None, *, gebruiker: Lid) -> None:
        self.gebruiker = gebruiker
        super().__init__(data)

    def clean_inhoud(self) -> bytes:
        try:
            tekst = signing.loads(self.cleaned_data["inhoud"], salt=_zout(self.gebruiker), max_age=GELDIG)
        except signing.BadSignature as fout:
            raise forms.ValidationError("Dit duurde te lang. Kies het bestand opnieuw.") from fout
        return base64.b64decode(tekst)


def _zout(gebruiker: Lid) -> str:
    return f"metingen inlezen {gebruiker.pk}"
