"""The filter above the warm contacts, and the days after which contact cools down."""

from datetime import date

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import QuerySet
from django.urls import reverse

from netwerk import contactdrempels, warme_contacten
from netwerk.models import Gemeente, Lid, Organisatie, Organisatiesoort, Samenwerkingsverband, Werkgroep
from netwerk.veldrechten import LEGT_CONTACT
from participatie.forms import Formulier
from participatie.vanaf import VanafFormulier

MENSEN = "mensen"


class WarmeContactenFilter(Formulier):
    zonder_mag_leeg = True

    wat = forms.ChoiceField(
        required=False, choices=[("", "Organisaties"), (MENSEN, "Mensen")], widget=forms.HiddenInput
    )
    temperatuur = forms.ChoiceField(
        label="Hoe warm?",
        required=False,
        choices=[("", "Alles"), *((naam, tekst.capitalize()) for naam, tekst in warme_contacten.TEMPERATUREN.items())],
    )
    wie = forms.ChoiceField(
        label="Wie houdt contact?",
        required=False,
        choices=[
            (warme_contacten.Wie.IEDEREEN, "Iedereen"),
            (warme_contacten.Wie.MIJN, "Ik: mijn contacten"),
            (warme_contacten.Wie.VOOR_MIJ, "Ik, of nog niemand"),
            (warme_contacten.Wie.NIEMAND, "Nog niemand"),
        ],
    )
    gemeente = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")
    soort = forms.ModelChoiceField(label="Soort", required=False, queryset=None, empty_label="Alle soorten")
    wereld = forms.ChoiceField(
        label="Wereld",
        required=False,
        choices=[("", "Alle werelden"), *((w.value, w.label) for w in contactdrempels.STANDAARD_WERELD)],
    )
    werkgroep = forms.ModelChoiceField(label="Werkgroep", required=False, queryset=None, empty_label="Alle werkgroepen")

    def __init__(self, data, *, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data)
        self.gebruiker, self.vandaag = gebruiker, vandaag
        self.over_mensen = self.data.get("wat") == MENSEN
        self.fields["gemeente"].queryset = Gemeente.objects.waar(gebruiker, rol=LEGT_CONTACT).order_by("naam")
        for naam in ("soort",) if self.over_mensen else ("wereld", "werkgroep"):
            del self.fields[naam]
        if self.over_mensen:
            self.fields["werkgroep"].queryset = Werkgroep.objects.zichtbaar_voor(gebruiker).order_by("naam")
        else:
            verband = gebruiker.gemeente.samenwerkingsverband_id
            soorten = Organisatiesoort.objects.geldig_op(vandaag).met_woord(vandaag, verband=verband)
            self.fields["soort"].queryset = soorten
            self.fields["soort"].label_from_instance = lambda soort: soort.woord_toen

    @property
    def is_verfijnd(self) -> bool:
        return any(naam != "wat" for naam in self.changed_data)

    @property
    def adres_zonder(self) -> str:
        """Where the list is without filters, of the same kind of contacts."""
        return f"{reverse('warme_contacten')}?wat={MENSEN}" if self.over_mensen else reverse("warme_contacten")

    @property
    def is_open(self) -> bool:
        """Whether more is asked than who keeps the contact, so that the other filters stand open."""
        return any(naam not in ("wat", "wie") for naam in self.changed_data)

    def pas_toe(self) -> QuerySet:
        """Return what was asked for, of every temperature; a choice that does not exist shows nothing."""
        soort = Lid if self.over_mensen else Organisatie
        rijen = warme_contacten.te_houden(soort, gebruiker=self.gebruiker, vandaag=self.vandaag)
        if not self.is_valid():
            return rijen.none()
        schoon = self.cleaned_data
        rijen = rijen.filter(**{naam: schoon[naam] for naam in ("gemeente", "soort", "wereld") if schoon.get(naam)})
        if schoon.get("werkgroep"):
            rijen = rijen.in_werkgroep(schoon["werkgroep"])
        return warme_contacten.van_wie(rijen, schoon["wie"], gebruiker=self.gebruiker)

    def van_temperatuur(self, rijen: QuerySet) -> QuerySet:
        gekozen = self.cleaned_data.get("temperatuur")
        return rijen.filter(temperatuur=gekozen) if gekozen else rijen


class DrempelForm(VanafFormulier):
    groep = forms.ChoiceField(label="Voor wie?")
    dagen = forms.IntegerField(
        label="Na hoeveel dagen koelt het contact af?",
        validators=[MinValueValidator(1), MaxValueValidator(730)],
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )

    def __init__(self, data, *, verband: Samenwerkingsverband, vandaag: date) -> None:
        super().__init__(data, vandaag=vandaag)
        self.verband = verband
        groepen = [("-".join(groep), naam) for groep, naam in contactdrempels.groepen(verband, vandaag=vandaag)]
        self.fields["groep"].choices = [("", "Kies een groep"), *groepen]

    def bewaar(self, *, door: Lid) -> None:
        soort, _, sleutel = self.cleaned_data["groep"].partition("-")
        contactdrempels.zet(
            verband=self.verband,
            groep=(soort, sleutel),
            dagen=self.cleaned_data["dagen"],
            geldig_van=self.cleaned_data["geldig_van"],
            door=door,
        )
