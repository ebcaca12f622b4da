"""One small form for each step of an experiment, from droom to besluit, and for a step back."""

from datetime import date, datetime

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction

from experimenten.forms.experimenten import PARTNERS, UITKOMST, VOOR_BEZOEKERS, VUL_UITKOMST_IN
from experimenten.keuzes import mogelijke_eigenaren
from experimenten.models import Conclusie, Experiment, Stand, Vervolg, Zet
from netwerk.models import Lid
from participatie.forms import Formulier
from participatie.velden import Datumveld, Regels, is_geweest, komt_nog
from participatie.versies import Naastleggen, Verschil, neem_volgende_versie

GEEN_NAMEN = "Schrijf geen namen van inwoners op."


class StapForm(Naastleggen, Formulier):
    """A step of an experiment. A subclass has the fields, and names the step. `naar` is where it leads to."""

    kop = ""
    knop = ""
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)
    naar = forms.CharField(widget=forms.HiddenInput, required=False)
    waarom = forms.CharField(label="Waarom zet u deze stap nu?", help_text="1 zin is genoeg.", max_length=300)

    def __init__(self, data=None, *, experiment: Experiment, gebruiker: Lid, vandaag: date, naar: Stand) -> None:
        self.experiment, self.gebruiker, self.vandaag = experiment, gebruiker, vandaag
        bekend = {veld: getattr(experiment, veld) for veld in self.base_fields if hasattr(experiment, veld)}
        super().__init__(data, initial={**bekend, "gezien": experiment.versie, "naar": naar, "op": vandaag})
        self.order_fields([*(naam for naam in self.fields if naam != "waarom"), "waarom"])

    def clean_op(self) -> date:
        return is_geweest(self.cleaned_data["op"], vandaag=self.vandaag)

    def zet(self, *, nu: datetime) -> bool:
        """Take the step; False when the facts do not fit. Raises Verouderd when somebody else was first."""
        velden = {
            naam: waarde for naam, waarde in self.cleaned_data.items() if naam not in {"gezien", "naar", "waarom"}
        }
        zet = Zet(door=self.gebruiker, nu=nu, waarom=self.cleaned_data["waarom"])
        try:
            with transaction.atomic():
                neem_volgende_versie(self.experiment, gezien=self.cleaned_data["gezien"])
                self.stap(zet=zet, **velden)
        except ValidationError as fout:
            self.add_error(None, fout.messages)
            return False
        return True

    def stap(self, **velden: object) -> None:
        raise NotImplementedError

    def in_woorden(self, naam: str, waarde: object) -> str:
        veld = self.fields[naam]
        if isinstance(veld, forms.ChoiceField) and not isinstance(veld, forms.ModelChoiceField):
            return str(dict(veld.choices).get(waarde, ""))
        return super().in_woorden(naam, waarde)

    def leg_naast(self, nu: Experiment) -> list[Verschil]:
        """Return what differs, also of a form that is not good in every field yet."""
        if not hasattr(self, "cleaned_data"):
            self.full_clean()
        return super().leg_naast(nu)

    def getypt(self) -> list[tuple[str, str]]:
        """Return what was typed in answer to each question, also where it was no good."""
        self.full_clean()
        zichtbaar = {naam: veld.label for naam, veld in self.fields.items() if not veld.widget.is_hidden}
        paren = [(label, self._getypt(naam)) for naam, label in zichtbaar.items()]
        return [(label, tekst) for label, tekst in paren if tekst]

    def _getypt(self, naam: str) -> str:
        if naam in self.cleaned_data:
            return self.in_woorden(naam, self.cleaned_data[naam])
        return self.data.get(naam, "").strip()


