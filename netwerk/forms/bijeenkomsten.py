"""Plan a bijeenkomst, change it, move it, call it off and close it."""

from collections.abc import Collection
from datetime import date, datetime, time

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from netwerk.models import Bijeenkomst, Lid, Samenwerkingsverband
from netwerk.models.leden import LidQuerySet
from netwerk.models.samenwerkingsverbanden import SamenwerkingsverbandQuerySet
from netwerk.reeksen import VAN_DE_REEKS
from netwerk.rollen import ORGANISEERT, samenwerkingsverbanden
from netwerk.rolsoorten import Rolsoort
from netwerk.soortwoorden import bijeenkomstsoorten
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Datumveld, Rijkeuze
from participatie.versies import Naastleggen, Verschil, neem_volgende_versie

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


class TijdenNaastleggen(Naastleggen):
    """For a Tijdvak: the day and the times beside each other too."""

    def leg_naast(self, nu: Bijeenkomst) -> list[Verschil]:
        stond = tijdvak_van(nu)
        paren = [
            (self.fields[naam].label, _geschreven(self.cleaned_data[naam]), _geschreven(stond[naam]))
            for naam in stond
            if naam in self.fields
        ]
        tijden = [Verschil(label=label, van_u=van_u, nu=wat) for label, van_u, wat in paren if van_u != wat]
        return [*super().leg_naast(nu), *tijden]


def _geschreven(waarde: date | time | str) -> str:
    if isinstance(waarde, date):
        return f"{waarde:%-d-%-m-%Y}"
    return f"{waarde:%H.%M}" if isinstance(waarde, time) else waarde


class Bijeenkomstvelden:
    """What one says of a bijeenkomst, whether it is new or there already."""

    model = Bijeenkomst
    fields = (
        *("soort", "thema", "thema_als_vraag", "locatie", "plaats", "toelichting"),
        *("partners", "afgevaardigde", "contact", "openbaar"),
    )
    labels = {"soort": "Wat voor bijeenkomst is het?", "thema": "Thema, als vraag"}
    labels |= {"thema_als_vraag": "Stel het thema na afloop als vraag", "locatie": "Locatie", "plaats": "Plaats"}
    labels |= {
        "toelichting": "Uitleg",
        "partners": "Wie zit er verder aan tafel?",
        "afgevaardigde": "Wie gaat er namens ons?",
    }
    labels |= {"contact": "Wie kan men bellen met vragen?"}
    labels |= {"openbaar": "Laat deze bijeenkomst zien op de openbare pagina"}
    help_texts = {
        "thema": "Bijvoorbeeld: Veranderen, wat betekent dat?",
        "thema_als_vraag": "Dan is het thema de laatste vraag van de evaluatie.",
        "partners": "Organisaties uit het netwerk kiest u op de pagina van het overleg zelf.",
    }
    widgets = {"toelichting": forms.Textarea(attrs={"rows": 4})}


class BijeenkomstForm(TijdenNaastleggen, Tijdvak, ModelFormulier):
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)

    class Meta(Bijeenkomstvelden):
        pass

    field_order = ("soort", "thema", "thema_als_vraag", "datum", "van", "tot", "locatie", "plaats")

    def __init__(self, data=None, *, gebruiker: Lid, nu: datetime, instance: Bijeenkomst) -> None:
        super().__init__(data, instance=instance, initial={"gezien": instance.versie} | tijdvak_van(instance))
        self.nu = nu
        self.was = {naam: getattr(instance, naam) for naam in VAN_DE_REEKS}
        self.vroeg = _vraag_na_afloop(instance)
        if not instance.tijd_is_te_verbeteren(nu):
            for naam in ("datum", "van", "tot"):
                del self.fields[naam]
        zet_soorten(self, gebruiker)
        kies_mensen(self, gebruiker, [instance.samenwerkingsverband_id])

    @property
    def heeft_tijden(self) -> bool:
        return "datum" in self.fields

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if self.heeft_tijden and schoon.keys() >= {"datum", "van", "tot"}:
            self.instance.begint_op, self.instance.eindigt_op = self.begint_op, self.eindigt_op
            if self.instance.agenda_is_te_zien and self.eindigt_op >= self.nu:
                self.add_error("datum", "Deze bijeenkomst is al geweest. Kies een dag die al was.")
        return schoon

    def _post_clean(self) -> None:
        super()._post_clean()
        if not self.errors and _vraag_na_afloop(self.instance) != self.vroeg and self.instance.meningen.exists():
            self.add_error("thema", "Mensen gaven al antwoord op de vraag na afloop. Die verandert niet meer.")

    def save(self, commit: bool = True) -> Bijeenkomst:  # noqa: FBT001, FBT002 -- Django's own signature
        """Save. Raises Verouderd when somebody else saved since this person opened the form.

        A theme of its own is what a reeks leaves alone anyway; anything else that a reeks sets is done by hand then.
        """
        neem_volgende_versie(self.instance, gezien=self.cleaned_data["gezien"])
        anders = any(getattr(self.instance, naam) != was for naam, was in self.was.items() if naam != "thema")
        self.instance.met_de_hand = self.instance.met_de_hand or anders
        self.instance.save(update_fields=[*self.Meta.fields, "begint_op", "eindigt_op", "met_de_hand"])
        return self.instance


