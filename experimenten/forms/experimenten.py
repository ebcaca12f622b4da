"""What people fill in about an experiment: the form itself, and one small form for each step."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction

from experimenten.keuzes import gemeenten_van, mogelijke_eigenaren, werkgroepen_om_voor_te_beginnen
from experimenten.models import Experiment, Stand
from netwerk.models import Lid, Samenwerkingsverband
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Datumveld, is_geweest
from participatie.versies import Naastleggen, neem_volgende_versie


class ExperimentForm(Naastleggen, ModelFormulier):
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)
    sleutel = forms.UUIDField(widget=forms.HiddenInput)
    begonnen_op = Datumveld(label="Begonnen op", help_text="Bijvoorbeeld 1-2-2026.")
    kijk_terug_op = Datumveld(label="Volgende keer terugkijken", required=False, help_text="Bijvoorbeeld 1-2-2026.")

    class Meta:
        model = Experiment
        fields = [
            "naam",
            "vraag",
            "wat_we_proberen",
            "werkgroep",
            "gemeenten",
            "eigenaar",
            "begonnen_op",
            "kijk_terug_op",
            "in_gewone_woorden",
            "openbaar",
        ]
        labels = {
            "vraag": "Welke vraag willen we beantwoorden?",
            "wat_we_proberen": "Wat proberen we?",
            "eigenaar": "Wie houdt dit experiment bij?",
            "in_gewone_woorden": "Uitleg voor bezoekers",
            "openbaar": "Laat dit experiment zien op de openbare pagina",
        }
        help_texts = {
            "vraag": "Schrijf geen namen van inwoners op.",
            "in_gewone_woorden": "Korte zinnen, zonder vaktaal. Dit staat op de openbare pagina.",
        }
        widgets = {
            "gemeenten": forms.CheckboxSelectMultiple,
            "vraag": forms.Textarea(attrs={"rows": 3}),
            "wat_we_proberen": forms.Textarea(attrs={"rows": 4}),
            "in_gewone_woorden": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, data=None, *, gebruiker: Lid, vandaag: date, instance: Experiment) -> None:
        super().__init__(data, instance=instance, initial={"gezien": instance.versie, "sleutel": instance.pk})
        self.vandaag = vandaag
        werkgroepen = werkgroepen_om_voor_te_beginnen(gebruiker)
        verbanden = {groep.samenwerkingsverband_id for groep in werkgroepen}
        self.fields["werkgroep"].queryset = werkgroepen
        self.fields["werkgroep"].empty_label = "Kies een werkgroep"
        self.fields["gemeenten"].queryset = gemeenten_van(verbanden)
        self.fields["eigenaar"].queryset = mogelijke_eigenaren(gebruiker, verbanden)
        if instance.begonnen_op is None:
            del self.fields["begonnen_op"]
        self.is_nieuw = instance.samenwerkingsverband_id is None
        if not self.is_nieuw:
            del self.fields["sleutel"]

    def clean_begonnen_op(self) -> date:
        return is_geweest(self.cleaned_data["begonnen_op"], vandaag=self.vandaag)

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if self.is_nieuw and schoon.get("sleutel"):
            self.instance.pk = schoon["sleutel"]
        if werkgroep := schoon.get("werkgroep"):
            self.instance.samenwerkingsverband = werkgroep.samenwerkingsverband
            self._hoort_bij(werkgroep.samenwerkingsverband)
        if schoon.get("openbaar") and not schoon.get("in_gewone_woorden"):
            self.add_error("in_gewone_woorden", "Schrijf in gewone woorden op wat u doet. Bezoekers lezen dit.")
        return schoon

    def _hoort_bij(self, verband: Samenwerkingsverband) -> None:
        """A person of two networks sees the gemeenten of both; an experiment belongs to one."""
        if any(gemeente.samenwerkingsverband_id != verband.pk for gemeente in self.cleaned_data.get("gemeenten", ())):
            self.add_error("gemeenten", f"Kies gemeenten van {verband}.")
        eigenaar = self.cleaned_data.get("eigenaar")
        if eigenaar and eigenaar.gemeente.samenwerkingsverband_id != verband.pk:
            self.add_error("eigenaar", f"Kies iemand van {verband}.")

    def save(self, commit: bool = True) -> Experiment:  # noqa: FBT001, FBT002 -- Django's own signature
        """Save. Raises Verouderd when somebody else saved since this person opened the form."""
        if not self.is_nieuw:
            neem_volgende_versie(self.instance, gezien=self.cleaned_data["gezien"])
        return super().save(commit)


# One step forward


class StapForm(Formulier):
    """The next step of an experiment. A subclass has the fields, and names the step."""

    kop = ""
    knop = ""
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)

    def __init__(self, data=None, *, experiment: Experiment, vandaag: date) -> None:
        self.experiment, self.vandaag = experiment, vandaag
        super().__init__(data, initial={"gezien": experiment.versie, "op": vandaag, **self.al_bekend()})

    def al_bekend(self) -> dict[str, object]:
        return {}

    def clean_op(self) -> date:
        return is_geweest(self.cleaned_data["op"], vandaag=self.vandaag)

    def zet(self) -> bool:
        """Take the step; False when the facts do not fit. Raises Verouderd when somebody else was first."""
        velden = {naam: waarde for naam, waarde in self.cleaned_data.items() if naam != "gezien"}
        try:
            with transaction.atomic():
                neem_volgende_versie(self.experiment, gezien=self.cleaned_data["gezien"])
                self.stap(**velden)
        except ValidationError as fout:
            self.add_error(None, fout.messages)
            return False
        return True

    def stap(self, **velden: object) -> None:
        raise NotImplementedError


class VraagForm(StapForm):
    kop = "Van droom naar vraag"
    knop = "Bewaar de vraag"
    vraag = forms.CharField(
        label="Welke vraag willen we beantwoorden?", max_length=1000, widget=forms.Textarea(attrs={"rows": 3})
    )

    def al_bekend(self) -> dict[str, object]:
        return {"vraag": self.experiment.vraag}

    def stap(self, **velden: object) -> None:
        self.experiment.stel_vraag(**velden)


class StartForm(StapForm):
    kop = "Begin met proberen"
    knop = "Begin met dit experiment"
    op = Datumveld(label="Begonnen op", help_text="Bijvoorbeeld 1-2-2026.")
    wat_we_proberen = forms.CharField(
        label="Wat proberen we?", max_length=2000, widget=forms.Textarea(attrs={"rows": 4})
    )
    kijk_terug_op = Datumveld(label="Wanneer kijken we terug?", required=False, help_text="Bijvoorbeeld 1-2-2026.")

    def al_bekend(self) -> dict[str, object]:
        return {"wat_we_proberen": self.experiment.wat_we_proberen, "kijk_terug_op": self.experiment.kijk_terug_op}

    def stap(self, **velden: object) -> None:
        self.experiment.start(**velden)


class ResultaatForm(StapForm):
    kop = "Leg het eerste resultaat vast"
    knop = "Bewaar het resultaat"
    op = Datumveld(label="Eerste resultaat op", help_text="Bijvoorbeeld 1-2-2026.")
    uitkomst = forms.CharField(
        label="Wat leerden we?",
        help_text="Schrijf geen namen van inwoners op.",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    kijk_terug_op = Datumveld(label="Wanneer kijken we weer terug?", required=False, help_text="Bijvoorbeeld 1-2-2026.")

    def al_bekend(self) -> dict[str, object]:
        return {"uitkomst": self.experiment.uitkomst}

    def stap(self, **velden: object) -> None:
        self.experiment.leg_resultaat_vast(**velden)


class BesluitForm(StapForm):
    kop = "Schrijf het besluit op"
    knop = "Bewaar het besluit"
    op = Datumveld(label="Besloten op", help_text="Bijvoorbeeld 1-2-2026.")
    uitkomst = forms.CharField(
        label="Wat leerden we, en wat doen we nu?",
        help_text="Schrijf geen namen van inwoners op.",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def al_bekend(self) -> dict[str, object]:
        return {"uitkomst": self.experiment.uitkomst}

    def stap(self, **velden: object) -> None:
        self.experiment.besluit(**velden)


STAPPEN: dict[Stand, type[StapForm]] = {
    Stand.VRAAG: VraagForm,
    Stand.PROBEREN: StartForm,
    Stand.RESULTAAT: ResultaatForm,
    Stand.BESLUIT: BesluitForm,
}
"""The form with which an experiment comes to that stand."""
