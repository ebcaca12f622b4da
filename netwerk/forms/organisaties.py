"""Add, change and filter organisations."""

from collections.abc import Iterable
from datetime import date

from django import forms
from django.db.models import Q

from netwerk.forms.wijken import controleer_wijk, om_te_kiezen, wijkkeuze, zet_wijken
from netwerk.kenmerken import keuzes_op
from netwerk.models import Doelgroep, Gemeente, Lid, Organisatie, Organisatiesoort, Plek, Sector, Wijk
from netwerk.models.organisaties import ALLIANTIE, OrganisatieQuerySet
from netwerk.models.woorden import GekozenWoorden
from netwerk.rolsoorten import Rolsoort
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import MeerChips, Rijkeuze

GELIJKENDE_HOOGSTENS = 5


class OrganisatiesFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(
        label="Zoek",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )
    soort = forms.ChoiceField(label="Soort", required=False)
    gemeente = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")
    plaats = forms.ChoiceField(label="Plaats", required=False)
    wijk = wijkkeuze()
    alliantie = Rijkeuze(label="Hoort bij alliantie", required=False, queryset=None, empty_label="Maakt niet uit")
    sector = forms.ChoiceField(label="Sector", required=False)
    open_voor = forms.ChoiceField(label="Ook open voor", required=False)
    partner = forms.BooleanField(label="Partner van het netwerk", required=False)
    vrij = forms.BooleanField(label="Er zijn plaatsen vrij", required=False)
    gestopt = forms.BooleanField(label="Gestopte organisaties", required=False)

    def __init__(self, data, *, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data)
        self.gebruiker, self.vandaag = gebruiker, vandaag
        keuzes = keuzes_op(vandaag, verband=gebruiker.gemeente.samenwerkingsverband_id)
        for naam, alles in (("soort", "Alle soorten"), ("sector", "Alle sectoren"), ("open_voor", "Iedereen")):
            self.fields[naam].choices = [("", alles), *keuzes[naam]]
        plaatsen = Organisatie.objects.zichtbaar_voor(gebruiker).plaatsen()
        self.fields["gemeente"].queryset = Gemeente.objects.zichtbaar_voor(gebruiker).order_by("naam")
        zet_wijken(self, Wijk.objects.zichtbaar_voor(gebruiker))
        zet_allianties(self, "alliantie", gebruiker)
        self.fields["plaats"].choices = [("", "Alle plaatsen"), *((plaats, plaats) for plaats in plaatsen)]

    def is_verfijnd(self) -> bool:
        """Whether more than a word is asked, so that the other filters stand open."""
        return any(naam != "zoek" for naam in self.changed_data)

    def pas_toe(self, organisaties: OrganisatieQuerySet) -> OrganisatieQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return organisaties.none()
        schoon = self.cleaned_data
        velden = ("soort", "gemeente", "plaats", "wijk", "sector", "open_voor")
        gekozen = {naam: schoon[naam] for naam in velden if schoon.get(naam)}
        gevonden = organisaties.zoek(schoon["zoek"], lezer=self.gebruiker).filter(**gekozen)
        gevonden = gevonden.filter(gestopt_op__isnull=not schoon["gestopt"])
        if schoon.get("alliantie"):
            gevonden = gevonden.filter(allianties=schoon["alliantie"])
        if schoon["partner"]:
            gevonden = gevonden.partner_op(self.vandaag)
        if schoon["vrij"]:
            open_plekken = Plek.objects.zichtbaar_voor(self.gebruiker).open_op(self.vandaag)
            gevonden = gevonden.met_plek_uit(open_plekken.met_vrije_plaatsen())
        return gevonden


