"""Ask what the network should learn, answer it, and find questions."""

from datetime import datetime

from django import forms

from netwerk import herkomst
from netwerk.forms.bijeenkomsten import kies_netwerk, mensen_van
from netwerk.models import Leervraag, Lid, Werkgroep
from netwerk.models.leervragen import LeervraagQuerySet
from netwerk.rollen import MEEWERKROLLEN, samenwerkingsverbanden
from participatie.forms import Formulier
from participatie.velden import Rijkeuze


class LeervragenFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(
        label="Zoek",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )
    stand = forms.ChoiceField(
        label="Welke?",
        required=False,
        choices=[("", "Open vragen"), ("beantwoord", "Beantwoorde vragen"), ("alle", "Alle vragen")],
    )
    werkgroep = Rijkeuze(label="Werkgroep", required=False, queryset=None, empty_label="Alle werkgroepen")
    door = Rijkeuze(label="Wie vroeg het?", required=False, queryset=None, empty_label="Iedereen")

    volgorde = forms.ChoiceField(
        label="Volgorde",
        required=False,
        choices=[("", "Wat leden belangrijk vinden eerst"), ("oud", "Oudste eerst"), ("nieuw", "Nieuwste eerst")],
    )

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        verbanden = samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN)
        vragers = Leervraag.objects.zichtbaar_voor(gebruiker).filter(weg_op=None).values("gesteld_door")
        self.fields["werkgroep"].queryset = Werkgroep.objects.zichtbaar_voor(gebruiker).order_by("naam", "pk")
        self.fields["door"].queryset = mensen_van(gebruiker, verbanden).filter(pk__in=vragers)

    def pas_toe(self, vragen: LeervraagQuerySet) -> LeervraagQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return vragen.none()
        schoon = self.cleaned_data
        standen = {"": vragen.open(), "beantwoord": vragen.beantwoord(), "alle": vragen.filter(weg_op=None)}
        gevonden = standen[schoon["stand"]].zoek(schoon["zoek"])
        keuzes = {"gesteld_door": schoon["door"], "werkgroep": schoon["werkgroep"]}
        return gevonden.filter(**{veld: keuze for veld, keuze in keuzes.items() if keuze})

    def op_volgorde(self, vragen: LeervraagQuerySet) -> LeervraagQuerySet:
        """In: with `stemmen`."""
        op_dag = {"oud": ("gesteld_op", "pk"), "nieuw": ("-gesteld_op", "pk")}
        gekozen = self.cleaned_data.get("volgorde") if self.is_valid() else ""
        return vragen.order_by(*op_dag[gekozen]) if gekozen else vragen.belangrijkste_eerst()


class LeervraagForm(Formulier):
    samenwerkingsverband = Rijkeuze(label="Netwerk", queryset=None, empty_label=None)
    vraag = forms.CharField(
        label="Wat wilt u leren?",
        help_text="Schrijf een vraag op. Schrijf geen namen van inwoners op.",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    werkgroep = Rijkeuze(
        label="Bij welke werkgroep hoort de vraag?", required=False, queryset=None, empty_label="Bij het hele netwerk"
    )

    def __init__(self, data=None, *, gebruiker: Lid, werkgroep: str = "") -> None:
        """In: the id of a werkgroep to begin with, as it stands in the address."""
        super().__init__(data)
        kies_netwerk(self, gebruiker, rollen=MEEWERKROLLEN)
        self.fields["werkgroep"].queryset = Werkgroep.objects.zichtbaar_voor(gebruiker).order_by("naam", "pk")
        self.initial["werkgroep"] = werkgroep

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        verband, werkgroep = schoon.get("samenwerkingsverband"), schoon.get("werkgroep")
        if verband and werkgroep and werkgroep.samenwerkingsverband_id != verband.pk:
            self.add_error("werkgroep", f"Kies een werkgroep van {verband}.")
        return schoon


class AntwoordForm(Formulier):
    tekst = forms.CharField(
        label="Wat hebben wij geleerd?",
        help_text="Schrijf geen namen van inwoners op.",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    bron = forms.ChoiceField(label="Waar hebt u dat geleerd?", required=False)
    af = forms.BooleanField(label="Hiermee is de vraag beantwoord", required=False, initial=True)

    def __init__(self, data=None, *, gebruiker: Lid, nu: datetime) -> None:
        super().__init__(data)
        self.fields["bron"].choices = [("", "Ergens anders"), *herkomst.keuzes(lezer=gebruiker, nu=nu)]

    def clean_bron(self):
        return herkomst.lees_keuze(self.cleaned_data["bron"])
