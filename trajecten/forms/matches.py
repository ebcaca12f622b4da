"""The steps of a match: ask, answer, and what it was like to try."""

from datetime import date

from django import forms

from netwerk.models import Weekdag
from participatie.forms import ModelFormulier
from participatie.velden import Datumkeuze, Datumveld
from trajecten.forms.uren import Urenformulier
from trajecten.matches import KNOP
from trajecten.models import Match, Matchstap, Probeerkeer
from trajecten.models.matches import DOET_MEE, Stap


class StapForm(Urenformulier):
    stap = forms.ChoiceField(
        label="Wat is de volgende stap?",
        widget=forms.RadioSelect,
        error_messages={"required": "Kies de volgende stap."},
    )
    uren = forms.IntegerField(
        label="Hoeveel uur in de week?",
        required=False,
        min_value=1,
        max_value=60,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    dagen = forms.TypedMultipleChoiceField(
        label="Op welke dagen?",
        required=False,
        coerce=int,
        choices=[(dag.value, dag.label.capitalize()) for dag in Weekdag],
        widget=forms.CheckboxSelectMultiple,
    )
    afloop = forms.ChoiceField(
        label="Bij stoppen: hoe liep het af?", required=False, choices=[("", "Niet stoppen"), *Match.Afloop.choices]
    )

    def __init__(self, data=None, *, match: Match) -> None:
        super().__init__(data, inwoner=match.inwoner, match=match, initial={"uren": match.uren, "dagen": match.dagen})
        self.fields["stap"].choices = [(stap.value, KNOP[stap]) for stap in match.mogelijke_stappen]

    def telt_mee(self, schoon: dict[str, object]) -> bool:
        return schoon.get("stap") in DOET_MEE

    def hoeveel(self, schoon: dict[str, object]) -> int | None:
        """Left empty, the hours stay as they are."""
        return schoon.get("uren") or self.match.uren

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        stopt = schoon.get("stap") == Stap.AFGELOPEN
        if stopt and not schoon.get("afloop") and "afloop" not in self.errors:
            self.add_error("afloop", "Kies hoe het afliep.")
        if not stopt:
            schoon["afloop"] = ""
        return schoon


class AntwoordForm(Urenformulier):
    """What the person says. Who is not the begeleider does not know how many hours feel good: it is looked at here."""

    BIJ = "antwoord"

    antwoord = forms.ChoiceField(
        choices=Matchstap.Antwoord,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies een antwoord."},
    )
    woorden = forms.CharField(required=False, max_length=400, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, data=None, *, vraag: str, stap: Matchstap, is_eigen: bool) -> None:
        super().__init__(data, inwoner=stap.match.inwoner, match=stap.match)
        self.stap = stap
        self.fields["antwoord"].label = vraag
        self.fields["woorden"].label = "Wilt u er iets bij zeggen?" if is_eigen else "Wat zei de inwoner erbij?"

    def telt_mee(self, schoon: dict[str, object]) -> bool:
        van_een_ander = self.stap.vanuit_plek or self.stap.gevraagd_door_id != self.inwoner.begeleider_id
        gaat_doen = self.stap.stap in DOET_MEE or self.stap.uren
        return bool(van_een_ander and gaat_doen and schoon.get("antwoord") == Matchstap.Antwoord.JA)

    def hoeveel(self, schoon: dict[str, object]) -> int | None:
        return self.stap.uren or self.stap.match.uren


class ProbeerkeerForm(ModelFormulier):
    op = Datumveld(label="Wanneer?", widget=Datumkeuze(dagen=("vandaag", "gisteren")))
    vond = forms.ChoiceField(
        label="Hoe was het?",
        choices=Probeerkeer.Vond,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies hoe het was."},
    )

    class Meta:
        model = Probeerkeer
        fields = ("wat", "op", "vond", "met_wie")
        labels = {"wat": "Wat hebt u gedaan?", "met_wie": "Met wie was dat?"}
        help_texts = {"met_wie": "Bijvoorbeeld: alleen, of met de ploeg van maandag."}

    def __init__(self, *args, vandaag: date, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.vandaag = vandaag
        self.initial.setdefault("op", "vandaag")

    def clean_op(self) -> date:
        op = self.cleaned_data["op"]
        if op > self.vandaag:
            raise forms.ValidationError("Kies een dag die al geweest is.")
        return op
