"""The rule of a reeks, as one says it: every two months, the third Thursday, from one to four."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError

from netwerk.forms.bijeenkomsten import TIJD, hoort_erbij, kies_mensen, kies_netwerk, soort_kan_daar, zet_soorten
from netwerk.models import Bijeenkomstreeks, Lid
from netwerk.rollen import ORGANISEERT, samenwerkingsverbanden
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import MAANDEN, Rijkeuze
from participatie.versies import Naastleggen, neem_volgende_versie

MAANDEN_VOORUIT = 12


class BijeenkomstreeksForm(Naastleggen, ModelFormulier):
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)
    samenwerkingsverband = Rijkeuze(label="Netwerk", queryset=None, empty_label=None)
    elke_maanden = forms.TypedChoiceField(
        label="Hoe vaak?",
        coerce=int,
        choices=[(1, "Elke maand"), *((n, f"Elke {n} maanden") for n in (2, 3, 4, 6)), (12, "Elk jaar")],
    )
    eerste_maand = forms.ChoiceField(label="Vanaf welke maand?")
    begint_om = forms.TimeField(label="Begint om", help_text="Bijvoorbeeld 13.00.", **TIJD)

    class Meta:
        model = Bijeenkomstreeks
        fields = (
            *("samenwerkingsverband", "naam", "soort", "elke_maanden", "keer", "weekdag", "eerste_maand"),
            *("begint_om", "duur", "locaties", "thema", "partners", "afgevaardigde", "contact", "openbaar"),
        )
        labels = {
            "naam": "Naam van de reeks",
            "soort": "Wat voor bijeenkomsten zijn het?",
            "keer": "Welke in de maand?",
            "weekdag": "Op welke dag?",
            "duur": "Hoeveel minuten duurt het?",
            "locaties": "Waar?",
            "thema": "Vaste vraag of vast thema",
            "partners": "Wie zit er verder aan tafel?",
            "afgevaardigde": "Wie gaat er namens ons?",
            "contact": "Wie kan men bellen met vragen?",
            "openbaar": "Laat deze bijeenkomsten zien op de openbare pagina",
        }
        help_texts = {
            "naam": "Bijvoorbeeld: Netwerkbijeenkomst, of Taalhuisoverleg.",
            "locaties": "De locatie, een komma en de plaats. Meer regels? Dan wisselen de locaties om de beurt.",
            "thema": "Heeft elke keer een eigen vraag? Laat dit leeg en vul de vraag per bijeenkomst in.",
            "partners": "Organisaties uit het netwerk kiest u op de pagina van het overleg zelf.",
        }
        widgets = {"locaties": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, data=None, *, gebruiker: Lid, vandaag: date, instance: Bijeenkomstreeks) -> None:
        super().__init__(data, instance=instance, initial={"gezien": instance.versie})
        self.is_nieuw = instance._state.adding
        self.fields["eerste_maand"].choices = _maanden(instance.eerste_maand or vandaag)
        zet_soorten(self, gebruiker)
        if self.is_nieuw:
            kies_netwerk(self, gebruiker)
            waar = samenwerkingsverbanden(gebruiker, *ORGANISEERT)
        else:
            del self.fields["samenwerkingsverband"]
            self.initial["begint_om"] = f"{instance.begint_om:%H.%M}"
            self.initial["eerste_maand"] = instance.eerste_maand.replace(day=1).isoformat()
            waar = [instance.samenwerkingsverband_id]
        kies_mensen(self, gebruiker, waar)

    def clean_eerste_maand(self) -> date:
        return date.fromisoformat(self.cleaned_data["eerste_maand"])

    def clean_locaties(self) -> str:
        regels = [regel.strip() for regel in self.cleaned_data["locaties"].splitlines() if regel.strip()]
        for regel in regels:
            locatie, _, plaats = (deel.strip() for deel in regel.rpartition(","))
            if not locatie or not plaats:
                raise ValidationError(f"Schrijf een komma tussen de locatie en de plaats: {regel}")
        return "\n".join(regels)

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if self.is_nieuw:
            hoort_erbij(self, "contact")
            hoort_erbij(self, "afgevaardigde")
            soort_kan_daar(self)
        return schoon

    def save(self, commit: bool = True) -> Bijeenkomstreeks:  # noqa: FBT001, FBT002 -- Django's own signature
        """Save. Raises Verouderd when somebody else saved since this person opened the form."""
        if not self.is_nieuw:
            neem_volgende_versie(self.instance, gezien=self.cleaned_data["gezien"])
        return super().save(commit)


class StoppenForm(Formulier):
    wat = forms.ChoiceField(
        label="Wat doen wij met de bijeenkomsten die nog komen?",
        choices=[("blijft", "Die gaan gewoon door"), ("afzeggen", "Die gaan ook niet door")],
        widget=forms.RadioSelect,
    )
    reden = forms.CharField(
        label="Waarom gaan ze niet door?",
        help_text="Iedereen leest dit bij de bijeenkomst.",
        max_length=200,
        required=False,
    )

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if schoon.get("wat") == "blijft":
            schoon["reden"] = ""
        elif schoon.get("wat") and not schoon.get("reden"):
            self.add_error("reden", "Schrijf op waarom de bijeenkomsten niet doorgaan.")
        return schoon


def _maanden(vanaf: date) -> list[tuple[str, str]]:
    """Months to begin in, by name."""
    eerste = vanaf.year * 12 + vanaf.month - 1
    return [
        (date(nummer // 12, nummer % 12 + 1, 1).isoformat(), f"{MAANDEN[nummer % 12]} {nummer // 12}")
        for nummer in range(eerste, eerste + MAANDEN_VOORUIT)
    ]
