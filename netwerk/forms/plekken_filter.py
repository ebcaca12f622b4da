"""What somebody asks of the lists of plekken: of the network, and of the page for everybody."""

from datetime import date, datetime

from django import forms
from django.db.models import F

from netwerk.afstanden import met_afstand
from netwerk.forms.wijken import wijkkeuze, zet_wijken
from netwerk.models import Gemeente, Lid, Plek, Postcodepunt, Weekdag, Wijk
from netwerk.models.plekken import PlekQuerySet
from netwerk.openingstijden import met_volgende_keer
from netwerk.plekken import soortnamen
from participatie.forms import Formulier

ELKE_DAG = [("", "Elke dag"), *((str(dag.value), dag.label.capitalize()) for dag in Weekdag)]


class PlekkenFilter(Formulier):
    zonder_mag_leeg = True
    NU, MOGELIJK, DICHT = "", "mogelijk", "dicht"

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
    dag = forms.ChoiceField(label="Open op", required=False, choices=ELKE_DAG)
    stand = forms.ChoiceField(
        label="Stand",
        required=False,
        choices=[(NU, "Open"), (MOGELIJK, "Misschien een plek"), (DICHT, "Dicht")],
    )
    gratis = forms.BooleanField(label="Gratis", required=False)
    inloop = forms.BooleanField(label="Binnenlopen zonder afspraak", required=False)
    rolstoel = forms.BooleanField(label="Kan met een rolstoel", required=False)
    vrij = forms.BooleanField(label="Er zijn plaatsen vrij", required=False)

    def __init__(self, data, *, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data)
        self.vandaag = vandaag
        plaatsen = Plek.objects.zichtbaar_voor(gebruiker).om_te_bezoeken().per_plaats()
        self.fields["soort"].choices = [("", "Alle soorten"), *soortnamen(gebruiker).items()]
        self.fields["gemeente"].queryset = Gemeente.objects.zichtbaar_voor(gebruiker).order_by("naam")
        zet_wijken(self, Wijk.objects.zichtbaar_voor(gebruiker))
        self.fields["plaats"].choices = [
            ("", "Alle plaatsen"),
            *((rij["plaats"], f"{rij['plaats']} ({rij['aantal']})") for rij in plaatsen),
        ]

    @property
    def is_verfijnd(self) -> bool:
        """Whether more than a word is asked, so that the other filters stand open."""
        return any(naam != "zoek" for naam in self.changed_data)

    def pas_toe(self, plekken: PlekQuerySet) -> PlekQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return plekken.none()
        schoon = self.cleaned_data
        gekozen = {naam: schoon[naam] for naam in ("soort", "gemeente", "plaats", "wijk") if schoon.get(naam)}
        gevonden = self._met_stand(plekken).zoek(schoon["zoek"]).filter(**gekozen)
        return met_gemakken(gevonden.met_vrije_plaatsen() if schoon["vrij"] else gevonden, schoon)

    def _met_stand(self, plekken: PlekQuerySet) -> PlekQuerySet:
        match self.cleaned_data["stand"]:
            case self.MOGELIJK:
                return plekken.mogelijk()
            case self.DICHT:
                return plekken.niet_meer(self.vandaag)
            case _:
                return plekken.open_op(self.vandaag)


