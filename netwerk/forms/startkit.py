"""The screens with which a new samenwerkingsverband is set up."""

from datetime import date, datetime, time

from django import forms
from django.utils import timezone

from netwerk import startkit
from netwerk.forms.beheer import NetwerkForm
from netwerk.models import Bijeenkomst, Bijeenkomstreeks, Gemeente, Samenwerkingsverband
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Datumveld

HOOGSTENS_GROEPEN, HOOGSTENS_NAAM, HOOGSTENS_DOEL = 12, 100, 200
KORTST, LANGST = 15, 12 * 60
"""Minutes."""


class StartNetwerkForm(NetwerkForm):
    versie = None

    class Meta(NetwerkForm.Meta):
        fields = (*NetwerkForm.Meta.fields, "vakantieregio")
        labels = NetwerkForm.Meta.labels | {"vakantieregio": "In welke regio van de schoolvakanties ligt het netwerk?"}
        widgets = NetwerkForm.Meta.widgets | {"vakantieregio": forms.RadioSelect}

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["vakantieregio"].required = False

    def clean_vakantieregio(self) -> str:
        """All may stay empty here: then it stays the region that it was."""
        return self.cleaned_data["vakantieregio"] or self.initial["vakantieregio"]


class StartGemeenteForm(ModelFormulier):
    class Meta:
        model = Gemeente
        fields = ("naam", "cbs_code")
        labels = {"naam": "Naam van de gemeente", "cbs_code": "CBS-code"}
        help_texts = {"cbs_code": "GM met 4 cijfers, bijvoorbeeld GM0085. U vindt de code op cbs.nl."}
        widgets = {"cbs_code": forms.TextInput(attrs={"autocapitalize": "characters", "autocomplete": "off"})}

    def clean_cbs_code(self) -> str:
        code = self.cleaned_data["cbs_code"].upper()
        al = startkit.gemeente_van(code)
        if al and al.pk != self.instance.pk:
            raise forms.ValidationError(f"{al.naam} hoort al bij {al.samenwerkingsverband.naam}.")
        return code


class GemeenteErbijForm(StartGemeenteForm):
    """One that joins a network that has begun."""

    reden = forms.CharField(
        label="Waarom doet deze gemeente mee?",
        help_text="Bijvoorbeeld: besluit van de raad van 1 juni. Dit staat erbij in wie wat veranderde.",
        max_length=200,
    )


class StartGroepenForm(Formulier):
    doelen = forms.CharField(
        label="Wat wil het netwerk bereiken?",
        help_text="Zet elk doel op een eigen regel. Later schrijft u erbij wat ervan kwam.",
        widget=forms.Textarea(attrs={"rows": 3}),
        required=False,
    )
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

    def clean_doelen(self) -> list[str]:
        return self._regels("doelen", wat="doelen", tekens=HOOGSTENS_DOEL)

    def clean_werkgroepen(self) -> list[str]:
        return self._regels("werkgroepen", wat="werkgroepen", tekens=HOOGSTENS_NAAM)

    def _regels(self, naam: str, *, wat: str, tekens: int) -> list[str]:
        regels = [" ".join(regel.split()) for regel in self.cleaned_data[naam].splitlines()]
        gevuld = list(dict.fromkeys(regel for regel in regels if regel))
        if len(gevuld) > HOOGSTENS_GROEPEN:
            raise forms.ValidationError(f"Vul hoogstens {HOOGSTENS_GROEPEN} {wat} in.")
        if te_lang := next((regel for regel in gevuld if len(regel) > tekens), None):
            raise forms.ValidationError(f"Deze regel is te lang: {te_lang[:40]}… Gebruik hoogstens {tekens} tekens.")
        return gevuld


class StartBijeenkomstForm(Formulier):
    thema = forms.CharField(label="Thema, als vraag", max_length=150)
    datum = Datumveld(label="Datum", help_text="Bijvoorbeeld 1-2-2026.")
    begin = forms.TimeField(label="Begint om", widget=forms.TextInput, help_text="Bijvoorbeeld 13:30.")
    eind = forms.TimeField(label="Eindigt om", widget=forms.TextInput)
    locatie = forms.CharField(label="Locatie", max_length=100)
    plaats = forms.CharField(label="Plaats", max_length=80)
    elke_maanden = forms.TypedChoiceField(
        label="Hoe vaak komt u bij elkaar?",
        help_text="Dan zetten wij er meteen 6 in de agenda, op dezelfde dag van de maand. U kunt ze later verzetten.",
        coerce=int,
        choices=[(1, "Elke maand"), (2, "Elke 2 maanden"), (3, "Elke 3 maanden"), (0, "Nu nog alleen deze keer")],
        widget=forms.RadioSelect,
    )

    def __init__(self, data, *, bijeenkomst: Bijeenkomst, vandaag: date) -> None:
        begin = {"elke_maanden": 2}
        if bijeenkomst.begint_op:
            van, tot = timezone.localtime(bijeenkomst.begint_op), timezone.localtime(bijeenkomst.eindigt_op)
            begin = {naam: getattr(bijeenkomst, naam) for naam in ("thema", "locatie", "plaats")}
            begin |= {"datum": van.date(), "begin": van.strftime("%H:%M"), "eind": tot.strftime("%H:%M")}
            begin["elke_maanden"] = bijeenkomst.reeks.elke_maanden if bijeenkomst.reeks else 0
        super().__init__(data, initial=begin)
        self.bijeenkomst, self.vandaag = bijeenkomst, vandaag

    def clean_datum(self) -> date:
        if self.cleaned_data["datum"] < self.vandaag:
            raise forms.ValidationError("Kies een dag die nog komt.")
        return self.cleaned_data["datum"]

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if schoon.get("begin") and schoon.get("eind"):
            duur = _minuten(schoon["eind"]) - _minuten(schoon["begin"])
            if duur <= 0:
                self.add_error("eind", "De bijeenkomst eindigt voor zij begint. Kijk de tijden na.")
            elif not KORTST <= duur <= LANGST:
                self.add_error("eind", "Een bijeenkomst duurt 15 minuten tot 12 uur.")
        return schoon

    def save(self, *, nu: datetime) -> Bijeenkomstreeks | None:
        schoon, zone = self.cleaned_data, timezone.get_current_timezone()
        for naam in ("thema", "locatie", "plaats"):
            setattr(self.bijeenkomst, naam, schoon[naam])
        self.bijeenkomst.begint_op = datetime.combine(schoon["datum"], schoon["begin"], tzinfo=zone)
        self.bijeenkomst.eindigt_op = datetime.combine(schoon["datum"], schoon["eind"], tzinfo=zone)
        return startkit.zet_bijeenkomsten(self.bijeenkomst, elke_maanden=schoon["elke_maanden"], nu=nu)


def _minuten(tijd: time) -> int:
    return tijd.hour * 60 + tijd.minute


def groepenform(data, verband: Samenwerkingsverband) -> StartGroepenForm:
    """What was chosen before, or the samples."""
    groepen = list(verband.werkgroepen.order_by("naam").values_list("naam", flat=True))
    soorten = list(verband.deelnemersoorten.values_list("sleutel", flat=True))
    doelen = list(verband.doelen.order_by("doel").values_list("doel", flat=True))
    begin = {
        "doelen": "\n".join(doelen if groepen else startkit.DOELEN),
        "werkgroepen": "\n".join(groepen or startkit.WERKGROEPEN),
        "soorten": soorten if groepen else list(startkit.SOORTEN),
    }
    return StartGroepenForm(data, initial=begin)
