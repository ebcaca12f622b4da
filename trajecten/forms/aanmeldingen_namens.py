"""Somebody of whom another tells us, with a yes to that: a professional without account, or who is at a bijeenkomst."""

from datetime import datetime

from django import forms
from django.utils import timezone

from netwerk.models import Bijeenkomst, Lid, Samenwerkingsverband
from participatie.muur import systeemcontext
from trajecten import loket
from trajecten.forms.aanmeldingen import AanmeldingForm
from trajecten.models import Aanmelding

VINDT_HET_GOED = "Vraag de persoon eerst of u dit mag doorgeven. Kruis het daarna aan."


class NamensForm(AanmeldingForm):
    """The question first, and no more than it takes to reach somebody. No ground, no diagnosis."""

    akkoord = forms.BooleanField(
        label="De persoon vindt het goed dat ik dit doorgeef", error_messages={"required": VINDT_HET_GOED}
    )
    field_order = ("bericht", "naam", "telefoon", "email", "gemeente", "via", "akkoord")
    manieren = ("telefoon", "email", "via")

    class Meta(AanmeldingForm.Meta):
        fields = ("bericht", "naam", "telefoon", "email", "gemeente", "via")
        labels = {
            "bericht": "Wat wil deze persoon?",
            "naam": "Hoe heet deze persoon?",
            "telefoon": "Telefoonnummer",
            "email": "E-mailadres",
            "gemeente": "In welke gemeente woont deze persoon?",
            "via": "Wie bent u, en hoe bereiken wij u?",
        }
        help_texts = {
            "bericht": "In de woorden van de persoon zelf. Schrijf niets op over gezondheid of geld.",
            "naam": "Een voornaam is genoeg.",
            "email": "Van de persoon zelf. Gaat het contact via u? Laat dit en het nummer dan leeg.",
            "via": "Bijvoorbeeld: Marieke, wijkteam Noord, 0512 123456.",
        }
        error_messages = {
            "bericht": {"required": "Schrijf op wat de persoon wil. Een paar woorden is genoeg."},
            "naam": {"required": "Vul een naam in. Een voornaam is genoeg."},
            "gemeente": {"required": "Kies de gemeente."},
            "via": {"required": "Vul in wie u bent en hoe wij u bereiken."},
        }
        widgets = {
            "bericht": forms.Textarea(attrs={"rows": 4}),
            "naam": forms.TextInput(attrs={"autocomplete": "off"}),
            "telefoon": forms.TextInput(attrs={"type": "tel", "autocomplete": "off"}),
            "email": forms.EmailInput(attrs={"autocomplete": "off"}),
        }

    def __init__(
        self,
        data=None,
        *,
        netwerk: Samenwerkingsverband | None = None,
        gebruiker: Lid | None = None,
        bijeenkomst: Bijeenkomst | None = None,
    ) -> None:
        super().__init__(data, netwerk=netwerk)
        self.bijeenkomst = bijeenkomst
        self.order_fields(self.field_order)
        for veld in ("bericht", "via"):
            self.fields[veld].required = True
        if gebruiker:
            self.initial["via"] = ", ".join(str(deel) for deel in (gebruiker, gebruiker.organisatie) if deel)[:120]

    def bewaar(self, *, nu: datetime) -> Aanmelding:
        velden = {naam: self.cleaned_data[naam] for naam in self.Meta.fields}
        kanaal = Aanmelding.Kanaal.BIJEENKOMST if self.bijeenkomst else Aanmelding.Kanaal.PROFESSIONAL
        velden |= {"kanaal": kanaal, "bijeenkomst": self.bijeenkomst, "akkoord_op": timezone.localdate(nu)}
        with systeemcontext("somebody tells us of a person who wants to take part"):
            return loket.ontvang(sleutel=self.cleaned_data["sleutel"], nu=nu, **velden)