class ActiviteitenFilter(Formulier):
    """For everybody: where, when, and what one needs. `netwerk` comes along in a link from the page of a network.

    What somebody fills in stands in the address alone: nothing of it is kept.
    """

    zonder_mag_leeg = True
    WAT_EERST_OPEN = "datum"

    netwerk = forms.SlugField(required=False, max_length=50, widget=forms.HiddenInput)
    gemeente = forms.ChoiceField(label="Gemeente", required=False)
    plaats = forms.ChoiceField(label="Plaats", required=False)
    pc4 = forms.CharField(
        label="De 4 cijfers van uw postcode",
        required=False,
        max_length=10,
        help_text="Dan staat wat dichtbij is bovenaan. Wij bewaren dit niet.",
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "size": 8}),
    )
    orde = forms.ChoiceField(
        label="Wat eerst?",
        required=False,
        choices=[("", "Wat dichtbij is"), (WAT_EERST_OPEN, "Wat het eerst open is")],
    )
    dag = forms.ChoiceField(label="Welke dag?", required=False, choices=ELKE_DAG)
    gratis = forms.BooleanField(label="Gratis", required=False)
    inloop = forms.BooleanField(label="Ik kan zo binnenlopen", required=False)
    rolstoel = forms.BooleanField(label="Kan met een rolstoel", required=False)

    def __init__(self, data, *, waar: list[dict[str, object]]) -> None:
        """In: `waar`, from PlekQuerySet.per_gemeente_en_plaats."""
        super().__init__(data)
        netwerk = str(self.data.get("netwerk", ""))
        if netwerk:
            waar = [rij for rij in waar if rij["netwerk"] == netwerk]
        self.waar = waar
        gemeenten = sorted({(rij["gemeentenaam"], str(rij["gemeente"])) for rij in waar})
        plaatsen = sorted({str(rij["plaats"]) for rij in waar if rij["plaats"]})
        self.fields["gemeente"].choices = [("", "Alle gemeenten"), *((pk, naam) for naam, pk in gemeenten)]
        self.fields["plaats"].choices = [("", "Alle plaatsen"), *((plaats, plaats) for plaats in plaatsen)]

    def clean_pc4(self) -> str:
        """Also take a whole postcode: the letters are left out."""
        return self.cleaned_data["pc4"].strip()[:4]

    @property
    def punt(self) -> Postcodepunt | None:
        """Where somebody is, as far as that was told and is known."""
        pc4 = self.cleaned_data.get("pc4") if self.is_valid() else ""
        return Postcodepunt.objects.filter(pk=pc4).first() if pc4 else None

    def op_volgorde(self, plekken: PlekQuerySet, *, punt: Postcodepunt | None, nu: datetime) -> PlekQuerySet:
        """With `km`. By when it opens, or by distance; where no distance is known, by the name of the place."""
        plekken = met_afstand(plekken, punt)
        dichtbij = (F("km").asc(nulls_last=True), "plaats", "naam", "pk")
        if self.is_valid() and self.cleaned_data["orde"] == self.WAT_EERST_OPEN:
            return met_volgende_keer(plekken, nu=nu).order_by(F("over_dagen").asc(nulls_last=True), *dichtbij)
        return plekken.order_by(*dichtbij)

    @property
    def is_gebruikt(self) -> bool:
        return any(naam != "netwerk" for naam in self.changed_data)

    def pas_toe(self, plekken: PlekQuerySet) -> PlekQuerySet:
        if not self.is_valid():
            return plekken.none()
        schoon = self.cleaned_data
        gekozen = {naam: schoon[naam] for naam in ("gemeente", "plaats") if schoon[naam]}
        if schoon["netwerk"]:
            gekozen["gemeente__samenwerkingsverband__slug"] = schoon["netwerk"]
        return met_gemakken(plekken.filter(**gekozen), schoon)

    def verder_in_de_gemeente(self) -> dict[str, object] | None:
        """Of a place that was chosen: its gemeente, and how much there is elsewhere in it."""
        plaats = self.cleaned_data.get("plaats") if self.is_valid() else ""
        hier = next((rij for rij in self.waar if plaats and rij["plaats"] == plaats), None)
        if hier is None:
            return None
        elders = [rij for rij in self.waar if rij["gemeente"] == hier["gemeente"] and rij["plaats"] != plaats]
        aantal = sum(int(str(rij["aantal"])) for rij in elders)
        return {"gemeente": hier["gemeente"], "naam": hier["gemeentenaam"], "aantal": aantal} if aantal else None


def met_gemakken(plekken: PlekQuerySet, schoon: dict[str, object]) -> PlekQuerySet:
    """Keep what is free, open on that day, to be walked into, or reached with a wheelchair, as was asked."""
    if schoon["gratis"]:
        plekken = plekken.gratis()
    if schoon["inloop"]:
        plekken = plekken.filter(inloop=True)
    if schoon["rolstoel"]:
        plekken = plekken.met_gemak(Plek.Gemak.ROLSTOEL)
    return plekken.op_weekdag(int(str(schoon["dag"]))) if schoon["dag"] else plekken
