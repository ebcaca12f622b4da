"""Around a traject: an organisatie that helps, a joint decision, what else counts, and why something changed."""

from datetime import date

from django import forms

from netwerk.models import Lid, Organisatie
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Datumveld, Rijkeuze, is_geweest, schrijf_datum
from trajecten import rondom
from trajecten.models import Omstandigheid, Traject, Trajectbesluit, Trajectorganisatie

NIET_OVER_GEZONDHEID = "De inwoner kan dit lezen. Schrijf niets op over gezondheid."


class OrganisatieErbijForm(Formulier):
    organisatie = Rijkeuze(
        label="Welke organisatie helpt mee?", queryset=Organisatie.objects.none(), empty_label="Kies een organisatie"
    )
    sinds = Datumveld(label="Vanaf welke dag?")
    reden = forms.CharField(label="Wat doet deze organisatie?", help_text=NIET_OVER_GEZONDHEID, max_length=200)

    def __init__(self, data=None, *, traject: Traject, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data, initial={"sinds": vandaag})
        self.vandaag = vandaag
        nu = traject.organisaties.filter(tot=None).values("organisatie")
        kiesbaar = Organisatie.objects.zichtbaar_voor(gebruiker).bestaat().exclude(pk__in=nu)
        verband = traject.inwoner.gemeente.samenwerkingsverband_id
        self.fields["organisatie"].queryset = kiesbaar.filter(gemeente__samenwerkingsverband=verband).order_by("naam")

    def clean_sinds(self) -> date:
        """It helps now: what still has to begin could not be stopped."""
        return is_geweest(self.cleaned_data["sinds"], vandaag=self.vandaag)


class OrganisatieStopForm(Formulier):
    op = Datumveld(label="Tot welke dag hielp deze organisatie mee?")
    reden = forms.CharField(label="Waarom stopt het?", help_text=NIET_OVER_GEZONDHEID, max_length=200)

    def __init__(self, data=None, *, hulp: Trajectorganisatie, vandaag: date) -> None:
        super().__init__(data, initial={"op": vandaag})
        self.hulp, self.vandaag = hulp, vandaag

    def clean_op(self) -> date:
        op = is_geweest(self.cleaned_data["op"], vandaag=self.vandaag)
        if op < self.hulp.sinds:
            raise forms.ValidationError(f"Het begon op {schrijf_datum(self.hulp.sinds)}. Kies een latere dag.")
        return op


class BesluitForm(ModelFormulier):
    inwoner_erbij = forms.TypedChoiceField(
        label="Was de inwoner erbij?",
        choices=[("ja", "Ja"), ("nee", "Nee")],
        coerce=lambda antwoord: antwoord == "ja",
        widget=forms.RadioSelect,
        error_messages={"required": "Kies of de inwoner erbij was."},
    )

    class Meta:
        model = Trajectbesluit
        fields = ("wat", "wie", "inwoner_erbij", "op")
        field_classes = {"op": Datumveld}
        labels = {"wat": "Wat hebt u samen besloten?", "wie": "Wie besloten mee?", "op": "Wanneer?"}
        help_texts = {
            "wat": f"De inwoner leest dit. {NIET_OVER_GEZONDHEID.partition('. ')[2]}",
            "wie": "Namen of organisaties, bijvoorbeeld: Anke Terpstra en het Taalhuis.",
        }
        widgets = {"wat": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, data=None, *, besluit: Trajectbesluit, vandaag: date) -> None:
        super().__init__(data, instance=besluit)
        self.vandaag = vandaag
        nieuw = besluit._state.adding
        self.initial["op"] = vandaag if nieuw else besluit.op
        self.initial["inwoner_erbij"] = None if nieuw else ("ja" if besluit.inwoner_erbij else "nee")

    def clean_op(self) -> date:
        return is_geweest(self.cleaned_data["op"], vandaag=self.vandaag)


class OmstandigheidForm(ModelFormulier):
    class Meta:
        model = Omstandigheid
        fields = ("soort", "niveau", "sinds", "tot")
        field_classes = {"sinds": Datumveld, "tot": Datumveld}
        labels = {
            "soort": "Wat telt ook mee?",
            "niveau": "Welk niveau heeft de beschikking?",
            "sinds": "Vanaf welke dag?",
            "tot": "Tot en met welke dag?",
        }
        help_texts = {
            "niveau": "Alleen bij een beschikking. Ander niveau? Geef deze een laatste dag en voeg een nieuwe toe.",
            "tot": "Laat leeg als het nog loopt.",
        }
        widgets = {"soort": forms.RadioSelect}
        error_messages = {"soort": {"required": "Kies wat er meetelt."}}

    def __init__(self, data=None, *, omstandigheid: Omstandigheid) -> None:
        super().__init__(data, instance=omstandigheid)
        self.fields["soort"].choices = Omstandigheid.Soort.choices
        self.fields["niveau"].choices = [("", "Geen beschikking"), *Omstandigheid.Niveau.choices]

    def clean(self) -> dict[str, object]:
        """With another last day nobody has seen yet that it is over."""
        if "tot" in self.changed_data:
            self.instance.einde_gezien_op = None
        return super().clean()


class AanleidingForm(Formulier):
    """Both ends are chosen from what is written down already; the sentence is by a human."""

    verandering = forms.ChoiceField(label="Wat veranderde er?", error_messages={"required": "Kies wat er veranderde."})
    oorzaak = forms.ChoiceField(label="Waardoor kwam dat?", error_messages={"required": "Kies waardoor het kwam."})
    zin = forms.CharField(
        label="Hoe hangt dat samen, in 1 zin?",
        help_text=f"Bijvoorbeeld: doordat hij vrijwilliger werd, is minder hulp nodig. {NIET_OVER_GEZONDHEID}",
        max_length=200,
    )

    def __init__(self, data=None, *, traject: Traject) -> None:
        super().__init__(data)
        self.rijen = {naam: rondom.te_koppelen(traject, naam) for naam in ("verandering", "oorzaak")}
        for naam, rijen in self.rijen.items():
            self.fields[naam].choices = [("", "Kies"), *((sleutel, woorden) for sleutel, (_, woorden) in rijen.items())]

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        verandering, oorzaak = schoon.get("verandering", ""), schoon.get("oorzaak", "")
        if verandering and f"door_{verandering}" == oorzaak:
            self.add_error("oorzaak", "Kies iets anders dan wat er veranderde.")
        return schoon

    def velden(self) -> dict[str, object]:
        """Return both ends as fields of an Aanleiding."""
        gekozen = {}
        for naam, rijen in self.rijen.items():
            sleutel = self.cleaned_data[naam]
            gekozen[sleutel.partition(":")[0]] = rijen[sleutel][0]
        return gekozen | {"zin": self.cleaned_data["zin"]}
