"""Plan a bijeenkomst, change it, move it, call it off and close it."""

from collections.abc import Collection
from datetime import date, datetime

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from netwerk.models import Bijeenkomst, Lid, Samenwerkingsverband
from netwerk.models.leden import LidQuerySet
from netwerk.models.samenwerkingsverbanden import SamenwerkingsverbandQuerySet
from netwerk.rollen import ORGANISEERT, samenwerkingsverbanden
from netwerk.rolsoorten import Rolsoort
from netwerk.soortwoorden import bijeenkomstsoorten
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Datumveld, Rijkeuze
from participatie.versies import Naastleggen, neem_volgende_versie

TIJD = {"widget": forms.TextInput(attrs={"inputmode": "numeric"}), "input_formats": ["%H:%M", "%H.%M", "%H"]}


def netwerken_van(gebruiker: Lid, rollen: Collection[Rolsoort] = ORGANISEERT) -> SamenwerkingsverbandQuerySet:
    """The networks in which this person has one of these roles; those who prepare bijeenkomsten when not said."""
    eigen = samenwerkingsverbanden(gebruiker, *rollen)
    return Samenwerkingsverband.objects.openbaar().filter(pk__in=eigen)


def mensen_van(gebruiker: Lid, verbanden: object) -> LidQuerySet:
    """Leden of those networks who can be asked to do something."""
    bekend = Lid.objects.zichtbaar_voor(gebruiker).filter(gemeente__samenwerkingsverband__in=verbanden)
    return bekend.filter(is_active=True, lid_tot=None).order_by("naam", "pk")


class Tijdvak(forms.Form):
    """A day with a begin and an end."""

    datum = Datumveld(label="Datum", help_text="Bijvoorbeeld 21-6-2026.")
    van = forms.TimeField(label="Van", help_text="Bijvoorbeeld 13.00.", **TIJD)
    tot = forms.TimeField(label="Tot", help_text="Bijvoorbeeld 16.00.", **TIJD)

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if schoon.get("van") and schoon.get("tot") and schoon["tot"] <= schoon["van"]:
            self.add_error("tot", "De bijeenkomst eindigt voor zij begint. Kijk de tijden na.")
        return schoon

    @property
    def begint_op(self) -> datetime:
        return timezone.make_aware(datetime.combine(self.cleaned_data["datum"], self.cleaned_data["van"]))

    @property
    def eindigt_op(self) -> datetime:
        return timezone.make_aware(datetime.combine(self.cleaned_data["datum"], self.cleaned_data["tot"]))


def tijdvak_van(bijeenkomst: Bijeenkomst) -> dict[str, object]:
    van, tot = timezone.localtime(bijeenkomst.begint_op), timezone.localtime(bijeenkomst.eindigt_op)
    return {"datum": van.date(), "van": f"{van:%H.%M}", "tot": f"{tot:%H.%M}"}


class BijeenkomstForm(Naastleggen, ModelFormulier):
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)

    class Meta:
        model = Bijeenkomst
        fields = ("thema", "locatie", "plaats", "toelichting", "contact", "openbaar")
        labels = {"thema": "Thema, als vraag", "locatie": "Locatie", "plaats": "Plaats"}
        labels |= {"toelichting": "Uitleg", "contact": "Wie kan men bellen met vragen?"}
        labels |= {"openbaar": "Laat deze bijeenkomst zien op de openbare pagina"}
        help_texts = {"thema": "Bijvoorbeeld: Veranderen, wat betekent dat?"}
        widgets = {"toelichting": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, data=None, *, gebruiker: Lid, instance: Bijeenkomst) -> None:
        super().__init__(data, instance=instance, initial={"gezien": instance.versie})
        self.fields["contact"].queryset = mensen_van(gebruiker, [instance.samenwerkingsverband_id])
        self.fields["contact"].empty_label = "Niemand"

    def save(self, commit: bool = True) -> Bijeenkomst:  # noqa: FBT001, FBT002 -- Django's own signature
        """Save. Raises Verouderd when somebody else saved since this person opened the form."""
        neem_volgende_versie(self.instance, gezien=self.cleaned_data["gezien"])
        self.instance.met_de_hand = True
        self.instance.save(update_fields=[*self.Meta.fields, "met_de_hand"])
        return self.instance


