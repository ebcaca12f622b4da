"""Invite gasten, look through who answered what, set the places, and receive people at the door."""

from django import forms
from django.db.models import QuerySet

from netwerk.forms.leden import LedenFilter
from netwerk.gasten import contactpersonen_van
from netwerk.models import Bijeenkomst, Gastenlijst, Gemeente, Genodigde, Lid, Werkgroep
from netwerk.models.gasten import GenodigdeQuerySet
from netwerk.opkomst import op_naam
from netwerk.rolsoorten import Wereld
from participatie.forms import Formulier, ModelFormulier
from participatie.zoeken import elk_woord

ZOEKVELD = {"enterkeyhint": "search", "autocomplete": "off"}


class WerkgroepUitnodigenForm(Formulier):
    werkgroep = forms.ModelChoiceField(label="Werkgroep", queryset=None, empty_label="Kies een werkgroep")

    def __init__(self, data, *, gebruiker: Lid, bijeenkomst: Bijeenkomst) -> None:
        super().__init__(data)
        zichtbaar = Werkgroep.objects.zichtbaar_voor(gebruiker).lopend()
        hier = zichtbaar.filter(samenwerkingsverband=bijeenkomst.samenwerkingsverband_id)
        self.fields["werkgroep"].queryset = hier.order_by("naam")


