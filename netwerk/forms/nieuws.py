"""Write nieuws for the public page, and send it back with a remark."""

from datetime import date

from django import forms

from netwerk.models import Lid, Nieuwsbericht, Samenwerkingsverband
from participatie.bestandsformulier import BestandFormulier
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Datumveld


class NieuwsForm(ModelFormulier):
    openbaar_van = Datumveld(label="Vanaf welke dag mag iedereen het lezen?", help_text="Bijvoorbeeld 1-2-2026.")
    openbaar_tot = Datumveld(
        label="Tot en met welke dag?",
        help_text="Vult u niets in, dan blijft het staan tot u het weghaalt.",
        required=False,
    )

    class Meta:
        model = Nieuwsbericht
        fields = ("samenwerkingsverband", "titel", "tekst", "openbaar_van", "openbaar_tot")
        labels = {"samenwerkingsverband": "Netwerk", "titel": "Titel", "tekst": "Tekst"}
        help_texts = {
            "tekst": "Gewone tekst. Een lege regel begint een nieuwe alinea. Een adres met https:// wordt een link. "
            "Iedereen kan dit lezen: noem geen mensen die dat niet weten."
        }
        widgets = {"tekst": forms.Textarea(attrs={"rows": 10})}

    def __init__(self, *args, gebruiker: Lid, vandaag: date, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        netwerken = Samenwerkingsverband.objects.waar_nieuws_schrijven(gebruiker)
        self.fields["samenwerkingsverband"].queryset = netwerken
        self.fields["samenwerkingsverband"].empty_label = "Kies een netwerk"
        if not self.instance._state.adding:
            del self.fields["samenwerkingsverband"]
        elif len(netwerken) == 1:
            self.initial.setdefault("samenwerkingsverband", netwerken[0].pk)
            self.fields["samenwerkingsverband"].widget = forms.HiddenInput()
        if self.instance._state.adding:
            self.initial.setdefault("openbaar_van", vandaag)


class TerugsturenForm(Formulier):
    opmerking = forms.CharField(
        label="Wat moet er anders?",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Schrijf op wat er anders moet. Dan weet de schrijver wat te doen."},
    )


class NieuwsfotoForm(BestandFormulier):
    alleen_fotos = True
