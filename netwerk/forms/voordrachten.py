"""Propose somebody for the network, and say why a proposal does not go on."""

from django import forms

from netwerk.ledenlijst import lijkt_op
from netwerk.models import Gemeente, Lid, Voordracht
from netwerk.rollen import NETWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Wereld
from netwerk.toegang import DRAAGT_AAN
from participatie.forms import Formulier

IN_GEWONE_WOORDEN = (
    (Wereld.INWONER, "Iemand die mee wil doen"),
    (Wereld.VRIJWILLIGER, "Een vrijwilliger"),
    (Wereld.WERKGEVER, "Iemand met een bedrijf"),
    (Wereld.PROFESSIONAL, "Iemand die voor zijn werk mensen helpt"),
    (Wereld.GEMEENTE, "Iemand van de gemeente"),
)


class VoordrachtForm(Formulier):
    """Checks nothing about accounts: a known address and an unknown one get the same answer."""

    naam = forms.CharField(
        label="Wie draagt u aan?", max_length=100, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )
    email = forms.EmailField(
        label="E-mailadres",
        help_text="Vraag eerst of diegene dit goedvindt.",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )
    wereld = forms.ChoiceField(label="Wat is diegene?", choices=Wereld, widget=forms.RadioSelect)
    gemeente = forms.ModelChoiceField(label="In welke gemeente?", queryset=None, empty_label="Kies een gemeente")
    waarom = forms.CharField(
        label="Waarom past diegene bij het netwerk?",
        help_text="Een paar zinnen. Schrijf niets over gezondheid of problemen.",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    toch_nieuw = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        gemeenten = Gemeente.objects.waar(gebruiker, rol=DRAAGT_AAN).order_by("naam")
        self.fields["gemeente"].queryset = gemeenten
        if len(gemeenten) == 1:
            self.initial["gemeente"] = gemeenten[0].pk
        if not heeft_rol(gebruiker, *NETWERKROLLEN):
            self.fields["wereld"].choices = IN_GEWONE_WOORDEN
            self.fields["waarom"].label = "Waarom past diegene bij ons?"
        self.gebruiker = gebruiker
        self.gelijkende: list[dict[str, object]] = []

    def clean_email(self) -> str:
        email = self.cleaned_data["email"].lower()
        if email == self.gebruiker.email.lower():
            raise forms.ValidationError("Dit is uw eigen adres. Draag iemand anders aan.")
        return email

    def clean(self) -> dict[str, object]:
        """Nobody names the same person twice. That somebody else did is told to nobody."""
        schoon = super().clean()
        if schoon.get("gemeente") and schoon.get("email"):
            eigen = Voordracht.objects.zichtbaar_voor(self.gebruiker).open().filter(door=self.gebruiker)
            if eigen.filter(gemeente=schoon["gemeente"], email=schoon["email"]).exists():
                self.add_error("email", "U droeg deze persoon al aan. U hoeft niets meer te doen.")
        if not schoon.pop("toch_nieuw", False) and schoon.get("naam") and heeft_rol(self.gebruiker, *NETWERKROLLEN):
            self.gelijkende = lijkt_op(schoon["naam"], lezer=self.gebruiker)
        if self.gelijkende:
            self.add_error(None, "Doet deze persoon al mee?")
        return schoon


class AfwijzenForm(Formulier):
    reden = forms.CharField(
        label="Waarom gaat het niet door?",
        help_text="Wie deze persoon aandroeg, leest dit.",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