class ZoekForm(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(label="Zoek op naam", required=False, max_length=100, widget=forms.TextInput(ZOEKVELD))

    @property
    def tekst(self) -> str:
        return self.cleaned_data["zoek"] if self.is_valid() else ""


class MensenUitnodigenForm(Formulier):
    """Leden and contactpersonen that were found, to tick; of the list of leden all are ticked already."""

    zonder_mag_leeg = True
    HOOGSTENS = 50
    UIT_DE_LIJST = 200

    leden = forms.ModelMultipleChoiceField(
        label="Mensen van het netwerk", required=False, queryset=None, widget=forms.CheckboxSelectMultiple
    )
    contactpersonen = forms.ModelMultipleChoiceField(
        label="Mensen van organisaties", required=False, queryset=None, widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self, data, *, gebruiker: Lid, bijeenkomst: Bijeenkomst, zoek: str, uit: LedenFilter | None = None
    ) -> None:
        super().__init__(data)
        self.hoogstens, self.is_meer = self.UIT_DE_LIJST if uit else self.HOOGSTENS, False
        verband = bijeenkomst.samenwerkingsverband_id
        leden = Lid.objects.zichtbaar_voor(gebruiker).filter(gemeente__samenwerkingsverband=verband, is_active=True)
        mensen = contactpersonen_van(bijeenkomst, lezer=gebruiker)
        if data is None:  # what was ticked may be on another page of the search
            leden = leden.exclude(genodigd__bijeenkomst=bijeenkomst)
            leden = uit.pas_toe(leden) if uit else leden.zoek(zoek, lezer=gebruiker)
            mensen = mensen.none() if uit else mensen.filter(elk_woord(zoek, "naam"))
            mensen = mensen.exclude(genodigd__bijeenkomst=bijeenkomst)
            leden, mensen = (self._eerste(wie.order_by("naam", "pk")) for wie in (leden, mensen))
            self.initial["leden"] = leden if uit else ()
        self.fields["leden"].queryset = leden
        self.fields["contactpersonen"].queryset = mensen
        self.fields["contactpersonen"].label_from_instance = lambda mens: f"{mens.naam}, {mens.organisatie.naam}"
        if data is None:
            for naam in [naam for naam, veld in self.fields.items() if not veld.queryset]:
                del self.fields[naam]

    def _eerste(self, wie: QuerySet) -> QuerySet:
        """Return as many as fit on the page, and remember whether there are others."""
        gezien = list(wie.values_list("pk", flat=True)[: self.hoogstens + 1])
        self.is_meer = self.is_meer or len(gezien) > self.hoogstens
        return wie.filter(pk__in=gezien[: self.hoogstens])

    @property
    def is_leeg(self) -> bool:
        return not self.fields

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if not self.errors and not schoon["leden"] and not schoon["contactpersonen"]:
            self.add_error("leden", "Zet een vinkje bij wie u wilt uitnodigen.")
        return schoon


class IemandForm(Formulier):
    """Somebody who is not in the network: a name, and an address if there is one."""

    naam = forms.CharField(label="Naam", max_length=100, widget=forms.TextInput({"autocomplete": "off"}))
    email = forms.EmailField(
        label="E-mailadres",
        help_text="Is er geen e-mailadres? Dan drukt u een brief af.",
        required=False,
        max_length=254,
        widget=forms.EmailInput({"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )
    wereld = forms.ChoiceField(label="Wie is het?", choices=Wereld, widget=forms.RadioSelect)
    gemeente = forms.ModelChoiceField(label="Gemeente", queryset=None, empty_label="Kies een gemeente")

    def __init__(self, data, *, gebruiker: Lid, bijeenkomst: Bijeenkomst) -> None:
        super().__init__(data)
        gemeenten = Gemeente.objects.zichtbaar_voor(gebruiker)
        gemeenten = gemeenten.filter(samenwerkingsverband=bijeenkomst.samenwerkingsverband_id).order_by("naam", "pk")
        self.fields["gemeente"].queryset = gemeenten
        self.initial["gemeente"] = gebruiker.gemeente_id


class ErbijForm(IemandForm):
    """Somebody who just walked in."""

    meegebracht_door = forms.ModelChoiceField(
        label="Met wie kwam deze persoon mee?", required=False, queryset=None, empty_label="Met niemand"
    )

    field_order = ("naam", "wereld", "meegebracht_door", "email", "gemeente")

    def __init__(self, data, *, gebruiker: Lid, bijeenkomst: Bijeenkomst) -> None:
        super().__init__(data, gebruiker=gebruiker, bijeenkomst=bijeenkomst)
        binnen = Lid.objects.zichtbaar_voor(gebruiker).filter(bijgewoonde_bijeenkomsten=bijeenkomst)
        self.fields["meegebracht_door"].queryset = binnen.order_by("naam", "pk")
        self.fields["email"].help_text = "Wil diegene vaker meedoen? Vul dan een e-mailadres in."


class GastenlijstForm(ModelFormulier):
    class Meta:
        model = Gastenlijst
        fields = ("plaatsen", "eerste_herinnering", "tweede_herinnering")
        labels = {
            "plaatsen": "Hoeveel mensen kunnen er komen?",
            "eerste_herinnering": "Hoeveel dagen ervoor herinneren wij mensen de eerste keer?",
            "tweede_herinnering": "En de tweede keer?",
        }
        help_texts = {
            "plaatsen": "Is de zaal vol? Dan komen mensen op de wachtlijst. Laat leeg als er altijd plaats is.",
            "eerste_herinnering": "Alleen wie nog niet antwoordde, krijgt een mail. Laat leeg voor geen herinnering.",
        }

    def __init__(self, data, *, lijst: Gastenlijst) -> None:
        super().__init__(data, instance=lijst)
        self.fields["plaatsen"].max_value = 5000
        for naam in self.fields:
            self.fields[naam].widget.attrs |= {"inputmode": "numeric"}


class GastenFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(label="Zoek op naam", required=False, max_length=100, widget=forms.TextInput(ZOEKVELD))
    stand = forms.ChoiceField(
        label="Antwoord",
        required=False,
        choices=[
            ("", "Alle antwoorden"),
            *Genodigde.Antwoord.choices,
            ("wacht", "Op de wachtlijst"),
            ("geen", "Nog geen antwoord"),
        ],
    )

    def pas_toe(self, gasten: GenodigdeQuerySet) -> GenodigdeQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return gasten.none()
        stand = self.cleaned_data["stand"]
        gasten = op_naam(gasten.zoek(self.cleaned_data["zoek"]))
        if stand == "wacht":
            return gasten.op_de_wachtlijst()
        if stand == "geen":
            return gasten.zonder_antwoord()
        if stand == Genodigde.Antwoord.JA:
            return gasten.met_plaats()
        return gasten.filter(antwoord=stand) if stand else gasten
