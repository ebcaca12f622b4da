"""The pace of somebody, in own words; the button "Ik wil iets anders"; and when the talk is."""

from datetime import date

from django import forms

from participatie.forms import Formulier
from participatie.velden import Datumkeuze, Datumveld
from trajecten.models import Tempo


class TempoForm(Formulier):
    wie = forms.ChoiceField(
        label="Wie zegt dit?",
        choices=[
            (Tempo.Wie.INWONER, "De inwoner zelf"),
            (Tempo.Wie.BEGELEIDER, "Ik zie dit. De inwoner leest het ook"),
        ],
        initial=Tempo.Wie.INWONER,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies wie dit zegt."},
    )
    hoe = forms.ChoiceField(
        choices=Tempo.Hoe, widget=forms.RadioSelect, error_messages={"required": "Kies hoe het tempo is."}
    )
    uren = forms.IntegerField(
        required=False,
        min_value=0,
        max_value=60,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    woorden = forms.CharField(required=False, max_length=400, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, data=None, *, is_eigen: bool) -> None:
        super().__init__(data)
        self.fields["hoe"].label = "Hoe gaat het tempo?"
        self.fields["uren"].label = (
            "Hoeveel uur in de week voelt goed?" if is_eigen else "Hoeveel uur in de week is goed?"
        )
        self.fields["woorden"].label = "Wilt u er iets bij zeggen?"
        if is_eigen:
            del self.fields["wie"]
        else:
            self.fields["woorden"].help_text = "In de woorden van wie het zegt. Schrijf niets over gezondheid."


class IetsAndersForm(Formulier):
    woorden = forms.CharField(
        label="Wat zou u anders willen?",
        required=False,
        max_length=400,
        help_text="U hoeft niets in te vullen. De knop is genoeg.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, data=None, *, is_eigen: bool) -> None:
        super().__init__(data)
        if not is_eigen:
            self.fields["woorden"].label = "Wat zou de inwoner anders willen?"
            self.fields["woorden"].help_text = "In de woorden van de inwoner. U hoeft niets in te vullen."


class GesprekForm(Formulier):
    gesprek_op = Datumveld(label="Wanneer praat u met elkaar?", widget=Datumkeuze(dagen=("vandaag", "morgen")))

    def __init__(self, data=None, *, vandaag: date) -> None:
        super().__init__(data)
        self.vandaag = vandaag

    def clean_gesprek_op(self) -> date:
        dag = self.cleaned_data["gesprek_op"]
        if dag < self.vandaag:
            raise forms.ValidationError("Kies vandaag of een dag die nog komt.")
        return dag
