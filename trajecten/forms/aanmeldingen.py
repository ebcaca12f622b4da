"""The "Doe mee" form: no account, few questions."""

import re
from datetime import datetime
from uuid import UUID, uuid4

from django import forms

from netwerk.models import Gemeente, Samenwerkingsverband
from participatie.forms import ModelFormulier
from participatie.muur import systeemcontext
from participatie.velden import Rijkeuze
from trajecten.models import Aanmelding

_BEREIKBAAR = "Vul een telefoonnummer of een e-mailadres in. Dan kunnen wij contact opnemen."


class AanmeldingForm(ModelFormulier):
    sleutel = forms.CharField(widget=forms.HiddenInput, required=False)
    laat_leeg = forms.CharField(required=False)
    """Not on the screen of people. Who fills it in is a program."""

    class Meta:
        model = Aanmelding
        fields = ("naam", "telefoon", "email", "gemeente", "bericht")
        field_classes = {"gemeente": Rijkeuze}
        labels = {
            "naam": "Hoe heet u?",
            "telefoon": "Telefoonnummer",
            "email": "E-mailadres",
            "gemeente": "In welke gemeente woont u?",
            "bericht": "Wat wilt u ons vertellen of vragen?",
        }
        help_texts = {
            "telefoon": "Wij bellen u dan terug. U mag ook alleen een e-mailadres invullen.",
            "gemeente": "Staat uw gemeente er niet bij? Dan doet die nog niet mee.",
            "bericht": "Schrijf niets op over uw gezondheid of uw geld. Dat hoeven wij nu niet te weten.",
        }
        error_messages = {
            "naam": {"required": "Vul uw naam in. Uw voornaam is genoeg."},
            "gemeente": {"required": "Kies de gemeente waar u woont."},
        }
        widgets = {
            "naam": forms.TextInput(attrs={"autocomplete": "name"}),
            "telefoon": forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
            "email": forms.EmailInput(attrs={"autocomplete": "email"}),
            "bericht": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args, netwerk: Samenwerkingsverband | None = None, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        gemeente = self.fields["gemeente"]
        gemeente.queryset = netwerk.gemeenten.met_kwartiermaker() if netwerk else Gemeente.objects.met_kwartiermaker()
        gemeente.empty_label = "Kies een gemeente"
        self.fields["sleutel"].initial = uuid4

    @property
    def is_van_een_programma(self) -> bool:
        return bool(self["laat_leeg"].value())

    def clean_sleutel(self) -> UUID:
        """Read the key of the form; without a good one this is a new form."""
        try:
            return UUID(self.cleaned_data["sleutel"])
        except ValueError:
            return uuid4()

    def clean_telefoon(self) -> str:
        telefoon = self.cleaned_data["telefoon"]
        if telefoon and not 8 <= len(re.sub(r"\D", "", telefoon)) <= 15:
            raise forms.ValidationError("Vul een telefoonnummer in, bijvoorbeeld 06 12345678.")
        return telefoon

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        bereikbaar = gegevens.get("telefoon") or gegevens.get("email") or {"telefoon", "email"} & self.errors.keys()
        if not bereikbaar:
            self.add_error("telefoon", forms.ValidationError(_BEREIKBAAR, code="required"))
        return gegevens

    def bewaar(self, *, nu: datetime) -> Aanmelding:
        velden = {naam: self.cleaned_data[naam] for naam in self.Meta.fields}
        with systeemcontext("somebody without account asks to take part"):
            return Aanmelding.ontvang(sleutel=self.cleaned_data["sleutel"], nu=nu, **velden)
