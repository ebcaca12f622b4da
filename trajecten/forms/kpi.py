"""Which days and whose figures; and closing a year."""

from datetime import date

from django import forms

from netwerk.models import Gemeente, Lid
from participatie.forms import Formulier
from participatie.velden import Datumveld, schrijf_datum
from trajecten.cijferplaatsen import beleidsgemeenten
from trajecten.kpi_pagina import Keuze, keuzes_van


class KpiFilter(Formulier):
    zonder_mag_leeg = True

    van = Datumveld(label="Begindatum")
    tot = Datumveld(label="Einddatum")
    waar = forms.ChoiceField(label="Van wie")
    tweede = forms.BooleanField(label="Toon ook de tweede lezing: zakte niet onder trede 3", required=False)

    def __init__(self, data, *, gebruiker: Lid, vandaag: date) -> None:
        """In: the query. What is not asked is the last whole year, of the first one this person may ask for."""
        self.keuzes = keuzes_van(gebruiker)
        jaar = vandaag.year - 1
        gewoon = {
            "van": schrijf_datum(date(jaar, 1, 1)),
            "tot": schrijf_datum(date(jaar, 12, 31)),
            "waar": self.keuzes[0][0],
        }
        super().__init__({naam: data.get(naam) or waarde for naam, waarde in (gewoon | {"tweede": ""}).items()})
        self.fields["waar"].choices = self.keuzes

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        van, tot = gegevens.get("van"), gegevens.get("tot")
        if van and tot and tot <= van:
            self.add_error("tot", "Kies een dag na de begindatum.")
        return gegevens

    def keuze(self) -> Keuze:
        waar = self.cleaned_data["waar"]
        return Keuze(
            van=self.cleaned_data["van"],
            tot=self.cleaned_data["tot"],
            waar=waar,
            naam=dict(self.keuzes)[waar],
            ook_tweede=self.cleaned_data["tweede"],
        )


class JaarVastleggenForm(Formulier):
    gemeente = forms.ChoiceField(label="Gemeente")
    jaar = forms.IntegerField(label="Jaar", min_value=2000, max_value=2200)

    def __init__(self, data, *, gebruiker: Lid) -> None:
        self.gemeenten: dict[str, Gemeente] = {str(g.pk): g for g in beleidsgemeenten(gebruiker)}
        super().__init__(data)
        self.fields["gemeente"].choices = [(sleutel, g.naam) for sleutel, g in self.gemeenten.items()]

    def clean_gemeente(self) -> Gemeente:
        return self.gemeenten[self.cleaned_data["gemeente"]]
