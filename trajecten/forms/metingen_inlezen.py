"""A file with metingen of another system: choose it, look what happens, and read it in."""

from django import forms

from participatie.bestanden import HOOGSTENS_MB
from participatie.forms import Formulier
from participatie.rekenblad_lezen import HOOGSTENS_IN_WOORDEN, controleer, lees_rijen
from participatie.velden import Rekenbladveld
from trajecten.metingenbestand import lees_koppen


class MetingenbestandForm(Formulier):
    bestand = Rekenbladveld(
        label="Bestand",
        help_text=f"CSV of Excel (.xlsx), hoogstens {HOOGSTENS_MB} en {HOOGSTENS_IN_WOORDEN} rijen. 1 rij per meting.",
    )

    def clean_bestand(self) -> bytes:
        """Look at the headings only: the rows are for long work."""
        inhoud = controleer(self.cleaned_data["bestand"])
        _, koppen = next(lees_rijen(inhoud), (0, []))
        lees_koppen(koppen)
        return inhoud


class MetingenUitvoerenForm(Formulier):
    """What to do with the file that was looked at."""

    LEES_IN, STOP = "lees_in", "stop"

    wat = forms.ChoiceField(choices=[(LEES_IN, "Lees in"), (STOP, "Stop, kies een ander bestand")])
