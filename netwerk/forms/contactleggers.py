"""Who keeps a contact, who stands in for a colleague, and to whom the contacts of a leaver go."""

from collections.abc import Iterable
from datetime import date

from django import forms

from netwerk import contactleggers
from netwerk.models import Gemeente, Lid, Organisatie, Waarneming
from netwerk.overdrachten import Deel
from netwerk.rolsoorten import Rolsoort
from netwerk.waarnemingen import gedeelde_rol, mensen
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Datumveld, komt_nog


class ContactleggerForm(Formulier):
    legger = forms.ModelChoiceField(
        label="Wie houdt contact?", required=False, queryset=None, empty_label="Nog niemand", help_text=""
    )
    zonder_mag_leeg = True

    def __init__(self, data, *, doel: Organisatie | Lid, huidig: Lid | None) -> None:
        super().__init__(data, initial={"legger": huidig and huidig.pk})
        te_kiezen = contactleggers.te_kiezen(doel.gemeente_id)
        self.fields["legger"].queryset = te_kiezen.exclude(pk=doel.pk)


class WaarnemingForm(ModelFormulier):
    class Meta:
        model = Waarneming
        fields = ("gemeente", "afwezige", "waarnemer", "van", "tot")
        labels = {"afwezige": "Wie is er niet?", "waarnemer": "Wie neemt waar?"}
        field_classes = {"van": Datumveld, "tot": Datumveld}

    def __init__(self, data, *, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data, instance=Waarneming(gezet_door=gebruiker))
        self.vandaag = vandaag
        gemeenten = Gemeente.objects.waar(gebruiker, rol=Rolsoort.KWARTIERMAKER).order_by("naam")
        self.fields["gemeente"].queryset = gemeenten
        wie = mensen(gemeenten)
        for naam, leeg in (("afwezige", "Kies wie er niet is"), ("waarnemer", "Kies een collega")):
            self.fields[naam].queryset = wie
            self.fields[naam].empty_label = leeg
        self.fields["van"].label, self.fields["tot"].label = "Eerste dag", "Laatste dag"
        self.fields["van"].help_text = "Bijvoorbeeld 1-2-2026, of: vandaag."
        self.fields["tot"].help_text = "Na deze dag stopt het vanzelf."
        self.initial |= {"afwezige": gebruiker.pk}
        if len(gemeenten) == 1:
            self.fields["gemeente"].widget = forms.HiddenInput()
            self.initial["gemeente"] = gemeenten[0].pk

    def clean_tot(self) -> date:
        return komt_nog(self.cleaned_data["tot"], vandaag=self.vandaag)

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        gemeente, afwezige, waarnemer = (schoon.get(naam) for naam in ("gemeente", "afwezige", "waarnemer"))
        if gemeente and afwezige and waarnemer and afwezige != waarnemer:
            self.instance.rol = gedeelde_rol(afwezige, waarnemer, gemeente=gemeente)
            if not self.instance.rol:
                self.add_error("waarnemer", f"Kies iemand met dezelfde rol in {gemeente}.")
        return schoon


class OverdrachtForm(Formulier):
    """One choice for each gemeente: whoever has something in more of them may need more than one colleague."""

    reden = forms.CharField(
        label="Waarom?",
        help_text="Dit blijft bewaard bij de overdracht. Schrijf niets over iemands gezondheid.",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Vul in waarom u de contacten overdraagt."},
    )

    def __init__(self, data, *, van: Lid, delen: Iterable[Deel]) -> None:
        super().__init__(data)
        self.delen = list(delen)
        for deel in self.delen:
            self.fields[self._naam(deel)] = forms.ModelChoiceField(
                label=f"Aan wie in {deel.gemeente}?",
                queryset=contactleggers.te_kiezen(deel.gemeente.pk).exclude(pk=van.pk),
                required=len(self.delen) == 1,
                empty_label="Kies een collega" if len(self.delen) == 1 else "Hier nu nog niet",
                error_messages={"required": f"Kies wie de contacten in {deel.gemeente} overneemt."},
            )
        self.order_fields([*map(self._naam, self.delen), "reden"])

    @staticmethod
    def _naam(deel: Deel) -> str:
        return f"naar_{deel.gemeente.pk}"

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if self.delen and not self.errors and not self.keuzes(schoon):
            self.add_error(self._naam(self.delen[0]), "Kies voor minstens 1 gemeente een collega.")
        return schoon

    def keuzes(self, schoon: dict[str, object] | None = None) -> list[tuple[Gemeente, Lid]]:
        gekozen = self.cleaned_data if schoon is None else schoon
        return [(deel.gemeente, wie) for deel in self.delen if (wie := gekozen.get(self._naam(deel)))]
