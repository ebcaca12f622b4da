"""The forms for a photo or document of an experiment, and for where a photo may be seen."""

from django import forms

from experimenten.fototoestemming import Gebruik, Toestemming
from experimenten.models import Bestand, Bezoekbestand
from participatie.bestandsformulier import BestandFormulier

IN_EEN_RAPPORT = "Deze foto mag ook in een rapport"
OPENBAAR = "Deze foto mag ook op de openbare pagina"


class BestandForm(BestandFormulier):
    sleutel = forms.UUIDField(widget=forms.HiddenInput)
    mag_in_rapport = forms.BooleanField(label=IN_EEN_RAPPORT, required=False)
    mag_openbaar = forms.BooleanField(label=OPENBAAR, required=False)

    def gebruik(self) -> dict[str, bool]:
        """Return where a photo may be seen. Only after is_valid()."""
        return {naam: self.cleaned_data[naam] for naam in ("mag_in_rapport", "mag_openbaar")}


class FototoestemmingForm(BestandFormulier):
    """What is on a photo that is there already, who allowed it, and for which uses."""

    alleen_fotos = True
    mag_in_rapport = forms.BooleanField(label=IN_EEN_RAPPORT, required=False)
    mag_openbaar = forms.BooleanField(label=OPENBAAR, required=False)

    def __init__(self, data=None, *, foto: Bestand | Bezoekbestand, **anders: object) -> None:
        super().__init__(data, **anders)
        del self.fields["bestand"]
        self.fields["beschrijving"].required = True
        self.fields["beschrijving"].error_messages["required"] = "Schrijf op wat er op de foto te zien is."
        herkenbaar = {None: "", True: "ja", False: "nee"}[foto.herkenbaar]
        velden = {naam: getattr(foto, naam) for naam in ("beschrijving", "toestemming_van", "toestemming_op")}
        self.initial = velden | {"herkenbaar": herkenbaar} | self._gebruik_van(foto)

    def _gebruik_van(self, foto: Bestand | None) -> dict[str, bool]:
        return {naam: getattr(foto, naam, False) for naam in ("mag_in_rapport", "mag_openbaar")}

    def toestemming(self) -> Toestemming:
        schoon = self.cleaned_data
        herkenbaar = schoon["herkenbaar"] == "ja"
        return Toestemming(
            beschrijving=schoon["beschrijving"],
            herkenbaar=herkenbaar,
            toestemming_van=schoon["toestemming_van"] if herkenbaar else "",
            toestemming_op=schoon["toestemming_op"] if herkenbaar else None,
        )

    def gebruik(self) -> Gebruik | None:
        schoon = self.cleaned_data
        return Gebruik(mag_in_rapport=schoon["mag_in_rapport"], mag_openbaar=schoon["mag_openbaar"])


class BezoekfotoToestemmingForm(FototoestemmingForm):
    """The same of a photo of a visit: it stays there, or is at the experiment of the visit too."""

    bij_experiment = forms.BooleanField(label="Deze foto mag ook bij het experiment", required=False)

    field_order = (
        *("beschrijving", "herkenbaar", "toestemming_van", "toestemming_op"),
        *("bij_experiment", "mag_in_rapport", "mag_openbaar"),
    )

    def __init__(self, data=None, *, foto: Bezoekbestand, daar: Bestand | None, **anders: object) -> None:
        super().__init__(data, foto=foto, **anders)
        self.initial |= {"bij_experiment": daar is not None} | self._gebruik_van(daar)
        if experiment := foto.werkbezoek.experiment:
            self.fields["bij_experiment"].help_text = f"Iedereen van het netwerk ziet de foto dan bij {experiment}."
        else:
            for naam in ("bij_experiment", "mag_in_rapport", "mag_openbaar"):
                del self.fields[naam]

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        verder = schoon.get("mag_in_rapport") or schoon.get("mag_openbaar")
        if verder and not schoon.get("bij_experiment"):
            self.add_error("bij_experiment", "Zet de foto dan ook bij het experiment.")
        return schoon

    def gebruik(self) -> Gebruik | None:
        return super().gebruik() if self.cleaned_data.get("bij_experiment") else None
