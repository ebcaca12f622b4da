"""What the form of a visit asks. Which choices there are, and what it all means: forms/werkbezoeken.py."""

from django import forms

from experimenten.models import Bezoektelling, Schot, Werkbezoek
from experimenten.models.bezoeksoorten import HOOGSTENS_MENSEN
from experimenten.werkbezoeken import AANTALLEN
from participatie.forms import Formulier
from participatie.velden import Chips, Datumkeuze, Datumveld


def _aantal(label: str) -> forms.IntegerField:
    return forms.IntegerField(
        label=label,
        min_value=0,
        max_value=HOOGSTENS_MENSEN,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "size": 4}),
    )


class Bezoekvelden(Formulier):
    zonder_mag_leeg = True

    bij_wie = forms.CharField(label="Bij wie was u?", max_length=150, required=False)
    waar = forms.CharField(max_length=60, required=False)
    verslag = forms.CharField(
        label="Wat viel u op?",
        help_text="Schrijf geen medische gegevens op.",
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Schrijf op wat u opviel."},
    )
    actie = forms.ChoiceField(
        label="Moet er iets gebeuren?",
        choices=[("nee", "Nee, klaar"), ("ja", "Ja, dit ga ik doen")],
        widget=forms.RadioSelect,
        initial="nee",
    )
    actie_wat = forms.CharField(label="Wat gaat u doen?", max_length=200, required=False)
    actie_op = Datumveld(
        label="Wanneer?",
        widget=Datumkeuze(dagen=["morgen", "volgende week", "over een maand"]),
        initial="volgende week",
        required=False,
    )
    datum = Datumveld(label="Wanneer was u daar?", help_text="Bijvoorbeeld 1-2-2026, of: gisteren.")
    soort = forms.ChoiceField(label="Wat voor bezoek was het?", choices=Werkbezoek.Soort, widget=Chips)
    experiment = forms.ModelChoiceField(
        queryset=None, label="Hoort het bij een experiment?", empty_label="Nee", required=False
    )
    meegegaan = forms.ModelMultipleChoiceField(
        queryset=None, label="Wie ging mee?", widget=forms.CheckboxSelectMultiple, required=False
    )
    gesproken_met = forms.CharField(
        label="Wie sprak u?",
        help_text="Zet elke naam op een eigen regel.",
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
    )
    inwoners = forms.ModelMultipleChoiceField(
        queryset=None,
        label="Voor welke inwoners is dit bezoek?",
        help_text="U ziet alleen de inwoners die u begeleidt.",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    talent_van = forms.ModelChoiceField(
        queryset=None, label="Bij wie zag u een talent?", empty_label="Niemand", required=False
    )
    talent = forms.ModelChoiceField(
        queryset=None,
        label="Welk talent zag u?",
        help_text="De inwoner leest dit en zegt of het klopt.",
        empty_label="Kies een talent",
        required=False,
    )
    mogelijke_plek = forms.CharField(
        label="Is hier misschien een plek voor iemand?",
        help_text="Geef de plek een naam, bijvoorbeeld: helpen in de kas.",
        max_length=150,
        required=False,
    )

    talenten_gezien = forms.ModelMultipleChoiceField(
        queryset=None,
        label="Welke talenten zag u?",
        help_text="Haal het vinkje weg als het niet klopt.",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    idee = forms.CharField(
        label="Hebt u een idee voor de werkgroep?",
        help_text="Het idee gaat naar de werkgroep van het experiment.",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
    )
    schot_tekst = forms.CharField(
        label="Wat hield tegen?",
        help_text="Een wet, een procedure, geld, of hoe we gewend zijn te werken. Schrijf geen namen van inwoners op.",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
    )
    schot_soort = forms.ChoiceField(
        label="Wat voor schot is het?", choices=[("", "Kies"), *Schot.Soort.choices], required=False
    )
    schot = forms.ModelChoiceField(
        queryset=None, label="Of kies een schot dat al bekend is", empty_label="Niet bekend", required=False
    )
    schot_mensen = _aantal("Hoeveel mensen kwamen dit tegen?")
    gezocht = forms.CharField(label="Waar hebt u gezocht?", max_length=200, required=False)
    gevonden = forms.CharField(
        label="Wie hebt u gevonden?", help_text="Schrijf geen namen van inwoners op.", max_length=300, required=False
    )
    mag_contact = forms.ChoiceField(
        label="Mag er contact zijn?", choices=[("", "Weet ik niet"), *Werkbezoek.MagContact.choices], required=False
    )

    MEER = (
        "datum",
        "soort",
        "experiment",
        "meegegaan",
        "gesproken_met",
        "inwoners",
        "talent_van",
        "talent",
        "mogelijke_plek",
        "talenten_gezien",
        "idee",
        *("schot_tekst", "schot_soort", "schot", "schot_mensen"),
        "gezocht",
        "gevonden",
        "mag_contact",
        *AANTALLEN,
    )
    """The folded fields."""


for _naam, _wie in AANTALLEN.items():
    Bezoekvelden.base_fields[_naam] = Bezoekvelden.declared_fields[_naam] = _aantal(Bezoektelling.Wie(_wie).label)
