"""Measuring: first the questions, then what is written down beside the trede they lead to."""

from datetime import date

from django import forms

from participatie.forms import Formulier
from participatie.velden import Datumveld, schrijf_datum
from trajecten import ladder
from trajecten.ladder import AntwoordOntbreekt, Uitkomst, Vraag, bereken
from trajecten.models import Meting, Traject
from trajecten.models.trajecten import METING_VOOR_START

JA_NEE = [("ja", "Ja"), ("nee", "Nee")]
GEEN = "geen"
HULP = {
    Vraag.V2: "U mag meer antwoorden kiezen.",
    Vraag.V4: (
        "Alleen online telt niet. Denk aan vrijwilligerswerk, een stage of werken met behoud van uitkering. "
        "Ook mantelzorg telt mee: voor iemand buiten het eigen huis, elke week, en anderen rekenen erop."
    ),
    Vraag.V5: "Denk aan een sportclub, een cursus, inburgering of een taalhuis.",
    Vraag.V6: "Een winkel of de huisarts telt niet. Alleen online telt ook niet.",
}
HORIZON = 12
"""Months in which growth is expected, when nothing else is said."""
TREDEN = [(trede, f"{trede}. {naam}") for trede, naam in ladder.TREDEN.items()]


def _ja_nee(vraag: Vraag) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=ladder.VRAGEN[vraag],
        help_text=HULP.get(vraag, ""),
        choices=JA_NEE,
        widget=forms.RadioSelect,
        required=False,
    )


