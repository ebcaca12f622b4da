"""Ask that something is put right or removed; decide on it; take more time."""

from uuid import UUID, uuid4

from django import forms

from participatie.forms import Formulier
from trajecten import eigen_gegevens
from trajecten.models import Verzoek
from trajecten.verzoeken import Antwoord, keuzes, mag_worden_toegewezen, titel_van

ALLES = "alles"
NEE, JA = "nee", "ja"


class VerzoekForm(Formulier):
    """What somebody asks. A begeleider who asks it for an inwoner also says which of the two it is."""

    sleutel = forms.CharField(widget=forms.HiddenInput, required=False)
    soort = forms.ChoiceField(label="Wat vraagt de inwoner?", choices=Verzoek.Soort, widget=forms.RadioSelect)
    gegevens = forms.MultipleChoiceField(
        label="Om welke gegevens gaat het?",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies om welke gegevens het gaat."},
    )
    woorden = forms.CharField(
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, data=None, *, soort: Verzoek.Soort | None, over: str = "") -> None:
        """In: the data set that somebody came from, if any."""
        super().__init__(data, initial={"sleutel": uuid4, "gegevens": [over]})
        self.soort = soort
        klopt_niet = soort == Verzoek.Soort.KLOPT_NIET
        if soort:
            del self.fields["soort"]
        alles = [] if klopt_niet else [(ALLES, "Alles wat weg mag" if soort is None else "Al mijn gegevens")]
        self.fields["gegevens"].choices = [*alles, *keuzes(soort or Verzoek.Soort.KLOPT_NIET)]
        woorden = self.fields["woorden"]
        woorden.required = klopt_niet
        woorden.label = "Wat klopt er niet, en wat moet het zijn?" if klopt_niet else "Wilt u er iets bij zeggen?"
        woorden.help_text = "Schrijf niets op over uw gezondheid."
        if klopt_niet:
            woorden.error_messages["required"] = "Schrijf op wat er niet klopt."

    def clean_sleutel(self) -> UUID:
        """Read the key of the form; without a good one this is a new form."""
        try:
            return UUID(self.cleaned_data["sleutel"])
        except ValueError:
            return uuid4()

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        soort = self.soort or gegevens.get("soort")
        gekozen = gegevens.get("gegevens", [])
        mag = [sleutel for sleutel, _ in keuzes(soort)] if soort else []
        gegevens["gegevens"] = [sleutel for sleutel in mag if sleutel in gekozen or ALLES in gekozen]
        if soort and gekozen and not gegevens["gegevens"]:
            self.add_error("gegevens", "Kies om welke gegevens het gaat.")
        leeg = "woorden" not in self.errors and not gegevens.get("woorden")
        if leeg and soort == Verzoek.Soort.KLOPT_NIET:
            self.add_error("woorden", "Schrijf op wat er niet klopt.")
        return gegevens

    def wat(self) -> dict[str, object]:
        """Return what is asked, as `verzoeken.dien_in` takes it."""
        schoon = self.cleaned_data
        soort = self.soort or schoon["soort"]
        return {"soort": soort, **{naam: schoon[naam] for naam in ("gegevens", "woorden", "sleutel")}}


class BesluitenForm(Formulier):
    """A yes or no for each data set, with the reason. Where a law stops a yes, only the reason is asked."""

    def __init__(self, data=None, *, verzoek: Verzoek) -> None:
        super().__init__(data)
        self.verzoek = verzoek
        for sleutel in verzoek.gegevens:
            self._voeg_toe(sleutel)

    def _voeg_toe(self, sleutel: str) -> None:
        verwijdert = self.verzoek.soort == Verzoek.Soort.VERWIJDER
        if mag_worden_toegewezen(self.verzoek, sleutel):
            ja = "Ja, verwijder dit" if verwijdert else "Ja, dit verbeteren wij"
            nee = "Nee, dit blijft" if verwijdert else "Nee, dit klopt wel"
            self.fields[f"besluit_{sleutel}"] = forms.ChoiceField(
                label="Wat besluit u?",
                choices=[(JA, ja), (NEE, nee)],
                widget=forms.RadioSelect,
                error_messages={"required": f"Kies ja of nee bij: {titel_van(sleutel)}"},
            )
        gegevens = eigen_gegevens.met_sleutel(sleutel)
        self.fields[f"reden_{sleutel}"] = forms.CharField(
            label="Waarom?",
            help_text="De inwoner leest dit. Schrijf korte, gewone zinnen.",
            max_length=1000,
            widget=forms.Textarea(attrs={"rows": 3}),
            initial=gegevens.blijft if gegevens and verwijdert else "",
            error_messages={"required": f"Schrijf op waarom bij: {titel_van(sleutel)}"},
        )

    def vragen(self) -> list[dict[str, object]]:
        """Return per data set what the page asks."""
        return [
            {
                "titel": titel_van(sleutel),
                "besluit": self[f"besluit_{sleutel}"] if f"besluit_{sleutel}" in self.fields else None,
                "reden": self[f"reden_{sleutel}"],
            }
            for sleutel in self.verzoek.gegevens
        ]

    def antwoorden(self) -> dict[str, Antwoord]:
        schoon = self.cleaned_data
        return {
            sleutel: Antwoord(ja=schoon.get(f"besluit_{sleutel}") == JA, reden=schoon[f"reden_{sleutel}"])
            for sleutel in self.verzoek.gegevens
        }


class VerlengForm(Formulier):
    reden = forms.CharField(
        label="Waarom duurt het langer?",
        help_text="De inwoner leest dit.",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Schrijf op waarom het langer duurt."},
    )
