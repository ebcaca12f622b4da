"""What people fill in about an experiment. The steps from droom to besluit: forms/experimentstappen.py."""

from datetime import date
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q

from experimenten.keuzes import gemeenten_van, mogelijke_eigenaren, werkgroepen_om_voor_te_beginnen
from experimenten.models import Experiment, Stand
from netwerk.models import Lid, Netwerkdoel, Samenwerkingsverband
from participatie.forms import ModelFormulier
from participatie.velden import Datumveld, Regels, is_geweest
from participatie.versies import Naastleggen, neem_volgende_versie

PARTNERS = {"per_regel": 80, "regels": 10, "required": False, "help_text": "Schrijf er 1 op elke regel."}
VOOR_BEZOEKERS = "Korte zinnen, zonder vaktaal. Dit staat op de openbare pagina."
UITKOMST = "Wat kwam eruit, voor bezoekers?"
VUL_UITKOMST_IN = "Schrijf in gewone woorden op wat eruit kwam. Bezoekers lezen dit."
BIJ_HET_BEGIN = ("aanname", "zo_zien_we_het", "financiers", "kennispartners")
"""Asked step by step: not yet of a new droom."""


class ExperimentForm(Naastleggen, ModelFormulier):
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)
    sleutel = forms.UUIDField(widget=forms.HiddenInput)
    begonnen_op = Datumveld(label="Begonnen op", help_text="Bijvoorbeeld 1-2-2026.")
    kijk_terug_op = Datumveld(label="Volgende keer terugkijken", required=False, help_text="Bijvoorbeeld 1-2-2026.")
    eerste_resultaat_op = Datumveld(label="Eerste resultaat op", required=False, help_text="Bijvoorbeeld 1-2-2026.")
    financiers = Regels(label="Wie betaalt mee?", widget=forms.Textarea(attrs={"rows": 2}), **PARTNERS)
    kennispartners = Regels(label="Wie denkt en leert mee?", widget=forms.Textarea(attrs={"rows": 2}), **PARTNERS)

    class Meta:
        model = Experiment
        fields = [
            "naam",
            "dromer",
            "droom_van",
            "vraag",
            "aanname",
            "zo_zien_we_het",
            "wat_we_proberen",
            "werkgroep",
            "doel",
            "gemeenten",
            "eigenaar",
            "financiers",
            "kennispartners",
            "begonnen_op",
            "eerste_resultaat_op",
            "kijk_terug_op",
            "in_gewone_woorden",
            "uitkomst_in_gewone_woorden",
            "openbaar",
        ]
        labels = {
            "dromer": "Wie droomde dit?",
            "droom_van": "Of van wie kwam de droom?",
            "doel": "Bij welk doel van het netwerk hoort dit?",
            "vraag": "Welke vraag willen we beantwoorden?",
            "aanname": "Wat denken we dat het antwoord is?",
            "zo_zien_we_het": "Waaraan zien we of het klopt?",
            "wat_we_proberen": "Wat proberen we?",
            "eigenaar": "Wie houdt dit experiment bij?",
            "in_gewone_woorden": "Uitleg voor bezoekers",
            "uitkomst_in_gewone_woorden": UITKOMST,
            "openbaar": "Laat dit experiment zien op de openbare pagina",
        }
        help_texts = {
            "droom_van": "Bijvoorbeeld: een bewoner, een ondernemer. Schrijf geen naam van een inwoner op.",
            "vraag": "Schrijf geen namen van inwoners op.",
            "in_gewone_woorden": VOOR_BEZOEKERS,
            "uitkomst_in_gewone_woorden": VOOR_BEZOEKERS,
        }
        widgets = {
            "gemeenten": forms.CheckboxSelectMultiple,
            "vraag": forms.Textarea(attrs={"rows": 3}),
            "aanname": forms.Textarea(attrs={"rows": 3}),
            "zo_zien_we_het": forms.Textarea(attrs={"rows": 3}),
            "wat_we_proberen": forms.Textarea(attrs={"rows": 4}),
            "in_gewone_woorden": forms.Textarea(attrs={"rows": 3}),
            "uitkomst_in_gewone_woorden": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, data=None, *, gebruiker: Lid, vandaag: date, instance: Experiment) -> None:
        super().__init__(data, instance=instance, initial={"gezien": instance.versie, "sleutel": instance.pk})
        self.vandaag = vandaag
        self.was_van_iemand = bool(instance.dromer_id or instance.droom_van)
        werkgroepen = werkgroepen_om_voor_te_beginnen(gebruiker, ook=instance.werkgroep_id)
        verbanden = {groep.samenwerkingsverband_id for groep in werkgroepen}
        self.fields["werkgroep"].queryset = werkgroepen
        self.fields["werkgroep"].empty_label = "Kies een werkgroep"
        self._zet_doelen(gebruiker, verbanden)
        self.fields["gemeenten"].queryset = gemeenten_van(verbanden)
        leden = mogelijke_eigenaren(gebruiker, verbanden)
        self.fields["eigenaar"].queryset = self.fields["dromer"].queryset = leden
        self.fields["dromer"].empty_label = "Iemand zonder account"
        if instance.dromer_id and not leden.filter(pk=instance.dromer_id).exists():
            del self.fields["dromer"]  # who left dreamed it all the same
        self.is_nieuw = instance.samenwerkingsverband_id is None
        for naam in self._nog_niet():
            del self.fields[naam]

    def _zet_doelen(self, gebruiker: Lid, verbanden: set[UUID]) -> None:
        """What the network works on; what was chosen before stays. Without goals there is nothing to ask."""
        kiesbaar = Q(stand=Netwerkdoel.Stand.LOOPT, samenwerkingsverband__in=verbanden) | Q(pk=self.instance.doel_id)
        doelen = Netwerkdoel.objects.zichtbaar_voor(gebruiker).filter(kiesbaar).order_by("doel", "pk")
        self.fields["doel"].queryset = doelen
        self.fields["doel"].empty_label = "Bij geen van deze doelen"
        if not doelen:
            del self.fields["doel"]

    def _nog_niet(self) -> list[str]:
        """Return the fields that this experiment has not come to yet."""
        dagen = [naam for naam in ("begonnen_op", "eerste_resultaat_op") if getattr(self.instance, naam) is None]
        if self.instance.stand != Stand.BESLUIT:
            dagen.append("uitkomst_in_gewone_woorden")
        return [*dagen, *BIJ_HET_BEGIN] if self.is_nieuw else [*dagen, "sleutel"]

    def clean_begonnen_op(self) -> date:
        return is_geweest(self.cleaned_data["begonnen_op"], vandaag=self.vandaag)

    def clean_eerste_resultaat_op(self) -> date | None:
        op = self.cleaned_data["eerste_resultaat_op"]
        if op is None and self.instance.stand in {Stand.RESULTAAT, Stand.BESLUIT}:
            raise ValidationError("Vul in wanneer het eerste resultaat er was.")
        return is_geweest(op, vandaag=self.vandaag) if op else None

    def clean_kijk_terug_op(self) -> date | None:
        """While it is tried there is a day to look back: without it nobody is asked to."""
        op = self.cleaned_data["kijk_terug_op"]
        if op is None and self.instance.stand == Stand.PROBEREN:
            raise ValidationError("Vul in wanneer u terugkijkt. Dat hoort bij proberen.")
        return op

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if self.is_nieuw and schoon.get("sleutel"):
            self.instance.pk = schoon["sleutel"]
        self._van_iemand()
        if werkgroep := schoon.get("werkgroep"):
            if self.is_nieuw:
                self.instance.samenwerkingsverband = werkgroep.samenwerkingsverband
            elif werkgroep.samenwerkingsverband_id != self.instance.samenwerkingsverband_id:
                self.add_error("werkgroep", f"Kies een werkgroep van {self.instance.samenwerkingsverband}.")
            self._hoort_bij(self.instance.samenwerkingsverband)
        if schoon.get("openbaar") and not schoon.get("in_gewone_woorden"):
            self.add_error("in_gewone_woorden", "Schrijf in gewone woorden op wat u doet. Bezoekers lezen dit.")
        uitkomst = "uitkomst_in_gewone_woorden"
        if schoon.get("openbaar") and uitkomst in self.fields and not schoon.get(uitkomst):
            self.add_error(uitkomst, VUL_UITKOMST_IN)
        return schoon

    def _van_iemand(self) -> None:
        """A droom is of somebody, and stays so. Of an older experiment it may never have been known."""
        bekend = self.cleaned_data.get("dromer") or self.cleaned_data.get("droom_van")
        if bekend or "dromer" not in self.fields or self.errors.keys() & {"dromer", "droom_van"}:
            return
        if self.is_nieuw or self.was_van_iemand:
            self.add_error("dromer", "Kies wie dit droomde. Of schrijf bij de volgende vraag van wie de droom kwam.")

    def _hoort_bij(self, verband: Samenwerkingsverband) -> None:
        """A person of two networks sees the gemeenten of both; an experiment belongs to one."""
        if any(gemeente.samenwerkingsverband_id != verband.pk for gemeente in self.cleaned_data.get("gemeenten", ())):
            self.add_error("gemeenten", f"Kies gemeenten van {verband}.")
        doel = self.cleaned_data.get("doel")
        if doel and doel.samenwerkingsverband_id != verband.pk:
            self.add_error("doel", f"Kies een doel van {verband}.")
        for naam in ("eigenaar", "dromer"):
            lid = self.cleaned_data.get(naam)
            if lid and lid.gemeente.samenwerkingsverband_id != verband.pk:
                self.add_error(naam, f"Kies iemand van {verband}.")

    def save(self, commit: bool = True) -> Experiment:  # noqa: FBT001, FBT002 -- Django's own signature
        """Save. Raises Verouderd when somebody else saved since this person opened the form."""
        if not self.is_nieuw:
            neem_volgende_versie(self.instance, gezien=self.cleaned_data["gezien"])
        return super().save(commit)
