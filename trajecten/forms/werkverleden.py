"""One thing that somebody did before: only what it was has to be said."""

from datetime import date

from django import forms

from participatie.forms import Formulier
from trajecten.models import Werkverleden
from trajecten.models.werkverleden import EERSTE_JAAR


def _jaar(label: str) -> forms.IntegerField:
    return forms.IntegerField(
        label=label,
        required=False,
        min_value=EERSTE_JAAR,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        error_messages={"invalid": "Vul een jaar in, bijvoorbeeld 2019.", "min_value": "Vul een later jaar in."},
    )


class WerkverledenForm(Formulier):
    wat = forms.CharField(
        label="Wat deed u?",
        help_text="Bijvoorbeeld: afwassen, een moestuin, zorgen voor iemand.",
        max_length=120,
        error_messages={"required": "Schrijf op wat u deed."},
    )
    waar = forms.CharField(label="Waar was dat?", max_length=120, required=False)
    van_jaar = _jaar("Vanaf welk jaar?")
    tot_jaar = _jaar("Tot welk jaar?")
    reden = forms.ChoiceField(
        label="Waarom stopte het?",
        help_text="U hoeft niets over uw gezondheid te zeggen.",
        choices=[*Werkverleden.Reden.choices, ("", "Dat zeg ik liever niet")],
        widget=forms.RadioSelect,
        required=False,
    )
    was_fijn = forms.CharField(
        label="Wat was er fijn?",
        help_text="Dan weten wij wat u nodig hebt op een volgende plek.",
        max_length=400,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, data=None, *, werk: Werkverleden | None, vandaag: date) -> None:
        super().__init__(data, initial=werk and {naam: getattr(werk, naam) for naam in self.base_fields})
        self.vandaag = vandaag

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        van, tot = schoon.get("van_jaar"), schoon.get("tot_jaar")
        for veld, jaar in (("van_jaar", van), ("tot_jaar", tot)):
            if jaar and jaar > self.vandaag.year:
                self.add_error(veld, "Dit jaar komt nog. Vul een eerder jaar in.")
        if van and tot and tot < van:
            self.add_error("tot_jaar", "Het laatste jaar ligt voor het eerste jaar.")
        return schoon
