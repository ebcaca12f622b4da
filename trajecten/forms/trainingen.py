"""Write down a training that one did."""

from datetime import date

from django import forms
from django.utils.text import capfirst

from netwerk.models import Lid
from participatie.forms import Formulier
from participatie.velden import Datumveld, is_geweest
from trajecten.models import Trainingsoort


class TrainingForm(Formulier):
    soort = forms.ModelChoiceField(label="Welke training deed u?", queryset=None, empty_label="Kies een training")
    op = Datumveld(label="Wanneer?")
    geldig_tot = Datumveld(
        label="Tot wanneer is de training geldig?", help_text="Laat leeg als er geen einde is.", required=False
    )

    def __init__(self, data=None, *, lid: Lid, vandaag: date) -> None:
        super().__init__(data)
        self.lid, self.vandaag = lid, vandaag
        verband = lid.gemeente.samenwerkingsverband_id
        self.fields["soort"].queryset = Trainingsoort.objects.geldig_op(vandaag).te_kiezen(vandaag, verband=verband)
        self.fields["soort"].label_from_instance = lambda soort: capfirst(soort.woord_toen)

    def clean_op(self) -> date:
        return is_geweest(self.cleaned_data["op"], vandaag=self.vandaag)

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        op, tot = schoon.get("op"), schoon.get("geldig_tot")
        if op and tot and tot <= op:
            self.add_error("geldig_tot", "Kies een dag na de training.")
        soort = schoon.get("soort")
        if op and soort and self.lid.trainingen.filter(soort=soort, op=op).exists():
            self.add_error("soort", "Deze training staat er al.")
        return schoon
