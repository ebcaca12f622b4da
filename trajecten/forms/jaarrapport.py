"""Which year and whose figures; and figures of groups that are typed in."""

from datetime import date

from django import forms

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from participatie.forms import Formulier, ModelFormulier
from trajecten.cijferplaatsen import beleidsgemeenten, is_netwerk, keuzes_van
from trajecten.models import Lokaalcijfer

EERSTE_JAAR = 2015
GETAL = {"inputmode": "numeric", "autocomplete": "off"}


class RapportFilter(Formulier):
    zonder_mag_leeg = True

    jaar = forms.TypedChoiceField(label="Welk jaar?", coerce=int)
    waar = forms.ChoiceField(label="Van wie?")

    def __init__(self, data, *, gebruiker: Lid, vandaag: date) -> None:
        """In: the query. What is not asked is the last whole year, of the first gemeente."""
        self.eigen = beleidsgemeenten(gebruiker)
        self.keuzes = keuzes_van(self.eigen)
        gewoon = {"jaar": vandaag.year - 1, "waar": self.keuzes[0][0]}
        super().__init__({naam: data.get(naam) or waarde for naam, waarde in gewoon.items()})
        self.fields["jaar"].choices = [(jaar, str(jaar)) for jaar in range(vandaag.year, EERSTE_JAAR - 1, -1)]
        self.fields["waar"].choices = self.keuzes

    def vraag(self) -> dict[str, object]:
        jaar, waar = self.cleaned_data["jaar"], self.cleaned_data["waar"]
        return {"jaar": jaar, "waar": waar, "naam": dict(self.keuzes)[waar], "gemeenten": self.eigen}

    @property
    def is_netwerk(self) -> bool:
        return is_netwerk(self.cleaned_data["waar"])


class LokaalcijferForm(ModelFormulier):
    class Meta:
        model = Lokaalcijfer
        fields = ["gemeente", "jaar", "groep", "aantal", "in_beeld", "bron"]
        labels = {
            "gemeente": "Van welke gemeente?",
            "jaar": "Van welk jaar?",
            "groep": "Welke groep?",
            "aantal": "Hoeveel mensen wonen er?",
            "in_beeld": "Hoeveel van hen zijn in beeld?",
            "bron": "Waar komt het cijfer vandaan?",
        }
        help_texts = {
            "groep": "Bijvoorbeeld: jongeren zonder werk of school.",
            "in_beeld": "Weet u dat niet? Laat het leeg.",
            "bron": "Bijvoorbeeld: CBS 2025, of een telling van het sociaal team.",
        }
        widgets = {naam: forms.TextInput(attrs=GETAL) for naam in ("jaar", "aantal", "in_beeld")}

    def __init__(self, data=None, *, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data, instance=Lokaalcijfer(), initial={"jaar": vandaag.year - 1})
        gemeente = self.fields["gemeente"]
        gemeente.queryset = Gemeente.objects.waar(gebruiker, rol=Rolsoort.BELEIDSMEDEWERKER).order_by("naam")
        gemeente.empty_label = None
