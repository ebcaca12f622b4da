"""The form of a werkbezoek: two questions, a third that opens, and the rest folded."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from itertools import groupby

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Count, Q, QuerySet
from django.forms.boundfield import BoundWidget
from django.http import QueryDict

from experimenten.models import Experiment, Stand, Werkbezoek
from experimenten.werkbezoeken import Invoer
from netwerk import zoeken
from netwerk.models import Lid, Organisatie, Plek
from participatie import bsn
from participatie.forms import Formulier
from participatie.velden import Chips, Datumkeuze, Datumveld
from trajecten.models import Inwoner, Talent

HOOGSTENS_NAMEN = 20
HOOGSTENS_NAAM = 100
DIRECT_TE_ZIEN = 6
"""How many leden are shown before "Alle leden"."""


class WerkbezoekForm(Formulier):
    zonder_mag_leeg = True

    bij_wie = forms.CharField(label="Bij wie was u?", max_length=150, required=False)
    waar = forms.CharField(max_length=60, required=False)
    verslag = forms.CharField(
        label="Wat viel u op?",
        help_text="Schrijf geen medische gegevens op.",
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Schrijf op wat u opviel."},
    )
    actie = forms.ChoiceField(
        label="Moet er iets gebeuren?",
        choices=[("nee", "Nee, klaar"), ("ja", "Ja, dit ga ik doen")],
        widget=forms.RadioSelect,
        initial="nee",
    )
    actie_wat = forms.CharField(label="Wat gaat u doen?", max_length=200, required=False)
    actie_op = Datumveld(
        label="Wanneer?",
        widget=Datumkeuze(dagen=["morgen", "volgende week", "over een maand"]),
        initial="volgende week",
        required=False,
    )
    datum = Datumveld(label="Wanneer was u daar?", help_text="Bijvoorbeeld 1-2-2026, of: gisteren.")
    soort = forms.ChoiceField(label="Wat voor bezoek was het?", choices=Werkbezoek.Soort, widget=Chips)
    experiment = forms.ModelChoiceField(
        queryset=None, label="Hoort het bij een experiment?", empty_label="Nee", required=False
    )
    meegegaan = forms.ModelMultipleChoiceField(
        queryset=None, label="Wie ging mee?", widget=forms.CheckboxSelectMultiple, required=False
    )
    gesproken_met = forms.CharField(
        label="Wie sprak u?",
        help_text="Zet elke naam op een eigen regel.",
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
    )
    inwoners = forms.ModelMultipleChoiceField(
        queryset=None,
        label="Voor welke inwoners is dit bezoek?",
        help_text="U ziet alleen de inwoners die u begeleidt.",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    talent_van = forms.ModelChoiceField(
        queryset=None, label="Bij wie zag u een talent?", empty_label="Niemand", required=False
    )
    talent = forms.ModelChoiceField(
        queryset=None,
        label="Welk talent zag u?",
        help_text="De inwoner leest dit en zegt of het klopt.",
        empty_label="Kies een talent",
        required=False,
    )
    mogelijke_plek = forms.CharField(
        label="Is hier misschien een plek voor iemand?",
        help_text="Geef de plek een naam, bijvoorbeeld: helpen in de kas.",
        max_length=150,
        required=False,
    )

    MEER = (
        "datum",
        "soort",
        "experiment",
        "meegegaan",
        "gesproken_met",
        "inwoners",
        "talent_van",
        "talent",
        "mogelijke_plek",
    )
    """The folded fields."""

    def __init__(
        self,
        *,
        velden: Mapping[str, list[str]],
        controleer: bool,
        lid: Lid,
        vandaag: date,
        werkbezoek: Werkbezoek | None = None,
    ) -> None:
        """Fill the form with `velden`, as a browser sends them, and check them or only show them."""
        self.lid, self.vandaag, self.werkbezoek = lid, vandaag, werkbezoek
        gestuurd = QueryDict(mutable=True)
        for naam, waarden in velden.items():
            gestuurd.setlist(naam, waarden)
        super().__init__(gestuurd if controleer else None, initial=self._begin(gestuurd))
        self._vul_keuzes()

    @classmethod
    def veldnamen(cls) -> list[str]:
        """The names under which a browser sends the fields."""
        return [*cls.base_fields, "actie_op_anders", bsn.BEVESTIGING]

    def _begin(self, gestuurd: QueryDict) -> dict[str, object]:
        ingevuld = {
            naam: veld.widget.value_from_datadict(gestuurd, {}, naam)
            for naam, veld in self.base_fields.items()
            if naam in gestuurd
        }
        return {"datum": self.vandaag, "soort": Werkbezoek.Soort.WERKBEZOEK, **ingevuld}

    def _vul_keuzes(self) -> None:
        self.fields["experiment"].queryset = self._experimenten()
        self.fields["meegegaan"].queryset = self._leden()
        inwoners = Inwoner.objects.zichtbaar_voor(self.lid).order_by("naam")
        self.te_kiezen_inwoners = list(inwoners)
        namen = [(str(inwoner.pk), inwoner.naam) for inwoner in self.te_kiezen_inwoners]
        if not namen:
            for naam in ("inwoners", "talent_van", "talent"):
                del self.fields[naam]
            return
        talenten = Talent.objects.ingebouwd().geldig_op(self.vandaag).select_related("groep")
        for naam, rijen in {"inwoners": inwoners, "talent_van": inwoners, "talent": talenten}.items():
            self.fields[naam].queryset = rijen
        self.fields["inwoners"].choices = namen
        self.fields["talent_van"].choices = [("", "Niemand"), *namen]
        self.fields["talent"].choices = [("", "Kies een talent"), *_per_groep(talenten)]

    def _leden(self) -> QuerySet[Lid]:
        """The leden of today and who was already written down; who comes along often is first."""
        leden = Lid.objects.zichtbaar_voor(self.lid).exclude(pk=self.lid.pk)
        te_kiezen = Q(pk__in=leden.op_datum(self.vandaag).values("pk"))
        if self.werkbezoek:
            te_kiezen |= Q(pk__in=self.werkbezoek.meegegaan.values("pk"))
        met_mij = Count("meegegaan_op_werkbezoeken", filter=Q(meegegaan_op_werkbezoeken__kwartiermaker=self.lid))
        return leden.filter(te_kiezen).annotate(keer_mee=met_mij).order_by("-keer_mee", "naam")

    def _experimenten(self) -> QuerySet[Experiment]:
        """Those one can still add to, and the one this visit already belongs to."""
        nog_bezig = ~Q(stand=Stand.BESLUIT)
        eigen = Q(werkbezoeken=self.werkbezoek) if self.werkbezoek else Q()
        experimenten = Experiment.objects.zichtbaar_voor(self.lid).order_by("naam")
        return experimenten.filter(nog_bezig | eigen).distinct() if self.werkbezoek else experimenten.filter(nog_bezig)

    # What the page shows

    @property
    def gekozen(self) -> str:
        return self["waar"].value() or ""

    @property
    def getypt(self) -> str:
        return self["bij_wie"].value() or ""

    @property
    def fout_bij_wie(self) -> str:
        return next(iter(self.errors.get("bij_wie", ())), "")

    @property
    def kent_inwoners(self) -> bool:
        return "inwoners" in self.fields

    @cached_property
    def keuzes(self) -> list[zoeken.Keuze]:
        """What "Bij wie was u?" offers for what is typed now."""
        return zoeken.keuzes(gebruiker=self.lid, tekst=self.getypt[:150], gekozen=self.gekozen)

    @property
    def leden(self) -> tuple[list[BoundWidget], list[BoundWidget]]:
        """The leden to tap at once, chosen ones first, and all others."""
        gekozen = {str(waarde) for waarde in self["meegegaan"].value() or ()}
        keuzes = sorted(self["meegegaan"].subwidgets, key=lambda keuze: str(keuze.data["value"]) not in gekozen)
        grens = max(DIRECT_TE_ZIEN, len(gekozen))
        return keuzes[:grens], keuzes[grens:]

    @property
    def meer_open(self) -> bool:
        """Whether something in the folded part asks attention."""
        return any(naam in self.errors for naam in self.MEER)

    # What was filled in

    def clean_datum(self) -> date:
        datum = self.cleaned_data["datum"]
        if datum > self.vandaag:
            raise ValidationError("Deze dag komt nog. Vul de dag in waarop u daar was.")
        return datum

    def clean_gesproken_met(self) -> list[str]:
        namen = list(dict.fromkeys(filter(None, map(str.strip, self.cleaned_data["gesproken_met"].splitlines()))))
        if any(len(naam) > HOOGSTENS_NAAM for naam in namen):
            raise ValidationError(
                f"Maak elke naam korter dan {HOOGSTENS_NAAM} tekens. Zet elke naam op een eigen regel."
            )
        if len(namen) > HOOGSTENS_NAMEN:
            raise ValidationError(f"Vul hoogstens {HOOGSTENS_NAMEN} namen in.")
        return namen

    def clean(self) -> None:
        self._lees_plaats()
        self._lees_actie()
        if self.cleaned_data.get("talent_van") and not self.cleaned_data.get("talent"):
            self.add_error("talent", "Kies welk talent u zag.")

    def _lees_plaats(self) -> None:
        """Find out where it was: what was chosen, as long as it is offered for the text that stands there."""
        if "bij_wie" in self.errors:
            return
        tekst = self.cleaned_data["bij_wie"]
        aangeboden = {keuze.waarde for keuze in self.keuzes}
        waarde = self.gekozen if self.gekozen in aangeboden else self._precies(tekst)
        if not waarde:
            self.add_error("bij_wie", "Kies hieronder bij wie u was." if tekst else "Vul in bij wie u op bezoek was.")
            return
        self.organisatie, self.plek = self._plaats(waarde, tekst)

    def _precies(self, tekst: str) -> str:
        """The one choice that is called just as what was typed, so that nobody without script has to ask twice."""
        gelijk = [k.waarde for k in self.keuzes if k.tekst.casefold() == tekst.casefold() and tekst and not k.is_nieuw]
        return gelijk[0] if len(gelijk) == 1 else ""

    def _plaats(self, waarde: str, tekst: str) -> tuple[Organisatie, Plek | None]:
        soort, sleutel = zoeken.lees_waarde(waarde)
        if soort == zoeken.Soort.NIEUW:
            gemeente = zoeken.gemeenten_voor_nieuwe(self.lid).get(pk=sleutel)
            return Organisatie(naam=tekst, gemeente=gemeente, toegevoegd_door=self.lid), None
        if soort == zoeken.Soort.PLEK:
            plek = Plek.objects.zichtbaar_voor(self.lid).select_related("organisatie").get(pk=sleutel)
            return plek.organisatie, plek
        return Organisatie.objects.zichtbaar_voor(self.lid).get(pk=sleutel), None

    def _lees_actie(self) -> None:
        """Check what has to be done only when something has to: with "nee" the two fields are out of sight."""
        if self.cleaned_data.get("actie") != "ja":
            for naam in ("actie_wat", "actie_op"):
                self.errors.pop(naam, None)
                self.cleaned_data[naam] = None
            return
        if not self.cleaned_data.get("actie_wat") and "actie_wat" not in self.errors:
            self.add_error("actie_wat", "Schrijf op wat u gaat doen.")
        if "actie_op" in self.errors:
            return
        op = self.cleaned_data.get("actie_op")
        if op is None:
            self.add_error("actie_op", "Kies wanneer u dit gaat doen.")
        elif op < self.vandaag and not self._stond_er_al(op):
            self.add_error("actie_op", "Deze dag is al geweest. Kies vandaag of een dag die nog komt.")

    def _stond_er_al(self, op: date) -> bool:
        actie = self.werkbezoek.actie if self.werkbezoek else None
        return actie is not None and actie.uiterlijk_op == op

    def invoer(self) -> Invoer:
        schoon = self.cleaned_data
        talent = (schoon.get("talent_van"), schoon.get("talent"))
        return Invoer(
            organisatie=self.organisatie,
            plek=self.plek,
            verslag=schoon["verslag"],
            datum=schoon["datum"],
            soort=schoon["soort"],
            experiment=schoon["experiment"],
            meegegaan=list(schoon["meegegaan"]),
            gesproken_met=schoon["gesproken_met"],
            inwoners=list(schoon.get("inwoners", ())),
            talent=talent if all(talent) else None,
            mogelijke_plek=schoon["mogelijke_plek"],
            actie_wat=schoon["actie_wat"] or "",
            actie_op=schoon["actie_op"],
        )


def _per_groep(talenten: QuerySet[Talent]) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (str(groep), [(str(talent.pk), talent.tekst) for talent in rij])
        for groep, rij in groupby(talenten, key=lambda talent: talent.groep)
    ]
