"""What one writes about an item of an agenda."""

from django import forms

from netwerk.forms.bijeenkomsten import mensen_van
from netwerk.herkomst import als_keuze, lees_keuze, te_vertellen
from netwerk.models import Agendapunt, Lid
from netwerk.rolsoorten import Wereld
from participatie.forms import Formulier, ModelFormulier
from participatie.versies import Naastleggen, neem_volgende_versie

EIGEN_SOORTEN = [
    (soort.value, soort.label.capitalize())
    for soort in (
        *(Agendapunt.Soort.OVERIG, Agendapunt.Soort.VERHAAL, Agendapunt.Soort.NIET_IN_BEELD),
        *(Agendapunt.Soort.THEMA, Agendapunt.Soort.PAUZE),
    )
]


class AgendapuntForm(Naastleggen, ModelFormulier):
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)
    verhaal = forms.ChoiceField(
        label="Welk verhaal?",
        help_text="U kiest uit verhalen die iemand voor deze bijeenkomst gaf, en uit voorbeelden bij experimenten.",
        required=False,
    )
    field_order = ("titel", "minuten", "eigenaar", "perspectief", "verhaal", "tekst", "uitkomst")

    class Meta:
        model = Agendapunt
        fields = ("titel", "minuten", "eigenaar", "perspectief", "tekst", "uitkomst")
        labels = {"titel": "Waar gaat het over?", "minuten": "Hoeveel minuten?", "eigenaar": "Wie vertelt?"}
        labels |= {"perspectief": "Van welke kant komt het verhaal?"}
        labels |= {"tekst": "Voorbereiding", "uitkomst": "Wat is besproken?"}
        help_texts = {
            "tekst": "Iedereen leest dit op de agenda.",
            "uitkomst": "Dit komt in het verslag. Schrijf geen namen van inwoners op.",
        }
        widgets = {"tekst": forms.Textarea(attrs={"rows": 4}), "uitkomst": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, data=None, *, gebruiker: Lid, instance: Agendapunt) -> None:
        verhaal = als_keuze((instance.over_soort, instance.over_id)) if instance.over_id else ""
        super().__init__(data, instance=instance, initial={"gezien": instance.versie, "verhaal": verhaal})
        self.fields["eigenaar"].queryset = mensen_van(gebruiker, [instance.samenwerkingsverband_id])
        self.fields["eigenaar"].empty_label = "Niemand"
        if instance.soort == Agendapunt.Soort.VERHAAL:
            self.fields["tekst"].help_text = "Iedereen leest dit op de agenda. Vraag de verteller of dat goed is."
            self.fields["perspectief"].choices = [("", "Zeg ik niet"), *Wereld.choices]
            verhalen = te_vertellen(instance.bijeenkomst, lezer=gebruiker)
            self.fields["verhaal"].choices = [("", "Ik kies geen verhaal"), *verhalen]
        else:
            del self.fields["perspectief"], self.fields["verhaal"]
        if not instance.bijeenkomst.agenda_is_te_zien:
            del self.fields["uitkomst"]  # there is nothing to write before the bijeenkomst

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if "verhaal" in schoon:
            self.instance.over_soort, self.instance.over_id = lees_keuze(schoon["verhaal"]) or ("", None)
        return schoon

    def save(self, commit: bool = True) -> Agendapunt:  # noqa: FBT001, FBT002 -- Django's own signature
        """Save. Raises Verouderd when somebody else saved since this person opened the form."""
        neem_volgende_versie(self.instance, gezien=self.cleaned_data["gezien"])
        waarover = {"over_soort", "over_id"} if "verhaal" in self.fields else set()
        self.instance.save(update_fields={*self.fields, *waarover} - {"gezien", "verhaal"})
        return self.instance


class NieuwAgendapuntForm(ModelFormulier):
    class Meta:
        model = Agendapunt
        fields = ("soort", "titel", "minuten")
        labels = {"soort": "Wat voor punt?", "titel": "Waar gaat het over?", "minuten": "Hoeveel minuten?"}

    def __init__(self, data=None, *, instance: Agendapunt) -> None:
        super().__init__(data, instance=instance, prefix="nieuw")
        self.fields["soort"].choices = EIGEN_SOORTEN


class MinutenForm(Formulier):
    minuten = forms.IntegerField(label="Minuten", min_value=0, max_value=480)
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)


class OrdeForm(Formulier):
    """The whole order at once, as dragging sends it: ids with a comma between."""

    orde = forms.CharField(max_length=20_000)
    gezien = forms.IntegerField(min_value=0, max_value=10**9)

    def clean_orde(self) -> list:
        veld = forms.UUIDField()
        return [veld.clean(deel) for deel in self.cleaned_data["orde"].split(",")]