def _vraag_na_afloop(bijeenkomst: Bijeenkomst) -> str:
    return bijeenkomst.thema if bijeenkomst.thema_als_vraag else ""


class NieuweBijeenkomstForm(Tijdvak, ModelFormulier):
    """One that stands by itself."""

    samenwerkingsverband = Rijkeuze(label="Netwerk", queryset=None, empty_label=None)
    sleutel = forms.UUIDField(widget=forms.HiddenInput)

    class Meta(Bijeenkomstvelden):
        pass

    field_order = ("samenwerkingsverband", *BijeenkomstForm.field_order)

    def __init__(self, data=None, *, gebruiker: Lid, instance: Bijeenkomst) -> None:
        super().__init__(data, instance=instance, initial={"contact": gebruiker.pk, "sleutel": instance.pk})
        kies_netwerk(self, gebruiker)
        zet_soorten(self, gebruiker)
        kies_mensen(self, gebruiker, samenwerkingsverbanden(gebruiker, *ORGANISEERT))

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if not self.errors:
            self.instance.pk = schoon["sleutel"]
            self.instance.samenwerkingsverband = schoon["samenwerkingsverband"]
            self.instance.begint_op, self.instance.eindigt_op = self.begint_op, self.eindigt_op
            hoort_erbij(self, "contact")
            hoort_erbij(self, "afgevaardigde")
            soort_kan_daar(self)
        return schoon


def kies_mensen(form: forms.Form, gebruiker: Lid, verbanden: object) -> None:
    """Offer the leden of these networks, for whom to call and who goes."""
    for naam in ("contact", "afgevaardigde"):
        form.fields[naam].queryset = mensen_van(gebruiker, verbanden)
        form.fields[naam].empty_label = "Niemand"


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


class VerzettenForm(TijdenNaastleggen, Tijdvak, Formulier):
    gezien = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**9)
    reden = forms.CharField(label="Waarom?", help_text="Iedereen leest dit bij de bijeenkomst.", max_length=200)

    def __init__(self, data=None, *, bijeenkomst: Bijeenkomst, vandaag: date, voorstel: date | None = None) -> None:
        self.vandaag = vandaag
        self.bijeenkomst = bijeenkomst
        begin = tijdvak_van(bijeenkomst) | ({"datum": voorstel} if voorstel else {})
        super().__init__(data, initial=begin | {"gezien": bijeenkomst.versie})

    def clean_datum(self) -> date:
        if self.cleaned_data["datum"] < self.vandaag:
            raise ValidationError("Deze dag is al geweest. Kies een dag die nog komt.")
        return self.cleaned_data["datum"]

    def save(self) -> None:
        """Move it. Raises Verouderd when somebody else saved since this person opened the form."""
        neem_volgende_versie(self.bijeenkomst, gezien=self.cleaned_data["gezien"])
        self.bijeenkomst.verzet(begint_op=self.begint_op, eindigt_op=self.eindigt_op, reden=self.cleaned_data["reden"])


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
