"""Refer somebody, and write down what that person, the organisatie and the result say."""

from datetime import date

from django import forms
from django.utils.text import capfirst

from netwerk.models import Lid, Organisatie
from participatie.forms import Formulier
from trajecten.models import Inwoner, Verwijssoort, Verwijzing
from trajecten.verwijzingen import plekken_van

KLEIN = {"rows": 3}


class OrganisatieZoekForm(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(
        label="Zoek op naam of plaats",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )

    def gezocht(self) -> str:
        return self.cleaned_data["zoek"] if self.is_valid() else ""


class VerwijzingForm(Formulier):
    soort = forms.ModelChoiceField(label="Waarvoor?", queryset=None, empty_label="Kies waarvoor")
    plek = forms.ModelChoiceField(label="Welke plek?", queryset=None, empty_label="Dat maakt niet uit", required=False)
    vraag = forms.CharField(
        label="Wat vertelt u aan de organisatie?",
        help_text="Alleen wat nodig is. De inwoner leest dit eerst. Schrijf niets op over gezondheid.",
        max_length=400,
        widget=forms.Textarea(attrs=KLEIN),
    )

    def __init__(self, data=None, *, inwoner: Inwoner, organisatie: Organisatie, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data)
        self.inwoner, self.organisatie = inwoner, organisatie
        verband = inwoner.gemeente.samenwerkingsverband_id
        self.fields["soort"].queryset = Verwijssoort.objects.geldig_op(vandaag).te_kiezen(vandaag, verband=verband)
        self.fields["soort"].label_from_instance = lambda soort: capfirst(soort.woord_toen)
        plekken = plekken_van(organisatie, gebruiker, vandaag=vandaag)
        self.fields["plek"].queryset = plekken
        if not plekken:
            del self.fields["plek"]

    def clean_soort(self) -> Verwijssoort:
        soort = self.cleaned_data["soort"]
        if self.inwoner.verwijzingen.open().filter(soort=soort, organisatie=self.organisatie).exists():
            raise forms.ValidationError("Deze verwijzing loopt al.")
        return soort


class AkkoordForm(Formulier):
    ja = forms.ChoiceField(label="Wilt u dit?", choices=[("ja", "Ja"), ("nee", "Nee")], widget=forms.RadioSelect)

    def __init__(self, data=None, *, is_eigen: bool) -> None:
        super().__init__(data)
        if not is_eigen:
            self.fields["ja"].label = "Wil de inwoner dit?"
        self.fields["ja"].error_messages["required"] = "Kies ja of nee."


class OrganisatieantwoordForm(Formulier):
    antwoord = forms.ChoiceField(
        label="Kan het?",
        choices=[("ja", "Ja, de organisatie helpt"), ("nee", "Nee, de organisatie helpt niet")],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies of het kan."},
    )
    reden = forms.ChoiceField(
        label="Waarom niet?",
        choices=[("", "Geen reden: het kan"), *Verwijzing.Weigerreden.choices],
        required=False,
    )
    toelichting = forms.CharField(
        label="Wilt u er iets bij zeggen?",
        help_text="Bijvoorbeeld wanneer de inwoner kan komen.",
        max_length=200,
        required=False,
    )

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if schoon.get("antwoord") == "nee" and not schoon.get("reden") and "reden" not in self.errors:
            self.add_error("reden", "Kies waarom het niet kan.")
        return schoon


class ResultaatForm(Formulier):
    gegaan = forms.ChoiceField(
        label="Bent u gegaan?",
        choices=Verwijzing.Gegaan,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies een antwoord."},
    )
    geholpen = forms.ChoiceField(
        label="Hielp het?",
        help_text="Alleen als u bent gegaan.",
        choices=Verwijzing.Geholpen,
        widget=forms.RadioSelect,
        required=False,
    )
    woorden = forms.CharField(
        label="Wilt u er iets over vertellen?", max_length=400, required=False, widget=forms.Textarea(attrs=KLEIN)
    )

    def __init__(self, data=None, *, is_eigen: bool) -> None:
        super().__init__(data)
        if not is_eigen:
            self.fields["gegaan"].label = "Is de inwoner gegaan?"
            self.fields["geholpen"].help_text = "Alleen als de inwoner is gegaan."
            self.fields["woorden"].label = "Wat vertelt de inwoner?"

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if (
            schoon.get("gegaan") == Verwijzing.Gegaan.JA
            and not schoon.get("geholpen")
            and "geholpen" not in self.errors
        ):
            self.add_error("geholpen", "Kies of het hielp.")
        return schoon
