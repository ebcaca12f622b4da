"""What the side of a plek says about how a match goes on, and that somebody who was found does not fit."""

from datetime import date

from django import forms

from participatie.forms import Formulier
from participatie.velden import Datumkeuze, Datumveld
from trajecten.matches import KNOP
from trajecten.models import Match, Plekafwijzing
from trajecten.models.matches import Stap
from trajecten.plekmatches import VERDER

WEET_NIET = "weet_niet"


class PlekberichtForm(Formulier):
    geweest_op = Datumveld(
        label="Is de kennismaking geweest? Wanneer?",
        required=False,
        widget=Datumkeuze(dagen=("vandaag", "gisteren"), leeg="Nog niet geweest"),
    )
    wat = forms.ChoiceField(
        label="Hoe wilt u verder?", widget=forms.RadioSelect, error_messages={"required": "Kies hoe u verder wilt."}
    )
    reden = forms.CharField(
        label="Waarom?",
        help_text="De inwoner leest dit. Schrijf niets op over gezondheid.",
        required=False,
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, data=None, *, match: Match, vandaag: date) -> None:
        super().__init__(data)
        self.vandaag = vandaag
        stand = Stap(match.stand)
        keuzes = [(stap.value, f"Wij willen graag verder: {KNOP[stap].lower()}") for stap in VERDER[stand]]
        keuzes.append((Stap.AFGELOPEN.value, "Het past niet"))
        if stand == Stap.KENNISMAKING and match.kennisgemaakt_op is None:
            keuzes.append((WEET_NIET, "Wij weten het nog niet"))
        else:
            del self.fields["geweest_op"]
        self.fields["wat"].choices = keuzes

    def clean_geweest_op(self) -> date | None:
        op = self.cleaned_data["geweest_op"]
        if op and op > self.vandaag:
            raise forms.ValidationError("Kies een dag die al geweest is.")
        return op

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        wat, reden = schoon.get("wat"), schoon.get("reden")
        if wat == Stap.AFGELOPEN and not reden and "reden" not in self.errors:
            self.add_error("reden", "Schrijf op waarom het niet past.")
        if wat == WEET_NIET and reden:
            self.add_error("reden", "Weet u het nog niet? Laat dit dan leeg.")
        if wat == WEET_NIET and not schoon.get("geweest_op") and "geweest_op" not in self.errors:
            self.add_error("geweest_op", "Kies op welke dag de kennismaking was.")
        return schoon

    def gezegd(self) -> dict[str, object]:
        """Return what `plekmatches.zeg` keeps."""
        schoon = self.cleaned_data
        return {
            "stap": None if schoon["wat"] == WEET_NIET else Stap(schoon["wat"]),
            "geweest_op": schoon.get("geweest_op"),
            "reden": schoon["reden"],
        }


class PlekafwijzingForm(Formulier):
    reden = forms.ChoiceField(
        label="Waarom past deze plek niet bij deze persoon?",
        help_text="De inwoner kan dit lezen.",
        choices=Plekafwijzing.Reden,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies waarom het niet past."},
    )