class MetingVragenForm(Formulier):
    """V1 to V6. Which ones have to be answered depends on the answers; the page shows only those."""

    zonder_mag_leeg = True

    v1 = _ja_nee(Vraag.V1)
    v2 = forms.MultipleChoiceField(
        label=ladder.VRAGEN[Vraag.V2],
        help_text=HULP[Vraag.V2],
        choices=[
            *((letter, f"{tekst[0].upper()}{tekst[1:]}") for letter, tekst in ladder.ONDERSTEUNING.items()),
            (GEEN, "Geen van deze dingen"),
        ],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    v3 = _ja_nee(Vraag.V3)
    v4 = _ja_nee(Vraag.V4)
    v5 = _ja_nee(Vraag.V5)
    v6 = _ja_nee(Vraag.V6)

    def __init__(self, data=None, *, antwoorden: dict[str, object] | None = None) -> None:
        super().__init__(data, initial=_als_keuzes(antwoorden or {}))

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        letters = gegevens.get("v2")
        if letters and GEEN in letters and len(letters) > 1:
            self.add_error("v2", "Kies of Geen van deze dingen, of wat er wel is.")
            return gegevens
        antwoorden = {naam: {"ja": True, "nee": False}.get(gegevens.get(naam)) for naam in Vraag if naam != Vraag.V2}
        antwoorden[Vraag.V2] = [letter for letter in letters if letter != GEEN] if letters else None
        try:
            self.uitkomst = bereken(antwoorden)
        except AntwoordOntbreekt as fout:
            self.add_error(str(fout.vraag), "Kies een antwoord.")
        return gegevens


def _als_keuzes(antwoorden: dict[str, object]) -> dict[str, object]:
    def keuze(waarde: object) -> object:
        if isinstance(waarde, list):
            return waarde or [GEEN]
        return "ja" if waarde else "nee"

    return {vraag: keuze(waarde) for vraag, waarde in antwoorden.items()}


class MetingForm(Formulier):
    """What belongs to a meting beside the answers."""

    trede = forms.TypedChoiceField(
        label="Op welke trede staat de inwoner nu?", coerce=int, choices=TREDEN, widget=forms.RadioSelect
    )
    reden_afwijking = forms.CharField(
        label="Waarom kiest u een andere trede dan uit de vragen komt?",
        help_text="Alleen invullen als u een andere trede kiest. De inwoner kan dit lezen.",
        max_length=400,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    meetdatum = Datumveld(label="Van welke dag is deze meting?")
    moment = forms.ChoiceField(label="Welk moment is dit?", choices=Meting.Moment, widget=forms.RadioSelect)
    samen_met_inwoner = forms.TypedChoiceField(
        label="Hebt u dit samen met de inwoner ingevuld?",
        coerce=lambda waarde: waarde == "ja",
        choices=JA_NEE,
        widget=forms.RadioSelect,
    )
    eigen_beeld = forms.CharField(
        label="Hoe ziet de inwoner het zelf?",
        help_text="In de woorden van de inwoner. Schrijf niets op over gezondheid.",
        max_length=400,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    verwachte_trede = forms.TypedChoiceField(
        label="Tot welke trede kan de inwoner groeien?",
        coerce=int,
        empty_value=None,
        choices=[("", "Geen groei verwacht, behoud is het doel"), *TREDEN],
        required=False,
    )
    horizon_maanden = forms.IntegerField(
        label="Binnen hoeveel maanden?", min_value=1, max_value=60, required=False, initial=HORIZON
    )
    groei_toelichting = forms.CharField(
        label="Wilt u iets zeggen over de groei?",
        help_text="Schrijf geen medische gegevens op.",
        max_length=400,
        required=False,
    )
    reden_correctie = forms.CharField(
        label="Wat klopte er niet aan de vorige meting?",
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Schrijf op waarom u de meting verbetert."},
    )

    def __init__(
        self, data=None, *, traject: Traject, uitkomst: Uitkomst, vandaag: date, vervangt: Meting | None = None
    ) -> None:
        self.traject, self.uitkomst, self.vandaag, self.vervangt = traject, uitkomst, vandaag, vervangt
        super().__init__(data, initial=self._begin())
        if vervangt is None:
            del self.fields["reden_correctie"]

    def _begin(self) -> dict[str, object]:
        begin = {"trede": self.uitkomst.trede, "meetdatum": schrijf_datum(self.vandaag), "horizon_maanden": HORIZON}
        if oud := self.vervangt:
            velden = ("moment", "eigen_beeld", "verwachte_trede", "groei_toelichting")
            begin |= {naam: getattr(oud, naam) for naam in velden}
            begin |= {"meetdatum": schrijf_datum(oud.meetdatum), "horizon_maanden": oud.horizon_maanden or HORIZON}
            begin["samen_met_inwoner"] = {True: "ja", False: "nee"}.get(oud.samen_met_inwoner)
            if oud.antwoorden == self.uitkomst.antwoorden:  # then what somebody chose for a reason stays
                begin |= {"trede": oud.trede, "reden_afwijking": oud.reden_afwijking}
            return begin
        is_eerste = not self.traject.metingen.exists()
        return begin | {"moment": Meting.Moment.START if is_eerste else Meting.Moment.PERIODIEK}

    def clean_meetdatum(self) -> date:
        dag = self.cleaned_data["meetdatum"]
        eerste = self.traject.start - METING_VOOR_START
        if dag > self.vandaag:
            raise forms.ValidationError("Deze dag is nog niet geweest. Kies vandaag of eerder.")
        if dag < eerste:
            raise forms.ValidationError(f"Kies {schrijf_datum(eerste)} of later: 90 dagen voor het traject begon.")
        if self.traject.einde and dag > self.traject.einde:
            raise forms.ValidationError(
                f"Het traject stopte op {schrijf_datum(self.traject.einde)}. Kies die dag of eerder."
            )
        anders = self.traject.inwoner.metingen.tellend().filter(meetdatum=dag)
        if anders.exclude(pk=self.vervangt and self.vervangt.pk).exists():
            raise forms.ValidationError("Op deze dag is er al een meting. Klopt die niet? Verbeter dan die meting.")
        return dag

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        trede, verwacht = gegevens.get("trede"), gegevens.get("verwachte_trede")
        if trede and trede != self.uitkomst.trede and not gegevens.get("reden_afwijking"):
            self.add_error("reden_afwijking", "Schrijf op waarom u een andere trede kiest.")
        if trede and verwacht and verwacht < trede:
            self.add_error("verwachte_trede", "Kies een trede die niet lager is dan die van nu.")
        return gegevens

    def gegevens(self) -> dict[str, object]:
        gegevens = dict(self.cleaned_data)
        if gegevens["trede"] == self.uitkomst.trede:
            gegevens["reden_afwijking"] = ""
        if gegevens["verwachte_trede"] is None:
            gegevens["horizon_maanden"] = None
        return gegevens | {"vervangt": self.vervangt}
