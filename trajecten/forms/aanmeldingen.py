"""The "Doe mee" form: no account, few questions, the wish first; and what the people at the loket write down."""

import re
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from django import forms
from django.utils import timezone

from netwerk.models import Gemeente, Lid, Samenwerkingsverband
from participatie.forms import Formulier, ModelFormulier
from participatie.muur import systeemcontext
from participatie.velden import Datumkeuze, Datumveld, Rijkeuze
from trajecten import loket
from trajecten.forms.samen import InwonerToevoegenForm
from trajecten.models import Aanmelding
from trajecten.toegang import HELPERS

_BEREIKBAAR = "Vul een telefoonnummer of een e-mailadres in. Dan kunnen wij contact opnemen."


class AanmeldingForm(ModelFormulier):
    sleutel = forms.CharField(widget=forms.HiddenInput, required=False)
    laat_leeg = forms.CharField(required=False)
    """Not on the screen of people. Who fills it in is a program."""
    manieren = ("telefoon", "email")
    niet_bereikbaar = _BEREIKBAAR

    class Meta:
        model = Aanmelding
        fields = ("bericht", "naam", "telefoon", "email", "gemeente")
        field_classes = {"gemeente": Rijkeuze}
        labels = {
            "naam": "Hoe heet u?",
            "telefoon": "Telefoonnummer",
            "email": "E-mailadres",
            "gemeente": "In welke gemeente woont u?",
            "bericht": "Wat wilt u?",
        }
        help_texts = {
            "telefoon": "Wij bellen u dan terug. U mag ook alleen een e-mailadres invullen.",
            "gemeente": "Staat uw gemeente er niet bij? Dan doet die nog niet mee.",
            "bericht": (
                "Een paar woorden is genoeg. Weet u het nog niet? Sla dit dan over. "
                "Schrijf niets op over uw gezondheid of uw geld."
            ),
        }
        error_messages = {
            "naam": {"required": "Vul uw naam in. Uw voornaam is genoeg."},
            "gemeente": {"required": "Kies de gemeente waar u woont."},
        }
        widgets = {
            "naam": forms.TextInput(attrs={"autocomplete": "name"}),
            "telefoon": forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
            "email": forms.EmailInput(attrs={"autocomplete": "email"}),
            "bericht": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args, netwerk: Samenwerkingsverband | None = None, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        gemeente = self.fields["gemeente"]
        gemeente.queryset = netwerk.gemeenten.met_kwartiermaker() if netwerk else Gemeente.objects.met_kwartiermaker()
        gemeente.empty_label = "Kies een gemeente"
        self.fields["sleutel"].initial = uuid4

    @property
    def is_van_een_programma(self) -> bool:
        return bool(self["laat_leeg"].value())

    def clean_sleutel(self) -> UUID:
        """Read the key of the form; without a good one this is a new form."""
        try:
            return UUID(self.cleaned_data["sleutel"])
        except ValueError:
            return uuid4()

    def clean_telefoon(self) -> str:
        telefoon = self.cleaned_data["telefoon"]
        if telefoon and not 8 <= len(re.sub(r"\D", "", telefoon)) <= 15:
            raise forms.ValidationError("Vul een telefoonnummer in, bijvoorbeeld 06 12345678.")
        return telefoon

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        bereikbaar = any(map(gegevens.get, self.manieren)) or set(self.manieren) & self.errors.keys()
        if not bereikbaar:
            self.add_error("telefoon", forms.ValidationError(self.niet_bereikbaar, code="required"))
        return gegevens

    def bewaar(self, *, nu: datetime) -> Aanmelding:
        velden = {naam: self.cleaned_data[naam] for naam in self.Meta.fields}
        with systeemcontext("somebody without account asks to take part"):
            return loket.ontvang(sleutel=self.cleaned_data["sleutel"], nu=nu, **velden)


CONTACT_BINNEN = timedelta(days=92)
"""Later than this nobody agrees on a first contact; the term of an aanmelding counts from that day (domain.md 5.4)."""


def _dag() -> Datumveld:
    dagen = Datumkeuze(dagen=("vandaag", "morgen", "volgende week"))
    return Datumveld(label="Wanneer moet er uiterlijk contact zijn?", widget=dagen, initial="volgende week")


def _moet_nog_komen(dag: date, *, vandaag: date) -> date:
    if dag < vandaag:
        raise forms.ValidationError("Deze dag is al geweest. Kies vandaag of een dag die nog komt.")
    if dag > vandaag + CONTACT_BINNEN:
        raise forms.ValidationError("Deze dag is te ver weg. Kies een dag binnen 3 maanden.")
    return dag


class LoketForm(AanmeldingForm):
    """On behalf of somebody: the question first, who pays last. No ground, no diagnosis (features.md C4, C6)."""

    eigenaar = Rijkeuze(label="Wie neemt contact op?", queryset=Lid.objects.none(), required=False)
    uiterlijk_op = _dag()
    akkoord = forms.BooleanField(
        label="De persoon vindt het goed",
        help_text="Alleen nodig bij een professional of een bijeenkomst.",
        required=False,
    )
    field_order = (
        "bericht",
        "naam",
        "telefoon",
        "email",
        "via",
        "kanaal",
        "akkoord",
        "gemeente",
        "eigenaar",
        "uiterlijk_op",
    )
    manieren = ("telefoon", "email", "via")
    niet_bereikbaar = "Vul in hoe wij contact krijgen: een telefoonnummer, een e-mailadres of via wie."

    class Meta(AanmeldingForm.Meta):
        fields = ("bericht", "naam", "telefoon", "email", "via", "kanaal", "gemeente", "financiering")
        labels = {
            "bericht": "Wat is de vraag van deze persoon?",
            "naam": "Hoe heet deze persoon?",
            "telefoon": "Telefoonnummer",
            "email": "E-mailadres",
            "via": "Of: via wie krijgen wij contact?",
            "kanaal": "Hoe kwam de vraag binnen?",
            "gemeente": "In welke gemeente woont deze persoon?",
            "financiering": "Weet u al wie het betaalt?",
        }
        help_texts = {
            "bericht": "In de woorden van de persoon zelf. Schrijf niets op over gezondheid of geld.",
            "naam": "Een voornaam is genoeg.",
            "via": "Bijvoorbeeld de naam van een professional.",
            "financiering": "Dit hoeft nog niet. Het houdt niets tegen.",
        }
        error_messages = {
            "bericht": {"required": "Schrijf op wat de persoon vraagt. Een paar woorden is genoeg."},
            "naam": {"required": "Vul een naam in. Een voornaam is genoeg."},
            "kanaal": {"required": "Kies hoe de vraag binnenkwam."},
            "gemeente": {"required": "Kies de gemeente."},
        }
        widgets = {
            "bericht": forms.Textarea(attrs={"rows": 4}),
            "naam": forms.TextInput(attrs={"autocomplete": "off"}),
            "telefoon": forms.TextInput(attrs={"type": "tel", "autocomplete": "off"}),
            "email": forms.EmailInput(attrs={"autocomplete": "off"}),
            "kanaal": forms.RadioSelect,
        }

    def __init__(self, data=None, *, gebruiker: Lid) -> None:
        super().__init__(data)
        self.order_fields(self.field_order)
        del self.fields["laat_leeg"]
        self.fields["bericht"].required = True
        kanalen = Aanmelding.Kanaal
        self.fields["kanaal"].choices = [(soort, soort.label.capitalize()) for soort in kanalen if soort != "doe_mee"]
        self.initial["kanaal"] = kanalen.BALIE
        gemeenten = Gemeente.objects.waar(gebruiker, rol=HELPERS)
        self.fields["gemeente"].queryset = gemeenten
        if len(eigen := list(gemeenten[:2])) == 1:
            self.initial["gemeente"] = eigen[0]
        self.fields["eigenaar"].queryset = loket.helpers_in(gemeenten.values("pk"))
        self.fields["eigenaar"].empty_label = "De kwartiermaker"
        self.initial["eigenaar"] = gebruiker.pk

    def clean_uiterlijk_op(self) -> date:
        return _moet_nog_komen(self.cleaned_data["uiterlijk_op"], vandaag=timezone.localdate())

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        eigenaar, gemeente = gegevens.get("eigenaar"), gegevens.get("gemeente")
        if eigenaar and gemeente and not loket.helpers_in([gemeente.pk]).filter(pk=eigenaar.pk).exists():
            self.add_error("eigenaar", f"Deze persoon helpt niet in {gemeente}. Kies iemand anders.")
        if gegevens.get("kanaal") in Aanmelding.VIA_EEN_ANDER and not gegevens.get("akkoord"):
            self.add_error("akkoord", "Vraag eerst of de persoon dit goed vindt. Kruis het daarna aan.")
        return gegevens

    def bewaar(self, *, door: Lid, nu: datetime) -> Aanmelding:
        velden = {naam: self.cleaned_data[naam] for naam in (*self.Meta.fields, "sleutel", "eigenaar", "uiterlijk_op")}
        velden["akkoord_op"] = timezone.localdate(nu) if self.cleaned_data["akkoord"] else None
        return loket.neem_aan(door=door, nu=nu, **velden)


class EigenaarForm(Formulier):
    """Who sees to it, and before when."""

    eigenaar = Rijkeuze(label="Wie neemt dit op zich?", queryset=Lid.objects.none(), empty_label="Kies een collega")
    uiterlijk_op = Datumveld(
        label="Uiterlijk wanneer?", help_text="Bijvoorbeeld 1-2-2026, morgen of volgende week.", required=True
    )

    def __init__(self, data=None, *, aanmelding: Aanmelding, vandaag: date) -> None:
        dag = max(aanmelding.reageer_uiterlijk_op, vandaag)
        super().__init__(data, initial={"eigenaar": aanmelding.opgepakt_door_id, "uiterlijk_op": dag})
        self.vandaag = vandaag
        self.fields["eigenaar"].queryset = loket.helpers_in([aanmelding.gemeente_id])

    def clean_uiterlijk_op(self) -> date:
        return _moet_nog_komen(self.cleaned_data["uiterlijk_op"], vandaag=self.vandaag)


class NietVerderForm(Formulier):
    afloop = forms.ChoiceField(
        label="Waarom gaat dit niet verder?",
        choices=[keuze for keuze in Aanmelding.Afloop.choices if keuze[0] != Aanmelding.Afloop.INWONER],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies waarom dit niet verder gaat."},
    )


class WordtInwonerForm(InwonerToevoegenForm):
    """The gemeente is the one of the aanmelding."""

    def __init__(self, data=None, *, aanmelding: Aanmelding, gebruiker: Lid) -> None:
        super().__init__(data, begeleider=gebruiker)
        self.initial["naam"] = aanmelding.naam
        del self.fields["gemeente"]
