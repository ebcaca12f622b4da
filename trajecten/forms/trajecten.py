"""Begin a traject, say what somebody wants, go another route, and end."""

from datetime import date
from uuid import UUID

from django import forms

from participatie.forms import Formulier
from participatie.velden import Datumveld, is_geweest, schrijf_datum
from trajecten.models import Eindreden, Inwoner, Route, Routeperiode, Traject
from trajecten.models.trajecten import METING_VOOR_START, Drempel

NIET_OVER_GEZONDHEID = "Schrijf niets op over gezondheid."


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


class DoelWijzigenForm(DoelForm):
    """The goal of a traject that runs, and its first day when that is wrong."""

    start = Datumveld(
        label="Vanaf welke dag loopt het traject?",
        help_text="Wijzig dit alleen als de dag niet klopt.",
        required=False,
    )

    def __init__(self, data=None, *, traject: Traject) -> None:
        nu = {naam: getattr(traject, naam) for naam in ("ambitie", "doel", "drempels", "start")}
        super().__init__(data, initial=nu)
        self.traject = traject

    def clean_start(self) -> date:
        start, traject = self.cleaned_data["start"], self.traject
        if start in {None, traject.start}:
            return traject.start
        tweede = traject.routes.order_by("sinds")[1:2].first()
        if tweede and start >= tweede.sinds:
            raise forms.ValidationError(
                f"De volgende route begon op {schrijf_datum(tweede.sinds)}. Kies een dag ervoor."
            )
        eerder = traject.inwoner.trajecten.loopt_na(start).exclude(pk=traject.pk).order_by("-einde").first()
        if eerder or traject.inwoner.trajecten.filter(start=start).exists():
            raise forms.ValidationError("Toen liep er een ander traject. Kies een latere dag.")
        if traject.metingen.filter(meetdatum__lt=start - METING_VOOR_START).exists():
            raise forms.ValidationError("Er is een meting van lang voor die dag. Kies een eerdere dag.")
        return start


class TrajectBeginnenForm(DoelForm):
    route = forms.ModelChoiceField(label="Welke route?", queryset=None, empty_label=None, widget=forms.RadioSelect)
    start = Datumveld(label="Vanaf welke dag?")
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
    sinds = Datumveld(label="Vanaf welke dag?")
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


class EindeForm(Formulier):
    """How a traject ended. Without a meting of the last 30 days the form asks for one, or why there is none."""

    op = Datumveld(label="Op welke dag stopte het traject?")
    reden = forms.ModelChoiceField(
        label="Waarom stopt het traject?", queryset=None, empty_label=None, widget=forms.RadioSelect
    )
    uitkomst = forms.CharField(
        label="Wat is er bereikt?",
        help_text="Alleen niet nodig bij vertrek, zoals verhuisd of overleden.",
        max_length=400,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
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
        begonnen = self.traject.deelnames.filter(sinds__gt=op, sinds__lte=self.vandaag).met_vormwoord().last()
        if begonnen:
            dag = schrijf_datum(begonnen.sinds)
            raise forms.ValidationError(f"Op {dag} begon nog iets: {begonnen}. Kies die dag of een latere.")
        return op

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        op = gegevens.get("op")
        if op and not gegevens.get("geen_eindmeting") and not self.traject.heeft_eindmeting(op=op):
            self.add_error("geen_eindmeting", "Meet eerst, of schrijf op waarom dat niet kan.")
        reden = gegevens.get("reden")
        if reden and not reden.is_neutraal and not gegevens.get("uitkomst"):
            self.add_error("uitkomst", "Schrijf op wat er is bereikt. Is dat niets? Schrijf dat dan op.")
        return gegevens
