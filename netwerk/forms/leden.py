"""The filter above the list of leden."""

from datetime import date

from django import forms

from netwerk import groei
from netwerk.models import Gemeente, Lid, Werkgroep
from netwerk.models.leden import LidQuerySet
from netwerk.models.ledenperioden import LedenperiodeQuerySet
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie.forms import Formulier
from participatie.velden import Datumveld

VOLGORDE = {"naam": ("naam", "pk"), "nieuw": ("-lid_sinds", "naam", "pk"), "lang": ("lid_sinds", "naam", "pk")}
VAN_DE_GROEI = ("op", "actief", "erbij")
"""Fields without a control: the numbers of the page about growth lead here."""

ROLLEN = [rol for rol in Rolsoort if rol is not Rolsoort.INWONER]


def _woord(label: str, naam: str) -> forms.CharField:
    """A word; the page gives what others wrote in the list `woorden-<naam>`, any other word may be typed too."""
    return forms.CharField(
        label=label,
        required=False,
        max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "off", "enterkeyhint": "search", "list": f"woorden-{naam}"}),
    )


class LedenFilter(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(
        label="Zoek",
        help_text="Een naam, een organisatie of iets dat iemand weet.",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off"}),
    )
    expertise = _woord("Wie weet iets van", "expertise")
    ervaring = _woord("Wie maakte zelf mee", "ervaring")
    aanbod = _woord("Wie biedt aan", "aanbod")
    vraag = _woord("Wie vraagt", "vraag")
    gemeente = forms.ModelChoiceField(label="Gemeente", required=False, queryset=None, empty_label="Alle gemeenten")
    wereld = forms.ChoiceField(label="Wereld", required=False, choices=[("", "Alle werelden"), *Wereld.choices])
    rol = forms.ChoiceField(
        label="Rol", required=False, choices=[("", "Alle rollen"), *((rol.value, rol.label) for rol in ROLLEN)]
    )
    werkgroep = forms.ModelChoiceField(label="Werkgroep", required=False, queryset=None, empty_label="Alle werkgroepen")
    sort = forms.ChoiceField(
        label="Volgorde",
        required=False,
        choices=[("", "Op naam"), ("nieuw", "Nieuwste eerst"), ("lang", "Langst erbij eerst")],
    )
    op = Datumveld(required=False, widget=forms.HiddenInput)
    actief = forms.BooleanField(required=False, widget=forms.HiddenInput)
    erbij = Datumveld(required=False, widget=forms.HiddenInput)

    def __init__(self, data, *, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data)
        self.gebruiker, self.vandaag = gebruiker, vandaag
        self.fields["gemeente"].queryset = Gemeente.objects.zichtbaar_voor(gebruiker).order_by("naam")
        self.fields["werkgroep"].queryset = Werkgroep.objects.zichtbaar_voor(gebruiker).order_by("naam")
        for naam in VAN_DE_GROEI:
            if not self.data.get(naam):
                del self.fields[naam]

    def is_verfijnd(self) -> bool:
        """Whether more than a word is asked, so that the other filters stand open."""
        return any(naam not in ("zoek", *VAN_DE_GROEI) for naam in self.changed_data)

    def perioden(self) -> LedenperiodeQuerySet | None:
        """Return who is meant by a number of the page about growth; None when the list is about today."""
        if not self.is_valid() or not any(self.cleaned_data.get(naam) for naam in ("op", "erbij")):
            return None
        if maand := self.cleaned_data.get("erbij"):
            return groei.nieuw_in(maand.replace(day=1), lezer=self.gebruiker)
        tel = groei.actief_op if self.cleaned_data.get("actief") else groei.leden_op
        return tel(self.cleaned_data["op"], lezer=self.gebruiker)

    def pas_toe(self, leden: LidQuerySet) -> LidQuerySet:
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return leden.none()
        schoon, lezer = self.cleaned_data, self.gebruiker
        perioden = self.perioden()
        leden = leden.op_datum(self.vandaag) if perioden is None else leden.filter(pk__in=groei.personen(perioden))
        leden = leden.zoek(schoon["zoek"], lezer=lezer)
        for naam, veld in (("expertise", "weet"), ("ervaring", "ervaring"), ("aanbod", "aanbod"), ("vraag", "vraag")):
            leden = leden.met_kennis(schoon[naam], veld=veld, lezer=lezer)
        gekozen = {naam: schoon[naam] for naam in ("gemeente", "wereld") if schoon[naam]}
        leden = leden.filter(**gekozen)
        if schoon["rol"]:
            leden = leden.met_rol(schoon["rol"])
        if schoon["werkgroep"]:
            leden = leden.in_werkgroep(schoon["werkgroep"])
        return leden

    def op_volgorde(self, leden: LidQuerySet) -> LidQuerySet:
        gekozen = self.cleaned_data.get("sort") if self.is_valid() else ""
        return leden.order_by(*VOLGORDE[gekozen or "naam"])

    def zonder_naam(self, aantal: int) -> int:
        """How many people a number of the page about growth counts beside the ones that the list may name."""
        perioden = self.perioden()
        alleen_groei = set(self.changed_data) <= {*VAN_DE_GROEI, "sort"}
        return groei.personen(perioden).count() - aantal if perioden is not None and alleen_groei else 0
