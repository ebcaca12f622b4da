"""Begin a traject, say what somebody wants, go another route, take part in something, and end."""

from datetime import date
from uuid import UUID

from django import forms
from django.utils.text import capfirst

from netwerk.models import Deelnamevorm, Lid, Plek
from netwerk.wetten import Wet
from participatie.forms import Formulier
from participatie.velden import Datumveld, Rijkeuze, is_geweest, schrijf_datum
from trajecten.forms.uren import Urenformulier
from trajecten.models import Deelname, Eindreden, Inwoner, Route, Routeperiode, Traject
from trajecten.models.deelnames import OPGELEGD
from trajecten.models.stopredenen import Stopreden
from trajecten.models.trajecten import Drempel

NIET_OVER_GEZONDHEID = "Schrijf niets op over gezondheid."


def _dag(label: str) -> Datumveld:
    return Datumveld(label=label)


def _verband(van: Inwoner | Traject) -> UUID:
    return van.gemeente.samenwerkingsverband_id


class DoelForm(Formulier):
    ambitie = forms.CharField(
        label="Wat wil de inwoner bereiken?",
        help_text=f"In de woorden van de inwoner. {NIET_OVER_GEZONDHEID}",
        max_length=400,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    doel = forms.CharField(
        label="Wat is het doel van dit traject?",
        max_length=400,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    drempels = forms.MultipleChoiceField(
        label="Wat maakt het lastig?",
        help_text="Kies alleen wat nodig is voor de vraag. De inwoner leest dit.",
        choices=[(drempel.value, drempel.label.capitalize()) for drempel in Drempel],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


class TrajectBeginnenForm(DoelForm):
    route = forms.ModelChoiceField(label="Welke route?", queryset=None, empty_label=None, widget=forms.RadioSelect)
    start = _dag("Vanaf welke dag?")
    field_order = ("route", "start", "ambitie", "doel", "drempels")

    def __init__(self, data=None, *, inwoner, vandaag: date) -> None:
        self.inwoner = inwoner
        super().__init__(data, initial={"start": schrijf_datum(vandaag)})
        self.fields["route"].queryset = Route.objects.van_hier(vandaag, verband=_verband(inwoner))

    def clean_start(self) -> date:
        start = self.cleaned_data["start"]
        if self.inwoner.trajecten.filter(start=start).exists():
            raise forms.ValidationError("Er begon op deze dag al een traject.")
        # One route at a time (domain.md 2.1): of one that runs clean() speaks.
        eerder = self.inwoner.trajecten.loopt_na(start).exclude(einde=None).order_by("-einde").first()
        if eerder:
            raise forms.ValidationError(
                f"Er liep een traject tot {schrijf_datum(eerder.einde)}. Kies die dag of een latere."
            )
        return start

    def clean(self) -> dict[str, object]:
        """One route at a time: who wants something else goes another route, and keeps the way that led there."""
        if self.inwoner.trajecten.lopend().exists():
            self.add_error(None, "Er loopt al een traject. Kies daar een andere route, of stop dat traject eerst.")
        return super().clean()


class RouteForm(Formulier):
    """Another route: the one before stays in the history."""

    route = forms.ModelChoiceField(
        label="Welke route wordt het?", queryset=None, empty_label=None, widget=forms.RadioSelect
    )
    sinds = _dag("Vanaf welke dag?")
    reden = forms.ChoiceField(label="Waarom een andere route?", choices=Routeperiode.Reden, widget=forms.RadioSelect)
    toelichting = forms.CharField(
        label="Wilt u er iets bij zeggen?", help_text=NIET_OVER_GEZONDHEID, max_length=200, required=False
    )

    def __init__(self, data=None, *, traject: Traject, vandaag: date) -> None:
        self.vandaag = vandaag
        super().__init__(data, initial={"sinds": schrijf_datum(vandaag)})
        nu = traject.route
        self.fields["route"].queryset = Route.objects.van_hier(vandaag, verband=_verband(traject)).exclude(
            pk=nu and nu.pk
        )

    def clean_sinds(self) -> date:
        """The last route is the one of now, so it has begun."""
        return is_geweest(self.cleaned_data["sinds"], vandaag=self.vandaag)


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
    sinds = _dag("Vanaf welke dag?")
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

    def __init__(self, data=None, *, traject: Traject, gebruiker: Lid, vandaag: date) -> None:
        self.traject, self.vandaag = traject, vandaag
        super().__init__(data, inwoner=traject.inwoner, initial={"sinds": schrijf_datum(vandaag)})
        plekken = Plek.objects.zichtbaar_voor(gebruiker).filter(gemeente=traject.gemeente_id)
        self.fields["plek"].queryset = plekken.order_by("naam", "pk")
        self.fields["vorm"].queryset = Deelnamevorm.objects.van_hier(vandaag, verband=_verband(traject))
        self.fields["vorm"].label_from_instance = lambda vorm: capfirst(vorm.vakterm)
        if not self.fields["vorm"].queryset.filter(pk__in=OPGELEGD).exists():
            del self.fields["waarom_opgelegd"]
        lopend = traject.deelnames.filter(tot=None, stil_sinds=None).met_vormwoord()
        self.fields["stil"].queryset = lopend
        if not lopend:
            del self.fields["stil"]

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
        opgelegd = bool(gegevens.get("vorm")) and gegevens["vorm"].pk in OPGELEGD
        gegevens["waarom_opgelegd"] = gegevens.get("waarom_opgelegd", "") if opgelegd else ""
        if opgelegd and not gegevens["waarom_opgelegd"] and "waarom_opgelegd" not in self.errors:
            self.add_error("waarom_opgelegd", "Schrijf op waarom deze inwoner dit moet doen.")
        return gegevens

    def bewaar(self) -> Deelname:
        gegevens = self.cleaned_data
        for ander in gegevens.get("stil", ()):
            ander.zet_stil(op=gegevens["sinds"])
        plek, zoals_gezegd = gegevens["plek"], ("vorm", "plek", "voor_het_nieuws", "uren", "sinds", "afgesproken_tot")
        return self.traject.deelnames.create(
            gemeente_id=self.traject.gemeente_id,
            waar=gegevens["waar"] or (plek.naam[:120] if plek else ""),
            wet=gegevens["wet"] or gegevens["vorm"].wet,
            waarom_opgelegd=gegevens["waarom_opgelegd"],
            **{naam: gegevens[naam] for naam in zoals_gezegd},
        )


class DeelnameEindeForm(Formulier):
    """How a deelname ended: done, on to another form, or stopped early and why (domain.md 2)."""

    op = _dag("Wat was de laatste dag?")
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
        choices=[keuze for keuze in Stopreden.choices if keuze[0] != Stopreden.VERDER],
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


class EindeForm(Formulier):
    """How a traject ended. Without a meting of the last 30 days the form asks for one, or why there is none."""

    op = _dag("Op welke dag stopte het traject?")
    reden = forms.ModelChoiceField(
        label="Waarom stopt het traject?", queryset=None, empty_label=None, widget=forms.RadioSelect
    )
    uitkomst = forms.CharField(
        label="Wat is er bereikt?", max_length=400, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    geen_eindmeting = forms.CharField(
        label="Kan er niet gemeten worden? Schrijf op waarom.",
        help_text="Alleen nodig als er geen meting is van de laatste 30 dagen.",
        max_length=200,
        required=False,
    )

    def __init__(self, data=None, *, traject: Traject, vandaag: date) -> None:
        self.traject, self.vandaag = traject, vandaag
        super().__init__(data, initial={"op": schrijf_datum(vandaag)})
        self.fields["reden"].queryset = Eindreden.objects.van_hier(vandaag, verband=_verband(traject))

    def clean_op(self) -> date:
        op = self.cleaned_data["op"]
        if op < self.traject.start:
            raise forms.ValidationError(
                f"Het traject begon op {schrijf_datum(self.traject.start)}. Kies een latere dag."
            )
        route = self.traject.routes.last()
        if route and op < route.sinds:
            raise forms.ValidationError(f"De route van nu begon op {schrijf_datum(route.sinds)}. Kies een latere dag.")
        if op > self.vandaag:
            raise forms.ValidationError("Deze dag is nog niet geweest. Kies vandaag of eerder.")
        return op

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        op = gegevens.get("op")
        if op and not gegevens.get("geen_eindmeting") and not self.traject.heeft_eindmeting(op=op):
            self.add_error("geen_eindmeting", "Meet eerst, of schrijf op waarom dat niet kan.")
        return gegevens
