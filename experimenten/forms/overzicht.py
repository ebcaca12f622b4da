"""The filters of the overview: from the query string to a Selectie."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError

from experimenten.models import Experiment, Stand
from experimenten.overzicht import SORTEERBAAR
from experimenten.selectie import Selectie, financiers, telbare_gemeenten
from netwerk.models import Lid, Werkgroep
from participatie.forms import Formulier
from participatie.periodes import DAG, Periode, jaar, kwartaal
from participatie.velden import Datumveld

DIT_KWARTAAL = "dit-kwartaal"
EIGEN = "eigen"
ALLE = "alle"
PERIODES = [
    (DIT_KWARTAAL, "Dit kwartaal"),
    ("vorig-kwartaal", "Vorig kwartaal"),
    ("dit-jaar", "Dit jaar"),
    ("vorig-jaar", "Vorig jaar"),
    (EIGEN, "Eigen periode"),
]
WOORDEN = {
    DIT_KWARTAAL: ("dit kwartaal", "vorig kwartaal"),
    "vorig-kwartaal": ("vorig kwartaal", "het kwartaal ervoor"),
    "dit-jaar": ("dit jaar", "vorig jaar"),
    "vorig-jaar": ("vorig jaar", "het jaar ervoor"),
    EIGEN: ("deze periode", "de periode ervoor"),
}
"""Per choice: what the period is called in a sentence, and the one before it."""


def periode_van(keuze: str, *, vandaag: date) -> Periode:
    """Return the period of a choice that is not EIGEN."""
    soort = jaar if keuze.endswith("jaar") else kwartaal
    nu = soort(vandaag)
    return soort(nu.van - DAG) if keuze.startswith("vorig") else nu


def eigen_periode(*, van: date | None, tot: date | None, vandaag: date) -> Periode:
    """Return the asked period; a day that is not given is that of this quarter."""
    nu = kwartaal(vandaag)
    van = van or min(nu.van, tot or nu.van)
    return Periode(van=van, tot=tot or max(nu.tot, van))


GEBRUIKT = ("zoek", "gemeente", "werkgroep", "stand", "financier", "van", "tot")


class ExperimentKeuze(forms.ModelChoiceField):
    """One experiment, or "alle": the word with which lists say that they show visits of experiments."""

    def to_python(self, value: object) -> Experiment | None:
        return None if value == ALLE else super().to_python(value)


class OverzichtFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(label="Zoek een experiment", required=False, max_length=100, widget=forms.TextInput)
    gemeente = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")
    werkgroep = forms.ModelChoiceField(label="Werkgroep", required=False, queryset=None, empty_label="Alle werkgroepen")
    stand = forms.ChoiceField(label="Stand", required=False, choices=[("", "Elke stand"), *Stand.choices])
    financier = forms.ChoiceField(label="Wie betaalt mee", required=False)
    periode = forms.ChoiceField(label="Periode", required=False, choices=PERIODES)
    van = Datumveld(label="Van", required=False)
    tot = Datumveld(label="Tot en met", required=False)

    def __init__(self, data, *, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data)
        self.gebruiker, self.vandaag = gebruiker, vandaag
        self.fields["gemeente"].queryset = telbare_gemeenten(gebruiker)
        self.fields["werkgroep"].queryset = Werkgroep.objects.zichtbaar_voor(gebruiker).order_by("naam")
        self.fields["financier"].choices = [("", "Iedereen"), *((naam, naam) for naam in financiers(gebruiker))]

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        van, tot = schoon.get("van"), schoon.get("tot")
        if van and tot and tot < van:
            self.add_error("tot", "De laatste dag ligt voor de eerste dag.")
        return schoon

    def gekozen_periode(self) -> str:
        return self.cleaned_data["periode"] or DIT_KWARTAAL

    def periode_in_woorden(self) -> str:
        return WOORDEN[self.gekozen_periode()][0]

    def selectie(self) -> Selectie:
        schoon = self.cleaned_data
        gekozen = self.gekozen_periode()
        if gekozen == EIGEN:
            periode = eigen_periode(van=schoon["van"], tot=schoon["tot"], vandaag=self.vandaag)
        else:
            periode = periode_van(gekozen, vandaag=self.vandaag)
        return Selectie(
            gebruiker=self.gebruiker,
            periode=periode,
            ervoor=WOORDEN[gekozen][1],
            zoek=schoon["zoek"],
            gemeente=schoon["gemeente"],
            werkgroep=schoon["werkgroep"],
            stand=schoon["stand"],
            financier=schoon["financier"],
        )

    def is_gebruikt(self) -> bool:
        """Whether anything but the standard is chosen, so that there is something to take away."""
        return any(self.cleaned_data[naam] for naam in GEBRUIKT) or (self.gekozen_periode() != DIT_KWARTAAL)

    @property
    def is_verfijnd(self) -> bool:
        """Whether a folded filter is in use, so that it has to be seen."""
        return any(self.data.get(naam) for naam in ("werkgroep", "stand", "financier"))


class LijstFilter(Formulier):
    """The filter of a list behind a number: the same choices as the overview, with fixed days."""

    zoek_experiment = forms.CharField(required=False, max_length=100)
    gemeente = forms.ModelChoiceField(required=False, queryset=None)
    werkgroep = forms.ModelChoiceField(required=False, queryset=None)
    stand = forms.ChoiceField(required=False, choices=[("", ""), *Stand.choices])
    financier = forms.CharField(required=False, max_length=80)
    experiment = ExperimentKeuze(required=False, queryset=None)
    van = Datumveld(required=False)
    tot = Datumveld(required=False)

    def __init__(self, data, *, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data)
        self.gebruiker, self.vandaag = gebruiker, vandaag
        self.fields["gemeente"].queryset = telbare_gemeenten(gebruiker)
        self.fields["werkgroep"].queryset = Werkgroep.objects.zichtbaar_voor(gebruiker)
        self.fields["experiment"].queryset = Experiment.objects.zichtbaar_voor(gebruiker)

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        van, tot = schoon.get("van"), schoon.get("tot")
        if van and tot and tot < van:
            raise ValidationError("De laatste dag ligt voor de eerste dag.")
        return schoon

    def selectie(self) -> Selectie:
        schoon = self.cleaned_data
        return Selectie(
            gebruiker=self.gebruiker,
            periode=eigen_periode(van=schoon["van"], tot=schoon["tot"], vandaag=self.vandaag),
            zoek=schoon["zoek_experiment"],
            gemeente=schoon["gemeente"],
            werkgroep=schoon["werkgroep"],
            stand=schoon["stand"],
            financier=schoon["financier"],
            experiment=schoon["experiment"],
        )


SORTEERKEUZES = [
    ("naam", "Naam"),
    ("-bezoeken", "Meeste bezoeken"),
    ("-mensen", "Meeste mensen in beeld"),
    ("-acties", "Meeste open acties"),
    ("-dagen", "Langst bezig"),
    ("terugkijken", "Eerst terugkijken"),
]
"""For a telephone, where the table has no headings to tap."""


def gevraagde_sortering(tekst: str) -> str:
    """Return the asked order when it exists, else by name."""
    return tekst if tekst.removeprefix("-") in SORTEERBAAR else "naam"
