"""Of which gemeente to count the movement across the schot."""

from datetime import date

from django import forms

from experimenten.selectie import telbare_gemeenten
from netwerk.models import Lid
from participatie.forms import Formulier
from trajecten.cijferplaatsen import gemeenten_van, is_netwerk, keuzes_van
from trajecten.schotbeweging import Jaar, beweging, beweging_van_het_netwerk


class BewegingFilter(Formulier):
    zonder_mag_leeg = True

    gemeente = forms.ChoiceField(label="Waar?", required=False)

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        self.gebruiker = gebruiker
        self.eigen = list(telbare_gemeenten(gebruiker))
        self.fields["gemeente"].choices = keuzes_van(self.eigen)

    def clean_gemeente(self) -> str:
        return self.cleaned_data["gemeente"] or str(self.eigen[0].pk)

    def waar(self) -> str:
        return dict(self.fields["gemeente"].choices)[self.cleaned_data["gemeente"]]

    def jaren(self, *, vandaag: date) -> list[Jaar]:
        """Return the years of one gemeente, or of all gemeenten of one network."""
        gekozen = self.cleaned_data["gemeente"]
        gemeenten = gemeenten_van(self.gebruiker, gekozen, eigen=self.eigen)
        if not is_netwerk(gekozen):
            return beweging(gemeente=gemeenten[0], vandaag=vandaag)
        eigen = {gemeente.pk for gemeente in self.eigen}
        return beweging_van_het_netwerk(gemeenten=gemeenten, eigen=eigen, vandaag=vandaag)
