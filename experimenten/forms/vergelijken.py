"""Which two selections to put beside each other."""

from datetime import date

from django import forms

from experimenten.forms.overzicht import eigen_periode
from experimenten.selectie import Selectie, telbare_gemeenten
from netwerk.models import Lid, Werkgroep
from participatie.forms import Formulier
from participatie.periodes import DAG, Periode, kwartaal
from participatie.velden import Datumveld

KANTEN = ("1", "2")


class VergelijkFilter(Formulier):
    zonder_mag_leeg = True

    gemeente_1 = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")
    van_1 = Datumveld(label="Van", required=False)
    tot_1 = Datumveld(label="Tot en met", required=False)
    werkgroep_1 = forms.ModelChoiceField(
        label="Werkgroep", required=False, queryset=None, empty_label="Alle werkgroepen"
    )
    gemeente_2 = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")
    van_2 = Datumveld(label="Van", required=False)
    tot_2 = Datumveld(label="Tot en met", required=False)
    werkgroep_2 = forms.ModelChoiceField(
        label="Werkgroep", required=False, queryset=None, empty_label="Alle werkgroepen"
    )

    def __init__(self, data, *, gebruiker: Lid, vandaag: date) -> None:
        self.gebruiker, self.vandaag = gebruiker, vandaag
        nu = kwartaal(vandaag)
        self.gewoon = {"1": kwartaal(nu.van - DAG), "2": nu}
        super().__init__(self._met_werkgroepen(self._met_dagen(data)))
        gemeenten = list(telbare_gemeenten(gebruiker))
        zichtbaar = Werkgroep.objects.zichtbaar_voor(gebruiker).order_by("naam")
        werkgroepen = list(zichtbaar)
        for kant in KANTEN:
            veld = self.fields[f"gemeente_{kant}"]
            veld.queryset = telbare_gemeenten(gebruiker)
            veld.choices = [("", "Alle gemeenten"), *((gemeente.pk, gemeente.naam) for gemeente in gemeenten)]
            groep = self.fields[f"werkgroep_{kant}"]
            groep.queryset = zichtbaar
            groep.choices = [("", "Alle werkgroepen"), *((werkgroep.pk, werkgroep) for werkgroep in werkgroepen)]

    def _met_dagen(self, data):
        """Fill in the last quarter and this one where no days were asked, so that they are seen."""
        data = data.copy()
        for kant in KANTEN:
            if not data.get(f"van_{kant}") and not data.get(f"tot_{kant}"):
                periode = self.gewoon[kant]
                for naam, dag in (("van", periode.van), ("tot", periode.tot)):
                    data[f"{naam}_{kant}"] = f"{dag.day}-{dag.month}-{dag.year}"
        return data

    def _met_werkgroepen(self, data):
        """An address or own view from before has one werkgroep, for both sides."""
        for kant in KANTEN:
            if data.get("werkgroep") and f"werkgroep_{kant}" not in data:
                data[f"werkgroep_{kant}"] = data["werkgroep"]
        return data

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        for kant in KANTEN:
            van, tot = schoon.get(f"van_{kant}"), schoon.get(f"tot_{kant}")
            if van and tot and tot < van:
                self.add_error(f"tot_{kant}", "De laatste dag ligt voor de eerste dag.")
        return schoon

    def selecties(self) -> tuple[Selectie, Selectie]:
        links, rechts = (self._selectie(kant) for kant in KANTEN)
        return links, rechts

    def _selectie(self, kant: str) -> Selectie:
        schoon = self.cleaned_data
        periode: Periode = eigen_periode(van=schoon[f"van_{kant}"], tot=schoon[f"tot_{kant}"], vandaag=self.vandaag)
        return Selectie(
            gebruiker=self.gebruiker,
            periode=periode,
            gemeente=schoon[f"gemeente_{kant}"],
            werkgroep=schoon[f"werkgroep_{kant}"],
        )
