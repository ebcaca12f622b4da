"""Take part in something, go on again after a rest, and end."""

from datetime import date
from uuid import UUID, uuid4

from django import forms
from django.utils.text import capfirst

from netwerk.models import Deelnamevorm, Lid, Plek
from netwerk.wetten import Wet
from participatie.forms import Formulier
from participatie.sleutels import als_uuid
from participatie.velden import Datumveld, Rijkeuze, is_geweest, schrijf_datum
from trajecten.forms.trajecten import NIET_OVER_GEZONDHEID
from trajecten.forms.uren import Urenformulier
from trajecten.models import Deelname, Traject
from trajecten.models.deelnames import OPGELEGD, STOPREDENEN


class WeerMeedoenForm(Urenformulier):
    """A deelname that goes on again: its hours come back."""

    BIJ = None

    def __init__(self, data, *, deelname: Deelname) -> None:
        super().__init__(data, inwoner=deelname.traject.inwoner)
        self.deelname = deelname

    def hoeveel(self, schoon: dict[str, object]) -> int | None:
        return self.deelname.uren

    def hoort_bij(self, schoon: dict[str, object]) -> dict[str, object]:
        return {"plek": self.deelname.plek_id}


class DeelnameForm(Urenformulier):
    sleutel = forms.CharField(widget=forms.HiddenInput, required=False)
    """The id of what is made: of two taps the second one finds it."""
    vorm = forms.ModelChoiceField(label="Wat gaat de inwoner doen?", queryset=None, empty_label="Kies wat het is")
    plek = Rijkeuze(
        label="Op een plek uit het netwerk?",
        queryset=Plek.objects.none(),
        required=False,
        empty_label="Nee, of dat weet ik niet",
    )
    waar = forms.CharField(label="Of ergens anders: waar?", max_length=120, required=False)
    voor_het_nieuws = forms.BooleanField(
        label="De inwoner maakt hier het nieuws van het netwerk",
        help_text="Om te schrijven is ook de rol communicatie nodig. Die geeft de functioneel beheerder.",
        required=False,
    )
    uren = forms.IntegerField(label="Hoeveel uur per week?", min_value=1, max_value=60, required=False)
    wet = forms.ChoiceField(
        label="Van welke wet of regeling?",
        choices=[("", "Wat bij de vorm hoort"), *Wet.choices],
        required=False,
    )
    waarom_opgelegd = forms.CharField(
        label="Is het een verplichte tegenprestatie? Schrijf op waarom.",
        help_text=f"Alleen bij een tegenprestatie. De inwoner leest dit. {NIET_OVER_GEZONDHEID}",
        max_length=200,
        required=False,
    )
    sinds = Datumveld(label="Vanaf welke dag?")
    afgesproken_tot = Datumveld(
        label="Tot en met welke dag is het afgesproken?",
        help_text="Is die dag voorbij? Dan staat het op uw werklijst.",
        required=False,
    )
    stil = forms.ModelMultipleChoiceField(
        label="Rust er intussen iets anders?",
        help_text="De plek blijft. De inwoner kan later terug.",
        queryset=None,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(
        self, data=None, *, traject: Traject, gebruiker: Lid, vandaag: date, weer: Deelname | None = None
    ) -> None:
        """In: `weer`, of before, to which somebody comes back."""
        self.traject, self.vandaag = traject, vandaag
        eerder = {naam: getattr(weer, naam) for naam in ("vorm", "plek", "waar", "uren", "wet")} if weer else {}
        begin = {"sinds": schrijf_datum(vandaag), "sleutel": uuid4} | eerder
        super().__init__(data, inwoner=traject.inwoner, initial=begin)
        plekken = Plek.objects.zichtbaar_voor(gebruiker).filter(gemeente=traject.gemeente_id)
        self.fields["plek"].queryset = plekken.order_by("naam", "pk")
        self.fields["vorm"].queryset = Deelnamevorm.objects.van_hier(
            vandaag, verband=traject.gemeente.samenwerkingsverband_id
        )
        self.fields["vorm"].label_from_instance = lambda vorm: capfirst(vorm.vakterm)
        if not self.kan_opgelegd():
            del self.fields["waarom_opgelegd"]
        lopend = traject.deelnames.filter(tot=None, stil_sinds=None).met_vormwoord()
        self.fields["stil"].queryset = lopend
        if not lopend:
            del self.fields["stil"]

    def kan_opgelegd(self) -> bool:
        return self.fields["vorm"].queryset.filter(pk__in=OPGELEGD).exists()

    def welke_vorm(self, schoon: dict[str, object]) -> Deelnamevorm | None:
        return schoon.get("vorm")

    @property
    def is_al_bewaard(self) -> bool:
        sleutel = als_uuid(self["sleutel"].value() or "") if self.is_bound else None
        return sleutel is not None and self.traject.deelnames.filter(pk=sleutel).exists()

    def clean_sleutel(self) -> UUID:
        return als_uuid(self.cleaned_data["sleutel"]) or uuid4()

    def hoort_bij(self, schoon: dict[str, object]) -> dict[str, object]:
        plek = schoon.get("plek")
        return {"plek": plek.pk if plek else None, "rust": [ander.pk for ander in schoon.get("stil", ())]}

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        sinds, tot = gegevens.get("sinds"), gegevens.get("afgesproken_tot")
        if sinds and tot and tot < sinds:
            self.add_error("afgesproken_tot", "Kies een dag na de eerste dag.")
        if sinds and sinds > self.vandaag and gegevens.get("stil"):
            self.add_error("stil", "Dit begint later. Laat iets anders pas rusten als het zover is.")
        vorm = self.welke_vorm(gegevens)
        opgelegd = vorm is not None and vorm.pk in OPGELEGD
        gegevens["waarom_opgelegd"] = gegevens.get("waarom_opgelegd", "") if opgelegd else ""
        if opgelegd and not gegevens["waarom_opgelegd"] and "waarom_opgelegd" not in self.errors:
            self.add_error("waarom_opgelegd", "Schrijf op waarom deze inwoner dit moet doen.")
        return gegevens

    def velden(self) -> dict[str, object]:
        """Return what a deelname keeps, apart from its form and whose it is."""
        schoon, plek = self.cleaned_data, self.cleaned_data["plek"]
        zelfde = ("plek", "voor_het_nieuws", "uren", "sinds", "afgesproken_tot", "waarom_opgelegd")
        return {
            **{naam: schoon[naam] for naam in zelfde},
            "waar": schoon["waar"] or (plek.naam[:120] if plek else ""),
            "wet": schoon["wet"] or self.welke_vorm(schoon).wet,
        }

    def bewaar(self) -> Deelname:
        schoon, traject = self.cleaned_data, self.traject
        for ander in schoon.get("stil", ()):
            ander.zet_stil(op=schoon["sinds"])
        vast = {"pk": schoon["sleutel"], "gemeente_id": traject.gemeente_id, "vorm": schoon["vorm"]}
        return traject.deelnames.create(**vast, **self.velden())


class DeelnameWijzigenForm(DeelnameForm):
    """Other hours, another place, or a day that was wrong. Another form is another deelname."""

    def __init__(self, data=None, *, deelname: Deelname, gebruiker: Lid, vandaag: date) -> None:
        self.deelname = deelname
        super().__init__(data, traject=deelname.traject, gebruiker=gebruiker, vandaag=vandaag)
        for naam in ("vorm", "stil", "sleutel"):
            self.fields.pop(naam, None)
        self.initial = {naam: getattr(deelname, naam) for naam in self.fields if naam != "toch"}

    def kan_opgelegd(self) -> bool:
        return self.deelname.vorm_id in OPGELEGD

    def welke_vorm(self, schoon: dict[str, object]) -> Deelnamevorm:
        return self.deelname.vorm

    def telt_mee(self, schoon: dict[str, object]) -> bool:
        return self.deelname.loopt

    def hoort_bij(self, schoon: dict[str, object]) -> dict[str, object]:
        """The hours it has now make place for the new ones."""
        return super().hoort_bij(schoon) | {"rust": [self.deelname.pk]}

    def clean_sinds(self) -> date:
        sinds, stil = self.cleaned_data["sinds"], self.deelname.stil_sinds
        if stil and sinds > stil:
            raise forms.ValidationError(f"Het rust vanaf {schrijf_datum(stil)}. Kies die dag of een eerdere.")
        return sinds


class DeelnameEindeForm(Formulier):
    """How a deelname ended: done, on to another form, or stopped early and why (domain.md 2)."""

    op = Datumveld(label="Wat was de laatste dag?")
    afloop = forms.ChoiceField(
        label="Hoe eindigde het?",
        choices=[keuze for keuze in Deelname.Afloop.choices if keuze[0] != Deelname.Afloop.ONBEKEND],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies hoe het eindigde."},
    )
    naar = forms.ModelChoiceField(
        label="Doorgestroomd: waarnaartoe?", queryset=None, required=False, empty_label="Kies wat het wordt"
    )
    reden = forms.ChoiceField(
        label="Eerder gestopt: waarom?",
        choices=STOPREDENEN,
        required=False,
        widget=forms.RadioSelect,
    )

    def __init__(self, data=None, *, deelname: Deelname, vandaag: date) -> None:
        self.deelname, self.vandaag = deelname, vandaag
        super().__init__(data, initial={"op": schrijf_datum(vandaag)})
        self.fields["naar"].queryset = Deelnamevorm.objects.van_hier(
            vandaag, verband=deelname.gemeente.samenwerkingsverband_id
        )
        self.fields["naar"].label_from_instance = lambda vorm: capfirst(vorm.vakterm)

    def clean_op(self) -> date:
        op = is_geweest(self.cleaned_data["op"], vandaag=self.vandaag)
        if op < self.deelname.sinds:
            raise forms.ValidationError(f"Het begon op {schrijf_datum(self.deelname.sinds)}. Kies een latere dag.")
        return op

    def clean(self) -> dict[str, object]:
        """What belongs to another answer is not kept."""
        gegevens = super().clean()
        afloop = gegevens.get("afloop")
        if afloop != Deelname.Afloop.DOORGESTROOMD:
            gegevens["naar"] = None
        elif not gegevens.get("naar") and "naar" not in self.errors:
            self.add_error("naar", "Kies waar de inwoner naartoe gaat.")
        if afloop != Deelname.Afloop.GESTOPT:
            gegevens["reden"] = ""
        elif not gegevens.get("reden") and "reden" not in self.errors:
            self.add_error("reden", "Kies waarom de inwoner stopt.")
        return gegevens
