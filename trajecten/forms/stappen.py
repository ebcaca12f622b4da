"""A small step, and what the person says to it."""

from django import forms

from participatie.forms import Formulier
from trajecten.models import Gehoord, Stap


class StapForm(Formulier):
    wat = forms.CharField(
        max_length=120, error_messages={"required": "Schrijf de stap op. Een paar woorden is genoeg."}
    )
    wanneer = forms.CharField(
        label="Wanneer?", help_text="Bijvoorbeeld: dinsdag, of: elke week.", max_length=60, required=False
    )

    def __init__(self, data=None, *, is_eigen: bool, stap: Stap | None = None) -> None:
        super().__init__(data, initial={"wat": stap.wat, "wanneer": stap.wanneer} if stap else None)
        wat = self.fields["wat"]
        wat.label = "Wat wilt u doen?" if is_eigen else "Wat kan de stap zijn?"
        wat.help_text = "Klein is goed. Bijvoorbeeld: boodschappen doen."
        if not is_eigen:
            wat.help_text += " Schrijf niets op over gezondheid."


class StapAntwoordForm(Formulier):
    antwoord = forms.ChoiceField(
        choices=Stap.Antwoord, widget=forms.RadioSelect, error_messages={"required": "Kies een antwoord."}
    )
    woorden = forms.CharField(required=False, max_length=400, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, data=None, *, is_eigen: bool, antwoord: str = "") -> None:
        super().__init__(data, initial={"antwoord": antwoord})
        self.is_eigen = is_eigen
        self.fields["antwoord"].label = "Wilt u dit doen?" if is_eigen else "Wat zegt de inwoner?"
        self.fields["woorden"].label = "Wat wilt u liever?" if is_eigen else "Wat zei de inwoner erbij?"
        self.fields["woorden"].help_text = "Nodig als het antwoord Liever anders is."

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if (
            schoon.get("antwoord") == Stap.Antwoord.ANDERS
            and not schoon.get("woorden")
            and "woorden" not in self.errors
        ):
            self.add_error(
                "woorden", "Schrijf op wat u liever wilt." if self.is_eigen else "Schrijf op wat de inwoner liever wil."
            )
        return schoon


class GehoordForm(Formulier):
    antwoord = forms.ChoiceField(
        choices=Gehoord.Antwoord, widget=forms.RadioSelect, error_messages={"required": "Kies een antwoord."}
    )
