"""One form per screen of the talentprofiel. Nothing is required; what is sent replaces what that screen held."""

from collections.abc import Iterable
from datetime import date, datetime

from django import forms
from django.utils import timezone

from participatie.forms import Formulier, zeg_wat_te_doen
from participatie.velden import Chips, EenTegel, MeerChips, Tegels
from trajecten import aanbod, talentprofielen
from trajecten.models import EigenWoorden, Herkomst, Talentantwoord, Talentprofiel
from trajecten.vragen import GROEPEN, TWEE_OF_DRIE, WELKE_GROEPEN, Onderdeel, Scherm, Vorm

GEEN_KEUZE = {Vorm.CHIPS: [("", "Weet ik niet")]}
"""A radio button cannot be taken away again without another one to tap."""


class EigenWoordenVeld(forms.CharField):
    """A line end counts as one letter, as it does for the person who types."""

    def __init__(self, *, label: str, help_text: str) -> None:
        super().__init__(
            label=label,
            help_text=help_text,
            required=False,
            max_length=EigenWoorden.HOOGSTENS,
            widget=forms.Textarea({"rows": 2}),
        )

    def to_python(self, value: object) -> str:
        return super().to_python(value).replace("\r\n", "\n")


class Vraagformulier(Formulier):
    """What all screens have: the own words, and a heading that is the question."""

    zonder_mag_leeg = True

    def __init__(self, data=None, *, profiel: Talentprofiel, scherm: Scherm, vandaag: date) -> None:
        super().__init__(data)
        self.profiel, self.scherm, self.vandaag = profiel, scherm, vandaag
        self.voeg_vragen_toe()
        hulp = scherm.hulp if self.vraag_als_kop == "woorden" else ""
        self.fields["woorden"] = EigenWoordenVeld(label=scherm.woorden_label, help_text=hulp)
        woorden = profiel.eigen_woorden.filter(onderdeel=scherm.naam).first()
        self.initial["woorden"] = woorden.tekst if woorden else ""
        if scherm.woorden_eerst:
            self.order_fields(["woorden"])
        zeg_wat_te_doen(self.fields)

    def voeg_vragen_toe(self) -> None:
        """Add the fields of this kind of screen; a screen with own words only has none."""

    def bewaar(self, *, herkomst: Herkomst, nu: datetime) -> None:
        raise NotImplementedError


class GroepenForm(Vraagformulier):
    """Question 1 begins with: about which groups do you want to tell something?"""

    vraag_als_kop = "woorden"

    def voeg_vragen_toe(self) -> None:
        self.groepen = aanbod.groepen()
        self.fields["groepen"] = forms.MultipleChoiceField(
            label=WELKE_GROEPEN,
            help_text=TWEE_OF_DRIE,
            required=False,
            choices=[(groep.sleutel, groep.naam) for groep in self.groepen.values()],
            widget=Tegels(pictogram=lambda sleutel: self.groepen[sleutel].pictogram),
        )
        self.initial["groepen"] = list(self.profiel.groepkeuzes.values_list("groep__sleutel", flat=True))

    def bewaar(self, *, herkomst: Herkomst, nu: datetime) -> None:
        gekozen = [self.groepen[sleutel] for sleutel in self.cleaned_data["groepen"]]
        talentprofielen.bewaar_groepen(
            profiel=self.profiel, groepen=gekozen, woorden=self.cleaned_data["woorden"], herkomst=herkomst
        )


