"""Of which gemeente to count the movement across the schot."""

from datetime import date
from uuid import UUID

from django import forms

from experimenten.selectie import telbare_gemeenten
from netwerk.models import Gemeente, Lid
from participatie.forms import Formulier
from trajecten.schotbeweging import Jaar, beweging, beweging_van_het_netwerk

NETWERK = "netwerk"


class BewegingFilter(Formulier):
    zonder_mag_leeg = True

    gemeente = forms.ChoiceField(label="Waar?", required=False)

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        self.gebruiker = gebruiker
        self.eigen = {str(gemeente.pk): gemeente.naam for gemeente in telbare_gemeenten(gebruiker)}
        self.fields["gemeente"].choices = [*self.eigen.items(), (NETWERK, "Alle gemeenten van het netwerk")]

    def clean_gemeente(self) -> str:
        return self.cleaned_data["gemeente"] or next(iter(self.eigen))

    def waar(self) -> str:
        return dict(self.fields["gemeente"].choices)[self.cleaned_data["gemeente"]]

    def jaren(self, *, vandaag: date) -> list[Jaar]:
        gekozen = self.cleaned_data["gemeente"]
        if gekozen != NETWERK:
            return beweging(gemeente=UUID(gekozen), vandaag=vandaag)
        alle = set(Gemeente.objects.zichtbaar_voor(self.gebruiker).values_list("pk", flat=True))
        return beweging_van_het_netwerk(gemeenten=alle, eigen={UUID(pk) for pk in self.eigen}, vandaag=vandaag)
