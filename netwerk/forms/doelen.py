"""What a network wants to reach, and what came of it."""

from django import forms

from netwerk.models import Lid, Netwerkdoel, Samenwerkingsverband
from participatie.forms import ModelFormulier


class DoelForm(ModelFormulier):
    class Meta:
        model = Netwerkdoel
        fields = ("doel", "stand", "opbrengst")
        labels = {"doel": "Wat wilt u bereiken?", "stand": "Hoe staat het ervoor?", "opbrengst": "Wat kwam ervan?"}
        help_texts = {
            "doel": "In 1 zin, bijvoorbeeld: Iedereen in de wijk kent een plek om mee te doen.",
            "opbrengst": "Ook als het anders liep. Schrijf geen namen van inwoners op.",
        }
        error_messages = {"doel": {"required": "Schrijf op wat u wilt bereiken."}}
        widgets = {
            "doel": forms.Textarea(attrs={"rows": 2}),
            "stand": forms.RadioSelect,
            "opbrengst": forms.Textarea(attrs={"rows": 4}),
        }

    def clean_doel(self) -> str:
        return " ".join(self.cleaned_data["doel"].split())


class NieuwDoelForm(DoelForm):
    """The same, in one of the networks of who writes it down; nothing came of it yet."""

    class Meta(DoelForm.Meta):
        fields = ("samenwerkingsverband", "doel")
        labels = DoelForm.Meta.labels | {"samenwerkingsverband": "Netwerk"}

    def __init__(self, *args, gebruiker: Lid, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        netwerken = Samenwerkingsverband.objects.waar_werkgroepen_beginnen(gebruiker)
        self.fields["samenwerkingsverband"].queryset = netwerken
        self.fields["samenwerkingsverband"].empty_label = "Kies een netwerk"
        if len(netwerken) == 1:
            self.fields["samenwerkingsverband"].initial = netwerken[0].pk
            self.fields["samenwerkingsverband"].widget = forms.HiddenInput()
