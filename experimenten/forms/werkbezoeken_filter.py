"""The filters of the list of werkbezoeken: from the query string to rows. The numbers of the overview link to these."""

from collections.abc import Mapping
from datetime import date

from django import forms

from experimenten.forms.overzicht import ALLE, ExperimentKeuze
from experimenten.models import Bezoektelling, Experiment, Stand, Werkbezoek
from experimenten.models.werkbezoeken import WerkbezoekQuerySet
from experimenten.selectie import Selectie, telbare_gemeenten
from netwerk.models import Lid, Werkgroep
from participatie.forms import Formulier
from participatie.periodes import Periode
from participatie.velden import Datumveld


class WerkbezoekenFilter(Formulier):
    """What is asked for. What comes from the overview or from a number above the list only, is shown when used."""

    zonder_mag_leeg = True

    zoek = forms.CharField(
        label="Zoek",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )
    gemeente = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")
    experiment = ExperimentKeuze(label="Experiment", required=False, queryset=None)
    werkgroep = forms.ModelChoiceField(label="Werkgroep", required=False, queryset=None, empty_label="Alle werkgroepen")
    soort = forms.ChoiceField(
        label="Soort bezoek", required=False, choices=[("", "Elke soort"), *Werkbezoek.Soort.choices]
    )
    wie = forms.ModelChoiceField(label="Door wie", required=False, queryset=None, empty_label="Iedereen")
    van = Datumveld(label="Van", required=False)
    tot = Datumveld(label="Tot en met", required=False)
    stand = forms.ChoiceField(label="Stand", required=False, choices=[("", "Elke stand"), *Stand.choices])
    financier = forms.CharField(label="Wie betaalt mee", required=False, max_length=80)
    zoek_experiment = forms.CharField(label="Zoek een experiment", required=False, max_length=100)
    gesproken = forms.ChoiceField(
        label="Wie sprak u?", required=False, choices=[("", "Iedereen"), *Bezoektelling.Wie.choices]
    )

    def __init__(self, data: Mapping[str, object], *, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data)
        self.gebruiker, self.vandaag = gebruiker, vandaag
        experimenten = Experiment.objects.zichtbaar_voor(gebruiker).order_by("naam")
        self.fields["gemeente"].queryset = telbare_gemeenten(gebruiker)
        self.fields["experiment"].queryset = experimenten
        self.fields["experiment"].choices = [
            ("", "Alle bezoeken"),
            (ALLE, "Alle experimenten"),
            *((str(experiment.pk), experiment.naam) for experiment in experimenten),
        ]
        self.fields["werkgroep"].queryset = Werkgroep.objects.zichtbaar_voor(gebruiker).order_by("naam")
        self.fields["wie"].queryset = (
            Lid.objects.zichtbaar_voor(gebruiker)
            .filter(werkbezoeken__in=Werkbezoek.objects.zichtbaar_voor(gebruiker).aanwezig())
            .distinct()
            .order_by("naam")
        )
        for naam in ("stand", "zoek_experiment", "financier", "gesproken"):
            if not self.data.get(naam):
                del self.fields[naam]

    def clean(self) -> None:
        van, tot = self.cleaned_data.get("van"), self.cleaned_data.get("tot")
        if van and tot and tot < van:
            self.add_error("tot", "De laatste dag ligt voor de eerste dag.")

    @property
    def is_gebruikt(self) -> bool:
        return any(self.data.get(naam) for naam in self.fields)

    @property
    def is_verfijnd(self) -> bool:
        """Whether more than words is asked for, so that the folded filters have to be seen."""
        return any(self.data.get(naam) for naam in self.fields if naam != "zoek")

    @property
    def wie_gesproken(self) -> str:
        """The kind of people that was asked for; empty for all."""
        return self.cleaned_data.get("gesproken", "") if self.is_valid() else ""

    def pas_toe(self, werkbezoeken: WerkbezoekQuerySet) -> WerkbezoekQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return werkbezoeken.none()
        schoon = self.cleaned_data
        gekozen = {"soort": schoon["soort"], "kwartiermaker": schoon["wie"]}
        gevonden = werkbezoeken.in_gemeente(schoon["gemeente"]).in_periode(schoon["van"], schoon["tot"])
        gevonden = self._bij_experiment(gevonden.filter(**{naam: w for naam, w in gekozen.items() if w}))
        if self.wie_gesproken:
            gevonden = gevonden.met_gesproken(self.wie_gesproken, lezer=self.gebruiker)
        return gevonden.zoek(schoon["zoek"], lezer=self.gebruiker) if schoon["zoek"] else gevonden

    def _bij_experiment(self, werkbezoeken: WerkbezoekQuerySet) -> WerkbezoekQuerySet:
        """Keep the visits of these experiments, chosen in the same way as in the overview."""
        schoon = self.cleaned_data
        alle = self.data.get("experiment") == ALLE
        keuze = {
            "zoek": schoon.get("zoek_experiment", ""),
            "gemeente": schoon["gemeente"] if alle else None,
            "werkgroep": schoon["werkgroep"],
            "stand": schoon.get("stand", ""),
            "financier": schoon.get("financier", ""),
        }
        if schoon["experiment"]:
            werkbezoeken = werkbezoeken.filter(experiment=schoon["experiment"])
        if not alle and not any(keuze.values()):
            return werkbezoeken
        tot = schoon["tot"] or self.vandaag
        periode = Periode(van=min(schoon["van"] or tot, tot), tot=tot)
        gekozen = Selectie(gebruiker=self.gebruiker, periode=periode, **keuze)
        return werkbezoeken.bij_experimenten(gekozen.experimenten())
