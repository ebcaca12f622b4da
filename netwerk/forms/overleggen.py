"""Which organisatie comes to the table of an overleg."""

from django import forms

from netwerk.models import Bijeenkomst, Lid, Organisatie
from netwerk.overleggen import te_kiezen
from participatie.forms import Formulier
from participatie.velden import Rijkeuze

OOK_LATER = "Ook de volgende keren van deze reeks"


class OverlegpartnerForm(Formulier):
    organisatie = Rijkeuze(
        label="Welke organisatie?", queryset=Organisatie.objects.none(), empty_label="Kies een organisatie"
    )
    ook_later = forms.BooleanField(label=OOK_LATER, required=False, initial=True)

    def __init__(self, data=None, *, bijeenkomst: Bijeenkomst, gebruiker: Lid) -> None:
        super().__init__(data)
        self.fields["organisatie"].queryset = te_kiezen(bijeenkomst, lezer=gebruiker)
        if not bijeenkomst.reeks_id:
            del self.fields["ook_later"]
