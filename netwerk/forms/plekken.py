"""Add, change and filter plekken."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError

from netwerk import taakwoorden
from netwerk.forms.wijken import controleer_wijk, om_te_kiezen, wijkkeuze, zet_wijken
from netwerk.models import Deelnamevorm, Lid, Organisatie, Plek, Weekdag
from netwerk.openingstijden import GeenTijden, lees_tijden, schrijf_tijden
from netwerk.plekken import Dagrooster, Pleknamen, soortnamen, vormnamen
from netwerk.rollen import NETWERKROLLEN, heeft_rol
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Chipsgroepen, Datumveld, MeerChips, Rijkeuze

ALLEEN_NETWERK = ("contact", "openbaar", "akkoord", "vragen_bij", "telefoon")
"""What the network decides about, and not the organisation by itself."""

TAKEN = ("taken", "leert")
"""Choices of many, folded per group."""

SECTIES = {
    "aanbod": ("vormen", *TAKEN, "leren_uitleg"),
    "hulp": ("begeleiding", "aanpassingen"),
    "waar": ("wijk", "plaats", "pc4", "adres", "reizen", "toegankelijk"),
    "wanneer": ("tijden_uitleg", "inloop", *(f"{wat}_{dag.value}" for dag in Weekdag for wat in ("tijden", "wie"))),
    "kosten": (
        "kosten",
        "bedrag",
        "kosten_uitleg",
        "vrije_plaatsen",
        "uren_van",
        "uren_tot",
        "begint_op",
        "geldig_tot",
    ),
    "iedereen": ("openbaar", "akkoord", "vragen_bij"),
}
"""Parts of the form that are folded as long as nothing stands in them."""

GETAL = {"inputmode": "numeric", "autocomplete": "off"}


class PlekForm(ModelFormulier):
    zonder_mag_leeg = True

    organisatie = Rijkeuze(label="Bij welke organisatie?", queryset=None, empty_label="Kies een organisatie")
    soort = forms.ChoiceField(label="Wat voor plek is het?")
    toegankelijk = forms.MultipleChoiceField(
        label="Wat is er voor wie dat nodig heeft?",
        required=False,
        choices=Plek.Gemak.choices,
        widget=MeerChips,
    )
    vormen = forms.MultipleChoiceField(label="In welke vorm kan iemand meedoen?", required=False, widget=MeerChips)
    taken = forms.MultipleChoiceField(label="Wat doet iemand hier?", required=False, widget=Chipsgroepen)
    leert = forms.MultipleChoiceField(label="Wat kan iemand hier leren?", required=False, widget=Chipsgroepen)
    aanpassingen = forms.MultipleChoiceField(
        label="Wat kunt u aanpassen?", required=False, choices=Plek.Aanpassing.choices, widget=MeerChips
    )
    bedrag = forms.DecimalField(
        label="Welk bedrag, in euro?",
        required=False,
        localize=True,
        min_value=0,
        max_digits=6,
        decimal_places=2,
        help_text="Bijvoorbeeld 2,50.",
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
        error_messages={"invalid": "Vul een bedrag in, bijvoorbeeld 2,50."},
    )
    wijk = wijkkeuze("In welke wijk ligt de plek?", leeg="Weet ik niet")
    begint_op = Datumveld(label="Vanaf wanneer kan iemand beginnen?", required=False)
    geldig_tot = Datumveld(label="Tot wanneer is de plek er?", required=False, help_text="De laatste dag.")
    akkoord = forms.BooleanField(label="De organisatie vindt het goed dat iedereen dit ziet", required=False)

    class Meta:
        model = Plek
        fields = (
            *("organisatie", "naam", "soort", "omschrijving", "vormen", "taken", "leert", "leren_uitleg"),
            *("begeleiding", "aanpassingen", "wijk", "plaats", "pc4", "adres", "reizen", "toegankelijk"),
            *("inloop", "tijden_uitleg", "kosten", "bedrag", "kosten_uitleg"),
            *("vrije_plaatsen", "uren_van", "uren_tot", "begint_op", "geldig_tot"),
            *("contact", "openbaar", "vragen_bij", "telefoon"),
        )
        labels = {
            "naam": "Hoe heet de plek?",
            "omschrijving": "Wat kan iemand er doen?",
            "leren_uitleg": "Nog iets over leren?",
            "begeleiding": "Wie helpt iemand op weg?",
            "plaats": "Plaats",
            "pc4": "De 4 cijfers van de postcode",
            "adres": "Adres",
            "reizen": "Hoe komt iemand er?",
            "inloop": "Iemand kan binnenlopen zonder afspraak",
            "tijden_uitleg": "Wanneer zijn de tijden anders?",
            "kosten": "Wat kost het?",
            "kosten_uitleg": "Uitleg bij de kosten",
            "vrije_plaatsen": "Hoeveel plaatsen zijn er vrij?",
            "uren_van": "Hoeveel uur per week, minstens?",
            "uren_tot": "Hoeveel uur per week, hoogstens?",
            "contact": "Wie van het netwerk kent deze plek?",
            "openbaar": "Zet deze plek op de openbare pagina",
            "vragen_bij": "Bij wie kan iemand het vragen?",
            "telefoon": "Algemeen telefoonnummer",
        }
        help_texts = {
            "leren_uitleg": "Bijvoorbeeld: u kunt hier een certificaat halen.",
            "begeleiding": "Bijvoorbeeld: een vaste begeleider werkt met u mee.",
            "pc4": "Daarmee vertellen wij hoe ver het is.",
            "reizen": "Bijvoorbeeld: bus 20 stopt voor de deur.",
            "tijden_uitleg": "Bijvoorbeeld: dicht in de schoolvakantie.",
            "contact": "Deze persoon krijgt na een half jaar de vraag of alles nog klopt.",
            "vragen_bij": "Iedereen kan dit lezen. Noem de balie of de functie, niet een naam.",
            "telefoon": "Iedereen kan dit lezen. Vul geen nummer van een persoon in.",
        }
        widgets = {
            "omschrijving": forms.Textarea(attrs={"rows": 4}),
            "reizen": forms.Textarea(attrs={"rows": 2}),
            "pc4": forms.TextInput(attrs=GETAL),
            "kosten": forms.RadioSelect,
            "vrije_plaatsen": forms.TextInput(attrs=GETAL),
            "uren_van": forms.TextInput(attrs=GETAL),
            "uren_tot": forms.TextInput(attrs=GETAL),
            "telefoon": forms.TextInput(attrs={"inputmode": "tel"}),
        }

    def __init__(self, *args, gebruiker: Lid, vandaag: date, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.gebruiker, self.vandaag = gebruiker, vandaag
        self.is_nieuw = self.instance._state.adding
        verband = (gebruiker if self.is_nieuw else self.instance).gemeente.samenwerkingsverband_id
        ook = () if self.is_nieuw else (self.instance.soort,)
        self.fields["soort"].choices = Pleknamen(gebruiker).te_kiezen(verband=verband, ook=ook)
        self.fields["kosten"].choices = Plek.Kosten.choices
        hier = None if self.is_nieuw else self.instance.gemeente_id
        zet_wijken(self, om_te_kiezen(self.instance, gebruiker=gebruiker, gemeente=hier))
        self._zet_aanbod()
        self._zet_organisatie()
        self._zet_rooster()
        if heeft_rol(gebruiker, *NETWERKROLLEN):
            self._zet_netwerkvelden()
        else:
            for naam in ALLEEN_NETWERK:
                del self.fields[naam]
        namen = list(self.fields)
        voor_de_tijden = namen[: namen.index("tijden_uitleg")]
        self.order_fields([*voor_de_tijden, *(naam for naam in SECTIES["wanneer"] if "_uitleg" not in naam)])

    def _zet_aanbod(self) -> None:
        """What can be chosen today, and what this plek chose before it was closed."""
        groepen = taakwoorden.groepen(self.vandaag)
        aangeboden = {sleutel for _, keuzes in groepen for sleutel, _ in keuzes}
        oud = {*self.instance.taken, *self.instance.leert} - aangeboden
        if oud and (woorden := taakwoorden.woorden(oud)):
            groepen = [*groepen, ("Van vroeger", sorted(woorden.items()))]
        for naam in TAKEN:
            self.fields[naam].choices = groepen
        verband = (self.gebruiker if self.is_nieuw else self.instance).gemeente.samenwerkingsverband_id
        vormen = Deelnamevorm.objects.van_hier(self.vandaag, verband=verband, ook=self.instance.vormen)
        namen = vormnamen(vormen.filter(van_een_plek=True), lezer=self.gebruiker)
        self.fields["vormen"].choices = list(namen.items())

    def _zet_organisatie(self) -> None:
        if not self.is_nieuw:
            del self.fields["organisatie"]
            return
        eigen = Organisatie.objects.waar_plekken_bij_mogen(self.gebruiker)
        self.fields["organisatie"].queryset = eigen.order_by("naam", "pk")

    def _zet_rooster(self) -> None:
        """One line for the hours of each day, and one for who is there."""
        bekend = self._rooster_nu()
        for dag in Weekdag:
            tijden, wie = bekend.get(dag.value, ("", ""))
            self.fields[f"tijden_{dag.value}"] = forms.CharField(
                label=dag.label.capitalize(), required=False, max_length=100, initial=tijden
            )
            self.fields[f"wie_{dag.value}"] = forms.CharField(
                label=f"Wie is er op {dag.label}?",
                required=False,
                max_length=100,
                initial=wie,
                widget=forms.TextInput(attrs={"list": "wie-er-is", "autocomplete": "off"}),
            )

    def _rooster_nu(self) -> dict[int, tuple[str, str]]:
        if self.is_nieuw:
            return {}
        per_dag: dict[int, list] = {}
        for tijd in self.instance.openingstijden.select_related("contactpersoon", "lid"):
            per_dag.setdefault(tijd.dag, []).append(tijd)
        return {
            dag: (schrijf_tijden((t.van, t.tot) for t in tijden), tijden[0].wie_er_is)
            for dag, tijden in per_dag.items()
        }

    def _zet_netwerkvelden(self) -> None:
        contact = self.fields["contact"]
        waar = self.instance.gemeente if not self.is_nieuw else self.gebruiker.gemeente
        leden = Lid.objects.zichtbaar_voor(self.gebruiker).filter(
            gemeente__samenwerkingsverband=waar.samenwerkingsverband_id,
            is_active=True,
            rollen__soort__in=NETWERKROLLEN,
        )
        contact.queryset = leden.distinct().order_by("naam", "pk")
        contact.empty_label = "Niemand in het bijzonder"
        self.initial.setdefault("akkoord", self.instance.akkoord_op is not None)
        if self.is_nieuw:
            self.initial.setdefault("contact", self.gebruiker.pk)

    @property
    def open_secties(self) -> set[str]:
        """Parts in which something stands, or is wrong."""
        return {
            sectie
            for sectie, velden in SECTIES.items()
            if any(self[naam].errors or self[naam].value() for naam in velden if naam in self.fields)
        }

    # What was typed

    def rijen_van_het_rooster(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        return [(self[f"tijden_{dag.value}"], self[f"wie_{dag.value}"]) for dag in Weekdag]

    def namen_van_wie_er_is(self) -> list[str]:
        """Names to choose from; of a new plek the organisation is not known yet."""
        if self.is_nieuw:
            return []
        return list(self.instance.organisatie.contactpersonen.aanwezig().values_list("naam", flat=True))

    def rooster(self) -> dict[int, Dagrooster]:
        schoon = self.cleaned_data
        return {
            dag.value: Dagrooster(blokken=blokken, wie=schoon[f"wie_{dag.value}"].strip())
            for dag in Weekdag
            if (blokken := schoon[f"tijden_{dag.value}"])
        }

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        for dag in Weekdag:
            self._lees_dag(schoon, dag)
        if schoon.get("organisatie"):
            self.instance.gemeente = schoon["organisatie"].gemeente
        if self.instance.gemeente_id:
            controleer_wijk(self, self.instance.gemeente)
        if schoon.get("kosten") == Plek.Kosten.BEDRAG and schoon.get("bedrag") is None and "bedrag" not in self.errors:
            self.add_error("bedrag", "Vul een bedrag in, bijvoorbeeld 2,50.")
        elif schoon.get("kosten") != Plek.Kosten.BEDRAG:
            schoon["bedrag"] = None
        self._controleer_openbaar(schoon)
        if schoon.get("vrije_plaatsen") != self.initial.get("vrije_plaatsen"):
            self.instance.vrij_sinds = None if schoon.get("vrije_plaatsen") is None else self.vandaag
        return schoon

    def _lees_dag(self, schoon: dict[str, object], dag: Weekdag) -> None:
        veld = f"tijden_{dag.value}"
        try:
            schoon[veld] = lees_tijden(schoon.get(veld) or "")
        except GeenTijden as fout:
            self.add_error(veld, ValidationError(str(fout)))
            return
        if schoon.get(f"wie_{dag.value}") and not schoon[veld]:
            self.add_error(veld, f"Vul in hoe laat het open is op {dag.label}. Of haal weg wie er dan is.")

    def _controleer_openbaar(self, schoon: dict[str, object]) -> None:
        if "openbaar" not in self.fields:
            return
        akkoord = schoon.get("akkoord")
        self.instance.akkoord_op = (self.instance.akkoord_op or self.vandaag) if akkoord else None
        if not schoon.get("openbaar"):
            return
        if schoon.get("soort") not in Plek.LAAGDREMPELIG:
            namen = soortnamen(self.gebruiker)
            soorten = ", ".join(namen[soort] for soort in Plek.LAAGDREMPELIG)
            self.add_error("openbaar", f"Op de openbare pagina staan alleen: {soorten}.")
        if not akkoord:
            self.add_error("akkoord", "Vraag eerst of de organisatie het goed vindt dat iedereen dit ziet.")
        if not schoon.get("vragen_bij"):
            self.add_error("vragen_bij", "Vul in bij wie iemand het kan vragen, bijvoorbeeld: de balie.")


class PlaatsenForm(Formulier):
    """How many places are free, for who keeps the plek: one number."""

    vrije_plaatsen = forms.IntegerField(
        label="Hoeveel plaatsen zijn er nu vrij?",
        required=False,
        min_value=0,
        max_value=999,
        help_text="Leeg is: dat weet u niet.",
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "class": "kort"}),
    )
