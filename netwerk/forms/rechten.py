"""Look for people and their rights, change these with a reason, and say every quarter that they are right."""

from django import forms

from netwerk.models import Gemeente, Lid, Rol
from netwerk.models.leden import LidQuerySet
from netwerk.rollen import te_geven_rollen
from netwerk.rolsoorten import Rolsoort
from participatie.forms import Formulier


class RechtenFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(
        label="Zoek",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )
    gemeente = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")
    rol = forms.ChoiceField(label="Rol", required=False, choices=[("", "Alle rollen"), *Rolsoort.choices])
    account = forms.ChoiceField(
        label="Account", required=False, choices=[("", "Open en gesloten"), ("open", "Open"), ("gesloten", "Gesloten")]
    )

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        self.gebruiker = gebruiker
        self.fields["gemeente"].queryset = Gemeente.objects.onder_beheer(gebruiker).order_by("naam")

    def is_verfijnd(self) -> bool:
        """Whether more than a word is asked, so that the other filters stand open."""
        return any(naam != "zoek" for naam in self.changed_data)

    def pas_toe(self, leden: LidQuerySet) -> LidQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return leden.none()
        schoon = self.cleaned_data
        leden = leden.zoek_account(schoon["zoek"])
        if schoon["account"]:
            leden = leden.filter(is_active=schoon["account"] == "open")
        if not (schoon["gemeente"] or schoon["rol"]):
            return leden
        rollen = Rol.objects.zichtbaar_voor(self.gebruiker)
        if schoon["gemeente"]:
            rollen = rollen.filter(gemeente=schoon["gemeente"])
        if schoon["rol"]:
            rollen = rollen.filter(soort=schoon["rol"])
        return leden.filter(pk__in=rollen.values("lid"))


class RedenForm(Formulier):
    reden = forms.CharField(
        label="Waarom?",
        help_text="Dit blijft bewaard bij de verandering. Schrijf niets over iemands gezondheid.",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Vul in waarom u dit verandert."},
    )


class SluitForm(RedenForm):
    stopt = forms.ChoiceField(
        label="Stopt deze persoon met het netwerk?",
        choices=[("ja", "Ja, vanaf vandaag"), ("nee", "Nee, alleen het account gaat dicht")],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies of deze persoon ook stopt met het netwerk."},
    )

    field_order = ("stopt", "reden")

    def __init__(self, data, *, lid: Lid) -> None:
        """Of an account that is closed already only this is left: that its person stops."""
        super().__init__(data)
        if not lid.is_active:
            del self.fields["stopt"]

    @property
    def met_het_netwerk(self) -> bool:
        return self.cleaned_data.get("stopt", "ja") == "ja"


class RolGevenForm(RedenForm):
    gemeente = forms.ModelChoiceField(label="Gemeente", queryset=None, empty_label="Kies een gemeente")
    soort = forms.ChoiceField(label="Rol", choices=[("", "Kies een rol"), *Rolsoort.choices])

    field_order = ("gemeente", "soort", "reden")

    def __init__(self, data, *, lid: Lid, gebruiker: Lid) -> None:
        super().__init__(data)
        self.lid, self.gebruiker = lid, gebruiker
        gemeenten = Gemeente.objects.waar(gebruiker, rol=Rolsoort.FUNCTIONEEL_BEHEERDER).order_by("naam")
        self.fields["gemeente"].queryset = gemeenten
        if len(gemeenten) == 1:
            self.initial["gemeente"] = gemeenten[0].pk

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        gemeente, soort = schoon.get("gemeente"), schoon.get("soort")
        if gemeente and soort:
            if soort not in te_geven_rollen(self.gebruiker, gemeente.pk):
                self.add_error("soort", "Deze rol kunt u in deze gemeente niet geven. Kies een andere rol.")
            elif self.lid.rollen.filter(gemeente=gemeente, soort=soort).exists():
                self.add_error("soort", f"{self.lid} heeft deze rol al in {gemeente}.")
        return schoon


class RolAfnemenForm(RedenForm):
    rol = forms.ModelChoiceField(label="Welke rol?", queryset=None, empty_label=None, widget=forms.RadioSelect)

    field_order = ("rol", "reden")

    def __init__(self, data, *, lid: Lid, gebruiker: Lid) -> None:
        super().__init__(data)
        waar = Gemeente.objects.waar(gebruiker, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
        rollen = lid.rollen.filter(gemeente__in=waar).select_related("gemeente", "lid")
        self.fields["rol"].queryset = rollen.order_by("gemeente__naam", "soort")
        self.fields["rol"].label_from_instance = lambda rol: f"{rol}, {rol.gemeente}"


class ControleForm(Formulier):
    gezien = forms.CharField(max_length=64, widget=forms.HiddenInput)
    opmerking = forms.CharField(
        label="Opmerking",
        help_text="Bijvoorbeeld wat u hebt veranderd.",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