class TalentenForm(Vraagformulier):
    """The talents of one group: three big answers each, or none."""

    def voeg_vragen_toe(self) -> None:
        aangeboden = aanbod.talenten_voor(profiel=self.profiel, groep=self.scherm.groep, vandaag=self.vandaag)
        self.talenten = {talent.sleutel.replace(".", "-"): talent for talent in aangeboden}
        for naam, talent in self.talenten.items():
            self.fields[naam] = forms.ChoiceField(
                label=talent.tekst,
                required=False,
                choices=[*Talentantwoord.Antwoord.choices, ("", "Geen antwoord")],
                widget=forms.RadioSelect,
            )
            self.initial[naam] = talent.gegeven

    def talentvelden(self) -> Iterable[dict[str, object]]:
        for naam, talent in self.talenten.items():
            veld = self[naam]
            yield {"naam": naam, "talent": talent, "antwoord": veld.value() or "", "veld": veld}

    def bewaar(self, *, herkomst: Herkomst, nu: datetime) -> None:
        antwoorden = {talent: self.cleaned_data[naam] for naam, talent in self.talenten.items()}
        talentprofielen.bewaar_talenten(
            profiel=self.profiel,
            scherm=self.scherm,
            antwoorden=antwoorden,
            woorden=self.cleaned_data["woorden"],
            herkomst=herkomst,
            nu=nu,
        )


class KeuzesForm(Vraagformulier):
    """The choices of questions 2 to 7."""

    @property
    def vraag_als_kop(self) -> str:
        """The field that asks the question of the screen itself, when there is one."""
        labels = {"woorden": self.scherm.woorden_label, **{o.soort: o.label for o in self.scherm.onderdelen}}
        return next((naam for naam, label in labels.items() if label == self.scherm.titel), "")

    def voeg_vragen_toe(self) -> None:
        self.keuzes = aanbod.keuzes_voor(profiel=self.profiel, scherm=self.scherm, vandaag=self.vandaag)
        for onderdeel in self.scherm.onderdelen:
            self._voeg_onderdeel_toe(onderdeel)

    def _voeg_onderdeel_toe(self, onderdeel: Onderdeel) -> None:
        eigen = [keuze for keuze in self.keuzes.values() if keuze.onderdeel == onderdeel.soort]
        soort = forms.MultipleChoiceField if onderdeel.vorm.meer else forms.ChoiceField
        self.fields[onderdeel.soort] = soort(
            label=onderdeel.label,
            help_text=self.scherm.hulp if self.vraag_als_kop == onderdeel.soort else onderdeel.hulp,
            required=False,
            choices=[(keuze.sleutel, keuze.tekst) for keuze in eigen] + GEEN_KEUZE.get(onderdeel.vorm, []),
            widget=self._widget(onderdeel.vorm),
        )
        al_gekozen = [keuze.sleutel for keuze in eigen if keuze.gekozen]
        self.initial[onderdeel.soort] = al_gekozen if onderdeel.vorm.meer else next(iter(al_gekozen), "")

    def _widget(self, vorm: Vorm) -> forms.Widget:
        if vorm in {Vorm.CHIPS, Vorm.MEER_CHIPS}:
            return Chips() if vorm == Vorm.CHIPS else MeerChips()
        tegels = Tegels if vorm == Vorm.TEGELS else EenTegel
        return tegels(pictogram=lambda sleutel: self.keuzes[sleutel].pictogram)

    def bewaar(self, *, herkomst: Herkomst, nu: datetime) -> None:
        sleutels: list[str] = []
        for onderdeel in self.scherm.onderdelen:
            antwoord = self.cleaned_data[onderdeel.soort]
            sleutels.extend([antwoord] if isinstance(antwoord, str) else antwoord)
        talentprofielen.bewaar_keuzes(
            profiel=self.profiel,
            scherm=self.scherm,
            keuzes=[self.keuzes[sleutel] for sleutel in sleutels if sleutel],
            woorden=self.cleaned_data["woorden"],
            herkomst=herkomst,
        )


def vraagformulier(*, profiel: Talentprofiel, scherm: Scherm, data: object = None) -> Vraagformulier:
    """Return the form of this screen."""
    soort = TalentenForm if scherm.groep else GroepenForm if scherm == GROEPEN else KeuzesForm
    return soort(data, profiel=profiel, scherm=scherm, vandaag=timezone.localdate())
