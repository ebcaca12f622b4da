"""Tell one part of the story; let others use a story under another name."""

from datetime import datetime
from uuid import UUID, uuid4

from django import forms
from django.utils import timezone
from django.utils.formats import date_format

from netwerk.models import Bijeenkomst, Lid
from participatie.forms import Formulier
from participatie.velden import schrijf_datum
from trajecten.models import Inwoner, Verhaalgebruik
from trajecten.models.toestemmingen import MAANDEN
from trajecten.models.verzoeken import maanden_later
from trajecten.verhaalplekken import experimenten_voor
from trajecten.verhalen import Vraag, noemt
from trajecten.verhalen_op_agenda import bijeenkomsten_voor

Publicatie = Verhaalgebruik.Publicatie
DUREN = (1, 3, MAANDEN, 12)


class VerhaaldeelForm(Formulier):
    """A helper who comes to what was told before, first says that the person wants to tell it again."""

    tekst = forms.CharField(
        label="Vertel",
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    opnieuw = forms.BooleanField(
        label="De inwoner wil dit zelf anders vertellen",
        error_messages={"required": "Dit is al verteld. Vraag het niet nog een keer, alleen als de inwoner dat wil."},
    )

    def __init__(self, data=None, *, vraag: Vraag, zelf: bool) -> None:
        super().__init__(data, initial={"tekst": vraag.deel.tekst if vraag.deel else ""})
        self.fields["tekst"].help_text = f"{vraag.hulp} Schrijf niets op over gezondheid."
        if zelf or vraag.deel is None:
            del self.fields["opnieuw"]

    def clean_tekst(self) -> str:
        return self.cleaned_data["tekst"].strip()


class VerhaalgebruikForm(Formulier):
    """What others may use, where, and until when. The real name of the person stands nowhere in it."""

    sleutel = forms.CharField(widget=forms.HiddenInput, required=False)
    alias = forms.CharField(
        label="Een andere naam",
        help_text="Onder deze naam lezen mensen het verhaal. Kies niet de echte naam.",
        max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    titel = forms.CharField(label="Titel", help_text="Bijvoorbeeld: Nu bak ik elke week brood.", max_length=120)
    tekst = forms.CharField(
        label="Het verhaal",
        help_text="Haal weg wat niemand hoeft te weten: namen, adressen, gezondheid.",
        max_length=3000,
        widget=forms.Textarea(attrs={"rows": 10}),
    )
    publicatie = forms.ChoiceField(
        label="Waar mag het staan?",
        help_text="Voor elke plek is een nieuw ja nodig.",
        choices=Publicatie,
        widget=forms.RadioSelect,
    )
    welke = forms.CharField(
        label="Welke nieuwsbrief of bijeenkomst?",
        help_text="Alleen nodig bij een nieuwsbrief, of een bijeenkomst die hieronder niet staat.",
        max_length=120,
        required=False,
    )
    experiment = forms.ChoiceField(
        label="Bij welk experiment?",
        help_text="Alleen nodig bij een experiment. Mensen die meewerken in het netwerk, lezen het daar.",
        required=False,
    )
    bijeenkomst = forms.ChoiceField(
        label="Bij welke bijeenkomst?",
        help_text="Alleen nodig bij een bijeenkomst. Mensen die meewerken in het netwerk, lezen het bij de agenda.",
        required=False,
    )
    tot = forms.ChoiceField(label="Hoe lang?", widget=forms.RadioSelect, initial=str(MAANDEN))

    def __init__(self, data=None, *, inwoner: Inwoner, begin: str, nu: datetime, lezer: Lid) -> None:
        super().__init__(data, initial={"sleutel": uuid4, "tekst": begin})
        self.inwoner, self.dag = inwoner, timezone.localdate(nu)
        self._zet_experimenten(experimenten_voor(inwoner, lezer=lezer))
        self._zet_bijeenkomsten(bijeenkomsten_voor(inwoner, lezer=lezer, nu=nu))
        self.fields["tot"].choices = [
            (str(n), f"{n} {'maand' if n == 1 else 'maanden'}, tot {date_format(maanden_later(self.dag, n), 'j F Y')}")
            for n in DUREN
        ]

    def _zet_experimenten(self, experimenten: dict[UUID, str]) -> None:
        """Without an experiment there is nothing to choose."""
        self.experimenten = {str(id_): naam for id_, naam in experimenten.items()}
        self.fields["experiment"].choices = [("", "Kies een experiment"), *self.experimenten.items()]
        if not experimenten:
            del self.fields["experiment"]
            plekken = [keuze for keuze in Publicatie.choices if keuze[0] != Publicatie.EXPERIMENT]
            self.fields["publicatie"].choices = plekken

    def _zet_bijeenkomsten(self, bijeenkomsten: dict[UUID, Bijeenkomst]) -> None:
        """Those that are planned; of another one, it is written down which."""
        self.bijeenkomsten = {
            str(id_): f"{schrijf_datum(timezone.localdate(b.begint_op))}: {b.thema}"[:120]
            for id_, b in bijeenkomsten.items()
        }
        self.fields["bijeenkomst"].choices = [("", "Een andere bijeenkomst"), *self.bijeenkomsten.items()]
        if not bijeenkomsten:
            del self.fields["bijeenkomst"]

    def clean_sleutel(self) -> UUID:
        """Read the key of the form; without a good one this is a new form."""
        try:
            return UUID(self.cleaned_data["sleutel"])
        except ValueError:
            return uuid4()

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        for veld in ("alias", "titel", "tekst"):
            if gevonden := noemt(schoon.get(veld, ""), self.inwoner.naam):
                self.add_error(veld, f"Hier staat de echte naam: {gevonden}. Haal die weg.")
        waar, experiment = schoon.get("publicatie"), schoon.get("experiment")
        if waar == Publicatie.BIJEENKOMST and schoon.get("bijeenkomst"):
            schoon["welke"] = self.bijeenkomsten[schoon["bijeenkomst"]]
        elif waar == Publicatie.EXPERIMENT:
            schoon["welke"] = self.experimenten.get(experiment, "")
            if not experiment and "experiment" not in self.errors:
                self.add_error("experiment", "Kies bij welk experiment het verhaal staat.")
        elif waar == Publicatie.WEBSITE:
            schoon["welke"] = ""
        elif waar and not schoon.get("welke"):
            self.add_error("welke", "Schrijf op welke nieuwsbrief of bijeenkomst het is.")
        return schoon

    def wat(self) -> dict[str, object]:
        """Return what is given, as `verhalen.laat_gebruiken` takes it."""
        schoon = self.cleaned_data
        velden = ("sleutel", "alias", "titel", "tekst", "publicatie", "welke")
        waar = schoon["publicatie"]
        bij = schoon.get(waar) if waar in {Publicatie.EXPERIMENT, Publicatie.BIJEENKOMST} else None
        tot = maanden_later(self.dag, int(schoon["tot"]))
        return {naam: schoon[naam] for naam in velden} | {"geldig_tot": tot, "bij_id": UUID(bij) if bij else None}
