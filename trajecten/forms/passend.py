"""Forms around the plekken for one person: what to show, from where, why not, and to get acquainted."""

from datetime import date

from django import forms

from netwerk import taakwoorden
from netwerk.models import Deelnamevorm, Lid, Plek, Postcodepunt, Weekdag
from netwerk.models.plekken import PlekQuerySet
from netwerk.plekken import vormnamen
from participatie.forms import Formulier
from trajecten.forms.uren import Urenformulier
from trajecten.models import Afwijzing
from trajecten.passend import AFSTAND, DATUM

ELKE_DAG = [("", "Elke dag"), *((str(dag.value), dag.label.capitalize()) for dag in Weekdag)]
GETAL = {"inputmode": "numeric", "autocomplete": "off"}


class PassendFilter(Formulier):
    zonder_mag_leeg = True

    orde = forms.ChoiceField(
        label="Wat eerst?",
        required=False,
        choices=[(AFSTAND, "Wat dichtbij is"), (DATUM, "Waar iemand het eerst kan beginnen")],
    )
    dag = forms.ChoiceField(label="Welke dag?", required=False, choices=ELKE_DAG)
    vorm = forms.ChoiceField(label="Wat voor meedoen?", required=False)
    alles = forms.BooleanField(label="Toon ook wat minder past", required=False)

    def __init__(self, data, *, lezer: Lid, vandaag: date) -> None:
        super().__init__(data)
        verband = lezer.gemeente.samenwerkingsverband_id
        vormen = Deelnamevorm.objects.van_hier(vandaag, verband=verband).filter(van_een_plek=True)
        self.fields["vorm"].choices = [("", "Alles"), *vormnamen(vormen, lezer=lezer).items()]

    def schoon(self) -> dict[str, object]:
        """Return what was asked; what does not exist counts as not asked."""
        self.is_valid()
        gegeven = getattr(self, "cleaned_data", {})
        return {naam: gegeven.get(naam) or "" for naam in self.fields}

    def pas_toe(self, plekken: PlekQuerySet) -> PlekQuerySet:
        gevraagd = self.schoon()
        if gevraagd["dag"]:
            plekken = plekken.op_weekdag(int(str(gevraagd["dag"])))
        return plekken.filter(vormen__contains=[gevraagd["vorm"]]) if gevraagd["vorm"] else plekken


class VertrekpuntForm(Formulier):
    pc4 = forms.CharField(
        label="Wat zijn de 4 cijfers van de postcode?",
        required=False,
        max_length=10,
        help_text="Alleen de cijfers. Wij vragen geen straat en geen huisnummer.",
        widget=forms.TextInput(attrs=GETAL),
    )

    def clean_pc4(self) -> str:
        """Also take what people have at hand: a whole postcode. The letters are not kept."""
        pc4 = self.cleaned_data["pc4"].strip()[:4]
        if pc4 and not Postcodepunt.objects.filter(pk=pc4).exists():
            raise forms.ValidationError("Deze postcode kennen wij niet. Vul 4 cijfers in, bijvoorbeeld 8431.")
        return pc4


class AfwijzingForm(Formulier):
    reden = forms.ChoiceField(
        label="Waarom past deze plek niet?",
        choices=Afwijzing.Reden,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies waarom deze plek niet past."},
    )
    taak = forms.ChoiceField(label="Welk werk past niet?", required=False)
    woorden = forms.CharField(
        label="Wilt u er nog iets bij zeggen?",
        required=False,
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, data=None, *, plek: Plek, km: float | None) -> None:
        super().__init__(data)
        self.plek, self.km = plek, km
        woorden = taakwoorden.woorden(plek.taken)
        self.fields["taak"].choices = [("", "Geen"), *((taak, woorden[taak]) for taak in plek.taken if taak in woorden)]
        kan_niet = {
            Afwijzing.Reden.TE_VER: km is None,
            Afwijzing.Reden.TE_VEEL_UREN: not plek.uren_van,
            Afwijzing.Reden.TAAK: len(self.fields["taak"].choices) == 1,
        }
        self.fields["reden"].choices = [(r.value, r.label) for r in Afwijzing.Reden if not kan_niet.get(r)]

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        gaat_over_werk = schoon.get("reden") == Afwijzing.Reden.TAAK
        if gaat_over_werk and not schoon.get("taak") and "taak" not in self.errors:
            self.add_error("taak", "Kies welk werk niet past.")
        if not gaat_over_werk:
            schoon["taak"] = ""
        return schoon

    def waarom(self) -> dict[str, object]:
        """Return what is kept: with the distance, the hours and the days of now, for they are what did not suit."""
        reden, dagen = self.cleaned_data["reden"], self.plek.openingstijden
        return {
            **self.cleaned_data,
            "km": self.km if reden == Afwijzing.Reden.TE_VER else None,
            "uren": self.plek.uren_van if reden == Afwijzing.Reden.TE_VEEL_UREN else None,
            "dagen": sorted({tijd.dag for tijd in dagen.all()}) if reden == Afwijzing.Reden.DAGEN else [],
        }


class VoorstelForm(Urenformulier):
    uren = forms.IntegerField(
        label="Hoeveel uur in de week?",
        required=False,
        min_value=1,
        max_value=60,
        help_text="Ongeveer. Later anders afspreken kan.",
        widget=forms.TextInput(attrs=GETAL),
    )
