"""The screens with which a new samenwerkingsverband is set up."""

from datetime import date, datetime

from django import forms
from django.utils import timezone

from netwerk import startkit
from netwerk.forms.beheer import NetwerkForm
from netwerk.models import Bijeenkomst, Gemeente, Samenwerkingsverband
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Datumveld

HOOGSTENS_GROEPEN, HOOGSTENS_NAAM = 12, 100


class StartNetwerkForm(NetwerkForm):
    versie = None


class StartGemeenteForm(ModelFormulier):
    class Meta:
        model = Gemeente
        fields = ("naam", "cbs_code")
        labels = {"naam": "Naam van de gemeente", "cbs_code": "CBS-code"}
        help_texts = {"cbs_code": "GM met 4 cijfers, bijvoorbeeld GM0085. U vindt de code op cbs.nl."}
        widgets = {"cbs_code": forms.TextInput(attrs={"autocapitalize": "characters", "autocomplete": "off"})}

    def clean_cbs_code(self) -> str:
        code = self.cleaned_data["cbs_code"].upper()
        if al := startkit.gemeente_van(code):
            raise forms.ValidationError(f"{al.naam} hoort al bij {al.samenwerkingsverband.naam}.")
        return code


class StartGroepenForm(Formulier):
    werkgroepen = forms.CharField(
        label="Werkgroepen",
        help_text="Zet elke werkgroep op een eigen regel. Dit zijn voorbeelden: maak er uw eigen namen van.",
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    soorten = forms.MultipleChoiceField(
        label="Welke mensen doen mee?",
        help_text="De woorden kunt u later veranderen.",
        choices=[(sleutel, woord.capitalize()) for sleutel, (woord, _) in startkit.SOORTEN.items()],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    def clean_werkgroepen(self) -> list[str]:
        regels = [" ".join(regel.split()) for regel in self.cleaned_data["werkgroepen"].splitlines()]
        namen = list(dict.fromkeys(regel for regel in regels if regel))
        if len(namen) > HOOGSTENS_GROEPEN:
            raise forms.ValidationError(f"Vul hoogstens {HOOGSTENS_GROEPEN} werkgroepen in.")
        if te_lang := next((naam for naam in namen if len(naam) > HOOGSTENS_NAAM), None):
            raise forms.ValidationError(f"Deze naam is te lang: {te_lang[:40]}… Gebruik hoogstens 100 tekens.")
        return namen


class StartBijeenkomstForm(Formulier):
    thema = forms.CharField(label="Thema, als vraag", max_length=150)
    datum = Datumveld(label="Datum", help_text="Bijvoorbeeld 1-2-2026.")
    begin = forms.TimeField(label="Begint om", widget=forms.TextInput, help_text="Bijvoorbeeld 13:30.")
    eind = forms.TimeField(label="Eindigt om", widget=forms.TextInput)
    locatie = forms.CharField(label="Locatie", max_length=100)
    plaats = forms.CharField(label="Plaats", max_length=80)

    def __init__(self, data, *, bijeenkomst: Bijeenkomst, vandaag: date) -> None:
        begin = {}
        if bijeenkomst.begint_op:
            van, tot = timezone.localtime(bijeenkomst.begint_op), timezone.localtime(bijeenkomst.eindigt_op)
            begin = {naam: getattr(bijeenkomst, naam) for naam in ("thema", "locatie", "plaats")}
            begin |= {"datum": van.date(), "begin": van.strftime("%H:%M"), "eind": tot.strftime("%H:%M")}
        super().__init__(data, initial=begin)
        self.bijeenkomst, self.vandaag = bijeenkomst, vandaag

    def clean_datum(self) -> date:
        if self.cleaned_data["datum"] < self.vandaag:
            raise forms.ValidationError("Kies een dag die nog komt.")
        return self.cleaned_data["datum"]

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if schoon.get("begin") and schoon.get("eind") and schoon["eind"] <= schoon["begin"]:
            self.add_error("eind", "De bijeenkomst eindigt voor zij begint. Kijk de tijden na.")
        return schoon

    def save(self) -> Bijeenkomst:
        schoon, zone = self.cleaned_data, timezone.get_current_timezone()
        for naam in ("thema", "locatie", "plaats"):
            setattr(self.bijeenkomst, naam, schoon[naam])
        self.bijeenkomst.begint_op = datetime.combine(schoon["datum"], schoon["begin"], tzinfo=zone)
        self.bijeenkomst.eindigt_op = datetime.combine(schoon["datum"], schoon["eind"], tzinfo=zone)
        self.bijeenkomst.save()
        return self.bijeenkomst


def groepenform(data, verband: Samenwerkingsverband) -> StartGroepenForm:
    """What was chosen before, or the samples."""
    groepen = list(verband.werkgroepen.order_by("naam").values_list("naam", flat=True))
    soorten = list(verband.deelnemersoorten.values_list("sleutel", flat=True))
    begin = {
        "werkgroepen": "\n".join(groepen or startkit.WERKGROEPEN),
        "soorten": soorten if groepen else list(startkit.SOORTEN),
    }
    return StartGroepenForm(data, initial=begin)
