"""What people write down at an experiment: a few fields to begin with, the others when one changes it later."""

from datetime import date
from uuid import uuid4

from django import forms
from django.utils import timezone

from experimenten.keuzes import mogelijke_eigenaren
from experimenten.models import (
    Experiment,
    Les,
    Openvraag,
    Oplossing,
    Praktijkvoorbeeld,
    Publicatie,
    Schot,
)
from experimenten.models.experimentdelen import Experimentdeel
from experimenten.rapportwerk import haal_weg_uit_rapporten
from netwerk import herkomst
from netwerk.models import Lid
from participatie.forms import ModelFormulier
from participatie.velden import Chips, Datumveld, Rijkeuze, is_geweest
from participatie.versies import Naastleggen, neem_volgende_versie

GEEN_NAMEN = "Schrijf geen namen van inwoners op."
VOORBEELD_DATUM = "Bijvoorbeeld 1-2-2026."


class DeelForm(Naastleggen, ModelFormulier):
    """A subclass names the fields to begin with in `eerst`; the others come when it is changed."""

    eerst: tuple[str, ...] = ()
    sleutel = forms.UUIDField(widget=forms.HiddenInput)
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)

    def __init__(self, data=None, *, instance: Experimentdeel, gebruiker: Lid, vandaag: date) -> None:
        self.gebruiker, self.vandaag, self.is_nieuw = gebruiker, vandaag, instance._state.adding
        begin = {"gezien": instance.versie, "sleutel": uuid4()}
        soort = type(self).__name__.lower()
        super().__init__(data, instance=instance, initial=begin, auto_id=f"id_{soort}_%s" if self.is_nieuw else "id_%s")
        blijft = ("sleutel", *self.eerst) if self.is_nieuw else tuple(n for n in self.fields if n != "sleutel")
        for naam in [naam for naam in self.fields if naam not in blijft]:
            del self.fields[naam]
        self.vul_keuzes()

    def vul_keuzes(self) -> None:
        """Fill what there is to choose from."""

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if self.is_nieuw and schoon.get("sleutel"):
            self.instance.pk = schoon["sleutel"]
        return schoon

    def save(self, commit: bool = True) -> Experimentdeel:  # noqa: FBT001, FBT002 -- Django's own signature
        """Save. Raises Verouderd when somebody else saved since this person opened the form.

        Saving what was taken away in the meantime brings it back: that is what this person chose.
        """
        if not self.is_nieuw:
            self.instance.weg_op = None
            neem_volgende_versie(self.instance, gezien=self.cleaned_data["gezien"])
        return super().save(commit)

    def dag(self, naam: str) -> date | None:
        op = self.cleaned_data[naam]
        return is_geweest(op, vandaag=self.vandaag) if op else None


def tekstvak(label: str, *, hulp: str = GEEN_NAMEN, lang: int = 1000, regels: int = 3, **anders: object):
    vak = forms.Textarea(attrs={"rows": regels})
    return forms.CharField(label=label, help_text=hulp, max_length=lang, widget=vak, **anders)


class PraktijkvoorbeeldForm(DeelForm):
    eerst = ("alias", "tekst", "toestemming_op", "toestemming_vorm", "mag_in_rapport", "mag_openbaar")
    alias = forms.CharField(label="Andere naam", help_text="Nooit de echte naam.", max_length=60)
    tekst = tekstvak(
        "Wat gebeurde er?",
        hulp="Schrijf het zo op dat niemand deze persoon herkent: geen naam, straat of bedrijf.",
        lang=2000,
        regels=4,
    )
    toestemming_op = Datumveld(label="Wanneer zei deze persoon dat dit mag?", help_text=VOORBEELD_DATUM)
    toestemming_vorm = forms.ChoiceField(
        label="Hoe?", choices=Praktijkvoorbeeld.Vorm.choices, initial="mondeling", widget=Chips
    )

    class Meta:
        model = Praktijkvoorbeeld
        fields = ["alias", "tekst", "toestemming_op", "toestemming_vorm", "mag_in_rapport", "mag_openbaar"]
        labels = {
            "mag_in_rapport": "Dit mag ook in een rapport",
            "mag_openbaar": "Dit mag ook op de openbare pagina",
        }

    def clean_toestemming_op(self) -> date:
        return self.dag("toestemming_op")

    def save(self, commit: bool = True) -> Praktijkvoorbeeld:  # noqa: FBT001, FBT002 -- Django's own signature
        """Save; where it may be in no report any more, those made with it are gone."""
        voorbeeld = super().save(commit)
        if not self.is_nieuw and "mag_in_rapport" in self.changed_data and not voorbeeld.mag_in_rapport:
            haal_weg_uit_rapporten([voorbeeld.pk], netwerk=voorbeeld.samenwerkingsverband_id)
        return voorbeeld


class LesForm(DeelForm):
    eerst = ("soort", "tekst")
    soort = forms.ChoiceField(label="Wat is het?", choices=Les.Soort.choices, initial="ervaring", widget=Chips)
    tekst = tekstvak("Wat leerden we?")

    class Meta:
        model = Les
        fields = ["soort", "tekst"]


