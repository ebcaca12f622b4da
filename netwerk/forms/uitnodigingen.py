"""Invite somebody, and filter the list of who was invited."""

from django import forms

from netwerk.ledenlijst import lijkt_op
from netwerk.models import Gemeente, Lid, Organisatie, Uitnodiging
from netwerk.models.uitnodigingen import UitnodigingQuerySet
from netwerk.rollen import te_geven_rollen
from netwerk.rolsoorten import Rolsoort
from participatie.forms import Formulier


class UitnodigingForm(Formulier):
    """Checks nothing about accounts: a known address and an unknown one get the same answer in the same time."""

    naam = forms.CharField(label="Naam", max_length=100, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    email = forms.EmailField(
        label="E-mailadres",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )
    gemeente = forms.ModelChoiceField(label="Gemeente", queryset=None, empty_label="Kies een gemeente")
    soort = forms.ChoiceField(label="Rol")
    organisatie = forms.ModelChoiceField(
        label="Organisatie",
        help_text="Voor een werkgever is dit nodig.",
        required=False,
        queryset=None,
        empty_label="Geen organisatie",
    )
    toch_nieuw = forms.BooleanField(required=False, widget=forms.HiddenInput)
    organisatie_onbekend = forms.BooleanField(label="De organisatie staat er nog niet bij", required=False)

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        self.gebruiker = gebruiker
        self.gelijkende: list[dict[str, object]] = []
        gemeenten = Gemeente.objects.zichtbaar_voor(gebruiker).waar_rol_te_geven(gebruiker).order_by("naam")
        self.fields["gemeente"].queryset = gemeenten
        if len(gemeenten) == 1:
            self.initial["gemeente"] = gemeenten[0].pk
        mogelijk = frozenset().union(*(te_geven_rollen(gebruiker, gemeente.pk) for gemeente in gemeenten))
        rollen = [(rol.value, rol.label) for rol in Rolsoort if rol in mogelijk]
        self.fields["soort"].choices = rollen if len(rollen) == 1 else [("", "Kies een rol"), *rollen]
        self.fields["organisatie"].queryset = (
            Organisatie.objects.zichtbaar_voor(gebruiker).om_uit_te_nodigen(gebruiker).order_by("naam", "pk")
        )
        if Rolsoort.WERKGEVER not in mogelijk:
            del self.fields["organisatie_onbekend"]
            self.fields["organisatie"].help_text = ""

    def clean_email(self) -> str:
        if self.cleaned_data["email"].lower() == self.gebruiker.email.lower():
            raise forms.ValidationError("Dit is uw eigen adres. Uzelf een rol geven kan niet: vraag het een ander.")
        return self.cleaned_data["email"]

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        gemeente, soort = schoon.get("gemeente"), schoon.get("soort")
        if gemeente and soort and soort not in te_geven_rollen(self.gebruiker, gemeente.pk):
            self.add_error("soort", "Deze rol kunt u in deze gemeente niet geven. Kies een andere rol.")
        zonder = not schoon.get("organisatie") and not schoon.pop("organisatie_onbekend", False)
        if soort == Rolsoort.WERKGEVER and zonder and "organisatie" not in self.errors:
            self.add_error("organisatie", "Kies de organisatie, of zet het vinkje dat die er nog niet bij staat.")
        schoon.pop("organisatie_onbekend", None)
        if not schoon.pop("toch_nieuw", False) and schoon.get("naam"):
            self.gelijkende = lijkt_op(schoon["naam"], lezer=self.gebruiker)
        if self.gelijkende:
            self.add_error(None, "Doet deze persoon al mee?")
        return schoon


class UitnodigingenFilter(Formulier):
    zonder_mag_leeg = True

    stand = forms.ChoiceField(
        label="Stand", required=False, choices=[("", "Alle uitnodigingen"), *Uitnodiging.Stand.choices]
    )
    gemeente = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        self.fields["gemeente"].queryset = (
            Gemeente.objects.zichtbaar_voor(gebruiker).waar_rol_te_geven(gebruiker).order_by("naam")
        )

    def pas_toe(self, uitnodigingen: UitnodigingQuerySet, *, nu) -> UitnodigingQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return uitnodigingen.none()
        schoon = self.cleaned_data
        if schoon["gemeente"]:
            uitnodigingen = uitnodigingen.filter(gemeente=schoon["gemeente"])
        return uitnodigingen.met_stand(schoon["stand"], nu) if schoon["stand"] else uitnodigingen
