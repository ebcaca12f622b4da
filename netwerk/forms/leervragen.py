"""Ask what the network should learn, answer it, and find questions."""

from datetime import datetime
from uuid import UUID, uuid4

from django import forms
from django.db.models import Q

from netwerk import herkomst
from netwerk.forms.bijeenkomsten import kies_netwerk, mensen_van
from netwerk.models import Leerantwoord, Leervraag, Lid, Werkgroep
from netwerk.models.leervragen import LeervraagQuerySet
from netwerk.rollen import MEEWERKROLLEN, samenwerkingsverbanden
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Rijkeuze


class LeervragenFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(
        label="Zoek",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )
    stand = forms.ChoiceField(
        label="Welke?",
        required=False,
        choices=[("", "Open vragen"), ("beantwoord", "Beantwoorde vragen"), ("alle", "Alle vragen")],
    )
    werkgroep = Rijkeuze(label="Werkgroep", required=False, queryset=None, empty_label="Alle werkgroepen")
    door = Rijkeuze(label="Wie vroeg het?", required=False, queryset=None, empty_label="Iedereen")

    volgorde = forms.ChoiceField(
        label="Volgorde",
        required=False,
        choices=[("", "Wat leden belangrijk vinden eerst"), ("oud", "Oudste eerst"), ("nieuw", "Nieuwste eerst")],
    )

    def __init__(self, data, *, gebruiker: Lid) -> None:
        super().__init__(data)
        verbanden = samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN)
        vragers = Leervraag.objects.zichtbaar_voor(gebruiker).filter(weg_op=None).values("gesteld_door")
        self.fields["werkgroep"].queryset = Werkgroep.objects.zichtbaar_voor(gebruiker).order_by("naam", "pk")
        self.fields["door"].queryset = mensen_van(gebruiker, verbanden).filter(pk__in=vragers)

    def pas_toe(self, vragen: LeervraagQuerySet) -> LeervraagQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return vragen.none()
        schoon = self.cleaned_data
        standen = {"": vragen.open(), "beantwoord": vragen.beantwoord(), "alle": vragen.filter(weg_op=None)}
        gevonden = standen[schoon["stand"]].zoek(schoon["zoek"])
        keuzes = {"gesteld_door": schoon["door"], "werkgroep": schoon["werkgroep"]}
        return gevonden.filter(**{veld: keuze for veld, keuze in keuzes.items() if keuze})

    def op_volgorde(self, vragen: LeervraagQuerySet) -> LeervraagQuerySet:
        """In: with `stemmen`."""
        op_dag = {"oud": ("gesteld_op", "pk"), "nieuw": ("-gesteld_op", "pk")}
        gekozen = self.cleaned_data.get("volgorde") if self.is_valid() else ""
        return vragen.order_by(*op_dag[gekozen]) if gekozen else vragen.belangrijkste_eerst()


class MetSleutel(Formulier):
    """The same form sent twice is one question, or one answer."""

    sleutel = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def __init__(self, data=None) -> None:
        super().__init__(data, initial={"sleutel": uuid4()})

    def clean_sleutel(self) -> UUID:
        return self.cleaned_data["sleutel"] or uuid4()


class LeervraagForm(MetSleutel):
    samenwerkingsverband = Rijkeuze(label="Netwerk", queryset=None, empty_label=None)
    vraag = forms.CharField(
        label="Wat wilt u leren?",
        help_text="Schrijf een vraag op. Schrijf geen namen van inwoners op.",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    werkgroep = Rijkeuze(
        label="Bij welke werkgroep hoort de vraag?", required=False, queryset=None, empty_label="Bij het hele netwerk"
    )

    def __init__(self, data=None, *, gebruiker: Lid, werkgroep: str = "") -> None:
        """In: the id of a werkgroep to begin with, as it stands in the address."""
        super().__init__(data)
        kies_netwerk(self, gebruiker, rollen=MEEWERKROLLEN)
        te_kiezen = Werkgroep.objects.zichtbaar_voor(gebruiker).lopend()
        self.fields["werkgroep"].queryset = te_kiezen.order_by("naam", "pk")
        self.initial["werkgroep"] = werkgroep

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        verband, werkgroep = schoon.get("samenwerkingsverband"), schoon.get("werkgroep")
        if verband and werkgroep and werkgroep.samenwerkingsverband_id != verband.pk:
            self.add_error("werkgroep", f"Kies een werkgroep van {verband}.")
        return schoon


class VraagWijzigenForm(ModelFormulier):
    """The same question in other words, or of another werkgroep."""

    class Meta:
        model = Leervraag
        fields = ("vraag", "werkgroep")
        labels = {"vraag": "Wat wilt u leren?", "werkgroep": "Bij welke werkgroep hoort de vraag?"}
        help_texts = {"vraag": "Schrijf geen namen van inwoners op."}
        widgets = {"vraag": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, data=None, *, gebruiker: Lid, instance: Leervraag) -> None:
        super().__init__(data, instance=instance)
        zichtbaar = Werkgroep.objects.zichtbaar_voor(gebruiker)
        hier = zichtbaar.filter(samenwerkingsverband=instance.samenwerkingsverband_id)
        te_kiezen = hier.filter(Q(gestopt_op=None) | Q(pk=instance.werkgroep_id))
        self.fields["werkgroep"].queryset = te_kiezen.order_by("naam", "pk")
        self.fields["werkgroep"].empty_label = "Bij het hele netwerk"


class AntwoordForm(MetSleutel):
    tekst = forms.CharField(
        label="Wat hebben wij geleerd?",
        help_text="Schrijf geen namen van inwoners op.",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    bron = forms.ChoiceField(label="Waar hebt u dat geleerd?", required=False)
    af = forms.BooleanField(label="Hiermee is de vraag beantwoord", required=False, initial=True)

    def __init__(self, data=None, *, gebruiker: Lid, nu: datetime) -> None:
        super().__init__(data)
        self.fields["bron"].choices = [("", "Ergens anders"), *herkomst.keuzes(lezer=gebruiker, nu=nu)]

    def clean_bron(self):
        return herkomst.lees_keuze(self.cleaned_data["bron"])


class AntwoordWijzigenForm(AntwoordForm):
    """Where it was learned stays to be chosen, also when that is not among the last things any more."""

    af = sleutel = None

    def __init__(self, data=None, *, gebruiker: Lid, nu: datetime, antwoord: Leerantwoord) -> None:
        super().__init__(data, gebruiker=gebruiker, nu=nu)
        self.initial["tekst"] = antwoord.tekst
        if antwoord.bron_id is None:
            return
        bron = (antwoord.bron_soort, antwoord.bron_id)
        keuze = self.initial["bron"] = herkomst.als_keuze(bron)
        nergens, *groepen = self.fields["bron"].choices
        if keuze not in {waarde for _, groep in groepen for waarde, _ in groep}:
            gevonden = herkomst.verwijzingen([bron], lezer=gebruiker).get(bron)
            self.fields["bron"].choices = [nergens, (keuze, gevonden.tekst if gevonden else "Zoals het was"), *groepen]
