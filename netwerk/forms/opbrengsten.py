"""Write down what comes up in the room, in a few taps; and later what became of it."""

from django import forms

from netwerk.forms.bijeenkomsten import mensen_van
from netwerk.models import Agendapunt, Bijeenkomst, Lid, Opbrengst
from participatie.forms import Formulier
from participatie.velden import Chips, Datumkeuze, Datumveld, Rijkeuze


class OpbrengstForm(Formulier):
    soort = forms.ChoiceField(
        label="Wat is het?",
        choices=[(soort.value, soort.label.capitalize()) for soort in Opbrengst.Soort],
        widget=Chips,
        initial=Opbrengst.Soort.IDEE,
    )
    tekst = forms.CharField(
        label="Schrijf het op",
        help_text="Eén zin is genoeg. Schrijf geen namen van inwoners op.",
        max_length=300,
        error_messages={"required": "Schrijf op wat eruit kwam."},
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    eigenaar = Rijkeuze(label="Wie doet het?", queryset=None, required=False, empty_label="Kies iemand")
    uiterlijk_op = Datumveld(
        label="Wanneer klaar?", required=False, widget=Datumkeuze(dagen=("volgende week", "over een maand"))
    )
    agendapunt = Rijkeuze(label="Bij welk punt?", queryset=None, required=False, empty_label="Los van de agenda")

    def __init__(self, data=None, *, gebruiker: Lid, bijeenkomst: Bijeenkomst, punt: object = None) -> None:
        super().__init__(data, initial={"agendapunt": punt, "eigenaar": gebruiker.pk, "uiterlijk_op": "over een maand"})
        zichtbaar = Agendapunt.objects.zichtbaar_voor(gebruiker).op_de_agenda()
        self.fields["agendapunt"].queryset = zichtbaar.filter(bijeenkomst=bijeenkomst)
        self.fields["eigenaar"].queryset = mensen_van(gebruiker, [bijeenkomst.samenwerkingsverband_id])

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if schoon.get("soort") in Opbrengst.MET_VERVOLG:
            for naam, vraag in (("eigenaar", "Kies wie het doet."), ("uiterlijk_op", "Kies wanneer het klaar is.")):
                if naam not in self.errors and not schoon.get(naam):
                    self.add_error(naam, vraag)
        return schoon


class AfrondenForm(Formulier):
    gevolg = forms.CharField(
        label="Wat kwam ervan?",
        help_text="De volgende keer staat dit op de agenda. Schrijf geen namen van inwoners op.",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