class OrganisatieForm(ModelFormulier):
    """A new organisation is compared with those that are there; `toch_nieuw` says that it is another one."""

    toch_nieuw = forms.BooleanField(required=False, widget=forms.HiddenInput)
    website = forms.URLField(
        label="Website",
        required=False,
        max_length=200,
        assume_scheme="https",
        widget=forms.TextInput(attrs={"inputmode": "url", "autocapitalize": "none", "spellcheck": "false"}),
    )

    class Meta:
        model = Organisatie
        fields = (
            *("naam", "soort", "sector", "gemeente", "wijk", "plaats", "adres", "telefoon", "website"),
            *("omschrijving", "open_voor", "allianties"),
        )
        labels = {"naam": "Naam", "soort": "Soort", "gemeente": "Gemeente", "plaats": "Plaats", "adres": "Adres"}
        labels |= {"telefoon": "Telefoon", "omschrijving": "Wat doen zij?"}
        labels |= {"wijk": "Wijk", "allianties": "Bij welke allianties hoort deze organisatie?"}
        labels |= {"sector": "Sector", "open_voor": "Voor wie is het ook open?"}
        widgets = {
            "telefoon": forms.TextInput(attrs={"inputmode": "tel"}),
            "omschrijving": forms.Textarea(attrs={"rows": 4}),
            "open_voor": MeerChips,
            "allianties": forms.CheckboxSelectMultiple,
        }

    def __init__(self, *args, gebruiker: Lid, vandaag: date, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.gelijkende: list[Organisatie] = []
        self.gebruiker, self.vandaag = gebruiker, vandaag
        self.is_nieuw = self.instance.toegevoegd_op is None
        gemeenten = Gemeente.objects.waar(gebruiker, rol=Rolsoort.KWARTIERMAKER).order_by("naam")
        self.fields["gemeente"].queryset = gemeenten
        self.fields["gemeente"].empty_label = "Kies een gemeente"
        self._zet_keuzes("soort", Organisatiesoort.objects.geldig_op(vandaag), al_gekozen=(self.instance.soort_id,))
        self.fields["soort"].empty_label = "Kies een soort"
        self._zet_keuzes("sector", Sector.objects.geldig_op(vandaag), al_gekozen=(self.instance.sector_id,))
        self.fields["sector"].empty_label = "Kies een sector"
        zet_wijken(self, om_te_kiezen(self.instance, gebruiker=gebruiker).filter(gemeente__in=gemeenten))
        if "wijk" in self.fields:
            self.fields["wijk"].empty_label = "Kies een wijk"
        zet_allianties(self, "allianties", gebruiker, behalve=self.instance.pk)
        eerder = () if self.is_nieuw else self.instance.open_voor.values_list("pk", flat=True)
        self._zet_keuzes("open_voor", Doelgroep.objects.geldig_op(vandaag), al_gekozen=eerder)
        if self.is_nieuw and len(gemeenten) == 1:
            self.initial.setdefault("gemeente", gemeenten[0].pk)

    def _zet_keuzes(self, naam: str, geldig: GekozenWoorden, *, al_gekozen: Iterable[str]) -> None:
        """What can be chosen in the network of this person, in its words; what was chosen before may stay."""
        verband = self.gebruiker.gemeente.samenwerkingsverband_id
        self.fields[naam].queryset = geldig.te_kiezen(self.vandaag, verband=verband, ook=[*al_gekozen])
        self.fields[naam].label_from_instance = lambda keuze: keuze.woord_toen

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        controleer_wijk(self, schoon.get("gemeente"))
        if self.is_nieuw and schoon.get("naam"):
            self._zoek_gelijkende(schoon)
        return schoon

    def _zoek_gelijkende(self, schoon: dict[str, object]) -> None:
        bekend = Organisatie.objects.zichtbaar_voor(self.gebruiker)
        precies = bekend.precies(naam=schoon["naam"], plaats=schoon.get("plaats", ""), gemeente=schoon.get("gemeente"))
        if precies or not schoon["toch_nieuw"]:
            zelfde = bekend.met_hetzelfde(telefoon=schoon.get("telefoon", ""), website=schoon.get("website", ""))
            lijkt = {ander.pk: ander for ander in (*zelfde[:GELIJKENDE_HOOGSTENS], *bekend.lijkt_op(schoon["naam"]))}
            self.gelijkende = list(precies) or list(lijkt.values())[:GELIJKENDE_HOOGSTENS]
        if self.gelijkende:
            self.add_error(None, "Deze organisatie staat er al." if precies else "Staat deze organisatie er al?")


def zet_allianties(form: forms.Form, veld: str, gebruiker: Lid, *, behalve: object = None) -> None:
    """Let somebody choose among the allianties of the own networks; where there are none, nothing is asked."""
    bekend = Organisatie.objects.zichtbaar_voor(gebruiker).filter(soort=ALLIANTIE).exclude(pk=behalve)
    al_gekozen = bekend.filter(aangesloten__in=[behalve]).values("pk")  # None is nobody
    bekend = bekend.filter(Q(gestopt_op=None) | Q(pk__in=al_gekozen))
    form.fields[veld].queryset = bekend.order_by("naam", "pk")
    if not form.fields[veld].queryset:
        del form.fields[veld]