class NieuweBijeenkomstForm(Tijdvak, ModelFormulier):
    """One that stands by itself."""

    samenwerkingsverband = Rijkeuze(label="Netwerk", queryset=None, empty_label=None)
    sleutel = forms.UUIDField(widget=forms.HiddenInput)

    class Meta:
        model = Bijeenkomst
        fields = ("soort", "thema", "locatie", "plaats", "toelichting", "contact", "openbaar")
        labels = BijeenkomstForm.Meta.labels | {"soort": "Wat voor bijeenkomst is het?"}
        help_texts = BijeenkomstForm.Meta.help_texts
        widgets = BijeenkomstForm.Meta.widgets

    field_order = ("samenwerkingsverband", "soort", "thema", "datum", "van", "tot", "locatie", "plaats")

    def __init__(self, data=None, *, gebruiker: Lid, instance: Bijeenkomst) -> None:
        super().__init__(data, instance=instance, initial={"contact": gebruiker.pk, "sleutel": instance.pk})
        kies_netwerk(self, gebruiker)
        zet_soorten(self, gebruiker)
        self.fields["contact"].queryset = mensen_van(gebruiker, samenwerkingsverbanden(gebruiker, *ORGANISEERT))
        self.fields["contact"].empty_label = "Niemand"

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if not self.errors:
            self.instance.pk = schoon["sleutel"]
            self.instance.samenwerkingsverband = schoon["samenwerkingsverband"]
            self.instance.begint_op, self.instance.eindigt_op = self.begint_op, self.eindigt_op
            hoort_erbij(self, "contact")
            soort_kan_daar(self)
        return schoon


def kies_netwerk(form: forms.Form, gebruiker: Lid, rollen: Collection[Rolsoort] = ORGANISEERT) -> None:
    """Ask for which network only from who works for more than one."""
    veld = form.fields["samenwerkingsverband"]
    veld.queryset = netwerken_van(gebruiker, rollen)
    netwerken = list(veld.queryset[:2])
    if len(netwerken) == 1:
        form.initial["samenwerkingsverband"] = netwerken[0].pk
        veld.widget = forms.HiddenInput()


def zet_soorten(form: forms.ModelForm, gebruiker: Lid) -> None:
    """Offer the kinds that can be chosen, in the words of the network; what a reeks has already may stay."""
    bestaat = not form.instance._state.adding
    verbanden = (
        [form.instance.samenwerkingsverband_id]
        if bestaat
        else netwerken_van(gebruiker).order_by("naam").values_list("pk", flat=True)
    )
    ook = [form.instance.soort] if bestaat else []
    form.fields["soort"].choices = bijeenkomstsoorten(verbanden, op=timezone.localdate(), ook=ook)


def soort_kan_daar(form: forms.Form) -> None:
    """A kind that one network of this person stopped using, can still be one of another."""
    verband, soort = form.cleaned_data.get("samenwerkingsverband"), form.cleaned_data.get("soort")
    if verband and soort and soort not in dict(bijeenkomstsoorten([verband.pk], op=timezone.localdate())):
        form.add_error("soort", f"Dit kunt u in {verband} niet meer kiezen. Kies iets anders.")


def hoort_erbij(form: forms.Form, naam: str) -> None:
    """Who is chosen belongs to the network that is chosen."""
    wie, verband = form.cleaned_data.get(naam), form.cleaned_data.get("samenwerkingsverband")
    if wie and verband and wie.gemeente.samenwerkingsverband_id != verband.pk:
        form.add_error(naam, f"Kies iemand van {verband}.")


class VerzettenForm(Tijdvak, Formulier):
    reden = forms.CharField(label="Waarom?", help_text="Iedereen leest dit bij de bijeenkomst.", max_length=200)

    def __init__(self, data=None, *, bijeenkomst: Bijeenkomst, vandaag: date, voorstel: date | None = None) -> None:
        self.vandaag = vandaag
        begin = tijdvak_van(bijeenkomst) | ({"datum": voorstel} if voorstel else {})
        super().__init__(data, initial=begin)

    def clean_datum(self) -> date:
        if self.cleaned_data["datum"] < self.vandaag:
            raise ValidationError("Deze dag is al geweest. Kies een dag die nog komt.")
        return self.cleaned_data["datum"]


class AfzeggenForm(Formulier):
    reden = forms.CharField(
        label="Waarom gaat de bijeenkomst niet door?",
        help_text="Iedereen leest dit bij de bijeenkomst.",
        max_length=200,
    )


class SluitenForm(Formulier):
    verslag = forms.CharField(
        label="Wat kwam eruit, in het kort?",
        help_text="Een paar zinnen. Schrijf geen namen van inwoners op. Iedereen van het netwerk leest dit.",
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