class SchotForm(DeelForm):
    eerst = ("soort", "tekst", "aantal_mensen")
    soort = forms.ChoiceField(label="Waar zit het in?", choices=Schot.Soort.choices, widget=Chips)
    tekst = tekstvak("Wat hield tegen?")
    aantal_mensen = forms.IntegerField(
        label="Hoeveel mensen kwamen dit tegen?", required=False, min_value=1, max_value=9999
    )
    gemeld_op = Datumveld(label="Wanneer gemeld?", required=False, help_text=VOORBEELD_DATUM)
    opgelost_op = Datumveld(label="Wanneer opgelost?", required=False, help_text=VOORBEELD_DATUM)

    class Meta:
        model = Schot
        fields = ["soort", "tekst", "aantal_mensen", "gemeld_bij", "gemeld_op", "hoe_opgelost", "opgelost_op"]
        labels = {
            "gemeld_bij": "Bij wie is het gemeld?",
            "hoe_opgelost": "Hoe is het opgelost?",
        }
        help_texts = {"gemeld_bij": "Bijvoorbeeld: de wethouder, het UWV, het ministerie."}

    def clean_gemeld_op(self) -> date | None:
        return self.dag("gemeld_op")

    def clean_opgelost_op(self) -> date | None:
        return self.dag("opgelost_op")


class OplossingForm(DeelForm):
    eerst = ("soort", "tekst", "bron")
    soort = forms.ChoiceField(label="Wat is het?", choices=Oplossing.Soort.choices, initial="oplossing", widget=Chips)
    tekst = tekstvak("Wat kwam ervan?")
    bron = forms.ChoiceField(label="Waar komt het vandaan?", required=False)
    gebruik = forms.ChoiceField(
        label="Is het nog in gebruik?", required=False, choices=[("", "Nog niet gevraagd"), *Oplossing.Gebruik.choices]
    )

    class Meta:
        model = Oplossing
        fields = ["soort", "tekst", "gebruik"]

    def vul_keuzes(self) -> None:
        nu = f"{self.instance.bron_soort}:{self.instance.bron_id}" if self.instance.bron_id else ""
        groepen = herkomst.keuzes(lezer=self.gebruiker, nu=timezone.now())
        te_kiezen = {waarde for _, rijen in groepen for waarde, _ in rijen}
        zoals_nu = [(nu, "Zoals het nu is")] if nu and nu not in te_kiezen else []
        self.fields["bron"].choices = [("", "Dit experiment zelf"), *zoals_nu, *groepen]
        self.fields["bron"].initial = nu

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        soort, id_ = herkomst.lees_keuze(schoon.get("bron") or "") or ("", None)
        self.instance.bron_soort, self.instance.bron_id = soort, id_
        if "gebruik" in self.changed_data:
            self.instance.nagekeken_op = self.vandaag if schoon.get("gebruik") else None
        return schoon


class OpenvraagForm(DeelForm):
    eerst = ("soort", "tekst")
    soort = forms.ChoiceField(label="Wat is het?", choices=Openvraag.Soort.choices, initial="vraag", widget=Chips)
    tekst = tekstvak("Wat willen we weten, of wat hebben we nodig?", lang=500, regels=2)
    eigenaar = Rijkeuze(label="Wie zoekt het uit?", queryset=None, empty_label=None)
    antwoord = tekstvak("Het antwoord", lang=2000, required=False)

    class Meta:
        model = Openvraag
        fields = ["soort", "tekst", "eigenaar", "antwoord"]

    def vul_keuzes(self) -> None:
        if not self.is_nieuw:
            verbanden = [self.instance.samenwerkingsverband_id]
            self.fields["eigenaar"].queryset = mogelijke_eigenaren(self.gebruiker, verbanden)

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if not self.is_nieuw:
            self.instance.beantwoord(schoon.get("antwoord", ""), op=self.vandaag)
        return schoon


class PublicatieForm(DeelForm):
    eerst = ("titel", "url", "bron", "verschenen_op", "openbaar")
    url = forms.URLField(
        label="Adres op internet",
        help_text="Bijvoorbeeld https://www.voorbeeld.nl/artikel",
        max_length=500,
        assume_scheme="https",
    )
    verschenen_op = Datumveld(label="Wanneer verscheen het?", required=False, help_text=VOORBEELD_DATUM)

    class Meta:
        model = Publicatie
        fields = ["titel", "url", "bron", "verschenen_op", "openbaar"]
        labels = {"bron": "Waar staat het?", "openbaar": "Laat dit zien op de openbare pagina"}
        help_texts = {"bron": "Bijvoorbeeld de naam van het blad."}

    def clean_verschenen_op(self) -> date | None:
        return self.dag("verschenen_op")


FORMULIEREN: dict[str, type[DeelForm]] = {
    "voorbeelden": PraktijkvoorbeeldForm,
    "lessen": LesForm,
    "schotten": SchotForm,
    "oplossingen": OplossingForm,
    "vragen": OpenvraagForm,
    "publicaties": PublicatieForm,
}


def nieuw_deel(soort: str, *, experiment: Experiment, gebruiker: Lid, data=None) -> DeelForm:
    """Return the short form for a new one."""
    vorm = FORMULIEREN[soort]
    nu = timezone.now()
    leeg = vorm._meta.model(
        experiment=experiment, samenwerkingsverband_id=experiment.samenwerkingsverband_id, door=gebruiker, op=nu
    )
    if isinstance(leeg, Openvraag):
        leeg.eigenaar = gebruiker
    return vorm(data, instance=leeg, gebruiker=gebruiker, vandaag=timezone.localdate(nu))
