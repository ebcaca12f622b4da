"""Note what was looked for and not found; choose the plek that fills it."""

from django import forms

from netwerk.models import Gemeente, Lid, Zoekvraag
from netwerk.models.zoekvragen import ZoekvraagQuerySet
from netwerk.plekken import Pleknamen, soortnamen
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Rijkeuze

OPEN, GEVONDEN = "", "gevonden"


class ZoekvraagForm(ModelFormulier):
    soort = forms.ChoiceField(label="Wat voor plek?", required=False)

    class Meta:
        model = Zoekvraag
        fields = ("wat", "soort", "gemeente", "plaats")
        labels = {"wat": "Wat zocht u?", "gemeente": "In welke gemeente?", "plaats": "In welke plaats?"}
        help_texts = {
            "wat": "In een paar woorden, bijvoorbeeld: klussen in een kleine groep. Schrijf niets over een persoon."
        }

    def __init__(self, *args, gebruiker: Lid, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        verband = gebruiker.gemeente.samenwerkingsverband_id
        self.fields["soort"].choices = [("", "Maakt niet uit"), *Pleknamen(gebruiker).te_kiezen(verband=verband)]
        self.fields["gemeente"].queryset = Gemeente.objects.zichtbaar_voor(gebruiker).order_by("naam")
        self.fields["gemeente"].empty_label = "Kies een gemeente"


class ZoekvragenFilter(Formulier):
    zonder_mag_leeg = True

    soort = forms.ChoiceField(label="Soort", required=False)
    gemeente = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")
    stand = forms.ChoiceField(
        label="Stand", required=False, choices=[(OPEN, "Nog niet gevonden"), (GEVONDEN, "Gevonden")]
    )

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        self.fields["soort"].choices = [("", "Alle soorten"), *soortnamen(gebruiker).items()]
        self.fields["gemeente"].queryset = Gemeente.objects.zichtbaar_voor(gebruiker).order_by("naam")

    def pas_toe(self, zoekvragen: ZoekvraagQuerySet) -> ZoekvraagQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return zoekvragen.none()
        schoon = self.cleaned_data
        gekozen = {naam: schoon[naam] for naam in ("soort", "gemeente") if schoon[naam]}
        met_stand = zoekvragen.gevonden() if schoon["stand"] == GEVONDEN else zoekvragen.open()
        return met_stand.filter(**gekozen)


class GevondenForm(Formulier):
    plek = Rijkeuze(label="Welke plek is het geworden?", queryset=None, widget=forms.RadioSelect, empty_label=None)

    def __init__(self, data, *, plekken) -> None:
        super().__init__(data)
        self.fields["plek"].queryset = plekken
        self.fields["plek"].label_from_instance = lambda plek: f"{plek.naam}, {plek.organisatie}"
