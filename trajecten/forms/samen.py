"""The forms around filling in together: write somebody down, give a copy, make a card, and take over."""

from datetime import date

from django import forms

from netwerk.models import Gemeente, Lid
from participatie.forms import Formulier
from participatie.velden import Datumveld, Rijkeuze
from trajecten.models import Bron, Inwoner, Overneemkaart, SamenIngevuld, Talent
from trajecten.toegang import HELPERS

GEEN_ADRES = "Vul uw e-mailadres in, bijvoorbeeld naam@voorbeeld.nl."
GEEN_NAAM = "Vul een naam in. Een voornaam is genoeg."


class InwonerToevoegenForm(Formulier):
    """Nothing more than a name is asked: who wants to take part does not have to explain why."""

    naam = forms.CharField(
        label="Hoe mogen wij deze inwoner noemen?",
        help_text="Een voornaam is genoeg.",
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": GEEN_NAAM},
    )
    gemeente = Rijkeuze(
        label="In welke gemeente?",
        queryset=Gemeente.objects.none(),
        empty_label="Kies een gemeente",
        error_messages={"required": "Kies een gemeente."},
    )
    is_ander = forms.BooleanField(label="Dit is iemand anders met dezelfde naam", required=False)

    def __init__(self, data=None, *, begeleider: Lid) -> None:
        super().__init__(data)
        self.begeleider = begeleider
        self.fields["gemeente"].queryset = Gemeente.objects.waar(begeleider, rol=HELPERS)
        eigen = list(self.fields["gemeente"].queryset[:2])
        if len(eigen) == 1:
            self.initial["gemeente"] = eigen[0]
        if data is None or not self._bestaat_al(data.get("naam", "")):
            del self.fields["is_ander"]

    def clean_naam(self) -> str:
        naam = " ".join(self.cleaned_data["naam"].split())
        if not any(teken.isalpha() for teken in naam):
            raise forms.ValidationError(GEEN_NAAM)
        return naam

    def clean(self) -> dict[str, object]:
        super().clean()
        if "is_ander" in self.fields and not self.cleaned_data.get("is_ander"):
            self.add_error("is_ander", "U begeleidt al iemand met deze naam. Is dit iemand anders? Zet dan een vinkje.")
        return self.cleaned_data

    def _bestaat_al(self, naam: str) -> bool:
        return Inwoner.objects.begeleid_door(self.begeleider).met_naam(naam).exists()


class KopieForm(Formulier):
    kopie = forms.ChoiceField(
        label="Welke kopie krijgt de inwoner?",
        choices=SamenIngevuld.Kopie.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies welke kopie de inwoner krijgt: op papier of voorgelezen."},
    )


class GezienTalentForm(Formulier):
    """A talent that a helper saw; it waits for the yes of the inwoner."""

    talent = Rijkeuze(
        label="Welk talent zag u?",
        queryset=Talent.objects.none(),
        to_field_name="sleutel",
        empty_label="Kies een talent",
        error_messages={"required": "Kies het talent dat u zag."},
    )
    bron = forms.ChoiceField(
        label="Waar zag u dat?",
        choices=[(Bron.BEGELEIDER, "In een gesprek"), (Bron.WERKPLEK, "Op een werkplek")],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies waar u het zag."},
    )

    def __init__(self, data=None, *, inwoner: Inwoner, vandaag: date) -> None:
        super().__init__(data)
        al_gezegd = Talent.objects.filter(antwoorden__profiel__inwoner=inwoner)
        over = (
            Talent.objects.geldig_op(vandaag).aangeboden_in(inwoner.gemeente_id).exclude(pk__in=al_gezegd.values("pk"))
        )
        self.fields["talent"].queryset = over.select_related("groep")


class KaartForm(Formulier):
    """The second question: who finds the card on the street cannot answer it."""

    vraag = forms.ChoiceField(
        label="Welke vraag stellen wij bij het overnemen?",
        choices=[
            (Overneemkaart.Vraag.GEBOORTEDATUM, "De geboortedatum"),
            (Overneemkaart.Vraag.WOORD, "Een woord dat de inwoner nu kiest"),
        ],
        initial=Overneemkaart.Vraag.GEBOORTEDATUM,
        widget=forms.RadioSelect,
    )
    antwoord = forms.CharField(
        label="Wat is het antwoord?",
        help_text="Vraag dit aan de inwoner. Schrijf een datum zo: 5-3-1980. Wij kunnen het antwoord niet teruglezen.",
        max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Vul het antwoord in."},
    )

    def clean(self) -> dict[str, object]:
        super().clean()
        vraag, antwoord = self.cleaned_data.get("vraag"), self.cleaned_data.get("antwoord")
        if vraag and antwoord:
            try:
                self.cleaned_data["antwoord"] = schoon_antwoord(vraag, antwoord)
            except forms.ValidationError as fout:
                self.add_error("antwoord", fout)
        return self.cleaned_data


class KaartAntwoordForm(Formulier):
    antwoord = forms.CharField(
        label="Uw antwoord",
        max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Vul uw antwoord in."},
    )

    def __init__(self, data=None, *, kaart: Overneemkaart) -> None:
        super().__init__(data)
        self.kaart = kaart
        self.fields["antwoord"].label = kaart.get_vraag_display()
        if kaart.vraag == Overneemkaart.Vraag.GEBOORTEDATUM:
            self.fields["antwoord"].help_text = "Bijvoorbeeld: 5-3-1980"

    def clean_antwoord(self) -> str:
        return schoon_antwoord(self.kaart.vraag, self.cleaned_data["antwoord"])


class AdresForm(Formulier):
    email = forms.EmailField(
        label="Uw e-mailadres",
        help_text="Hier sturen wij een code naartoe. Daarmee logt u in.",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "autocapitalize": "none", "spellcheck": "false"}),
        error_messages={"required": GEEN_ADRES, "invalid": GEEN_ADRES},
    )

    def clean_email(self) -> str:
        return self.cleaned_data["email"].lower()


def schoon_antwoord(vraag: str, antwoord: str) -> str:
    """Return the answer as it is compared: a date in one way of writing, a word of three letters at least."""
    if vraag == Overneemkaart.Vraag.GEBOORTEDATUM:
        return Datumveld().clean(antwoord).isoformat()
    if sum(teken.isalnum() for teken in antwoord) < 3:
        raise forms.ValidationError("Kies een woord van 3 letters of meer.")
    return antwoord


class MeegevenForm(Formulier):
    """What the inwoner wants along, and that the inwoner is there."""

    GEKEKEN, GEGEVENS, VUM = "gekeken", "gegevens", "vum"

    wat = forms.ChoiceField(
        label="Wat wil de inwoner meenemen?",
        widget=forms.RadioSelect,
        error_messages={"required": "Kies wat de inwoner wil meenemen."},
    )
    helpt = forms.BooleanField(label="Zet in het bestand ook wat de inwoner helpt", required=False)
    erbij = forms.BooleanField(label="", error_messages={"required": "Doe dit alleen als de inwoner erbij is."})

    def __init__(self, data=None, *, inwoner: Inwoner, heeft_profiel: bool) -> None:
        super().__init__(data)
        self.fields["wat"].choices = [
            (self.GEKEKEN, "Wie heeft gekeken, op papier"),
            (self.GEGEVENS, "Al mijn gegevens, op papier"),
            *([(self.VUM, "Het talentprofiel, als bestand voor een ander systeem (VUM)")] if heeft_profiel else []),
        ]
        self.fields["erbij"].label = f"{inwoner} zit naast mij en vraagt hierom"
        if not heeft_profiel:
            del self.fields["helpt"]
