"""Change a werkgroep, and who is in it."""

from django import forms

from netwerk.models import Lid, Samenwerkingsverband, Werkgroep, Werkgroeplid
from netwerk.models.leden import LidQuerySet
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Chips, Rijkeuze


class WerkgroepForm(ModelFormulier):
    groepsapp = forms.URLField(
        label="Link naar de groepsapp",
        help_text="De link om mee te doen in de groepsapp, bijvoorbeeld van Signal. Hij begint met https://.",
        required=False,
        max_length=300,
        assume_scheme="https",
        widget=forms.TextInput(attrs={"inputmode": "url", "autocapitalize": "none", "spellcheck": "false"}),
    )

    class Meta:
        model = Werkgroep
        fields = ("naam", "doel", "groepsapp", "is_ontwerpteam")
        labels = {
            "naam": "Naam",
            "doel": "Wat wil de werkgroep?",
            "is_ontwerpteam": "Dit is het ontwerpteam: het kernteam van het netwerk",
        }
        widgets = {"doel": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, gebruiker: Lid, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.netwerken = Samenwerkingsverband.objects.waar_werkgroepen_beginnen(gebruiker)
        hier = self.instance.samenwerkingsverband_id
        if hier and hier not in {netwerk.pk for netwerk in self.netwerken}:
            del self.fields["is_ontwerpteam"]  # a trekker leads the own group, not which group leads the network
        self.fields["doel"].max_length = 1000
        self.fields["doel"].help_text = "In 1 of 2 zinnen."

    def clean_doel(self) -> str:
        doel = self.cleaned_data["doel"]
        if len(doel) > 1000:
            raise forms.ValidationError(f"Maak de tekst korter. Er passen 1000 tekens in, het zijn er nu {len(doel)}.")
        return doel


class NieuweWerkgroepForm(WerkgroepForm):
    """The same, in one of the networks of who makes it."""

    class Meta(WerkgroepForm.Meta):
        fields = ("samenwerkingsverband", "naam", "doel", "groepsapp", "is_ontwerpteam")
        labels = WerkgroepForm.Meta.labels | {"samenwerkingsverband": "Netwerk"}

    def __init__(self, *args, gebruiker: Lid, **kwargs) -> None:
        super().__init__(*args, gebruiker=gebruiker, **kwargs)
        netwerken = self.netwerken
        self.fields["samenwerkingsverband"].queryset = netwerken
        self.fields["samenwerkingsverband"].empty_label = "Kies een netwerk"
        if len(netwerken) == 1:
            self.fields["samenwerkingsverband"].initial = netwerken[0].pk
            self.fields["samenwerkingsverband"].widget = forms.HiddenInput()


class ErbijForm(Formulier):
    """Put somebody in a werkgroep."""

    lid = Rijkeuze(
        queryset=None,
        label="Wie komt erbij?",
        empty_label="Kies iemand",
        error_messages={
            "required": "Kies wie erbij komt.",
            "invalid_choice": "Deze persoon zit al in de werkgroep, of doet niet meer mee in het netwerk.",
        },
    )
    taak = forms.ChoiceField(label="Taak", choices=Werkgroeplid.Taak, initial=Werkgroeplid.Taak.LID, widget=Chips)

    def __init__(self, *args, op_te_nemen: LidQuerySet, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["lid"].queryset = op_te_nemen


class TaakForm(Formulier):
    taak = forms.ChoiceField(choices=Werkgroeplid.Taak)