class VraagForm(StapForm):
    kop = "Van droom naar vraag"
    knop = "Bewaar de vraag"
    vraag = forms.CharField(
        label="Welke vraag willen we beantwoorden?",
        help_text=GEEN_NAMEN,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    aanname = forms.CharField(
        label="Wat denken we dat het antwoord is?", max_length=1000, widget=forms.Textarea(attrs={"rows": 3})
    )
    zo_zien_we_het = forms.CharField(
        label="Waaraan zien we of het klopt?", max_length=1000, widget=forms.Textarea(attrs={"rows": 3})
    )

    def stap(self, **velden: object) -> None:
        self.experiment.stel_vraag(**velden)


class StartForm(StapForm):
    kop = "Begin met proberen"
    knop = "Begin met dit experiment"
    op = Datumveld(label="Begonnen op", help_text="Bijvoorbeeld 1-2-2026.")
    wat_we_proberen = forms.CharField(
        label="Wat proberen we?", max_length=2000, widget=forms.Textarea(attrs={"rows": 4})
    )
    kijk_terug_op = Datumveld(label="Wanneer kijken we terug?", help_text="Bijvoorbeeld 1-2-2026.")
    eigenaar = forms.ModelChoiceField(label="Wie houdt dit experiment bij?", queryset=None, empty_label=None)
    financiers = Regels(label="Wie betaalt mee?", widget=forms.Textarea(attrs={"rows": 2}), **PARTNERS)
    kennispartners = Regels(label="Wie denkt en leert mee?", widget=forms.Textarea(attrs={"rows": 2}), **PARTNERS)

    def __init__(self, data=None, **kwargs: object) -> None:
        super().__init__(data, **kwargs)
        verbanden = [self.experiment.samenwerkingsverband_id]
        self.fields["eigenaar"].queryset = mogelijke_eigenaren(self.gebruiker, verbanden)

    def clean_kijk_terug_op(self) -> date:
        """The day is still to come. The start is not, so the day lies after the start too."""
        return komt_nog(self.cleaned_data["kijk_terug_op"], vandaag=self.vandaag)

    def stap(self, **velden: object) -> None:
        self.experiment.start(**velden)


class ResultaatForm(StapForm):
    kop = "Leg het eerste resultaat vast"
    knop = "Bewaar het resultaat"
    op = Datumveld(label="Eerste resultaat op", help_text="Bijvoorbeeld 1-2-2026.")
    uitkomst = forms.CharField(
        label="Wat leerden we?", help_text=GEEN_NAMEN, max_length=2000, widget=forms.Textarea(attrs={"rows": 4})
    )
    kijk_terug_op = Datumveld(label="Wanneer kijken we weer terug?", required=False, help_text="Bijvoorbeeld 1-2-2026.")

    def stap(self, **velden: object) -> None:
        self.experiment.leg_resultaat_vast(**velden)


class BesluitForm(StapForm):
    kop = "Schrijf het besluit op"
    knop = "Bewaar het besluit"
    op = Datumveld(label="Besloten op", help_text="Bijvoorbeeld 1-2-2026.")
    uitkomst = forms.CharField(
        label="Wat leerden we?", help_text=GEEN_NAMEN, max_length=2000, widget=forms.Textarea(attrs={"rows": 4})
    )
    conclusie = forms.ChoiceField(label="Klopt wat we dachten?", choices=Conclusie.choices, widget=forms.RadioSelect)
    vervolg = forms.ChoiceField(label="Hoe gaan we verder?", choices=Vervolg.choices, widget=forms.RadioSelect)
    wat_we_nu_doen = forms.CharField(
        label="Wat doen we nu?", help_text="Schrijf 1 zin, die ook over een jaar te begrijpen is.", max_length=300
    )
    uitkomst_in_gewone_woorden = forms.CharField(
        label=UITKOMST,
        help_text=VOOR_BEZOEKERS,
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": VUL_UITKOMST_IN},
    )

    def __init__(self, data=None, **kwargs: object) -> None:
        super().__init__(data, **kwargs)
        if not self.experiment.openbaar:
            del self.fields["uitkomst_in_gewone_woorden"]

    def stap(self, **velden: object) -> None:
        self.experiment.besluit(**velden)


class TerugForm(StapForm):
    """One step back: it was too early, or something turned out to be different."""

    knop = "Zet een stap terug"
    kijk_terug_op = Datumveld(label="Wanneer kijken we terug?", help_text="Bijvoorbeeld 1-2-2026.")

    def __init__(self, data=None, **kwargs: object) -> None:
        super().__init__(data, **kwargs)
        if kwargs["naar"] != Stand.PROBEREN:
            del self.fields["kijk_terug_op"]
        self.kop = f"Terug naar {Stand(kwargs['naar']).label.lower()}"
        self.fields["waarom"].label = "Waarom gaat u een stap terug?"

    def clean_kijk_terug_op(self) -> date:
        return komt_nog(self.cleaned_data["kijk_terug_op"], vandaag=self.vandaag)

    def stap(self, **velden: object) -> None:
        self.experiment.ga_terug(**velden)


STAPPEN: dict[Stand, type[StapForm]] = {
    Stand.VRAAG: VraagForm,
    Stand.PROBEREN: StartForm,
    Stand.RESULTAAT: ResultaatForm,
    Stand.BESLUIT: BesluitForm,
}
"""The form with which an experiment comes to that stand."""
